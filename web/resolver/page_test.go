package resolver_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// TestPageHoldsLinkset: the list of links for people holds the linkset as JSON-LD.
func TestPageHoldsLinkset(t *testing.T) {
	links := maker()
	hostile := links["/01/09506000134352"]
	hostile[0].Title = "Rice </script><b> & 'more'"
	a := app(newResolver(t, links))
	const target = "/01/09506000134352?linkType=linkset"
	_, page := ask(t, a, "GET", target, "Accept", "text/html")
	_, rest, _ := strings.Cut(string(page), `<script type="application/ld+json">`)
	inside, _, closed := strings.Cut(rest, "</script>")
	_, document := ask(t, a, "GET", target, "Accept", "application/ld+json")
	var got, want map[string]any
	if err := json.Unmarshal([]byte(inside), &got); err != nil || !closed {
		t.Fatalf("the page holds no JSON-LD: %v in %s", err, page)
	}
	if err := json.Unmarshal(document, &want); err != nil {
		t.Fatal(err)
	}
	if want["@context"] == nil || !reflect.DeepEqual(got, want) {
		t.Errorf("the page holds %s, want %s", inside, document)
	}
}
