package epcis

import (
	"encoding/json"
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
		for i, name := range n.keys {
			d.eventField(e, name, n.list[i])
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

func (d *decoder) eventField(e *Event, name string, n node) {
	switch name {
	case "@context":
	case "type":
		e.Type = EventType(d.text(name, n))
	case "eventID":
		e.EventID = d.text(name, n)
	case "eventTime":
		e.EventTime = d.time(name, n)
	case "eventTimeZoneOffset":
		e.EventTimeZoneOffset = d.text(name, n)
	case "recordTime":
		e.RecordTime = d.time(name, n)
	case "certificationInfo":
		if n.kind == kindString {
			e.CertificationInfo = []string{n.text}
		} else {
			e.CertificationInfo = d.texts(name, n)
		}
	case "errorDeclaration":
		e.ErrorDeclaration = d.errorDeclaration(name, n)
	case "action":
		e.Action = Action(d.text(name, n))
	case "bizStep":
		e.BizStep = term[BizStep](d, name, n, bizSteps)
	case "disposition":
		e.Disposition = term[Disposition](d, name, n, dispositions)
	case "persistentDisposition":
		e.PersistentDisposition = d.persistentDisposition(name, n)
	case "readPoint":
		e.ReadPoint = d.location(name, n)
	case "bizLocation":
		e.BizLocation = d.location(name, n)
	case "bizTransactionList":
		e.BizTransactionList = list(d, name, n, d.bizTransaction)
	case "sourceList":
		e.SourceList = list(d, name, n, func(p string, n node) SourceDest { return d.sourceDest(p, n, "source") })
	case "destinationList":
		e.DestinationList = list(d, name, n, func(p string, n node) SourceDest { return d.sourceDest(p, n, "destination") })
	case "sensorElementList":
		e.SensorElementList = list(d, name, n, d.sensorElement)
	case "ilmd":
		e.ILMD = d.extensions(name, n)
	default:
		if !d.whatField(e, name, n) {
			d.extension(&e.Extensions, name, n)
		}
	}
}

// whatField reads the fields that say which things an event is about.
func (d *decoder) whatField(e *Event, name string, n node) bool {
	switch name {
	case "epcList":
		e.EPCList = d.texts(name, n)
	case "quantityList":
		e.QuantityList = list(d, name, n, d.quantity)
	case "parentID":
		e.ParentID = d.text(name, n)
	case "childEPCs":
		e.ChildEPCs = d.texts(name, n)
	case "childQuantityList":
		e.ChildQuantityList = list(d, name, n, d.quantity)
	case "inputEPCList":
		e.InputEPCList = d.texts(name, n)
	case "inputQuantityList":
		e.InputQuantityList = list(d, name, n, d.quantity)
	case "outputEPCList":
		e.OutputEPCList = d.texts(name, n)
	case "outputQuantityList":
		e.OutputQuantityList = list(d, name, n, d.quantity)
	case "transformationID":
		e.TransformationID = d.text(name, n)
	default:
		return false
	}
	return true
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

func (d *decoder) texts(path string, n node) []string { return list(d, path, n, d.text) }

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

// term reads a word of a vocabulary in any spelling.
func term[T ~string](d *decoder, path string, n node, v vocabulary) T {
	return T(v.bare(d.text(path, n), d.ctx))
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

// object hands the members of n to field, which reports whether it knows the
// name. Unknown members go to x, or are a problem where the standard has no
// extension point (x is nil).
func (d *decoder) object(path string, n node, x *Extensions, field func(name, path string, n node) bool) {
	if n.kind != kindObject {
		d.wrong(path, n, "an object")
		return
	}
	for i, name := range n.keys {
		p := path + "." + name
		switch {
		case field(name, p, n.list[i]):
		case x != nil:
			d.extension(x, name, n.list[i])
		default:
			d.fail(p, CodeUnknown, "is not a field here, and the standard allows no extension at this place")
		}
	}
}
