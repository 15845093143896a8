package epcis

import (
	"encoding/json"
	"slices"
	"strconv"
)

// UnmarshalJSON reads a lone event, whose @context member, if any, applies. An
// event that does not fit the standard's types gives an [*InvalidEventError];
// semantic rules are [Validate]'s business.
func (e *Event) UnmarshalJSON(data []byte) error {
	n, err := parseJSON(data)
	if err != nil {
		return err
	}
	ev := decodeEvent(n, Context{}, -1)
	if len(ev.problems) > 0 {
		return &InvalidEventError{Fields: ev.problems}
	}
	*e = *ev
	return nil
}

// decoder turns nodes into fields and collects what does not fit.
type decoder struct {
	event    int
	ctx      Context
	problems []FieldError
}

func decodeEvent(n node, ctx Context, index int) *Event {
	d := &decoder{event: index, ctx: ctx}
	e := &Event{}
	if n.kind != kindObject {
		d.wrong("", n, "an object")
	} else {
		if own, ok := n.member("@context"); ok {
			inner, err := contextFromNode(own)
			if err != nil {
				d.fail("@context", CodeFormat, err.Error())
			}
			d.ctx = ctx.merge(inner)
		}
		e.Context = d.ctx
		m := e.members()
		for i, name := range n.keys {
			if name != "@context" {
				d.member(name, name, n.list[i], m)
			}
		}
	}
	e.problems = d.problems
	return e
}

func (d *decoder) fail(path string, code Code, message string) {
	if len(d.problems) >= maxErrors {
		return
	}
	d.problems = append(d.problems, FieldError{Event: d.event, Path: path, Code: code, Message: message})
}

func (d *decoder) wrong(path string, n node, want string) {
	d.fail(path, CodeType, "should be "+want+", not "+n.kind.String())
}

// object reads the members of n.
func (d *decoder) object(path string, n node, m members) {
	if n.kind != kindObject {
		d.wrong(path, n, "an object")
		return
	}
	for i, name := range n.keys {
		d.member(path+"."+name, name, n.list[i], m)
	}
}

// member reads the member of a name that m knows, or keeps it where others' fields
// are allowed.
func (d *decoder) member(path, name string, n node, m members) {
	i := slices.IndexFunc(m.fields, func(f field) bool { return f.name == name })
	switch {
	case i >= 0:
		d.value(path, n, m.fields[i].value)
	case m.rest != nil:
		d.extension(m.rest, name, n)
	default:
		d.fail(path, CodeUnknown, "is not a field here, and the standard allows no extension at this place")
	}
}

// value reads n into the place of a [field].
func (d *decoder) value(path string, n node, to any) {
	switch to := to.(type) {
	case *string:
		*to = d.text(path, n)
	case word:
		*to.text = to.of.bare(d.text(path, n), d.ctx)
	case *Timestamp:
		*to = d.time(path, n)
	case *json.Number:
		*to = d.number(path, n)
	case *json.RawMessage:
		*to = appendNode(nil, n)
	case *[]string:
		*to = list(d, path, n, d.text)
	case oneOrMore:
		if n.kind == kindString {
			*to.list = []string{n.text}
		} else {
			*to.list = list(d, path, n, d.text)
		}
	case **string: // the only one that may be empty
		if *to = &n.text; n.kind != kindString {
			*to = nil
			d.wrong(path, n, "a string")
		}
	case **bool:
		yes := n.text == "true"
		if *to = &yes; n.kind != kindBool {
			d.wrong(path, n, "a boolean")
		}
	case *Extensions:
		*to = d.extensions(path, n)
	default:
		d.part(path, n, to)
	}
}

// part reads n into what has fields of its own, or a list of such.
func (d *decoder) part(path string, n node, to any) {
	switch to := to.(type) {
	case *[]Disposition:
		*to = list(d, path, n, func(p string, n node) Disposition { return Disposition(dispositions.bare(d.text(p, n), d.ctx)) })
	case *Location:
		d.object(path, n, to.members())
		if n.kind == kindObject && len(n.keys) == 0 { // else it would pass for an absent one
			d.fail(path+".id", CodeRequired, "is missing")
		}
	case **ErrorDeclaration:
		*to = new(ErrorDeclaration)
		d.object(path, n, (*to).members())
	case **PersistentDisposition:
		*to = new(PersistentDisposition)
		d.object(path, n, (*to).members())
	case **SensorMetadata:
		*to = new(SensorMetadata)
		d.object(path, n, (*to).members())
	case *[]QuantityElement:
		*to = parts[QuantityElement](d, path, n)
	case *[]BizTransaction:
		*to = parts[BizTransaction](d, path, n)
	case *[]SensorElement:
		*to = parts[SensorElement](d, path, n)
	case *[]SensorReport:
		*to = parts[SensorReport](d, path, n)
	case ends:
		*to.list = list(d, path, n, func(p string, n node) (s SourceDest) {
			d.object(p, n, s.members(to.id))
			return s
		})
	}
}

func parts[T any, P part[T]](d *decoder, path string, n node) []T {
	return list(d, path, n, func(p string, n node) (out T) {
		d.object(p, n, P(&out).members())
		return out
	})
}

func (d *decoder) text(path string, n node) string {
	switch {
	case n.kind != kindString:
		d.wrong(path, n, "a string")
	case n.text == "":
		d.fail(path, CodeFormat, "is empty")
	}
	return n.text
}

func (d *decoder) number(path string, n node) json.Number {
	if n.kind != kindNumber {
		d.wrong(path, n, "a number")
		return ""
	}
	return json.Number(n.text)
}

func (d *decoder) time(path string, n node) Timestamp {
	if n.kind != kindString {
		d.wrong(path, n, "a string")
		return Timestamp{}
	}
	t, err := ParseTimestamp(n.text)
	if err != nil {
		d.fail(path, CodeFormat, err.Error())
	}
	return t
}

func (d *decoder) extension(x *Extensions, name string, n node) {
	if *x == nil {
		*x = Extensions{}
	}
	(*x)[name] = appendNode(nil, n)
}

func (d *decoder) extensions(path string, n node) Extensions {
	x := Extensions{}
	if n.kind != kindObject {
		d.wrong(path, n, "an object")
	}
	for i, name := range n.keys {
		d.extension(&x, name, n.list[i])
	}
	return x
}

// list reads an array; one that is present and empty is not nil.
func list[T any](d *decoder, path string, n node, item func(string, node) T) []T {
	if n.kind != kindArray {
		d.wrong(path, n, "an array")
		return nil
	}
	out := make([]T, len(n.list))
	for i, element := range n.list {
		out[i] = item(path+"["+strconv.Itoa(i)+"]", element)
	}
	return out
}
