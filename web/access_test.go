package web_test

import (
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site/sitetest"
)

func TestNoWriteWithoutACredential(t *testing.T) {
	s := shared.Open(t)
	public := map[string]bool{ // their credential is the sealed code, or they write nothing
		"/login": true, "/logout": true, "/01/:gtin/21/:serial": true, "/api/v1/items/:gtin/:serial/verdict": true,
		"/api/v1/items/:gtin/:serial/claim": true, "/api/v1/items/:gtin/:serial/evidence-pack": true, "/api/v1/evidence-packs/verify": true,
	}
	tried := 0
	for _, route := range s.Server.App().GetRoutes(true) {
		if route.Method != "POST" && route.Method != "PUT" && route.Method != "DELETE" || public[route.Path] || strings.HasPrefix(route.Path, "/epcis/") {
			continue
		}
		tried++
		path := strings.NewReplacer(":id", "0x"+strings.Repeat("a", 64), ":key", "k", "*", "01/"+gtin).Replace(route.Path)
		resp := s.Ask(t, sitetest.Nobody, route.Method, path, "{}", "Accept", asJSON)
		switch {
		case strings.HasPrefix(path, "/api/"):
			sitetest.Refused(t, resp, 401, "unauthorized")
			sitetest.Refused(t, s.Ask(t, sitetest.Nobody, route.Method, path, "{}", "Authorization", "Bearer nonsense"), 401, "unauthorized")
		case resp.StatusCode != 303 || !strings.HasPrefix(resp.Header.Get("Location"), "/login?next="):
			t.Errorf("%s %s without a credential: %d", route.Method, path, resp.StatusCode)
		}
	}
	for _, write := range []string{"POST /epcis/capture", "POST /epcis/events", "POST /epcis/queries", "DELETE /epcis/queries/q"} { // one handler has them all
		method, path, _ := strings.Cut(write, " ")
		if resp := s.Ask(t, sitetest.Nobody, method, path, "{}"); resp.StatusCode != 401 {
			t.Errorf("%s without a credential: %d", write, resp.StatusCode)
		}
	}
	if tried < 20 {
		t.Errorf("only %d writes were found", tried)
	}
}

func TestARoleDoesItsOwnThingsOnly(t *testing.T) {
	s := shared.Open(t)
	order := "0x" + strings.Repeat("a", 64)
	for _, tt := range []struct {
		method, path string
		who          sitetest.Who
	}{
		{"POST", "/api/v1/checkpoints", sitetest.Buyer}, {"POST", "/api/v1/batches", sitetest.Carrier},
		{"POST", "/api/v1/orders", sitetest.Buyer}, {"POST", "/api/v1/orders/" + order + "/resolve", sitetest.Buyer},
		{"POST", "/api/v1/orders/" + order + "/fund", sitetest.Merchant}, {"GET", "/api/v1/credentials", sitetest.Maker},
		{"GET", "/api/v1/batches/x/sealed.pdf", sitetest.Retailer}, {"GET", "/api/v1/fsck", sitetest.Merchant},
	} {
		sitetest.Refused(t, s.Ask(t, tt.who, tt.method, tt.path, "{}"), 403, "forbidden")
	}
}

func TestSessions(t *testing.T) {
	s := shared.Open(t)
	if r, cookie := login(t, s, "wrong", "/warehouse"); r.StatusCode != 401 || cookie != "" {
		t.Errorf("a wrong token: %d %q", r.StatusCode, cookie)
	}
	carrier, token, err := s.Credentials.Issue(t.Context(), app.NewCredential{Party: "CarrierMSP", Role: app.RoleCustodian})
	if err != nil {
		t.Fatal(err)
	}
	r, cookie := login(t, s, token, "/")
	if r.StatusCode != 303 || r.Header.Get("Location") != "/warehouse" || cookie == "" {
		t.Fatalf("login: %d to %q", r.StatusCode, r.Header.Get("Location"))
	}
	warehouse := func() (int, string) {
		r := s.Ask(t, sitetest.Nobody, "GET", "/warehouse", "", "Cookie", cookie, "Accept", asHTML)
		return r.StatusCode, sitetest.Read(t, r)
	}
	if status, text := warehouse(); status != 200 || !strings.Contains(text, "Norder Freight") || !strings.Contains(text, "Receive goods") {
		t.Errorf("the warehouse after login: %d", status)
	}
	for _, header := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}} {
		resp := s.Ask(t, sitetest.Nobody, "POST", "/api/v1/checkpoints", "{}", append(header, "Cookie", cookie)...)
		sitetest.Refused(t, resp, 403, "cross_site")
	}
	own := s.Ask(t, sitetest.Nobody, "POST", "/api/v1/checkpoints", "{}", "Cookie", cookie, "Origin", host, "Sec-Fetch-Site", "same-origin")
	sitetest.Refused(t, own, 422, "bad_field") // let through to the checkpoint, which is empty
	if err := s.Credentials.Revoke(t.Context(), carrier.ID); err != nil {
		t.Fatal(err)
	}
	if status, _ := warehouse(); status != 303 {
		t.Errorf("a session outlives its token: %d", status)
	}
}

func TestASessionEnds(t *testing.T) {
	now := time.Now()
	s := server(t, web.Config{Clock: func() time.Time { return now }})
	_, cookie := login(t, s, shared.Open(t).Token(t, sitetest.Carrier), "/")
	warehouse := func(cookie string) int {
		return s.Ask(t, sitetest.Nobody, "GET", "/warehouse", "", "Cookie", cookie, "Accept", asHTML).StatusCode
	}
	now = now.Add(12*time.Hour - 2*time.Second)
	if status := warehouse(cookie); status != 200 {
		t.Errorf("a session within its time: %d", status)
	}
	forged := cookie[:len(cookie)-2] + "AA"
	if status := warehouse(forged); status != 303 {
		t.Errorf("a forged session: %d", status)
	}
	now = now.Add(2 * time.Second)
	if status := warehouse(cookie); status != 303 {
		t.Errorf("a session after its time: %d", status)
	}
}

func TestLoginLeadsNowhereElse(t *testing.T) {
	s := shared.Open(t)
	for next, want := range map[string]string{
		"https://evil.example/": "/warehouse", "//evil.example/": "/warehouse", `/\evil.example`: "/warehouse",
		"/warehouse?verb=packing": "/warehouse?verb=packing",
	} {
		if r, _ := login(t, s, s.Token(t, sitetest.Carrier), next); r.Header.Get("Location") != want {
			t.Errorf("next=%q leads to %q, want %q", next, r.Header.Get("Location"), want)
		}
	}
}

func TestEveryPageCarriesItsPolicy(t *testing.T) {
	s := shared.Open(t)
	for _, path := range []string{"/", "/login", path(s.Items[0]), "/nowhere", "/00/195218730000000013", "/01/09521873002004/21/A"} {
		r := s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", asHTML)
		csp := r.Header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || r.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: policy %q", path, csp)
		}
		text := sitetest.Read(t, r)
		if !strings.Contains(text, "<h1") {
			t.Errorf("%s is no page: %d %s", path, r.StatusCode, text)
		}
		for _, inline := range []string{"<style", " style=", "onclick", "javascript:", "<script>"} {
			if strings.Contains(text, inline) {
				t.Errorf("%s holds inline %q", path, inline)
			}
		}
	}
}
