package settlement_test

import (
	"math/big"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

func dispute(t *testing.T, h *indextest.Fixture, o escrow.Order, by provenance.Address) escrow.Order {
	t.Helper()
	if _, err := h.Orders().Dispute(t.Context(), "dispute", by, o.ID, provenance.Hash{1}); err != nil {
		t.Fatal(err)
	}
	return h.Order(o.ID)
}

func split(terms *escrow.Terms) { terms.DeliveredBuyerBps, terms.UndeliveredBuyerBps = 0, 10_000 }

// TestDisputeBeforeTheRelease: a buyer that disputes before the release keeps
// nothing by it: attestors go on, the delivery counts as proven, and the default
// is the one for that.
func TestDisputeBeforeTheRelease(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o, item := sold(t, h, split)
	h.HandOver(item)
	h.Deliver(item, o.ID, "")
	dispute(t, h, o, o.Terms.Buyer)
	everybody(t, h)
	got := h.Order(o.ID)
	if got.Status != escrow.Disputed || !got.Proven || len(got.Attestations) < 2 || got.Steps[len(got.Steps)-1].Act != escrow.ActProve {
		t.Fatalf("during the dispute it is %+v", got)
	}
	h.CheckInvariants()
	everybody(t, h) // nothing is sent twice
	if again := h.Order(o.ID); len(again.Steps) != len(got.Steps) {
		t.Errorf("%d steps, then %d", len(got.Steps), len(again.Steps))
	}
	h.Advance(got.ArbitrationEnds)
	keep(t, h)
	got = h.Order(o.ID)
	if got.Status != escrow.Resolved || *got.BuyerBps != 0 || !*got.ItemToBuyer || got.Money().Merchant.Cmp(o.Terms.Amount) != 0 {
		t.Errorf("by default it is %+v", got)
	}
	h.CheckInvariants()
}

// TestDisputeOfNothingDelivered: a dispute about what never came ends for the
// buyer, though the arbiter is silent.
func TestDisputeOfNothingDelivered(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o, _ := sold(t, h, split)
	got := dispute(t, h, o, o.Terms.Buyer)
	h.Advance(got.ArbitrationEnds)
	keep(t, h)
	got = h.Order(o.ID)
	if got.Status != escrow.Resolved || *got.BuyerBps != 10_000 || *got.ItemToBuyer || got.Money().Buyer.Cmp(o.Terms.Amount) != 0 {
		t.Errorf("by default it is %+v", got)
	}
	h.CheckInvariants()
}

// TestSilentAttestors: a merchant that holds the recipient's code faces attestors
// that say nothing. It opens a dispute, and the keeper proves the delivery by the
// code alone.
func TestSilentAttestors(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o, item := sold(t, h, func(terms *escrow.Terms) { split(terms); byCode(t)(terms) })
	h.HandOver(item)
	h.Deliver(item, o.ID, typedCode)
	got := dispute(t, h, o, o.Terms.Merchant)
	if got.DisputedBy != escrow.MerchantSide || got.Bond != o.Terms.Bond().String() {
		t.Errorf("opened by the merchant it is %+v", got)
	}
	keep(t, h)
	got = h.Order(o.ID)
	if !got.Proven || len(got.Attestations) != 0 {
		t.Fatalf("without an attestor it is %+v", got)
	}
	h.Advance(got.ArbitrationEnds)
	keep(t, h)
	if got = h.Order(o.ID); got.Status != escrow.Resolved || *got.BuyerBps != 0 {
		t.Errorf("by default it is %+v", got)
	}
	h.CheckInvariants()
}

// TestWrongCodeProvesNothing: a code that does not fit is not sent.
func TestWrongCodeProvesNothing(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	o, item := sold(t, h, byCode(t))
	h.HandOver(item)
	h.Deliver(item, o.ID, "0000-0000-0000-0000")
	dispute(t, h, o, o.Terms.Merchant)
	k := keep(t, h)
	if got := h.Order(o.ID); got.Proven || len(k.Skipped()) != 1 || k.Skipped()[0].Code != escrow.DecisionNoCode {
		t.Errorf("it is %+v; left alone: %+v", got, k.Skipped())
	}
	var none escrow.DeliveryCode
	if _, err := h.Orders().Prove(t.Context(), "k", h.Account("hand").Party(), o.ID, none); !refusal.Is(err, escrow.CodeBadDeliveryCode) {
		t.Errorf("another code: %v", err)
	}
	if _, err := h.Orders().Prove(t.Context(), "k2", h.Account("hand").Party(), o.ID, code(t)); err != nil {
		t.Errorf("the code: %v", err)
	}
	if got := h.Order(o.ID); !got.Proven {
		t.Errorf("with the code it is %+v", got)
	}
}

// TestEvidenceAndRetraction: each side hands in evidence; who opened the dispute
// takes it back, and the bond is the other side's.
func TestEvidenceAndRetraction(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	o, item := sold(t, h, func(terms *escrow.Terms) { terms.Inspection = 3600 })
	h.HandOver(item)
	h.Deliver(item, o.ID, "")
	dispute(t, h, o, o.Terms.Buyer)
	if _, err := service.Answer(ctx, "k", o.Terms.Merchant, o.ID, provenance.Hash{2}); err != nil {
		t.Fatal(err)
	}
	_, err := service.Answer(ctx, "k", o.Terms.Arbiter, o.ID, provenance.Hash{3})
	if !refusal.Is(err, escrow.CodeNotSide) {
		t.Errorf("evidence of the arbiter: %v", err)
	}
	got := h.Order(o.ID)
	if len(got.Answers) != 1 || got.Answers[0].By != o.Terms.Merchant || got.Answers[0].Evidence != (provenance.Hash{2}).String() || got.Steps[2].Act != escrow.ActAnswer {
		t.Errorf("with an answer it is %+v", got)
	}
	everybody(t, h)
	if _, err := service.Retract(ctx, "k", o.Terms.Merchant, o.ID); !refusal.Is(err, escrow.CodeNotSide) {
		t.Errorf("taken back by the other side: %v", err)
	}
	if _, err := service.Retract(ctx, "k", o.Terms.Buyer, o.ID); err != nil {
		t.Fatal(err)
	}
	got = h.Order(o.ID)
	if got.Status != escrow.Delivered || !got.Proven || got.InspectionEnds == 0 || got.DisputedBy != "" || got.Bond != "" || got.ArbitrationEnds != 0 {
		t.Errorf("taken back it is %+v", got)
	}
	h.CheckInvariants()
	h.Advance(got.InspectionEnds)
	keep(t, h)
	if got = h.Order(o.ID); got.Status != escrow.Released {
		t.Errorf("after its inspection it is %+v", got)
	}
	h.CheckInvariants()
}

// TestSplitByBothSides: both sides end an order by a split, and nobody does it
// alone.
func TestSplitByBothSides(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	o, _ := sold(t, h, nil)
	dispute(t, h, o, o.Terms.Buyer)
	now, err := h.Contract().Now(ctx)
	if err != nil {
		t.Fatal(err)
	}
	s := escrow.Split{Order: o.ID, BuyerBps: 2500, ItemToBuyer: true, ValidUntil: now + 3600}
	if _, err := service.SettleBySplit(ctx, "alone", o.Terms.Merchant, s); !refusal.Is(err, escrow.CodeNoSignature) {
		t.Errorf("by the merchant alone: %v", err)
	}
	if _, err := service.SignSplit(ctx, o.Terms.Arbiter, s); !refusal.Is(err, escrow.CodeNotSide) {
		t.Errorf("signed by the arbiter: %v", err)
	}
	if s, err = service.SignSplit(ctx, o.Terms.Buyer, s); err != nil {
		t.Fatal(err)
	}
	other := s
	other.BuyerBps = 0
	if _, err := service.SettleBySplit(ctx, "other", o.Terms.Merchant, other); !refusal.Is(err, escrow.CodeNoSignature) {
		t.Errorf("another split than was signed: %v", err)
	}
	if _, err := service.SettleBySplit(ctx, "k", o.Terms.Merchant, s); err != nil {
		t.Fatal(err)
	}
	got := h.Order(o.ID)
	m := got.Money()
	if got.Status != escrow.Resolved || *got.BuyerBps != 2500 || !*got.ItemToBuyer || m.Buyer.Cmp(big.NewInt(25e13)) != 0 || m.Merchant.Cmp(big.NewInt(75e13)) != 0 {
		t.Errorf("it is %+v, %+v", got, m)
	}
	h.CheckInvariants()
}

// TestExtension: both sides move the deadline, and everybody goes by the new one.
func TestExtension(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	o, item := sold(t, h, nil)
	x := escrow.Extension{Order: o.ID, Deadline: o.Terms.Deadline + 86400, ValidUntil: o.Terms.Deadline}
	var err error
	if x, err = service.SignExtension(ctx, o.Terms.Buyer, x); err != nil {
		t.Fatal(err)
	}
	if _, err := service.Extend(ctx, "alone", h.Account("hand").Party(), x); !refusal.Is(err, escrow.CodeNoSignature) {
		t.Errorf("with one signature: %v", err)
	}
	if x, err = service.SignExtension(ctx, o.Terms.Merchant, x); err != nil {
		t.Fatal(err)
	}
	if _, err := service.Extend(ctx, "k", h.Account("hand").Party(), x); err != nil {
		t.Fatal(err)
	}
	got := h.Order(o.ID)
	if got.ExtendedTo != x.Deadline || got.GraceEnd() != x.Deadline+uint64(o.Terms.Grace) || got.Steps[1].Act != escrow.ActExtend {
		t.Fatalf("it is %+v", got)
	}
	h.Advance(o.GraceEnd()) // of the terms
	keep(t, h)
	h.HandOver(item)
	h.Deliver(item, o.ID, "")
	everybody(t, h)
	if got := h.Order(o.ID); got.Status != escrow.Released {
		t.Errorf("delivered by the new deadline it is %+v", got)
	}
	h.CheckInvariants()
}

// TestRefundAfter: a merchant pays back what it was paid, and not more, while the
// terms' window is open.
func TestRefundAfter(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	o, item := sold(t, h, func(terms *escrow.Terms) { terms.RefundWindow = 7200 })
	h.HandOver(item)
	h.Deliver(item, o.ID, "")
	everybody(t, h)
	part := big.NewInt(4e14)
	for _, key := range []string{"one", "two"} {
		if _, err := service.RefundAfter(ctx, key, o.Terms.Merchant, o.ID, part); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := service.RefundAfter(ctx, "three", o.Terms.Merchant, o.ID, part); !refusal.Is(err, escrow.CodeWrongAmount) {
		t.Errorf("more than it was paid: %v", err)
	}
	got := h.Order(o.ID)
	if got.Status != escrow.Released || got.RefundedAfter != "800000000000000" || got.Money().Refunded.Cmp(big.NewInt(8e14)) != 0 || got.Steps[3].Act != escrow.ActRefundAfter {
		t.Errorf("it is %+v", got)
	}
	h.CheckInvariants()
	h.Advance(uint64(got.Steps[1].Time.Unix()) + 7200)
	if _, err := service.RefundAfter(ctx, "late", o.Terms.Merchant, o.ID, big.NewInt(1)); !refusal.Is(err, escrow.CodeTooLate) {
		t.Errorf("after the window: %v", err)
	}
}
