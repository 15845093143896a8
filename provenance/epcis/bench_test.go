package epcis_test

import (
	"os"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

// BenchmarkCapture is what a repository does with one event: parse, validate,
// hash and write it.
func BenchmarkCapture(b *testing.B) {
	data, err := os.ReadFile("testdata/hash/published.json")
	if err != nil {
		b.Fatal(err)
	}
	doc, err := epcis.Parse(data)
	if err != nil {
		b.Fatal(err)
	}
	event, err := doc.Events[1].MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		doc, err := epcis.Parse(event)
		if err != nil {
			b.Fatal(err)
		}
		ev := doc.Events[0]
		if found := epcis.Validate(ev); len(found) > 0 {
			b.Fatal(found)
		}
		if _, err := epcis.HashID(ev); err != nil {
			b.Fatal(err)
		}
		if _, err := ev.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}
