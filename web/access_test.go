package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/web"
)

func TestNoWriteWithoutACredential(t *testing.T) {
	h := newHouse(t)
	public := map[string]bool{ // their credential is the sealed code, or they write nothing
		"/login": true, "/logout": true, "/01/:gtin/21/:serial": true, "/api/v1/items/:gtin/:serial/verdict": true,
		"/api/v1/items/:gtin/:serial/claim": true, "/api/v1/items/:gtin/:serial/evidence-pack": true,
	}
	tried := 0
	for _, route := range h.server.App().GetRoutes(true) {
		if route.Method != "POST" && route.Method != "DELETE" || public[route.Path] {
			continue
		}
		tried++
		path := strings.NewReplacer(":id", "0x"+strings.Repeat("a", 64), ":key", "k").Replace(route.Path)
		resp := h.ask(route.Method, path, strings.NewReader("{}"), "Content-Type", asJSON, "Accept", asJSON)
		if strings.HasPrefix(path, "/api/") {
			refused(t, resp, 401, "unauthorized")
			refused(t, h.ask(route.Method, path, strings.NewReader("{}"), "Content-Type", asJSON, "Authorization", "Bearer nonsense"), 401, "unauthorized")
			continue
		}
		if resp.StatusCode != 303 || !strings.HasPrefix(resp.Header.Get("Location"), "/login?next=") {
			t.Errorf("%s %s without a credential: %d", route.Method, path, resp.StatusCode)
		}
	}
	if tried < 12 {
		t.Errorf("only %d writes were found", tried)
	}
}

func TestARoleDoesItsOwnThingsOnly(t *testing.T) {
	h := newHouse(t)
	order := "0x" + strings.Repeat("a", 64)
	for _, tt := range []struct{ method, path, token string }{
		{"POST", "/api/v1/checkpoints", "buyer-token"}, {"POST", "/api/v1/batches", "carrier-token"},
		{"POST", "/api/v1/orders", "buyer-token"}, {"POST", "/api/v1/orders/" + order + "/resolve", "buyer-token"},
		{"POST", "/api/v1/orders/" + order + "/fund", "merchant-token"}, {"GET", "/api/v1/credentials", "maker-token"},
		{"GET", "/api/v1/batches/x/sealed.pdf", "shop-token"}, {"GET", "/api/v1/fsck", "merchant-token"},
	} {
		resp := h.ask(tt.method, tt.path, strings.NewReader("{}"), "Content-Type", asJSON, "Authorization", "Bearer "+tt.token)
		refused(t, resp, 403, "forbidden")
	}
}

func login(t *testing.T, h *house, token, next string) (*http.Response, string) {
	t.Helper()
	form := url.Values{"token": {token}, "next": {next}}
	r := h.ask("POST", "/login", strings.NewReader(form.Encode()), "Content-Type", asForm, "Accept", asHTML)
	for _, c := range r.Cookies() {
		if c.Value != "" {
			if !c.HttpOnly || !c.Secure || c.SameSite != http.SameSiteStrictMode || !strings.HasPrefix(c.Name, "__Host-") {
				t.Errorf("the session cookie is too open: %+v", c)
			}
			if strings.Contains(c.Value, token) {
				t.Error("the session cookie shows the token")
			}
			return r, c.Name + "=" + c.Value
		}
	}
	return r, ""
}

func TestSessions(t *testing.T) {
	h := newHouse(t)
	if r, cookie := login(t, h, "wrong", "/warehouse"); r.StatusCode != 401 || cookie != "" {
		t.Errorf("a wrong token: %d %q", r.StatusCode, cookie)
	}
	r, cookie := login(t, h, "carrier-token", "/")
	if r.StatusCode != 303 || r.Header.Get("Location") != "/warehouse" || cookie == "" {
		t.Fatalf("login: %d to %q", r.StatusCode, r.Header.Get("Location"))
	}
	page := h.ask("GET", "/warehouse", nil, "Cookie", cookie, "Accept", asHTML)
	if text := read(t, page); page.StatusCode != 200 || !strings.Contains(text, "Northway Carriers") || !strings.Contains(text, "Receive goods") {
		t.Errorf("the warehouse after login: %d", page.StatusCode)
	}
	for name, header := range map[string][]string{
		"Sec-Fetch-Site": {"Cookie", cookie, "Sec-Fetch-Site", "cross-site"},
		"same-site":      {"Cookie", cookie, "Sec-Fetch-Site", "same-site"},
		"Origin":         {"Cookie", cookie, "Origin", "https://evil.example"},
	} {
		resp := h.ask("POST", "/api/v1/checkpoints", strings.NewReader("{}"), append(header, "Content-Type", asJSON)...)
		if p := refused(t, resp, 403, "cross_site"); p.Detail == "" {
			t.Error(name)
		}
	}
	own := h.ask("POST", "/api/v1/checkpoints", strings.NewReader("{}"), "Content-Type", asJSON, "Cookie", cookie, "Origin", host, "Sec-Fetch-Site", "same-origin")
	refused(t, own, 422, "bad_field") // let through to the checkpoint, which is empty
	h.mu.Lock()
	delete(h.tokens, "carrier-token")
	h.mu.Unlock()
	if r := h.ask("GET", "/warehouse", nil, "Cookie", cookie, "Accept", asHTML); r.StatusCode != 303 {
		t.Errorf("a session outlives its token: %d", r.StatusCode)
	}
}

func TestASessionEnds(t *testing.T) {
	h := newHouse(t)
	_, cookie := login(t, h, "carrier-token", "/")
	h.pass(12*time.Hour - time.Second)
	if r := h.ask("GET", "/warehouse", nil, "Cookie", cookie, "Accept", asHTML); r.StatusCode != 200 {
		t.Errorf("a session within its time: %d", r.StatusCode)
	}
	h.pass(time.Second)
	if r := h.ask("GET", "/warehouse", nil, "Cookie", cookie, "Accept", asHTML); r.StatusCode != 303 {
		t.Errorf("a session after its time: %d", r.StatusCode)
	}
	forged := cookie[:len(cookie)-2] + "AA"
	if r := h.ask("GET", "/warehouse", nil, "Cookie", forged, "Accept", asHTML); r.StatusCode != 303 {
		t.Errorf("a forged session: %d", r.StatusCode)
	}
}

func TestLoginLeadsNowhereElse(t *testing.T) {
	h := newHouse(t)
	for next, want := range map[string]string{
		"https://evil.example/": "/warehouse", "//evil.example/": "/warehouse", `/\evil.example`: "/warehouse",
		"/warehouse?verb=packing": "/warehouse?verb=packing",
	} {
		if r, _ := login(t, h, "carrier-token", next); r.Header.Get("Location") != want {
			t.Errorf("next=%q leads to %q, want %q", next, r.Header.Get("Location"), want)
		}
	}
}

func TestEveryPageCarriesItsPolicy(t *testing.T) {
	h := newHouse(t)
	for _, path := range []string{"/", "/login", itemPath(0), "/nowhere", "/00/" + sscc} {
		r := h.ask("GET", path, nil, "Accept", asHTML)
		csp := r.Header.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || r.Header.Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: policy %q", path, csp)
		}
		text := read(t, r)
		for _, inline := range []string{"<style", " style=", "onclick", "javascript:", "<script>"} {
			if strings.Contains(text, inline) {
				t.Errorf("%s holds inline %q", path, inline)
			}
		}
	}
}

func TestCredentials(t *testing.T) {
	h := newHouse(t)
	admin := []string{"Authorization", "Bearer admin-token", "Content-Type", asJSON}
	issued := decode[web.IssuedCredential](t, h.ask("POST", "/api/v1/credentials", strings.NewReader(`{"party":"ShopMSP","role":"custodian","note":"dock 3"}`), admin...), 201)
	if issued.Token == "" || issued.Role != web.RoleCustodian || issued.ID == "" {
		t.Errorf("issued %+v", issued)
	}
	refused(t, h.ask("POST", "/api/v1/credentials", strings.NewReader(`{"party":"ShopMSP","role":"god"}`), admin...), 422, "bad_field")
	refused(t, h.ask("POST", "/api/v1/credentials", strings.NewReader(`{"role":"admin"}`), admin...), 422, "bad_field")
	listed := read(t, h.ask("GET", "/api/v1/credentials", nil, admin...))
	if !strings.Contains(listed, issued.ID) || strings.Contains(listed, issued.Token) {
		t.Errorf("the list is %s", listed)
	}
	if r := h.ask("DELETE", "/api/v1/credentials/"+issued.ID, nil, admin...); r.StatusCode != 204 {
		t.Errorf("revoking: %d", r.StatusCode)
	}
	refused(t, h.ask("DELETE", "/api/v1/credentials/"+issued.ID, nil, admin...), 404, "not_found")
	if report := decode[web.Report](t, h.ask("GET", "/api/v1/fsck", nil, admin...), 200); !report.OK {
		t.Errorf("report %+v", report)
	}
	if status := decode[web.Status](t, h.ask("GET", "/api/v1/status", nil, admin...), 200); len(status.Ledgers) != 2 {
		t.Errorf("status %+v", status)
	}
}
