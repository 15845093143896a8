package query

import (
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// The fields of an event that hold identifiers.

func readPoint(ev *epcis.Event) []string   { return []string{ev.ReadPoint.ID} }
func bizLocation(ev *epcis.Event) []string { return []string{ev.BizLocation.ID} }

func listed(ev *epcis.Event) []string  { return slices.Concat(ev.EPCList, ev.ChildEPCs) }
func parent(ev *epcis.Event) []string  { return []string{ev.ParentID} }
func inputs(ev *epcis.Event) []string  { return ev.InputEPCList }
func outputs(ev *epcis.Event) []string { return ev.OutputEPCList }

func listedQuantities(ev *epcis.Event) []string {
	return slices.Concat(classIDs(ev.QuantityList), classIDs(ev.ChildQuantityList))
}

func inputQuantities(ev *epcis.Event) []string  { return classIDs(ev.InputQuantityList) }
func outputQuantities(ev *epcis.Event) []string { return classIDs(ev.OutputQuantityList) }

func classIDs(list []epcis.QuantityElement) []string {
	out := make([]string, len(list))
	for i, q := range list {
		out[i] = q.EPCClass
	}
	return out
}

// epcs matches EPCs exactly or by pattern (EPCIS 2.0, section 8.2.7.1.1).
func epcs(kinds []Kind, of ...func(*epcis.Event) []string) build {
	return identifiers(kinds, true, false, of)
}

// classes is epcs for the classes of quantity elements.
func classes(kinds []Kind, of ...func(*epcis.Event) []string) build {
	return identifiers(kinds, true, true, of)
}

// ids matches identifiers exactly. Kind 0 is of what is not indexed.
func ids(kind Kind, of func(*epcis.Event) []string) build {
	kinds := []Kind{kind}
	if kind == 0 {
		kinds = nil
	}
	return identifiers(kinds, false, false, []func(*epcis.Event) []string{of})
}

func identifiers(kinds []Kind, patterns, classes bool, lists []func(*epcis.Event) []string) build {
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		values, err := par.uris()
		if err != nil {
			return criterion{}, err
		}
		m := newMatcher(values, ctx, patterns)
		m.classes = classes
		c := criterion{match: func(s *subject) bool {
			return slices.ContainsFunc(lists, func(of func(*epcis.Event) []string) bool { return m.any(of(s.Event), s.Context) })
		}}
		if kinds != nil {
			c.where = m.condition(kinds...)
		}
		return c, nil
	}
}

// places matches places and what is below them.
func places(kind Kind, of func(*epcis.Event) []string) build {
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		values, err := par.uris()
		if err != nil {
			return criterion{}, err
		}
		m := newMatcher(values, ctx, false)
		return criterion{
			match: func(s *subject) bool {
				return slices.ContainsFunc(of(s.Event), func(id string) bool { return m.within(s, id, s.Context) })
			},
			where:  placeCondition(kind, slices.Collect(maps.Keys(m.exact))),
			places: func(master MasterData) *Condition { return placeCondition(kind, m.below(master)) },
		}, nil
	}
}

// placeCondition is of places and, of GLNs, their extensions.
func placeCondition(kind Kind, places []string) *Condition {
	c := &Condition{Kinds: []Kind{kind}, Values: places}
	for _, p := range places {
		if strings.HasPrefix(p, glnBase) {
			c.Prefixes = append(c.Prefixes, p+extensionPart)
		}
	}
	return c.sorted()
}
