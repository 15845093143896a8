package epcis_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

// FuzzParse: whatever parses can be validated; what was read completely can be
// hashed and marshalled; and the marshalled form is a fixed point with the same
// hashes.
func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.json")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		if len(data) < 2000 { // the fuzzer crawls on long seeds
			f.Add(data)
		}
		doc, err := epcis.Parse(data)
		if err != nil {
			f.Fatal(err)
		}
		for _, ev := range doc.Events[:min(len(doc.Events), 8)] {
			text, err := ev.MarshalJSON()
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	f.Add([]byte(shipped))
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := epcis.Parse(data)
		if err != nil {
			return
		}
		valid := len(doc.Validate()) == 0
		first, err := doc.MarshalJSON()
		if err != nil {
			if valid {
				t.Fatalf("valid, yet not marshalled: %v", err)
			}
			return
		}
		hashes, err := doc.HashIDs()
		if err != nil {
			t.Fatalf("marshalled, yet not hashed: %v", err)
		}
		again, err := epcis.Parse(first)
		if err != nil {
			t.Fatalf("own output: %v\n%s", err, first)
		}
		second, err := again.MarshalJSON()
		if err != nil && !valid {
			return // a context that is none is refused where an event repeats it
		}
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("not a fixed point: %v\n%s\n%s", err, first, second)
		}
		if stillValid := len(again.Validate()) == 0; stillValid != valid {
			t.Fatalf("validity changed from %v: %v", valid, again.Validate())
		}
		rehashed, err := again.HashIDs()
		if err != nil {
			t.Fatal(err)
		}
		for i := range hashes {
			if hashes[i] != rehashed[i] {
				t.Fatalf("event %d: another hash after marshalling\n%s", i, first)
			}
		}
	})
}

// FuzzParseTimestamp: a timestamp keeps its text, and parses again.
func FuzzParseTimestamp(f *testing.F) {
	f.Add("2026-03-01T08:15:30.1415+01:00")
	f.Add("2026-03-01T08:15:30Z")
	f.Fuzz(func(t *testing.T, s string) {
		ts, err := epcis.ParseTimestamp(s)
		if err != nil {
			return
		}
		if ts.String() != s {
			t.Fatalf("%q became %q", s, ts)
		}
		if again, err := epcis.ParseTimestamp(epcis.At(ts.Time).String()); err != nil || !again.Equal(ts) {
			t.Fatalf("%q: %v, %v", s, again, err)
		}
	})
}

// FuzzParseContext: a context is written as it was given, and expanding is
// idempotent for what it leaves alone.
func FuzzParseContext(f *testing.F) {
	f.Add([]byte(`["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"ex":"https://ns.example.com/","p":{"@id":"urn:p:"}}]`), "ex:name")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		ctx, err := epcis.ParseContext(data)
		if err != nil {
			return
		}
		out, err := ctx.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		again, err := epcis.ParseContext(out)
		if err != nil || !again.Equal(ctx) || again.Expand(name) != ctx.Expand(name) {
			t.Fatalf("%s became another context: %v", out, err)
		}
	})
}
