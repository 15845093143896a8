package differential_test

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

func onEvent(f func(name string, v any) (any, bool)) func(event) (event, bool) {
	return func(e event) (event, bool) {
		c, ok := change(e, f)
		return c.(event), ok
	}
}

// onText makes a rewriting of events out of one of texts.
func onText(f func(s string) string) func(event) (event, bool) {
	return onEvent(func(_ string, v any) (any, bool) {
		s, ok := v.(string)
		if !ok {
			return v, false
		}
		c := f(s)
		return c, c != s
	})
}

var (
	looksLikeDate = regexp.MustCompile(`^https://(certificates|rules)\.example\.com/\d+$`)
	longTime      = regexp.MustCompile(`^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d+(.*)$`)
	ssccURN       = regexp.MustCompile(`^urn:epc:id:sscc:`)
	someHost      = regexp.MustCompile(`^https://example\.com/(00|01|253|414|417|8003|8004|8010|8018)/`)
	quietText     = strings.NewReplacer("%27", "A", "%3B", "A", "%3D", "A", "'", "A", ";", "A")
)

var hashRulings = []ruling[event]{
	{"rounding", "epcis is right: CBV 2.0, section 8.9, rounds the third decimal of a second by the fourth, as GS1's vectors do; theirs cuts it off",
		onText(func(s string) string { return longTime.ReplaceAllString(s, "$1$2") })},
	{"taken for a date", "epcis is right: an address that ends in digits is no time, but JavaScript's Date.parse reads one in it",
		onText(func(s string) string {
			if looksLikeDate.MatchString(s) {
				return "urn:uuid:1c0a9a0a-3f43-4d5e-9a60-6f2d8a1b0001"
			}
			return s
		})},
	{"exponents", "epcis is right: numbers are hashed without exponent (rule 6); theirs keeps JavaScript's spelling 1e-7",
		onEvent(func(_ string, v any) (any, bool) {
			if n, ok := v.(float64); ok && n != 0 && math.Abs(n) < 1e-6 {
				return 2.5, true
			}
			return v, false
		})},
	{"order of the lists", "epcis is right: GS1's vectors have the lists of documents, sources and destinations at the end, in alphabetical order; theirs follows the table in the standard's text",
		func(e event) (event, bool) {
			c, n := event{}, 0
			for name, v := range e {
				if name == "bizTransactionList" || name == "sourceList" || name == "destinationList" {
					n++
					continue
				}
				c[name] = v
			}
			return c, n > 0
		}},
	{"extensions in sensor reports", "epcis is right: a field of another namespace belongs to the element that holds it, as in GS1's vectors; theirs moves it to the end of the event",
		onEvent(func(_ string, v any) (any, bool) {
			if report, ok := v.(event); ok && report["x:drift"] != nil {
				delete(report, "x:drift") // of the copy
				return report, true
			}
			return v, false
		})},
	{"SSCC", "epcis is right: an SSCC has 18 digits (Tag Data Standard, section 6.3.2); theirs leaves the extension digit in the reference as well and makes 19",
		onText(func(s string) string {
			if ssccURN.MatchString(s) {
				return "https://id.gs1.org/00/340123450000000000"
			}
			return s
		})},
	{"host", "epcis is right: every Digital Link gets the canonical host (rule 15); theirs leaves links whose value has escapes that its patterns do not know",
		onText(func(s string) string { return someHost.ReplaceAllString(s, "https://id.gs1.org/$1/") })},
	{"escapes", "the standard is silent: of a Digital Link theirs keeps the escapes as they came, and an EPC URN becomes one with bare ' ; =, as in GS1's reference translation, so %27 and ' are two hashes of one thing; epcis writes both like the URN",
		onText(func(s string) string {
			if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "urn:epc:") {
				return quietText.Replace(s)
			}
			return s
		})},
}

// TestHashes: the event hash identifier against epcis2.js.
func TestHashes(t *testing.T) {
	g := newGenerator(11)
	var events []event
	seen := map[epcis.EventType]bool{}
	for range 400 {
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
