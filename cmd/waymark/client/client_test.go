package client_test

import (
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
)

func TestItemPath(t *testing.T) {
	for label, want := range map[string]string{
		"https://id.gs1.org/01/09521873002003/21/ABC":            "/api/v1/items/09521873002003/ABC",
		"HTTPS://ID.EXAMPLE.COM/01/09521873002003/21/ABC?17=261": "/api/v1/items/09521873002003/ABC",
		"https://x.org/shop/01/09521873002003/21/A%2FB":          "/api/v1/items/09521873002003/A%2FB",
		"https://id.gs1.org/00/195218730000000013":               "/api/v1/items/https:%2F%2Fid.gs1.org%2F00%2F195218730000000013",
		"(01)09521873002003(21)A/B":                              "/api/v1/items/%2801%2909521873002003%2821%29A%2FB",
		"%":                                                      "/api/v1/items/%25",
		"01/09521873002003/21":                                   "/api/v1/items/01%2F09521873002003%2F21",
	} {
		if got := client.ItemPath(label); got != want {
			t.Errorf("%s: %s, want %s", label, got, want)
		}
	}
}

// TestIdsStayInTheirPlace: what a user types as an id is no other path.
func TestIdsStayInTheirPlace(t *testing.T) {
	var paths []string
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		paths = append(paths, r.RequestURI)
		io.WriteString(w, "{}")
	})
	const id = "../x?y=1"
	_, err := c.Order(t.Context(), id)
	_, err2 := c.Act(t.Context(), id, "cancel", nil)
	_, err3 := c.Funding(t.Context(), id, map[string][]string{"by": {"0x1"}})
	want := []string{"/api/v1/orders/..%2Fx%3Fy=1", "/api/v1/orders/..%2Fx%3Fy=1/cancel", "/api/v1/orders/..%2Fx%3Fy=1/funding?by=0x1"}
	if err != nil || err2 != nil || err3 != nil || !slices.Equal(paths, want) {
		t.Errorf("%q, %v, %v, %v", paths, err, err2, err3)
	}
}

// TestMint: the files arrive whole, every batch that they became is followed,
// and each change is reported once.
func TestMint(t *testing.T) {
	asked := 0
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == "POST":
			for field, want := range map[string]string{"items": "gtin,serial\n", "passport": "{}"} {
				f, _, err := r.FormFile(field)
				if err != nil {
					t.Errorf("%s: %v", field, err)
					return
				}
				if got, _ := io.ReadAll(f); string(got) != want {
					t.Errorf("%s: %q", field, got)
				}
			}
			fmt.Fprint(w, `{"key":"one","state":"minting","more":["two"]}`)
		case r.URL.Path == "/api/v1/batches/one":
			if asked++; asked < 3 {
				fmt.Fprint(w, `{"key":"one","state":"minting"}`)
				return
			}
			fmt.Fprint(w, `{"key":"one","state":"ready"}`)
		default:
			fmt.Fprint(w, `{"key":"two","state":"ready"}`)
		}
	})
	items, passport := files(t)
	var seen []string
	b, err := c.Mint(t.Context(), items, passport, func(b app.Batch) { seen = append(seen, b.Key+" "+string(b.State)) })
	if err != nil || b.Key != "one" || !slices.Equal(b.More, []string{"two"}) {
		t.Errorf("%+v, %v", b, err)
	}
	if want := []string{"one minting", "one ready", "two ready"}; !slices.Equal(seen, want) {
		t.Errorf("reported %q, want %q", seen, want)
	}
}

func TestMintFails(t *testing.T) {
	items, passport := files(t)
	for name, c := range map[string]struct {
		items  string
		answer http.HandlerFunc
		want   string
	}{
		"no file":        {items + "x", says(200, "", "{}"), "no such file"},
		"parked":         {items, says(202, "", `{"key":"one","state":"parked","note":"no gas"}`), "batch one is parked: no gas"},
		"refused early":  {items, says(422, "", `{"type":"urn:waymark:problem:bad_rows","title":"Bad rows"}`), "Bad rows (bad_rows)"},
		"no batch in it": {items, says(200, "text/html", "<html>"), "reading the answer to POST /api/v1/batches"},
	} {
		_, err := serve(t, c.answer).Mint(t.Context(), c.items, passport, func(app.Batch) {})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

func files(t *testing.T) (items, passport string) {
	t.Helper()
	dir := t.TempDir()
	items, passport = filepath.Join(dir, "items.csv"), filepath.Join(dir, "passport.json")
	for path, text := range map[string]string{items: "gtin,serial\n", passport: "{}"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return items, passport
}

func TestAttestorsAreNotMakers(t *testing.T) {
	c := serve(t, says(200, "", `{"parties":[{"msp":"MakerMSP","roles":["maker"]},{"msp":"CarrierMSP","roles":["custodian"]}]}`))
	if got, err := c.Attestors(t.Context()); err != nil || !slices.Equal(got, []string{"CarrierMSP"}) {
		t.Errorf("%v, %v", got, err)
	}
}
