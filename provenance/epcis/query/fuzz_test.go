package query_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// checkFuzzed: whatever was read is refused with an *Error, or is a query whose
// conditions hold of what it matches and which survives being written.
func checkFuzzed(t *testing.T, q query.Query, err error, events map[string]*epcis.Event) {
	t.Helper()
	if err != nil {
		var e *query.Error
		if !errors.As(err, &e) {
			t.Fatalf("refused with %T: %v", err, err)
		}
		return
	}
	text, err := json.Marshal(q)
	if err != nil {
		t.Fatalf("writing a query that was read: %v", err)
	}
	again, err := query.FromJSON(text)
	if err != nil {
		t.Fatalf("reading %s: %v", text, err)
	}
	for name, ev := range events {
		checkConditions(t, q, ev)
		if q.Match(ev) != again.Match(ev) {
			t.Errorf("%s says %t of %s, what it was written from %t", text, again.Match(ev), name, q.Match(ev))
		}
		q.Order.Compare(q.Key(ev), q.Key(ev))
	}
}

// FuzzCanonical: the one spelling of an identifier is its own one spelling.
func FuzzCanonical(f *testing.F) {
	for _, id := range []string{
		"urn:epc:id:sgtin:0614141.107346.2017", "urn:epc:idpat:sgtin:0614141.*.*", "https://example.com/shop/gtin/9521101530001/lot/L1/ser/A%2FB?17=251231#x",
		"https://id.gs1.org/414/0614141073467/254/0", "urn:epc:id:sgln:0614141.07346.0", "ni:///sha-256;00?ver=CBV2.0", "http://x/8004/9521321sensor1",
	} {
		f.Add(id)
	}
	f.Fuzz(func(t *testing.T, id string) {
		once := query.Canonical(id)
		if twice := query.Canonical(once); twice != once {
			t.Errorf("%q becomes %q, and that %q", id, once, twice)
		}
	})
}
