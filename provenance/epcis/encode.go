package epcis

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// MarshalJSON writes the event in a fixed member order without white space,
// extensions last and sorted by name. The @context is written when there is one.
// The bytes depend on the event alone. See [Event] for what is kept as written.
func (e Event) MarshalJSON() ([]byte, error) { return e.marshal(e.Context) }

// marshal writes e with the given @context, which is left out when zero.
func (e *Event) marshal(ctx Context) ([]byte, error) {
	if len(e.problems) > 0 {
		return nil, &InvalidEventError{Fields: e.problems}
	}
	w := &writer{buf: make([]byte, 0, 1024)}
	w.open('{')
	if !ctx.IsZero() {
		w.raw("@context", ctx.raw)
	}
	w.members(e.members())
	w.close('}')
	return w.buf, w.err
}

// writer builds JSON. The first error stays in err.
type writer struct {
	buf   []byte
	err   error
	comma bool
	names []string // members of the open objects, outermost first
	marks []int    // where the names of each open object begin
}

// members writes the fields that are not absent, and behind them those of others.
func (w *writer) members(m members) {
	for _, f := range m.fields {
		w.value(f.name, f.value)
	}
	if m.rest != nil {
		w.extensions(*m.rest)
	}
}

// value writes what stands in the place of a [field].
func (w *writer) value(name string, v any) {
	switch v := v.(type) {
	case *string:
		w.text(name, *v)
	case word:
		w.text(name, *v.text)
	case *Timestamp:
		if !v.IsZero() {
			w.text(name, v.String())
		}
	case *json.Number:
		w.number(name, *v)
	case *json.RawMessage:
		if *v != nil {
			w.raw(name, string(*v))
		}
	case *[]string:
		writeTexts(w, name, *v)
	case oneOrMore:
		if len(*v.list) == 1 {
			w.text(name, (*v.list)[0])
		} else {
			writeTexts(w, name, *v.list)
		}
	case **string:
		if *v != nil {
			w.raw(name, string(appendString(nil, **v)))
		}
	case **bool:
		if *v != nil {
			w.raw(name, strconv.FormatBool(**v))
		}
	case *Extensions:
		if *v != nil {
			w.object(name, members{rest: v})
		}
	case members:
		w.object(name, v)
	default:
		w.part(name, v)
	}
}

// part writes what has fields of its own, or a list of such.
func (w *writer) part(name string, v any) {
	switch v := v.(type) {
	case *[]Disposition:
		writeTexts(w, name, *v)
	case *Location:
		if !v.IsZero() {
			w.object(name, v.members())
		}
	case **ErrorDeclaration:
		if *v != nil {
			w.object(name, (*v).members())
		}
	case **PersistentDisposition:
		if *v != nil {
			w.object(name, (*v).members())
		}
	case **SensorMetadata:
		if *v != nil {
			w.object(name, (*v).members())
		}
	case *[]QuantityElement:
		writeList(w, name, *v, (*QuantityElement).members)
	case *[]BizTransaction:
		writeList(w, name, *v, (*BizTransaction).members)
	case *[]SensorElement:
		writeList(w, name, *v, (*SensorElement).members)
	case *[]SensorReport:
		writeList(w, name, *v, (*SensorReport).members)
	case ends:
		writeList(w, name, *v.list, func(s *SourceDest) members { return s.members(v.id) })
	}
}

func (w *writer) open(c byte) {
	w.buf, w.comma = append(w.buf, c), false
	w.marks = append(w.marks, len(w.names))
}

func (w *writer) close(c byte) {
	w.buf, w.comma = append(w.buf, c), true
	last := len(w.marks) - 1
	w.names, w.marks = w.names[:w.marks[last]], w.marks[:last]
}

func (w *writer) name(name string) {
	w.separate()
	w.names = append(w.names, name)
	w.buf = append(appendString(w.buf, name), ':')
}

func (w *writer) separate() {
	if w.comma {
		w.buf = append(w.buf, ',')
	}
	w.comma = true
}

func (w *writer) raw(name, json string) {
	w.name(name)
	w.buf = append(w.buf, json...)
}

func (w *writer) text(name, s string) {
	if s != "" {
		w.name(name)
		w.buf = appendString(w.buf, s)
	}
}

func (w *writer) number(name string, v json.Number) {
	if v == "" {
		return
	}
	if n, err := parseJSON([]byte(v)); err != nil || n.kind != kindNumber {
		w.fail(name, fmt.Errorf("%q is not a JSON number", v))
		return
	}
	w.raw(name, string(v))
}

func (w *writer) fail(name string, err error) {
	if w.err == nil {
		w.err = fmt.Errorf("writing %s: %w", name, err)
	}
}

func (w *writer) object(name string, m members) {
	w.name(name)
	w.open('{')
	w.members(m)
	w.close('}')
}

// extensions writes x sorted by name, each value compact but otherwise as given.
// It comes last in its object, and refuses to write a standard member again.
func (w *writer) extensions(x Extensions) {
	for _, name := range slices.Sorted(maps.Keys(x)) {
		if slices.Contains(w.names[w.marks[len(w.marks)-1]:], name) {
			w.fail(name, errors.New("an extension has the name of a standard field"))
			return
		}
		n, err := parseJSON(x[name])
		if err != nil {
			w.fail(name, err)
			return
		}
		w.name(name)
		w.buf = appendNode(w.buf, n)
	}
}

func writeTexts[T ~string](w *writer, name string, list []T) {
	if list == nil {
		return
	}
	w.name(name)
	w.open('[')
	for _, s := range list {
		w.separate()
		w.buf = appendString(w.buf, string(s))
	}
	w.close(']')
}

func writeList[T any](w *writer, name string, list []T, of func(*T) members) {
	if list == nil {
		return
	}
	w.name(name)
	w.open('[')
	for i := range list {
		w.separate()
		w.open('{')
		w.members(of(&list[i]))
		w.close('}')
	}
	w.close(']')
}
