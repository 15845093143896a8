package linkstore_test

import (
	"github.com/waymark/waymark/internal/linkstore"
	"strings"
	"testing"
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
