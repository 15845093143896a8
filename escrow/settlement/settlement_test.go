package settlement_test

import (
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
)

// TestJourney takes one order from offer to release over both ledgers.
func TestJourney(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(3)
	h.Sync()
	o := h.Offer("1", h.Terms(b.Token[1]))
	h.Fund(o)
	h.HandOver(b.Items[1])
	h.Deliver(b.Items[1], o.ID, "")
	for _, msp := range []string{indextest.Warehouse, indextest.Carrier} {
		a := h.Attestor(msp)
		h.Step(func() (bool, error) { return a.Step(t.Context()) })
		if p := a.Skipped(); len(p) > 0 {
			t.Fatalf("%+v", p)
		}
	}
	k := h.Keeper()
	h.Step(func() (bool, error) { return k.Step(t.Context()) })
	got := h.Order(o.ID)
	if got.Status != escrow.Released || got.Item != b.Items[1] || len(got.Attestations) != 2 || len(got.Steps) != 2 {
		t.Fatalf("the order is %+v; parked: %+v", got, k.Skipped())
	}
	token, err := h.Index.Token(t.Context(), b.Token[1])
	if err != nil || token.Owner != o.Terms.Buyer {
		t.Errorf("the token is %+v, %v; want the buyer's", token, err)
	}
}
