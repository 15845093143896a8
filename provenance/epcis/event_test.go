package epcis_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

func madeEvent() *epcis.Event {
	return &epcis.Event{
		Context:             epcis.NewContext(map[string]string{"wm": "https://ns.example.org/"}),
		Type:                epcis.ObjectEvent,
		EventTime:           epcis.At(time.Date(2026, 3, 1, 8, 15, 30, 250e6, time.FixedZone("", 3600))),
		EventTimeZoneOffset: "+01:00",
		Action:              epcis.ActionAdd,
		BizStep:             epcis.BizStepCommissioning,
		Disposition:         epcis.DispActive,
		EPCList:             []string{"https://id.gs1.org/01/09521141000212/21/A<1>"},
		ReadPoint:           epcis.Location{ID: "https://id.gs1.org/414/9521141000106"},
		QuantityList:        []epcis.QuantityElement{{EPCClass: "https://id.gs1.org/01/09521141000212", Quantity: "2"}},
		Extensions:          epcis.Extensions{"wm:b": json.RawMessage(` { "x" : 1.0 } `), "wm:a": json.RawMessage(`"é\u0001"`)},
	}
}

func TestMarshalIsFixed(t *testing.T) {
	const want = `{"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",{"wm":"https://ns.example.org/"}],` +
		`"type":"ObjectEvent","eventTime":"2026-03-01T08:15:30.250+01:00","eventTimeZoneOffset":"+01:00",` +
		`"epcList":["https://id.gs1.org/01/09521141000212/21/A<1>"],` +
		`"quantityList":[{"epcClass":"https://id.gs1.org/01/09521141000212","quantity":2}],` +
		`"action":"ADD","bizStep":"commissioning","disposition":"active","readPoint":{"id":"https://id.gs1.org/414/9521141000106"},` +
		`"wm:a":"é\u0001","wm:b":{"x":1.0}}`
	ev := madeEvent()
	got, err := ev.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	// A value and a pointer must not go different ways.
	var byValue, byPointer strings.Builder
	enc := json.NewEncoder(&byValue)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(*ev); err != nil {
		t.Fatal(err)
	}
	enc = json.NewEncoder(&byPointer)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(ev); err != nil {
		t.Fatal(err)
	}
	if byValue.String() != byPointer.String() || byValue.String() != want+"\n" {
		t.Errorf("value %s\npointer %s", &byValue, &byPointer)
	}
	var back epcis.Event
	if err := json.Unmarshal(got, &back); err != nil {
		t.Fatal(err)
	}
	again, err := back.MarshalJSON()
	if err != nil || string(again) != want {
		t.Errorf("again %s, %v", again, err)
	}
}

func TestMarshalRefuses(t *testing.T) {
	for name, change := range map[string]func(*epcis.Event){
		"an extension named like a field":       func(e *epcis.Event) { e.Extensions["epcList"] = json.RawMessage(`[]`) },
		"a place's extension named like its id": func(e *epcis.Event) { e.ReadPoint.Extensions = epcis.Extensions{"id": json.RawMessage(`1`)} },
		"an extension that is no JSON":          func(e *epcis.Event) { e.Extensions["wm:a"] = json.RawMessage(`{`) },
		"an extension with duplicates":          func(e *epcis.Event) { e.Extensions["wm:a"] = json.RawMessage(`{"a":1,"a":2}`) },
		"a quantity that is no number":          func(e *epcis.Event) { e.QuantityList[0].Quantity = "2,5" },
		"a quantity that smuggles a member":     func(e *epcis.Event) { e.QuantityList[0].Quantity = `2,"uom":"KGM"` },
	} {
		ev := madeEvent()
		change(ev)
		if out, err := ev.MarshalJSON(); err == nil {
			t.Errorf("%s: wrote %s", name, out)
		}
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	const good = `{"type":"ObjectEvent","eventTime":"2026-03-01T08:15:30Z","eventTimeZoneOffset":"+01:00","action":"OBSERVE","epcList":[]}`
	var ev epcis.Event
	if err := json.Unmarshal([]byte(good), &ev); err != nil {
		t.Fatal(err)
	}
	deep := strings.Repeat(`{"a":`, 200) + "1" + strings.Repeat("}", 200)
	for name, text := range map[string]string{
		"duplicate member":         strings.Replace(good, `{"type"`, `{"action":"ADD","type"`, 1),
		"duplicate deep down":      strings.Replace(good, `{"type"`, `{"x:y":{"a":1,"a":1},"type"`, 1),
		"text after the event":     good + `1`,
		"truncated":                good[:len(good)-1],
		"not an object":            `[1]`,
		"null":                     strings.Replace(good, `"OBSERVE"`, `null`, 1),
		"a time without an offset": strings.Replace(good, `30Z`, `30`, 1),
		"a list as a string":       strings.Replace(good, `[]`, `"urn:x:1"`, 1),
		"invalid UTF-8":            strings.Replace(good, `OBSERVE`, "\xff", 1),
		"too deep":                 strings.Replace(good, `{"type"`, `{"x:y":`+deep+`,"type"`, 1),
	} {
		var ev epcis.Event
		if err := ev.UnmarshalJSON([]byte(text)); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestMemberNamesAreExact(t *testing.T) {
	var ev epcis.Event
	text := `{"type":"ObjectEvent","eventTime":"2026-03-01T08:15:30Z","eventTimeZoneOffset":"+01:00","action":"OBSERVE","EPCLIST":["urn:x:1"]}`
	if err := json.Unmarshal([]byte(text), &ev); err != nil {
		t.Fatal(err)
	}
	if ev.EPCList != nil || ev.Extensions["EPCLIST"] == nil {
		t.Errorf("EPCLIST was taken for epcList: %+v", ev)
	}
	if found := epcis.Validate(&ev); len(found) == 0 {
		t.Error("EPCLIST passed validation")
	}
}

func TestVocabularySpellings(t *testing.T) {
	for in, want := range map[string]epcis.BizStep{
		"shipping":             "shipping",
		"cbv:BizStep-shipping": "shipping",
		"https://ref.gs1.org/cbv/BizStep-shipping": "shipping",
		"urn:epcglobal:cbv:bizstep:shipping":       "shipping",
		"https://ns.gs1.org/cbv/BizStep-shipping":  "shipping",
		"https://ref.gs1.org/cbv/BizStep-dreaming": "https://ref.gs1.org/cbv/BizStep-dreaming",
		"https://ns.example.com/BizStep-shipping":  "https://ns.example.com/BizStep-shipping",
		"Shipping": "Shipping",
	} {
		if got := epcis.BareBizStep(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
	if got := epcis.BizStepShipping.URI(); got != "https://ref.gs1.org/cbv/BizStep-shipping" {
		t.Error(got)
	}
	if got := epcis.MeasurementTemperature.URI(); got != "https://gs1.org/voc/Temperature" {
		t.Error(got)
	}
	// A document may give GS1's namespace a prefix of its own.
	doc, err := epcis.Parse([]byte(`{"@context":{"c":"https://ref.gs1.org/cbv/"},"type":"ObjectEvent","bizStep":"c:BizStep-packing"}`))
	if err != nil || doc.Events[0].BizStep != epcis.BizStepPacking {
		t.Errorf("%v, %v", doc, err)
	}
}

func TestTimestamps(t *testing.T) {
	for _, good := range []string{"2026-03-01T08:15:30Z", "2026-03-01T08:15:30.1+14:00", "2026-03-01T08:15:30.12345678901234-06:30", "2024-02-29T23:59:59-00:00"} {
		ts, err := epcis.ParseTimestamp(good)
		if err != nil || ts.String() != good {
			t.Errorf("%s: %s, %v", good, ts, err)
		}
	}
	for _, bad := range []string{"", "2026-03-01", "2026-03-01T08:15:30", "2026-03-01 08:15:30Z", "2026-03-01t08:15:30z", "2026-3-01T08:15:30Z",
		"2026-03-01T08:15:30,5Z", "2026-03-01T08:15:30.Z", "2026-02-30T08:15:30Z", "2026-03-01T25:00:00Z", "2026-03-01T08:15:30+14:01",
		"2026-03-01T08:15:30+1:00", "2026-03-01T08:15:30Zx", "22-07-2026"} {
		if ts, err := epcis.ParseTimestamp(bad); err == nil {
			t.Errorf("%s: accepted as %s", bad, ts)
		}
	}
}

func TestParseForms(t *testing.T) {
	const event = `{"type":"ObjectEvent","eventTime":"2026-03-01T08:15:30Z","eventTimeZoneOffset":"+01:00","epcList":[],"action":"OBSERVE"}`
	for text, want := range map[string]epcis.DocumentType{
		event:             epcis.BareEvent,
		"[" + event + "]": epcis.EventList,
		`{"type":"EPCISDocument","epcisBody":{"eventList":[` + event + `]}}`:                                                       epcis.EPCISDocument,
		`{"type":"EPCISQueryDocument","epcisBody":{"queryResults":{"queryName":"q","resultsBody":{"eventList":[` + event + `]}}}}`: epcis.EPCISQueryDocument,
	} {
		doc, err := epcis.Parse([]byte(text))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if doc.Type != want || len(doc.Events) != 1 {
			t.Errorf("%s: %s with %d events", text, doc.Type, len(doc.Events))
		}
		if out, err := doc.MarshalJSON(); err != nil || string(out) != text {
			t.Errorf("%s\nbecame %s, %v", text, out, err)
		}
	}
	for _, bad := range []string{``, `null`, `1`, `{}`, `{"type":1}`, `{"type":"EPCISDocument"}`, `{"type":"EPCISDocument","epcisBody":{"eventList":{}}}`,
		`{"type":"EPCISQueryDocument","epcisBody":{"queryResults":{}}}`} {
		if doc, err := epcis.Parse([]byte(bad)); err == nil {
			t.Errorf("%s: accepted as %s", bad, doc.Type)
		}
	}
	// One event that is no event does not take its neighbours along.
	doc, err := epcis.Parse([]byte(`[` + event + `,7,` + event + `]`))
	if err != nil || len(doc.Events) != 3 {
		t.Fatal(doc, err)
	}
	for _, f := range doc.Validate() {
		if f.Event == 1 {
			continue
		}
		t.Error(f)
	}
	if _, err := epcis.HashID(doc.Events[2]); err != nil {
		t.Error(err)
	}
}
