package epcis_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/waymark/waymark/provenance/epcis"
)

// TestValidateAgainstSchema compares Validate with GS1's JSON schema on every
// public document and on its small corruptions: a member dropped, renamed, or
// replaced by a value of every other kind, at each place that an event type has.
// A disagreement must be explained.
func TestValidateAgainstSchema(t *testing.T) {
	dir := conformanceDir(t, "epcis")
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	compiler.UseRegexpEngine(compileSchemaPattern)
	schema, err := compiler.Compile(filepath.Join(dir, "schema", "EPCIS-JSON-Schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob(filepath.Join(dir, "documents", "*.jsonld"))
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	seen, places := map[string]bool{}, map[string]bool{}
	tally := map[string]int{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		corruptions(t, data, places, func(what string, text []byte) {
			if seen[string(text)] {
				return
			}
			seen[string(text)] = true
			instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			schemaErr := schema.Validate(instance)
			found, parsed := validateText(text)
			switch {
			case (schemaErr == nil) == (len(found) == 0 && parsed == nil):
				tally["agree"]++
			case schemaErr == nil && parsed == nil:
				reason, ok := stricterThanSchema(found)
				tally["only we reject: "+reason]++
				if !ok {
					t.Errorf("%s, %s: the schema accepts, we say %v", filepath.Base(file), what, found)
				}
			default:
				reason, ok := laxerThanSchema(what)
				tally["only the schema rejects: "+reason]++
				if !ok {
					t.Errorf("%s, %s: we accept (%v), the schema says %v", filepath.Base(file), what, parsed, schemaErr)
				}
			}
		})
	}
	for _, k := range slices.Sorted(maps.Keys(tally)) {
		t.Logf("%6d %s", tally[k], k)
	}
}

// compileSchemaPattern adds to Go's regular expressions the one form that the
// schema uses besides: a pattern that is a negative lookahead as a whole.
func compileSchemaPattern(pattern string) (jsonschema.Regexp, error) {
	inner, negative := strings.CutPrefix(pattern, "^(?!")
	if negative {
		pattern = "^" + strings.TrimSuffix(inner, ")")
	}
	re, err := regexp.Compile(pattern)
	return schemaPattern{re, negative}, err
}

type schemaPattern struct {
	*regexp.Regexp
	negative bool
}

func (p schemaPattern) MatchString(s string) bool { return p.Regexp.MatchString(s) != p.negative }

func validateText(text []byte) ([]epcis.FieldError, error) {
	doc, err := epcis.Parse(text)
	if err != nil {
		return nil, err
	}
	return doc.Validate(), nil
}

// stricterThanSchema names the rule that we have and the schema does not.
func stricterThanSchema(found []epcis.FieldError) (string, bool) {
	for _, f := range found {
		switch {
		case f.Code == epcis.CodeUnknown && strings.Contains(f.Message, "does not declare"):
			return "a namespace that @context does not declare", true
		case f.Code == epcis.CodeVocabulary && strings.Contains(f.Message, "does not declare"):
			return "a word of a namespace that @context does not declare", true
		case f.Code == epcis.CodeVocabulary && strings.Contains(f.Message, "of the standard"):
			return "a word in GS1's namespaces that the vocabulary does not have", true
		case f.Code == epcis.CodeUnknown && (strings.HasPrefix(f.Path, "readPoint.") || strings.HasPrefix(f.Path, "bizLocation.")):
			return "a field of a place without a namespace", true
		case f.Code == epcis.CodeConflict:
			return f.Message, true
		case f.Code == epcis.CodeFormat && f.Message == "is empty":
			return "an empty text", true
		case f.Path == "parentID" && f.Code == epcis.CodeRequired:
			return "ADD and DELETE need the parent (EPCIS 2.0, section 7.4.3)", true
		}
	}
	return fmt.Sprint(found), false
}

// laxerThanSchema names why a text that the schema rejects is well all the same.
func laxerThanSchema(what string) (string, bool) {
	if strings.HasSuffix(what, "bizStep = urn:epcglobal:cbv:bizstep:shipping") {
		return "a CBV word spelled as in EPCIS 1.x, which becomes the bare word", true
	}
	return what, false
}

// corruptions calls try with the document and with each corruption of it at a
// place that is not yet in places.
func corruptions(t *testing.T, data []byte, places map[string]bool, try func(what string, text []byte)) {
	t.Helper()
	var root any
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	emit := func(what string) {
		text, err := json.Marshal(root)
		if err != nil {
			t.Fatal(err)
		}
		try(what, text)
	}
	emit("as published")
	for _, path := range memberPaths(root, nil) {
		if place := placeOf(root, path); places[place] {
			continue
		} else {
			places[place] = true
		}
		parent, last := walk(root, path[:len(path)-1]), path[len(path)-1]
		name := strings.Join(path, "/")
		switch p := parent.(type) {
		case map[string]any:
			old := p[last]
			delete(p, last)
			emit("without " + name)
			for _, v := range replacements {
				p[last] = v
				emit(fmt.Sprintf("%s = %v", name, v))
			}
			p[last] = old
			p[last+"x"] = old
			emit("with " + name + "x")
			delete(p, last+"x")
		case []any:
			var i int
			fmt.Sscan(last, &i)
			old := p[i]
			for _, v := range replacements {
				p[i] = v
				emit(fmt.Sprintf("%s = %v", name, v))
			}
			p[i] = old
		}
	}
}

var replacements = []any{nil, true, 1.5, "", "word", "a b:c", "https://example.org/x", "urn:epcglobal:cbv:bizstep:shipping",
	"2020-01-01T00:00:00", "+25:00", []any{}, []any{"x"}, map[string]any{}, map[string]any{"k": 1}}

func memberPaths(v any, at []string) [][]string {
	var out [][]string
	add := func(key string, child any) {
		path := append(slices.Clone(at), key)
		out = append(append(out, path), memberPaths(child, path)...)
	}
	switch v := v.(type) {
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			add(k, v[k])
		}
	case []any:
		for i, item := range v {
			add(fmt.Sprint(i), item)
		}
	}
	return out
}

// placeOf is a path without positions but with the type of its event.
func placeOf(root any, path []string) string {
	var place []string
	for i, key := range path {
		if event, ok := walk(root, path[:i]).(map[string]any); ok && event["eventTime"] != nil {
			place = append(place, fmt.Sprint(event["type"]))
		}
		if key[0] >= '0' && key[0] <= '9' {
			key = "0"
		}
		place = append(place, key)
	}
	return strings.Join(place, "/")
}

func walk(v any, path []string) any {
	for _, key := range path {
		switch p := v.(type) {
		case map[string]any:
			v = p[key]
		case []any:
			var i int
			fmt.Sscan(key, &i)
			v = p[i]
		}
	}
	return v
}
