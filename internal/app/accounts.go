package app

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"strings"
	"sync"

	"crypto/rand"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// keyring holds the EVM accounts that this server acts with, each with its one
// sender. Their keys are in its keystore, or with a remote signer.
type keyring struct {
	cfg    Config
	db     store.Store // where transactions are kept before they are sent
	chain  *chain
	keys   *evm.Keystore
	remote *evm.Remote // nil: none

	mu      sync.Mutex
	senders map[string]*account
}

func openKeys(dir string) (*evm.Keystore, error) {
	keys, err := evm.OpenKeystore(keysFile(dir, "evm"),
		evm.PassphraseFile(keysFile(dir, "evm.passphrase"), rand.Reader))
	if err != nil {
		return nil, fmt.Errorf("opening the keys: %w", err)
	}
	return keys, nil
}

// accountNames are the accounts that a server acts with.
func (c Config) accountNames() []string {
	names := []string{AccountDeployer, AccountKeeper, AccountArbiter, AccountBuyer}
	for _, p := range c.Parties {
		names = append(names, partyAccount(p.MSP))
	}
	return names
}

// Accounts makes the server's accounts where they are missing and returns their
// addresses by name: on a chain that is not embedded, somebody has to give them
// money for gas before the server can start.
func Accounts(cfg Config) (map[string]provenance.Address, error) {
	keys, err := openKeys(cfg.Dir)
	if err != nil {
		return nil, err
	}
	list := map[string]provenance.Address{}
	for _, name := range cfg.accountNames() {
		if address, ok := cfg.Signer.Accounts[name]; ok {
			list[name] = address
			continue
		}
		a, err := keys.Ensure(name)
		if err != nil {
			return nil, fmt.Errorf("account %s: %w", name, err)
		}
		list[name] = provenance.Address(a.Address())
	}
	return list, nil
}

func (h *App) openAccounts(ctx context.Context) error {
	keys, err := openKeys(h.cfg.Dir)
	if err != nil {
		return err
	}
	h.accounts = &keyring{cfg: h.cfg, db: h.db, chain: h.chain, keys: keys, senders: map[string]*account{}}
	if h.cfg.Signer.URL == "" {
		return nil
	}
	remote, err := evm.DialSigner(ctx, evm.RemoteConfig{URL: h.cfg.Signer.URL, Authorization: h.cfg.Signer.Authorization})
	if err != nil {
		return err
	}
	h.accounts.remote = remote
	h.onClose(func() error { remote.Close(); return nil })
	return nil
}

// signer returns who signs for the account with the name, making a key at the
// first use where this server keeps it.
func (a *keyring) signer(name string) (evm.Signer, error) {
	if address, ok := a.cfg.Signer.Accounts[name]; ok {
		return a.remote.Account(common.Address(address)), nil
	}
	return a.keys.Ensure(name)
}

// addresses are the accounts' addresses by name.
func (a *keyring) addresses() map[string]provenance.Address {
	list := maps.Clone(a.cfg.Signer.Accounts)
	if list == nil {
		list = map[string]provenance.Address{}
	}
	for name, address := range a.keys.Names() {
		if _, ok := list[name]; !ok {
			list[name] = provenance.Address(address)
		}
	}
	return list
}

// account signs and sends for one key. It is an escrow.Account.
type account struct {
	evm.Signer
	chain  *chain
	name   string
	sender *evm.Sender
}

// party returns the account of an organisation.
func (a *keyring) party(ctx context.Context, msp string) (*account, error) {
	return a.get(ctx, partyAccount(msp))
}

// partyAccount is the name of a party's account: account names are lower case.
func partyAccount(msp string) string { return strings.ToLower(msp) }

// owner is the MSP id of the party of this server that has the account, or "".
func (a *keyring) owner(who provenance.Address) string {
	addresses := a.addresses()
	for _, p := range a.cfg.Parties {
		if addresses[partyAccount(p.MSP)] == who {
			return p.MSP
		}
	}
	return ""
}

// get returns the account with the name, making its key at the first use.
func (a *keyring) get(ctx context.Context, name string) (*account, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if s, ok := a.senders[name]; ok {
		return s, nil
	}
	signer, err := a.signer(name)
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", name, err)
	}
	cfg := evm.Config{
		Client: a.chain.client, DB: a.db, Signer: signer, Category: category,
		Errors: []abi.ABI{passport.NewProductPassport().GetABI(), contract.NewDeliveryEscrow().GetABI()},
	}
	if a.chain.embedded == nil {
		if cfg.Confirmations, cfg.Tag, err = a.cfg.finality(); err != nil {
			return nil, err
		}
	}
	if a.cfg.MaxFeeWei > 0 {
		cfg.MaxFee = new(big.Int).SetUint64(a.cfg.MaxFeeWei)
	}
	sender, err := evm.NewSender(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", name, err)
	}
	s := &account{signer, a.chain, name, sender}
	a.senders[name] = s
	return s, nil
}

// byAddress returns the account that this server keeps for an address.
func (a *keyring) byAddress(ctx context.Context, who provenance.Address) (*account, error) {
	for name, address := range a.addresses() {
		if address == who {
			return a.get(ctx, name)
		}
	}
	return nil, refusal.New(escrow.CodeNoKey, "This server does not keep the key of %s.", who)
}

// escrowAccount is byAddress for the escrow's order service.
func (a *keyring) escrowAccount(ctx context.Context, who provenance.Address) (escrow.Account, error) {
	found, err := a.byAddress(ctx, who)
	if err != nil {
		return nil, err
	}
	return found, nil
}

func (a *account) address() provenance.Address { return provenance.Address(a.Address()) }

// Send implements escrow.Sender.
func (a *account) Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return a.call(ctx, key, &to, data, value)
}

func (a *account) call(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	if err := a.chain.diskFull(); err != nil {
		return nil, diskProblem(err, false)
	}
	ctx, done := a.chain.whileDiskHasSpace(ctx)
	defer done()
	// Keys belong to one sender each, and one store holds all senders'.
	receipt, err := a.sender.Send(ctx, evm.Call{Key: a.name + "/" + key, To: to, Data: data, Value: value})
	var revert *evm.RevertError
	var refused *evm.RefusedError
	switch {
	case errors.As(err, &revert):
		return receipt, &escrow.Reverted{Data: revert.Data, Tx: revert.Tx, Err: err}
	case errors.As(err, &refused) && errors.Is(err, evm.ErrFeeCap):
		return nil, refusal.New(escrow.CodeFees, "The chain asks more for gas now than this server may pay: %v. Nothing was sent. Ask again when fees have fallen, or start the server with a higher --max-fee.", errors.Unwrap(refused))
	case errors.Is(err, evm.ErrSigner):
		return nil, signerProblem(err)
	case errors.As(err, &refused) && errors.Is(err, evm.ErrFunds):
		return nil, refusal.New(escrow.CodeFunds, "The account %s (%s) has too little money.", a.name, a.address())
	}
	return receipt, diskProblem(err, true)
}

// SignTypedData implements escrow.Signer.
func (a *account) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	sig, err := a.Signer.SignTypedData(ctx, data)
	return sig, signerProblem(err)
}

// SignText signs a text for people to read.
func (a *account) SignText(ctx context.Context, text string) ([]byte, error) {
	sig, err := a.Signer.SignText(ctx, text)
	return sig, signerProblem(err)
}

// signerProblem tells a client that the program which holds a key did not sign.
func signerProblem(err error) error {
	if !errors.Is(err, evm.ErrSigner) {
		return err
	}
	return refusal.New(escrow.CodeSigner, "Nothing was sent: %v.", err)
}

// category is what a transaction's key is part of: the words of the key, without
// the account's name before them and ids after them.
func category(key string) string {
	words := strings.Split(key, "/")
	if len(words) < 3 {
		return "other"
	}
	for _, w := range words[1:3] {
		if strings.ContainsAny(w, "0123456789") {
			return "other"
		}
	}
	return words[1] + " " + words[2]
}

// deployer adapts an account to the registry's sender, which may also deploy.
type deployer struct{ *account }

// Send implements registry.Sender.
func (d deployer) Send(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return d.call(ctx, key, to, data, value)
}

// claimer sends claims. A claim's signature expires, so that asking again makes
// another call for the same effect; the one that was sent first counts.
type claimer struct{ *account }

// Send implements registry.Sender.
func (c claimer) Send(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	receipt, err := c.call(ctx, key, to, data, value)
	if !errors.Is(err, evm.ErrKeyReused) {
		return receipt, err
	}
	known := c.name + "/" + key
	ctx, done := c.chain.whileDiskHasSpace(ctx)
	defer done()
	receipt, err = c.sender.Wait(ctx, known)
	var revert *evm.RevertError
	if !errors.As(err, &revert) {
		return receipt, diskProblem(err, true)
	}
	if err := c.sender.Forget(ctx, known); err != nil { // it was mined too late
		return nil, err
	}
	return c.call(ctx, key, to, data, value)
}
