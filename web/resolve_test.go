package web_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/resolver"
)

// TestRefusedByResolver: what the resolver refuses is a page for a person and a
// problem document for a program, and pages of any site may read both.
func TestRefusedByResolver(t *testing.T) {
	h := newHouse(t)
	cfg := h.config()
	var err error
	if cfg.Resolver, err = resolver.New(resolver.Config{
		BaseURL: host, Name: "Waymark", Source: resolver.PageSource{BaseURL: host}, Methods: []string{"POST"},
	}); err != nil {
		t.Fatal(err)
	}
	if h.server, err = web.New(cfg); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.server.Shutdown(context.Background()) })
	for path, want := range map[string]struct {
		status     int
		code, says string
	}{
		"/01/09521873002004/21/A": {400, "bad_check_digit", "expected 3"},
		"/01/" + gtin:             {404, "not_found", "Nothing is registered here"},
	} {
		page := h.ask("GET", path, nil, "Accept", asHTML)
		if text := read(t, page); page.StatusCode != want.status || !strings.HasPrefix(page.Header.Get("Content-Type"), "text/html") || !strings.Contains(text, want.says) {
			t.Errorf("%s for a person: %d %s", path, page.StatusCode, text)
		}
		document := h.ask("GET", path, nil, "Accept", asJSON)
		for _, r := range []*http.Response{page, document} {
			if vary := strings.Join(r.Header.Values("Vary"), ", "); !strings.Contains(vary, "Accept") {
				t.Errorf("%s: the form of the refusal depends on Accept, and Vary is %q", path, vary)
			}
		}
		if page.Header.Get("Access-Control-Allow-Origin") != "*" || document.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: scripts of other sites cannot read the refusal", path)
		}
		if p := decode[problemDoc](t, document, want.status); p.Type != "urn:waymark:problem:"+want.code || !strings.Contains(p.Detail, want.says) {
			t.Errorf("%s for a program: %+v", path, p)
		}
	}
	if text := read(t, h.ask("GET", "/01/09521873002004/21/A", nil, "Accept", asHTML)); !strings.Contains(text, "<bdi>3</bdi>") {
		t.Errorf("the page does not say which check digit would be right: %s", text)
	}
	posted := h.ask("POST", "/01/"+gtin, nil, "Accept", asJSON)
	if allow := strings.Join(posted.Header.Values("Allow"), ", "); !strings.Contains(allow, "GET, HEAD") {
		t.Errorf("where nothing can be posted, Allow is %q", allow)
	}
	refused(t, posted, 405, "method_not_allowed")
}
