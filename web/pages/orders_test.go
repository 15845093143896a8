package pages_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

// deadline is one that no test reaches, in a month that every locale shortens
// alike.
var deadline = time.Date(time.Now().Year()+1, time.March, 9, 12, 0, 0, 0, time.UTC)

// offer has the merchant offer an item to the buyer; edit may change the terms.
func (s *shop) offer(t *testing.T, item string, edit func(*app.Offer)) (o app.OrderView) {
	t.Helper()
	body := api.OfferBody{Amount: "1234500000000000000", Offer: app.Offer{
		Item: item, Buyer: s.buyerAccount, Deadline: deadline, Grace: 3600, Destination: "RetailerMSP", WithoutCode: true, Arbitration: 86400, DeliveredBuyerBps: 5000, UndeliveredBuyerBps: 5000,
		Attestors: []string{"CarrierMSP", "WarehouseMSP", "RetailerMSP"}, Threshold: 2,
	}}
	if edit != nil {
		edit(&body.Offer)
	}
	if err := s.merchant.Call(t.Context(), http.MethodPost, "/api/v1/orders", "", body, &o); err != nil {
		t.Fatal(err)
	}
	return o
}

func (s *shop) fund(t *testing.T, o app.OrderView) {
	t.Helper()
	if _, err := s.buyer.Act(t.Context(), o.ID.String(), app.Fund, nil); err != nil {
		t.Fatal(err)
	}
}

// await follows an order until workers have brought it to where it is meant to be.
func (s *shop) await(t *testing.T, o app.OrderView, there func(app.OrderView) bool) app.OrderView {
	t.Helper()
	var now app.OrderView
	await.True(t, "order "+o.ID.String(), func() (_ bool, err error) {
		if now, err = s.merchant.Order(t.Context(), o.ID.String()); err != nil {
			t.Fatal(err)
		}
		return there(now), fmt.Errorf("it is %s, %q", now.Status, now.Note)
	})
	return now
}

func TestOrdersOnPages(t *testing.T) {
	s := open(t)
	item, other := s.item(t), s.item(t)
	o := s.offer(t, item, nil)
	buyer := s.visitor(t, s.buyer.Token)
	buyer.get("/merchant").is(t, http.StatusOK, "1.2345 ETH", "Offered", printed(item), "0/2")
	at := "/merchant/orders/" + o.ID.String()
	offered := buyer.get(at)
	offered.is(t, http.StatusOK, `value="fund"`)
	offered.lacks(t, `value="resolve"`)

	buyer.form(at, url.Values{"verb": {"resolve"}, "percent": {"100"}}).is(t, http.StatusForbidden)
	buyer.form(at, url.Values{"verb": {"fund"}}).is(t, http.StatusSeeOther)
	buyer.form(at, url.Values{"verb": {"fund"}}).is(t, http.StatusSeeOther) // is doing it once
	if now := s.await(t, o, func(app.OrderView) bool { return true }); len(now.Steps) != 1 || now.Status != escrow.Funded {
		t.Errorf("after funding twice: %s, %d steps", now.Status, len(now.Steps))
	}
	buyer.form(at, url.Values{"verb": {"refund"}}).is(t, http.StatusConflict, `role="alert"`)
	buyer.form(at, url.Values{"verb": {"dispute"}, "evidence": {"nonsense"}}).is(t, http.StatusUnprocessableEntity, `role="alert"`)

	// The buyer's scan in the order's name says when it is another item.
	anyone := s.visitor(t, "")
	anyone.get(path(other)+"?order="+o.ID.String()).is(t, http.StatusOK, "verdict-suspect", "The order is for another item", "In escrow", "open a dispute")
	anyone.get(path(item)+"?order="+o.ID.String()).is(t, http.StatusOK, "This is the item that the order is for.", `name="order" value="`+o.ID.String())
}

// TestAnOffersRules: the page says what the buyer agrees to, in words.
func TestAnOffersRules(t *testing.T) {
	s := open(t)
	item := s.item(t)
	o := s.offer(t, item, func(o *app.Offer) {
		o.Inspection, o.ShippedBps, o.CustomsBps, o.FeeBps, o.FeeRecipient = 259200, 1000, 250, 25, addr(0xfe)
	})
	buyer, merchant := s.visitor(t, s.buyer.Token), s.visitor(t, s.merchant.Token)
	at := "/merchant/orders/" + o.ID.String()
	buyer.get(at).is(t, http.StatusOK,
		"What both sides agree to", "10 %: <bdi>0.12345 ETH", "2.5 %: <bdi>0.0308625 ETH", "attested by 0 of 2", "The buyer has 3 days after the delivery",
		"the two sides have 1 day to agree", "gets 50 % of what is left", "0.25 %", "of what the merchant gets goes to", "Until 1 hour after the deadline")

	s.fund(t, o)
	goods := []string{item}
	s.record(t, s.sender, provenance.Checkpoint{Verb: provenance.Ship, Subjects: goods, To: "9521876000013"})
	s.record(t, s.retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: goods, From: "9521873000016"})
	s.await(t, o, func(o app.OrderView) bool { return o.IsPaid(escrow.Shipped) })
	s.record(t, s.retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: goods, Order: o.ID.String()})
	s.await(t, o, func(o app.OrderView) bool { return o.Status == escrow.Delivered })
	buyer.get(at).is(t, http.StatusOK, "A dispute is possible until", "1.11105 ETH", `value="confirm"`, `value="dispute"`, "Shipped")
	if strings.Contains(merchant.get(at).text, `value="cancel"`) {
		t.Error("the merchant may cancel though a share was paid")
	}
}
