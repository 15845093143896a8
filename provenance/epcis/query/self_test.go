package query_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// ask is a criterion that an event must meet because it was made from it.
type ask struct{ name, value string }

// asksOf are criteria made of everything that an event says.
func asksOf(ev *epcis.Event) []ask {
	var out []ask
	add := func(name, value string) {
		if value != "" {
			out = append(out, ask{name, value})
		}
	}
	ids := func(list []string, names ...string) {
		for _, id := range list {
			for _, name := range names {
				add(name, id)
				add(name, query.Canonical(ev.Context.Expand(id)))
			}
		}
	}
	add("eventType", string(ev.Type))
	add("EQ_action", string(ev.Action))
	add("EQ_bizStep", string(ev.BizStep))
	add("EQ_bizStep", epcis.BizStep(ev.Context.Expand(string(ev.BizStep))).URI())
	add("EQ_disposition", string(ev.Disposition))
	add("EQ_eventID", ev.EventID)
	add("GE_eventTime", ev.EventTime.String())
	ids([]string{ev.ReadPoint.ID}, "EQ_readPoint", "WD_readPoint")
	ids([]string{ev.BizLocation.ID}, "EQ_bizLocation", "WD_bizLocation")
	ids([]string{ev.TransformationID}, "EQ_transformationID")
	ids(ev.EPCList, "MATCH_epc", "MATCH_anyEPC")
	ids(ev.ChildEPCs, "MATCH_epc", "MATCH_anyEPC")
	ids([]string{ev.ParentID}, "MATCH_parentID", "MATCH_anyEPC")
	ids(ev.InputEPCList, "MATCH_inputEPC", "MATCH_anyEPC")
	ids(ev.OutputEPCList, "MATCH_outputEPC", "MATCH_anyEPC")
	for _, part := range []struct {
		list []epcis.QuantityElement
		name string
	}{
		{ev.QuantityList, "MATCH_epcClass"}, {ev.ChildQuantityList, "MATCH_epcClass"},
		{ev.InputQuantityList, "MATCH_inputEPCClass"}, {ev.OutputQuantityList, "MATCH_outputEPCClass"},
	} {
		for _, q := range part.list {
			ids([]string{q.EPCClass}, part.name, "MATCH_anyEPCClass")
			add("EQ_quantity", q.Quantity.String())
			if q.UOM != "" {
				add("EQ_quantity_"+q.UOM, q.Quantity.String())
			}
		}
	}
	for _, t := range ev.BizTransactionList {
		if t.Type != "" {
			ids([]string{t.ID}, "EQ_bizTransaction_"+string(t.Type))
		}
	}
	for _, s := range ev.SourceList {
		ids([]string{s.ID}, "EQ_source_"+string(s.Type))
	}
	for _, s := range ev.DestinationList {
		ids([]string{s.ID}, "EQ_destination_"+string(s.Type))
	}
	return append(append(out, sensorAsks(ev)...), fieldAsks(ev)...)
}

func sensorAsks(ev *epcis.Event) (out []ask) {
	for _, e := range ev.SensorElementList {
		for _, r := range e.Reports {
			out = append(out, ask{"EQ_type", string(r.Type)}, ask{"EXISTS_sensorElementList", "true"})
			for name, v := range map[string]json.Number{"value": r.Value, "minValue": r.MinValue, "maxValue": r.MaxValue, "meanValue": r.MeanValue, "sDev": r.SDev} {
				if v != "" && r.UOM != "" {
					out = append(out, ask{"EQ_" + name + "_" + r.UOM, v.String()}, ask{"GE_" + name + "_" + r.UOM, v.String()})
				}
			}
			for name, v := range map[string]string{"EQ_deviceID": r.DeviceID, "EQ_microorganism": r.Microorganism, "EQ_chemicalSubstance": r.ChemicalSubstance, "EQ_uriValue": r.URIValue, "EQ_hexBinaryValue": r.HexBinaryValue} {
				if v != "" {
					out = append(out, ask{name, v})
				}
			}
		}
	}
	return out
}

// fieldAsks ask for texts in extension fields and ILMD, by the names as written
// and by full names.
func fieldAsks(ev *epcis.Event) (out []ask) {
	for prefix, x := range map[string]epcis.Extensions{"": ev.Extensions, "ILMD_": ev.ILMD} {
		for name, raw := range x {
			if !strings.Contains(name, ":") || string(raw) == "null" {
				continue
			}
			var text string
			for _, n := range []string{name, ev.Context.Expand(name)} {
				out = append(out, ask{"EXISTS_" + prefix + n, "true"})
				if json.Unmarshal(raw, &text) == nil && text != "" {
					out = append(out, ask{"EQ_" + prefix + n, text})
				}
			}
		}
	}
	return out
}

// TestEventsMeetTheirOwnCriteria, those of our own testdata and of GS1's examples.
func TestEventsMeetTheirOwnCriteria(t *testing.T) {
	_, events := readEvents(t)
	for name, ev := range events {
		checkOwn(t, name, ev)
	}
}

func TestConformanceEventsMeetTheirOwnCriteria(t *testing.T) {
	dir := filepath.Join(filepath.Dir(conformanceDir(t)), "documents")
	files, _ := filepath.Glob(filepath.Join(dir, "*.jsonld"))
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	asked := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := epcis.Parse(data)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, ev := range doc.Events {
			asked += checkOwn(t, filepath.Base(file), ev)
		}
	}
	t.Logf("%d criteria of %d documents", asked, len(files))
}

func checkOwn(t *testing.T, name string, ev *epcis.Event) int {
	t.Helper()
	asks := asksOf(ev)
	for _, a := range asks {
		q, err := query.New(ev.Context).With(a.name, a.value)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !q.Match(ev) {
			t.Errorf("%s does not meet %s=%s", name, a.name, a.value)
		}
		checkConditions(t, q, ev)
	}
	return len(asks)
}
