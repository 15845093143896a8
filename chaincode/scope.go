package chaincode

import (
	"bytes"
	"errors"
	"reflect"
	"time"

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

// affected are the subjects whose chains an event lengthens.
func (a *appending) affected(ev *epcis.Event, m provenance.CustodyEvent, id string, strict bool) ([]provenance.Affected, error) {
	switch {
	case m.Verb == provenance.ErrorDeclaration:
		return a.declaredWrong(ev, m, id)
	case m.Verb == provenance.Note:
		return a.observed(m, strict)
	}
	var contents []string
	if m.All {
		var err error
		if contents, err = a.contents(m.Unit); err != nil {
			return nil, err
		}
	}
	if strict {
		return m.Affected(contents), nil
	}
	return a.scope(m, m.Affected(contents))
}

// observed are the subjects of whose chains an observation is: those that who saw
// them holds. Seen by anybody else it is an event like any other, which concerns
// no chain. So is one that happened earlier than what the chain says by now, such as
// by a handheld that was out of reach: who held it then may hold it no longer.
func (a *appending) observed(m provenance.CustodyEvent, strict bool) ([]provenance.Affected, error) {
	var kept []provenance.Affected
	for _, t := range m.Affected(nil) {
		c, err := a.custody(t.Subject)
		if err != nil {
			return nil, err
		}
		_, err = c.Apply(m.Move(t, a.actor, ""))
		switch {
		case err == nil:
			kept = append(kept, t)
		case strict && !m.Time.Before(c.Time):
			return nil, err
		}
	}
	return kept, nil
}

// late reports whether an event is an observation of a while before it came.
func late(ev *epcis.Event, entered time.Time) bool {
	m, err := provenance.CustodyEventOf(ev)
	return err == nil && m.Verb == provenance.Note && m.Time.Before(entered.Add(-provenance.ClockSkew))
}

// declaredWrong are the subjects in whose chains the event stands that is declared
// wrong. An error is declared by the party of the original alone, who could fill
// other parties' chains with declarations: the first one is in the chains, the others
// are events beside them.
func (a *appending) declaredWrong(ev *epcis.Event, m provenance.CustodyEvent, id string) ([]provenance.Affected, error) {
	hash, err := epcis.HashID(ev)
	if err != nil {
		return nil, refuse(CodeInvalidEvent, "", "%v", err)
	}
	var original stored
	ok, err := a.get(&original, eventType, hash)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, refuse(CodeNotFound, "", "the event that is declared wrong, %s, is not on the ledger", hash)
	}
	if original.Party != a.actor.MSP {
		return nil, refuse(provenance.CodeNotAuthor, "", "the event was made by %s, which alone can declare it wrong", original.Party)
	}
	var first string
	if ok, err := a.get(&first, declaredType, hash); err != nil || ok {
		return nil, err
	}
	if err := a.putSealed(id, declaredType, hash); err != nil {
		return nil, err
	}
	positions, err := a.positions(hash, original)
	var list []provenance.Affected
	for _, p := range positions {
		if m.Concerns(p.Subject) { // events of one hash can name other things
			list = append(list, provenance.Affected{Subject: p.Subject})
		}
	}
	return list, err
}

// scope picks those subjects whose custody the channel keeps: the chain has
// begun, or a party issues under the prefix, or it is a unit that such things
// are packed into.
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
