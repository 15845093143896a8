package evm

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

func testKeystore(t *testing.T, dir string) *Keystore {
	t.Helper()
	k, err := OpenKeystore(dir, PassphraseFile(filepath.Join(dir, "passphrase"), rand.Reader))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestKeystoreKeepsAccounts(t *testing.T) {
	dir := t.TempDir()
	k := testKeystore(t, dir)
	if _, err := k.Get("merchant"); !errors.Is(err, ErrNoAccount) {
		t.Errorf("an account before it is made: %v", err)
	}
	made, err := k.Ensure("merchant")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := k.Ensure("merchant"); err != nil || again.Address() != made.Address() {
		t.Errorf("made twice: %v, %v", again, err)
	}

	k = testKeystore(t, dir) // another process, later
	a, err := k.Get("merchant")
	if err != nil {
		t.Fatal(err)
	}
	if a.Address() != made.Address() || a.Name() != "merchant" || k.Names()["merchant"] != made.Address() {
		t.Errorf("came back as %s %s", a.Name(), a.Address())
	}
	checkSigner(t, a)
}

// checkSigner checks each kind of signature of a Signer against its address.
func checkSigner(t *testing.T, s Signer) {
	t.Helper()
	data := mail()
	sig, err := s.SignTypedData(t.Context(), data)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := Recover(must(TypedDataHash(data)), sig); err != nil || who != s.Address() {
		t.Errorf("typed data: recovered %s, %v, want %s", who, err, s.Address())
	}
	text := "A text\nof two lines"
	if sig, err = s.SignText(t.Context(), text); err != nil {
		t.Fatal(err)
	}
	if who, err := Recover(TextHash(text), sig); err != nil || who != s.Address() {
		t.Errorf("text: recovered %s, %v, want %s", who, err, s.Address())
	}
	id := big.NewInt(31337)
	tx, err := s.SignTx(context.Background(), types.NewTx(&types.DynamicFeeTx{ChainID: id, To: &common.Address{7}, Gas: 21000}), id)
	if err != nil {
		t.Fatal(err)
	}
	if who, err := types.Sender(types.LatestSignerForChainID(id), tx); err != nil || who != s.Address() {
		t.Errorf("the transaction is from %s, %v", who, err)
	}
}

func TestKeystoreImport(t *testing.T) {
	k := testKeystore(t, t.TempDir())
	key, other := signerNamed("imported").key, signerNamed("other").key
	for range 2 {
		a, err := k.Import("dev", key)
		if err != nil || a.Address() != addressOf(key) {
			t.Fatalf("imported %v, %v", a, err)
		}
		checkSigner(t, a)
	}
	if _, err := k.Import("dev", other); err == nil {
		t.Error("another key took the name")
	}
	if a, err := k.Import("alias", key); err != nil || a.Address() != addressOf(key) {
		t.Errorf("a second name for the same key: %v, %v", a, err)
	}
}

func TestKeystoreNames(t *testing.T) {
	k := testKeystore(t, t.TempDir())
	for _, name := range []string{"", "Upper", "../escape", "a/b", ".hidden", strings.Repeat("a", 65), "a\n"} {
		if _, err := k.Ensure(name); err == nil {
			t.Errorf("accepted the name %q", name)
		}
	}
}

func TestKeystoreHidesItsKeys(t *testing.T) {
	dir := t.TempDir()
	k := testKeystore(t, dir)
	secret := signerNamed("secret")
	if _, err := k.Import("secret", secret.key); err != nil {
		t.Fatal(err)
	}
	plain := crypto.FromECDSA(secret.key)
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		if path != dir && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %s", path, info.Mode())
		}
		if d.IsDir() {
			return nil
		}
		raw, err := os.ReadFile(path)
		if bytes.Contains(raw, plain) || strings.Contains(strings.ToLower(string(raw)), hex.EncodeToString(plain)) {
			t.Errorf("%s holds the key in the clear", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	scalar := new(big.Int).SetBytes(crypto.FromECDSA(secret.key))
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if shown := fmt.Sprintf(format, secret); !strings.Contains(shown, secret.Address().Hex()) || strings.Contains(shown, scalar.String()) {
			t.Errorf("%s shows %s", format, shown)
		}
	}
}

func TestKeystoreTroubles(t *testing.T) {
	dir := t.TempDir()
	k := testKeystore(t, dir)
	if _, err := k.Ensure("a"); err != nil {
		t.Fatal(err)
	}
	wrong, err := OpenKeystore(dir, func() (string, error) { return "guess", nil })
	if err != nil {
		t.Fatal(err)
	}
	a, err := wrong.Get("a")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := a.signHash(common.Hash{1}); err == nil || strings.Contains(err.Error(), "guess") {
		t.Errorf("a wrong passphrase: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "passphrase"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if a, err := testKeystore(t, dir).Get("a"); err != nil {
		t.Fatal(err)
	} else if _, err := a.signHash(common.Hash{1}); err == nil {
		t.Error("signed with an empty passphrase file")
	}
	if err := os.RemoveAll(filepath.Join(dir, "keys")); err != nil {
		t.Fatal(err)
	}
	if _, err := testKeystore(t, dir).Get("a"); err == nil || errors.Is(err, ErrNoAccount) {
		t.Errorf("a missing key file: %v", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "accounts.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenKeystore(dir, nil); err == nil {
		t.Error("opened with a damaged list of names")
	}
	short := PassphraseFile(filepath.Join(t.TempDir(), "p"), strings.NewReader("short"))
	if _, err := short(); err == nil {
		t.Error("made a passphrase of too little randomness")
	}
}

// mail is the example of EIP-712 itself.
func mail() apitypes.TypedData {
	person := []apitypes.Type{{Name: "name", Type: "string"}, {Name: "wallet", Type: "address"}}
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Person":       person,
			"Mail":         {{Name: "from", Type: "Person"}, {Name: "to", Type: "Person"}, {Name: "contents", Type: "string"}},
		},
		PrimaryType: "Mail",
		Domain: apitypes.TypedDataDomain{Name: "Ether Mail", Version: "1", ChainId: (*math.HexOrDecimal256)(big.NewInt(1)),
			VerifyingContract: "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
		Message: apitypes.TypedDataMessage{
			"from":     map[string]any{"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
			"to":       map[string]any{"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
			"contents": "Hello, Bob!",
		},
	}
}

// TestTypedDataHash uses the example of EIP-712 itself: the digest and the
// signature are the standard's.
func TestTypedDataHash(t *testing.T) {
	data := mail()
	digest, err := TypedDataHash(data)
	if err != nil {
		t.Fatal(err)
	}
	if want := "0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2"; digest.Hex() != want {
		t.Errorf("digest %s, want %s", digest, want)
	}
	cow := NewMemorySigner(must(crypto.ToECDSA(crypto.Keccak256([]byte("cow")))))
	sig := must(cow.signHash(digest))
	want := "4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d" +
		"07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b91562" + "1c"
	if hex.EncodeToString(sig) != want {
		t.Errorf("signature %x, want %s", sig, want)
	}
	data.PrimaryType = "Nothing"
	if _, err := TypedDataHash(data); err == nil {
		t.Error("hashed a type that is not there")
	}
}

func TestRecoverRefusesWhatContractsRefuse(t *testing.T) {
	s := signerNamed("recover")
	digest := common.Hash{7}
	good := must(s.signHash(digest))
	order := crypto.S256().Params().N
	high := bytes.Clone(good)
	new(big.Int).Sub(order, new(big.Int).SetBytes(good[32:64])).FillBytes(high[32:64])
	high[64] ^= 27 ^ 28
	for name, sig := range map[string][]byte{
		"empty":           nil,
		"compact":         good[:64],
		"too long":        append(bytes.Clone(good), 0),
		"high s":          high,
		"v of 0 or 1":     append(bytes.Clone(good[:64]), good[64]-27),
		"v of 29":         append(bytes.Clone(good[:64]), 29),
		"zero r":          append(make([]byte, 32), good[32:]...),
		"r of the order":  append(order.FillBytes(make([]byte, 32)), good[32:]...),
		"all bytes zeros": make([]byte, 65),
	} {
		if who, err := Recover(digest, sig); err == nil {
			t.Errorf("%s: recovered %s", name, who)
		}
	}
	before := bytes.Clone(good)
	if who, err := Recover(digest, good); err != nil || who != s.Address() || !bytes.Equal(good, before) {
		t.Errorf("recovered %s, %v", who, err)
	}
	checkSigner(t, s)
}
