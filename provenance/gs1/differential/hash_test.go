package differential_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

func onEvent(f func(name string, v any) (any, bool)) func(event) (event, bool) {
	return func(e event) (event, bool) {
		c, ok := change(e, f)
		return c.(event), ok
	}
}

var hashRulings = []ruling[event]{}

// TestHashes: the event hash identifier against epcis2.js.
func TestHashes(t *testing.T) {
	g := newGenerator(11)
	var events []event
	seen := map[epcis.EventType]bool{}
	for range 600 {
		e := g.event(t)
		events = append(events, e)
		seen[epcis.EventType(e["type"].(string))] = true
	}
	for _, typ := range eventTypes {
		if !seen[typ] {
			t.Errorf("no %s was made", typ)
		}
	}
	settle(t, events, hashRulings, func(events []event) []string {
		questions := make([]question, len(events))
		for i, e := range events {
			questions[i] = question{"hash", map[string]any{"event": e, "context": map[string]string{"x": extensionNamespace}}}
		}
		out := make([]string, len(events))
		for i, r := range ask(t, questions) {
			out[i] = compareHash(t, events[i], r)
		}
		return out
	})
}

func compareHash(t *testing.T, e event, r reply) string {
	t.Helper()
	text, err := json.Marshal(e)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := epcis.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	parsed := doc.Events[0]
	parsed.Context = epcis.NewContext(map[string]string{"x": extensionNamespace})
	ours, err := epcis.HashID(parsed)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	var theirs string
	if r.Error == "" {
		if err := json.Unmarshal(r.Out, &theirs); err != nil {
			t.Fatal(err)
		}
	}
	if ours == theirs {
		return ""
	}
	pre, _ := epcis.PreHash(parsed)
	return fmt.Sprintf("%s\nhashed as %s\nepcis2.js has %s %s", text, pre, theirs, r.Error)
}

var _ = slices.Contains[[]string]
