package app

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/store"
)

// What tests look at and act on below the use cases.

func (h *App) DB() store.Store                  { return h.db }
func (h *App) Chain() *devchain.Chain           { return h.chain.embedded }
func (h *App) Client() *ethclient.Client        { return h.chain.client }
func (h *App) Escrow() escrow.Contract          { return h.chain.escrow }
func (h *App) Ledger(msp string) custody.Client { return h.channel.clients[msp] }
func (h *App) Keystore() *evm.Keystore          { return h.accounts.keys }
func (h *App) AccountNames() []string           { return h.cfg.accountNames() }
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

// PGLN is the party's canonical PGLN URI.
func (p Party) PGLN() string { return p.pgln() }

// Refusals that the ledgers' errors become.
var (
	CostCategory = journey

	DetailRefusal = detailRefusal
	LedgerRefusal = ledgerRefusal
)

// AccountNames are the accounts that a configuration needs.
func (c Config) AccountNames() []string { return c.accountNames() }
