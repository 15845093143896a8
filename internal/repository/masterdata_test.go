package repository_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

var _ query.MasterData = (*repository.MasterData)(nil)

const (
	readPoints = "urn:epcglobal:epcis:vtype:ReadPoint"
	locations  = "urn:epcglobal:epcis:vtype:BusinessLocation"
	site       = "https://id.gs1.org/414/0614141073467"
	siteURN    = "urn:epc:id:sgln:0614141.07346.0"
	name       = "urn:epcglobal:cbv:mda:name"
)

func place(typ, id, called string, children ...string) epcis.VocabularyElement {
	v := epcis.VocabularyElement{Type: typ, ID: id, Children: children}
	if called != "" {
		v.Attributes = []epcis.VocabularyAttribute{{ID: name, Value: []byte(fmt.Sprintf("%q", called))}}
	}
	return v
}

func TestMasterDataStore(t *testing.T) {
	ctx, db := t.Context(), storetest.Open(t)
	m, err := repository.OpenMasterData(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	put := func(party string, list ...epcis.VocabularyElement) {
		t.Helper()
		for range 2 { // twice is once
			if err := m.Put(ctx, party, list); err != nil {
				t.Fatal(err)
			}
		}
	}
	put("A", place(locations, siteURN, "North", "urn:x:hall"), place(readPoints, siteURN, "Gate"), place(locations, "urn:x:town", "", site))
	put("B", place(locations, site, "Nord"))
	put("A", place("urn:epcglobal:epcis:vtype:BusinessStep", "urn:epcglobal:cbv:bizstep:shipping", "Versand"),
		place(locations, "urn:x:a", "", "urn:x:b"), place(locations, "urn:x:b", "", "urn:x:a")) // a circle
	check := func(when string) {
		t.Helper()
		for _, c := range []struct {
			field, id string
			want      []string
		}{
			{"bizLocation", site, []string{"North", "Nord"}}, {"readPoint", site, []string{"Gate"}}, {"bizLocation", "urn:x:nothing", nil},
			{"bizStep", "https://ref.gs1.org/cbv/BizStep-shipping", []string{"Versand"}}, {"ex:own", site, []string{"North", "Nord", "Gate"}},
		} {
			if got := m.Attributes(c.field, c.id)[name]; !reflect.DeepEqual(got, c.want) {
				t.Errorf("%s: %s of %s is %q, want %q", when, c.field, c.id, got, c.want)
			}
		}
		for _, c := range []struct {
			place, ancestor string
			want            bool
		}{{"urn:x:hall", site, true}, {"urn:x:hall", "urn:x:town", true}, {site, "urn:x:hall", false}, {site, site, false}, {"urn:x:a", "urn:x:b", true}, {"urn:x:a", "urn:x:a", false}} {
			if got := m.Within(c.place, c.ancestor); got != c.want {
				t.Errorf("%s: %s within %s: %t", when, c.place, c.ancestor, got)
			}
		}
		if got := m.Below("urn:x:town"); !reflect.DeepEqual(got, []string{site, "urn:x:hall"}) {
			t.Errorf("%s: below the town %v", when, got)
		}
	}
	check("at once")
	if m, err = repository.OpenMasterData(ctx, db); err != nil {
		t.Fatal(err)
	}
	check("after a restart")
	put("A", place(locations, siteURN, "Norden"))
	if m.Within("urn:x:hall", site) || !reflect.DeepEqual(m.Attributes("bizLocation", site)[name], []string{"Norden", "Nord"}) {
		t.Errorf("what A said before stays: %v", m.Attributes("bizLocation", site))
	}
	for _, id := range []string{"urn:x:" + strings.Repeat("x", 3000), "urn:x:\x00"} {
		if err := m.Put(ctx, "A", []epcis.VocabularyElement{place(locations, "urn:x:good", "Good"), place(locations, id, "Bad")}); !refusal.Is(err, refusal.BadField) {
			t.Errorf("%.10q…: %v", id, err)
		}
	}
	if got := m.Attributes("bizLocation", "urn:x:good"); got != nil {
		t.Errorf("a part of what was refused was kept: %v", got)
	}
}
