package xml_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// plain is an event without what XML spells in its own way: extensions, whose
// values are all texts there, and the context. The event hash compares those.
func plain(t *testing.T, e *epcis.Event) []byte {
	t.Helper()
	c := *e
	c.Extensions, c.ILMD = nil, nil
	c.ReadPoint.Extensions, c.BizLocation.Extensions = nil, nil
	if c.ErrorDeclaration != nil {
		d := *c.ErrorDeclaration
		d.Extensions = nil
		c.ErrorDeclaration = &d
	}
	c.SensorElementList = append([]epcis.SensorElement(nil), c.SensorElementList...)
	for i, el := range c.SensorElementList {
		el.Extensions = nil
		if el.Metadata != nil {
			m := *el.Metadata
			m.Extensions = nil
			el.Metadata = &m
		}
		el.Reports = append([]epcis.SensorReport(nil), el.Reports...)
		for k := range el.Reports {
			el.Reports[k].Extensions = nil
		}
		c.SensorElementList[i] = el
	}
	return bare(t, &c)
}

// roundTrip writes a document as XML and reads it again: the same events.
func roundTrip(t *testing.T, doc *epcis.Document, words xml.Words) []byte {
	t.Helper()
	text, err := xml.Marshal(doc, words)
	if err != nil {
		t.Fatal(err)
	}
	got, err := xml.Parse(text)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	if got.Type != doc.Type || got.QueryName != doc.QueryName || got.SubscriptionID != doc.SubscriptionID ||
		got.Sender != doc.Sender || got.Receiver != doc.Receiver || got.InstanceIdentifier != doc.InstanceIdentifier {
		t.Errorf("the envelope became %+v, was %+v", got, doc)
	}
	if len(got.Events) != len(doc.Events) {
		t.Fatalf("%d events, want %d\n%s", len(got.Events), len(doc.Events), text)
	}
	for i, want := range doc.Events {
		if g, w := plain(t, got.Events[i]), plain(t, want); !bytes.Equal(g, w) && !curies(w) {
			t.Errorf("event %d\n got %s\nwant %s", i, g, w)
		}
		sameHash(t, i, got.Events[i], want)
	}
	return text
}

// curies reports whether an event holds compact URIs, which XML writes out.
func curies(text []byte) bool {
	return bytes.Contains(text, []byte(`"ex:`)) || bytes.Contains(text, []byte(`"example:`)) || bytes.Contains(text, []byte(`"ext1:`))
}

// TestRoundTrip: what was read from JSON and XML is the same after it was written
// as XML, in either spelling of the standard's words.
func TestRoundTrip(t *testing.T) {
	documents := map[string]*epcis.Document{}
	for _, name := range []string{"journey-1.2", "cold-chain-2.0", "answer-2.0"} {
		doc, err := epcis.Parse(read(t, name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		documents[name] = doc
	}
	for name, doc := range documents {
		for _, words := range []xml.Words{xml.WebURIs, xml.URNs} {
			text := roundTrip(t, doc, words)
			if urns := bytes.Contains(text, []byte("urn:epcglobal:cbv:bizstep:")); urns != (words == xml.URNs) {
				t.Errorf("%s: URNs %v\n%s", name, urns, text)
			}
			again, err := xml.Marshal(doc, words)
			if err != nil || !bytes.Equal(text, again) {
				t.Errorf("%s: written twice it differs (%v)", name, err)
			}
		}
	}
}

// TestRoundTripPublic does the same with GS1's examples.
func TestRoundTripPublic(t *testing.T) {
	dir := os.Getenv("WAYMARK_CONFORMANCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "..", "shared", "conformance")
	}
	files, err := filepath.Glob(filepath.Join(dir, "epcis", "documents", "*.jsonld"))
	if err != nil || len(files) == 0 {
		t.Skip("public test data are not here; WAYMARK_CONFORMANCE names their folder")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			doc, err := epcis.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			roundTrip(t, doc, xml.WebURIs)
		})
	}
}

// TestFieldOrder: fields stand in the order of GS1's XML schema of EPCIS 2.0, where
// their place is part of what is valid.
func TestFieldOrder(t *testing.T) {
	doc, err := epcis.Parse([]byte(`{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"ex":"https://example.com/"}],
		"type":"EPCISDocument","schemaVersion":"2.0","creationDate":"2026-01-01T00:00:00Z","epcisBody":{"eventList":[{"type":"ObjectEvent",
		"eventTime":"2026-01-01T00:00:00Z","recordTime":"2026-01-01T00:00:01Z","eventTimeZoneOffset":"+00:00","eventID":"urn:uuid:1","certificationInfo":"https://example.com/c",
		"errorDeclaration":{"declarationTime":"2026-01-02T00:00:00Z"},"epcList":["https://id.gs1.org/01/09506000134352/21/1"],"action":"ADD","bizStep":"commissioning",
		"disposition":"active","persistentDisposition":{"set":["recalled"],"unset":["damaged"]},"readPoint":{"id":"https://id.gs1.org/414/9506000134376"},
		"ilmd":{"ex:lot":"1"},"quantityList":[{"epcClass":"https://id.gs1.org/01/09506000134352/10/L"}],"bizLocation":{"id":"https://id.gs1.org/414/9506000134376"},
		"sensorElementList":[{"sensorReport":[{"type":"Temperature","value":1,"uom":"CEL"}]}]}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	text, err := xml.Marshal(doc, xml.WebURIs)
	if err != nil {
		t.Fatal(err)
	}
	at := 0
	for _, name := range []string{"eventTime", "recordTime", "eventTimeZoneOffset", "eventID", "errorDeclaration", "certificationInfo", "epcList", "action", "bizStep",
		"disposition", "readPoint", "bizLocation", "quantityList", "sensorElementList", "persistentDisposition", "unset", "set", "ilmd"} {
		next := bytes.Index(text[at:], []byte("<"+name+">"))
		if next < 0 {
			t.Fatalf("%s does not follow at %d of\n%s", name, at, text)
		}
		at += next
	}
}

// TestForeign: names and values that XML has no form for of its own.
func TestForeign(t *testing.T) {
	doc, err := epcis.Parse([]byte(`{"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://a.example/", "xmlish": "https://x.example/"}],
 "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-05-01T00:00:00Z", "sender": "urn:x:us", "epcisHeader": {"epcisMasterData": {"vocabularyList": [
  {"type": "urn:epcglobal:epcis:vtype:BusinessLocation", "vocabularyElementList": [{"id": "urn:epc:id:sgln:0037000.00729.0",
   "attributes": [{"id": "cbvmda:latitude", "attribute": "+18.0000"}, {"id": "ex:address", "attribute": {"ex:city": "A & B"}}, {"id": "ex:many", "attribute": ["1", "2"]}],
   "children": ["urn:epc:id:sgln:0037000.00729.8201"]}]}]}},
 "epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": "2026-05-01T00:00:00Z", "eventTimeZoneOffset": "+00:00", "epcList": [], "action": "OBSERVE",
  "bizStep": "ex:own", "readPoint": {"id": "urn:epc:id:sgln:0037000.00729.8201", "ex:aisle": 7},
  "ex:list": [1, "two", true, ["three"]], "ex:object": {"ex:inner": {"ex:deep": null, "bare": "<&>"}, "#text": "own text"}, "ex:9 lives": "x", "xmlish:a": "b",
  "https://full.example/name": "full", "sensorElementList": [{"sensorMetadata": {"time": "2026-05-01T00:00:00Z", "ex:slot": 4, "ex:box": {"ex:n": 1}}, "sensorReport": [{"type": "Temperature", "value": 1.50, "uom": "CEL", "ex:drift": 0.1}]}]},
 {"@context": {"ex": "https://b.example/"}, "type": "ObjectEvent", "eventTime": "2026-05-01T00:00:00Z", "eventTimeZoneOffset": "+00:00", "epcList": ["urn:epc:id:sgtin:4012345.011111.W1"], "action": "OBSERVE", "ex:list": "another namespace"}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	text, err := xml.Marshal(doc, xml.WebURIs)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<ObjectEvent xmlns:ex="https://a.example/" xmlns:ns="https://full.example/" xmlns:ns1="https://x.example/">`, `<ObjectEvent xmlns:ex="https://b.example/"><event`,
		`<epcList></epcList>`, `<bizStep>https://a.example/own</bizStep>`, `<ex:list>1</ex:list><ex:list>two</ex:list><ex:list>true</ex:list><ex:list>three</ex:list>`,
		`<bare>&lt;&amp;&gt;</bare>`, `<ex:_x0039__x0020_lives>x<`, `ex:slot="4"><ex:box><ex:n>1</ex:n></ex:box></sensorMetadata>`,
		`type="https://gs1.org/voc/Temperature" value="1.50" uom="CEL" ex:drift="0.1"/>`, `<attribute id="urn:epcglobal:cbv:mda:latitude">+18.0000</attribute>`,
		`<VocabularyList xmlns:ex="https://a.example/">`, `<attribute id="https://a.example/address"><ex:city>A &amp; B</ex:city></attribute>`,
		`<children><id>urn:epc:id:sgln:0037000.00729.8201</id></children>`, `<sbdh:Identifier>urn:x:us</sbdh:Identifier>`,
	} {
		if !strings.Contains(string(text), want) {
			t.Errorf("lacks %s\n%s", want, text)
		}
	}
	got, err := xml.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(got.Header), `"id":"urn:epcglobal:cbv:mda:latitude","attribute":"+18.0000"`) {
		t.Errorf("master data: %s", got.Header)
	}
	sameHash(t, 1, got.Events[1], doc.Events[1])
}

// TestMarshalRefuses: half-read events and other types.
func TestMarshalRefuses(t *testing.T) {
	half, err := epcis.Parse([]byte(`{"type":"EPCISDocument","schemaVersion":"2.0","epcisBody":{"eventList":[{"type":"ObjectEvent","action":7}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range []*epcis.Document{half, {Type: epcis.BareEvent}} {
		if text, err := xml.Marshal(doc, xml.WebURIs); err == nil {
			t.Errorf("written: %s", text)
		}
	}
}

// FuzzMarshal: whatever was read completely can be written as XML, and that is
// read again with as many events.
func FuzzMarshal(f *testing.F) {
	for _, name := range []string{"journey-1.2", "cold-chain-2.0", "answer-2.0"} {
		f.Add(read(f, name+".json"))
	}
	f.Add([]byte(`{"type":"EPCISDocument","@context":{"a":"b:c"},"epcisBody":{"eventList":[{"type":"a:b","a:\u0000":[[{"#text":1,"@x":null}]],"":"x","q:r":{"s":2}}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := epcis.Parse(data)
		if err != nil || doc.Type != epcis.EPCISDocument && doc.Type != epcis.EPCISQueryDocument {
			return
		}
		if _, err := doc.MarshalJSON(); err != nil || len(doc.Validate()) > 0 {
			return
		}
		text, err := xml.Marshal(doc, xml.URNs)
		if err != nil {
			t.Fatal(err)
		}
		again, err := xml.Parse(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if len(again.Events) != len(doc.Events) {
			t.Fatalf("%d events, want %d\n%s", len(again.Events), len(doc.Events), text)
		}
	})
}
