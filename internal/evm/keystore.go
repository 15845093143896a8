package evm

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/waymark/waymark/internal/durable"
)

// ErrNoAccount says that no account has the asked name.
var ErrNoAccount = errors.New("no such account")

// Keystore is a directory of accounts with names: geth's encrypted key files in
// keys/, and accounts.json with each name's address. Keys are decrypted at their
// first use and stay in memory only. Its methods may be called from any
// goroutine; one process at a time may create accounts.
type Keystore struct {
	dir        string
	keys       *keystore.KeyStore
	passphrase func() (string, error)

	mu    sync.Mutex
	names map[string]common.Address
	open  map[common.Address]bool // decrypted already
}

// OpenKeystore opens the accounts in dir, which is created if it is missing.
// Passphrase is asked when a key is first made or used. The files use scrypt's
// light parameters: the passphrase must be random, as PassphraseFile's is, since
// a memorable one could be guessed from them.
func OpenKeystore(dir string, passphrase func() (string, error)) (*Keystore, error) {
	keys := filepath.Join(dir, "keys")
	if err := os.MkdirAll(keys, 0o700); err != nil {
		return nil, fmt.Errorf("making the keystore: %w", err)
	}
	k := &Keystore{
		dir:        dir,
		keys:       keystore.NewKeyStore(keys, keystore.LightScryptN, keystore.LightScryptP),
		passphrase: sync.OnceValues(passphrase),
		names:      make(map[string]common.Address),
		open:       make(map[common.Address]bool),
	}
	raw, err := os.ReadFile(k.namesFile())
	if errors.Is(err, fs.ErrNotExist) {
		return k, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the accounts' names: %w", err)
	}
	if err := json.Unmarshal(raw, &k.names); err != nil {
		return nil, fmt.Errorf("reading %s: %w", k.namesFile(), err)
	}
	return k, nil
}

// PassphraseFile is a passphrase source that keeps 256 random bits in a file
// which only its owner may read, making it at first use.
func PassphraseFile(path string, random io.Reader) func() (string, error) {
	return func() (string, error) {
		raw, err := os.ReadFile(path)
		if err == nil {
			if p := strings.TrimSpace(string(raw)); p != "" {
				return p, nil
			}
			return "", fmt.Errorf("the keystore's passphrase file %s is empty", path)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("reading the keystore's passphrase: %w", err)
		}
		var secret [32]byte
		if _, err := io.ReadFull(random, secret[:]); err != nil {
			return "", fmt.Errorf("drawing a passphrase: %w", err)
		}
		p := hex.EncodeToString(secret[:])
		if err := durable.WriteFile(path, []byte(p+"\n"), 0o600); err != nil {
			return "", fmt.Errorf("writing the keystore's passphrase: %w", err)
		}
		return p, nil
	}
}

func (k *Keystore) namesFile() string { return filepath.Join(k.dir, "accounts.json") }

// Names answers every account's address by its name.
func (k *Keystore) Names() map[string]common.Address {
	k.mu.Lock()
	defer k.mu.Unlock()
	return maps.Clone(k.names)
}

// Get answers the account with that name, or ErrNoAccount.
func (k *Keystore) Get(name string) (*Account, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	addr, ok := k.names[name]
	if !ok {
		return nil, fmt.Errorf("account %q: %w", name, ErrNoAccount)
	}
	if !k.keys.HasAddress(addr) {
		return nil, fmt.Errorf("account %q: the key file of %s is missing from %s", name, addr, k.dir)
	}
	return &Account{store: k, name: name, addr: addr}, nil
}

// Ensure answers the account with that name, making it with a new key if there
// is none.
func (k *Keystore) Ensure(name string) (*Account, error) {
	return k.ensure(name, func(pass string) (accounts.Account, error) { return k.keys.NewAccount(pass) })
}

// Import answers the account with that name, giving it the key if there is none.
// A name that has another key already is an error.
func (k *Keystore) Import(name string, key *ecdsa.PrivateKey) (*Account, error) {
	a, err := k.ensure(name, func(pass string) (accounts.Account, error) {
		imported, err := k.keys.ImportECDSA(key, pass)
		if errors.Is(err, keystore.ErrAccountAlreadyExists) {
			err = nil
		}
		return imported, err
	})
	if err != nil {
		return nil, err
	}
	if want := addressOf(key); a.addr != want {
		return nil, fmt.Errorf("account %q is %s, not %s", name, a.addr, want)
	}
	return a, nil
}

var accountName = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,63}$`)

func (k *Keystore) ensure(name string, make func(pass string) (accounts.Account, error)) (*Account, error) {
	if a, err := k.Get(name); !errors.Is(err, ErrNoAccount) {
		return a, err
	}
	if !accountName.MatchString(name) {
		return nil, fmt.Errorf("account name %q: use a-z, 0-9, dot, dash and underscore, at most 64", name)
	}
	pass, err := k.passphrase()
	if err != nil {
		return nil, err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if addr, ok := k.names[name]; ok {
		return &Account{store: k, name: name, addr: addr}, nil
	}
	// The key file comes first: a crash in between leaves a key without a name,
	// which harms nobody, and never a name without its key.
	made, err := make(pass)
	if err != nil {
		return nil, fmt.Errorf("making account %q: %w", name, err)
	}
	names := maps.Clone(k.names)
	names[name] = made.Address
	raw, err := json.MarshalIndent(names, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("making account %q: %w", name, err)
	}
	if err := durable.WriteFile(k.namesFile(), append(raw, '\n'), 0o600); err != nil {
		return nil, fmt.Errorf("making account %q: %w", name, err)
	}
	k.names = names
	return &Account{store: k, name: name, addr: made.Address}, nil
}

// unlock decrypts the account's key into memory.
func (k *Keystore) unlock(addr common.Address) error {
	pass, err := k.passphrase()
	if err != nil {
		return err
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.open[addr] {
		return nil
	}
	if err := k.keys.Unlock(accounts.Account{Address: addr}, pass); err != nil {
		return fmt.Errorf("decrypting the key of %s: %w", addr, err)
	}
	k.open[addr] = true
	return nil
}

// Account is a Signer whose key a Keystore holds.
type Account struct {
	store *Keystore
	name  string
	addr  common.Address
}

var _ Signer = (*Account)(nil)

// Name is the account's name in the keystore.
func (a *Account) Name() string { return a.name }

// Address is the account's address.
func (a *Account) Address() common.Address { return a.addr }

// SignTx implements Signer.
func (a *Account) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if err := a.store.unlock(a.addr); err != nil {
		return nil, err
	}
	return a.store.keys.SignTx(accounts.Account{Address: a.addr}, tx, chainID)
}

// SignTypedData implements Signer.
func (a *Account) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	return signTypedData(data, a.signHash)
}

// SignText implements Signer.
func (a *Account) SignText(_ context.Context, text string) ([]byte, error) {
	return a.signHash(TextHash(text))
}

func (a *Account) signHash(digest common.Hash) ([]byte, error) {
	if err := a.store.unlock(a.addr); err != nil {
		return nil, err
	}
	sig, err := a.store.keys.SignHash(accounts.Account{Address: a.addr}, digest[:])
	if err != nil {
		return nil, err
	}
	sig[64] += 27
	return sig, nil
}
