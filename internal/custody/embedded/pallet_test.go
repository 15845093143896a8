package embedded_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

// TestPalletOfThousands: a pallet of thousands of items moves by one record,
// and the ledger finds each item by it.
func TestPalletOfThousands(t *testing.T) {
	harness := newHarness(t)
	h := custodytest.NewFixture(t, harness)
	const boxes, perBox = 2, 1500 // items that a box is packed with as they are made, in one transaction
	pallet := h.Unit()
	var units, items []string
	for range boxes {
		box, content := h.Unit(), h.Items(perBox)
		now := custodytest.Now()
		out, err := h.Client(custodytest.Maker).Append(t.Context(),
			custodytest.Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: content, Time: now}),
			custodytest.Capture(t, provenance.Checkpoint{Verb: provenance.Pack, Unit: box, Subjects: content, Time: now}))
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range out {
			if o.Status != chaincode.Accepted {
				t.Fatalf("filling a box: %s (%s)", o.Code, o.Detail)
			}
		}
		units, items = append(units, box), append(items, content...)
	}
	h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: units})
	for _, out := range []chaincode.Outcome{
		h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(custodytest.Carrier)}),
		h.Must(custodytest.Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}}),
	} {
		if len(out.Records) != 1 || out.Records[0].Subject != pallet {
			t.Fatalf("moving the pallet made %d records, want the pallet's alone", len(out.Records))
		}
	}
	for _, i := range []int{0, perBox - 1, perBox, len(items) - 1} {
		around := []string{units[i/perBox], pallet}
		state := h.Custody(items[i])
		if len(state.Units) != 2 || state.Units[1].Subject != pallet || state.Units[1].Holder != harness.MSP(custodytest.Carrier) {
			t.Errorf("item %d is in %+v, want it in the pallet that the carrier holds", i, state.Units)
		}
		history, err := h.Client(custodytest.Retailer).History(t.Context(), items[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := history.Verify(); err != nil {
			t.Errorf("the history of item %d: %v", i, err)
		}
		w, found, err := history.Evidence().Whereabouts(custodytest.Now().Add(time.Minute))
		if err != nil || !found || w.Holder != harness.MSP(custodytest.Carrier) || !slices.Equal(w.Units, around) {
			t.Errorf("item %d is at %+v, %t, %v", i, w, found, err)
		}
	}
}
