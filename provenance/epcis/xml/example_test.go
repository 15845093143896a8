package xml_test

import (
	"fmt"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// The same event as XML of version 1.2 and as JSON-LD of version 2.0 has one
// hash, though one names the item by EPC URN and the other by Digital Link.
func ExampleParse() {
	asXML, err := xml.Parse([]byte(`<epcis:EPCISDocument xmlns:epcis="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2" creationDate="2026-05-01T10:00:00Z">
  <EPCISBody><EventList><ObjectEvent>
    <eventTime>2026-05-01T10:00:00+02:00</eventTime>
    <eventTimeZoneOffset>+02:00</eventTimeZoneOffset>
    <epcList><epc>urn:epc:id:sgtin:4012345.098765.A1</epc></epcList>
    <action>OBSERVE</action>
    <bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>
  </ObjectEvent></EventList></EPCISBody></epcis:EPCISDocument>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	asJSON, err := epcis.Parse([]byte(`{"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  "type": "ObjectEvent", "eventTime": "2026-05-01T08:00:00.000Z", "eventTimeZoneOffset": "+02:00",
  "epcList": ["https://id.gs1.org/01/04012345987652/21/A1"], "action": "OBSERVE", "bizStep": "shipping"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	a, _ := epcis.HashID(asXML.Events[0])
	b, _ := epcis.HashID(asJSON.Events[0])
	fmt.Println(asXML.Events[0].BizStep, a == b)
	// Output: shipping true
}
