package differential_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/gs1"
)

// event is an EPCIS event as plain JSON.
type event = map[string]any

// extensionNamespace is what the prefix "x" stands for in every event here.
const extensionNamespace = "https://ns.example.com/x/"

func pick[T any](g *generator, from ...T) T { return from[g.IntN(len(from))] }

// several makes a list of one to four.
func several(g *generator, make func() any) []any {
	var out []any
	for range 1 + g.IntN(4) {
		out = append(out, make())
	}
	return out
}

// thing is the URI of an instance, as EPC URN or Digital Link on some host.
func (g *generator) thing(t *testing.T) any {
	t.Helper()
	code := pick(g, "01", "00", "8003", "8004", "414", "8018", "253", "8010")
	key, _ := gs1.Lookup(code)
	for {
		v, ok := g.value(key)
		if !ok {
			t.Fatalf("no value for (%s)", code)
		}
		l := gs1.Link{Scheme: "https", Host: pick(g, "id.gs1.org", "example.com"), Key: gs1.Element{AI: code, Value: v}}
		if code == "01" {
			serial, _ := gs1.Lookup("21")
			if v, ok := g.value(serial); ok {
				l.Qualifiers = []gs1.Element{{AI: "21", Value: v}}
			}
		}
		if code == "8010" {
			l.Qualifiers = []gs1.Element{{AI: "8011", Value: g.text("123456789", 1+g.IntN(9))}}
		}
		if g.IntN(2) == 0 {
			return l.String()
		}
		if urn, err := gs1.ToEPC(l, 7); err == nil && !strings.Contains(urn, "idpat") {
			return urn
		}
	}
}

// class is the URI of a class: a GTIN, or a GTIN and lot.
func (g *generator) class(t *testing.T) any {
	t.Helper()
	gtin, _ := gs1.Lookup("01")
	v, ok := g.value(gtin)
	if !ok {
		t.Fatal("no GTIN")
	}
	l := gs1.Link{Scheme: "https", Host: "id.gs1.org", Key: gs1.Element{AI: "01", Value: v}}
	if g.IntN(2) == 0 {
		l.Qualifiers = []gs1.Element{{AI: "10", Value: g.text("ABCabc012-", 1+g.IntN(8))}}
	}
	if g.IntN(2) == 0 {
		return l.String()
	}
	urn, err := gs1.ToEPC(l, 7)
	if err != nil {
		t.Fatal(err)
	}
	return urn
}

func (g *generator) time() string {
	s := fmt.Sprintf("2026-%02d-%02dT%02d:%02d:%02d", 1+g.IntN(12), 1+g.IntN(28), g.IntN(24), g.IntN(60), g.IntN(60))
	if n := g.IntN(5); n > 0 {
		s += "." + g.text("0123456789", n)
	}
	return s + pick(g, "Z", "+02:00", "-03:30")
}

func (g *generator) number() any {
	return pick[any](g, g.IntN(1000), float64(g.IntN(100000))/100, -float64(g.IntN(1000))/10, 0, 1e-7, 12345678)
}

func (g *generator) event(t *testing.T) event {
	t.Helper()
	e := event{"type": pick(g, "ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent"),
		"eventTime": g.time(), "eventTimeZoneOffset": pick(g, "+00:00", "+02:00", "-03:30")}
	thing, class := func() any { return g.thing(t) }, func() any { return g.class(t) }
	quantity := func() any {
		q := event{"epcClass": class(), "quantity": g.number()}
		if g.IntN(2) == 0 {
			q["uom"] = pick(g, "KGM", "MTR")
		}
		return q
	}
	switch e["type"] {
	case "TransformationEvent":
		e["inputEPCList"], e["outputEPCList"], e["inputQuantityList"] = several(g, thing), several(g, thing), several(g, quantity)
		e["transformationID"] = thing()
	case "AggregationEvent", "AssociationEvent":
		e["parentID"], e["childEPCs"], e["childQuantityList"] = thing(), several(g, thing), several(g, quantity)
		e["action"] = pick(g, "ADD", "OBSERVE", "DELETE")
	default:
		e["epcList"], e["quantityList"] = several(g, thing), several(g, quantity)
		e["action"] = pick(g, "ADD", "OBSERVE", "DELETE")
	}
	g.circumstances(t, e)
	for _, name := range []string{"eventID", "recordTime"} { // which no hash may depend on
		if g.IntN(3) == 0 {
			e[name] = pick(g, "urn:uuid:1c0a9a0a-3f43-4d5e-9a60-6f2d8a1b0001", g.time())
		}
	}
	if id, ok := e["eventID"].(string); ok && !strings.HasPrefix(id, "urn:") {
		delete(e, "eventID")
	}
	if at, ok := e["recordTime"].(string); ok && strings.HasPrefix(at, "urn:") {
		delete(e, "recordTime")
	}
	return e
}

// circumstances adds where, why and how, each sometimes.
func (g *generator) circumstances(t *testing.T, e event) {
	t.Helper()
	add := func(name string, make func() any) {
		if g.IntN(3) == 0 {
			e[name] = make()
		}
	}
	place := func() any {
		return event{"id": pick(g, "urn:epc:id:sgln:4012345.00001.0", "https://id.gs1.org/414/4012345000009", "geo:1.5,2")}
	}
	party := pick(g, "urn:epc:id:pgln:4012345.00001", "https://example.com/417/4012345000009")
	add("bizStep", func() any {
		return pick(g, "shipping", "https://ref.gs1.org/cbv/BizStep-packing", "https://ns.example.com/step/waxing")
	})
	add("disposition", func() any { return pick(g, "in_transit", "https://ref.gs1.org/cbv/Disp-damaged") })
	add("readPoint", place)
	add("bizLocation", place)
	add("bizTransactionList", func() any {
		return several(g, func() any {
			return event{"type": pick(g, "po", "inv", "https://ref.gs1.org/cbv/BTT-desadv"), "bizTransaction": "urn:epcglobal:cbv:bt:4012345000009:" + g.text("0123456789", 5)}
		})
	})
	add("sourceList", func() any { return []any{event{"type": pick(g, "possessing_party", "owning_party"), "source": party}} })
	add("destinationList", func() any { return []any{event{"type": "location", "destination": "urn:epc:id:sgln:4012345.00001.0"}} })
	add("persistentDisposition", func() any {
		return event{"set": []any{"completeness_verified"}, "unset": []any{"completeness_inferred", "damaged"}}
	})
	add("ilmd", func() any { return event{"x:best": g.word(), "cbvmda:lotNumber": g.word(), "x:deep": g.deep(2)} })
	add("sensorElementList", func() any { return several(g, g.sensor) })
	add("certificationInfo", func() any { return "https://certificates.example.com/" + g.text("0123456789", 3) })
	add("x:field", func() any { return g.word() })
	add("x:deep", func() any { return g.deep(3) })
	add("x:list", func() any { return several(g, func() any { return g.word() }) })
}

// word is a text that is not a number, an identifier or a time.
func (g *generator) word() any {
	return g.text("abcXYZ /=", 1) + "v" + g.text("abcXYZ /=-", 1+g.IntN(6)) + pick(g, "w", "ä")
}

func (g *generator) deep(levels int) any {
	out := event{}
	for range 1 + g.IntN(3) {
		name := "x:" + g.text("abc", 2)
		if levels > 0 && g.IntN(2) == 0 {
			out[name] = g.deep(levels - 1)
		} else {
			out[name] = pick[any](g, g.word(), g.number(), true)
		}
	}
	return out
}

func (g *generator) sensor() any {
	report := func() any {
		r := event{"type": pick(g, "Temperature", "RelativeHumidity"), "value": g.number(), "uom": pick(g, "CEL", "A93")}
		for name, v := range map[string]any{"exception": "ALARM_CONDITION", "time": g.time(), "stringValue": g.word(), "booleanValue": true,
			"component": "x", "deviceID": "urn:epc:id:giai:4012345.D17", "bizRules": "https://rules.example.com/1", "x:drift": "little"} {
			if g.Uint64N(1<<20)%5 == 0 {
				r[name] = v
			}
		}
		return r
	}
	s := event{"sensorReport": several(g, report)}
	if g.IntN(2) == 0 {
		s["sensorMetadata"] = event{"time": g.time(), "deviceID": "urn:epc:id:giai:4012345.D17"}
	}
	return s
}

// names of every event type, so that a test can say which were compared.
var eventTypes = []epcis.EventType{epcis.ObjectEvent, epcis.AggregationEvent, epcis.TransactionEvent, epcis.TransformationEvent, epcis.AssociationEvent}

// change is a deep copy of v in which each string, number and object went through
// f, which reports whether it changed something.
func change(v any, f func(name string, v any) (any, bool)) (any, bool) { return changeAt("", v, f) }

func changeAt(name string, v any, f func(string, any) (any, bool)) (any, bool) {
	changed := false
	switch old := v.(type) {
	case event:
		out := event{}
		for k, item := range old {
			c, did := changeAt(k, item, f)
			changed = changed || did
			if c != nil {
				out[k] = c
			}
		}
		v = out
	case []any:
		out := slices.Clone(old)
		for i, item := range old {
			c, did := changeAt(name, item, f)
			out[i], changed = c, changed || did
		}
		v = out
	}
	c, did := f(name, v)
	return c, changed || did
}
