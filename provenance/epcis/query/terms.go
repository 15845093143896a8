package query

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// Kind is the part of an event that an index term is about. Its numbers are part
// of the format of whatever stores them.
type Kind byte

// The kinds of terms. Values are canonical: identifiers as [Canonical] writes
// them, words of vocabularies as full URIs.
const (
	KindEPC         Kind = 1  // epcList and childEPCs
	KindParent      Kind = 2  // parentID
	KindInput       Kind = 3  // inputEPCList
	KindOutput      Kind = 4  // outputEPCList
	KindClass       Kind = 5  // quantityList and childQuantityList
	KindInputClass  Kind = 6  // inputQuantityList
	KindOutputClass Kind = 7  // outputQuantityList
	KindType        Kind = 8  // type
	KindAction      Kind = 9  // action
	KindBizStep     Kind = 10 // bizStep
	KindDisposition Kind = 11 // disposition
	KindSet         Kind = 12 // persistentDisposition.set
	KindUnset       Kind = 13 // persistentDisposition.unset
	KindReadPoint   Kind = 14 // readPoint.id
	KindBizLocation Kind = 15 // bizLocation.id
	KindTransform   Kind = 16 // transformationID
	KindEventID     Kind = 17 // eventID
	KindTransaction Kind = 18 // bizTransactionList: identifiers
	KindSource      Kind = 19 // sourceList: identifiers
	KindDestination Kind = 20 // destinationList: identifiers
	KindErratum     Kind = 21 // "" for every error declaration
	KindCorrective  Kind = 22 // errorDeclaration.correctiveEventIDs
	KindSensor      Kind = 23 // "" for every event with sensor elements
	KindSensorType  Kind = 24 // sensor reports: type
	KindDevice      Kind = 25 // sensor metadata and reports: deviceID
	KindField       Kind = 26 // an extension field at the top of its place: area, a space, name
	KindInner       Kind = 27 // an extension field below such a field: area, a space, name
)

// Of an event's extension fields only so many are index terms of their own; one
// with more is found under a name that stands for any.
const (
	maxFieldsIndexed  = 256
	overflowFieldName = "*"
)

// Term is one entry of an inverted index.
type Term struct {
	Kind  Kind
	Value string
}

// Condition is a set of terms of which a matching event has at least one: any of
// the kinds with any of the values, or with a value that begins with one of the
// prefixes. Values and prefixes are sorted.
type Condition struct {
	Kinds    []Kind
	Values   []string
	Prefixes []string
}

func (c *Condition) sorted() *Condition {
	slices.Sort(c.Values)
	slices.Sort(c.Prefixes)
	c.Values, c.Prefixes = slices.Compact(c.Values), slices.Compact(c.Prefixes)
	return c
}

// Conditions are what an index can say about the query: an event that matches with
// the same master data, which may be nil, has a term that fulfils each of them.
// The reverse does not hold: Match decides.
func (q Query) Conditions(master MasterData) []Condition {
	var out []Condition
	for _, c := range q.criteria {
		switch {
		case master != nil && c.places != nil:
			out = append(out, *c.places(master))
		case c.where != nil:
			out = append(out, *c.where)
		}
	}
	return out
}

// Terms are the index terms of an event, sorted and without repeats.
func Terms(ev *epcis.Event) []Term {
	t := terms{ctx: ev.Context}
	t.what(ev)
	t.word(KindType, eventType(string(ev.Type), ev.Context))
	t.word(KindAction, string(ev.Action))
	t.word(KindBizStep, full(ev.BizStep, ev.Context))
	t.word(KindDisposition, full(ev.Disposition, ev.Context))
	if p := ev.PersistentDisposition; p != nil {
		for _, d := range p.Set {
			t.word(KindSet, full(d, ev.Context))
		}
		for _, d := range p.Unset {
			t.word(KindUnset, full(d, ev.Context))
		}
	}
	t.ids(KindReadPoint, ev.ReadPoint.ID)
	t.ids(KindBizLocation, ev.BizLocation.ID)
	t.ids(KindTransform, ev.TransformationID)
	t.word(KindEventID, ev.EventID)
	for _, b := range ev.BizTransactionList {
		t.ids(KindTransaction, b.ID)
	}
	for _, s := range ev.SourceList {
		t.ids(KindSource, s.ID)
	}
	for _, s := range ev.DestinationList {
		t.ids(KindDestination, s.ID)
	}
	if d := ev.ErrorDeclaration; d != nil {
		t.list = append(t.list, Term{Kind: KindErratum})
		for _, id := range d.CorrectiveEventIDs {
			t.word(KindCorrective, id)
		}
	}
	t.sensors(ev)
	t.fields(ev)
	slices.SortFunc(t.list, func(a, b Term) int {
		if a.Kind != b.Kind {
			return int(a.Kind) - int(b.Kind)
		}
		return strings.Compare(a.Value, b.Value)
	})
	return slices.Compact(t.list)
}

type terms struct {
	ctx  epcis.Context
	list []Term
}

func (t *terms) word(k Kind, v string) {
	if v != "" {
		t.list = append(t.list, Term{k, v})
	}
}

func (t *terms) ids(k Kind, ids ...string) {
	for _, id := range ids {
		if id != "" {
			t.list = append(t.list, Term{k, canonical(id, t.ctx)})
		}
	}
}

func (t *terms) classes(k Kind, list []epcis.QuantityElement) {
	for _, q := range list {
		t.ids(k, q.EPCClass)
	}
}

func (t *terms) what(ev *epcis.Event) {
	t.ids(KindEPC, ev.EPCList...)
	t.ids(KindEPC, ev.ChildEPCs...)
	t.ids(KindParent, ev.ParentID)
	t.ids(KindInput, ev.InputEPCList...)
	t.ids(KindOutput, ev.OutputEPCList...)
	t.classes(KindClass, ev.QuantityList)
	t.classes(KindClass, ev.ChildQuantityList)
	t.classes(KindInputClass, ev.InputQuantityList)
	t.classes(KindOutputClass, ev.OutputQuantityList)
}

func (t *terms) sensors(ev *epcis.Event) {
	if len(ev.SensorElementList) == 0 {
		return
	}
	t.list = append(t.list, Term{Kind: KindSensor})
	for _, e := range ev.SensorElementList {
		if e.Metadata != nil {
			t.ids(KindDevice, e.Metadata.DeviceID)
		}
		for _, r := range e.Reports {
			t.word(KindSensorType, full(r.Type, t.ctx))
			t.ids(KindDevice, r.DeviceID)
		}
	}
}

// fields names the extension fields.
func (t *terms) fields(ev *epcis.Event) {
	seen := map[Term]bool{}
	for _, area := range areas {
		add := func(kind Kind, name string) {
			term := Term{kind, area.name + " " + name}
			if len(seen) < maxFieldsIndexed {
				seen[term] = true
				return
			}
			seen[Term{kind, area.name + " " + overflowFieldName}] = true
		}
		for _, x := range area.of(ev) {
			for name, raw := range x {
				add(KindField, t.ctx.Expand(name))
				innerNames(raw, func(inner string) { add(KindInner, t.ctx.Expand(inner)) })
			}
		}
	}
	for term := range seen {
		t.list = append(t.list, term)
	}
}

// innerNames calls f for the name of every member below a field's value.
func innerNames(raw json.RawMessage, f func(string)) {
	if !slices.Contains(raw, '{') {
		return
	}
	eachMember(decodeValue(raw), func(name string, _ any) bool { f(name); return false })
}
