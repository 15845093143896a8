package query

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// area is a place in an event where extension fields stand.
type area struct {
	name   string // as in parameters; "" is the event itself
	of     func(*epcis.Event) []epcis.Extensions
	prefix string // what parameters write before the field name
}

// areas in the order in which parameter names are tried: the one without a prefix
// last.
var areas = []area{
	{name: "ILMD", prefix: "ILMD_", of: func(ev *epcis.Event) []epcis.Extensions { return some(ev.ILMD) }},
	{name: "ERROR_DECLARATION", prefix: "ERROR_DECLARATION_", of: func(ev *epcis.Event) []epcis.Extensions {
		if ev.ErrorDeclaration == nil {
			return nil
		}
		return some(ev.ErrorDeclaration.Extensions)
	}},
	{name: "SENSORELEMENT", prefix: "SENSORELEMENT_", of: func(ev *epcis.Event) (out []epcis.Extensions) {
		for _, e := range ev.SensorElementList {
			out = append(out, some(e.Extensions)...)
		}
		return out
	}},
	{name: "SENSORMETADATA", prefix: "SENSORMETADATA_", of: func(ev *epcis.Event) (out []epcis.Extensions) {
		for _, e := range ev.SensorElementList {
			if e.Metadata != nil {
				out = append(out, some(e.Metadata.Extensions)...)
			}
		}
		return out
	}},
	{name: "SENSORREPORT", prefix: "SENSORREPORT_", of: func(ev *epcis.Event) (out []epcis.Extensions) {
		for _, e := range ev.SensorElementList {
			for _, r := range e.Reports {
				out = append(out, some(r.Extensions)...)
			}
		}
		return out
	}},
	{name: "readPoint", prefix: "readPoint_", of: func(ev *epcis.Event) []epcis.Extensions { return some(ev.ReadPoint.Extensions) }},
	{name: "bizLocation", prefix: "bizLocation_", of: func(ev *epcis.Event) []epcis.Extensions { return some(ev.BizLocation.Extensions) }},
	{of: func(ev *epcis.Event) []epcis.Extensions { return some(ev.Extensions) }},
}

func some(x epcis.Extensions) []epcis.Extensions {
	if len(x) == 0 {
		return nil
	}
	return []epcis.Extensions{x}
}

// fieldName is the name of an extension field in a parameter.
type fieldName struct {
	written string
	full    []string // full URIs that it can mean; none when only the written name counts
}

// parseField reads a qualified name: prefix:local, a URI, or namespace#local as
// in EPCIS 1.x.
func parseField(s string, ctx epcis.Context) (fieldName, bool) {
	f := fieldName{written: s}
	prefix, local, ok := strings.Cut(s, ":")
	if !ok || prefix == "" || local == "" || strings.ContainsAny(s, " \t\r\n") {
		return f, false
	}
	e := ctx.Expand(s)
	if e != s {
		f.full = []string{e}
		return f, true
	}
	if !strings.HasPrefix(local, "//") && prefix != "urn" && !strings.Contains(local, ":") && !strings.Contains(local, "#") {
		return f, true // a prefix that nobody declared
	}
	f.full = []string{s}
	if i := strings.LastIndexByte(s, '#'); i >= 0 {
		f.full = append(f.full, s[:i]+s[i+1:])
	}
	return f, true
}

// is reports whether a member of that name, in an event with that context, is the
// field.
func (f fieldName) is(name string, ctx epcis.Context) bool {
	if len(f.full) == 0 {
		return name == f.written
	}
	e := ctx.Expand(name)
	return slices.Contains(f.full, e)
}

// extensionField is a field in its place.
type extensionField struct {
	fieldName
	area  area
	inner bool // anywhere below the fields at the top
}

// condition is where an index has the events with the field.
func (f extensionField) condition() *Condition {
	if len(f.full) == 0 {
		return nil
	}
	kind := KindField
	if f.inner {
		kind = KindInner
	}
	c := &Condition{Kinds: []Kind{kind}, Values: []string{f.area.name + " " + overflowFieldName}}
	for _, u := range f.full {
		c.Values = append(c.Values, f.area.name+" "+u)
	}
	return c.sorted()
}

// any reports whether ok holds of the value of one occurrence of the field. Lists
// are occurrences each.
func (f extensionField) any(ev *epcis.Event, ok func(v any) bool) bool {
	for _, x := range f.area.of(ev) {
		for name, raw := range x {
			switch {
			case f.inner:
				if !bytes.Contains(raw, []byte("{")) {
					continue
				}
				found := eachMember(decodeValue(raw), func(inner string, v any) bool {
					return f.is(inner, ev.Context) && ok(v)
				})
				if found {
					return true
				}
			case f.is(name, ev.Context) && ok(decodeValue(raw)):
				return true
			}
		}
	}
	return false
}

// decodeValue reads the value of an extension field, numbers with their digits.
func decodeValue(raw json.RawMessage) any {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return nil
	}
	return v
}

// eachMember calls f for every member of every object in v, until f reports true.
func eachMember(v any, f func(name string, v any) bool) bool {
	switch v := v.(type) {
	case map[string]any:
		for name, item := range v {
			if f(name, item) || eachMember(item, f) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return eachMember(item, f) })
	}
	return false
}

// anyScalar calls f with the scalars that a field's value stands for, until f
// reports true: itself, each of a list, and of an object the JSON-LD value or
// identifier or the text that XML converters keep.
func anyScalar(v any, f func(any) bool) bool {
	switch v := v.(type) {
	case nil:
		return false
	case []any:
		return slices.ContainsFunc(v, func(item any) bool { return anyScalar(item, f) })
	case map[string]any:
		for _, name := range []string{"@value", "@id", "#text"} {
			if item, ok := v[name]; ok && anyScalar(item, f) {
				return true
			}
		}
		return false
	}
	return f(v)
}

// hasValue reports whether a field's value is more than null or an empty text.
func hasValue(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case string:
		return strings.TrimSpace(v) != ""
	}
	return true
}
