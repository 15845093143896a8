package app_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/cmd/waymark/client"
	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site"
)

// shop is an open application with its API, a batch of items and a client for each
// side of an order.
type shop struct {
	*app.App
	t                        *testing.T
	admin                    client.Client
	maker, merchant          client.Client
	buyer, arbiter           client.Client
	merchantAccount, account provenance.Address // of the merchant and the buyer
	items                    []string
	custodians               map[string]client.Client
}

func openShop(t *testing.T, items int) *shop { t.Helper(); return openShopOn(t, items, app.Config{}) }

// shopConfig is a configuration with the parties of a shop, and a chain that seals
// often.
func shopConfig(cfg app.Config) app.Config {
	cfg.Period, cfg.Parties, cfg.Speaker = 20*time.Millisecond, app.DefaultParties(), "MakerMSP"
	return cfg
}

// openShopOn opens a shop on the chain, and with the keys, of a configuration.
func openShopOn(t *testing.T, items int, cfg app.Config) *shop {
	t.Helper()
	dir := t.TempDir()
	if cfg.EthRPC == "" {
		dir = startedDir(t)
	}
	cfg = shopConfig(cfg)
	cfg.Dir, cfg.Log = dir, slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	h, err := app.Open(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	w, err := site.New(h, cfg.Log, nil)
	if err != nil {
		t.Fatal(errors.Join(err, h.Close()))
	}
	ln, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(errors.Join(err, h.Close()))
	}
	served := make(chan error, 1)
	go func() { served <- w.Serve(ln) }()
	t.Cleanup(func() {
		if err := errors.Join(w.Shutdown(context.Background()), <-served, h.Close()); err != nil {
			t.Error(err)
		}
	})
	token, err := os.ReadFile(app.AdminToken(dir))
	if err != nil {
		t.Fatal(err)
	}
	s := &shop{App: h, t: t, custodians: map[string]client.Client{}}
	s.admin = client.Client{Base: "http://" + ln.Addr().String(), Token: string(token), HTTP: &http.Client{Transport: &http.Transport{}}}
	s.maker, _ = s.as("MakerMSP", app.RoleMaker)
	s.merchant, s.merchantAccount = s.as("MakerMSP", app.RoleMerchant)
	s.buyer, s.account = s.as("MakerMSP", app.RoleBuyer)
	s.arbiter, _ = s.as("MakerMSP", app.RoleArbiter)
	for _, p := range app.DefaultParties() {
		s.custodians[p.MSP], _ = s.as(p.MSP, app.RoleCustodian)
	}
	s.mint(items)
	return s
}

func (s *shop) as(party string, role app.Role) (client.Client, provenance.Address) {
	s.t.Helper()
	issued, err := s.admin.Issue(s.t.Context(), party, role, s.t.Name())
	if err != nil {
		s.t.Fatal(err)
	}
	return s.admin.With(issued.Token), issued.Account
}

// mint mints the first items of the example.
func (s *shop) mint(n int) {
	s.t.Helper()
	dir := s.t.TempDir()
	table, err := examples.Files.ReadFile("skerry-2.items.csv")
	if err != nil {
		s.t.Fatal(err)
	}
	passport, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		s.t.Fatal(err)
	}
	rows := strings.SplitAfter(string(table), "\n")[:n+1]
	for _, row := range rows[1:] {
		cells := strings.Split(row, ",")
		s.items = append(s.items, "https://id.gs1.org/01/"+cells[0]+"/21/"+cells[1])
	}
	file, shared := filepath.Join(dir, "items.csv"), filepath.Join(dir, "passport.json")
	if err := errors.Join(os.WriteFile(file, []byte(strings.Join(rows, "")), 0o600), os.WriteFile(shared, passport, 0o600)); err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.maker.Mint(s.t.Context(), file, shared, func(app.Batch) {}); err != nil {
		s.t.Fatal(err)
	}
}

// send has an account of the server call a contract, or deploy one.
func (s *shop) send(account, key string, to *common.Address, data []byte, value *big.Int) (common.Address, error) {
	s.t.Helper()
	r, err := s.Call(s.t.Context(), account, s.t.Name()+"/"+key, to, data, value)
	if err != nil {
		return common.Address{}, err
	}
	return r.ContractAddress, nil
}

func (s *shop) deploy(name, bin string, arguments []byte) common.Address {
	s.t.Helper()
	at, err := s.send(app.AccountDeployer, "deploy/"+name, nil, append(common.FromHex(bin), arguments...), nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return at
}

// terms are an order that nothing is wrong with.
func (s *shop) terms(item string) api.OfferBody {
	return api.OfferBody{Amount: "5000", Offer: app.Offer{
		Item: item, Buyer: s.account, Deadline: s.now().Add(time.Hour), Grace: 60, Destination: "RetailerMSP", WithoutCode: true, Arbitration: escrow.MinArbitration, UndeliveredBuyerBps: 10000,
		Threshold: 2, Attestors: []string{"CarrierMSP", "WarehouseMSP", "RetailerMSP"},
	}}
}

// now is the chain's time, which deadlines compare with.
func (s *shop) now() time.Time {
	s.t.Helper()
	now, err := s.Escrow().Now(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return time.Unix(int64(now), 0)
}

func (s *shop) offer(body api.OfferBody) (o app.OrderView) {
	s.t.Helper()
	key := fmt.Sprintf("%s/%s/%s", s.t.Name(), body.Item, body.Asset)
	if err := s.merchant.Call(s.t.Context(), http.MethodPost, "/api/v1/orders", key, body, &o); err != nil {
		s.t.Fatalf("offering: %v", err)
	}
	return o
}

func (s *shop) act(c client.Client, o app.OrderView, verb app.OrderVerb) app.OrderView {
	s.t.Helper()
	after, err := c.Act(s.t.Context(), o.ID.String(), verb, nil)
	if err != nil {
		s.t.Fatalf("%s: %v", verb, err)
	}
	return after
}

// refuses checks that an act is refused with a code, and that the order stands
// as before.
func (s *shop) refuses(c client.Client, o app.OrderView, verb app.OrderVerb, status int, code string) {
	s.t.Helper()
	before, err := s.merchant.Order(s.t.Context(), o.ID.String())
	if err != nil {
		s.t.Fatal(err)
	}
	_, err = c.Act(s.t.Context(), o.ID.String(), verb, nil)
	var p *client.Problem
	if !errors.As(err, &p) || p.Code() != code || p.Status != status {
		s.t.Errorf("%s: %v; want %d %s", verb, err, status, code)
	}
	after, err := s.merchant.Order(s.t.Context(), o.ID.String())
	if err != nil || after.Status != before.Status || len(after.Steps) != len(before.Steps) {
		s.t.Errorf("%s was refused, and the order went from %s to %s (%v)", verb, before.Status, after.Status, err)
	}
}

// await follows an order until workers have brought it there.
func (s *shop) await(o app.OrderView, want escrow.Status) app.OrderView {
	s.t.Helper()
	var now app.OrderView
	await.True(s.t, fmt.Sprintf("order %s to be %s", o.ID, want), func() (_ bool, err error) {
		if now, err = s.merchant.Order(s.t.Context(), o.ID.String()); err != nil {
			s.t.Fatal(err)
		}
		return now.Status == want, fmt.Errorf("it is %s, %q", now.Status, now.Note)
	})
	return now
}

// has is what an account owns of an asset; the zero asset is ether.
func (s *shop) has(asset common.Address, who provenance.Address) *big.Int {
	s.t.Helper()
	if asset == (common.Address{}) {
		n, err := s.Client().BalanceAt(s.t.Context(), common.Address(who), nil)
		if err != nil {
			s.t.Fatal(err)
		}
		return n
	}
	out, err := s.Client().CallContract(s.t.Context(), ethereum.CallMsg{To: &asset, Data: testcontracts.NewTestToken().PackBalanceOf(common.Address(who))}, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return new(big.Int).SetBytes(out)
}

func (s *shop) owner(item string) provenance.Address {
	s.t.Helper()
	a, err := s.buyer.Scan(s.t.Context(), item, "")
	if err != nil || a.Evidence.Registry == nil {
		s.t.Fatalf("scanning %s: %v", item, err)
	}
	return a.Evidence.Registry.Owner
}

func (s *shop) fsck() {
	s.t.Helper()
	var r app.Report
	if err := s.admin.Call(s.t.Context(), http.MethodGet, "/api/v1/fsck", "", nil, &r); err != nil || !r.OK {
		s.t.Errorf("fsck: %v %+v", err, r)
	}
}

func (s *shop) record(msp string, c provenance.Checkpoint) {
	s.t.Helper()
	if c.Time = time.Now(); s.now().After(c.Time) { // the test's chain seals many blocks a second
		c.Time = s.now()
	}
	if _, err := s.custodians[msp].Checkpoint(s.t.Context(), "", c); err != nil {
		s.t.Fatalf("%s by %s: %v", c.Verb, msp, err)
	}
}

var token = testcontracts.NewTestToken()

// TestTokenOrder is an order in an ERC-20 token from the offer to the release.
func TestTokenOrder(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	asset := s.deploy("token", testcontracts.TestTokenMetaData.Bin, token.PackConstructor("Coin", "CN"))
	body := s.terms(s.items[0])
	body.Asset = provenance.Address(asset)
	o := s.offer(body)
	s.refuses(s.buyer, o, app.Fund, http.StatusPaymentRequired, escrow.CodeFunds)
	if _, err := s.send(app.AccountBuyer, "mint", &asset, token.PackMint(common.Address(s.account), big.NewInt(7000)), nil); err != nil {
		t.Fatal(err)
	}
	s.act(s.buyer, o, app.Fund)
	if n := s.has(asset, s.account); n.Int64() != 2000 {
		t.Errorf("the buyer has %s left of 7000", n)
	}
	s.fsck()
	goods := []string{s.items[0]}
	s.record("MakerMSP", provenance.Checkpoint{Verb: provenance.Ship, Subjects: goods, To: "9521876000013"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Receive, Subjects: goods, From: "9521873000016"})
	s.record("RetailerMSP", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: goods, Order: o.ID.String()})
	done := s.await(o, escrow.Released)
	if n := s.has(asset, s.merchantAccount); n.Int64() != 5000 || len(done.Attestations) < 2 {
		t.Errorf("the merchant has %s of 5000 on %d attestations", n, len(done.Attestations))
	}
	if who := s.owner(s.items[0]); who != s.account {
		t.Errorf("%s owns the item, not the buyer", who)
	}
	s.refuses(s.merchant, o, app.Cancel, http.StatusConflict, escrow.CodeWrongStatus)
	s.fsck()
}

// TestOddAssets are orders in what is no token, or none that can be held.
func TestOddAssets(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	fee := s.deploy("fee", testcontracts.FeeTokenMetaData.Bin, nil)
	if _, err := s.send(app.AccountBuyer, "mint", &fee, testcontracts.NewFeeToken().PackMint(common.Address(s.account), big.NewInt(5000)), nil); err != nil {
		t.Fatal(err)
	}
	body := s.terms(s.items[0])
	body.Asset = provenance.Address(fee)
	taxed := s.offer(body)
	s.refuses(s.buyer, taxed, app.Fund, http.StatusUnprocessableEntity, escrow.CodeFeeOnTransfer)
	if n := s.has(fee, s.account); n.Int64() != 5000 {
		t.Errorf("the refusal cost the buyer %s of the token", new(big.Int).Sub(big.NewInt(5000), n))
	}
	body = s.terms(s.items[1])
	body.Asset = s.merchantAccount // no contract at all
	s.refuses(s.buyer, s.offer(body), app.Fund, http.StatusUnprocessableEntity, escrow.CodeBadAsset)
	for _, item := range s.items {
		if who := s.owner(item); who != s.merchantAccount {
			t.Errorf("%s is %s's, not the merchant's", item, who)
		}
	}
	s.fsck()
}

// TestWrongMoney pays another amount than the terms say, too late, or for
// somebody else.
func TestWrongMoney(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	o := s.offer(s.terms(s.items[0]))
	data, err := contract.NewDeliveryEscrow().TryPackFund(o.Terms.Tuple(), o.Signature)
	if err != nil {
		t.Fatal(err)
	}
	box := s.Escrow().Escrow
	for _, wei := range []int64{4999, 5001, 0} {
		_, err := s.send(app.AccountBuyer, fmt.Sprint("fund", wei), &box, data, big.NewInt(wei))
		if code := refusal.CodeOf(escrow.Explain(err)); code != escrow.CodeWrongAmount {
			t.Errorf("%d wei: %v", wei, err)
		}
	}
	_, err = s.send(app.AccountArbiter, "fund", &box, data, big.NewInt(5000))
	if code := refusal.CodeOf(escrow.Explain(err)); code != escrow.CodeNotBuyer {
		t.Errorf("paid by another: %v", err)
	}
	rich := s.terms(s.items[1])
	rich.Amount = "1" + strings.Repeat("0", 30)
	s.refuses(s.buyer, s.offer(rich), app.Fund, http.StatusPaymentRequired, escrow.CodeFunds)
	if err := s.Chain().AdvanceTime(2 * time.Hour); err != nil {
		t.Fatal(err)
	}
	s.refuses(s.buyer, o, app.Fund, http.StatusConflict, escrow.CodeExpired)
	s.refuses(s.merchant, o, app.Refund, http.StatusConflict, escrow.CodeWrongStatus)
	if n := s.has(common.Address{}, provenance.Address(s.Escrow().Escrow)); n.Sign() != 0 {
		t.Errorf("the escrow holds %s wei of nobody", n)
	}
	s.fsck()
}

// TestExpiredOrder is refunded to its buyer, whoever asks for it.
func TestExpiredOrder(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	o := s.act(s.buyer, s.offer(s.terms(s.items[0])), app.Fund)
	s.refuses(s.merchant, o, app.Refund, http.StatusConflict, escrow.CodeNotDue)
	paid := s.has(common.Address{}, s.account)
	if err := s.Chain().AdvanceTime(2 * time.Hour); err != nil {
		t.Fatal(err)
	}
	// The keeper, which nobody asks, may be first.
	_, err := s.merchant.Act(t.Context(), o.ID.String(), app.Refund, nil)
	var p *client.Problem
	if err != nil && (!errors.As(err, &p) || p.Code() != escrow.CodeWrongStatus) {
		t.Errorf("the merchant asks for the refund: %v", err)
	}
	done := s.await(o, escrow.Refunded)
	if by := done.Steps[len(done.Steps)-1].By; by == s.account {
		t.Errorf("the refund was sent by the buyer")
	}
	if n := new(big.Int).Sub(s.has(common.Address{}, s.account), paid); n.Int64() != 5000 {
		t.Errorf("the buyer got %s of 5000 wei", n)
	}
	if who := s.owner(s.items[0]); who != s.merchantAccount {
		t.Errorf("the item is %s's, not the merchant's again", who)
	}
	s.fsck()
}

// TestBuyerRefusesEther is a buyer's wallet that takes no ether: the order ends
// all the same, and the money waits for it.
func TestBuyerRefusesEther(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	wallet := testcontracts.NewRejectsEther()
	at := s.deploy("wallet", testcontracts.RejectsEtherMetaData.Bin, wallet.PackConstructor(common.Address(s.account)))
	if _, err := s.send(app.AccountBuyer, "deposit", &at, wallet.PackDeposit(), big.NewInt(5000)); err != nil {
		t.Fatal(err)
	}
	body := s.terms(s.items[0])
	body.Buyer = provenance.Address(at)
	o := s.offer(body)
	bound := contract.NewDeliveryEscrow()
	data, err := bound.TryPackFund(o.Terms.Tuple(), o.Signature)
	if err != nil {
		t.Fatal(err)
	}
	box := s.Escrow().Escrow
	if _, err := s.send(app.AccountBuyer, "fund", &at, wallet.PackExecute(box, big.NewInt(5000), data), nil); err != nil {
		t.Fatal(err)
	}
	s.await(o, escrow.Funded)
	s.act(s.merchant, o, app.Cancel)
	s.await(o, escrow.Cancelled)
	credit, err := s.Escrow().Credit(t.Context(), provenance.Address{}, provenance.Address(at))
	if err != nil || credit.Int64() != 5000 {
		t.Errorf("the wallet's credit is %s, %v", credit, err)
	}
	s.fsck() // the escrow holds what credits add up to
	before := s.has(common.Address{}, s.merchantAccount)
	out := bound.PackWithdraw(common.Address{}, common.Address(s.merchantAccount)) // to an account that takes it
	if _, err := s.send(app.AccountBuyer, "withdraw", &at, wallet.PackExecute(box, new(big.Int), out), nil); err != nil {
		t.Fatal(err)
	}
	if n := new(big.Int).Sub(s.has(common.Address{}, s.merchantAccount), before); n.Int64() != 5000 {
		t.Errorf("withdrawn: %s of 5000 wei", n)
	}
	if n := s.has(common.Address{}, provenance.Address(box)); n.Sign() != 0 {
		t.Errorf("%s wei stay behind", n)
	}
	s.fsck()
}
