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
		if s.Wrong != nil && s.Wrong.Stands {
			j.find(FindingDeclaredWrong, s.Hash.String(), FindingArgs{Verb: s.Record.Verb, Party: s.party()})
		}
	}
	j.ended(p)
}

// ended says how the item's custody ended, and by whose record. That an item is
// destroyed is for its owner to say: a party that records it of what belongs to
// another is quoted and not believed, or it could bring any sold item into
// disrepute.
func (j *judgement) ended(p *Path) {
	c := p.Custody
	if p.Where != nil { // what is done to a unit is done to all in it
		c = *p.Where
	}
	last := p.last(c.Subject)
	args := FindingArgs{Party: last.party(), Date: c.Time.UTC()}
	r := j.e.Registry
	switch {
	case c.Phase == Delivered:
		j.find(FindingDelivered, c.Head.String(), args)
	case c.Phase != Destroyed:
	case j.onChain && r.Owner != r.Issuer && r.Owner != last.Account:
		j.find(FindingNotByOwner, c.Head.String(), args)
	default:
		j.find(FindingDestroyed, c.Head.String(), args)
	}
}

// last is the step that ended the custody of the subject.
func (p *Path) last(subject string) Step {
	for _, s := range slices.Backward(p.Steps) {
		if v := s.Record.Verb; s.Record.Subject == subject && (v == Deliver || v == Destroy) {
			return s
		}
	}
	return Step{}
}

// party is the trading name of who wrote the record, or its MSP id.
func (s Step) party() string { return cmp.Or(s.Name, s.Record.Party) }
