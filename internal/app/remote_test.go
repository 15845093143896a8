package app_test

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/evm/evmtest"
	"github.com/waymark/waymark/provenance"
)

// openRemote opens a shop on anvil that keeps no key of its own: anvil signs for
// every account, as web3signer does.
func openRemote(t *testing.T, items int, maxFee uint64) (*shop, *evmtest.Anvil) {
	t.Helper()
	node := evmtest.StartAnvil(t)
	var held []common.Address
	node.Call(&held, "eth_accounts")
	signer := app.RemoteSigner{URL: node.URL(), Accounts: map[string]provenance.Address{}}
	for i, name := range (app.Config{Parties: app.DefaultParties()}).AccountNames() {
		signer.Accounts[name] = provenance.Address(held[i])
	}
	return openShopOn(t, items, app.Config{EthRPC: node.URL(), Finality: "0", Signer: signer, MaxFeeWei: maxFee}), node
}

// TestRemoteSigner takes an order from the mint to the release with keys that
// are all elsewhere.
func TestRemoteSigner(t *testing.T) {
	t.Parallel()
	s, _ := openRemote(t, 1, 0)
	if names := s.Keystore().Names(); len(names) > 0 {
		t.Errorf("the application made keys of its own: %v", names)
	}
	o := s.offer(s.terms(s.items[0]))
	o = s.act(s.buyer, o, app.Fund)
	goods := []string{s.items[0]}
	s.record("MakerMSP", provenance.Checkpoint{Verb: provenance.Ship, Subjects: goods, To: "9521876000013"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Receive, Subjects: goods, From: "9521873000016"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: goods, Order: o.ID.String()})
	done := s.await(o, escrow.Released)
	for _, step := range done.Steps {
		fee, ok := new(big.Int).SetString(step.Fee, 10)
		if step.Gas == 0 || !ok || fee.Cmp(new(big.Int).SetUint64(step.Gas)) < 0 {
			t.Errorf("%s cost %d gas and %q wei", step.Status, step.Gas, step.Fee)
		}
	}
	a, err := s.buyer.Scan(t.Context(), s.items[0], "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Scans.Pack(t.Context(), a.Evidence); err != nil {
		t.Errorf("a pack signed elsewhere: %v", err)
	}
	s.fsck()

	var status app.Status
	if err := s.admin.Call(t.Context(), http.MethodGet, "/api/v1/status", "", nil, &status); err != nil {
		t.Fatal(err)
	}
	spent := map[string]app.Spending{}
	for _, j := range status.Spent {
		spent[j.Category] = j
	}
	for _, category := range []string{"registry deploy", "registry issuer", "registry mint", "escrow deploy", "escrow approve", "escrow fund", "keeper release"} {
		if j := spent[category]; j.Transactions != 1 || j.Gas == 0 || j.Fee == "" || j.Fee == "0" {
			t.Errorf("%s: %+v", category, j)
		}
	}
	if len(status.Accounts) != 8 {
		t.Errorf("accounts %+v", status.Accounts)
	}
}

// TestFeesAboveTheCap: while gas is too dear everything is refused in words or
// parked with the reason, nothing is signed, and it goes on when fees fall.
func TestFeesAboveTheCap(t *testing.T) {
	t.Parallel()
	s, node := openRemote(t, 1, 5e16)
	o := s.offer(s.terms(s.items[0]))
	baseFee := func(gwei int64) {
		node.Call(nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(big.NewInt(gwei*params.GWei)))
		node.Call(nil, "evm_mine")
	}
	sent := func() (n int) {
		for _, name := range s.AccountNames() {
			address, err := s.AccountAddress(t.Context(), name)
			if err != nil {
				t.Fatal(err)
			}
			used, err := s.Client().PendingNonceAt(t.Context(), address)
			if err != nil {
				t.Fatal(err)
			}
			n += int(used)
		}
		return n
	}
	before := sent()
	baseFee(1_000_000)
	s.refuses(s.buyer, o, app.Fund, http.StatusServiceUnavailable, escrow.CodeFees)
	recall := app.Recall{Item: s.items[0], Reason: "the sole comes off"}
	err := s.maker.Call(t.Context(), http.MethodPost, "/api/v1/recalls", "", recall, nil)
	var p *client.Problem
	if !errors.As(err, &p) || p.Code() != escrow.CodeFees || !strings.Contains(p.Error(), "--max-fee") {
		t.Errorf("recall: %v", err)
	}
	if n := sent(); n != before {
		t.Errorf("%d transactions were sent above the cap", n-before)
	}
	baseFee(1)
	o = s.act(s.buyer, o, app.Fund)

	baseFee(1_000_000)
	before = sent()
	goods := []string{s.items[0]}
	s.record("MakerMSP", provenance.Checkpoint{Verb: provenance.Ship, Subjects: goods, To: "9521876000013"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Receive, Subjects: goods, From: "9521873000016"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: goods, Order: o.ID.String()})
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	for {
		now, err := s.merchant.Order(ctx, o.ID.String())
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(now.Note, "more for gas") {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if n := sent(); n != before {
		t.Errorf("the keeper sent %d transactions above the cap", n-before)
	}
	baseFee(1)
	s.await(o, escrow.Released)
	s.fsck()
}

func TestBadSignerConfig(t *testing.T) {
	for name, cfg := range map[string]app.Config{
		"no URL":          {Signer: app.RemoteSigner{Accounts: map[string]provenance.Address{"keeper": {1}}}},
		"unknown account": {Signer: app.RemoteSigner{URL: "http://localhost:1", Accounts: map[string]provenance.Address{"nobody": {1}}}},
		"finality":        {Finality: "soon"},
		"negative":        {Finality: "-1"},
		"signer away":     {Signer: app.RemoteSigner{URL: "http://127.0.0.1:1", Accounts: map[string]provenance.Address{"keeper": {1}}}},
	} {
		t.Run(name, func(t *testing.T) {
			cfg.Dir, cfg.Parties, cfg.Speaker = t.TempDir(), app.DefaultParties(), "MakerMSP"
			if h, err := app.Open(t.Context(), cfg); err == nil {
				h.Close()
				t.Error("opened")
			}
		})
	}
}

func TestCategoryNames(t *testing.T) {
	for key, want := range map[string]string{
		"makermsp/registry/mint/0xab12":                "registry mint",
		"buyer/escrow/fund/0x12/key/approve#1":         "escrow fund",
		"keeper/keeper/release/0x12/ab#2":              "keeper release",
		"deployer/escrow/deploy":                       "escrow deploy",
		"deployer/registry/issuer/0xAb":                "registry issuer",
		"makermsp/escrow/approve/eip155:1:0x1/0x2#1":   "escrow approve",
		"buyer/0x12/fund":                              "other",
		"\x00fill/7":                                   "other",
		"":                                             "other",
		"makermsp/registry/recall-batch/0102030405/77": "registry recall-batch",
	} {
		if got := app.CostCategory(key); got != want {
			t.Errorf("%q is %q, want %q", key, got, want)
		}
	}
}
