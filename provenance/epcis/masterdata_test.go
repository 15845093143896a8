package epcis_test

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

func withMasterData(list string) string {
	return `{"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", {"ex": "https://ns.example.org/"}],
 "type": "EPCISDocument", "schemaVersion": "2.0", "creationDate": "2026-05-01T00:00:00Z",
 "epcisHeader": {"epcisMasterData": {"vocabularyList": ` + list + `}}, "epcisBody": {"eventList": []}}`
}

func TestMasterData(t *testing.T) {
	doc, err := epcis.Parse([]byte(withMasterData(`[{"type": "urn:epcglobal:epcis:vtype:BusinessLocation", "vocabularyElementList": [
  {"id": "urn:epc:id:sgln:0037000.00729.0", "attributes": [{"id": "cbvmda:latitude", "attribute": "+18.0000"}, {"id": "ex:floor", "attribute": 2}],
   "children": ["ex:dock"]}, {"id": "ex:dock"}]}]`)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := doc.MasterData()
	if err != nil || len(got) != 2 {
		t.Fatalf("%v, %v", got, err)
	}
	e := got[0]
	if e.Type != "urn:epcglobal:epcis:vtype:BusinessLocation" || e.Attributes[0].ID != "urn:epcglobal:cbv:mda:latitude" || string(e.Attributes[0].Value) != `"+18.0000"` ||
		e.Attributes[1].ID != "https://ns.example.org/floor" || string(e.Attributes[1].Value) != "2" || e.Children[0] != "https://ns.example.org/dock" || got[1].ID != e.Children[0] {
		t.Errorf("%+v", got)
	}
	none, err := epcis.Parse([]byte(`{"type":"EPCISDocument","epcisBody":{"eventList":[]}}`))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := none.MasterData(); err != nil || got != nil {
		t.Errorf("of none %v, %v", got, err)
	}
	for list, want := range map[string]string{
		`{}`: "vocabularyList", `[{"type": "x"}]`: "[0].type",
		`[{"type": "urn:a:b", "vocabularyElementList": [{"id": 7}]}]`:                             "vocabularyList",
		`[{"type": "urn:a:b", "vocabularyElementList": [{"id": "x"}]}]`:                           "[0].vocabularyElementList[0].id",
		`[{"type": "urn:a:b", "vocabularyElementList": [{"id": "urn:c:d", "children": ["x"]}]}]`:  "children[0]",
		`[{"type": "urn:a:b", "vocabularyElementList": [{"id": "urn:c:d", "attributes": [{}]}]}]`: "attributes[0]",
	} {
		doc, err := epcis.Parse([]byte(withMasterData(list)))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := doc.MasterData(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, %v", list, got, err)
		}
	}
}
