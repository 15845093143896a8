package query

import (
	"slices"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// instants asks whether one of the times that of finds fulfils the comparison.
func instants(op comparison, of func(*epcis.Event) []epcis.Timestamp) build {
	return func(par parameter, _ epcis.Context) (criterion, *Error) {
		t, err := par.time()
		if err != nil {
			return criterion{}, err
		}
		return criterion{match: func(s *subject) bool {
			return slices.ContainsFunc(of(s.Event), func(at epcis.Timestamp) bool { return !at.IsZero() && op.holds(at.Time.Compare(t)) })
		}}, nil
	}
}

func eventTime(op comparison) build {
	return bounded(op, func(ev *epcis.Event) []epcis.Timestamp { return []epcis.Timestamp{ev.EventTime} },
		func(b *Bounds) *Range { return &b.EventTime })
}

func recordTime(op comparison) build {
	return bounded(op, func(ev *epcis.Event) []epcis.Timestamp { return []epcis.Timestamp{ev.RecordTime} },
		func(b *Bounds) *Range { return &b.RecordTime })
}

func bounded(op comparison, of func(*epcis.Event) []epcis.Timestamp, part func(*Bounds) *Range) build {
	inner := instants(op, of)
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		c, err := inner(par, ctx)
		if err != nil {
			return c, err
		}
		t, _ := par.time() // inner read it
		c.times = func(b *Bounds) { part(b).narrow(op, t) }
		return c, nil
	}
}

// Range is a half-open range of time; a zero end is open.
type Range struct{ From, To time.Time }

// Holds reports whether t lies in the range.
func (r Range) Holds(t time.Time) bool {
	return (r.From.IsZero() || !t.Before(r.From)) && (r.To.IsZero() || t.Before(r.To))
}

func (r *Range) narrow(op comparison, t time.Time) {
	switch {
	case op == "GE" && (r.From.IsZero() || t.After(r.From)):
		r.From = t
	case op == "LT" && (r.To.IsZero() || t.Before(r.To)):
		r.To = t
	}
}

// Bounds are the times outside of which no event matches a query.
type Bounds struct{ EventTime, RecordTime Range }

// Bounds returns the query's bounds on time.
func (q Query) Bounds() Bounds {
	var b Bounds
	for _, c := range q.criteria {
		if c.times != nil {
			c.times(&b)
		}
	}
	return b
}

func declarationTime(ev *epcis.Event) []epcis.Timestamp {
	if ev.ErrorDeclaration == nil {
		return nil
	}
	return []epcis.Timestamp{ev.ErrorDeclaration.DeclarationTime}
}
