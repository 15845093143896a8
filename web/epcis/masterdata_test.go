package epcis_test

import (
	"net/url"
	"testing"
)

// TestMasterData: master data of a document's header, as JSON and as XML, answer the
// queries about attributes and places, also after a restart, and events that came
// before are found by them.
func TestMasterData(t *testing.T) {
	h := newFixture(t, nil)
	h.post(1, "inspecting") // at urn:epc:id:sgln:9521101.00001.0
	doc := document([]map[string]any{}...)
	doc["@context"] = []any{standardContext, map[string]any{"ex": "https://ns.example.org/"}}
	doc["epcisHeader"] = map[string]any{"epcisMasterData": map[string]any{"vocabularyList": []any{
		map[string]any{"type": "urn:epcglobal:epcis:vtype:ReadPoint", "vocabularyElementList": []any{
			map[string]any{"id": "urn:epc:id:sgln:9521101.00001.0", "attributes": []any{map[string]any{"id": "ex:floor", "attribute": "2"}}},
			map[string]any{"id": "https://places.example.org/yard", "children": []any{"https://id.gs1.org/414/9521101000016"}},
		}},
	}}}
	h.job("maker", h.as("maker", "POST", "/capture", doc))
	asXML := `<e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:2" schemaVersion="2.0" creationDate="2026-05-01T00:00:00Z"><EPCISHeader><EPCISMasterData><VocabularyList>
<Vocabulary type="urn:epcglobal:epcis:vtype:ReadPoint"><VocabularyElementList><VocabularyElement id="https://places.example.org/town"><children><id>https://places.example.org/yard</id></children></VocabularyElement></VocabularyElementList></Vocabulary>
</VocabularyList></EPCISMasterData></EPCISHeader><EPCISBody><EventList/></EPCISBody></e:EPCISDocument>`
	h.job("carrier", h.as("carrier", "POST", "/capture", asXML, "Content-Type", "application/xml"))
	ask := func() {
		t.Helper()
		for text, want := range map[string]int{
			"WD_readPoint=https://places.example.org/town":              1,
			"WD_readPoint=https://places.example.org/yard":              1,
			"WD_readPoint=https://id.gs1.org/414/9521101000016":         1,
			"WD_readPoint=https://places.example.org/sea":               0,
			"WD_bizLocation=https://places.example.org/town":            0,
			"HASATTR_readPoint=https://ns.example.org/floor":            1,
			"HASATTR_readPoint=https://ns.example.org/roof":             0,
			"EQATTR_readPoint_https%3A%2F%2Fns.example.org%2Ffloor=2|3": 1,
			"EQATTR_readPoint_https%3A%2F%2Fns.example.org%2Ffloor=3":   0,
			"EQATTR_bizLocation_https%3A%2F%2Fns.example.org%2Ffloor=2": 0,
		} {
			if got := h.eventList(h.want(200, h.as("reader", "GET", "/events?"+text, nil))); len(got) != want {
				t.Errorf("%s: %d events, want %d", text, len(got), want)
			}
		}
	}
	ask()
	h.stop()
	h.begin(true)
	ask()
	bad := document(object("inspecting", widget(2)))
	bad["epcisHeader"] = map[string]any{"epcisMasterData": map[string]any{"vocabularyList": []any{map[string]any{"type": "x"}}}}
	h.want(400, h.as("maker", "POST", "/capture", bad))
	if got := h.eventList(h.as("reader", "GET", "/events?MATCH_epc="+url.QueryEscape(widget(2)), nil)); len(got) != 0 {
		t.Errorf("an event of a refused document stands: %v", got)
	}
}
