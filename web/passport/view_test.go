package passport

import (
	"golang.org/x/text/language"
	"strings"
	"testing"

	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/messages"
)

func TestReadingAPassport(t *testing.T) {
	doc, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	v := Read(doc, messages.Default().Match("en"))
	if v.Name != "Tideline Skerry 2 coastal walking shoe" || v.Maker != "Tideline Footwear" || v.Origin != "Portugal" || v.Made != "5 October 2026" {
		t.Errorf("%+v", v)
	}
	if len(v.Materials) != 5 || v.Materials[1] != (Material{"Vegetable-tanned cattle leather", "heel and eyestay", "14 %", "Italy"}) {
		t.Errorf("materials %+v", v.Materials)
	}
	if len(v.Factories) != 3 || v.Places["9521873000108"] != "Tideline Matosinhos workshop" {
		t.Errorf("factories %+v, places %v", v.Factories, v.Places)
	}
	if len(v.Care) != 5 || v.Care[1] != "Do not bleach" || len(v.Certificates) != 4 || v.Certificates[0].Until != "28 February 2027" {
		t.Errorf("care %v, certificates %+v", v.Care, v.Certificates)
	}
	set, err := messages.NewSet(messages.English(), messages.Catalogue{Tag: language.German})
	if err != nil {
		t.Fatal(err)
	}
	if de := Read(doc, set.Match("de")); de.Name != "Tideline Skerry 2 Küstenwanderschuh" || de.Origin != "Portugal" {
		t.Errorf("in German: %q from %q", de.Name, de.Origin)
	}
	for _, odd := range []string{"", "[]", "7", `{"gs1:textileMaterial":{"textileMaterialDescription":"Wool"}}`, `{"certification":[null,{"certificationURI":"javascript:alert(1)"}]}`} {
		v := Read([]byte(odd), messages.Default().Match("en"))
		for _, c := range v.Certificates {
			if c.Link != "" {
				t.Errorf("a certificate links to %q", c.Link)
			}
		}
	}
}

func FuzzReadPassport(f *testing.F) {
	doc, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(doc)
	f.Add([]byte(`{"productName":[{"@value":{"@value":7}}],"textileMaterial":[[[]]],"hasCareInstructions":"x"}`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		v := Read(doc, messages.Default().Match("en"))
		for _, c := range v.Certificates {
			if c.Link != "" && !strings.HasPrefix(c.Link, "http") {
				t.Errorf("a link to %q", c.Link)
			}
		}
	})
}
