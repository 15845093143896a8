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

func read(t testing.TB, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// bare is an event without its context, whose form differs between XML and JSON.
func bare(t *testing.T, e *epcis.Event) []byte {
	t.Helper()
	c := *e
	c.Context = epcis.Context{}
	text, err := c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestSameAsJSON: a document and its twin in JSON, which was written by hand, are
// the same events with the same hashes, and both are valid.
func TestSameAsJSON(t *testing.T) {
	for _, name := range []string{"journey-1.2", "cold-chain-2.0", "answer-2.0"} {
		t.Run(name, func(t *testing.T) {
			got, err := xml.Parse(read(t, name+".xml"))
			if err != nil {
				t.Fatal(err)
			}
			want, err := epcis.Parse(read(t, name+".json"))
			if err != nil {
				t.Fatal(err)
			}
			for which, doc := range map[string]*epcis.Document{"XML": got, "JSON": want} {
				for _, f := range doc.Validate() {
					t.Errorf("%s: %v", which, f)
				}
			}
			if len(got.Events) != len(want.Events) {
				t.Fatalf("%d events, want %d", len(got.Events), len(want.Events))
			}
			for i := range want.Events {
				if g, w := bare(t, got.Events[i]), bare(t, want.Events[i]); !bytes.Equal(g, w) {
					t.Errorf("event %d\n got %s\nwant %s", i, g, w)
				}
				sameHash(t, i, got.Events[i], want.Events[i])
			}
			if got.Type != want.Type || got.SchemaVersion != "2.0" || !got.CreationDate.Equal(want.CreationDate) ||
				got.Sender != want.Sender || got.Receiver != want.Receiver || got.InstanceIdentifier != want.InstanceIdentifier ||
				got.QueryName != want.QueryName || got.SubscriptionID != want.SubscriptionID || string(got.Header) != string(want.Header) {
				t.Errorf("envelope %+v\nwant %+v", got, want)
			}
		})
	}
}

func sameHash(t *testing.T, i int, got, want *epcis.Event) {
	t.Helper()
	g, err := epcis.HashID(got)
	if err != nil {
		t.Fatal(err)
	}
	w, err := epcis.HashID(want)
	if err != nil {
		t.Fatal(err)
	}
	if g != w {
		a, _ := epcis.PreHash(got)
		b, _ := epcis.PreHash(want)
		t.Errorf("event %d: hash of\n%s\nwant\n%s", i, a, b)
	}
}

const (
	head = `<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-05-01T00:00:00Z"><EPCISBody><EventList>`
	tail = `</EventList></EPCISBody></e:EPCISDocument>`
	core = `<eventTime>2026-05-01T00:00:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset><epcList><epc>urn:epc:id:sgtin:4012345.098765.A1</epc></epcList>`
)

// TestFindings: what is wrong inside an event is found at its place, and the other
// events are read.
func TestFindings(t *testing.T) {
	good := `<ObjectEvent>` + core + `<action>OBSERVE</action></ObjectEvent>`
	for name, tt := range map[string]struct{ event, path string }{
		"two actions":          {`<ObjectEvent>` + core + `<action>ADD</action><action>DELETE</action></ObjectEvent>`, "action"},
		"quantity no number":   {`<ObjectEvent>` + core + `<action>ADD</action><quantityList><quantityElement><epcClass>urn:x:y</epcClass><quantity>many</quantity></quantityElement></quantityList></ObjectEvent>`, "quantityList[0].quantity"},
		"boolean":              {`<ObjectEvent>` + core + `<action>ADD</action><sensorElementList><sensorElement><sensorReport booleanValue="yes"/></sensorElement></sensorElementList></ObjectEvent>`, "sensorElementList[0].sensorReport[0].booleanValue"},
		"stray element":        {`<ObjectEvent>` + core + `<action>ADD</action><speed>9</speed></ObjectEvent>`, "speed"},
		"stray in a list":      {`<ObjectEvent><eventTime>2026-05-01T00:00:00Z</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset><epcList><sgtin>x</sgtin></epcList><action>ADD</action></ObjectEvent>`, "epcList[0]"},
		"time without offset":  {`<ObjectEvent><eventTime>2026-05-01T00:00:00</eventTime><eventTimeZoneOffset>+00:00</eventTimeZoneOffset><epcList/><action>ADD</action></ObjectEvent>`, "eventTime"},
		"element for a text":   {`<ObjectEvent>` + core + `<action><x>ADD</x></action></ObjectEvent>`, "action"},
		"no standard business": {`<ObjectEvent>` + core + `<action>ADD</action><bizStep>urn:epcglobal:cbv:bizstep:flying</bizStep></ObjectEvent>`, "bizStep"},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := xml.Parse([]byte(head + tt.event + good + tail))
			if err != nil {
				t.Fatal(err)
			}
			found := doc.Validate()
			if len(found) == 0 || found[0].Event != 0 || found[0].Path != tt.path {
				t.Errorf("found %v, want one at %s", found, tt.path)
			}
			for _, f := range found {
				if f.Event == 1 {
					t.Errorf("the good event is found wrong: %v", f)
				}
			}
		})
	}
}

// TestRefused: what is no document, or more than a document may be, is an error
// that says where.
func TestRefused(t *testing.T) {
	deep := strings.Repeat("<a>", 100) + strings.Repeat("</a>", 100)
	for name, tt := range map[string]struct{ text, want string }{
		"nothing":             {"", "no element"},
		"JSON":                {`{"type":"EPCISDocument"}`, "text outside"},
		"another root":        {"<html/>", `root element is "html"`},
		"entity":              {`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>` + head + `&x;` + tail, "document type declaration"},
		"internal entities":   {`<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + head + `&b;` + tail, "document type declaration"},
		"external subset":     {`<!DOCTYPE EPCISDocument SYSTEM "http://x.example/d.dtd">` + head + tail, "document type declaration"},
		"declaration inside":  {head + `<!DOCTYPE x>` + tail, "inside an element"},
		"declaration behind":  {head + tail + `<!DOCTYPE x>`, "document type declaration"},
		"unknown entity":      {head + `<x>&nbsp;</x>` + tail, "entity"},
		"undeclared prefix":   {head + `<ObjectEvent>` + core + `<q:x>1</q:x></ObjectEvent>` + tail, `prefix "q" is not declared`},
		"prefix out of scope": {head + `<ObjectEvent><q:x xmlns:q="urn:q">1</q:x><q:y>1</q:y></ObjectEvent>` + tail, `not declared`},
		"deep":                {head + deep + tail, "deeper than"},
		"unclosed":            {head, "EOF"},
		"two roots":           {head + tail + head + tail, "second root"},
		"no list":             {`<EPCISDocument><EPCISBody/></EPCISDocument>`, "no EventList"},
		"no body":             {`<EPCISQueryDocument/>`, "no QueryResults"},
		"Latin-1":             {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + head + "\xe9" + tail, "UTF-8"},
		"another encoding":    {"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + head + tail, "encoding"},
		"attribute twice":     {`<EPCISDocument schemaVersion="2.0" schemaVersion="1.2"/>`, "twice"},
	} {
		if _, err := xml.Parse([]byte(tt.text)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", name, err, tt.want)
		}
	}
	text := []byte(head + tail)
	for name, limits := range map[string]xml.Limits{"bytes": {Bytes: 10}, "elements": {Elements: 2}, "depth": {Depth: 2}} {
		if _, err := xml.ParseWithin(text, limits); err == nil {
			t.Errorf("the limit of %s does not hold", name)
		}
	}
}

// TestNumbers: the spellings of xsd:decimal that JSON lacks keep their value.
func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"5": "5", "+5": "5", "05": "5", "-0.50": "-0.50", ".5": "0.5", "-.5": "-0.5", "5.": "5", "1E3": "1e3", "1e+3": "1e+3", "000": "0",
		"": "", "-": "", "+-5": "", "-+5": "", "1e": "", "1e+-3": "", "0x10": "", "INF": "", "1,5": "", "1_000": "",
	} {
		doc, err := xml.Parse([]byte(head + `<ObjectEvent><quantityList><quantityElement><epcClass>urn:x:y</epcClass><quantity>` + text + `</quantity></quantityElement></quantityList></ObjectEvent>` + tail))
		if err != nil {
			t.Fatal(err)
		}
		if got := doc.Events[0].QuantityList[0].Quantity.String(); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

// FuzzParse: whatever is read can be validated; what is read completely is the
// same document after it was written as JSON and read again.
func FuzzParse(f *testing.F) {
	for _, name := range []string{"cold-chain-2.0", "answer-2.0"} {
		f.Add(read(f, name+".xml"))
	}
	f.Add([]byte(head + `<ObjectEvent>` + core + `<action>ADD</action><a:b xmlns:a="urn:a" a:c="d">e</a:b></ObjectEvent>` + tail))
	f.Add([]byte(`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := xml.ParseWithin(data, xml.Limits{Bytes: 1 << 20})
		if err != nil {
			return
		}
		doc.Validate()
		text, err := doc.MarshalJSON()
		if err != nil {
			return
		}
		hashes, err := doc.HashIDs()
		if err != nil {
			t.Fatalf("written, yet not hashed: %v", err)
		}
		again, err := epcis.Parse(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		rehashed, err := again.HashIDs()
		if err != nil || strings.Join(hashes, " ") != strings.Join(rehashed, " ") {
			t.Fatalf("other hashes: %v\n%s", err, text)
		}
	})
}
