package settlement_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
)

// TestParked: what an attestor and the keeper leave alone is shown with its
// reason, and is taken up when the reason is gone.
func TestParked(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	ctx := t.Context()
	b := h.Mint(2)
	h.Sync()
	terms := h.Terms(b.Token[0])
	code, err := escrow.ParseDeliveryCode("ABCD-EFGH-JKMN-PQRS")
	if err != nil {
		t.Fatal(err)
	}
	terms.DeliveryCodeHash = escrow.HashCode(code)
	o := h.Offer("1", terms)
	h.Fund(o)
	a, k := h.Attestor(indextest.Carrier), h.Keeper()
	run := func() {
		h.Step(func() (bool, error) { return a.Step(ctx) })
		h.Step(func() (bool, error) { return k.Step(ctx) })
	}
	parked := func(list []settlement.Skipped, worker, code string) {
		t.Helper()
		if code == "" && len(list) == 0 {
			return
		}
		if len(list) != 1 || list[0].Order != o.ID || list[0].Code != code || list[0].Worker != worker || list[0].Why == nil {
			t.Errorf("%s parked %+v, want %q", worker, list, code)
		}
	}
	run()
	parked(a.Skipped(), a.Name(), "")
	h.HandOver(b.Items[1])
	h.Deliver(b.Items[1], o.ID, "ABCD-EFGH-JKMN-PQRS")
	run()
	parked(a.Skipped(), a.Name(), escrow.DecisionOtherItem)
	parked(k.Skipped(), k.Name(), escrow.CodeFewAttestations)
	if d, err := a.Explain(ctx, h.Order(o.ID), ""); err != nil || d.Code != escrow.DecisionOtherItem {
		t.Errorf("explained: %+v, %v", d, err)
	}
	h.HandOver(b.Items[0])
	h.Deliver(b.Items[0], o.ID, "abcd efgh jkmn pqrs")
	run()
	parked(a.Skipped(), a.Name(), "")
	parked(k.Skipped(), k.Name(), escrow.CodeFewAttestations)
	other := h.Attestor(indextest.Retailer)
	h.Step(func() (bool, error) { return other.Step(ctx) })
	run()
	parked(k.Skipped(), k.Name(), "")
	if got := h.Order(o.ID); got.Status != escrow.Released {
		t.Errorf("the order is %s", got.Status)
	}
	h.CheckInvariants()
}

// refusing answers each attestation with an error.
type refusing struct {
	settlement.Custody
	err error
}

func (r refusing) Attest(context.Context, escrow.Attestation) error { return r.err }

// TestRefusedAttestation: an attestation that the custody ledger refuses is left
// alone with the reason; a ledger that is busy is asked again.
func TestRefusedAttestation(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	delivered(t, h)
	for _, test := range []struct {
		err     error
		skipped bool
	}{
		{refusal.New(escrow.CodeAttestation, "The signer is not the party's account."), true},
		{refusal.New(refusal.Busy, "The channel is busy."), false},
		{errors.New("the peer hung up"), false},
	} {
		a := settlement.NewAttestor(settlement.AttestorConfig{
			Party: indextest.Carrier, Signer: h.Account(indextest.Carrier), Contract: h.Contract(),
			Custody: refusing{h.Custody(indextest.Carrier), test.err}, Orders: h.Index,
		})
		done, err := a.Step(t.Context())
		if done || test.skipped != (err == nil) || test.skipped != (len(a.Skipped()) == 1) {
			t.Errorf("%v: %v, %v; left alone: %+v", test.err, done, err, a.Skipped())
		}
	}
}

// TestLateAttestation: after deadline and grace nobody attests, and the keeper
// refunds though the item was delivered.
func TestLateAttestation(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o := delivered(t, h)
	if err := h.Chain.AdvanceTime(2 * time.Hour); err != nil {
		t.Fatal(err)
	}
	a := h.Attestor(indextest.Carrier)
	h.Step(func() (bool, error) { return a.Step(t.Context()) })
	if p := a.Skipped(); len(p) != 1 || p[0].Code != escrow.DecisionTooLate {
		t.Errorf("parked: %+v", p)
	}
	k := h.Keeper()
	h.Step(func() (bool, error) { return k.Step(t.Context()) })
	if got := h.Order(o.ID); got.Status != escrow.Refunded || len(got.Attestations) != 0 {
		t.Errorf("%+v", got)
	}
	h.CheckInvariants()
}

// TestManyOrders: a keeper's step ends many orders together.
func TestManyOrders(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	const n = 20
	b := h.Mint(n)
	h.Sync()
	var last escrow.Order
	for i := range n {
		last = h.Offer(b.Items[i], h.Terms(b.Token[i]))
		if _, err := h.Orders().Fund(t.Context(), "k", last.Terms.Buyer, last.ID); err != nil {
			t.Fatal(err)
		}
	}
	h.Sync()
	h.Advance(last.GraceEnd())
	k, steps := h.Keeper(), 0
	h.Step(func() (bool, error) { steps++; return k.Step(t.Context()) })
	page, err := h.Index.List(t.Context(), escrow.Query{Status: escrow.Refunded})
	if err != nil || len(page.Orders) != n || steps > 3 {
		t.Errorf("%d orders refunded in %d steps, %v", len(page.Orders), steps, err)
	}
	h.CheckInvariants()
}
