package query_test

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// registry is master data held in maps.
type registry struct {
	attributes map[string]map[string][]string // field and identifier → attributes
	parents    map[string]string
}

func (r registry) Attributes(field, id string) map[string][]string {
	return r.attributes[field+" "+id]
}

func (r registry) Within(place, ancestor string) bool {
	for p := r.parents[place]; p != ""; p = r.parents[p] {
		if p == ancestor {
			return true
		}
	}
	return false
}

func (r registry) Below(ancestor string) (out []string) {
	for p := range r.parents {
		if r.Within(p, ancestor) {
			out = append(out, p)
		}
	}
	return out
}

func TestMasterData(t *testing.T) {
	const (
		gln   = "https://id.gs1.org/414/0614141073467"
		dock  = gln + "/254/1234"
		site  = "urn:epcglobal:cbv:mda#site"
		class = "https://id.gs1.org/01/04012345123456/10/998877"
	)
	master := registry{
		attributes: map[string]map[string][]string{
			"bizLocation " + gln: {site: {"north", "urn:epc:id:sgln:0614141.00001.0"}},
			"readPoint " + dock:  {"https://ns.example.org/floor": {"2.0"}},
			"epcClass " + class:  {"https://ns.example.org/brand": {"Acme"}},
			"bizStep https://ref.gs1.org/cbv/BizStep-shipping": {"https://ns.example.org/duty": {"yes"}},
			"ex:colour red": {"https://ns.example.org/code": {"FF0000"}},
		},
		parents: map[string]string{gln: "https://places.example.org/yard", "https://places.example.org/yard": "https://places.example.org/town"},
	}
	names, events := readEvents(t)
	parser := query.Parser{Context: epcis.NewContext(map[string]string{"ex": "https://ns.example.org/"})}
	for text, want := range map[string]string{
		"HASATTR_bizLocation=" + url.QueryEscape(site):                                          "object",
		"HASATTR_readPoint=" + url.QueryEscape(site):                                            "",
		"HASATTR_readPoint=ex:floor|ex:none":                                                    "object",
		"EQATTR_readPoint_ex:floor=2":                                                           "object",
		"EQATTR_readPoint_ex:floor=3":                                                           "",
		"EQATTR_bizLocation_" + url.QueryEscape(site) + "=south|north":                          "object",
		"EQATTR_bizLocation_" + url.QueryEscape(site) + "=https://id.gs1.org/414/0614141000012": "object",
		"EQ_ATTR_bizLocation_" + url.QueryEscape(site) + "=north":                               "object",
		"HASATTR_bizStep=ex:duty":                                                               "object erratum",
		"EQATTR_ex:colour_ex:code=FF0000":                                                       "object",
		"WD_readPoint=https://places.example.org/town":                                          "object aggregation",
		"WD_readPoint=https://places.example.org/yard|https://places.example.org/dock/1":        "object aggregation association",
		"WD_bizLocation=https://places.example.org/town":                                        "object commission",
	} {
		values, err := url.ParseQuery(text)
		if err != nil {
			t.Fatal(err)
		}
		q, err := parser.FromURL(values)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		var got []string
		for _, n := range names {
			if !q.MatchWith(events[n], master) {
				continue
			}
			got = append(got, n)
			for _, c := range q.Conditions(master) {
				if !slices.ContainsFunc(query.Terms(events[n]), c.Holds) {
					t.Errorf("%s: %s has no term of %+v", text, n, c)
				}
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s gives %v, want %s", text, got, want)
		}
	}
}

// TestOrder: numbers before times before texts, what lacks the field last in
// either direction.
func TestOrder(t *testing.T) {
	var events []*epcis.Event
	for _, v := range []string{`"b"`, `10`, `"2024-05-01T00:00:00Z"`, ``, `"9"`, `"a"`, `"2024-05-01T00:00:00+02:00"`, `9.5`, `null`} {
		ev := &epcis.Event{Context: epcis.NewContext(map[string]string{"ex": "https://ns.example.org/"})}
		if v != "" {
			ev.Extensions = epcis.Extensions{"ex:f": []byte(v)}
		}
		events = append(events, ev)
	}
	for direction, want := range map[string]string{
		"ASC":  `"9" 9.5 10 "2024-05-01T00:00:00+02:00" "2024-05-01T00:00:00Z" "a" "b"  null`,
		"DESC": `"b" "a" "2024-05-01T00:00:00Z" "2024-05-01T00:00:00+02:00" 10 9.5 "9"  null`,
	} {
		q, err := query.FromURL(url.Values{"orderBy": {"https://ns.example.org/f"}, "orderDirection": {direction}})
		if err != nil {
			t.Fatal(err)
		}
		sorted := slices.Clone(events)
		slices.SortStableFunc(sorted, func(a, b *epcis.Event) int { return q.Order.Compare(q.Key(a), q.Key(b)) })
		var got []string
		for _, ev := range sorted {
			got = append(got, string(ev.Extensions["ex:f"]))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %s, want %s", direction, strings.Join(got, " "), want)
		}
	}
}
