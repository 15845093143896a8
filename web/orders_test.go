package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/web"
)

func offerBody(item string) string {
	return fmt.Sprintf(`{"item":%q,"buyer":%q,"amount":"1234500000000000000","deadline":"2027-03-08T12:00:00Z","grace":3600,
		"arbiter":%q,"arbitration":86400,"defaultBuyerBps":5000,"attestors":["CarrierMSP","ShopMSP","TidelineMSP"],"threshold":2}`, item, addr(0xbb), addr(0xcc))
}

func TestAnOrdersLife(t *testing.T) {
	h := newHouse(t)
	o := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody("(01)"+gtin+"(21)TMCZ56062MM5PS7P"), "Idempotency-Key", "o1"), 201)
	if o.Item != itemURI(2) || o.Status != escrow.Offered || o.Amount != "1234500000000000000" || o.Deadline.Year() != 2027 {
		t.Fatalf("offered %+v", o)
	}
	again := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody("(01)"+gtin+"(21)TMCZ56062MM5PS7P"), "Idempotency-Key", "o1"), 201)
	if again.ID != o.ID {
		t.Error("the same key made another order")
	}
	path := "/api/v1/orders/" + o.ID.String()
	refused(t, h.post("other-buy-token", path+"/fund", ""), 404, "not_found")
	refused(t, h.post("buyer-token", path+"/confirm", ""), 409, "wrong_status")
	if o := decode[web.OrderView](t, h.post("buyer-token", path+"/fund", ""), 200); o.Status != escrow.Funded || len(o.Steps) != 1 {
		t.Errorf("funded %+v", o)
	}
	refused(t, h.post("buyer-token", path+"/dispute", `{}`), 422, "bad_field")
	hash := strings.Repeat("ab", 32)
	if o := decode[web.OrderView](t, h.post("buyer-token", path+"/dispute", `{"evidence":"`+hash+`"}`), 200); o.Status != escrow.Disputed || o.Order.Evidence != hash {
		t.Errorf("disputed %+v", o)
	}
	refused(t, h.post("arbiter-token", path+"/resolve", `{}`), 422, "bad_field")
	refused(t, h.post("arbiter-token", path+"/resolve", `{"buyerBps":10001}`), 422, "bad_field")
	if o := decode[web.OrderView](t, h.post("arbiter-token", path+"/resolve", `{"buyerBps":10000}`), 200); o.Status != escrow.Resolved || *o.BuyerBps != 10000 {
		t.Errorf("resolved %+v", o)
	}
	list := decode[web.OrderList](t, h.ask("GET", "/api/v1/orders?status=resolved&limit=1", nil, "Authorization", "Bearer buyer-token"), 200)
	if len(list.Orders) != 1 || list.Orders[0].ID != o.ID {
		t.Errorf("listed %+v", list)
	}
	if list := decode[web.OrderList](t, h.ask("GET", "/api/v1/orders", nil, "Authorization", "Bearer other-buy-token"), 200); len(list.Orders) != 0 {
		t.Errorf("another buyer sees %+v", list)
	}
	for _, query := range []string{"?status=lost", "?limit=0", "?limit=201", "?limit=x"} {
		refused(t, h.ask("GET", "/api/v1/orders"+query, nil, "Authorization", "Bearer buyer-token"), 422, "bad_field")
	}
}

func TestOfferFields(t *testing.T) {
	h := newHouse(t)
	for _, tt := range []struct{ old, new, field string }{
		{`"1234500000000000000"`, `"12.5"`, "amount"}, {`"1234500000000000000"`, `"0"`, "amount"}, {`"1234500000000000000"`, `"-1"`, "amount"},
		{`"1234500000000000000"`, `"340282366920938463463374607431768211456"`, "amount"}, {addr(0xbb).String(), addr(0).String(), "buyer"},
		{`"threshold":2`, `"threshold":4`, "threshold"}, {`"defaultBuyerBps":5000`, `"defaultBuyerBps":10001`, "defaultBuyerBps"},
		{`"deadline":"2027-03-08T12:00:00Z",`, ``, "deadline"},
	} {
		body := strings.Replace(offerBody(itemURI(2)), tt.old, tt.new, 1)
		if p := refused(t, h.post("merchant-token", "/api/v1/orders", body), 422, "bad_field"); p.Field != tt.field {
			t.Errorf("%s: field %q, want %q", tt.new, p.Field, tt.field)
		}
	}
	refused(t, h.post("merchant-token", "/api/v1/orders", offerBody("(01)09521873002004(21)A")), 400, "bad_check_digit")
}

// TestAnOffersRules: the page and the API say what the buyer agrees to, in words
// and without a packed field.
func TestAnOffersRules(t *testing.T) {
	h := newHouse(t)
	body := strings.Replace(offerBody(itemURI(2)), `"grace":3600`, `"grace":3600,"inspection":259200,"shippedBps":1000,"customsBps":250,"feeBps":25,"feeRecipient":"`+addr(0xfe).String()+`"`, 1)
	o := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", body), 201)
	if o.Terms.Inspection != 259200 || o.Terms.ShippedBps != 1000 || o.Terms.FeeRecipient != addr(0xfe) || o.Money.Left != "0" || o.DisputeUntil != nil {
		t.Errorf("offered %+v", o)
	}
	_, buyer := login(t, h, "buyer-token", "/")
	path := "/merchant/orders/" + o.ID.String()
	page := read(t, h.ask("GET", path, nil, "Cookie", buyer, "Accept", asHTML))
	for _, want := range []string{
		"What both sides agree to", "10 %: <bdi>0.12345 ETH", "2.5 %: <bdi>0.0308625 ETH", "attested by 0 of 2", "The buyer has 3 days after the delivery",
		"The arbiter has 1 day.", "gets 50 % of what is left", "0.25 % of what the merchant gets goes to", "Until 1 hour after the deadline",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	h.mu.Lock()
	stored := h.orders[o.ID]
	stored.Status, stored.Paid, stored.InspectionEnds = escrow.Delivered, []escrow.Milestone{escrow.Shipped}, uint64(h.now.Unix())+259200
	stored.Steps = []escrow.Step{{Status: escrow.Funded}, {Status: escrow.Funded, Milestone: escrow.Shipped}, {Status: escrow.Delivered}}
	h.orders[o.ID] = stored
	h.mu.Unlock()
	now := decode[web.OrderView](t, h.ask("GET", "/api/v1/orders/"+o.ID.String(), nil, "Authorization", "Bearer buyer-token"), 200)
	if now.DisputeUntil == nil || now.DisputeUntil.Unix() != int64(stored.InspectionEnds) ||
		now.Money != (web.OrderMoney{Merchant: "123141375000000000", Fee: "308625000000000", Buyer: "0", Left: "1111050000000000000"}) {
		t.Errorf("delivered: %+v", now)
	}
	page = read(t, h.ask("GET", path, nil, "Cookie", buyer, "Accept", asHTML))
	for _, want := range []string{"A dispute is possible until", "1.11105 ETH", `value="confirm"`, `value="dispute"`, "Shipped"} {
		if !strings.Contains(page, want) {
			t.Errorf("the delivered order's page lacks %q", want)
		}
	}
	_, merchant := login(t, h, "merchant-token", "/")
	if page := read(t, h.ask("GET", path, nil, "Cookie", merchant, "Accept", asHTML)); strings.Contains(page, `value="cancel"`) {
		t.Error("the merchant may cancel though a share was paid")
	}
	for _, tt := range []struct{ old, new, field string }{
		{`"customsBps":250`, `"customsBps":9001`, "shippedBps"}, {`"feeBps":25`, `"feeBps":10001`, "feeBps"},
		{addr(0xfe).String(), addr(0).String(), "feeRecipient"},
	} {
		if p := refused(t, h.post("merchant-token", "/api/v1/orders", strings.Replace(body, tt.old, tt.new, 1)), 422, "bad_field"); p.Field != tt.field {
			t.Errorf("%s: field %q, want %q", tt.new, p.Field, tt.field)
		}
	}
}

// TestSignedFundingOverHTTP: what is asked for is answered to the order's sides
// alone, and what the buyer did not sign is refused before anything is sent.
func TestSignedFundingOverHTTP(t *testing.T) {
	h := newHouse(t)
	body := strings.Replace(offerBody(itemURI(2)), `"amount"`, `"asset":"`+addr(0xa5).String()+`","amount"`, 1)
	path := "/api/v1/orders/" + decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", body), 201).ID.String()
	ask := func(token, query string) *http.Response {
		return h.ask("GET", path+"/funding"+query, nil, "Authorization", "Bearer "+token)
	}
	f := decode[escrow.Funding](t, ask("merchant-token", "?by=permit&valid=60"), 200)
	if f.By != escrow.ByPermit || f.ValidBefore != uint64(h.now.Unix())+60 || f.Terms.Asset != addr(0xa5) {
		t.Errorf("asked for %+v", f)
	}
	refused(t, ask("other-buy-token", ""), 404, "not_found")
	refused(t, ask("buyer-token", "?valid=0"), 422, "bad_field")
	refused(t, h.post("merchant-token", path+"/fund-signed", `{"by":"permit"}`), 422, escrow.CodeBadTerms)
	refused(t, h.post("merchant-token", path+"/fund-signed", `nonsense`), 400, "bad_request")
}
