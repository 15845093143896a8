package xml

import "strings"

// event writes an event element as EPCIS 2.0 JSON (EPCIS 2.0, section 9.2 and the
// mapping that its XML and JSON schemas imply).
func event(e *element) *object {
	o := &object{}
	if e.name == "QuantityEvent" { // withdrawn in 2.0 in favour of what it is turned into
		return quantityEvent(e)
	}
	o.add("type", e.name)
	foreignAttributes(o, e)
	for _, c := range e.contents() {
		field(o, c)
	}
	return o
}

// quantityEvent is the ObjectEvent that says the same as an EPCIS 1.x
// QuantityEvent: so many of a class were observed (EPCIS 2.0, section 7.4.2).
func quantityEvent(e *element) *object {
	o, q := &object{}, &object{}
	o.add("type", "ObjectEvent")
	o.add("action", "OBSERVE")
	foreignAttributes(o, e)
	for _, c := range e.contents() {
		if c.name == "epcClass" || c.name == "quantity" {
			quantityField(q, c)
		} else {
			field(o, c)
		}
	}
	o.add("quantityList", []any{q})
	return o
}

// field writes one field of an event.
func field(o *object, e *element) {
	switch e.name {
	case "epcList", "childEPCs", "inputEPCList", "outputEPCList":
		o.once(e.name, texts(e, "epc"))
	case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList":
		o.once(e.name, list(e, "quantityElement", func(c *element) any { return quantity(c) }))
	case "bizTransactionList":
		o.once(e.name, list(e, "bizTransaction", func(c *element) any { return typed(c) }))
	case "sourceList":
		o.once(e.name, list(e, "source", func(c *element) any { return typed(c) }))
	case "destinationList":
		o.once(e.name, list(e, "destination", func(c *element) any { return typed(c) }))
	case "sensorElementList":
		o.once(e.name, list(e, "sensorElement", func(c *element) any { return sensorElement(c) }))
	case "readPoint", "bizLocation":
		o.once(e.name, location(e))
	case "persistentDisposition":
		o.once(e.name, persistentDisposition(e))
	case "errorDeclaration":
		o.once(e.name, errorDeclaration(e))
	case "ilmd":
		o.once(e.name, extensions(e))
	case "certificationInfo":
		o.collect(e.name, e.text)
	default:
		plainField(o, e)
	}
}

// plainFields hold a text.
var plainFields = map[string]bool{
	"eventTime": true, "recordTime": true, "eventTimeZoneOffset": true, "eventID": true,
	"parentID": true, "action": true, "bizStep": true, "disposition": true, "transformationID": true,
	"id": true, "declarationTime": true, "reason": true,
}

// plainField writes a field of one text, and everything that is not the
// standard's as an extension.
func plainField(o *object, e *element) {
	if plainFields[e.name] && len(e.children) == 0 {
		o.once(e.name, e.text)
		return
	}
	extension(o, e)
}

// texts are the texts of children of one name. Others keep their place as
// objects, which a list of texts does not take.
func texts(e *element, name string) []any {
	return list(e, name, func(c *element) any {
		if len(c.children) > 0 {
			return value(c)
		}
		return c.text
	})
}

// list writes the children of one name. Others become objects under their own
// name: they are found wrong where they stand.
func list(e *element, name string, item func(*element) any) []any {
	out := []any{}
	for _, c := range e.contents() {
		if c.name == name {
			out = append(out, item(c))
			continue
		}
		stray := &object{}
		stray.add(c.name, value(c))
		out = append(out, stray)
	}
	return out
}

func quantity(e *element) *object {
	o := &object{}
	for _, c := range e.contents() {
		quantityField(o, c)
	}
	return o
}

func quantityField(o *object, e *element) {
	switch e.name {
	case "quantity":
		o.once(e.name, number(e.text))
	case "epcClass", "uom":
		o.once(e.name, e.text)
	default:
		extension(o, e)
	}
}

// typed is a document, source or destination: a text with a type beside it.
func typed(e *element) *object {
	o := &object{}
	if t := e.attribute("type"); t != "" {
		o.add("type", t)
	}
	o.add(e.name, e.text)
	for _, c := range e.children {
		extension(o, c)
	}
	return o
}

func location(e *element) *object {
	o := &object{}
	for _, c := range e.contents() {
		plainField(o, c)
	}
	return o
}

func persistentDisposition(e *element) *object {
	o := &object{}
	for _, c := range e.contents() {
		if c.name == "set" || c.name == "unset" {
			o.collect(c.name, c.text)
		} else {
			extension(o, c)
		}
	}
	return o
}

func errorDeclaration(e *element) *object {
	o := &object{}
	for _, c := range e.contents() {
		if c.name == "correctiveEventIDs" {
			o.once(c.name, texts(c, "correctiveEventID"))
		} else {
			plainField(o, c)
		}
	}
	return o
}

// sensorNumbers and booleanValue are the attributes of a report that are no text.
var sensorNumbers = map[string]bool{
	"value": true, "minValue": true, "maxValue": true, "meanValue": true, "sDev": true, "percRank": true, "percValue": true,
}

func sensorElement(e *element) *object {
	o := &object{}
	foreignAttributes(o, e)
	for _, c := range e.contents() {
		switch c.name {
		case "sensorMetadata":
			o.once(c.name, sensorPart(c))
		case "sensorReport":
			o.collect(c.name, sensorPart(c))
		default:
			extension(o, c)
		}
	}
	return o
}

// sensorPart is a sensor's metadata or report, whose fields are attributes.
func sensorPart(e *element) *object {
	o := &object{}
	for _, a := range e.attributes {
		switch {
		case sensorNumbers[a.name]:
			o.add(a.name, number(a.value))
		case a.name == "booleanValue":
			o.add(a.name, boolean(a.value))
		default:
			o.add(a.name, a.value)
		}
	}
	for _, c := range e.contents() {
		extension(o, c)
	}
	return o
}

// foreignAttributes keeps the attributes of other namespaces.
func foreignAttributes(o *object, e *element) {
	for _, a := range e.attributes {
		if strings.Contains(a.name, ":") {
			o.add(a.name, a.value)
		}
	}
}

// extensions are the fields of an element that holds nothing but extensions.
func extensions(e *element) *object {
	o := &object{}
	foreignAttributes(o, e)
	for _, c := range e.contents() {
		extension(o, c)
	}
	return o
}

// extension adds an element that the standard does not know. One name may occur
// several times, which is a list in JSON.
func extension(o *object, e *element) { o.once(e.name, value(e)) }

// value is an element of somebody else's: its text, or an object of its
// attributes, children and text. The event hash reads an object's "#text" as the
// element's own text.
func value(e *element) any {
	if len(e.attributes) == 0 && len(e.children) == 0 {
		return e.text
	}
	o := &object{}
	for _, a := range e.attributes {
		o.add(a.name, a.value)
	}
	for _, c := range e.children {
		extension(o, c)
	}
	if e.text != "" {
		extension(o, &element{name: "#text", text: e.text})
	}
	return o
}
