package resolver_test

import (
	"context"
	"encoding/json"
	"errors"
	"github.com/waymark/waymark/internal/linkstore"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web/resolver"
)

const root = "https://id.shop.example"

// registered is a Source over a table of canonical identities.
type registered map[string][]linkstore.Target

func (r registered) Links(_ context.Context, id gs1.Link) ([]linkstore.Target, error) {
	return r[id.Path()], nil
}

func voc(term string) string { return linkstore.Vocabulary + term }

func maker() registered {
	const at = "https://maker.example"
	en, de := []string{"en"}, []string{"de"}
	return registered{
		"/01/09506000134352": {
			{LinkType: linkstore.DefaultLink, Href: at + "/rice", Title: "Rice", Media: "text/html", Languages: en},
			{LinkType: linkstore.DefaultLinkMulti, Href: at + "/de/rice", Title: "Reis", Media: "text/html", Languages: de},
			{LinkType: voc("pip"), Href: at + "/en/rice", Title: "Rice", Media: "text/html", Languages: en},
			{LinkType: voc("pip"), Href: at + "/de/rice", Title: "Reis für alle", Media: "text/html", Languages: de},
			{LinkType: voc("pip"), Href: at + "/en/rice.pdf", Title: "Rice", Media: "application/pdf", Languages: en},
			{LinkType: voc("pip"), Href: at + "/gb/rice", Title: "Rice", Media: "text/html", Languages: en, Context: []string{"GB"}},
			{LinkType: voc("recipeInfo"), Href: at + "/recipes?id=7#list", Title: "Recipes"},
			{LinkType: voc("instructions"), Href: at + "/manual.pdf", Title: "Manual", Media: "application/pdf", KeepQuery: true},
			{LinkType: voc("relatedVideo"), Href: at + "/a.mp4", Title: "A", Media: "video/mp4"},
			{LinkType: voc("relatedVideo"), Href: at + "/b.mp4", Title: "B", Media: "video/mp4"},
			{LinkType: voc("brandHomepageClinical"), Href: at + "/other", Title: "Other"},
			{LinkType: voc("brandHomepageClinical"), Href: at + "/rice", Title: "Rice"},
			{LinkType: "license", Href: at + "/licence", Title: "Licence"},
		},
		"/01/09506000134352/10/LOT1": {
			{LinkType: linkstore.DefaultLink, Href: at + "/lot1", Title: "Lot 1"},
			{LinkType: voc("recallStatus"), Href: at + "/lot1/recall", Title: "Recall"},
		},
		"/8003/04012345111118":      {{LinkType: linkstore.DefaultLink, Href: at + "/crate", Title: "Crate"}},
		"/414/4012345000009":        {{LinkType: linkstore.DefaultLink, Href: at + "/warehouse", Title: "Warehouse"}},
		"/417/4012345000009":        {{LinkType: linkstore.DefaultLink, Href: at + "/about", Title: "Company"}},
		"/01/04012345123456":        {{LinkType: linkstore.HandledBy, Href: "https://resolver.other.example/id/", Title: "Other"}},
		"/01/09506000134352/21/own": {{LinkType: linkstore.DefaultLink, Href: at + "/own", Title: "Own"}},
	}
}

func ownPages() resolver.PageSource {
	return resolver.PageSource{BaseURL: root, Events: "/epcis/events",
		Known: func(_ context.Context, id gs1.Link) (resolver.Known, error) {
			if id.Serial() == "1" {
				return resolver.Known{Passport: "abcd", Token: "77"}, nil
			}
			if !id.IsItem() && id.GTIN() == "09521873002003" {
				return resolver.Known{Issued: true}, nil
			}
			return resolver.Known{}, nil
		}}
}

func newResolver(t testing.TB, source resolver.Source) *resolver.Resolver {
	t.Helper()
	r, err := resolver.New(resolver.Config{
		BaseURL: root, Name: "Shop", Source: source,
		Reserved: []string{"api", "epcis", "assets", "warehouse"}, Methods: []string{"POST"},
		Contexts: []string{"GB"}, Contact: &resolver.Contact{Name: "Help desk"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// app has the resolver before routes that say which path they were asked for.
func app(r *resolver.Resolver) *fiber.App {
	a := fiber.New(fiber.Config{DisableStartupMessage: true, CaseSensitive: true, ErrorHandler: refuse})
	a.Use(func(c *fiber.Ctx) error { return c.Next() })
	a.Use(r.Handle)
	served := func(c *fiber.Ctx) error { return c.SendString(c.Path()) }
	for _, path := range []string{"/01/:gtin/21/:serial", "/00/:sscc", "/warehouse", "/api/*"} {
		a.Get(path, served)
		a.Post(path, served)
	}
	return a
}

// refuse says a refusal with its members, as an application does.
func refuse(c *fiber.Ctx, err error) error {
	r, ok := refusal.Of(err)
	if !ok {
		return fiber.DefaultErrorHandler(c, err)
	}
	status := map[string]int{refusal.NotFound: 404, resolver.NoSuchLinkType: 404, resolver.MethodNotAllowed: 405}[r.Code]
	if status == 0 {
		status = http.StatusBadRequest
	}
	doc := map[string]any{"code": r.Code, "detail": r.Error(), "status": status}
	maps.Copy(doc, r.Members)
	return c.Status(status).JSON(doc, "application/problem+json")
}

type testCase struct {
	Name, Method, Get, Accept, Language string
	Status                              int
	Location, Type, Served, Allow, Rule string
	LinkHas, Hrefs                      []string
	Position                            int
}

// packed are the compressed forms that stand for {packed} and {packedBehind}.
func packed(t *testing.T) *strings.Replacer {
	t.Helper()
	item, err := gs1.ForItem("id.shop.example", "09506000134352", "Cd+9")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := gs1.Compress(item)
	if err != nil {
		t.Fatal(err)
	}
	rest, err := gs1.CompressBehindKey(item)
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer("{packed}", strings.TrimPrefix(whole, root+"/"),
		"{packedBehind}", strings.TrimPrefix(rest, root+"/01/09506000134352/"))
}

func TestStandard(t *testing.T) {
	text, err := os.ReadFile("testdata/cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ Cases []testCase }
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	a, forms := app(newResolver(t, resolver.Sources{maker(), ownPages()})), packed(t)
	for _, c := range file.Cases {
		t.Run(c.Name, func(t *testing.T) { c.run(t, a, forms.Replace(c.Get)) })
	}
}

func (c testCase) run(t *testing.T, a *fiber.App, target string) {
	method := c.Method
	if method == "" {
		method = http.MethodGet
	}
	resp, body := ask(t, a, method, target, "Accept", c.Accept, "Accept-Language", c.Language)
	if resp.StatusCode != c.Status {
		t.Fatalf("status %d, want %d\n%s", resp.StatusCode, c.Status, body)
	}
	location := c.Location
	if strings.HasPrefix(location, "/") {
		location = root + location
	}
	compare := func(name, got, want string) {
		if want != "" && got != want {
			t.Errorf("%s %q, want %q", name, got, want)
		}
	}
	compare("location", resp.Header.Get("Location"), location)
	compare("content type", resp.Header.Get("Content-Type"), c.Type)
	compare("allow", resp.Header.Get("Allow"), c.Allow)
	compare("served", string(body), c.Served)
	if c.Location == "" && resp.Header.Get("Location") != "" {
		t.Errorf("unexpected location %q", resp.Header.Get("Location"))
	}
	links := strings.Join(resp.Header.Values("Link"), ", ")
	for _, want := range c.LinkHas {
		if want = strings.Replace(want, "</", "<"+root+"/", 1); !strings.Contains(links, want) {
			t.Errorf("link %q lacks %q", links, want)
		}
	}
	if method == http.MethodHead && len(body) > 0 {
		t.Errorf("HEAD has a body: %s", body)
	}
	if method == http.MethodGet || method == http.MethodHead || c.Served == "" {
		for name, want := range map[string]string{"Origin": "*", "Methods": "GET, HEAD, OPTIONS"} {
			if got := resp.Header.Get("Access-Control-Allow-" + name); !strings.HasPrefix(got, want) && c.Served != "/warehouse" && !strings.HasPrefix(c.Served, "/api") {
				t.Errorf("CORS: %s is %q", name, got)
			}
		}
	}
	if c.Hrefs != nil {
		c.sameHrefs(t, body)
	}
	if c.Rule != "" {
		var p struct {
			Position, Status int
			Rule             string
		}
		if err := json.Unmarshal(body, &p); err != nil || p.Status != c.Status || p.Rule != c.Rule || c.Position != 0 && p.Position != c.Position {
			t.Errorf("problem %s, want rule %s at %d", body, c.Rule, c.Position)
		}
	}
}

func (c testCase) sameHrefs(t *testing.T, body []byte) {
	var got []string
	for _, context := range linkset(t, body) {
		for relation, links := range context {
			var list []struct{ Href string }
			if relation != "anchor" && relation != "itemDescription" && json.Unmarshal(links, &list) == nil {
				for _, l := range list {
					got = append(got, l.Href)
				}
			}
		}
	}
	if !slices.Equal(got, c.Hrefs) {
		t.Errorf("offered %q, want %q", got, c.Hrefs)
	}
}

func linkset(t *testing.T, body []byte) []map[string]json.RawMessage {
	t.Helper()
	var doc struct{ Linkset []map[string]json.RawMessage }
	if err := json.Unmarshal(body, &doc); err != nil || len(doc.Linkset) == 0 {
		t.Fatalf("no linkset: %v\n%s", err, body)
	}
	return doc.Linkset
}

func ask(t *testing.T, a *fiber.App, method, target string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	req := httptest.NewRequest(method, target, nil)
	req.Host = strings.TrimPrefix(root, "https://")
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			req.Host = headers[i+1]
		}
		if headers[i+1] != "" {
			req.Header.Set(headers[i], headers[i+1])
		}
	}
	resp, err := a.Test(req, -1)
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp, body
}

// TestLinksetLevels: one context a level, each level's links under its own anchor.
func TestLinksetLevels(t *testing.T) {
	a := app(newResolver(t, resolver.Sources{maker(), ownPages()}))
	_, body := ask(t, a, "GET", "/01/09506000134352/10/LOT1/21/1?linkType=linkset")
	var anchors []string
	for _, context := range linkset(t, body) {
		anchors = append(anchors, strings.Trim(string(context["anchor"]), `"`))
		if len(context["itemDescription"]) < 3 {
			t.Errorf("no description in %s", context["anchor"])
		}
	}
	want := []string{root + "/01/09506000134352/10/LOT1/21/1", root + "/01/09506000134352/10/LOT1", root + "/01/09506000134352"}
	if !slices.Equal(anchors, want) {
		t.Errorf("anchors %q, want %q", anchors, want)
	}
}

// TestRegisteredDefault: at an item's own Digital Link its page answers whoever names
// its media type, and others are led to its other address; a default link that its
// maker registered for exactly this item is followed with 307, whatever the client
// prefers, and the verdict stays to be had by link type. One that is registered for
// the product does not hide the page of an item.
func TestRegisteredDefault(t *testing.T) {
	a := app(newResolver(t, resolver.Sources{maker(), ownPages()}))
	for accept, here := range map[string]bool{
		"": false, "*/*": false, "image/png": false, "text/html": true, "application/json": true, "text/html,application/xhtml+xml,*/*;q=0.8": true,
	} {
		resp, _ := ask(t, a, "GET", "/01/09506000134352/21/own?a=b", "Accept", accept, "Accept-Language", "en")
		if accept == "application/json" { // which the maker's page is not: the linkset is
			if got := resp.Header.Get("Content-Type"); resp.StatusCode != 200 || got != accept {
				t.Errorf("Accept %q: %d %s", accept, resp.StatusCode, got)
			}
		} else if got := resp.Header.Get("Location"); resp.StatusCode != 307 || got != "https://maker.example/own?a=b" {
			t.Errorf("Accept %q: %d to %q", accept, resp.StatusCode, got)
		}
		resp, _ = ask(t, a, "GET", "/01/09506000134352/21/own?linkType=gs1:verificationService", "Accept", accept)
		if got := resp.Header.Get("Location"); resp.StatusCode != 307 || got != root+"/pages/01/09506000134352/21/own" {
			t.Errorf("the verdict as %q: %d to %q", accept, resp.StatusCode, got)
		}
		resp, body := ask(t, a, "GET", "/01/09506000134352/21/1?order=0x1", "Accept", accept)
		switch got := resp.Header.Get("Location"); {
		case here && (resp.StatusCode != 200 || string(body) != "/01/09506000134352/21/1"):
			t.Errorf("an item without a link of its own as %q: %d %s", accept, resp.StatusCode, body)
		case !here && (resp.StatusCode != 307 || got != root+"/pages/01/09506000134352/21/1?order=0x1"):
			t.Errorf("an item without a link of its own as %q: %d to %q", accept, resp.StatusCode, got)
		}
	}
	_, body := ask(t, a, "GET", "/01/09506000134352/21/1?linkType=linkset")
	item := linkset(t, body)[0]
	var list []map[string]any
	if err := json.Unmarshal(item[linkstore.DefaultLink], &list); err != nil || len(list) != 1 || len(list[0]) != 2 || list[0]["title"] == nil {
		t.Errorf("default links %v, %v, want one of an address and a title", list, err)
	}
	if multi := item[linkstore.DefaultLinkMulti]; multi != nil {
		t.Errorf("alternatives to the default link that are not led to: %s", multi)
	}
}

// TestOtherHost: who reached the server by another name, such as that of a label
// printed for another host, stays on it; a link to elsewhere is followed as it is.
func TestOtherHost(t *testing.T) {
	a := app(newResolver(t, resolver.Sources{maker(), ownPages()}))
	for target, want := range map[string]string{
		"/01/09506000134352/21/1":                      "/pages/01/09506000134352/21/1",
		"/01/09521873002003":                           "/01/09521873002003?linkType=linkset",
		"/01/09506000134352?linkType=gs1:instructions": "https://maker.example/manual.pdf",
		"/01/04012345123456?linkType=gs1:pip":          "https://resolver.other.example/id/01/04012345123456?linkType=gs1:pip",
		"/01/09506000134352/21/1?linkType=gs1:dpp":     "/api/v1/passports/abcd",
	} {
		resp, _ := ask(t, a, "GET", target, "Host", "printed.example", "Accept", "*/*", "Accept-Language", "en")
		if got := resp.Header.Get("Location"); resp.StatusCode != 307 || got != want {
			t.Errorf("%s: %d to %q, want %q", target, resp.StatusCode, got, want)
		}
	}
}

// TestOptionsLink: a client that asks what it may do learns where all links are.
func TestOptionsLink(t *testing.T) {
	a := app(newResolver(t, resolver.Sources{maker(), ownPages()}))
	resp, _ := ask(t, a, "OPTIONS", "/01/09506000134352/21/1")
	if got := resp.Header.Get("Link"); !strings.HasPrefix(got, "<"+root+`/01/09506000134352/21/1?linkType=linkset>; rel="linkset"`) {
		t.Errorf("Link: %s", got)
	}
}

type failing struct{}

var errDown = errors.New("store is down")

func (failing) Links(context.Context, gs1.Link) ([]linkstore.Target, error) { return nil, errDown }

// TestSourceFails: a store that cannot be reached is no 404.
func TestSourceFails(t *testing.T) {
	r := newResolver(t, resolver.Sources{ownPages(), failing{}})
	_, err := r.Resolve(context.Background(), resolver.Request{Method: "GET", Target: "/01/09506000134352"})
	if !errors.Is(err, errDown) {
		t.Errorf("error %v", err)
	}
}
