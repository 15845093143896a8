package epcis_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

// TestNothingIsLost compares each document's JSON with what it becomes after
// parsing and marshalling. Only spellings that mean the same may differ.
func TestNothingIsLost(t *testing.T) {
	files, _ := filepath.Glob("testdata/*/*.json")
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) { loseNothing(t, file) })
	}
}

func TestNothingIsLostOfPublicDocuments(t *testing.T) {
	dir := conformanceDir(t)
	for _, pattern := range []string{"epcis/documents", "event-hash"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern, "*.jsonld"))
		if len(files) == 0 {
			t.Fatalf("no documents in %s", pattern)
		}
		for _, file := range files {
			t.Run(filepath.Base(file), func(t *testing.T) { loseNothing(t, file) })
		}
	}
}

func loseNothing(t *testing.T, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc := parseFile(t, file)
	out, err := doc.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	before, after := plainJSON(t, data), plainJSON(t, out)
	if !reflect.DeepEqual(before, after) {
		b, _ := json.MarshalIndent(before, "", " ")
		a, _ := json.MarshalIndent(after, "", " ")
		t.Errorf("before %s\nafter %s", b, a)
	}
	roundTrip(t, doc)
}

// plainJSON decodes with number text kept and equivalent spellings made equal.
func plainJSON(t *testing.T, data []byte) any {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return plain(v)
}

func plain(v any) any {
	switch v := v.(type) {
	case string:
		if word := epcis.BareBizStep(v); word.Standard() {
			return string(word)
		}
		if word := epcis.BareDisposition(v); word.Standard() {
			return string(word)
		}
		return strings.TrimPrefix(strings.TrimPrefix(v, "cbv:Comp-"), "gs1:")
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case map[string]any:
		for k := range v {
			v[k] = plain(v[k])
		}
		if v["eventTime"] != nil {
			delete(v, "@context") // now also says what the document's did
		}
		if list, ok := v["certificationInfo"].([]any); ok && len(list) == 1 {
			v["certificationInfo"] = list[0]
		}
	}
	return v
}
