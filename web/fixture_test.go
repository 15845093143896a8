package web_test

import (
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/pages"
	"github.com/waymark/waymark/web/site/sitetest"
)

const (
	host   = "https://id.example.com"
	gtin   = "09521873002003"
	asJSON = "application/json"
	asHTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	asForm = "application/x-www-form-urlencoded"
)

// shared is a site as a browser has it, over https.
var shared = sitetest.Shared{Items: 4, Config: app.Config{BaseURL: host}}

func TestMain(m *testing.M) { os.Exit(shared.Run(m)) }

// path is where an item's label leads.
func path(item string) string { return strings.TrimPrefix(item, "https://id.gs1.org") }

// server is another server of the shared application: what cfg does not say is
// as for the site. It serves the pages, the API and routes of the test.
func server(t testing.TB, cfg web.Config, routes ...web.Route) *sitetest.Site {
	t.Helper()
	s := shared.Open(t)
	cfg.BaseURL, cfg.Credentials, cfg.Answers, cfg.SessionKey, cfg.Random = s.BaseURL(), s.Credentials, s.Answers, [32]byte{1}, rand.Reader
	if cfg.Clock == nil {
		cfg.Clock = time.Now
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	w, err := web.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	shown, err := pages.Routes(w, s.App)
	if err != nil {
		t.Fatal(err)
	}
	w.Mount(routes...)
	w.Mount(shown...)
	w.Mount(api.Routes(w, s.App)...)
	w.Finish()
	t.Cleanup(func() { w.Shutdown(t.Context()) })
	return &sitetest.Site{App: s.App, Server: w, Admin: s.Admin, Items: s.Items}
}

// login logs a browser in with a token, and gives its cookie.
func login(t *testing.T, s *sitetest.Site, token, next string) (*http.Response, string) {
	t.Helper()
	form := url.Values{"token": {token}, "next": {next}}
	r := s.Ask(t, sitetest.Nobody, "POST", "/login", form.Encode(), "Content-Type", asForm, "Accept", asHTML)
	for _, c := range r.Cookies() {
		if c.Value == "" {
			continue
		}
		if !c.HttpOnly || !c.Secure || c.SameSite != http.SameSiteStrictMode || !strings.HasPrefix(c.Name, "__Host-") {
			t.Errorf("the session cookie is too open: %+v", c)
		}
		if strings.Contains(c.Value, token) {
			t.Error("the session cookie shows the token")
		}
		return r, c.Name + "=" + c.Value
	}
	return r, ""
}
