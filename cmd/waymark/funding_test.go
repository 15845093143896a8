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
	domain := escrow.Domain{ChainID: big.NewInt(31337), Escrow: escrow.GenuineAddress()}
	asset := provenance.Address{0xa5}
	f := escrow.Funding{
		Escrow: domain.String(), By: escrow.ByPermit, ValidBefore: 1_800_000_000, Nonce: 7,
		Token: escrow.TokenDomain{Name: "Crown", Version: "1", Contract: asset},
		Terms: escrow.Terms{
			Buyer: provenance.Address(buyer.Address()), Merchant: provenance.Address{2}, Asset: asset, Amount: big.NewInt(100),
			FundBy: 1_800_000_000, Deadline: 1_800_000_000, Arbitration: escrow.MinArbitration, BondBps: 100, UndeliveredBuyerBps: 10000,
			Arbiter: provenance.Address{0xab, 0xcd}, Threshold: 1, Attestors: []provenance.Address{{0xef, 3}}, ShippedBps: 1000, Salt: escrow.NewSalt([]byte("test")),
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
	for _, shown := range []string{f.Order.String(), "100 of Crown", "milestone shipped pays 10%", "2027-01-15T08:00:00Z",
		f.Terms.Attestors[0].String(), f.Terms.Arbiter.String(), f.Terms.Buyer.String(), f.Terms.Merchant.String(), "1 of 1 have to", "24h0m0s after a dispute",
		"confirmation alone pays", "no time for inspection", "One party's word is enough"} {
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

// TestAuditSignFundingForAnyContract: nobody signs for a contract that a file names
// in place of the escrow, be it asked for a yes or not.
func TestAuditSignFundingForAnyContract(t *testing.T) {
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
	thief := common.HexToAddress("0x1111111111111111111111111111111111111111")
	domain := escrow.Domain{ChainID: big.NewInt(1), Escrow: thief}
	f := escrow.Funding{
		Escrow: domain.String(), By: escrow.ByAuthorization, ValidBefore: 1_900_000_000,
		Token: escrow.TokenDomain{Name: "USD Coin", Version: "2", Contract: provenance.Address{0xa5}},
		Terms: escrow.Terms{
			Buyer: provenance.Address(buyer.Address()), Merchant: provenance.Address{2}, Asset: provenance.Address{0xa5}, Amount: big.NewInt(100),
			FundBy: 1_900_000_000, Deadline: 1_900_000_000, Threshold: 1, Attestors: []provenance.Address{{0x33}},
			Arbiter: provenance.Address{0x22}, Arbitration: escrow.MinArbitration, BondBps: 100, Salt: escrow.NewSalt([]byte("test")),
		},
	}
	if f.Order, err = f.Terms.ID(domain); err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(f)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "ask.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	var out, said bytes.Buffer
	if n := run(t.Context(), []string{"escrow", "sign-funding", path, "--keys", keys, "--yes"}, &out, &said); n != 1 || out.Len() > 0 || !strings.Contains(said.String(), escrow.CodeForeignEscrow) {
		t.Errorf("it ended with %d, wrote %q and said %s", n, out.String(), said.String())
	}
}
