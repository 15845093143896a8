package api_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

// TestLinks: links are written as a whole, with compact types, over what the client
// saw, by makers alone.
func TestLinks(t *testing.T) {
	f := open(t)
	const (
		anchor       = "https://id.gs1.org/01/" + gtin
		product, lot = "/api/v1/links/01/" + gtin, "/api/v1/links/01/" + gtin + "/10/A%2FB"
	)
	ask := func(method, path string, who sitetest.Who, match string, body any) *http.Response {
		t.Helper()
		var text []byte
		if body != nil {
			var err error
			if text, err = json.Marshal(body); err != nil {
				t.Fatal(err)
			}
		}
		return f.Ask(t, who, method, path, string(text), "If-Match", match)
	}
	links := map[string]any{"links": []any{map[string]any{"linkType": "gs1:pip", "href": "https://a.example/", "title": "A", "hreflang": []string{"en"}}}}
	put := ask("PUT", product, sitetest.Maker, "", links)
	seen := put.Header.Get("ETag")
	got := sitetest.Decode[app.LinkList](t, put, 200)
	if len(got.Links) != 1 || got.Links[0].LinkType != linkstore.Pip || got.Anchor != anchor {
		t.Errorf("%+v", got)
	}
	of := sitetest.Decode[app.LinkList](t, ask("PUT", lot, sitetest.Maker, "", links), 200)
	if tag := ask("GET", lot, sitetest.Maker, "", nil).Header.Get("ETag"); tag != `"`+of.Version+`"` || of.Version == "" {
		t.Errorf("ETag %s of version %q", tag, of.Version)
	}
	page := sitetest.Decode[api.LinkLists](t, ask("GET", "/api/v1/links?limit=1", sitetest.Maker, "", nil), 200)
	if len(page.Anchors) != 1 || page.Next != got.Anchor {
		t.Errorf("first page %+v", page)
	}
	page = sitetest.Decode[api.LinkLists](t, ask("GET", "/api/v1/links?limit=1&after="+page.Next, sitetest.Maker, "", nil), 200)
	if len(page.Anchors) != 1 || page.Next != "" || !strings.HasSuffix(page.Anchors[0].Anchor, "/10/A%2FB") {
		t.Errorf("second page %+v", page)
	}
	for name, c := range map[string]struct {
		method, path string
		who          sitetest.Who
		match        string
		body         any
		status       int
		code         string
	}{
		"other version":  {"PUT", product, sitetest.Maker, `"v9"`, map[string]any{"links": []any{}}, 412, "changed"},
		"no credential":  {"PUT", product, sitetest.Nobody, "", links, 401, "unauthorized"},
		"other role":     {"PUT", product, sitetest.Carrier, "", links, 403, "forbidden"},
		"another's key":  {"PUT", "/api/v1/links/01/04012345123456", sitetest.Maker, "", links, 403, "not_your_key"},
		"no key":         {"PUT", "/api/v1/links/10/LOT", sitetest.Maker, "", links, 400, "bad_code"},
		"check digit":    {"DELETE", "/api/v1/links/01/09521873002004", sitetest.Maker, "", nil, 400, "bad_check_digit"},
		"unknown member": {"PUT", product, sitetest.Maker, "", map[string]any{"links": []any{}, "more": 1}, 422, "bad_field"},
		"fault":          {"PUT", product, sitetest.Maker, "", map[string]any{"links": []any{map[string]any{"linkType": "gs1:pip", "href": "/x", "title": "A"}}}, 422, "bad_field"},
		"page size":      {"GET", "/api/v1/links?limit=0", sitetest.Maker, "", nil, 422, "bad_field"},
	} {
		t.Run(name, func(t *testing.T) {
			sitetest.Refused(t, ask(c.method, c.path, c.who, c.match, c.body), c.status, c.code)
		})
	}
	for path, match := range map[string]string{product: seen, lot: "*"} {
		if a := ask("DELETE", path, sitetest.Maker, match, nil); a.StatusCode != 204 {
			t.Errorf("removing: %s", a.Status)
		}
	}
	if l := sitetest.Decode[app.LinkList](t, ask("GET", product, sitetest.Maker, "", nil), 200); l.Links == nil || len(l.Links) != 0 {
		t.Errorf("after removing %+v", l)
	}
}
