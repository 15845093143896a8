package settlement_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/provenance"
)

// strangersOrder is an order of one wei that a stranger funds with terms of its
// own.
func strangersOrder(t *testing.T, h *indextest.Fixture, key string, change func(*escrow.Terms)) escrow.Order {
	t.Helper()
	stranger := h.Account("stranger")
	terms := h.Terms(provenance.TokenID{31: 1})
	terms.Passport, terms.Buyer, terms.Merchant = provenance.Address{}, stranger.Party(), h.Account("nobody").Party()
	terms.Amount, terms.Arbiter, terms.Threshold = big.NewInt(1), provenance.Address{}, 1
	terms.Attestors, terms.Salt = []provenance.Address{h.Account("witness").Party()}, escrow.NewSalt([]byte(key))
	change(&terms)
	data, err := boundEscrow.TryPackFund(terms.Tuple(), nil)
	if err != nil {
		t.Fatal(err)
	}
	h.Must(stranger.Send(t.Context(), "fund "+key, h.Domain.Escrow, data, big.NewInt(1)))
	id, err := terms.ID(h.Domain)
	if err != nil {
		t.Fatal(err)
	}
	return h.Order(id)
}

// TestKeeperPaysForNoStranger: orders in which nobody of this server took part are
// ended at its keeper's cost neither when they name nobody of it, nor when a
// stranger wrote its accounts into them.
func TestKeeperPaysForNoStranger(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	orders := map[string]escrow.Order{}
	for name, change := range map[string]func(*escrow.Terms){
		"nobody of this server": func(*escrow.Terms) {},
		"its attestor":          func(t *escrow.Terms) { t.Attestors = []provenance.Address{h.Account(indextest.Carrier).Party()} },
		"its merchant":          func(t *escrow.Terms) { t.Merchant = h.Account(indextest.Maker).Party() },
		"its arbiter":           func(t *escrow.Terms) { t.Arbiter = h.Account("arbiter").Party() },
		"a fee of nothing":      func(t *escrow.Terms) { t.FeeBps, t.FeeRecipient = 1, h.Account(indextest.Maker).Party() },
	} {
		orders[name] = strangersOrder(t, h, name, change)
	}
	own := h.Offer("own", h.Terms(b.Token[0]))
	h.Fund(own)
	h.Advance(own.GraceEnd())
	before := h.Nonce(h.Account("keeper"))
	k := keep(t, h)
	for name, o := range orders {
		if got := h.Order(o.ID); got.Status != escrow.Funded {
			t.Errorf("%s: the order is %s", name, got.Status)
		}
	}
	if got := h.Order(own.ID); got.Status != escrow.Refunded {
		t.Errorf("the server's own order is %s; left alone: %+v", got.Status, k.Skipped())
	}
	if n := h.Nonce(h.Account("keeper")) - before; n != 1 {
		t.Errorf("the keeper sent %d transactions", n)
	}
	for _, s := range k.Skipped() {
		if s.Code != escrow.CodeNotOurs || s.Order == orders["nobody of this server"].ID {
			t.Errorf("left alone: %+v", s)
		}
	}
	if n := len(k.Skipped()); n != 4 {
		t.Errorf("%d orders that name this server are left alone", n)
	}
}

// TestKeeperOfEachPart: whoever has a part in an order finds it ended by its own
// keeper, and nobody else's.
func TestKeeperOfEachPart(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.FeeBps, terms.FeeRecipient = 100, h.Account("fees").Party()
	o := h.Offer("o", terms)
	h.Fund(o)
	h.HandOver(b.Items[0])
	h.Deliver(b.Items[0], o.ID, "")
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	for name, part := range map[string]bool{
		"buyer": true, indextest.Maker: true, indextest.Carrier: true, indextest.Warehouse: true, "arbiter": true, "fees": true, "stranger": false,
	} {
		sender := &countingSender{Account: h.Account("keeper")}
		k := keeperOf(h, name, sender)
		if _, err := k.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
		if (sender.sent > 0) != part {
			t.Errorf("the keeper of %s sent %d transactions", name, sender.sent)
		}
	}
}

// TestKeeperRefundsWhatItAgreedTo: the time of an order is over; buyer, merchant
// and who attested it end it, others do not.
func TestKeeperRefundsWhatItAgreedTo(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.Threshold = 3
	o := h.Offer("o", terms)
	h.Fund(o)
	h.HandOver(b.Items[0])
	h.Deliver(b.Items[0], o.ID, "")
	attestBy(t, h, indextest.Carrier)
	h.Advance(o.GraceEnd())
	for name, agreed := range map[string]bool{"buyer": true, indextest.Maker: true, indextest.Carrier: true, indextest.Warehouse: false, "arbiter": false} {
		sender := &countingSender{Account: h.Account("keeper")}
		k := keeperOf(h, name, sender)
		if _, err := k.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
		if (sender.sent > 0) != agreed {
			t.Errorf("the keeper of %s sent %d transactions; left alone: %+v", name, sender.sent, fmt.Sprint(k.Skipped()))
		}
	}
}
