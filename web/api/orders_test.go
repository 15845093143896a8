package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
)

const orders = "/api/v1/orders"

// offerBody is an offer to the buyer that nothing is wrong with.
func (f fixture) offerBody(item string) string {
	f.t.Helper()
	return fmt.Sprintf(`{"item":%q,"buyer":%q,"amount":"1234500000000000000","deadline":%q,"grace":3600,
		"arbitration":86400,"inspection":0,"destination":"RetailerMSP","withoutCode":true,"arbiter":"%s","deliveredBuyerBps":5000,"undeliveredBuyerBps":5000,"attestors":["CarrierMSP","WarehouseMSP"],"threshold":2}`,
		item, f.account(sitetest.Buyer), time.Now().UTC().Add(24*time.Hour).Format(time.RFC3339), f.account(sitetest.Arbiter))
}

func (f fixture) offerAs(who sitetest.Who, body string, headers ...string) app.OrderView {
	f.t.Helper()
	return sitetest.Decode[app.OrderView](f.t, f.post(who, orders, body, headers...), 201)
}

func (f fixture) offer(item string) app.OrderView {
	f.t.Helper()
	return f.offerAs(sitetest.Merchant, f.offerBody(item))
}

func (f fixture) act(who sitetest.Who, o app.OrderView, verb app.OrderVerb, body string) app.OrderView {
	f.t.Helper()
	return sitetest.Decode[app.OrderView](f.t, f.post(who, orders+"/"+o.ID.String()+"/"+string(verb), body), 200)
}

func TestAnOrdersLife(t *testing.T) {
	f := open(t)
	item := f.item()
	body := f.offerBody(strings.NewReplacer("https://id.gs1.org/01/", "(01)", "/21/", "(21)").Replace(item))
	o := f.offerAs(sitetest.Merchant, body, "Idempotency-Key", item)
	if o.Item != item || o.Status != escrow.Offered || o.Amount != "1234500000000000000" || !strings.Contains(body, o.Deadline.Format(time.RFC3339)) {
		t.Fatalf("offered %+v", o)
	}
	if again := f.offerAs(sitetest.Merchant, body, "Idempotency-Key", item); again.ID != o.ID {
		t.Error("the same key made another order")
	}
	path := orders + "/" + o.ID.String()
	f.refused(f.get(sitetest.Seller, path), 404, "not_found")
	strangers := f.offerAs(sitetest.Merchant, strings.Replace(f.offerBody(item), f.account(sitetest.Buyer).String(), addr(0xbb).String(), 1))
	f.refused(f.post(sitetest.Buyer, orders+"/"+strangers.ID.String()+"/fund", ""), 404, "not_found")
	f.refused(f.post(sitetest.Buyer, path+"/confirm", ""), 409, "wrong_status")
	if o := f.act(sitetest.Buyer, o, app.Fund, ""); o.Status != escrow.Funded || len(o.Steps) == 0 || o.Money.Left != "1234500000000000000" {
		t.Errorf("funded %+v", o)
	}
	f.refused(f.post(sitetest.Buyer, path+"/dispute", `{}`), 422, "bad_field")
	hash := strings.Repeat("ab", 32)
	if o := f.act(sitetest.Buyer, o, app.Dispute, `{"evidence":"`+hash+`"}`); o.Status != escrow.Disputed || o.Order.Evidence != hash || o.DecideUntil == nil {
		t.Errorf("disputed %+v", o)
	}
	f.refused(f.post(sitetest.Arbiter, path+"/resolve", `{}`), 422, "bad_field")
	f.refused(f.post(sitetest.Arbiter, path+"/resolve", `{"buyerBps":10001,"reason":"`+hash+`"}`), 422, "bad_field")
	if o := f.act(sitetest.Arbiter, o, app.Resolve, `{"buyerBps":10000,"reason":"`+hash+`"}`); o.Status != escrow.Resolved || o.BuyerBps == nil || *o.BuyerBps != 10000 || o.Reason != hash {
		t.Errorf("resolved %+v", o)
	}
	list := sitetest.Decode[app.OrderList](t, f.get(sitetest.Buyer, orders+"?status=resolved&limit=1"), 200)
	if len(list.Orders) != 1 || list.Orders[0].ID != o.ID {
		t.Errorf("listed %+v", list)
	}
	for _, theirs := range sitetest.Decode[app.OrderList](t, f.get(sitetest.Seller, orders), 200).Orders {
		if theirs.ID == o.ID {
			t.Error("another merchant sees it")
		}
	}
	for _, query := range []string{"?status=lost", "?limit=0", "?limit=201", "?limit=x"} {
		f.refused(f.get(sitetest.Buyer, orders+query), 422, "bad_field")
	}
}

func TestOfferFields(t *testing.T) {
	f := open(t)
	item, buyer := f.item(), f.account(sitetest.Buyer).String()
	good := f.offerBody(item)
	withFee := strings.Replace(good, `"grace":3600`, `"grace":3600,"shippedBps":1000,"customsBps":250,"feeBps":25,"feeRecipient":"`+addr(0xfe).String()+`"`, 1)
	deadline := good[strings.Index(good, `"deadline"`):strings.Index(good, `"grace"`)]
	for _, tt := range []struct{ body, old, new, field string }{
		{good, `"1234500000000000000"`, `"12.5"`, "amount"}, {good, `"1234500000000000000"`, `"0"`, "amount"}, {good, `"1234500000000000000"`, `"-1"`, "amount"},
		{good, `"1234500000000000000"`, `"340282366920938463463374607431768211456"`, "amount"}, {good, buyer, addr(0).String(), "buyer"},
		{good, `"threshold":2`, `"threshold":4`, "threshold"}, {good, `"deliveredBuyerBps":5000`, `"deliveredBuyerBps":10001`, "deliveredBuyerBps"},
		{good, deadline, ``, "deadline"}, {good, `"attestors":["CarrierMSP","WarehouseMSP"]`, `"attestors":[]`, "attestors"},
		{withFee, `"customsBps":250`, `"customsBps":9001`, "shippedBps"}, {withFee, `"feeBps":25`, `"feeBps":10001`, "feeBps"},
		{withFee, addr(0xfe).String(), addr(0).String(), "feeRecipient"},
	} {
		body := strings.Replace(tt.body, tt.old, tt.new, 1)
		if body == tt.body {
			t.Fatalf("%s is not in %s", tt.old, tt.body)
		}
		if p := f.refused(f.post(sitetest.Merchant, orders, body), 422, "bad_field"); p.Field != tt.field {
			t.Errorf("%s: field %q, want %q", tt.new, p.Field, tt.field)
		}
	}
	f.refused(f.post(sitetest.Merchant, orders, f.offerBody("(01)09521873002004(21)A")), 400, "bad_check_digit")
	f.refused(f.post(sitetest.Merchant, orders, f.offerBody("(01)"+gtin+"(21)NOBODY")), 422, "unknown_item")
	f.refused(f.post(sitetest.Merchant, orders, strings.Replace(good, "CarrierMSP", "NobodyMSP", 1)), 422, "unknown_party")
}

// TestAnOffersRules: the order says where its money is, and until when the buyer
// may dispute it, without a packed field.
func TestAnOffersRules(t *testing.T) {
	f := open(t)
	item := f.item()
	body := strings.Replace(strings.Replace(f.offerBody(item), `"inspection":0`, `"inspection":259200`, 1), `"grace":3600`, `"grace":3600,"shippedBps":1000,"customsBps":250,"feeBps":25,"feeRecipient":"`+addr(0xfe).String()+`"`, 1)
	o := f.offerAs(sitetest.Merchant, body)
	if o.Terms.Inspection != 259200 || o.Terms.ShippedBps != 1000 || o.Terms.FeeRecipient != addr(0xfe) || o.Money.Left != "0" || o.DisputeUntil != nil {
		t.Errorf("offered %+v", o)
	}
	funded := f.act(sitetest.Buyer, o, app.Fund, "").Steps[0].Time.Add(time.Second) // a fast chain is ahead of the clock
	changes, stop := f.events(sitetest.Buyer, orders+"/"+o.ID.String()+"/events", "order")
	defer stop()
	f.record(sitetest.Producer, checkpointAt(funded, provenance.Ship, item, `"to":"`+retailerGLN+`"`))
	f.record(sitetest.Retailer, checkpointAt(funded.Add(time.Second), provenance.Receive, item))
	until(t, changes, func(o app.OrderView) bool { return len(o.Paid) == 1 && o.Paid[0] == escrow.Shipped })
	f.record(sitetest.Retailer, checkpointAt(funded.Add(2*time.Second), provenance.Deliver, item, `"order":"`+o.ID.String()+`"`))
	now := until(t, changes, func(o app.OrderView) bool { return o.Status == escrow.Delivered })
	if now.DisputeUntil == nil || now.DisputeUntil.Unix() != int64(now.InspectionEnds) || now.InspectionEnds == 0 ||
		now.Money != (app.OrderMoney{Merchant: "123141375000000000", Fee: "308625000000000", Buyer: "0", Left: "1111050000000000000", Waiting: "0"}) {
		t.Errorf("delivered: %+v", now)
	}
	f.refused(f.post(sitetest.Merchant, orders+"/"+o.ID.String()+"/cancel", ""), 409, "wrong_status")
	if done := f.act(sitetest.Buyer, o, app.Confirm, ""); done.Money.Left != "0" {
		t.Errorf("confirmed: %+v", done)
	}
}

// TestSignedFunding: what is asked for is answered to the order's sides
// alone, and what the buyer did not sign is refused before anything is sent.
func TestSignedFunding(t *testing.T) {
	f := open(t)
	ether := f.offer(f.item())
	f.refused(f.get(sitetest.Buyer, orders+"/"+ether.ID.String()+"/funding"), 422, escrow.CodeBadFunding)
	body := strings.Replace(f.offerBody(f.item()), `"amount"`, `"asset":"`+addr(0xa5).String()+`","amount"`, 1)
	path := orders + "/" + f.offerAs(sitetest.Merchant, body).ID.String()
	ask := func(who sitetest.Who, query string) *http.Response { return f.get(who, path+"/funding"+query) }
	f.refused(ask(sitetest.Seller, ""), 404, "not_found")
	f.refused(ask(sitetest.Buyer, "?valid=0"), 422, "bad_field")
	f.refused(ask(sitetest.Merchant, "?by=permit&valid=60"), 422, escrow.CodeBadAsset) // there is no such token
	f.refused(f.post(sitetest.Merchant, path+"/fund-signed", `{"by":"permit"}`), 422, escrow.CodeBadTerms)
	f.refused(f.post(sitetest.Merchant, path+"/fund-signed", `nonsense`), 400, "bad_request")
}

// TestFieldsWithoutEffect: what a verb does not read, or what stands twice, is
// refused by its name, also inside of terms; a mistyped account too.
func TestFieldsWithoutEffect(t *testing.T) {
	f := open(t)
	item := f.item()
	o := f.offer(item)
	path := orders + "/" + o.ID.String()
	good := f.offerBody(item)
	const mistyped = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee"
	for _, tt := range []struct {
		who               sitetest.Who
		path, body, field string
	}{
		{sitetest.Buyer, path + "/fund", `{"amount":"1"}`, "amount"},
		{sitetest.Buyer, path + "/confirm", `{"rating":5}`, "rating"},
		{sitetest.Merchant, path + "/cancel", `{"reason":"none left"}`, "reason"},
		{sitetest.Merchant, path + "/refund", `{"to":"me"}`, "to"},
		{sitetest.Buyer, path + "/dispute", `{"evidence":"` + strings.Repeat("ab", 32) + `","note":"x"}`, "note"},
		{sitetest.Arbiter, path + "/resolve", `{"buyerBps":1,"buyerbps":9999}`, "buyerbps"},
		{sitetest.Merchant, path + "/fund-signed", `{"terms":{"amount":"1","discount":"2"}}`, "discount"},
		{sitetest.Merchant, path + "/retract", `{"bond":"back"}`, "bond"},
		{sitetest.Buyer, path + "/sign-split", `{"order":"` + o.ID.String() + `","buyerShare":1}`, "buyerShare"},
		{sitetest.Merchant, path + "/fund-signed", `{"terms":{"amount":"1","buyer":"` + mistyped + `"}}`, "terms.buyer"},
		{sitetest.Merchant, orders, strings.Replace(good, `"grace"`, `"gracePeriod":1,"grace"`, 1), "gracePeriod"},
		{sitetest.Merchant, orders, strings.Replace(good, `"grace"`, `"asset":"`+mistyped+`","grace"`, 1), "asset"},
		{sitetest.Merchant, "/api/v1/credits/withdraw", `{"token":"0x` + strings.Repeat("01", 32) + `"}`, "passport"},
		{sitetest.Producer, checkpoints, checkpoint(provenance.Note, item, `"to":"`+retailerGLN+`"`), "to"},
		{sitetest.Producer, checkpoints, checkpoint(provenance.Receive, item, `"order":"`+o.ID.String()+`"`), "order"},
		{sitetest.Nobody, itemPath(item) + "/verdict", `{"owner":"` + addr(5).String() + `"}`, "owner"},
		{sitetest.Nobody, itemPath(item) + "/claim", `{"code":"x","owner":"` + mistyped + `"}`, "owner"},
	} {
		if p := f.refused(f.post(tt.who, tt.path, tt.body), 422, "bad_field"); p.Field != tt.field {
			t.Errorf("%s %s: field %q, want %q (%s)", tt.path, tt.body, p.Field, tt.field, p.Detail)
		}
	}
	if o := f.act(sitetest.Buyer, o, app.Fund, `{}`); o.Status != escrow.Funded {
		t.Errorf("an empty object: %+v", o)
	}
}
