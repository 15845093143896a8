package chaincode

import (
	"bytes"
	"errors"
	"reflect"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// custodyEvent reads what an event says about custody. Of an event that says
// nothing about it, it is empty, unless the client asked for a custody record.
func (a *appending) custodyEvent(ev *epcis.Event, strict bool) (provenance.CustodyEvent, error) {
	m, err := provenance.CustodyEventOf(ev)
	var v *provenance.Violation
	switch {
	case !strict && errors.As(err, &v) && v.Code == provenance.CodeUnsupported:
		return provenance.CustodyEvent{}, nil
	case strict && err == nil && m.Other > 0:
		return m, refuse(provenance.CodeUnsupported, "", "custody is kept of serialised items and logistic units, and the event names something else too")
	case !strict && err == nil && m.Verb == provenance.ErrorDeclaration:
		return a.ofOurs(ev, m)
	}
	return m, err
}

// ofOurs is what an error declaration says: nothing, when the event that
// it declares wrong is another repository's.
func (a *appending) ofOurs(ev *epcis.Event, m provenance.CustodyEvent) (provenance.CustodyEvent, error) {
	hash, err := epcis.HashID(ev)
	if err != nil {
		return m, refuse(CodeInvalidEvent, "", "%v", err)
	}
	var original stored
	known, err := a.get(&original, eventType, hash)
	if err == nil && !known {
		return provenance.CustodyEvent{}, nil
	}
	return m, err
}

// scope picks those subjects whose custody the channel keeps: the chain has
// begun, or a party issues under the prefix, or it is a unit that such things
// are packed into. What changes nothing is of the chain when the holder saw it,
// and else an event like any other.
func (a *appending) scope(m provenance.CustodyEvent, affected []provenance.Affected) ([]provenance.Affected, error) {
	var kept []provenance.Affected
	var unit *provenance.Affected
	for _, t := range affected {
		c, err := a.custody(t.Subject)
		if err != nil {
			return nil, err
		}
		ours := c.Seq > 0
		if !ours {
			if ours, err = a.issued(t.Subject); err != nil {
				return nil, err
			}
		}
		if m.Verb == provenance.Note {
			ours = c.Seq > 0 && (c.Holder == a.actor.MSP || c.Offered == a.actor.MSP)
		}
		switch {
		case ours:
			kept = append(kept, t)
		case t.AsUnit:
			unit = &t
		}
	}
	if unit != nil && len(kept) > 0 {
		kept = append([]provenance.Affected{*unit}, kept...)
	}
	return kept, nil
}

// issued reports whether a party of the channel issues under the prefix of an
// item or unit.
func (a *appending) issued(subject string) (bool, error) {
	for n := maxPrefix; n >= minPrefix; n-- {
		prefix, ok := provenance.Prefix(subject, n)
		if !ok {
			return false, nil
		}
		var msp string
		if ok, err := a.get(&msp, prefixType, digits(prefix)...); err != nil || ok {
			return ok, err
		}
	}
	return false, nil
}

// Lengths of a GS1 Company Prefix.
const minPrefix, maxPrefix = 4, 12

// same refuses an event that has the hash of one on the ledger and is another.
// The CBV event hash joins fields without separators and forgives spelling, so
// equal hashes are the same event only if author and content are equal too.
func (a *appending) same(ev *epcis.Event, canonical []byte, stands stored) error {
	if stands.Party != a.actor.MSP {
		return refuse(CodeDiffers, "", "%s recorded the same event before", stands.Party)
	}
	if bytes.Equal(stands.Event, canonical) {
		return nil
	}
	var first epcis.Event
	if err := first.UnmarshalJSON(stands.Event); err != nil {
		return err
	}
	if !reflect.DeepEqual(said(&first), said(ev)) {
		return refuse(CodeDiffers, "", "an event with its hash stands on the ledger and says something else")
	}
	return nil
}

// said is what an event means for custody, in a form that compares.
func said(ev *epcis.Event) provenance.CustodyEvent {
	m, err := provenance.CustodyEventOf(ev)
	if err != nil {
		return provenance.CustodyEvent{}
	}
	m.Time = m.Time.UTC()
	return m
}
