package linkstore_test

import (
	"context"
	"github.com/waymark/waymark/internal/linkstore"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
)

func TestCheckTargets(t *testing.T) {
	good := linkstore.Target{LinkType: linkstore.Pip, Href: "https://a.example/x", Title: "X", Media: "text/html", Languages: []string{"en-GB"}}
	with := func(change func(*linkstore.Target)) []linkstore.Target {
		c := good
		change(&c)
		return []linkstore.Target{c}
	}
	def := good
	def.LinkType = linkstore.DefaultLink
	tests := map[string]struct {
		targets []linkstore.Target
		want    string
	}{
		"good":             {[]linkstore.Target{good, def}, ""},
		"registered":       {with(func(t *linkstore.Target) { t.LinkType = "alternate" }), ""},
		"compact type":     {with(func(t *linkstore.Target) { t.LinkType = "gs1:pip" }), "no link type"},
		"older address":    {with(func(t *linkstore.Target) { t.LinkType = "https://gs1.org/voc/pip" }), "is written"},
		"member name":      {with(func(t *linkstore.Target) { t.LinkType = "anchor" }), "no link type"},
		"script":           {with(func(t *linkstore.Target) { t.Href = "javascript:alert(1)" }), "absolute"},
		"relative":         {with(func(t *linkstore.Target) { t.Href = "/x" }), "absolute"},
		"user information": {with(func(t *linkstore.Target) { t.Href = "https://a@b.example/" }), "absolute"},
		"header break":     {with(func(t *linkstore.Target) { t.Href = "https://a.example/\r\nX: y" }), "absolute"},
		"angle bracket":    {with(func(t *linkstore.Target) { t.Href = "https://a.example/>x" }), "escapes"},
		"no title":         {with(func(t *linkstore.Target) { t.Title = "" }), "title"},
		"media type":       {with(func(t *linkstore.Target) { t.Media = "text/html; charset=x" }), "media type"},
		"language":         {with(func(t *linkstore.Target) { t.Languages = []string{"english"} }), "language"},
		"two defaults":     {[]linkstore.Target{def, {LinkType: linkstore.DefaultLink, Href: "https://b.example", Title: "B"}}, "link 2: there is one"},
		"repeated":         {[]linkstore.Target{good, good}, "link 2: the same"},
	}
	for name, tt := range tests {
		err := linkstore.CheckTargets(tt.targets)
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v, want %q", name, err, tt.want)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	for name, cfg := range map[string]resolver.Config{
		"no root":   {Name: "x", Source: maker()},
		"slash":     {BaseURL: root + "/", Name: "x", Source: maker()},
		"no source": {BaseURL: root, Name: "x"},
		"no name":   {BaseURL: root, Source: maker()},
	} {
		if _, err := resolver.New(cfg); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

// FuzzResolve: no request makes it panic or fail, and whatever it answers has a
// form that the standard allows and headers that no request can break.
func FuzzResolve(f *testing.F) {
	r := newResolver(f, resolver.Sources{maker(), house()})
	for _, target := range []string{
		"/01/09506000134352/10/LOT1/21/A%2FB?17=271231&linkType=gs1:pip&context=GB#x",
		"/DBFKk4XBoQkPIrcg", "/01/09506000134352/IYSHkVuQ", "/gtin/9506000134352/?linkType=all", "//01//",
		"/8003/04012345111118X1?a=%0d%0aX:y", "/414/4012345000009?context=%ff",
	} {
		f.Add(target, "application/json;q=0.2, text/*;q=.5, */*", "de-AT, en;q=0.1, *;q=0")
	}
	f.Fuzz(func(t *testing.T, target, accept, language string) {
		if !strings.HasPrefix(target, "/") {
			return
		}
		a, err := r.Resolve(context.Background(), resolver.Request{Method: "GET", Target: target, Accept: accept, AcceptLanguage: language})
		refused, isRefused := refusal.Of(err)
		if err != nil && (!isRefused || refused.Error() == "") {
			t.Fatalf("%q: %v", target, err)
		}
		if a.Here {
			if !r.Claims(a.Path) {
				t.Fatalf("%q is handed on as %q", target, a.Path)
			}
			return
		}
		switch a.Status {
		case 0:
			if !isRefused {
				t.Fatalf("%q: no status and no refusal", target)
			}
		case http.StatusTemporaryRedirect:
			if to := a.Header.Get("Location"); !strings.HasPrefix(to, "https://") {
				t.Fatalf("%q leads to %q", target, to)
			}
		case http.StatusOK, http.StatusMultipleChoices:
			if len(a.Body) == 0 || a.Header.Get("Content-Type") == "" {
				t.Fatalf("%q: status %d without a body", target, a.Status)
			}
		default:
			t.Fatalf("%q: status %d", target, a.Status)
		}
		for name, values := range a.Header {
			for _, v := range values {
				if strings.ContainsAny(v, "\r\n\x00") {
					t.Fatalf("%q: header %s is %q", target, name, v)
				}
			}
		}
	})
}
