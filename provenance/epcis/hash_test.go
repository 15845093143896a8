package epcis_test

import (
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

// TestHashVectors runs NAME.json with NAME.hashes, an identifier a line in the
// order of the events. "published" holds the examples that the description of
// the algorithm prints with their hashes; "generated" was made at random, and its
// hashes are those on which the reference implementation and this one agree.
func TestHashVectors(t *testing.T) {
	files, _ := filepath.Glob("testdata/*/*.hashes")
	if len(files) == 0 {
		t.Fatal("no vectors")
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".hashes")
		t.Run(filepath.Base(base), func(t *testing.T) {
			doc := parseFile(t, base+".json")
			got, err := doc.HashIDs()
			if err != nil {
				t.Fatal(err)
			}
			texts, err := doc.PreHashes()
			if err != nil {
				t.Fatal(err)
			}
			want := lines(t, base+".hashes")
			if len(got) != len(want) {
				t.Fatalf("%d events, %d hashes", len(got), len(want))
			}
			for i := range want {
				if got[i] != want[i] {
					t.Errorf("event %d: got %s, want %s\n%s", i, got[i], want[i], texts[i])
				}
			}
		})
	}
}

const shipped = `{
	"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.com/"}],
	"type": "ObjectEvent", "action": "OBSERVE", "bizStep": "shipping", "disposition": "in_transit",
	"eventTime": "2026-03-01T10:00:00.000+01:00", "eventTimeZoneOffset": "+01:00",
	"epcList": ["urn:epc:id:sgtin:4012345.011111.A%2FB", "urn:epc:id:sscc:4012345.0111111111"],
	"quantityList": [{"epcClass": "urn:epc:class:lgtin:4012345.011111.L1", "quantity": 10, "uom": "KGM"}],
	"readPoint": {"id": "urn:epc:id:sgln:4012345.00005.0"},
	"sourceList": [{"type": "possessing_party", "source": "urn:epc:id:pgln:4012345.00000"}],
	"destinationList": [{"type": "possessing_party", "destination": "urn:epc:id:pgln:4000001.98765"}],
	"ex:note": ["b", "a", {"ex:deep": 1.50}]
}`

func hashOf(t *testing.T, text string) string {
	t.Helper()
	doc, err := epcis.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	id, err := epcis.HashID(doc.Events[0])
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// swap replaces old, which must be there, so that no case tests nothing.
func swap(t *testing.T, text, old, new string) string {
	t.Helper()
	if strings.Count(text, old) != 1 {
		t.Fatalf("%q is %d times in the event", old, strings.Count(text, old))
	}
	return strings.Replace(text, old, new, 1)
}

func TestHashIgnoresSpelling(t *testing.T) {
	want := hashOf(t, shipped)
	for name, c := range map[string][2]string{
		"bizStep as compact URI":     {`"shipping"`, `"cbv:BizStep-shipping"`},
		"bizStep as URI":             {`"shipping"`, `"https://ref.gs1.org/cbv/BizStep-shipping"`},
		"bizStep as URN":             {`"shipping"`, `"urn:epcglobal:cbv:bizstep:shipping"`},
		"disposition as URN":         {`"in_transit"`, `"urn:epcglobal:cbv:disp:in_transit"`},
		"another offset":             {`10:00:00.000+01:00`, `09:00:00Z`},
		"rounded up to it":           {`10:00:00.000+01:00`, `09:59:59.9995+01:00`},
		"rounded down to it":         {`10:00:00.000+01:00`, `10:00:00.00049999999999999+01:00`},
		"serial as Digital Link":     {`urn:epc:id:sgtin:4012345.011111.A%2FB`, `https://shop.example/p/01/04012345111118/21/A%2FB?17=270101`},
		"lot with a variant":         {`urn:epc:class:lgtin:4012345.011111.L1`, `https://example.com/gtin/4012345111118/cpv/2A/lot/L1`},
		"place as Digital Link":      {`urn:epc:id:sgln:4012345.00005.0`, `https://id.gs1.org/414/4012345000054`},
		"EPCs in another order":      {`["urn:epc:id:sgtin:4012345.011111.A%2FB", "urn:epc:id:sscc:4012345.0111111111"]`, `["urn:epc:id:sscc:4012345.0111111111", "urn:epc:id:sgtin:4012345.011111.A%2FB"]`},
		"number with idle zeros":     {`"quantity": 10,`, `"quantity": 10.00,`},
		"number with exponent":       {`"quantity": 10,`, `"quantity": 1e1,`},
		"another prefix":             {`{"ex": "https://ns.example.com/"}`, `{"ex": "https://ns.example.com/", "y": "https://ns.example.com/"}`},
		"extension in another order": {`"b", "a"`, `"a", "b"`},
		"an eventID":                 {`"type": "ObjectEvent",`, `"type": "ObjectEvent", "eventID": "urn:uuid:1",`},
		"a recordTime":               {`"type": "ObjectEvent",`, `"type": "ObjectEvent", "recordTime": "2026-03-02T00:00:00Z",`},
		"an error declaration":       {`"type": "ObjectEvent",`, `"type": "ObjectEvent", "errorDeclaration": {"declarationTime": "2026-03-02T00:00:00Z"},`},
		"a comment":                  {`"type": "ObjectEvent",`, `"type": "ObjectEvent", "rdfs:comment": "hello",`},
		"an empty list":              {`"type": "ObjectEvent",`, `"type": "ObjectEvent", "bizTransactionList": [],`},
		"white space around a value": {`"b", "a"`, `" b", "a "`},
	} {
		if got := hashOf(t, swap(t, shipped, c[0], c[1])); got != want {
			t.Errorf("%s: got another hash", name)
		}
	}
}

func TestHashSeesContent(t *testing.T) {
	seen := map[string]string{hashOf(t, shipped): "the event itself"}
	for name, c := range map[string][2]string{
		"time":                  {`10:00:00.000+01:00`, `10:00:00.001+01:00`},
		"offset":                {`"+01:00",`, `"+02:00",`},
		"action":                {`"OBSERVE"`, `"ADD"`},
		"bizStep":               {`"shipping"`, `"receiving"`},
		"foreign bizStep":       {`"shipping"`, `"ex:shipping"`},
		"no disposition":        {`"disposition": "in_transit",`, ``},
		"serial":                {`A%2FB`, `A%2FC`},
		"quantity":              {`"quantity": 10,`, `"quantity": 10.01,`},
		"unit":                  {`"KGM"`, `"GRM"`},
		"extension of place":    {`4012345.00005.0"`, `4012345.00005.1"`},
		"source":                {`4012345.00000`, `4012345.00001`},
		"source as destination": {`"sourceList": [{"type": "possessing_party", "source": "urn:epc:id:pgln:4012345.00000"}],`, ``},
		"extension's namespace": {`"https://ns.example.com/"`, `"https://ns.example.com/2/"`},
		"extension's value":     {`1.50`, `1.51`},
		"one more value":        {`"b", "a"`, `"b", "a", "a"`},
		"one more field":        {`"ex:note":`, `"ex:more": true, "ex:note":`},
		"a long number":         {`1.50`, `1234567890123456789.1`},
		"its neighbour":         {`1.50`, `1234567890123456789.2`},
	} {
		id := hashOf(t, swap(t, shipped, c[0], c[1]))
		if other, dup := seen[id]; dup {
			t.Errorf("%s has the hash of %s", name, other)
		}
		seen[id] = name
	}
}

func TestHashRefusesHalfReadEvents(t *testing.T) {
	doc, err := epcis.Parse([]byte(swap(t, shipped, `"quantity": 10,`, `"quantity": "ten",`)))
	if err != nil {
		t.Fatal(err)
	}
	var invalid *epcis.InvalidEventError
	if _, err := epcis.HashID(doc.Events[0]); !errors.As(err, &invalid) {
		t.Errorf("HashID: %v", err)
	}
	if _, err := doc.Events[0].MarshalJSON(); !errors.As(err, &invalid) {
		t.Errorf("MarshalJSON: %v", err)
	}
	var ev epcis.Event
	text := swap(t, shipped, `"quantity": 10,`, `"quantity": "ten",`)
	if err := json.Unmarshal([]byte(text), &ev); !errors.As(err, &invalid) {
		t.Errorf("Unmarshal: %v", err)
	} else if invalid.Fields[0].Path != "quantityList[0].quantity" || invalid.Fields[0].Code != epcis.CodeType {
		t.Errorf("Unmarshal: %+v", invalid.Fields)
	}
}

// TestHashIsNoCommitment pins what the package comment warns of, so that nobody
// takes equal identifiers for equal events.
func TestHashIsNoCommitment(t *testing.T) {
	one := swap(t, shipped, `"readPoint": {"id": "urn:epc:id:sgln:4012345.00005.0"}`, `"readPoint": {"id": "geo:1,2"}, "bizLocation": {"id": "geo:3,4"}`)
	two := swap(t, shipped, `"readPoint": {"id": "urn:epc:id:sgln:4012345.00005.0"}`, `"readPoint": {"id": "geo:1,2bizLocationid=geo:3,4"}`)
	if hashOf(t, one) != hashOf(t, two) {
		t.Error("the algorithm marks where fields end after all: say so in the package comment")
	}
}
