package epcis

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
)

// Validate checks one event against the EPCIS 2.0 schema and the semantic rules
// that the schema cannot express, and returns every breach (of an event that is
// wrong everywhere, the first hundred). No breach means that the event may be
// captured; it says nothing about whether the event is true, nor about check
// digits inside identifiers. The errors' Event is -1.
func Validate(e *Event) []FieldError {
	c := &checker{ctx: e.Context}
	for _, p := range e.problems {
		p.Event = -1
		c.found = append(c.found, p)
	}
	c.event(e)
	return c.found
}

// Validate checks the envelope and every event; see [Validate]. The errors' Event
// is the position in Events, or -1 for the envelope.
func (doc *Document) Validate() []FieldError {
	c := &checker{ctx: doc.Context, found: append([]FieldError(nil), doc.problems...)}
	switch doc.Type {
	case EPCISDocument, EPCISQueryDocument:
		c.envelope(doc)
	case BareEvent:
		c.needContext(doc)
	}
	out := c.found
	for i, ev := range doc.Events {
		for _, f := range Validate(ev) {
			f.Event = i
			out = append(out, f)
		}
	}
	return out
}

// checker collects breaches. A field that could not be read has its breach
// already and is not reported missing as well.
type checker struct {
	ctx   Context
	found []FieldError
}

func (c *checker) fail(path string, code Code, message string) {
	if len(c.found) >= maxErrors {
		return
	}
	for _, f := range c.found {
		if f.Path == path {
			return
		}
	}
	c.found = append(c.found, FieldError{Event: -1, Path: path, Code: code, Message: message})
}

// failed reports whether path, or something inside it, has a breach already.
func (c *checker) failed(path string) bool {
	for _, f := range c.found {
		if rest, ok := strings.CutPrefix(f.Path, path); ok && (rest == "" || rest[0] == '[' || rest[0] == '.') {
			return true
		}
	}
	return false
}

func (c *checker) need(path string, present bool, message string) {
	if !present && !c.failed(path) {
		c.fail(path, CodeRequired, message)
	}
}

func (c *checker) envelope(doc *Document) {
	c.needContext(doc)
	c.optionalURI("id", doc.ID)
	if doc.Type == EPCISDocument {
		c.need("schemaVersion", doc.SchemaVersion != "", `is missing; it should be "2.0"`)
		c.need("creationDate", !doc.CreationDate.IsZero(), "is missing")
	} else {
		c.need("queryResults.queryName", doc.QueryName != "", "is missing")
	}
	for _, part := range strings.Split(doc.SchemaVersion, ".") {
		if doc.SchemaVersion != "" && (part == "" || !allDigits(part)) {
			c.fail("schemaVersion", CodeFormat, strconv.Quote(doc.SchemaVersion)+` is no version such as "2.0"`)
		}
	}
	c.extensions("", doc.Extensions)
}

func (c *checker) needContext(doc *Document) {
	c.need("@context", !doc.Context.IsZero(), "is missing; without it no field has a meaning")
}

func (c *checker) event(e *Event) {
	c.common(e)
	fields, standard := eventFields[e.Type]
	switch {
	case standard:
		c.onlyFields(e, fields)
		c.rules(e)
	case e.Type == "":
		c.need("type", false, "is missing")
	case !c.foreign(string(e.Type)):
		c.fail("type", CodeVocabulary, strconv.Quote(string(e.Type))+" is neither an EPCIS event type nor the URI of another one")
	}
	c.things(e)
	c.circumstances(e)
	c.extensions("", e.Extensions)
}

func (c *checker) common(e *Event) {
	c.need("eventTime", !e.EventTime.IsZero(), "is missing")
	c.need("eventTimeZoneOffset", e.EventTimeZoneOffset != "", "is missing")
	if o := e.EventTimeZoneOffset; o != "" && !zoneOffset(o) {
		c.fail("eventTimeZoneOffset", CodeFormat, strconv.Quote(o)+" is no offset from -14:00 to +14:00 such as +02:00")
	}
	c.optionalURI("eventID", e.EventID)
	c.uris("certificationInfo", e.CertificationInfo)
	if d := e.ErrorDeclaration; d != nil {
		const path = "errorDeclaration"
		c.need(path+".declarationTime", !d.DeclarationTime.IsZero(), "is missing")
		c.term(path+".reason", string(d.Reason), errorReasons)
		c.uris(path+".correctiveEventIDs", d.CorrectiveEventIDs)
		c.extensions(path+".", d.Extensions)
	}
}

// things checks what the event is about.
func (c *checker) things(e *Event) {
	c.optionalURI("parentID", e.ParentID)
	c.optionalURI("transformationID", e.TransformationID)
	c.uris("epcList", e.EPCList)
	c.uris("childEPCs", e.ChildEPCs)
	c.uris("inputEPCList", e.InputEPCList)
	c.uris("outputEPCList", e.OutputEPCList)
	if e.Type != TransactionEvent {
		c.distinct("epcList", e.EPCList)
	}
	c.distinct("inputEPCList", e.InputEPCList)
	c.distinct("outputEPCList", e.OutputEPCList)
	c.quantities("quantityList", e.QuantityList)
	c.quantities("childQuantityList", e.ChildQuantityList)
	c.quantities("inputQuantityList", e.InputQuantityList)
	c.quantities("outputQuantityList", e.OutputQuantityList)
}

// circumstances checks when, where, why and how.
func (c *checker) circumstances(e *Event) {
	switch e.Action {
	case "", ActionAdd, ActionObserve, ActionDelete:
	default:
		c.fail("action", CodeVocabulary, strconv.Quote(string(e.Action))+" is none of ADD, OBSERVE, DELETE")
	}
	c.declaredTerm("bizStep", string(e.BizStep), bizSteps)
	c.declaredTerm("disposition", string(e.Disposition), dispositions)
	c.persistentDisposition(e.PersistentDisposition)
	c.location("readPoint", e.ReadPoint)
	c.location("bizLocation", e.BizLocation)
	for i, t := range e.BizTransactionList {
		path := index("bizTransactionList", i)
		c.term(path+".type", string(t.Type), bizTransactionTypes)
		c.uri(path+".bizTransaction", t.ID)
	}
	c.sourceDests("sourceList", "source", e.SourceList)
	c.sourceDests("destinationList", "destination", e.DestinationList)
	for i, s := range e.SensorElementList {
		c.sensorElement(index("sensorElementList", i), s)
	}
	c.extensions("ilmd.", e.ILMD)
}

func index(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// Code names the rule that a field breaks, for programs.
type Code string

// The rules.
const (
	CodeType       Code = "type"       // not the JSON type that the field takes
	CodeRequired   Code = "required"   // missing where the event type needs it
	CodeForbidden  Code = "forbidden"  // present where the event type does not take it
	CodeUnknown    Code = "unknown"    // neither standard nor of a declared namespace
	CodeFormat     Code = "format"     // a time, offset, URI, unit or number of wrong form
	CodeVocabulary Code = "vocabulary" // a word that the vocabulary does not have
	CodeDuplicate  Code = "duplicate"  // twice in a list of distinct things
	CodeConflict   Code = "conflict"   // contradicts another field
)

// maxErrors bounds what is reported of one event, and with it the work that a
// hostile event can cause.
const maxErrors = 100

// FieldError says which field of which event breaks which rule.
type FieldError struct {
	Event   int    // position in the document's event list; -1 for a lone event
	Path    string // field within the event, such as "sensorElementList[0].sensorReport[1].uom"
	Code    Code
	Message string // for people: what is wrong and what would be right
}

// Error implements error.
func (e FieldError) Error() string {
	where := e.Path
	where = cmp.Or(where, "event")
	if e.Event >= 0 {
		where = fmt.Sprintf("event %d: %s", e.Event, where)
	}
	return where + ": " + e.Message
}

// InvalidEventError is what hashing or marshalling an event gives that did not
// fit the standard's types when it was parsed, and what UnmarshalJSON gives for
// such an event.
type InvalidEventError struct{ Fields []FieldError }

// Error lists the first three problems.
func (e *InvalidEventError) Error() string {
	var b strings.Builder
	for i, f := range e.Fields {
		if i == 3 {
			fmt.Fprintf(&b, "; and %d more", len(e.Fields)-i)
			break
		}
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(f.Error())
	}
	return b.String()
}
