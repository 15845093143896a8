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

func TestOrdersOnPages(t *testing.T) {
	h := newHouse(t)
	o := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody(itemURI(2))), 201)
	_, buyer := login(t, h, "buyer-token", "/")
	page := read(t, h.ask("GET", "/merchant", nil, "Cookie", buyer, "Accept", asHTML))
	for _, want := range []string{"1.2345 ETH", "Offered", "(01)" + gtin + "(21)TMCZ56062MM5PS7P", "0/2"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	path := "/merchant/orders/" + o.ID.String()
	if page := read(t, h.ask("GET", path, nil, "Cookie", buyer, "Accept", asHTML)); !strings.Contains(page, `value="fund"`) || strings.Contains(page, `value="resolve"`) {
		t.Error("the buyer is offered the wrong acts")
	}
	act := func(v url.Values) (int, string) {
		r := h.ask("POST", path, strings.NewReader(v.Encode()), "Cookie", buyer, "Content-Type", asForm, "Accept", asHTML)
		return r.StatusCode, read(t, r)
	}
	if status, _ := act(url.Values{"verb": {"resolve"}, "percent": {"100"}}); status != 403 {
		t.Errorf("a buyer resolves: %d", status)
	}
	if status, _ := act(url.Values{"verb": {"fund"}}); status != 303 {
		t.Errorf("funding: %d", status)
	}
	if status, page := act(url.Values{"verb": {"fund"}}); status != 409 || !strings.Contains(page, `role="alert"`) {
		t.Errorf("funding again: %d", status)
	}
	if status, page := act(url.Values{"verb": {"dispute"}, "evidence": {"nonsense"}}); status < 400 || status > 499 || !strings.Contains(page, `role="alert"`) {
		t.Errorf("a dispute over nothing: %d", status)
	}
	// The buyer's scan in the order's name says when it is another item.
	page = read(t, h.ask("GET", itemPath(0)+"?order="+o.ID.String(), nil, "Accept", asHTML))
	for _, want := range []string{"verdict-suspect", "The order is for another item", "In escrow", "open a dispute"} {
		if !strings.Contains(page, want) {
			t.Errorf("the scan lacks %q", want)
		}
	}
	page = read(t, h.ask("GET", itemPath(2)+"?order="+o.ID.String(), nil, "Accept", asHTML))
	if !strings.Contains(page, "This is the item that the order is for.") || !strings.Contains(page, `name="order" value="`+o.ID.String()) {
		t.Error("the matching item's page does not hold the order")
	}
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
