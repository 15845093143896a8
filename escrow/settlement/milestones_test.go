package settlement_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// onTheWay is an order with every rule, funded, and its item handed over.
func onTheWay(t *testing.T, h *indextest.Fixture) (escrow.Order, string) {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.ShippedBps, terms.CustomsBps, terms.FeeBps, terms.Inspection = 1000, 500, 100, 3600
	terms.FeeRecipient = provenance.Address{0xfe, 1}
	o := h.Offer(b.Items[0], terms)
	h.Fund(o)
	h.HandOver(b.Items[0])
	return o, b.Items[0]
}

// keep lets the keeper do what is due.
func keep(t *testing.T, h *indextest.Fixture) *settlement.Keeper {
	t.Helper()
	k := h.Keeper()
	h.Step(func() (bool, error) { return k.Step(t.Context()) })
	return k
}

// TestMilestonesAndInspection takes an order through every rule: each
// share is paid when its record stands, and the rest after the inspection.
func TestMilestonesAndInspection(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o, item := onTheWay(t, h)
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	keep(t, h)
	if got := h.Order(o.ID); got.Status != escrow.Funded || !got.IsPaid(escrow.Shipped) || got.IsPaid(escrow.Customs) || len(got.MilestoneAttestations) != 2 || len(got.Attestations) != 0 {
		t.Fatalf("shipped: %+v", got)
	}
	h.Do(indextest.Retailer, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}, Cleared: "urn:example:customs:26SE1234"})
	attestBy(t, h, indextest.Carrier, indextest.Warehouse)
	keep(t, h)
	if got := h.Order(o.ID); !got.IsPaid(escrow.Customs) || len(got.Steps) != 3 || got.Steps[2].Milestone != escrow.Customs {
		t.Fatalf("through customs: %+v", got)
	}
	h.Deliver(item, o.ID, "")
	attestBy(t, h, indextest.Carrier, indextest.Warehouse)
	keep(t, h)
	got := h.Order(o.ID)
	if got.Status != escrow.Delivered || got.DisputeUntil().Unix() != int64(got.InspectionEnds) || got.InspectionEnds == 0 {
		t.Fatalf("delivered: %+v", got)
	}
	h.CheckInvariants()
	h.Advance(got.InspectionEnds)
	keep(t, h)
	if got = h.Order(o.ID); got.Status != escrow.Released || !got.DisputeUntil().IsZero() {
		t.Fatalf("after the inspection: %+v", got)
	}
	m := got.Money()
	fee, err := h.Chain.Client().BalanceAt(t.Context(), [20]byte(o.Terms.FeeRecipient), nil)
	if err != nil || fee.Cmp(m.Fee) != 0 || fee.Cmp(big.NewInt(1e13)) != 0 || m.Left.Sign() != 0 {
		t.Errorf("the fee's recipient has %s, %v; the order says %+v", fee, err, m)
	}
	h.CheckInvariants()
}

// TestMilestoneWaits: what is not enough for a milestone is parked with its
// reason, and the merchant that ships before it is funded gets nothing for it.
func TestMilestoneWaits(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	h.HandOver(b.Items[0])
	if err := h.Chain.AdvanceTime(2 * provenance.ClockSkew); err != nil {
		t.Fatal(err)
	}
	terms := h.Terms(b.Token[0])
	terms.ShippedBps = 1000
	early := h.Offer("early", terms)
	h.Fund(early)
	a := h.Attestor(indextest.Carrier)
	h.Step(func() (bool, error) { return a.Step(t.Context()) })
	if p := a.Skipped(); len(p) != 1 || p[0].Order != early.ID || p[0].Milestone != escrow.Shipped || p[0].Code != escrow.DecisionBeforeFunding {
		t.Errorf("parked: %+v", p)
	}
	if d, err := a.Explain(t.Context(), h.Order(early.ID), escrow.Shipped); err != nil || d.Code != escrow.DecisionBeforeFunding {
		t.Errorf("explained: %+v, %v", d, err)
	}
	h2 := indextest.New(t)
	o, _ := onTheWay(t, h2)
	attestBy(t, h2, indextest.Carrier)
	k := keep(t, h2)
	if p := k.Skipped(); len(p) != 1 || p[0].Order != o.ID || p[0].Code != escrow.CodeFewAttestations {
		t.Errorf("the keeper parked %+v", p)
	}
	attestBy(t, h2, indextest.Retailer)
	if k = keep(t, h2); len(k.Skipped()) != 0 || !h2.Order(o.ID).IsPaid(escrow.Shipped) {
		t.Errorf("with enough it parked %+v", k.Skipped())
	}
}

// TestMilestoneAttestorCrashes: whatever the point at which it dies, the party's
// attestation of the milestone stands once, beside that of the delivery.
func TestMilestoneAttestorCrashes(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	for _, at := range []crash{crashBefore, crashAfter} {
		t.Run(string(at), func(t *testing.T) {
			o, item := onTheWay(t, h)
			h.Sync()
			cfg := settlement.AttestorConfig{
				Party: indextest.Carrier, Signer: h.Account(indextest.Carrier), Contract: h.Contract(),
				Custody: dyingCustody{h.Custody(indextest.Carrier), at}, Orders: h.Index,
			}
			if done, err := settlement.NewAttestor(cfg).Step(t.Context()); done || !errors.Is(err, errCrash) {
				t.Fatalf("the dying step: %v, %v", done, err)
			}
			attestBy(t, h, indextest.Carrier)
			h.Deliver(item, o.ID, "")
			attestBy(t, h, indextest.Carrier)
			got := h.Order(o.ID)
			if len(got.MilestoneAttestations) != 1 || len(got.Attestations) != 1 || got.MilestoneAttestations[0].Verify(h.Domain) != nil {
				t.Errorf("attestations: %+v and %+v", got.MilestoneAttestations, got.Attestations)
			}
			h.CheckInvariants()
		})
	}
}

// TestDisputeOfDelivered: the buyer disputes a delivery within its inspection,
// and the arbiter splits what the milestone left; confirming early pays at once.
func TestDisputeOfDelivered(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	o, item := onTheWay(t, h)
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	keep(t, h)
	h.Deliver(item, o.ID, "")
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	keep(t, h)
	_, err := service.Cancel(ctx, "k", o.Terms.Merchant, o.ID)
	if !refusal.Is(err, escrow.CodeWrongStatus) {
		t.Errorf("cancelling when a share was paid: %v", err)
	}
	if _, err := service.Dispute(ctx, "k", o.Terms.Buyer, o.ID, provenance.Hash{1}); err != nil {
		t.Fatal(err)
	}
	if _, err := service.Resolve(ctx, "k", o.Terms.Arbiter, o.ID, 5000, true, provenance.Hash{2}); err != nil {
		t.Fatal(err)
	}
	m := h.Order(o.ID).Money()
	// Of 1e15: 1e14 at shipping, half of the other 9e14 back to the buyer.
	if m.Buyer.Cmp(big.NewInt(45e13)) != 0 || m.Merchant.Cmp(big.NewInt(5445e11)) != 0 || m.Fee.Cmp(big.NewInt(55e11)) != 0 {
		t.Errorf("the split: %+v", m)
	}
	h.CheckInvariants()

	early := deliveryAttested(t, h)
	keep(t, h)
	if _, err := service.Confirm(ctx, "k", early.Terms.Buyer, early.ID); err != nil {
		t.Fatal(err)
	}
	late := deliveryAttested(t, h)
	keep(t, h)
	if err := h.Chain.AdvanceTime(2 * time.Hour); err != nil {
		t.Fatal(err)
	}
	_, err = service.Dispute(ctx, "k", late.Terms.Buyer, late.ID, provenance.Hash{1})
	if !refusal.Is(err, escrow.CodeTooLate) {
		t.Errorf("a dispute after the inspection: %v", err)
	}
	if got := h.Order(early.ID); got.Status != escrow.Confirmed {
		t.Errorf("confirmed early: %+v", got)
	}
	h.CheckInvariants()
}
