package registry_test

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/recovery"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/evm/evmtest"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// fixture is the contract on the embedded chain, with one batch of two items.
type fixture struct {
	*registry.Registry
	node                                  evmtest.Node
	owner, maker, buyer, stranger, keeper account

	codes  []registry.SealedCode
	items  []string
	leaves []provenance.Leaf
	tree   provenance.Tree
	batch  provenance.BatchID
}

// account sends for one key, as the application's accounts do.
type account struct{ *evm.Sender }

func (a account) Send(ctx context.Context, key string, to *common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return a.Sender.Send(ctx, evm.Call{Key: key, To: to, Data: data, Value: value})
}

func (a account) address() provenance.Address { return provenance.Address(a.Address()) }

func newFixture(t *testing.T) *fixture {
	t.Helper()
	f := &fixture{node: evmtest.Embedded(t, 10*time.Millisecond)}
	db := storetest.OpenFile(t, filepath.Join(t.TempDir(), "sent.db"))
	for name, a := range map[string]*account{"owner": &f.owner, "maker": &f.maker, "buyer": &f.buyer, "stranger": &f.stranger, "keeper": &f.keeper} {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("registry test"), []byte(name)))
		if err != nil {
			t.Fatal(err)
		}
		signer := evm.NewMemorySigner(key)
		if err := f.node.Fund(t.Context(), big.NewInt(params.Ether), signer.Address()); err != nil {
			t.Fatal(err)
		}
		sender, err := evm.NewSender(t.Context(), evm.Config{
			Client: f.node.Client(), DB: db, Signer: signer, Poll: 10 * time.Millisecond,
			Errors: []abi.ABI{passport.NewProductPassport().GetABI(), recovery.NewPassportRecovery().GetABI()},
		})
		if err != nil {
			t.Fatal(err)
		}
		*a = account{sender}
	}
	id, err := f.node.Client().ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	f.Registry, err = registry.Deploy(t.Context(), f.node.Client(), id, f.owner, "https://id.example/tokens/", common.Address{0xe5}, f.maker.Address())
	if err != nil {
		t.Fatal(err)
	}
	f.prepare(t)
	f.batch = provenance.NewBatchID(f.maker.address(), f.tree.BatchRoot())
	return f
}

// prepare makes the batch's leaves, without minting it.
func (f *fixture) prepare(t *testing.T) {
	t.Helper()
	var hashes []provenance.Hash
	for _, serial := range []string{"WDN5C6QED1D13PY6", "WPRYXVFJV4G8B8QF"} {
		item := "https://id.gs1.org/01/09521873002003/21/" + serial
		code := registry.SealCode([]byte("a secret of the maker's"), item)
		key, err := code.Account(item)
		if err != nil {
			t.Fatal(err)
		}
		leaf := provenance.Leaf{Item: provenance.Sum([]byte(item)), Passport: provenance.Sum([]byte("passport of " + serial)), ClaimKey: key}
		f.codes, f.items, f.leaves = append(f.codes, code), append(f.items, item), append(f.leaves, leaf)
		hashes = append(hashes, leaf.Hash())
	}
	f.tree = provenance.NewTree(hashes)
}

func (f *fixture) token(i uint32) provenance.TokenID { return f.batch.Token(i) }

func (f *fixture) mint(t *testing.T) *types.Receipt {
	t.Helper()
	return done(t)(f.Mint(t.Context(), f.maker, f.tree.BatchRoot(), 2))
}

func (f *fixture) claim(t *testing.T, i int, code registry.SealedCode, to account) (*types.Receipt, error) {
	t.Helper()
	return f.Claim(t.Context(), f.keeper, f.items[i], f.token(uint32(i)), f.leaves[i], f.tree.Proof(i), code, to.address())
}

func (f *fixture) status(t *testing.T, i uint32) registry.Status {
	t.Helper()
	s, err := f.Status(t.Context(), f.token(i))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// done checks that a transaction succeeded.
func done(t *testing.T) func(*types.Receipt, error) *types.Receipt {
	return func(r *types.Receipt, err error) *types.Receipt {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		if r.Status != types.ReceiptStatusSuccessful {
			t.Fatalf("transaction %s failed", r.TxHash)
		}
		return r
	}
}

// reverts checks that the contract refused with its error of the name.
func reverts(t *testing.T, name string) func(*types.Receipt, error) {
	return func(r *types.Receipt, err error) {
		t.Helper()
		var revert *evm.RevertError
		if !errors.As(err, &revert) || revert.Name != name || r != nil {
			t.Errorf("got %v, %v, want %s", r, err, name)
		}
	}
}
