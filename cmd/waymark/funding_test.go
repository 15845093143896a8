package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

// TestSignFunding signs a funding from files alone, and refuses one whose terms
// are not the order's and a key that is not the buyer's.
func TestSignFunding(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	keys := filepath.Join(dir, "evm")
	store, err := evm.OpenKeystore(keys, evm.PassphraseFile(keys+".passphrase", rand.Reader))
	if err != nil {
		t.Fatal(err)
	}
	buyer, err := store.Ensure("buyer")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Ensure("thief"); err != nil {
		t.Fatal(err)
	}
	domain := escrow.Domain{ChainID: big.NewInt(31337), Escrow: common.Address{0xee}}
	asset := provenance.Address{0xa5}
	f := escrow.Funding{
		Escrow: domain.String(), By: escrow.ByPermit, ValidBefore: 1_800_000_000, Nonce: 7,
		Token: escrow.TokenDomain{Name: "Crown", Version: "1", Contract: asset},
		Terms: escrow.Terms{
			Buyer: provenance.Address(buyer.Address()), Merchant: provenance.Address{2}, Asset: asset, Amount: big.NewInt(100),
			Deadline: 1_800_000_000, Threshold: 1, Attestors: []provenance.Address{{3}}, ShippedBps: 1000,
		},
	}
	if f.Order, err = f.Terms.ID(domain); err != nil {
		t.Fatal(err)
	}
	ask := func(name string, f escrow.Funding) string {
		text, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var out, said bytes.Buffer
	if n := run(t.Context(), []string{"escrow", "sign-funding", ask("ask.json", f), "--keys", keys, "--yes"}, &out, &said); n != 0 {
		t.Fatalf("it ended with %d: %s", n, said.String())
	}
	var signed escrow.Funding
	if err := json.Unmarshal(out.Bytes(), &signed); err != nil {
		t.Fatal(err)
	}
	if err := signed.CheckSigned(); err != nil || len(signed.TermsSignature) != 65 {
		t.Errorf("signed %+v: %v", signed, err)
	}
	for _, shown := range []string{f.Order.String(), "100 of Crown", "milestone shipped pays 10%", "2027-01-15T08:00:00Z"} {
		if !strings.Contains(said.String(), shown) {
			t.Errorf("the buyer is not shown %q:\n%s", shown, said.String())
		}
	}
	other := f
	other.Terms.Merchant = provenance.Address{9}
	for name, args := range map[string][]string{
		"nobody is asked":  {ask("ask.json", f), "--keys", keys},
		"other terms":      {ask("other.json", other), "--keys", keys, "--yes"},
		"another's key":    {ask("ask.json", f), "--keys", keys, "--account", "thief"},
		"no such account":  {ask("ask.json", f), "--keys", keys, "--account", "nobody"},
		"no such keystore": {ask("ask.json", f), "--keys", keys + "x"},
		"no passphrase":    {ask("ask.json", f), "--keys", keys, "--passphrase-file", keys + ".none"},
	} {
		out.Reset()
		if n := run(t.Context(), append([]string{"escrow", "sign-funding"}, args...), &out, &said); n != 1 || out.Len() > 0 {
			t.Errorf("%s: it ended with %d and wrote %q", name, n, out.String())
		}
	}
}
