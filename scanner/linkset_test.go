package scanner

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/provenance/gs1"
)

func testLinkset(t testing.TB) []byte {
	t.Helper()
	item, err := gs1.ForItem("", testGTIN, testSerial)
	if err != nil {
		t.Fatal(err)
	}
	base := "https://id.waymark.example/"
	doc, err := Linkset(base, item, "Aurora Low, EU 42", ItemLinks(base, item, "https://id.waymark.example/api/v1/passports/ab"))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestLinkset(t *testing.T) {
	var doc struct {
		Linkset []map[string]json.RawMessage
	}
	if err := json.Unmarshal(testLinkset(t), &doc); err != nil || len(doc.Linkset) != 1 {
		t.Fatalf("%v, %+v", err, doc)
	}
	context := doc.Linkset[0]
	if got := string(context["anchor"]); got != `"https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4"` {
		t.Errorf("anchor %s", got)
	}
	var links []LinkTarget
	for _, rel := range []string{"defaultLink", "pip", "dpp", "sustainabilityInfo", "traceability"} {
		if err := json.Unmarshal(context["https://ref.gs1.org/voc/"+rel], &links); err != nil || len(links) != 1 || links[0].Title == "" {
			t.Errorf("%s: %+v, %v", rel, links, err)
		}
	}
	item, _ := gs1.ForItem("", testGTIN, testSerial)
	for name, l := range map[string]LinkTarget{
		"relative":       {Type: LinkPip, Href: "/01/x", Title: "x"},
		"script":         {Type: LinkPip, Href: "javascript:alert(1)", Title: "x"},
		"no title":       {Type: LinkPip, Href: "https://example.org/"},
		"no type":        {Href: "https://example.org/", Title: "x"},
		"the anchor":     {Type: "anchor", Href: "https://example.org/", Title: "x"},
		"no description": {Type: "itemDescription", Href: "https://example.org/", Title: "x"},
	} {
		if _, err := Linkset("https://id.waymark.example", item, "x", []LinkTarget{l}); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	if _, err := Linkset("id.waymark.example", item, "x", nil); err == nil {
		t.Error("an anchor without a scheme")
	}
}

// TestLinksetSchema holds the document to the schemas of GS1 and RFC 9264,
// which other people wrote and this repository does not carry.
func TestLinksetSchema(t *testing.T) {
	dir := conformance(t, "linkset")
	var doc any
	if err := json.Unmarshal(testLinkset(t), &doc); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"gs1-linkset-schema.json", "linkset-schema.json"} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			raw, err := jsonschema.UnmarshalJSON(strings.NewReader(string(text)))
			if err != nil {
				t.Fatal(err)
			}
			c := jsonschema.NewCompiler()
			c.UseRegexpEngine(ecmaRegexp)
			if err := c.AddResource(name, raw); err != nil {
				t.Fatal(err)
			}
			schema, err := c.Compile(name)
			if err != nil {
				t.Fatal(err)
			}
			if name == "linkset-schema.json" { // itemDescription is GS1's addition to RFC 9264
				delete(doc.(map[string]any)["linkset"].([]any)[0].(map[string]any), "itemDescription")
			}
			if err := schema.Validate(doc); err != nil {
				t.Error(err)
			}
			bad, _ := jsonschema.UnmarshalJSON(strings.NewReader(`{"linkset":[{"anchor":7}]}`))
			if schema.Validate(bad) == nil {
				t.Error("the schema accepts anything")
			}
		})
	}
}

// conformance is a folder of public test data, which are not this
// repository's to give away.
func conformance(t *testing.T, name string) string {
	t.Helper()
	for _, dir := range []string{os.Getenv("WAYMARK_CONFORMANCE"), "../../shared/conformance"} {
		if dir == "" {
			continue
		}
		if _, err := os.Stat(filepath.Join(dir, name)); err == nil {
			return filepath.Join(dir, name)
		}
	}
	t.Skipf("no folder of conformance data with %s; set WAYMARK_CONFORMANCE to it", name)
	return ""
}

// ecmaRegexp runs the schemas' patterns, which look ahead, as Go's do not.
func ecmaRegexp(s string) (jsonschema.Regexp, error) {
	re, err := regexp2.Compile(s, regexp2.ECMAScript)
	return ecma{re}, err
}

type ecma struct{ *regexp2.Regexp }

func (e ecma) MatchString(s string) bool {
	ok, err := e.Regexp.MatchString(s)
	return err == nil && ok
}
