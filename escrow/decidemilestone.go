package escrow

import (
	"encoding/json"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// Codes of decisions about milestones, beside those of deliveries. Those that
// may change by themselves as records arrive are not_reached and
// before_funding.
const (
	DecisionNoShare       = "no_such_milestone"      // the terms give it no share
	DecisionPaid          = "milestone_paid"         // paid before
	DecisionNotReached    = "not_reached"            // the item's custody path does not show it yet
	DecisionBeforeFunding = "before_funding"         // it happened before the order was funded
	DecisionNoMerchant    = "merchant_not_on_ledger" // no party registered the merchant's account
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
// the item then, which is not the merchant.
//
// Either must be dated at or before the deadline and, but for the clocks'
// difference of [provenance.ClockSkew], not before the order was funded; and is
// none while it is declared an error, or the item is back with the merchant.
// Nobody attests after deadline and grace, so that a record which reaches a
// party later counts for nothing.
func DecideMilestone(c Case, m Milestone) (Attestation, Decision) {
	if d := c.openFor(); d.Code != "" {
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
	merchant := c.merchantParty()
	if merchant == "" {
		return Attestation{}, no(DecisionNoMerchant, "No party of the custody ledger registered the merchant's account %s.", c.Order.Terms.Merchant)
	}
	r, d := c.milestone(path, merchant, m)
	if d.Code != "" {
		return Attestation{}, d
	}
	a := Attestation{
		Order: c.Order.ID, Party: c.Party, Signer: c.Account, Milestone: m,
		Head: r.Hash(), DeliveredAt: uint64(r.Time.Unix()),
	}
	return a, yes("%s recorded the milestone on %s.", r.Party, refusal.Time(r.Time))
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

// merchantParty is the MSP id of the party whose registered account the
// merchant's is, or "".
func (c Case) merchantParty() string {
	for _, p := range c.History.Parties {
		if p.Account == c.Order.Terms.Merchant {
			return p.MSP
		}
	}
	return ""
}

// passage follows an item's custody path and remembers what stands.
type passage struct {
	merchant string
	earliest time.Time
	shipping provenance.Record // handed over by the merchant, not taken yet
	shipped  provenance.Record
	taken    string // event of the receipt of shipped
	customs  provenance.Record
	early    bool // the merchant handed it over before the order was funded
	back     bool // it came back to the merchant
	disowned bool
}

// milestone finds the record that is the milestone and still stands.
func (c Case) milestone(path provenance.Path, merchant string, m Milestone) (provenance.Record, Decision) {
	p := &passage{merchant: merchant, earliest: time.Unix(int64(c.FundedAt), 0).Add(-provenance.ClockSkew)}
	for _, s := range path.Steps {
		p.follow(s.Record, s.Record.Verb == provenance.Note && c.cleared(s.Record))
	}
	found := p.shipped
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
	case found.Time.After(c.Order.Terms.DeadlineTime()):
		return found, no(DecisionLate, "The milestone %q was reached on %s, after the deadline of %s.", m, refusal.Time(found.Time), refusal.Time(c.Order.Terms.DeadlineTime()))
	}
	return found, Decision{}
}

// follow takes the next record of the item's custody path.
func (p *passage) follow(r provenance.Record, cleared bool) {
	switch r.Verb {
	case provenance.Ship:
		p.shipping = provenance.Record{}
		if r.Party != p.merchant || p.shipped.Seq != 0 {
			return
		}
		if r.Time.Before(p.earliest) {
			p.early = true
			return
		}
		p.shipping = r
	case provenance.VoidShip:
		p.shipping = provenance.Record{}
	case provenance.Receive:
		switch {
		case r.Party == p.merchant:
			p.back = p.back || p.shipped.Seq != 0
			p.shipped, p.customs = provenance.Record{}, provenance.Record{}
		case p.shipping.Seq != 0:
			p.shipped, p.taken, p.back, p.disowned = p.shipping, r.Event, false, false
		}
		p.shipping = provenance.Record{}
	case provenance.Note:
		if cleared && p.shipped.Seq != 0 && p.customs.Seq == 0 && r.Party != p.merchant {
			p.customs, p.disowned = r, false
		}
	case provenance.ErrorDeclaration:
		p.disown(provenance.Declared(r.Event))
	}
}

// disown forgets what rests on an event that its author declared wrong.
func (p *passage) disown(event string) {
	switch {
	case p.shipping.Seq != 0 && event == p.shipping.Event:
		p.shipping, p.disowned = provenance.Record{}, true
	case p.shipped.Seq != 0 && (event == p.shipped.Event || event == p.taken):
		p.shipped, p.customs, p.disowned = provenance.Record{}, provenance.Record{}, true
	case p.customs.Seq != 0 && event == p.customs.Event:
		p.customs, p.disowned = provenance.Record{}, true
	}
}

// cleared reads the record's event, whose bytes the replay has checked.
func (c Case) cleared(r provenance.Record) bool {
	var ev epcis.Event
	return json.Unmarshal(c.History.Events[r.Event], &ev) == nil && Cleared(&ev)
}
