package house

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"sync"

	"crypto/rand"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

// keyring holds the EVM accounts whose keys this house keeps, each with its one
// sender.
type keyring struct {
	house *House
	keys  *evm.Keystore

	mu      sync.Mutex
	senders map[string]*account
}

func openKeys(dir string) (*evm.Keystore, error) {
	keys, err := evm.OpenKeystore(filepath.Join(dir, "keys", "evm"),
		evm.PassphraseFile(filepath.Join(dir, "keys", "evm.passphrase"), rand.Reader))
	if err != nil {
		return nil, fmt.Errorf("opening the keys: %w", err)
	}
	return keys, nil
}

// accountNames are the accounts that a house acts with.
func (c Config) accountNames() []string {
	names := []string{AccountDeployer, AccountKeeper, AccountArbiter, AccountBuyer}
	for _, p := range c.Parties {
		names = append(names, partyAccount(p.MSP))
	}
	return names
}

// Accounts makes the house's accounts where they are missing and returns their
// addresses by name: on a chain that is not embedded, somebody has to give them
// money for gas before the house can open.
func Accounts(cfg Config) (map[string]provenance.Address, error) {
	keys, err := openKeys(cfg.Dir)
	if err != nil {
		return nil, err
	}
	list := map[string]provenance.Address{}
	for _, name := range cfg.accountNames() {
		a, err := keys.Ensure(name)
		if err != nil {
			return nil, fmt.Errorf("account %s: %w", name, err)
		}
		list[name] = provenance.Address(a.Address())
	}
	return list, nil
}

func (h *House) openAccounts() error {
	keys, err := openKeys(h.cfg.Dir)
	if err != nil {
		return err
	}
	h.accounts = &keyring{house: h, keys: keys, senders: map[string]*account{}}
	return nil
}

// account signs and sends for one key. It is an escrow.Account.
type account struct {
	evm.Signer
	house  *House
	name   string
	sender *evm.Sender
}

// party returns the account of an organisation.
func (a *keyring) party(ctx context.Context, msp string) (*account, error) {
	return a.get(ctx, partyAccount(msp))
}

// partyAccount is the name of a party's account: account names are lower case.
func partyAccount(msp string) string { return strings.ToLower(msp) }

// partyOf is the MSP id of the party of this house that has the account, or "".
func (h *House) partyOf(who provenance.Address) string {
	names := h.accounts.keys.Names()
	for _, p := range h.cfg.Parties {
		if provenance.Address(names[partyAccount(p.MSP)]) == who {
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
	signer, err := a.keys.Ensure(name)
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", name, err)
	}
	h := a.house
	cfg := evm.Config{
		Client: h.client, DB: h.db, Signer: signer, Confirmations: h.confirmations,
		Errors: []abi.ABI{passport.NewProductPassport().GetABI(), contract.NewDeliveryEscrow().GetABI()},
	}
	if h.cfg.MaxFeeWei > 0 {
		cfg.MaxFee = new(big.Int).SetUint64(h.cfg.MaxFeeWei)
	}
	sender, err := evm.NewSender(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("account %s: %w", name, err)
	}
	s := &account{signer, h, name, sender}
	a.senders[name] = s
	return s, nil
}

// byAddress returns the account that this house keeps for an address.
func (a *keyring) byAddress(ctx context.Context, who provenance.Address) (*account, error) {
	for name, addr := range a.keys.Names() {
		if provenance.Address(addr) == who {
			return a.get(ctx, name)
		}
	}
	return nil, escrow.NewProblem(escrow.CodeNoKey, fmt.Sprintf("This house does not keep the key of %s.", who))
}

func (a *account) address() provenance.Address { return provenance.Address(a.Address()) }

// Send implements escrow.Sender.
func (a *account) Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return a.call(ctx, key, &to, data, value)
}

func (a *account) call(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	if err := a.house.diskFull(); err != nil {
		return nil, roomProblem(err, false)
	}
	ctx, done := a.house.whileRoom(ctx)
	defer done()
	// Keys are per sender in meaning, and one store holds all senders'.
	receipt, err := a.sender.Send(ctx, evm.Call{Key: a.name + "/" + key, To: to, Data: data, Value: value})
	var revert *evm.RevertError
	var refused *evm.RefusedError
	switch {
	case errors.As(err, &revert):
		return receipt, &escrow.Reverted{Data: revert.Data, Tx: revert.Tx, Err: err}
	case errors.As(err, &refused) && errors.Is(err, evm.ErrFunds):
		return nil, escrow.NewProblem(escrow.CodeFunds, fmt.Sprintf("The account %s (%s) has too little money.", a.name, a.address()))
	}
	return receipt, roomProblem(err, true)
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
	ctx, done := c.house.whileRoom(ctx)
	defer done()
	receipt, err = c.sender.Wait(ctx, known)
	var revert *evm.RevertError
	if !errors.As(err, &revert) {
		return receipt, roomProblem(err, true)
	}
	if err := c.sender.Forget(known); err != nil { // it was mined too late
		return nil, err
	}
	return c.call(ctx, key, to, data, value)
}
