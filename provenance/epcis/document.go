package epcis

import (
	"encoding/json"
	"errors"
	"fmt"
)

// DocumentType says what kind of text events came in.
type DocumentType string

// The forms that [Parse] reads and Document.MarshalJSON writes.
const (
	EPCISDocument      DocumentType = "EPCISDocument"      // EPCIS 2.0, section 9.5: to capture
	EPCISQueryDocument DocumentType = "EPCISQueryDocument" // section 9.6: a query's answer
	BareEvent          DocumentType = "event"              // one event, not in a document
	EventList          DocumentType = "eventList"          // a JSON array of events
)

// Document is events with their envelope.
type Document struct {
	Type               DocumentType
	Context            Context
	ID                 string
	SchemaVersion      string // "2.0"
	CreationDate       Timestamp
	InstanceIdentifier string
	Sender, Receiver   string
	Header             json.RawMessage // epcisHeader with its master data, as written

	// QueryName and SubscriptionID are those of an EPCISQueryDocument.
	QueryName, SubscriptionID string
	VocabularyList            json.RawMessage // master data in a query's answer, as written

	Events     []*Event
	Extensions Extensions // of the document, or of queryResults in a query document

	problems []FieldError
}

// Parse reads an EPCISDocument, an EPCISQueryDocument, a lone event or a JSON
// array of events. It fails only when the text is no JSON or the events cannot
// be found in it; [Document.Validate] says what is wrong inside. Of a member that
// is given twice the last counts, as for every JSON-LD processor: GS1 itself has
// published such documents.
func Parse(data []byte) (*Document, error) {
	n, err := readJSON(data, true)
	if err != nil {
		return nil, fmt.Errorf("reading EPCIS JSON: %w", err)
	}
	doc := &Document{}
	if n.kind == kindArray {
		doc.Type = EventList
		doc.decodeEvents(n)
		return doc, nil
	}
	if n.kind != kindObject {
		return nil, fmt.Errorf("reading EPCIS JSON: the text is %s, not a document or event", n.kind)
	}
	typ, ok := n.member("type")
	if !ok || typ.kind != kindString {
		return nil, errors.New(`reading EPCIS JSON: there is no "type" that says what this is`)
	}
	switch DocumentType(typ.text) {
	case EPCISDocument, EPCISQueryDocument:
		doc.Type = DocumentType(typ.text)
		err = doc.decode(n)
	default:
		doc.Type = BareEvent
		ev := decodeEvent(n, Context{}, -1)
		doc.Context, doc.Events = ev.Context, []*Event{ev}
	}
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", doc.Type, err)
	}
	return doc, nil
}

func (doc *Document) decodeEvents(n node) {
	doc.Events = make([]*Event, len(n.list))
	for i, item := range n.list {
		doc.Events[i] = decodeEvent(item, doc.Context, i)
	}
}

func (doc *Document) decode(n node) error {
	d := &decoder{event: -1}
	if own, ok := n.member("@context"); ok {
		ctx, err := contextFromNode(own)
		if err != nil {
			d.fail("@context", CodeFormat, err.Error())
		}
		doc.Context = ctx
	}
	var body node
	m := doc.members()
	for i, name := range n.keys {
		switch name {
		case "@context":
		case "epcisBody":
			body = n.list[i]
		default:
			d.member(name, name, n.list[i], m)
		}
	}
	doc.problems = d.problems
	if doc.Type == EPCISQueryDocument {
		return doc.decodeQueryBody(d, body)
	}
	return doc.decodeBody(body)
}

func (doc *Document) decodeBody(body node) error {
	if events, ok := body.member("eventList"); ok && events.kind == kindArray {
		doc.decodeEvents(events)
		return nil
	}
	return errors.New("epcisBody holds no eventList")
}

func (doc *Document) decodeQueryBody(d *decoder, body node) error {
	results, ok := body.member("queryResults")
	if !ok || results.kind != kindObject {
		return errors.New("epcisBody holds no queryResults")
	}
	m := members{[]field{{"queryName", &doc.QueryName}, {"subscriptionID", &doc.SubscriptionID}}, &doc.Extensions}
	for i, name := range results.keys {
		if name != "resultsBody" {
			d.member("queryResults."+name, name, results.list[i], m)
		}
	}
	inner, _ := results.member("resultsBody")
	events, ok := inner.member("eventList")
	if !ok || events.kind != kindArray {
		return errors.New("resultsBody holds no eventList")
	}
	for i, name := range inner.keys {
		switch name {
		case "eventList":
		case "vocabularyList":
			doc.VocabularyList = appendNode(nil, inner.list[i])
		default:
			d.fail("queryResults.resultsBody."+name, CodeUnknown, "is not a field here")
		}
	}
	doc.problems = d.problems
	doc.decodeEvents(events)
	return nil
}

// MarshalJSON writes the document in the form that its Type names. An event's own
// @context is written only where it says more than the document's.
func (doc *Document) MarshalJSON() ([]byte, error) {
	events, err := doc.marshalEvents()
	if err != nil {
		return nil, err
	}
	w := &writer{}
	switch doc.Type {
	case BareEvent:
		if len(doc.Events) != 1 {
			return nil, fmt.Errorf("writing a lone event: the document holds %d", len(doc.Events))
		}
		return doc.Events[0].MarshalJSON()
	case EventList:
		return events, nil
	case EPCISDocument, EPCISQueryDocument:
		doc.write(w, events)
		return w.buf, w.err
	}
	return nil, fmt.Errorf("writing a document: unknown type %q", doc.Type)
}

func (doc *Document) marshalEvents() ([]byte, error) {
	out := []byte{'['}
	for i, ev := range doc.Events {
		ctx := ev.Context
		if ctx.Equal(doc.Context) {
			ctx = Context{}
		}
		text, err := ev.marshal(ctx)
		if err != nil {
			return nil, fmt.Errorf("writing event %d: %w", i, err)
		}
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, text...)
	}
	return append(out, ']'), nil
}

func (doc *Document) write(w *writer, events json.RawMessage) {
	list := field{"eventList", &events}
	m, body := doc.members(), members{fields: []field{list}}
	if doc.Type == EPCISQueryDocument {
		m.rest = nil
		inner := members{fields: []field{list, {"vocabularyList", &doc.VocabularyList}}}
		results := members{[]field{{"queryName", &doc.QueryName}, {"subscriptionID", &doc.SubscriptionID}, {"resultsBody", inner}}, &doc.Extensions}
		body.fields = []field{{"queryResults", results}}
	}
	m.fields = append(m.fields, field{"epcisBody", body})
	w.open('{')
	if !doc.Context.IsZero() {
		w.raw("@context", doc.Context.raw)
	}
	w.members(m)
	w.close('}')
}
