package resolver_test

import (
	"github.com/waymark/waymark/internal/linkstore"
	"strings"
	"testing"
)

// TestLinkTitles: titles with quotes, and beyond ASCII (RFC 8187), stay within
// their parameter.
func TestLinkTitles(t *testing.T) {
	source := registered{"/01/09506000134352": {
		{LinkType: linkstore.DefaultLink, Href: "https://maker.example/", Title: `7" "rice"\`},
		{LinkType: linkstore.Pip, Href: "https://maker.example/de", Title: "Reis für alle\r\nX: y"},
	}}
	_, body := ask(t, app(newResolver(t, source)), "GET", "/01/09506000134352?linkType=linkset", "Accept", "application/linkset")
	links := string(body)
	for _, want := range []string{`; title="7\" \"rice\"\\"`, `; title*=UTF-8''Reis%20f%C3%BCr%20alle%0D%0AX%3A%20y`} {
		if !strings.Contains(links, want) {
			t.Errorf("%s lacks %s", links, want)
		}
	}
}
