package query_test

import (
	"encoding/json"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// conformanceDir is where other people's test data lies, which is not part of
// this repository.
func conformanceDir(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("WAYMARK_CONFORMANCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "..", "shared", "conformance")
	}
	dir = filepath.Join(dir, "epcis", "schema")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no conformance data (set WAYMARK_CONFORMANCE): %v", err)
	}
	return dir
}

// TestOpenAPINames: the standard's OpenAPI document names no parameter that is not
// known here.
func TestOpenAPINames(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(conformanceDir(t), "openapi.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	names := regexp.MustCompile(`(?m)^      name: ((?:EQ|GT|GE|LT|LE|MATCH|WD|EXISTS)_\w+|eventType|orderBy|orderDirection|eventCountLimit|maxEventCount|perPage|nextPageToken)$`).
		FindAllStringSubmatch(string(data), -1)
	if len(names) < 50 {
		t.Fatalf("found %d parameters in the OpenAPI document", len(names))
	}
	for _, n := range names {
		_, err := query.FromURL(url.Values{n[1]: {"?"}})
		if unknown(err) {
			t.Errorf("%s is in the OpenAPI document and not known", n[1])
		}
	}
}

func unknown(err error) bool {
	var e *query.Error
	return errors.As(err, &e) && strings.Contains(e.Reason, "is no parameter")
}

// nameOf makes a name that a pattern of the query schema takes. The schema writes
// \\\\: and \\\\w where it means : and \\w, so no name fits it literally.
func nameOf(pattern string) string {
	name := strings.TrimSuffix(strings.TrimPrefix(pattern, "^"), "$")
	for _, r := range [][2]string{
		{`bizTransaction_[a-z][a-zA-Z0-9_]+`, "bizTransaction_po"},
		{`[a-z][a-zA-Z0-9_]+`, "possessing_party"},
		{`[a-z][a-zA-Z0-9]*\\:\\w+`, "ex:colour"},
		{`\\w+_\\w+`, "bizLocation_name"},
		{`[A-Z0-9]{2,4}`, "CEL"},
	} {
		name = strings.ReplaceAll(name, r[0], r[1])
	}
	return name
}

// samples of every shape that a value can have.
var samples = []string{
	`["ObjectEvent"]`, `["shipping"]`, `["in_transit"]`, `["ADD"]`, `["urn:epc:id:sscc:0614141.1234567890"]`, `["did_not_occur"]`, `["Temperature"]`,
	`["https://ns.example.org/x"]`, `["text"]`, `[1.5]`, `1.5`, `1`, `true`, `"2024-05-01T00:00:00Z"`, `"ASC"`, `"eventTime"`, `"text"`, `[]`, `{}`, `[["x"]]`, `null`,
	`["nonsense words"]`, `["2024-05-01T00:00:00Z"]`,
}

// TestQuerySchema compares the reading of every parameter of GS1's query schema,
// with values of every shape, with what the schema says. A disagreement must be
// explained.
func TestQuerySchema(t *testing.T) {
	var schema struct {
		Definitions map[string]struct {
			Properties        map[string]json.RawMessage
			PatternProperties map[string]json.RawMessage
		}
	}
	path := filepath.Join(conformanceDir(t), "query-schema.json")
	readJSON(t, path, &schema)
	body := schema.Definitions["EPCIS-Query"]
	whole := compileQuerySchema(t, path)
	names := []string{}
	for name := range body.Properties {
		if name != "@context" {
			names = append(names, name)
		}
	}
	for pattern := range body.PatternProperties {
		names = append(names, nameOf(pattern))
	}
	if len(names) < 150 {
		t.Fatalf("the schema names %d parameters", len(names))
	}
	tally := map[string]int{}
	for _, name := range names {
		for _, sample := range samples {
			text := `{"@context":[{"ex":"https://ns.example.org/"}],` + quote(name) + `:` + sample + companions(name) + `}`
			instance, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			theirs := whole.Validate(instance)
			_, ours := query.FromJSON([]byte(text))
			if unknown(ours) {
				t.Fatalf("%s is in the schema and not known", name)
			}
			if (theirs == nil) == (ours == nil) {
				tally["agree"]++
				continue
			}
			reason := explain(name, sample)
			if reason == "" {
				t.Errorf("%s: the schema says %v, we say %v", text, theirs, ours)
			}
			tally[reason]++
		}
	}
	t.Logf("%d parameters, %d shapes: %v", len(names), len(samples), tally)
}

func quote(s string) string { b, _ := json.Marshal(s); return string(b) }

// companions are parameters without which another is not allowed.
func companions(name string) string {
	if name == "eventCountLimit" {
		return `,"orderBy":"eventTime"`
	}
	return ""
}

// compileQuerySchema compiles the schema with its patterns as they are meant.
func compileQuerySchema(t *testing.T, path string) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(data), `\\\\`, `\\`)
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	c.UseRegexpEngine(withoutLookahead)
	const address = "https://schema.example.org/query.json"
	if err := c.AddResource(address, doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(address + "#/definitions/EPCIS-Query")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// notPrefix stands for the lookaheads of the schema, ^(?!…), which Go's regular
// expressions do not have.
type notPrefix struct {
	*regexp.Regexp
	text string
}

func (n notPrefix) MatchString(s string) bool { return !n.Regexp.MatchString(s) }
func (n notPrefix) String() string            { return n.text }

func withoutLookahead(pattern string) (jsonschema.Regexp, error) {
	if inner, ok := strings.CutPrefix(pattern, "^(?!"); ok {
		re, err := regexp.Compile("^(?:" + inner)
		return notPrefix{re, pattern}, err
	}
	re, err := regexp.Compile(pattern)
	return re, err
}

// explain says why we and the schema may differ, and who is right.
func explain(name, sample string) string {
	op, _, _ := strings.Cut(name, "_")
	switch {
	case sample == `[]` && (op == "EQ" || op == "WD" || op == "MATCH" || op == "HASATTR" || name == "eventType"):
		return "an empty list asks for nothing: OpenAPI has minItems 1, the schema forgot it"
	case op == "EXISTS" && (sample == `null` || sample == `true` || sample == `1.5`):
		return "the schema's nullable is no keyword of JSON Schema, and the standard ignores the value"
	case op == "EQ" && sample == `1.5` || op == "EQ" && sample == `1`:
		return "a lone number is EPCIS 1.x's form of EQ"
	case name == "orderBy" && sample != `"eventTime"`:
		return "the standard's text restricts orderBy, the schema takes any text"
	}
	return ""
}
