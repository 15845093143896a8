package epcis

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
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
	e.write(w)
	w.close('}')
	return w.buf, w.err
}

func (e *Event) write(w *writer) {
	w.text("type", string(e.Type))
	w.text("eventID", e.EventID)
	w.time("eventTime", e.EventTime)
	w.text("eventTimeZoneOffset", e.EventTimeZoneOffset)
	w.time("recordTime", e.RecordTime)
	if len(e.CertificationInfo) == 1 {
		w.text("certificationInfo", e.CertificationInfo[0])
	} else {
		writeTexts(w, "certificationInfo", e.CertificationInfo)
	}
	if d := e.ErrorDeclaration; d != nil {
		w.object("errorDeclaration", func() {
			w.time("declarationTime", d.DeclarationTime)
			w.text("reason", string(d.Reason))
			writeTexts(w, "correctiveEventIDs", d.CorrectiveEventIDs)
			w.extensions(d.Extensions)
		})
	}
	w.text("parentID", e.ParentID)
	writeTexts(w, "epcList", e.EPCList)
	writeTexts(w, "inputEPCList", e.InputEPCList)
	writeTexts(w, "childEPCs", e.ChildEPCs)
	w.quantities("quantityList", e.QuantityList)
	w.quantities("childQuantityList", e.ChildQuantityList)
	w.quantities("inputQuantityList", e.InputQuantityList)
	writeTexts(w, "outputEPCList", e.OutputEPCList)
	w.quantities("outputQuantityList", e.OutputQuantityList)
	w.text("action", string(e.Action))
	w.text("transformationID", e.TransformationID)
	w.text("bizStep", string(e.BizStep))
	w.text("disposition", string(e.Disposition))
	if p := e.PersistentDisposition; p != nil {
		w.object("persistentDisposition", func() {
			writeTexts(w, "set", p.Set)
			writeTexts(w, "unset", p.Unset)
		})
	}
	w.location("readPoint", e.ReadPoint)
	w.location("bizLocation", e.BizLocation)
	writeList(w, "bizTransactionList", e.BizTransactionList, func(t BizTransaction) {
		w.text("type", string(t.Type))
		w.text("bizTransaction", t.ID)
	})
	w.sourceDests("sourceList", "source", e.SourceList)
	w.sourceDests("destinationList", "destination", e.DestinationList)
	writeList(w, "sensorElementList", e.SensorElementList, w.sensorElement)
	if e.ILMD != nil {
		w.object("ilmd", func() { w.extensions(e.ILMD) })
	}
	w.extensions(e.Extensions)
}

// writer builds JSON. The first error stays in err.
type writer struct {
	buf   []byte
	err   error
	comma bool
	names []string // members of the open objects, outermost first
	marks []int    // where the names of each open object begin
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

func (w *writer) time(name string, t Timestamp) {
	if !t.IsZero() {
		w.text(name, t.String())
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

func (w *writer) object(name string, members func()) {
	w.name(name)
	w.open('{')
	members()
	w.close('}')
}

// extensions writes x sorted by name, each value compact but otherwise as given.
// It comes last in its object, and refuses to write a standard member again.
func (w *writer) extensions(x Extensions) {
	for _, name := range sortedKeys(x) {
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

func writeList[T any](w *writer, name string, list []T, members func(T)) {
	if list == nil {
		return
	}
	w.name(name)
	w.open('[')
	for _, item := range list {
		w.separate()
		w.open('{')
		members(item)
		w.close('}')
	}
	w.close(']')
}
