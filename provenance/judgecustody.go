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

// ended says how the item's custody ended, and by whose record.
func (j *judgement) ended(p *Path) {
	c := p.Custody
	if p.Where != nil { // what is done to a unit is done to all in it
		c = *p.Where
	}
	last := p.last(c.Subject, Deliver, Destroy)
	args := FindingArgs{Party: last.party(), Date: c.Time.UTC()}
	switch {
	case c.Phase == Delivered:
		j.find(FindingDelivered, c.Head.String(), args)
	case c.Phase != Destroyed:
	case j.mayDestroy(last, p.last(c.Subject, Deliver)):
		j.find(FindingDestroyed, c.Head.String(), args)
	default:
		j.find(FindingNotByOwner, c.Head.String(), args)
	}
}

// mayDestroy reports whether a record that the item was destroyed is believed.
// That is for its owner to say; and of what the issuer still owns, for whoever
// holds it, but not for a shop alone that had delivered it to a customer. Or a
// party could bring any sold item into disrepute.
func (j *judgement) mayDestroy(destroyed, delivered Step) bool {
	if !j.onChain {
		return true
	}
	r := j.e.Registry
	if destroyed.Account == r.Owner {
		return true
	}
	return r.Owner == r.Issuer && destroyed.Record.Party != delivered.Record.Party
}

// last is the newest step of the subject's own chain with one of some verbs.
func (p *Path) last(subject string, verbs ...Verb) Step {
	for _, s := range slices.Backward(p.Steps) {
		if s.Record.Subject == subject && slices.Contains(verbs, s.Record.Verb) {
			return s
		}
	}
	return Step{}
}

// party is the trading name of who wrote the record, or its MSP id.
func (s Step) party() string { return cmp.Or(s.Name, s.Record.Party) }
