package epcis_test

import (
	"bytes"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestDocuments captures GS1's example documents and reads them back as documents
// that its schema takes; documents that are not valid are refused.
func TestDocuments(t *testing.T) {
	b := readBinding(t)
	dir := filepath.Dir(conformance(t))
	h := newFixture(t, nil)
	files, _ := filepath.Glob(filepath.Join(dir, "documents", "*.jsonld"))
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	captured, refused := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a := h.as("maker", "POST", "/capture", text, "Content-Type", "application/ld+json", "GS1-Capture-Error-Behaviour", "proceed")
		if a.StatusCode != 202 {
			t.Errorf("%s: %s: %s", filepath.Base(file), a.Status, a.body)
			continue
		}
		captured++
		for _, e := range h.job("maker", a).Errors {
			refused++
			t.Logf("%s: event %d: %s %s", filepath.Base(file), *e.EventIndex, e.Code, e.Detail)
		}
	}
	schema, err := b.compiler.Compile(stubURL + "#/definitions/epcisQueryDocument")
	if err != nil {
		t.Fatal(err)
	}
	events := 0
	for next := "/events?perPage=10"; next != ""; {
		a := h.want(200, h.as("reader", "GET", next, nil, "GS1-EPC-Format", "Never_Translates"))
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(a.body))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(instance); err != nil {
			t.Errorf("%s: %v", next, err)
		}
		for _, ev := range h.eventList(a) {
			events++
			id, _ := ev["eventID"].(string)
			if got := h.eventList(h.want(200, h.as("reader", "GET", "/events?EQ_eventID="+url.QueryEscape(id), nil))); len(got) == 0 {
				t.Errorf("no event has the eventID %s", id)
			}
		}
		next = nextLink(t, a)
	}
	t.Logf("%d documents captured, %d of their events refused, %d events read", captured, refused, events)
	invalid, _ := filepath.Glob(filepath.Join(dir, "invalid", "*.json"))
	for _, file := range invalid {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a := h.as("maker", "POST", "/capture", text)
		if a.StatusCode == 202 {
			if j := h.job("maker", a); j.Success {
				t.Errorf("%s was captured", filepath.Base(file))
			}
		} else if a.StatusCode != 400 {
			t.Errorf("%s: %s: %s", filepath.Base(file), a.Status, a.body)
		}
	}
}
