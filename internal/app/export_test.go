package app

import (
	"context"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/scanner"
)

// What tests look at and act on below the use cases.

func (h *App) DB() store.Store                  { return h.db }
func (h *App) Chain() *devchain.Chain           { return h.chain.embedded }
func (h *App) Client() *ethclient.Client        { return h.chain.client }
func (h *App) PassportAddress() common.Address  { return h.chain.registry.Address }
func (h *App) Escrow() escrow.Contract          { return h.chain.escrow }
func (h *App) Ledger(msp string) custody.Client { return h.channel.clients[msp] }
func (h *App) Keystore() *evm.Keystore          { return h.accounts.keys }
func (h *App) AccountNames() []string           { return h.accounts.names() }
func (h *App) BatchStore() *minting.Store       { return h.batches }

func (h *App) AccountAddress(ctx context.Context, name string) (common.Address, error) {
	a, err := h.accounts.get(ctx, name)
	if err != nil {
		return common.Address{}, err
	}
	return a.Address(), nil
}

// Call sends a transaction as one of the server's accounts.
func (h *App) Call(ctx context.Context, account, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	a, err := h.accounts.get(ctx, account)
	if err != nil {
		return nil, err
	}
	return a.call(ctx, key, to, data, value)
}

// AcceptBatch stores a batch as Submit does, and wakes nobody who would mint it.
func (h *App) AcceptBatch(ctx context.Context, msp, table, passport string) (minting.Batch, error) {
	items, err := minting.ReadItems(strings.NewReader(table))
	if err != nil {
		return minting.Batch{}, err
	}
	template, err := minting.ReadTemplate(strings.NewReader(passport))
	if err != nil {
		return minting.Batch{}, err
	}
	m, err := h.Batches.maker(ctx, msp)
	if err != nil {
		return minting.Batch{}, err
	}
	accepted, err := m.Accept(ctx, items, template)
	if err != nil {
		return minting.Batch{}, err
	}
	return accepted[0], nil
}

// Accounts that tests act with: the buyer and the arbiter of the maker's party.
const (
	AccountBuyer   = "makermsp_buyer"
	AccountArbiter = "makermsp_arbiter"
)

// What a request may hold beyond its shape.

func (o *Offer) Check() error   { return o.check() }
func (a OrderAct) Check() error { return a.check() }

// PGLN is the party's canonical PGLN URI.
func (p Party) PGLN() string { return p.pgln() }

// Refusals that the ledgers' errors become.
var (
	CostCategory = category

	DetailRefusal = detailRefusal
	LedgerRefusal = ledgerRefusal
)

// AccountNames are the accounts that a configuration needs.
func (c Config) AccountNames() []string { return c.accountNames() }

// ParkBatch sets a batch aside.
func (h *App) ParkBatch(key, reason string) {
	h.Batches.mu.Lock()
	defer h.Batches.mu.Unlock()
	h.Batches.parked[key] = reason
}

// PackSigner signs evidence packs as a party's account.
func (h *App) PackSigner(ctx context.Context, msp string) (scanner.Signer, error) {
	a, err := h.accounts.party(ctx, msp)
	return textSigner{ctx, a}, err
}
