package epcis_test

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// TestCaptureXML: a document of EPCIS 1.2 is captured into the same model.
func TestCaptureXML(t *testing.T) {
	h := newFixture(t, nil)
	text, err := os.ReadFile(filepath.Join("..", "..", "provenance", "epcis", "xml", "testdata", "journey-1.2.xml"))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := xml.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if got := h.want(204, h.as("maker", "OPTIONS", "/capture", nil)).Header.Get("GS1-EPCIS-Min"); got != "1.0.0" {
		t.Errorf("the lowest version to capture is %s", got)
	}
	for _, version := range []string{"1.2", "1.2.0", "2.0.0"} {
		posted := h.want(202, h.as("maker", "POST", "/capture", text, "Content-Type", "application/xml; charset=utf-8", "GS1-EPCIS-Version", version, "GS1-Capture-Error-Behaviour", "proceed"))
		for _, e := range h.job("maker", posted).Errors {
			if e.EventIndex == nil || e.Detail == "" {
				t.Errorf("%+v", e)
			}
			t.Logf("event %d: %s %s", *e.EventIndex, e.Code, e.Detail)
		}
	}
	got := h.eventList(h.want(200, h.as("reader", "GET", "/events?perPage=100", nil)))
	if len(got) == 0 || len(got) > len(doc.Events) {
		t.Errorf("%d of %d events stand", len(got), len(doc.Events))
	}
	h.want(400, h.as("maker", "POST", "/capture", "<x", "Content-Type", "text/xml"))
	h.want(400, h.as("maker", "POST", "/events", text, "Content-Type", "text/xml"))
	h.want(415, h.as("maker", "POST", "/queries", text, "Content-Type", "text/xml"))
	if a := h.as("maker", "POST", "/capture", text, "Content-Type", "application/xml", "GS1-EPCIS-Version", "3.0"); a.StatusCode != 406 || !strings.Contains(string(a.body), "NotAcceptable") {
		t.Errorf("version 3.0: %s %s", a.Status, a.body)
	}
}

// TestAnswerXML: what the binding says can be had as XML is the same there as in
// JSON, problems included.
func TestAnswerXML(t *testing.T) {
	h := newFixture(t, nil)
	ev := object("inspecting", widget(1))
	ev["example:note"] = "x"
	ev["@context"] = []any{map[string]any{"example": "https://ns.example.org/"}}
	posted := h.as("maker", "POST", "/capture", document(ev))
	if j := h.job("maker", posted); !j.Success {
		t.Fatalf("%+v", j)
	}
	h.define("q", map[string]any{"EQ_bizStep": []string{"inspecting"}})
	asJSON, err := epcis.Parse(h.want(200, h.as("reader", "GET", "/events", nil)).body)
	if err != nil {
		t.Fatal(err)
	}
	hash, err := epcis.HashID(asJSON.Events[0])
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/events", "/events/" + url.PathEscape(asJSON.Events[0].EventID), "/queries/q/events", "/bizSteps/inspecting/events", "/epcs/" + widget(1) + "/events"} {
		for _, kind := range []string{"application/xml", "text/xml"} {
			a := h.want(200, h.as("reader", "GET", path, nil, "Accept", kind))
			if got := a.Header.Get("Content-Type"); got != kind {
				t.Errorf("%s as %s: Content-Type %s", path, kind, got)
			}
			doc, err := xml.Parse(a.body)
			if err != nil {
				t.Fatalf("%s: %v\n%s", path, err, a.body)
			}
			if doc.Type != epcis.EPCISQueryDocument || len(doc.Events) != 1 || len(doc.Validate()) > 0 {
				t.Fatalf("%s: %s", path, a.body)
			}
			if got, err := epcis.HashID(doc.Events[0]); err != nil || got != hash {
				t.Errorf("%s: the event is another one: %v\n%s", path, err, a.body)
			}
		}
	}
	urns := h.want(200, h.as("reader", "GET", "/events", nil, "Accept", "application/xml", "GS1-CBV-XML-Format", "Always_URN"))
	if !strings.Contains(string(urns.body), "<bizStep>urn:epcglobal:cbv:bizstep:inspecting</bizStep>") || urns.Header.Get("GS1-CBV-XML-Format") != "Always_URN" {
		t.Errorf("as URNs: %s", urns.body)
	}
	for path, want := range map[string]string{
		posted.Header.Get("Location"): `<epcis:EPCISCaptureJob xmlns:epcis="urn:epcglobal:epcis:xsd:2" captureID=`, "/": "<member>queries</member>",
	} {
		if a := h.want(200, h.as("maker", "GET", path, nil, "Accept", "application/xml")); !strings.Contains(string(a.body), want) {
			t.Errorf("%s: %s", path, a.body)
		}
	}
	for path, status := range map[string]int{"/events/none": 404, "/events?nonsense=1": 400, "/eventTypes": 406, "/capture": 406} {
		a := h.want(status, h.as("maker", "GET", path, nil, "Accept", "application/xml"))
		if a.Header.Get("Content-Type") != "application/problem+xml" || !strings.Contains(string(a.body), "<type>epcisException:") {
			t.Errorf("%s: %s %s", path, a.Header.Get("Content-Type"), a.body)
		}
	}
	if a := h.want(404, h.as("maker", "GET", "/events/none", nil, "Accept", "*/*")); a.Header.Get("Content-Type") != "application/problem+json" {
		t.Errorf("a problem for anybody is %s", a.Header.Get("Content-Type"))
	}
}
