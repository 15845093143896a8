package resolver_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web/resolver"
)

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
	r := newResolver(f, resolver.Sources{maker(), ownPages()})
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
