// Package indextest is a small installation for tests: a chain, the embedded
// one or another, with both contracts deployed, the embedded custody ledger
// with four parties, and an index over them. Nothing in it is a stand-in.
package indextest

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	escrowbinding "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// The parties, by MSP id.
const (
	Maker     = "MakerMSP"
	Carrier   = "CarrierMSP"
	Retailer  = "RetailerMSP"
	Warehouse = "WarehouseMSP"
)

// Fixture is both ledgers and an index over them. Its accounts are named: the
// parties by MSP id, people as a test likes.
type Fixture struct {
	TB       testing.TB
	Chain    Chain
	Channel  *embedded.Channel
	Domain   escrow.Domain
	Passport common.Address
	Offers   *escrow.OfferStore
	Clients  map[string]custody.Client
	Index    *index.Index

	change   func(*evm.Config)
	dir      string
	db       store.Store
	mu       sync.Mutex
	accounts map[string]*Account
	byAddr   map[provenance.Address]*Account
	batches  int
}

// Chain is an EVM chain on which accounts can be given money and time can be
// moved.
type Chain interface {
	Client() *ethclient.Client
	Fund(ctx context.Context, wei *big.Int, to ...common.Address) error
	AdvanceTime(d time.Duration) error
}

func wei(eth int64) *big.Int { return new(big.Int).Mul(big.NewInt(eth), big.NewInt(1e18)) }

// New makes a fixture in a temporary directory, on the embedded chain.
func New(t testing.TB) *Fixture {
	t.Helper()
	chain, err := devchain.Open(t.Context(), devchain.Config{Dir: t.TempDir(), ChainID: 31337, Period: 10 * time.Millisecond, Idle: -1})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	return On(t, chain, nil)
}

// On makes a fixture on another chain. Change, if it is not nil, may change the
// configuration of each account's sender.
func On(t testing.TB, chain Chain, change func(*evm.Config)) *Fixture {
	t.Helper()
	h := &Fixture{
		TB: t, Chain: chain, change: change, dir: t.TempDir(), Clients: map[string]custody.Client{},
		accounts: map[string]*Account{}, byAddr: map[provenance.Address]*Account{},
	}
	var err error
	h.db, err = store.Open(filepath.Join(h.dir, "main.db"))
	h.check(err)
	t.Cleanup(func() { h.check(h.db.Close()) })
	h.Channel, err = embedded.Open(embedded.Config{Dir: filepath.Join(h.dir, "custody"), Clock: h.Now})
	h.check(err)
	t.Cleanup(func() { h.check(h.Channel.Close()) })
	h.deploy()
	h.enroll()
	h.Offers = escrow.NewOfferStore(h.db, h.Domain)
	h.Index, err = index.Open(h.IndexConfig("index.db"))
	h.check(err)
	t.Cleanup(func() { h.check(h.Index.Close()) })
	return h
}

func (h *Fixture) check(err error) {
	h.TB.Helper()
	if err != nil {
		h.TB.Fatal(err)
	}
}

// key is a named account's key: not random, so that runs repeat.
func key(name string) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("waymark test account " + name)))
	if err != nil {
		panic(err) // the names are constants
	}
	return k
}

// IndexConfig is the configuration of an index over the fixture, in a file of
// that name.
func (h *Fixture) IndexConfig(name string) index.Config {
	reader := evm.NewReader(evm.ReaderConfig{
		Client: h.Chain.Client(), Addresses: []common.Address{h.Passport, passport.RecoveryAddress(h.Passport), h.Domain.Escrow},
	})
	return index.Config{
		Path: filepath.Join(h.dir, name), Domain: h.Domain, Passport: h.Passport, Logs: reader,
		Client: h.Chain.Client(), Ledger: h.Clients[Carrier].Ledger, Offers: h.Offers, Wait: 20 * time.Millisecond,
	}
}

func (h *Fixture) deploy() {
	h.TB.Helper()
	admin := h.Account("admin")
	pass := passport.NewProductPassport()
	code := common.FromHex(passport.ProductPassportMetaData.Bin)
	id, err := h.Chain.Client().ChainID(h.TB.Context())
	h.check(err)
	h.Domain = escrow.Domain{ChainID: id, Escrow: escrow.GenuineAddress()}
	h.check(escrow.Deploy(h.TB.Context(), h.Chain.Client(), admin, "deploy the escrow"))
	h.Passport = h.Create(admin, append(code, pass.PackConstructor(admin.Address(), "https://example.org/tokens/", h.Domain.Escrow)...))
	h.Must(admin.Send(h.TB.Context(), "issuer", h.Passport, pass.PackSetIssuer(h.Account(Maker).Address(), true), nil))
}

// Create deploys a contract and returns its address.
func (h *Fixture) Create(a *Account, code []byte) common.Address {
	h.TB.Helper()
	receipt, err := a.sender.Send(h.TB.Context(), evm.Call{Key: fmt.Sprintf("create %x", crypto.Keccak256(code)), Data: code})
	h.check(err)
	return receipt.ContractAddress
}

// Must fails the test on an error.
func (h *Fixture) Must(r *types.Receipt, err error) *types.Receipt {
	h.TB.Helper()
	h.check(err)
	return r
}

// Account is a named account, funded at its first use.
func (h *Fixture) Account(name string) *Account {
	h.TB.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	if a := h.accounts[name]; a != nil {
		return a
	}
	signer := evm.NewMemorySigner(key(name))
	h.check(h.Chain.Fund(h.TB.Context(), wei(100), signer.Address()))
	return h.open(name, signer)
}

// Restarted is the named account as a new process finds it: another sender over
// the same files.
func (h *Fixture) Restarted(name string) *Account {
	h.TB.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	a := h.open(name, evm.NewMemorySigner(key(name)))
	h.check(a.sender.Resume(h.TB.Context()))
	return a
}

func (h *Fixture) open(name string, signer *evm.MemorySigner) *Account {
	h.TB.Helper()
	cfg := evm.Config{
		Client: h.Chain.Client(), DB: h.db, Signer: signer, Poll: 5 * time.Millisecond,
		Errors: []abi.ABI{escrowbinding.NewDeliveryEscrow().GetABI(), passport.NewProductPassport().GetABI(), testcontracts.NewTestToken().GetABI()},
	}
	if h.change != nil {
		h.change(&cfg)
	}
	sender, err := evm.NewSender(h.TB.Context(), cfg)
	h.check(err)
	a := &Account{MemorySigner: signer, sender: sender}
	h.accounts[name], h.byAddr[a.Party()] = a, a
	return a
}

// Account is an account as this package's callers take it.
type Account struct {
	*evm.MemorySigner
	sender *evm.Sender
}

var _ escrow.Account = (*Account)(nil)

// Party is the account's address in the words of provenance.
func (a *Account) Party() provenance.Address { return provenance.Address(a.Address()) }

// Send implements [escrow.Sender] over the sender of internal/evm.
func (a *Account) Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	receipt, err := a.sender.Send(ctx, evm.Call{Key: key, To: &to, Data: data, Value: value})
	var reverted *evm.RevertError
	var refused *evm.RefusedError
	switch {
	case errors.As(err, &reverted):
		return receipt, &escrow.Reverted{Data: reverted.Data, Tx: reverted.Tx, Err: err}
	case errors.Is(err, evm.ErrFeeCap):
		return receipt, refusal.New(escrow.CodeFees, "The transaction's fee would be above the cap.")
	case errors.Is(err, evm.ErrFunds):
		return receipt, refusal.New(escrow.CodeFunds, "The account cannot pay for value and gas.")
	case errors.As(err, &refused):
		return receipt, refusal.New("not_sent", "%s", err.Error())
	}
	return receipt, err
}

// Submit makes and sends the transaction, as Send does, and does not wait for
// it: what a process leaves that dies then.
func (a *Account) Submit(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) error {
	_, err := a.sender.Submit(ctx, evm.Call{Key: key, To: &to, Data: data, Value: value})
	return err
}

// Run looks after the account's transactions until ctx ends.
func (a *Account) Run(ctx context.Context) { a.sender.Run(ctx, nil) }

// Pending tells of the account's transactions that are not confirmed; it is empty
// if all are.
func (a *Account) Pending() (string, error) {
	list, err := a.sender.Pending(context.Background())
	if len(list) == 0 {
		return "", err
	}
	return fmt.Sprintf("%+v", list), err
}

// AccountOf finds the account with an address, for the order service.
func (h *Fixture) AccountOf(_ context.Context, a provenance.Address) (escrow.Account, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if acc := h.byAddr[a]; acc != nil {
		return acc, nil
	}
	return nil, refusal.New(escrow.CodeNoKey, "No key of %s is kept here.", a)
}
