package query_test

import (
	"fmt"
	"net/url"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

func Example() {
	ev := &epcis.Event{}
	err := ev.UnmarshalJSON([]byte(`{
		"type": "ObjectEvent", "action": "OBSERVE", "bizStep": "shipping",
		"eventTime": "2024-05-01T10:00:00+02:00", "eventTimeZoneOffset": "+02:00",
		"epcList": ["https://shop.example.com/01/10614141073464/21/2017"]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	values, _ := url.ParseQuery("EQ_bizStep=shipping|receiving&MATCH_epc=urn:epc:idpat:sgtin:0614141.*.*&GE_eventTime=2024-05-01T08:00:00Z")
	q, err := query.FromURL(values)
	fmt.Println(q.Match(ev), err)

	_, err = query.FromURL(url.Values{"EQ_bizStep": {"shiping"}})
	fmt.Println(err)
	// Output:
	// true <nil>
	// EQ_bizStep: "shiping" is neither a word of the standard's vocabulary nor a URI (QueryParameterException)
}

func ExampleQuery_With() {
	q, err := query.FromJSON([]byte(`{"eventType": ["ObjectEvent"], "orderBy": "eventTime"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	q, err = q.With("MATCH_anyEPC", "urn:epc:id:sscc:0614141.1234567890")
	fmt.Println(q.Names(), err)
	for _, c := range q.Conditions(nil) {
		fmt.Println(c.Values)
	}
	// Output:
	// [eventType MATCH_anyEPC] <nil>
	// [ObjectEvent]
	// [https://id.gs1.org/00/106141412345678908]
}
