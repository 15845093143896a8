package epcis_test

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

const (
	when        = `"eventTime":"2026-03-01T08:15:30Z","eventTimeZoneOffset":"+01:00"`
	object      = `"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":["urn:epc:id:sscc:4012345.0111111111"]`
	added       = `"type":"ObjectEvent",` + when + `,"action":"ADD","epcList":["urn:epc:id:sscc:4012345.0111111111"]`
	aggregation = `"type":"AggregationEvent",` + when
	transaction = `"type":"TransactionEvent",` + when + `,"action":"ADD","epcList":["urn:x:1"]`
	transform   = `"type":"TransformationEvent",` + when
)

// TestValidate has one case for each rule: the event's members, and "path code"
// of each breach, in any order. An empty list means a valid event.
func TestValidate(t *testing.T) {
	for _, c := range []struct {
		members string
		want    string
	}{
		{object, ""},
		{`"eventTime":"2026-03-01T08:15:30Z"`, "type required, eventTimeZoneOffset required"},
		{`"type":"ObjectEvent","epcList":[]`, "eventTime required, eventTimeZoneOffset required, action required"},
		{`"type":"ObjectEvent","eventTime":"yesterday","eventTimeZoneOffset":"+14:30","action":"OBSERVE","epcList":[]`, "eventTime format, eventTimeZoneOffset format"},
		{`"type":"ex:Inspection",` + when, ""},
		{`"type":"Inspection",` + when, "type vocabulary"},
		{`"type":"no:Inspection",` + when, "type vocabulary"},

		{strings.Replace(object, "OBSERVE", "CREATE", 1), "action vocabulary"},
		{object + `,"bizStep":"transforming"`, "bizStep vocabulary"},
		{object + `,"bizStep":"ex:resting"`, ""},
		{object + `,"bizStep":"no:resting"`, "bizStep vocabulary"},
		{object + `,"bizStep":"https://steps.example.com/resting"`, ""},
		{object + `,"bizStep":"https://ref.gs1.org/cbv/BizStep-resting"`, "bizStep vocabulary"},
		{object + `,"bizStep":"in_transit"`, "bizStep vocabulary"},
		{object + `,"disposition":"in_transport"`, "disposition vocabulary"},
		{object + `,"disposition":"urn:epcglobal:cbv:disp:in_transit"`, ""},
		{aggregation + `,"action":"OBSERVE","childEPCs":["https://id.gs1.org/01/09506000134352/21/1"],"persistentDisposition":{"set":["damaged"]}`, ""},
		{object + `,"persistentDisposition":{"set":["damaged","lost"]}`, "persistentDisposition.set[1] vocabulary"},
		{object + `,"persistentDisposition":{"set":["damaged","damaged"]}`, "persistentDisposition.set[1] duplicate"},
		{object + `,"persistentDisposition":{}`, "persistentDisposition required"},
		{object + `,"persistentDisposition":{"unset":[]}`, "persistentDisposition.unset required"},

		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE"`, "epcList required"},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":[]`, ""},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","quantityList":[]`, "epcList required"},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","sensorElementList":[{"sensorReport":[{"type":"Temperature","value":1}]}],"readPoint":{"id":"geo:1,2"}`, ""},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","sensorElementList":[{"sensorReport":[{"type":"Temperature","value":1}]}]`, "epcList required"},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":["urn:x:1","urn:x:1"]`, "epcList[1] duplicate"},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":["4711","urn:x:a b"]`, "epcList[0] format, epcList[1] format"},
		{`"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":"urn:x:1"`, "epcList type"},
		{object + `,"parentID":"urn:x:1"`, "parentID forbidden"},
		{object + `,"childEPCs":[]`, "childEPCs forbidden"},

		{added + `,"ilmd":{"ex:lot":"1"}`, ""},
		{added + `,"ilmd":{"materialType":"soil"}`, "ilmd.materialType unknown"},
		{added + `,"ilmd":{"no:lot":"1"}`, "ilmd.no:lot unknown"},
		{added + `,"ilmd":[]`, "ilmd type"},
		{object + `,"ilmd":{"ex:lot":"1"}`, "ilmd conflict"},
		{transaction + `,"bizTransactionList":[{"bizTransaction":"urn:x:1"}],"ilmd":{"ex:lot":"1"}`, "ilmd forbidden"},

		{object + `,"quantityList":[{"epcClass":"urn:x:1","quantity":"twenty"}]`, "quantityList[0].quantity type"},
		{object + `,"quantityList":[{"quantity":20}]`, "quantityList[0].epcClass required"},
		{object + `,"quantityList":[{"epcClass":"urn:x:1","quantity":20,"uom":"kg"}]`, "quantityList[0].uom format"},
		{object + `,"quantityList":[{"epcClass":"urn:x:1","uom":"KGM"}]`, "quantityList[0].uom conflict"},
		{object + `,"quantityList":[{"epcClass":"urn:x:1","ex:more":1}]`, "quantityList[0].ex:more unknown"},
		{object + `,"quantityList":[{"epcClass":"urn:x:1","quantity":1e999}]`, "quantityList[0].quantity format"},

		{aggregation + `,"action":"ADD","parentID":"urn:x:1","childEPCs":["urn:x:2"]`, ""},
		{aggregation + `,"action":"ADD","childEPCs":["urn:x:2"]`, "parentID required"},
		{aggregation + `,"action":"OBSERVE","childEPCs":["urn:x:2"]`, ""},
		{aggregation + `,"action":"ADD","parentID":"urn:x:1"`, "childEPCs required"},
		{aggregation + `,"action":"DELETE","parentID":"urn:x:1"`, ""},
		{aggregation + `,"action":"ADD","parentID":"urn:x:1","childEPCs":["urn:x:2"],"epcList":["urn:x:3"]`, "epcList forbidden"},
		{`"type":"AssociationEvent",` + when + `,"action":"OBSERVE","childEPCs":["urn:x:2"]`, "parentID required"},

		{transaction, "bizTransactionList required"},
		{transaction + `,"bizTransactionList":[]`, "bizTransactionList required"},
		{transaction + `,"bizTransactionList":[{"type":"po"}]`, "bizTransactionList[0].bizTransaction required"},
		{transaction + `,"bizTransactionList":[{"type":"order","bizTransaction":"urn:x:1"}]`, "bizTransactionList[0].type vocabulary"},
		{`"type":"TransactionEvent",` + when + `,"action":"ADD","bizTransactionList":[{"bizTransaction":"urn:x:1"}]`, "epcList required"},

		{transform + `,"inputEPCList":["urn:x:1"],"outputEPCList":["urn:x:2"]`, ""},
		{transform + `,"inputEPCList":["urn:x:1"]`, "outputEPCList required"},
		{transform + `,"outputQuantityList":[{"epcClass":"urn:x:1"}]`, "inputEPCList required"},
		{transform + `,"inputEPCList":["urn:x:1"],"transformationID":"urn:x:9"`, ""},
		{transform + `,"inputEPCList":["urn:x:1"],"outputEPCList":["urn:x:2"],"action":"ADD"`, "action forbidden"},

		{object + `,"sourceList":[{"type":"place","source":"urn:x:1"}]`, "sourceList[0].type vocabulary"},
		{object + `,"sourceList":[{"source":"urn:x:1"}]`, "sourceList[0].type required"},
		{object + `,"sourceList":[{"type":"owning_party","destination":"urn:x:1"}]`, "sourceList[0].destination unknown, sourceList[0].source required"},
		{object + `,"destinationList":[{"type":"location","destination":"urn:epc:id:pgln:4012345.00001"}]`, "destinationList[0].destination conflict"},
		{object + `,"destinationList":[{"type":"location","destination":"urn:epc:id:sgln:4012345.00001.0"}]`, ""},

		{object + `,"readPoint":{}`, "readPoint.id required"},
		{object + `,"readPoint":{"ex:aisle":4}`, "readPoint.id required"},
		{object + `,"readPoint":"urn:x:1"`, "readPoint type"},
		{object + `,"bizLocation":{"id":"Porto"}`, "bizLocation.id format"},

		{object + `,"sensorElementList":[{}]`, "sensorElementList[0].sensorReport required"},
		{object + `,"sensorElementList":[{"sensorReport":[{"value":1}]}]`, "sensorElementList[0].sensorReport[0].type required"},
		{object + `,"sensorElementList":[{"sensorReport":[{"type":"Warmth","hexBinaryValue":"fg","component":"w","exception":"FIRE"}]}]`,
			"sensorElementList[0].sensorReport[0].type vocabulary, sensorElementList[0].sensorReport[0].hexBinaryValue format, " +
				"sensorElementList[0].sensorReport[0].component vocabulary, sensorElementList[0].sensorReport[0].exception vocabulary"},
		{object + `,"sensorElementList":[{"sensorMetadata":{"startTime":"2026-03-01T09:00:00Z","endTime":"2026-03-01T09:59:59+01:00"},"sensorReport":[{"type":"Mass"}]}]`,
			"sensorElementList[0].sensorMetadata.endTime conflict"},

		{object + `,"certificationInfo":[{"gs1:CertificationDetails":{}}]`, "certificationInfo[0] type"},
		{object + `,"certificationInfo":"https://cert.example.com/1"`, ""},
		{object + `,"eventID":"4711"`, "eventID format"},
		{object + `,"errorDeclaration":{"reason":"oops","correctiveEventIDs":["1"]}`,
			"errorDeclaration.declarationTime required, errorDeclaration.reason vocabulary, errorDeclaration.correctiveEventIDs[0] format"},
		{object + `,"colour":"red"`, "colour unknown"},
		{object + `,"no:colour":"red"`, "no:colour unknown"},
		{object + `,"ex:colour":"red","https://ns.example.com/size":43`, ""},
	} {
		doc, err := epcis.Parse([]byte(`[{"@context":{"ex":"https://ns.example.com/"},` + c.members + `}]`))
		if err != nil {
			t.Errorf("%s: %v", c.members, err)
			continue
		}
		want := map[string]bool{}
		for _, w := range strings.Split(c.want, ", ") {
			if w != "" {
				want[w] = true
			}
		}
		for _, f := range epcis.Validate(doc.Events[0]) {
			got := f.Path + " " + string(f.Code)
			if f.Event != -1 || f.Message == "" {
				t.Errorf("%s: %+v", c.members, f)
			}
			if !want[got] {
				t.Errorf("%s: unexpected %q (%s)", c.members, got, f.Message)
			}
			delete(want, got)
		}
		for w := range want {
			t.Errorf("%s: %q was not found", c.members, w)
		}
	}
}

func TestValidateDocument(t *testing.T) {
	doc, err := epcis.Parse([]byte(`{"type":"EPCISDocument","schemaVersion":"two","creationDate":"now","id":"x","colour":1,
		"epcisBody":{"eventList":[{` + object + `},{` + object + `,"bizStep":"transforming"}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]int{"@context required": -1, "schemaVersion format": -1, "creationDate format": -1, "id format": -1, "colour unknown": -1, "bizStep vocabulary": 1}
	for _, f := range doc.Validate() {
		got := f.Path + " " + string(f.Code)
		if event, ok := want[got]; !ok || event != f.Event {
			t.Errorf("unexpected %q: %v", got, f)
		}
		delete(want, got)
	}
	if len(want) > 0 {
		t.Errorf("not found: %v", want)
	}
}

func TestValidateIsBounded(t *testing.T) {
	var epcs strings.Builder
	for range 100_000 {
		epcs.WriteString(`,"4711"`)
	}
	doc, err := epcis.Parse([]byte(`[{"type":"ObjectEvent",` + when + `,"action":"OBSERVE","epcList":["4711"` + epcs.String() + `]}]`))
	if err != nil {
		t.Fatal(err)
	}
	if n := len(doc.Validate()); n == 0 || n > 100 {
		t.Errorf("%d errors", n)
	}
}
