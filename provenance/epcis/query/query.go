package query

import (
	"slices"

	"github.com/waymark/waymark/provenance/epcis"
)

// Query is a question about events: the criteria that they must all meet, and in
// what order and how many to give. The zero Query matches every event. Make one
// with [FromURL], [FromJSON] or [New], narrow it with [Query.With].
//
// A Query is immutable and safe for concurrent use.
type Query struct {
	// Order of the result; the zero Order is none in particular.
	Order Order
	// EventCountLimit, if not zero, is how many events are given at most, of all
	// pages together.
	EventCountLimit int
	// MaxEventCount, if not nil, is the most events that the answer may have:
	// with more of them it is a QueryTooLargeException.
	MaxEventCount *int
	// PerPage is the wanted number of events on a page, 0 when the query does not
	// say; NextPageToken is where the answer before stopped. Both come from a URL
	// only and are no part of a stored query.
	PerPage       int
	NextPageToken string

	context  epcis.Context
	params   []parameter // as written, for MarshalJSON and Fingerprint
	criteria []criterion
}

// criterion is one parameter, ready to be asked.
type criterion struct {
	name  string
	match func(*subject) bool
	// where names the index terms of which a matching event has one; nil when the
	// criterion says nothing that an index knows.
	where *Condition
	// places makes of where what holds with a hierarchy of places; nil: it holds
	// with any.
	places func(MasterData) *Condition
	// times bounds eventTime or recordTime, for an index ordered by them.
	times func(*Bounds)
}

// MasterData is what is known about the words of events beside the events
// (EPCIS 2.0, section 6.5). All identifiers are as [Canonical] writes them.
// Implementations are safe for concurrent use.
type MasterData interface {
	// Attributes returns the attributes of the vocabulary element id, of the
	// field that it stands in (bizLocation, readPoint, epcClass, …): values by
	// attribute name, a URI. Nil when there is no master data for it.
	Attributes(field, id string) map[string][]string
	// Within reports whether a place is a direct or indirect child of another.
	Within(place, ancestor string) bool
	// Below are the places of which Within says so.
	Below(ancestor string) []string
}

// subject is an event that is being asked about.
type subject struct {
	*epcis.Event
	master MasterData // nil: none
}

// Match reports whether the event meets every criterion, without master data: no
// vocabulary element has attributes, and the only places below others are the
// GLN extensions below their GLN. It ignores order and limits.
func (q Query) Match(ev *epcis.Event) bool { return q.MatchWith(ev, nil) }

// MatchWith is [Query.Match] with master data, which may be nil.
func (q Query) MatchWith(ev *epcis.Event, master MasterData) bool {
	s := &subject{ev, master}
	for i := range q.criteria {
		if !q.criteria[i].match(s) {
			return false
		}
	}
	return true
}

// Names lists the names of the query's criteria, in the order given.
func (q Query) Names() []string {
	names := make([]string, len(q.criteria))
	for i, c := range q.criteria {
		names[i] = c.name
	}
	return names
}

// With is the query narrowed by one more criterion, written as in a URL but with
// each value by itself: With("EQ_bizStep", "shipping", "receiving"). A criterion
// of a name that is there already must hold beside the old one, and a parameter
// that needs another one, as eventCountLimit needs orderBy, comes after it.
func (q Query) With(name string, values ...string) (Query, error) {
	p := parser{query: q}
	p.query.params = slices.Clone(q.params)
	p.query.criteria = slices.Clone(q.criteria)
	raw := make([]value, len(values))
	for i, v := range values {
		raw[i] = value{text: v, kind: anyText}
	}
	if err := p.add(parameter{name: name, values: raw, list: true}); err != nil {
		return Query{}, err
	}
	return p.finish()
}

// New is an empty query whose values and names may use the prefixes of ctx.
func New(ctx epcis.Context) Query { return Query{context: ctx} }
