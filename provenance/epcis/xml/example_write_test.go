package xml_test

import (
	"fmt"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// A document that came as JSON, for software that reads XML and knows the words of
// the CBV by the names of version 1.x.
func ExampleMarshal() {
	doc, err := epcis.Parse([]byte(`{"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-05-01T10:00:00Z",
  "epcisBody": {"eventList": [{"type": "ObjectEvent", "eventTime": "2026-05-01T08:00:00Z", "eventTimeZoneOffset": "+02:00",
    "epcList": ["urn:epc:id:sgtin:4012345.098765.A1"], "action": "OBSERVE", "bizStep": "shipping"}]}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := xml.Marshal(doc, xml.URNs)
	if err != nil {
		fmt.Println(err)
		return
	}
	again, err := xml.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	a, _ := epcis.HashID(doc.Events[0])
	b, _ := epcis.HashID(again.Events[0])
	fmt.Println(a == b)
	// Output: true
}
