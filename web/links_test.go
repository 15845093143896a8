package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/resolver"
)

// linkDesk keeps links in memory by the rules of web.Links; the company prefix is
// the same for everybody.
type linkDesk struct{ kept map[string]web.LinkList }

func (d linkDesk) own(id gs1.Link) error {
	if id.Key.AI == "01" && !strings.HasPrefix(id.Key.Value, "09521873") {
		return &web.Problem{Code: "not_your_key", Status: 403, Detail: "It is another company's key."}
	}
	return nil
}

func (d linkDesk) Links(_ context.Context, _ web.Principal, id gs1.Link) (web.LinkList, error) {
	l := d.kept[id.ID()]
	l.Anchor = id.ID()
	return l, d.own(id)
}

func (d linkDesk) SetLinks(_ context.Context, _ web.Principal, id gs1.Link, targets []resolver.Target, seen *string) (web.LinkList, error) {
	if err := d.own(id); err != nil {
		return web.LinkList{}, err
	}
	if err := resolver.CheckTargets(targets); err != nil {
		return web.LinkList{}, &web.Problem{Code: "bad_field", Detail: err.Error() + "."}
	}
	if seen != nil && *seen != d.kept[id.ID()].Version {
		return web.LinkList{}, &web.Problem{Code: "changed", Status: 412, Detail: "Read it again."}
	}
	l := web.LinkList{Anchor: id.ID(), Links: targets, Version: fmt.Sprintf("v%d", len(targets))}
	if d.kept[id.ID()] = l; len(targets) == 0 {
		delete(d.kept, id.ID())
	}
	return l, nil
}

func (d linkDesk) ListLinks(_ context.Context, _ web.Principal, after string, limit int) (out []web.LinkList, err error) {
	for _, anchor := range []string{"https://id.gs1.org/01/09521873002003", "https://id.gs1.org/01/09521873002003/10/A%2FB"} {
		if l, ok := d.kept[anchor]; ok && anchor > after && len(out) < limit {
			out = append(out, l)
		}
	}
	return out, nil
}

// TestLinks: links are written as a whole, with compact types, over what the client
// saw, by makers alone.
func TestLinks(t *testing.T) {
	h := newHouse(t)
	const product, lot = "/api/v1/links/01/09521873002003", "/api/v1/links/01/09521873002003/10/A%2FB"
	ask := func(method, path, token, match string, body any) *http.Response {
		t.Helper()
		var r io.Reader
		headers := []string{"Authorization", "Bearer " + token, "If-Match", match}
		if body != nil {
			text, err := json.Marshal(body)
			if err != nil {
				t.Fatal(err)
			}
			r, headers = bytes.NewReader(text), append(headers, "Content-Type", "application/json")
		}
		return h.ask(method, path, r, headers...)
	}
	links := map[string]any{"links": []any{map[string]any{"linkType": "gs1:pip", "href": "https://a.example/", "title": "A", "hreflang": []string{"en"}}}}
	got := decode[web.LinkList](t, ask("PUT", product, "maker-token", "", links), 200)
	if len(got.Links) != 1 || got.Links[0].LinkType != resolver.Pip || got.Anchor != "https://id.gs1.org/01/09521873002003" {
		t.Errorf("%+v", got)
	}
	decode[web.LinkList](t, ask("PUT", lot, "maker-token", "", links), 200)
	read := ask("GET", lot, "maker-token", "", nil)
	if tag := read.Header.Get("ETag"); tag != `"v1"` {
		t.Errorf("ETag %s", tag)
	}
	page := decode[web.LinkLists](t, ask("GET", "/api/v1/links?limit=1", "maker-token", "", nil), 200)
	if len(page.Anchors) != 1 || page.Next != got.Anchor {
		t.Errorf("first page %+v", page)
	}
	page = decode[web.LinkLists](t, ask("GET", "/api/v1/links?limit=1&after="+page.Next, "maker-token", "", nil), 200)
	if len(page.Anchors) != 1 || page.Next != "" || !strings.HasSuffix(page.Anchors[0].Anchor, "/10/A%2FB") {
		t.Errorf("second page %+v", page)
	}
	for name, c := range map[string]struct {
		method, path, token, match string
		body                       any
		status                     int
	}{
		"other version":  {"PUT", product, "maker-token", `"v9"`, links, http.StatusPreconditionFailed},
		"no credential":  {"PUT", product, "none", "", links, 401},
		"other role":     {"PUT", product, "carrier-token", "", links, 403},
		"another's key":  {"PUT", "/api/v1/links/01/04012345123456", "maker-token", "", links, 403},
		"no key":         {"PUT", "/api/v1/links/10/LOT", "maker-token", "", links, 400},
		"check digit":    {"DELETE", "/api/v1/links/01/09521873002004", "maker-token", "", nil, 400},
		"unknown member": {"PUT", product, "maker-token", "", map[string]any{"links": []any{}, "more": 1}, 400},
		"fault":          {"PUT", product, "maker-token", "", map[string]any{"links": []any{map[string]any{"linkType": "gs1:pip", "href": "/x", "title": "A"}}}, 422},
		"page size":      {"GET", "/api/v1/links?limit=0", "maker-token", "", nil, 422},
	} {
		if a := ask(c.method, c.path, c.token, c.match, c.body); a.StatusCode != c.status {
			t.Errorf("%s: %s, want %d", name, a.Status, c.status)
		}
	}
	if a := ask("DELETE", product, "maker-token", `"v1"`, nil); a.StatusCode != 204 {
		t.Errorf("removing: %s", a.Status)
	}
	if l := decode[web.LinkList](t, ask("GET", product, "maker-token", "", nil), 200); l.Links == nil || len(l.Links) != 0 {
		t.Errorf("after removing %+v", l)
	}
}
