package gs1

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// golden reads a file of test vectors.
func golden(t *testing.T, name string, into any) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

// failure is what a vector says about an input that is to be refused.
type failure struct {
	Rule Rule
	Pos  int
	AI   string
	Want string
}

func checkFailure(t *testing.T, err error, want failure) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v, want rule %s", err, want.Rule)
	}
	if e.Rule != want.Rule || e.Pos != want.Pos {
		t.Errorf("got rule %s at %d (%v), want %s at %d", e.Rule, e.Pos, err, want.Rule, want.Pos)
	}
	if want.AI != "" && e.AI != want.AI || want.Want != "" && e.Want != want.Want {
		t.Errorf("got identifier %q and expectation %q, want %q and %q", e.AI, e.Want, want.AI, want.Want)
	}
	if e.Detail == "" {
		t.Error("the error has no words for a person")
	}
}

func TestParseVectors(t *testing.T) {
	var vectors []struct {
		Note, URI, ID, Canonical, Constrained, Elements, Host, Prefix string
		failure
	}
	golden(t, "links.json", &vectors)
	for _, v := range vectors {
		t.Run(v.Note, func(t *testing.T) {
			l, err := Parse(v.URI)
			if v.Rule != "" {
				checkFailure(t, err, v.failure)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if v.Canonical == "" {
				v.Canonical = v.ID
			}
			if v.Constrained == "" {
				v.Constrained = v.ID
			}
			bracketed, err := BuildBracketed(l.Elements())
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range [][3]string{
				{"ID", l.ID(), v.ID}, {"Canonical", l.Canonical(), v.Canonical},
				{"Constrained", l.Constrained(), v.Constrained}, {"elements", bracketed, v.Elements},
				{"prefix", l.Prefix, v.Prefix},
			} {
				if c[1] != c[2] {
					t.Errorf("%s is %s, want %s", c[0], c[1], c[2])
				}
			}
			if v.Host != "" && l.Host != v.Host {
				t.Errorf("host is %s, want %s", l.Host, v.Host)
			}
			sameAgain(t, l)
		})
	}
}

// sameAgain checks that what is built reads back as the same link.
func sameAgain(t *testing.T, l Link) {
	t.Helper()
	again, err := Parse(l.String())
	if err != nil {
		t.Fatalf("%s does not read back: %v", l.String(), err)
	}
	if !reflect.DeepEqual(l, again) {
		t.Errorf("read back as\n%#v, want\n%#v", again, l)
	}
	canonical, err := Parse(l.Canonical())
	if err != nil || canonical.Canonical() != l.Canonical() {
		t.Errorf("canonical form %s is not stable: %s, %v", l.Canonical(), canonical.Canonical(), err)
	}
}

func TestTolerantParsers(t *testing.T) {
	short := Parser{ShortGTIN: true}
	for _, s := range []string{"9506000134352", "09506000134352"} {
		l, err := short.Parse("https://example.com/01/" + s + "?01=1")
		if err == nil {
			t.Errorf("%v: the GTIN may not come twice", l)
		}
		l, err = short.Parse("https://example.com/01/" + s)
		if err != nil || l.GTIN() != "09506000134352" {
			t.Errorf("%s: %v, %v", s, l.GTIN(), err)
		}
	}
	_, err := short.Parse("https://example.com/01/9506000134353")
	checkFailure(t, err, failure{Rule: RuleCheckDigit, Pos: 35, AI: "01", Want: "2"})

	words := Parser{Names: true}
	l, err := words.Parse("https://example.com/gtin/09506000134352/lot/A/ser/B?exp=261231")
	if err != nil || l.Canonical() != "https://id.gs1.org/01/09506000134352/10/A/21/B?17=261231" {
		t.Errorf("%s, %v", l.Canonical(), err)
	}
	if _, err := Parse("https://example.com/gtin/09506000134352"); err == nil {
		t.Error("the strict parser takes names")
	}

	numbers := Parser{UnknownNumbers: true}
	l, err = numbers.Parse("https://example.com/01/09506000134352?89=x")
	if err != nil || !reflect.DeepEqual(l.Params, []Param{{Name: "89", Value: "x"}}) {
		t.Errorf("%v, %v", l.Params, err)
	}
}

func TestOtherParametersAreKept(t *testing.T) {
	const uri = "https://example.com/01/09506000134352?17=261231&linkType=all&q=a%26b%20c&flag&empty=&a%5B%5D=1#frag?x"
	l, err := Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	want := []Param{{"linkType", "all", false}, {"q", "a&b c", false}, {"flag", "", true}, {"empty", "", false}, {"a[]", "1", false}}
	if !reflect.DeepEqual(l.Params, want) {
		t.Errorf("got %v, want %v", l.Params, want)
	}
	if l.String() != uri {
		t.Errorf("built\n%s, want\n%s", l.String(), uri)
	}
}

func TestMakers(t *testing.T) {
	item, err := ForItem("Waymark.example:8080", "09506000134352", "32a/b")
	if err != nil {
		t.Fatal(err)
	}
	if item.String() != "https://waymark.example:8080/01/09506000134352/21/32a%2Fb" {
		t.Error(item.String())
	}
	if !item.IsItem() || item.IsUnit() || item.GTIN() != "09506000134352" || item.Serial() != "32a/b" || item.SSCC() != "" {
		t.Errorf("the accessors disagree with %v", item)
	}
	if piece := (Link{Key: Element{"8006", "040123451234560102"}}); piece.GTIN() != "04012345123456" || piece.GLN() != "" {
		t.Errorf("a piece's GTIN is %s", piece.GTIN())
	}
	unit, err := ForUnit("", "106141412345678908")
	if err != nil || unit.String() != "https://id.gs1.org/00/106141412345678908" || !unit.IsUnit() || unit.IsItem() || unit.SSCC() != "106141412345678908" {
		t.Errorf("%v, %v", unit, err)
	}
	place, err := New("", Element{"414", "9506000134376"})
	if err != nil || place.Path() != "/414/9506000134376" || place.GLN() != "9506000134376" {
		t.Errorf("%v, %v", place, err)
	}
	party, err := New("", Element{"417", "9506000134376"})
	if err != nil || party.Path() != "/417/9506000134376" || party.GLN() != "9506000134376" {
		t.Errorf("%v, %v", party, err)
	}
	moved, err := item.WithHost("other.example")
	if err != nil || moved.ID() != item.ID() || moved.Host != "other.example" {
		t.Errorf("%v, %v", moved, err)
	}
	if _, err := item.WithHost("a b"); err == nil || unit.GTIN() != "" {
		t.Error("a host with a blank is taken, or a unit has a GTIN")
	}
	for _, host := range []string{"a/b", "user@host", "ho st", "host:port", "[::1"} {
		if _, err := ForItem(host, "09506000134352", "1"); err == nil {
			t.Errorf("host %q is taken", host)
		}
	}
	if _, err := ForItem("", "9506000134352", "1"); err == nil {
		t.Error("a GTIN of 13 digits is taken unpadded")
	}
}

func TestValidateByHand(t *testing.T) {
	gtin, serial := Element{"01", "09506000134352"}, Element{"21", "1"}
	for _, c := range []struct {
		name string
		link Link
		rule Rule
	}{
		{"unknown key", Link{Key: Element{"89", "1"}}, RuleUnknownAI},
		{"not a key", Link{Key: serial}, RuleNoKey},
		{"bad value", Link{Key: Element{"01", "1"}}, RuleLength},
		{"qualifier order", Link{Key: gtin, Qualifiers: []Element{serial, {"10", "A"}}}, RuleQualifier},
		{"qualifier value", Link{Key: gtin, Qualifiers: []Element{{"21", " "}}}, RuleCharset},
		{"serial as attribute", Link{Key: gtin, Attributes: []Element{serial}}, RuleAttribute},
		{"unknown attribute", Link{Key: gtin, Attributes: []Element{{"xx", "1"}}}, RuleUnknownAI},
		{"attribute twice", Link{Key: gtin, Attributes: []Element{{"10", "A"}, {"10", "A"}}}, RuleRepeated},
		{"attribute value", Link{Key: gtin, Attributes: []Element{{"17", "1"}}}, RuleLength},
		{"scheme", Link{Scheme: "ftp", Key: gtin}, RuleScheme},
		{"host", Link{Host: "a b", Key: gtin}, RuleHost},
	} {
		if err := c.link.Validate(); !errors.Is(err, &Error{Rule: c.rule}) {
			t.Errorf("%s: got %v, want rule %s", c.name, err, c.rule)
		}
	}
	if err := (Link{Key: gtin, Qualifiers: []Element{serial}}).Validate(); err != nil {
		t.Error(err)
	}
}

func TestErrorText(t *testing.T) {
	_, err := Parse("https://example.com/01/09506000134353/21/1")
	const want = "gs1: (01) at character 37: the check digit is 3, expected 2"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	_, err = Parse("https://example.com/01/09506000134352/" + strings.Repeat("x", 5000) + "/1")
	if err == nil || len(err.Error()) > 200 {
		t.Errorf("a long input makes a long message of %d bytes", len(err.Error()))
	}
}
