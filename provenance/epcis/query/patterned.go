package query

import (
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
	for _, w := range wanted {
		if op == "EQ" && w.equal(s, ctx) || op != "EQ" && w.compare(op, s) {
			return true
		}
	}
	return false
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
	return ofType(par, epcis.BizTransactionType(name), KindTransaction, ctx, func(ev *epcis.Event, each func(epcis.BizTransactionType, string) bool) bool {
		for _, t := range ev.BizTransactionList {
			if each(t.Type, t.ID) {
				return true
			}
		}
		return false
	})
}

func sources(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	return ofType(par, epcis.SourceDestType(name), KindSource, ctx, func(ev *epcis.Event, each func(epcis.SourceDestType, string) bool) bool {
		return anyEnd(ev.SourceList, each)
	})
}

func destinations(par parameter, _, name string, ctx epcis.Context) (criterion, *Error) {
	return ofType(par, epcis.SourceDestType(name), KindDestination, ctx, func(ev *epcis.Event, each func(epcis.SourceDestType, string) bool) bool {
		return anyEnd(ev.DestinationList, each)
	})
}

func anyEnd(list []epcis.SourceDest, each func(epcis.SourceDestType, string) bool) bool {
	for _, s := range list {
		if each(s.Type, s.ID) {
			return true
		}
	}
	return false
}

func ofType[T word](par parameter, name T, kind Kind, ctx epcis.Context, elements func(*epcis.Event, func(T, string) bool) bool) (criterion, *Error) {
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
			return elements(s.Event, func(t T, id string) bool {
				return full(t, s.Context) == wanted && m.one(id, s.Context)
			})
		},
		where: m.condition(kind),
	}, nil
}
