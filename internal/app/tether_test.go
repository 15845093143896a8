package app_test

import (
	"errors"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

var tether = testcontracts.NewTetherLike()

// TestTetherOrder is an order in a token as USDT is: too few of them is no answer
// for ever, an allowance that is left is set to zero first, and what the token
// does not pay out is a credit, not a payment.
func TestTetherOrder(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	asset := s.deploy("tether", testcontracts.TetherLikeMetaData.Bin, nil)
	mint := func(key string, n int64) {
		t.Helper()
		if _, err := s.send(app.AccountBuyer, key, &asset, tether.PackMint(common.Address(s.account), big.NewInt(n)), nil); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.send(app.AccountBuyer, "allowance", &asset, tether.PackApprove(s.Escrow().Escrow, big.NewInt(7)), nil); err != nil {
		t.Fatal(err)
	}
	mint("few", 4999)
	body := s.terms(s.items[0])
	body.Asset = provenance.Address(asset)
	o := s.offer(body)
	for range 2 {
		_, err := s.buyer.Act(t.Context(), o.ID.String(), app.Fund, nil)
		var p *client.Problem
		if !errors.As(err, &p) || p.Status >= 500 {
			t.Errorf("with too few tokens: %v", err)
		}
	}
	mint("more", 1)
	o = s.act(s.buyer, o, app.Fund) // under the same key
	if n := s.has(asset, s.account); n.Sign() != 0 {
		t.Errorf("the buyer has %s tokens left", n)
	}
	if _, err := s.send(app.AccountBuyer, "bar", &asset, tether.PackBar(common.Address(s.merchantAccount), true), nil); err != nil {
		t.Fatal(err)
	}
	s.act(s.buyer, o, app.Confirm)
	o = s.await(o, escrow.Confirmed)
	if len(o.Credits) != 1 || o.Credits[0] != (app.Credit{For: "merchant", Account: s.merchantAccount, Asset: body.Asset, Amount: "5000"}) {
		t.Errorf("the order's credits are %+v", o.Credits)
	}
	if o.Money.Merchant != "0" || o.Money.Waiting != "5000" {
		t.Errorf("money that was not paid: %+v", o.Money)
	}
	var status app.Status
	if err := s.admin.Call(t.Context(), http.MethodGet, "/api/v1/status", "", nil, &status); err != nil || len(status.Waiting.Credits) != 1 {
		t.Errorf("the status has the credits %+v, %v", status.Waiting, err)
	}
	s.fsck()
	withdraw := func(to provenance.Address) error {
		return s.merchant.Call(t.Context(), http.MethodPost, "/api/v1/credits/withdraw", "a key", app.Withdrawal{Asset: body.Asset, To: to}, nil)
	}
	if err := withdraw(provenance.Address{}); err == nil {
		t.Error("the token paid an account that it bars")
	}
	if err := withdraw(s.account); err != nil { // the same key, and another receiver: nothing was done under it
		t.Errorf("to an account that the token pays: %v", err)
	}
	if n := s.has(asset, s.account); n.Int64() != 5000 {
		t.Errorf("withdrawn: %s of 5000", n)
	}
	s.fsck()
}
