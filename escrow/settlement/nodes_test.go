package settlement_test

import (
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm/evmtest"
	"github.com/waymark/waymark/internal/index/indextest"
)

// TestJourneyOnEachNode: mint, fund, attest, release and refund on the embedded
// chain and on nodes that are programs of their own.
func TestJourneyOnEachNode(t *testing.T) {
	t.Parallel()
	evmtest.OnEach(t, func(t *testing.T, n evmtest.Node) {
		h := indextest.On(t, n, nil)
		b := h.Mint(2)
		h.Sync()
		paid := h.Offer(b.Items[0], h.Terms(b.Token[0]))
		h.Fund(paid)
		h.HandOver(b.Items[0])
		h.Deliver(b.Items[0], paid.ID, "")
		for _, msp := range []string{indextest.Carrier, indextest.Retailer} {
			a := h.Attestor(msp)
			h.Step(func() (bool, error) { return a.Step(t.Context()) })
		}
		k := h.Keeper()
		h.Step(func() (bool, error) { return k.Step(t.Context()) })
		if got := h.Order(paid.ID); got.Status != escrow.Released || len(got.Attestations) != 2 {
			t.Errorf("the delivered order: %+v; parked: %+v", got, k.Skipped())
		}

		// geth passes time by sealing a block a second, so that this order ends soon.
		terms := h.Terms(b.Token[1])
		terms.Deadline, terms.Grace = terms.Deadline-3600+300, 1
		terms.FundBy = terms.Deadline
		late := h.Offer(b.Items[1], terms)
		h.Fund(late)
		if err := n.AdvanceTime(302 * time.Second); err != nil {
			t.Fatal(err)
		}
		h.Step(func() (bool, error) { return k.Step(t.Context()) })
		if got := h.Order(late.ID); got.Status != escrow.Refunded {
			t.Errorf("the overdue order: %+v; parked: %+v", got, k.Skipped())
		}
		if token, err := h.Index.Token(t.Context(), b.Token[1]); err != nil || token.Owner != h.Account(indextest.Maker).Party() {
			t.Errorf("the refunded order's token: %+v, %v", token, err)
		}
		h.CheckInvariants()
	})
}
