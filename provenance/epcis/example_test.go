package epcis_test

import (
	"encoding/json"
	"fmt"
	"log"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// One thing shipped: the event a carrier's software would send.
func Example() {
	ev := &epcis.Event{
		Type:                epcis.ObjectEvent,
		EventTime:           epcis.At(time.Date(2026, 3, 1, 10, 0, 0, 0, time.UTC)),
		EventTimeZoneOffset: "+01:00",
		EPCList:             []string{"https://id.gs1.org/01/09521141000212/21/ZK7Q2M9"},
		Action:              epcis.ActionObserve,
		BizStep:             epcis.BizStepShipping,
		Disposition:         epcis.DispInTransit,
		ReadPoint:           epcis.Location{ID: "https://id.gs1.org/414/9521141000106"},
		SourceList:          []epcis.SourceDest{{Type: epcis.SourceDestPossessingParty, ID: "https://id.gs1.org/417/9521141000007"}},
		DestinationList:     []epcis.SourceDest{{Type: epcis.SourceDestPossessingParty, ID: "https://id.gs1.org/417/9521321000001"}},
	}
	for _, problem := range epcis.Validate(ev) {
		log.Fatal(problem)
	}
	id, err := epcis.HashID(ev)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(id)
	// Output: ni:///sha-256;0cb63e40bf72976cbd471a74ee20ddc636ba896a069df31a48d916010bc55f6a?ver=CBV2.0
}

// A document from a partner: every event is judged by itself, so that the good
// ones can be captured even when others are not.
func ExampleParse() {
	doc, err := epcis.Parse([]byte(`{
		"@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
		"type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-03-01T10:00:01Z",
		"epcisBody": {"eventList": [
			{"type": "ObjectEvent", "eventTime": "2026-03-01T10:00:00Z", "eventTimeZoneOffset": "+01:00",
			 "action": "OBSERVE", "bizStep": "https://ref.gs1.org/cbv/BizStep-receiving",
			 "epcList": ["urn:epc:id:sscc:4012345.0111111111"]},
			{"type": "ObjectEvent", "eventTime": "2026-03-01T10:05:00Z", "eventTimeZoneOffset": "+01:00",
			 "action": "OBSERVE", "bizStep": "transforming", "epcList": []}
		]}
	}`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(doc.Events[0].BizStep, doc.Events[0].EPCList)
	for _, problem := range doc.Validate() {
		fmt.Println(problem)
	}
	// Output:
	// receiving [urn:epc:id:sscc:4012345.0111111111]
	// event 1: bizStep: "transforming" is neither a standard business step nor the URI of another
}

// The same event in two spellings has one identifier.
func ExampleHashID() {
	spellings := []string{`{
		"type": "ObjectEvent", "action": "OBSERVE", "bizStep": "shipping",
		"eventTime": "2026-03-01T11:00:00+01:00", "eventTimeZoneOffset": "+01:00",
		"epcList": ["urn:epc:id:sgtin:9521141.000021.ZK7Q2M9"]
	}`, `{
		"eventTimeZoneOffset": "+01:00", "eventTime": "2026-03-01T10:00:00.000Z",
		"epcList": ["https://shop.example/01/09521141000212/21/ZK7Q2M9?linkType=all"],
		"bizStep": "urn:epcglobal:cbv:bizstep:shipping", "action": "OBSERVE", "type": "ObjectEvent"
	}`}
	for _, text := range spellings {
		var ev epcis.Event
		if err := json.Unmarshal([]byte(text), &ev); err != nil {
			log.Fatal(err)
		}
		id, err := epcis.HashID(&ev)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(id)
	}
	// Output:
	// ni:///sha-256;84e5a6683ef0695e7afaa2e0900812fe674e1864b1349216a3b1508e6e3ea2ed?ver=CBV2.0
	// ni:///sha-256;84e5a6683ef0695e7afaa2e0900812fe674e1864b1349216a3b1508e6e3ea2ed?ver=CBV2.0
}
