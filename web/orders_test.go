package web_test

import (
	"fmt"
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
