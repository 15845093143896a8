package escrow

import (
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// Codes of decisions about milestones, beside those of deliveries.
const (
	DecisionNoShare    = "no_such_milestone" // the terms give it no share
	DecisionPaid       = "milestone_paid"    // paid before
	DecisionNotReached = "not_reached"       // the item's custody path does not show it yet
)

// DecideMilestone says whether the party attests a milestone of the order, and
// what it signs then (all but the signature). Like [Decide] it is a pure
// function of the item's custody path, which must replay under the custody rules.
//
// Shipped is the shipping record of the merchant's party, of the item or of the
// unit that it is in, once another party's receiving record follows it: the
// merchant's word alone pays nothing. The merchant's party is the one that
// registered the merchant's account on the ledger.
//
// Customs is a clearance after that handover (see [Cleared]) by whoever holds
// the item then, which is neither side.
//
// Either must be dated at or before the deadline and not before the order was
// funded; and is none while it is declared an error, or the item is back with the
// merchant. Nobody attests during a dispute, nor after deadline and grace, so that
// a record which reaches a party later counts for nothing.
func DecideMilestone(c Case, m Milestone) (Attestation, Decision) {
	if c.Order.Status == Disputed {
		return Attestation{}, no(DecisionClosed, "The order is %s, and pays no milestone meanwhile.", c.Order.Status)
	}
	if d := c.open(); d.Code != "" {
		return Attestation{}, d
	}
	switch {
	case c.Order.Terms.Share(m) == 0:
		return Attestation{}, no(DecisionNoShare, "The terms give the milestone %q no share.", m)
	case c.Order.IsPaid(m):
		return Attestation{}, no(DecisionPaid, "The milestone %q was paid.", m)
	}
	path, d := c.path()
	if d.Code != "" {
		return Attestation{}, d
	}
	p := c.follow(path)
	if len(p.sides.merchant) == 0 {
		return Attestation{}, no(DecisionNoMerchant, "No party of the custody ledger registered the merchant's account %s.", c.Order.Terms.Merchant)
	}
	r, d := p.milestone(m)
	if d.Code != "" {
		return Attestation{}, d
	}
	return c.attestation(m, r), yes("%s recorded the milestone on %s.", r.Party, refusal.Time(r.Time))
}

// milestone finds the record that is the milestone and still stands.
func (p *passage) milestone(m Milestone) (provenance.Record, Decision) {
	found := p.left.ship
	if m == Customs {
		found = p.customs
	}
	switch {
	case found.Seq == 0 && p.disowned:
		return found, no(DecisionDisowned, "The record of the milestone %q was declared wrong by its author.", m)
	case found.Seq == 0 && p.back:
		return found, no(DecisionReturned, "The item came back to the merchant, so the milestone %q does not stand.", m)
	case found.Seq == 0 && p.early:
		return found, no(DecisionBeforeFunding, "The item was handed over before the order was funded, so the milestone %q is not reached by that.", m)
	case found.Seq == 0:
		return found, no(DecisionNotReached, "The item's custody path does not show the milestone %q yet.", m)
	}
	return found, p.c.timely(found)
}

// Cleared reports whether an event says that things were cleared by an
// authority: business step inspecting, disposition conformant, and the
// certificate (CBV business transaction type cert) by which they were.
func Cleared(ev *epcis.Event) bool {
	if ev.Action != epcis.ActionObserve || ev.BizStep != epcis.BizStepInspecting || ev.Disposition != epcis.DispConformant || ev.IsErrorDeclaration() {
		return false
	}
	for _, t := range ev.BizTransactionList {
		if t.Type == epcis.BizTransactionCertificate && t.ID != "" {
			return true
		}
	}
	return false
}
