package provenance

import (
	"cmp"
	"slices"
)

func (j *judgement) custody() {
	p := j.e.Custody
	if p == nil || j.neverIssued {
		return
	}
	switch {
	case p.Custody.Seq == 0:
		j.find(FindingNoCustody, j.e.Label.Item, FindingArgs{})
		return
	case len(p.Violations) > 0:
		j.find(FindingCustodyBroken, p.Custody.Head.String(), FindingArgs{Violation: &p.Violations[0]})
		return
	}
	j.find(FindingCustodyUnbroken, p.Custody.Head.String(), FindingArgs{Count: len(p.Steps)})
	for _, s := range p.Steps {
		if s.Record.Verb == ErrorDeclaration {
			j.find(FindingDeclaredWrong, s.Record.Event, FindingArgs{Party: s.party()})
		}
	}
	j.ended(p)
}

// ended says how the item's custody ended, and by whose record. That an item is
// destroyed is for its owner to say: a party that records it of what belongs to
// another is quoted and not believed, or it could bring any sold item into
// disrepute.
func (j *judgement) ended(p *Path) {
	last := p.last()
	args := FindingArgs{Party: last.party(), Date: p.Custody.Time.UTC()}
	r := j.e.Registry
	switch {
	case p.Custody.Phase == Delivered:
		j.find(FindingDelivered, p.Custody.Head.String(), args)
	case p.Custody.Phase != Destroyed:
	case j.onChain && r.Owner != r.Issuer && r.Owner != last.Account:
		j.find(FindingNotByOwner, p.Custody.Head.String(), args)
	default:
		j.find(FindingDestroyed, p.Custody.Head.String(), args)
	}
}

// last is the step that ended the item's custody.
func (p *Path) last() Step {
	for _, s := range slices.Backward(p.Steps) {
		if v := s.Record.Verb; s.Record.Subject == p.Custody.Subject && (v == Deliver || v == Destroy) {
			return s
		}
	}
	return Step{}
}

// party is the trading name of who wrote the record, or its MSP id.
func (s Step) party() string { return cmp.Or(s.Name, s.Record.Party) }
