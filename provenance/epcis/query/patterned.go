package query

import (
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// namePattern is a parameter whose name has a part that the query chooses.
type namePattern struct {
	prefix string                     // after the operator and its underscore
	takes  func(op, tail string) bool // whether the rest of the name is of this pattern
	build  func(par parameter, op, tail string, ctx epcis.Context) (criterion, *Error)
}

// patterned are tried in order; the first that takes a name has it.
var patterned = namePatterns()

func namePatterns() []namePattern {
	list := []namePattern{
		{"bizTransaction_", typed, transactions},
		{"source_", typed, sources},
		{"destination_", typed, destinations},
		{"quantity_", measured, func(par parameter, op, uom string, _ epcis.Context) (criterion, *Error) {
			return quantities(par, comparison(op), uom)
		}},
		{"percRank", func(op, tail string) bool { return comparison(op).valid() && tail == "" },
			func(par parameter, op, _ string, _ epcis.Context) (criterion, *Error) {
				return percRank.criterion(par, comparison(op), "")
			}},
	}
	for _, g := range readings {
		list = append(list, namePattern{g.name + "_", measured,
			func(par parameter, op, uom string, _ epcis.Context) (criterion, *Error) {
				return g.criterion(par, comparison(op), uom)
			}})
	}
	list = append(list,
		namePattern{"", func(op, _ string) bool { return op == "HASATTR" }, hasAttribute},
		namePattern{"", func(op, _ string) bool { return op == "EQATTR" }, attributeEquals},
		namePattern{"ATTR_", func(op, _ string) bool { return op == "EQ" }, attributeEquals}, // as the standard's query schema spells it
	)
	for _, inner := range []bool{true, false} {
		for _, a := range areas {
			prefix := a.prefix
			if inner {
				prefix = "INNER_" + prefix
			}
			list = append(list, namePattern{prefix, qualified,
				func(par parameter, op, tail string, ctx epcis.Context) (criterion, *Error) {
					return extension(par, op, tail, a, inner, ctx)
				}})
		}
	}
	return list
}

// typed: EQ and the name of a type.
func typed(op, tail string) bool { return op == "EQ" && tail != "" }

// measured: a comparison and a unit of measure, a UN/CEFACT Recommendation 20
// code.
func measured(op, tail string) bool {
	return comparison(op).valid() && len(tail) >= 1 && len(tail) <= 4 &&
		strings.Trim(tail, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

// qualified: a comparison or EXISTS, and the qualified name of a field.
func qualified(op, tail string) bool {
	return (comparison(op).valid() || op == "EXISTS") && strings.Contains(tail, ":")
}

// extension is a criterion about an extension field.
func extension(par parameter, op, name string, a area, inner bool, ctx epcis.Context) (criterion, *Error) {
	field, ok := parseField(name, ctx)
	if !ok {
		return criterion{}, refuse(par.name, "%q is no qualified name of a field", clip(name))
	}
	f := extensionField{fieldName: field, area: a, inner: inner}
	c := criterion{where: f.condition()}
	if op == "EXISTS" {
		on, err := par.present()
		if err != nil || !on {
			return criterion{}, err
		}
		c.match = func(s *subject) bool { return f.any(s.Event, hasValue) }
		return c, nil
	}
	wanted, err := par.operands(comparison(op), ctx)
	if err != nil {
		return criterion{}, err
	}
	c.match = func(s *subject) bool {
		return f.any(s.Event, func(v any) bool {
			return anyScalar(v, func(item any) bool { return fulfils(comparison(op), scalar(item), wanted, s.Context) })
		})
	}
	return c, nil
}

func fulfils(op comparison, s scalarValue, wanted []operand, ctx epcis.Context) bool {
	return slices.ContainsFunc(wanted, func(w operand) bool {
		return op == "EQ" && w.equal(s, ctx) || op != "EQ" && w.compare(op, s)
	})
}

// operands are the values of a criterion about an extension field: texts, numbers
// or times, of which only numbers and times have an order.
func (par parameter) operands(op comparison, ctx epcis.Context) ([]operand, *Error) {
	if op != "EQ" {
		if _, err := par.single(); err != nil {
			return nil, err
		}
	}
	out := make([]operand, len(par.values))
	for i, v := range par.values {
		if v.kind == aBool || v.kind == aNull || par.list && v.kind == aNumber {
			return nil, refuse(par.name, "takes a list of strings, a time or a number")
		}
		o := operand{scalarValue: textScalar(v.text), id: canonical(strings.TrimSpace(v.text), ctx)}
		if t, ok := v.time(); ok {
			o.time, o.isTime = t, true
		}
		switch {
		case op != "EQ" && (o.num == nil && !o.isTime || o.text != v.text),
			op != "EQ" && v.kind == aString && !o.isTime:
			return nil, refuse(par.name, "%q is neither a number nor a date and time with an offset from UTC", clip(v.text))
		case op == "EQ" && v.kind == aString && !par.list && !o.isTime:
			return nil, refuse(par.name, "takes a list of strings, a time or a number")
		}
		out[i] = o
	}
	return out, nil
}

// transactions, sources and destinations match identifiers of elements of one
// type.

func transactions(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	return ofType(par, epcis.BizTransactionType(name), KindTransaction, ctx, func(ev *epcis.Event) []epcis.BizTransaction { return ev.BizTransactionList },
		func(t epcis.BizTransaction) (epcis.BizTransactionType, string) { return t.Type, t.ID })
}

func sources(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	return ofType(par, epcis.SourceDestType(name), KindSource, ctx, func(ev *epcis.Event) []epcis.SourceDest { return ev.SourceList }, end)
}

func destinations(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	return ofType(par, epcis.SourceDestType(name), KindDestination, ctx, func(ev *epcis.Event) []epcis.SourceDest { return ev.DestinationList }, end)
}

func end(s epcis.SourceDest) (epcis.SourceDestType, string) { return s.Type, s.ID }

func ofType[T word, E any](par parameter, name T, kind Kind, ctx epcis.Context, list func(*epcis.Event) []E, of func(E) (T, string)) (criterion, *Error) {
	values, err := par.uris()
	if err != nil {
		return criterion{}, err
	}
	if _, err := wordSet[T](par.name, []string{string(name)}, ctx); err != nil {
		return criterion{}, err
	}
	wanted, m := full(name, ctx), newMatcher(values, ctx, false)
	return criterion{
		match: func(s *subject) bool {
			return slices.ContainsFunc(list(s.Event), func(e E) bool {
				t, id := of(e)
				return full(t, s.Context) == wanted && m.one(id, s.Context)
			})
		},
		where: m.condition(kind),
	}, nil
}
