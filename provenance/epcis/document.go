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
	for i, name := range n.keys {
		v := n.list[i]
		switch name {
		case "@context", "type":
		case "id":
			doc.ID = d.text(name, v)
		case "schemaVersion":
			doc.SchemaVersion = d.text(name, v)
		case "creationDate":
			doc.CreationDate = d.time(name, v)
		case "instanceIdentifier":
			doc.InstanceIdentifier = d.text(name, v)
		case "sender":
			doc.Sender = d.text(name, v)
		case "receiver":
			doc.Receiver = d.text(name, v)
		case "epcisHeader":
			doc.Header = appendNode(nil, v)
		case "epcisBody":
			body = v
		default:
			d.extension(&doc.Extensions, name, v)
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
	for i, name := range results.keys {
		v, path := results.list[i], "queryResults."+name
		switch name {
		case "queryName":
			doc.QueryName = d.text(path, v)
		case "subscriptionID":
			doc.SubscriptionID = d.text(path, v)
		case "resultsBody":
		default:
			d.extension(&doc.Extensions, name, v)
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
		doc.write(w, string(events))
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

func (doc *Document) write(w *writer, events string) {
	w.open('{')
	if !doc.Context.IsZero() {
		w.raw("@context", doc.Context.raw)
	}
	w.text("id", doc.ID)
	w.text("type", string(doc.Type))
	w.text("schemaVersion", doc.SchemaVersion)
	w.time("creationDate", doc.CreationDate)
	w.text("instanceIdentifier", doc.InstanceIdentifier)
	w.text("sender", doc.Sender)
	w.text("receiver", doc.Receiver)
	if doc.Header != nil {
		w.raw("epcisHeader", string(doc.Header))
	}
	w.object("epcisBody", func() {
		if doc.Type == EPCISDocument {
			w.raw("eventList", events)
			return
		}
		w.object("queryResults", func() {
			w.text("queryName", doc.QueryName)
			w.text("subscriptionID", doc.SubscriptionID)
			w.object("resultsBody", func() {
				w.raw("eventList", events)
				if doc.VocabularyList != nil {
					w.raw("vocabularyList", string(doc.VocabularyList))
				}
			})
			w.extensions(doc.Extensions)
		})
	})
	if doc.Type == EPCISDocument {
		w.extensions(doc.Extensions)
	}
	w.close('}')
}

// UnmarshalJSON is [Parse].
func (doc *Document) UnmarshalJSON(data []byte) error {
	parsed, err := Parse(data)
	if err == nil {
		*doc = *parsed
	}
	return err
}
