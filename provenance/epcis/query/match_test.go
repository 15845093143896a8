package query_test

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// matchCase is one line of testdata/match.json: a query, and the events of
// testdata/events.json that it must give.
type matchCase struct {
	URL   string          `json:"url"`
	JSON  json.RawMessage `json:"json"`
	Want  []string        `json:"want"`
	Notes string          `json:"notes"`
}

// readEvents reads testdata/events.json: events by a name of ours.
func readEvents(t testing.TB) (names []string, events map[string]*epcis.Event) {
	t.Helper()
	var list []struct {
		Name  string          `json:"name"`
		Event json.RawMessage `json:"event"`
	}
	readJSON(t, filepath.Join("testdata", "events.json"), &list)
	events = map[string]*epcis.Event{}
	for _, l := range list {
		ev := &epcis.Event{}
		if err := ev.UnmarshalJSON(l.Event); err != nil {
			t.Fatalf("%s: %v", l.Name, err)
		}
		if found := epcis.Validate(ev); len(found) > 0 {
			t.Fatalf("%s is not valid: %v", l.Name, found)
		}
		names, events[l.Name] = append(names, l.Name), ev
	}
	return names, events
}

func readJSON(t testing.TB, path string, v any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

func parseCase(t *testing.T, c matchCase) query.Query {
	t.Helper()
	if c.JSON != nil {
		q, err := query.FromJSON(c.JSON)
		if err != nil {
			t.Fatalf("%s: %v", c.JSON, err)
		}
		return q
	}
	values, err := url.ParseQuery(c.URL)
	if err != nil {
		t.Fatal(err)
	}
	parser := query.Parser{Context: epcis.NewContext(map[string]string{"ex": "https://ns.example.org/"})}
	q, err := parser.FromURL(values)
	if err != nil {
		t.Fatalf("%s: %v", c.URL, err)
	}
	return q
}

// TestMatch asks every query of testdata/match.json of every event.
func TestMatch(t *testing.T) {
	names, events := readEvents(t)
	var cases []matchCase
	readJSON(t, filepath.Join("testdata", "match.json"), &cases)
	asked := map[string]bool{}
	for _, c := range cases {
		q := parseCase(t, c)
		for _, n := range q.Names() {
			asked[n] = true
		}
		var got []string
		for _, n := range names {
			if q.Match(events[n]) {
				got = append(got, n)
			}
			checkConditions(t, q, events[n])
		}
		if strings.Join(got, " ") != strings.Join(c.Want, " ") {
			t.Errorf("%s%s gives [%s], want [%s]", c.URL, c.JSON, strings.Join(got, " "), strings.Join(c.Want, " "))
		}
		checkEncoding(t, q, names, events, got)
	}
	for _, name := range query.FixedNames() {
		if !asked[name] && !strings.HasPrefix(name, "order") {
			t.Errorf("no case asks for %s", name)
		}
	}
}

// checkConditions: an event that matches has a term of each condition, and its
// times are within the bounds.
func checkConditions(t *testing.T, q query.Query, ev *epcis.Event) {
	t.Helper()
	if !q.Match(ev) {
		return
	}
	terms := query.Terms(ev)
	for _, cond := range q.Conditions(nil) {
		held := false
		for _, term := range terms {
			held = held || cond.Holds(term)
		}
		if !held {
			t.Errorf("an event matches %v and has no term of %+v", q.Names(), cond)
		}
	}
	b := q.Bounds()
	if !b.EventTime.Holds(ev.EventTime.Time) || !b.RecordTime.Holds(ev.RecordTime.Time) {
		t.Errorf("an event matches %v and is outside of its bounds", q.Names())
	}
}

// checkEncoding: a query that was written and read again gives the same.
func checkEncoding(t *testing.T, q query.Query, names []string, events map[string]*epcis.Event, want []string) {
	t.Helper()
	text, err := json.Marshal(q)
	if err != nil {
		t.Fatalf("%v: %v", q.Names(), err)
	}
	again, err := query.FromJSON(text)
	if err != nil {
		t.Fatalf("reading %s: %v", text, err)
	}
	var got []string
	for _, n := range names {
		if again.Match(events[n]) {
			got = append(got, n)
		}
	}
	if strings.Join(got, " ") != strings.Join(want, " ") {
		t.Errorf("%s gives [%s] after a round trip, [%s] before", text, strings.Join(got, " "), strings.Join(want, " "))
	}
	second, err := json.Marshal(again)
	if err != nil || string(second) != string(text) {
		t.Errorf("written again: %s (%v), first: %s", second, err, text)
	}
}
