package query

import (
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// The fields of an event that hold identifiers.

func readPoint(ev *epcis.Event) []string   { return []string{ev.ReadPoint.ID} }
func bizLocation(ev *epcis.Event) []string { return []string{ev.BizLocation.ID} }

type idLists func(*epcis.Event) [][]string

func listed(ev *epcis.Event) [][]string  { return [][]string{ev.EPCList, ev.ChildEPCs} }
func parent(ev *epcis.Event) [][]string  { return [][]string{{ev.ParentID}} }
func inputs(ev *epcis.Event) [][]string  { return [][]string{ev.InputEPCList} }
func outputs(ev *epcis.Event) [][]string { return [][]string{ev.OutputEPCList} }

func listedQuantities(ev *epcis.Event) [][]string {
	return [][]string{classIDs(ev.QuantityList), classIDs(ev.ChildQuantityList)}
}

func inputQuantities(ev *epcis.Event) [][]string {
	return [][]string{classIDs(ev.InputQuantityList)}
}

func outputQuantities(ev *epcis.Event) [][]string {
	return [][]string{classIDs(ev.OutputQuantityList)}
}

func classIDs(list []epcis.QuantityElement) []string {
	out := make([]string, len(list))
	for i, q := range list {
		out[i] = q.EPCClass
	}
	return out
}

// epcs matches EPCs exactly or by pattern (EPCIS 2.0, section 8.2.7.1.1).
func epcs(kinds []Kind, lists ...idLists) build { return things(kinds, false, lists) }

// classes is epcs for the classes of quantity elements.
func classes(kinds []Kind, lists ...idLists) build { return things(kinds, true, lists) }

func things(kinds []Kind, classes bool, lists []idLists) build {
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		values, err := par.uris()
		if err != nil {
			return criterion{}, err
		}
		m := newMatcher(values, ctx, true)
		m.classes = classes
		return criterion{
			match: func(s *subject) bool {
				for _, of := range lists {
					for _, list := range of(s.Event) {
						if m.any(list, s.Context) {
							return true
						}
					}
				}
				return false
			},
			where: m.condition(kinds...),
		}, nil
	}
}

// ids matches identifiers exactly.
func ids(kind Kind, of func(*epcis.Event) []string) build {
	return func(par parameter, ctx epcis.Context) (criterion, *Error) {
		values, err := par.uris()
		if err != nil {
			return criterion{}, err
		}
		m := newMatcher(values, ctx, false)
		c := criterion{match: func(s *subject) bool { return m.any(of(s.Event), s.Context) }}
		if kind != 0 {
			c.where = m.condition(kind)
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
				for _, id := range of(s.Event) {
					if m.within(s, id, s.Context) {
						return true
					}
				}
				return false
			},
			where:  placeCondition(kind, keys(m.exact)),
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
