package resolver_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/dlclark/regexp2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/web/resolver"
)

// TestLinksetSchema holds linksets to GS1's schema, which this repository does
// not carry.
func TestLinksetSchema(t *testing.T) {
	const name = "gs1-linkset-schema.json"
	text := conformance(t, filepath.Join("linkset", name))
	raw, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.UseRegexpEngine(func(s string) (jsonschema.Regexp, error) {
		re, err := regexp2.Compile(s, regexp2.ECMAScript)
		return ecma{re}, err
	})
	if err := c.AddResource(name, raw); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	a := app(newResolver(t, resolver.Sources{maker(), ownPages()}))
	for _, path := range []string{"/01/09506000134352", "/01/09506000134352/10/LOT1/21/1", "/00/340123450000000000"} {
		_, body := ask(t, a, "GET", path, "Accept", "application/linkset+json")
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	bad, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(`{"linkset":[{"anchor":7}]}`)))
	if err != nil || schema.Validate(bad) == nil {
		t.Error("the schema accepts anything")
	}
}

// conformance reads a file of public test data, which are not this repository's
// to give away.
func conformance(t *testing.T, name string) []byte {
	t.Helper()
	for _, dir := range []string{os.Getenv("WAYMARK_CONFORMANCE"), "../../../shared/conformance"} {
		if dir == "" {
			continue
		}
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			return text
		}
	}
	t.Skip("public test data are not here; WAYMARK_CONFORMANCE names their folder")
	return nil
}

type ecma struct{ *regexp2.Regexp }

func (e ecma) MatchString(s string) bool {
	ok, err := e.Regexp.MatchString(s)
	return err == nil && ok
}
