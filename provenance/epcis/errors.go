package epcis

import (
	"fmt"
	"strings"
)

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
	if where == "" {
		where = "event"
	}
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
