package xml_test

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis/xml"
)

// BenchmarkParse reads a document of 1,000 small events.
func BenchmarkParse(b *testing.B) {
	text := []byte(head + strings.Repeat(`<ObjectEvent>`+core+`<action>OBSERVE</action><bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep></ObjectEvent>`, 1000) + tail)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		doc, err := xml.Parse(text)
		if err != nil || len(doc.Events) != 1000 {
			b.Fatalf("%v", err)
		}
	}
}
