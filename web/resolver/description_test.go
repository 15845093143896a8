package resolver_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/waymark/waymark/web/resolver"
)

func TestDescription(t *testing.T) {
	a := app(newResolver(t, maker()))
	resp, body := ask(t, a, "GET", resolver.WellKnown)
	var doc struct {
		Name, ResolverRoot                                     string
		SupportedPrimaryKeys, SupportedContextValuesEnumerated []string
		SupportedLinkType                                      []struct{ Namespace, Prefix string }
		LinkTypeDefaultCanBeLinkset                            *bool
	}
	if err := json.Unmarshal(body, &doc); err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "application/json" || resp.Header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("%d %v", resp.StatusCode, resp.Header)
	}
	if doc.ResolverRoot != root || !slices.Equal(doc.SupportedPrimaryKeys, []string{"all"}) || doc.SupportedLinkType[0].Prefix != "gs1:" {
		t.Errorf("description %s", body)
	}
	if doc.LinkTypeDefaultCanBeLinkset == nil || *doc.LinkTypeDefaultCanBeLinkset {
		t.Errorf("a default that is a linkset: %s", body)
	}
	r, err := resolver.New(resolver.Config{BaseURL: root, Name: "Resolver", Source: ownPages(), LinksetIsDefault: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, body = ask(t, app(r), "GET", resolver.WellKnown); json.Unmarshal(body, &doc) != nil || !*doc.LinkTypeDefaultCanBeLinkset {
		t.Errorf("a default that leads to a linkset is not declared: %s", body)
	}
	if resp, _ := ask(t, a, "POST", resolver.WellKnown); resp.StatusCode != 405 {
		t.Errorf("POST gives %d", resp.StatusCode)
	}
}
