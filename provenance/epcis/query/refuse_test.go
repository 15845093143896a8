package query_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// TestRefuses: every wrong query is refused with the parameter and the exception.
func TestRefuses(t *testing.T) {
	parameter, validation, complex := query.QueryParameterException, query.QueryValidationException, query.QueryTooComplexException
	for _, c := range []struct {
		in        string // a URL's query, or a JSON object
		about     string
		exception query.Exception
	}{
		{"EQ_bizstep=shipping", "EQ_bizstep", parameter},
		{"bizStep=shipping", "bizStep", parameter},
		{"EQ_colour=red", "EQ_colour", parameter},
		{"XX_ex:colour=red", "XX_ex:colour", parameter},
		{"EQ_=x", "EQ_", parameter},
		{"eventType=QuantityEvent", "eventType", parameter},
		{"eventType=", "eventType", parameter},
		{"EQ_action=observe", "EQ_action", parameter},
		{"EQ_bizStep=shiping", "EQ_bizStep", parameter},
		{"EQ_bizStep=shipping||packing", "EQ_bizStep", parameter},
		{"EQ_disposition=shipping", "EQ_disposition", parameter},
		{"EQ_errorReason=oops", "EQ_errorReason", parameter},
		{"EQ_type=Warmth", "EQ_type", parameter},
		{"EQ_bizTransaction_order=urn:x:y", "EQ_bizTransaction_order", parameter},
		{"EQ_bizTransaction_=urn:x:y", "EQ_bizTransaction_", parameter},
		{"EQ_source_seller=urn:x:y", "EQ_source_seller", parameter},
		{"MATCH_epc=4711", "MATCH_epc", parameter},
		{"MATCH_epcs=urn:epc:id:sscc:0614141.1234567890", "MATCH_epcs", parameter},
		{"EQ_readPoint=dock", "EQ_readPoint", parameter},
		{"GE_eventTime=2024-05-01", "GE_eventTime", parameter},
		{"GE_eventTime=2024-05-01T00:00:00", "GE_eventTime", parameter},
		{"GE_eventTime=2024-13-01T00:00:00Z", "GE_eventTime", parameter},
		{"GE_eventTime=2024-05-01T00:00:00Z&GE_eventTime=2024-05-02T00:00:00Z", "GE_eventTime", parameter},
		{"GT_eventTime=2024-05-01T00:00:00Z", "GT_eventTime", parameter},
		{"EQ_quantity=many", "EQ_quantity", parameter},
		{"GT_quantity=1|2", "GT_quantity", parameter},
		{"GT_quantity=1e999999999", "GT_quantity", parameter},
		{"GT_quantity=0x10", "GT_quantity", parameter},
		{"GT_quantity=1_0", "GT_quantity", parameter},
		{"GE_value_cel=1", "GE_value_cel", parameter},
		{"GE_value=1", "GE_value", parameter},
		{"GE_sDev_TOOLONG=1", "GE_sDev_TOOLONG", parameter},
		{"EQ_booleanValue=yes", "EQ_booleanValue", parameter},
		{"GT_ex:colour=red", "GT_ex:colour", parameter},
		{"GT_ex:colour=1|2", "GT_ex:colour", parameter},
		{"EQ_ILMD_lot=1", "EQ_ILMD_lot", parameter},
		{"HASATTR_colour=urn:x:y", "HASATTR_colour", parameter},
		{"EQATTR_bizLocation=urn:x:y", "EQATTR_bizLocation", parameter},
		{"orderBy=bizStep", "orderBy", parameter},
		{"orderBy=eventTime&orderDirection=asc", "orderDirection", parameter},
		{"eventCountLimit=5", "eventCountLimit", parameter},
		{"eventCountLimit=5&maxEventCount=5&orderBy=eventTime", "eventCountLimit", parameter},
		{"eventCountLimit=0&orderBy=eventTime", "eventCountLimit", parameter},
		{"maxEventCount=-1", "maxEventCount", parameter},
		{"maxEventCount=1.5", "maxEventCount", parameter},
		{"perPage=0", "perPage", parameter},
		{"perPage=ten", "perPage", parameter},
		{"nextPageToken=", "nextPageToken", parameter},
		{"EQ_eventID=" + strings.Repeat("urn:x:y|", query.MaxValues) + "urn:x:y", "EQ_eventID", complex},

		{`[]`, "", validation},
		{`{"eventType":["ObjectEvent"]} {}`, "", validation},
		{`{"eventType":["ObjectEvent"]`, "", validation},
		{`{"eventType":["ObjectEvent"],"eventType":["ObjectEvent"]}`, "eventType", validation},
		{`{"@context":7}`, "@context", validation},
		{`{"eventType":"ObjectEvent"}`, "eventType", parameter},
		{`{"eventType":[]}`, "eventType", parameter},
		{`{"eventType":[1]}`, "eventType", parameter},
		{`{"EQ_bizStep":{"a":1}}`, "EQ_bizStep", parameter},
		{`{"EQ_bizStep":null}`, "EQ_bizStep", parameter},
		{`{"GE_eventTime":["2024-05-01T00:00:00Z"]}`, "GE_eventTime", parameter},
		{`{"GE_eventTime":1714521600}`, "GE_eventTime", parameter},
		{`{"GE_eventTime":"2024-05-01T00:00:00 02:00"}`, "GE_eventTime", parameter},
		{`{"GE_quantity":"5"}`, "GE_quantity", parameter},
		{`{"EQ_booleanValue":"true"}`, "EQ_booleanValue", parameter},
		{`{"EXISTS_errorDeclaration":"true"}`, "EXISTS_errorDeclaration", parameter},
		{`{"EQ_ex:colour":"red"}`, "EQ_ex:colour", parameter},
		{`{"GE_ex:count":"5"}`, "GE_ex:count", parameter},
		{`{"perPage":5}`, "perPage", parameter},
		{`{"maxEventCount":"5"}`, "maxEventCount", parameter},
	} {
		var err error
		if c.in[0] == '{' || c.in[0] == '[' {
			_, err = query.FromJSON([]byte(c.in))
		} else {
			values, bad := url.ParseQuery(c.in)
			if bad != nil {
				t.Fatal(bad)
			}
			_, err = query.FromURL(values)
		}
		var e *query.Error
		if !errors.As(err, &e) {
			t.Errorf("%.80s: %v, want a refusal", c.in, err)
			continue
		}
		if e.Parameter != c.about || e.Exception != c.exception {
			t.Errorf("%.80s: %v, want %s about %q", c.in, err, c.exception, c.about)
		}
	}
}

func TestDefinition(t *testing.T) {
	d, err := query.Parser{}.ParseDefinition([]byte(`{"@context":[{"ex":"https://ns.example.org/"}],"name":"reds","query":{"EQ_ex:colour":["red"]}}`))
	if err != nil {
		t.Fatal(err)
	}
	_, events := readEvents(t)
	if d.Name != "reds" || !d.Query.Match(events["object"]) || d.Query.Match(events["sensor"]) {
		t.Errorf("the definition reads as %s %v", d.Name, d.Query.Names())
	}
	for _, text := range []string{`{}`, `{"name":"x"}`, `{"query":{}}`, `{"name":"","query":{}}`, `{"name":"x","query":{},"more":1}`, `{"name":"x","query":[]}`, `{"name":1,"query":{}}`} {
		_, err := query.Parser{}.ParseDefinition([]byte(text))
		var e *query.Error
		if !errors.As(err, &e) || e.Exception != query.QueryValidationException {
			t.Errorf("%s: %v, want a %s", text, err, query.QueryValidationException)
		}
	}
}

func FuzzFromURL(f *testing.F) {
	f.Add("EQ_bizStep=shipping%7Cpacking&GE_eventTime=2024-05-01T00:00:00Z&orderBy=eventTime&eventCountLimit=3")
	f.Add("MATCH_epc=urn:epc:idpat:sgtin:0614141.*.*&EQ_INNER_ILMD_ex:lot=1&GE_value_CEL=26.0&EXISTS_errorDeclaration")
	f.Add("EQATTR_bizLocation_urn:x=1&EQ_bizTransaction_po=urn:x:y&orderBy=https://ns.example.org/count")
	_, events := readEvents(f)
	f.Fuzz(func(t *testing.T, text string) {
		values, err := url.ParseQuery(text)
		if err != nil {
			return
		}
		q, err := query.FromURL(values)
		checkFuzzed(t, q, err, events)
	})
}

func FuzzFromJSON(f *testing.F) {
	f.Add([]byte(`{"@context":[{"ex":"https://ns.example.org/"}],"EQ_ex:colour":["red"],"GE_quantity":5,"orderBy":"ex:count"}`))
	f.Add([]byte(`{"EXISTS_INNER_ex:side":null,"EQ_value_CEL":[26],"maxEventCount":3,"EQ_booleanValue":true}`))
	_, events := readEvents(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		q, err := query.FromJSON(text)
		checkFuzzed(t, q, err, events)
	})
}
