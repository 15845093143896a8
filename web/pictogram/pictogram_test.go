package pictogram_test

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/waymark/waymark/web/pictogram"
)

// TestDrawingsAreXML draws each kind with texts that are no XML.
func TestDrawingsAreXML(t *testing.T) {
	hostile := "</text><script>alert(1)</script>\x00\x1b&\ufffe\xff\"' " + strings.Repeat("long ", 50)
	for _, gpc := range []string{"", "63000000", "67010100", "64000000", "50000000"} {
		svg := pictogram.Draw(pictogram.Item{Kind: pictogram.KindOf(gpc), Name: hostile, Size: hostile, Colour: hostile})
		d := xml.NewDecoder(strings.NewReader(string(svg)))
		for {
			token, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatalf("GPC %q: %v in %s", gpc, err, svg)
			}
			if e, ok := token.(xml.StartElement); ok && e.Name.Local == "script" {
				t.Errorf("GPC %q: a script in the drawing", gpc)
			}
		}
	}
}

func TestDrawingSaysWhatTheItemIs(t *testing.T) {
	svg := string(pictogram.Draw(pictogram.Item{Kind: pictogram.Footwear, Name: "Skerry", Size: "42", Colour: "moss"}))
	for _, want := range []string{">Skerry<", ">42 \u00b7 moss<", "aria-label=\"Skerry 42 \u00b7 moss\""} {
		if !strings.Contains(svg, want) {
			t.Errorf("no %q in %s", want, svg)
		}
	}
}

func TestKinds(t *testing.T) {
	seen := map[string]bool{}
	for gpc, want := range map[string]pictogram.Kind{"63010000": pictogram.Footwear, "67000000": pictogram.Clothing, "64010100": pictogram.Bag, "": pictogram.Other} {
		kind := pictogram.KindOf(gpc)
		if kind != want {
			t.Errorf("%q is %d", gpc, kind)
		}
		seen[string(pictogram.Draw(pictogram.Item{Kind: kind}))] = true
	}
	if len(seen) != 4 {
		t.Error("two kinds look the same")
	}
}
