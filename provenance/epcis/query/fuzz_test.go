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
