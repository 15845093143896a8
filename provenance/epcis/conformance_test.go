package epcis_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/epcis"
)

// conformanceDir finds other people's test data, which is not part of the
// repository: WAYMARK_CONFORMANCE, or ../shared/conformance beside the checkout.
func conformanceDir(t *testing.T, parts ...string) string {
	t.Helper()
	dir := os.Getenv("WAYMARK_CONFORMANCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "conformance")
	}
	dir = filepath.Join(append([]string{dir}, parts...)...)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("public conformance data is not here: %v", err)
	}
	return dir
}

func lines(t *testing.T, path string) []string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, l := range strings.Split(string(data), "\n") {
		if strings.TrimSpace(l) != "" {
			out = append(out, l)
		}
	}
	return out
}

func parseFile(t *testing.T, path string) *epcis.Document {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := epcis.Parse(data)
	if err != nil {
		t.Fatalf("%s: %v", filepath.Base(path), err)
	}
	return doc
}

func TestEventHashVectors(t *testing.T) {
	dir := conformanceDir(t, "event-hash")
	files, _ := filepath.Glob(filepath.Join(dir, "*.jsonld"))
	if len(files) == 0 {
		t.Fatalf("no vectors in %s", dir)
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".jsonld")
		t.Run(filepath.Base(base), func(t *testing.T) {
			doc := parseFile(t, file)
			hashes, err := doc.HashIDs()
			if err != nil {
				t.Fatal(err)
			}
			texts, err := doc.PreHashes()
			if err != nil {
				t.Fatal(err)
			}
			want, wantTexts := lines(t, base+".hashes"), lines(t, base+".prehashes")
			if len(hashes) != len(want) {
				t.Fatalf("%d events, %d hashes", len(hashes), len(want))
			}
			for i := range want {
				if hashes[i] != want[i] {
					t.Errorf("event %d: %s, want %s\n got %s\nwant %s", i, hashes[i], want[i], texts[i], wantTexts[i])
				}
			}
		})
	}
}

func TestDocumentsAreValidAndRoundTrip(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(conformanceDir(t, "epcis", "documents"), "*.jsonld"))
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			doc := parseFile(t, file)
			for _, f := range doc.Validate() {
				t.Error(f)
			}
			roundTrip(t, doc)
		})
	}
}

func TestInvalidDocumentsAreInvalid(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(conformanceDir(t, "epcis", "invalid"), "*.json"))
	if len(files) == 0 {
		t.Fatal("no documents")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			found := parseFile(t, file).Validate()
			if len(found) == 0 {
				t.Error("passed validation")
			}
			for _, f := range found {
				t.Log(f)
			}
		})
	}
}

// roundTrip checks that marshalling loses nothing the hash sees, and is stable.
func roundTrip(t *testing.T, doc *epcis.Document) {
	t.Helper()
	first, err := doc.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	again, err := epcis.Parse(first)
	if err != nil {
		t.Fatalf("own output: %v\n%s", err, first)
	}
	second, err := again.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if string(first) != string(second) {
		t.Errorf("marshalling is not stable:\n%s\n%s", first, second)
	}
	before, err := doc.PreHashes()
	if err != nil {
		t.Fatal(err)
	}
	after, err := again.PreHashes()
	if err != nil {
		t.Fatal(err)
	}
	for i := range before {
		if before[i] != after[i] {
			t.Errorf("event %d changed:\n%s\n%s", i, before[i], after[i])
		}
	}
}
