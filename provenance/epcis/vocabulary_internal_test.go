package epcis

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestTermsAreThoseOfTheContext compares the vocabularies and prefixes with GS1's
// JSON-LD context files, where they are.
func TestTermsAreThoseOfTheContext(t *testing.T) {
	dir := os.Getenv("WAYMARK_CONFORMANCE")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "conformance")
	}
	dir = filepath.Join(dir, "epcis", "context")
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("public conformance data is not here: %v", err)
	}
	for file, v := range map[string]vocabulary{
		"cbv-context-bizstep":             bizSteps,
		"cbv-context-disposition":         dispositions,
		"cbv-context-biztransaction-type": bizTransactionTypes,
		"cbv-context-sourcedest-type":     sourceDestTypes,
		"cbv-context-error-reason":        errorReasons,
		"cbv-context-component":           components,
		"gs1-context-sensor-alert-type":   sensorAlerts,
		"gs1-context-measurement-type":    measurementTypes,
	} {
		want := map[string]bool{}
		for term, value := range contextTerms(t, filepath.Join(dir, file+".jsonld")) {
			if id, ok := value.(string); ok && !strings.HasPrefix(id, "https:") {
				want[term] = true
				if id != v.curie+term {
					t.Errorf("%s: %s stands for %s", file, term, id)
				}
			}
		}
		if !maps.Equal(want, v.words) {
			t.Errorf("%s has %v, we have %v", file, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(v.words)))
		}
	}
	root := contextTerms(t, filepath.Join(dir, "epcis-context.jsonld"))
	for prefix, namespace := range standardPrefixes {
		if root[prefix] != namespace {
			t.Errorf("%s stands for %v", prefix, root[prefix])
		}
	}
}

func contextTerms(t *testing.T, file string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Context map[string]any `json:"@context"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	for term := range doc.Context {
		if strings.HasPrefix(term, "@") {
			delete(doc.Context, term)
		}
	}
	return doc.Context
}

func TestCanonicalNumber(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "0.0": "0", "1": "1", "1.0": "1", "1.50": "1.5", "+7": "7", "007": "7", "-3.10": "-3.1",
		"1e3": "1000", "1.25e1": "12.5", "125e-2": "1.25", "1e-4": "0.0001", "1E+2": "100", "0.000e9": "0",
		"123456789012345678901.50": "123456789012345678901.5",
	} {
		if got, ok := canonicalNumber(in); !ok || got != want {
			t.Errorf("%s: %s, %v; want %s", in, got, ok, want)
		}
	}
	for _, in := range []string{"", "-", ".5", "5.", "1,5", "1e", "1e999", "1e-999", "0x10", "1_000", "NaN", "Infinity", "1.2.3", "1 ", "--1"} {
		if got, ok := canonicalNumber(in); ok {
			t.Errorf("%q: taken for %s", in, got)
		}
	}
}

func TestCanonicalID(t *testing.T) {
	for in, want := range map[string]string{
		"urn:epc:id:sgtin:4012345.011111.9876":                       "https://id.gs1.org/01/04012345111118/21/9876",
		"urn:epc:id:sgtin:4012345.011111.A%2FB+C'=":                  "https://id.gs1.org/01/04012345111118/21/A%2FB%2BC'=",
		"urn:epc:id:sgln:4012345.00005.0":                            "https://id.gs1.org/414/4012345000054",
		"urn:epc:idpat:sgtin:4012345.066666.*":                       "https://id.gs1.org/01/04012345666663",
		"urn:epc:id:sgtin:broken":                                    "urn:epc:id:sgtin:broken",
		"urn:epc:id:gid:95100000.12345.400":                          "urn:epc:id:gid:95100000.12345.400",
		"https://shop.example/a/b/01/4012345111118/10/L/21/S?17=1#x": "https://id.gs1.org/01/04012345111118/21/S",
		"http://shop.example/01/04012345111118/22/2A/10/L/":          "https://id.gs1.org/01/04012345111118/10/L",
		"https://id.gs1.org/01/04012345111110/21/S":                  "https://id.gs1.org/01/04012345111110/21/S", // wrong check digit, same item
		"https://id.gs1.org/gtin/4012345111118/ser/a%2Db":            "https://id.gs1.org/01/04012345111118/21/a-b",
		"https://id.gs1.org/8010/4012345AB/8011/7":                   "https://id.gs1.org/8010/4012345AB/8011/7",
		"https://id.gs1.org/01/04012345111118/21":                    "https://id.gs1.org/01/04012345111118/21",
		"https://id.gs1.org/01/04012345111118/99/S":                  "https://id.gs1.org/01/04012345111118/99/S",
		"https://id.gs1.org/01/123/21/S":                             "https://id.gs1.org/01/123/21/S",
		"https://example.com/order/4711":                             "https://example.com/order/4711",
		"geo:1,2":                                                    "geo:1,2",
		"https://01/04012345111118":                                  "https://01/04012345111118",
	} {
		if got := canonicalID(in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
		if got := canonicalID(want); got != want {
			t.Errorf("%s is not its own canonical form: %s", want, got)
		}
	}
}
