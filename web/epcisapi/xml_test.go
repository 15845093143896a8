package epcisapi_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis/xml"
	"github.com/waymark/waymark/web/epcisapi"
)

// TestCaptureXML: a document of EPCIS 1.2 is captured into the same model.
func TestCaptureXML(t *testing.T) {
	h := newHouse(t, func(c *epcisapi.Config) { c.ParseXML = xml.Parse })
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
