package web_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/resolver"
	"github.com/waymark/waymark/web/site/sitetest"
)

// TestContentNegotiation: a label's address is a page, a verdict or a linkset, by
// what the client wants.
func TestContentNegotiation(t *testing.T) {
	s := shared.Open(t)
	item := path(s.Items[0])
	for accept, want := range map[string]string{
		asHTML: "text/html; charset=utf-8", "application/json": "application/json", "application/linkset+json": "application/linkset+json",
		"application/linkset+json, text/html;q=0.5": "application/linkset+json",
	} {
		r := s.Ask(t, sitetest.Nobody, "GET", item, "", "Accept", accept)
		if got := r.Header.Get("Content-Type"); r.StatusCode != 200 || got != want {
			t.Errorf("Accept %q gives %d %q, want %q", accept, r.StatusCode, got, want)
		}
		if vary := strings.Join(r.Header.Values("Vary"), ","); !strings.Contains(vary, "Accept") {
			t.Errorf("Accept %q: Vary is %q", accept, vary)
		}
	}
	// Who names none of these is led to the page's other address.
	for _, accept := range []string{"", "*/*"} {
		r := s.Ask(t, sitetest.Nobody, "GET", item, "", "Accept", accept)
		if r.StatusCode != 307 || r.Header.Get("Location") != host+resolver.Pages+item {
			t.Errorf("Accept %q gives %d to %q", accept, r.StatusCode, r.Header.Get("Location"))
		}
		page := s.Ask(t, sitetest.Nobody, "GET", resolver.Pages+item, "", "Accept", accept)
		if got := page.Header.Get("Content-Type"); page.StatusCode != 200 || got != "text/html; charset=utf-8" {
			t.Errorf("Accept %q gives %d %q there", accept, page.StatusCode, got)
		}
	}
	if r := s.Ask(t, sitetest.Nobody, "GET", resolver.Pages+item, "", "Accept", "image/png"); r.StatusCode != 406 {
		t.Errorf("an image of an item: %d", r.StatusCode)
	}
	set := sitetest.Decode[struct{ Linkset []map[string]any }](t, s.Ask(t, sitetest.Nobody, "GET", item, "", "Accept", "application/linkset+json"), 200)
	if len(set.Linkset) == 0 || set.Linkset[0]["anchor"] != host+item {
		t.Errorf("linkset %+v", set)
	}
	head := s.Ask(t, sitetest.Nobody, "HEAD", item, "", "Accept", asJSON)
	if body := sitetest.Read(t, head); head.StatusCode != 200 || body != "" {
		t.Errorf("HEAD: %d %q", head.StatusCode, body)
	}
}

// TestBadLabels: what is wrong with a label's address, a program learns with what
// would be right, and a person on a page. The resolver and the routes refuse alike.
func TestBadLabels(t *testing.T) {
	for name, s := range map[string]*sitetest.Site{"the site": shared.Open(t), "without a resolver": server(t, web.Config{})} {
		t.Run(name, func(t *testing.T) {
			get := func(path, accept string) *http.Response {
				return s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", accept)
			}
			if p := sitetest.Refused(t, get("/01/09521873002004/21/A", asJSON), 400, "bad_check_digit"); p.Expected != "3" || !strings.Contains(p.Detail, "expected 3") {
				t.Errorf("the problem does not name the digit: %+v", p)
			}
			page := get("/01/09521873002004/21/A", asHTML)
			if text := sitetest.Read(t, page); page.StatusCode != 400 || !strings.Contains(text, "check digit") || !strings.Contains(text, "<bdi>3</bdi>") {
				t.Errorf("the page: %d %s", page.StatusCode, text)
			}
			sitetest.Refused(t, get("/01/"+gtin+"/21/"+strings.Repeat("A", 21), asJSON), 400, "bad_code")
			sitetest.Refused(t, get("/00/195218730000000012", asJSON), 400, "bad_check_digit")
			sitetest.Refused(t, get("/nowhere", asJSON), 404, "not_found")
			r := s.Ask(t, sitetest.Nobody, "PUT", path(s.Items[0]), "{}", "Accept", asJSON)
			if allow := strings.Join(r.Header.Values("Allow"), ","); !strings.Contains(allow, "GET") || !strings.Contains(allow, "POST") {
				t.Errorf("Allow is %q", allow)
			}
			sitetest.Refused(t, r, 405, "method_not_allowed")
			// A slash in a serial stays part of the serial.
			answer := sitetest.Decode[web.ScanAnswer](t, get("/01/"+gtin+"/21/A%2FB", asJSON), 200)
			if answer.Item != "https://id.gs1.org/01/"+gtin+"/21/A%2FB" || answer.Standing != provenance.Unknown {
				t.Errorf("the item is %s, %s", answer.Item, answer.Standing)
			}
		})
	}
}

// TestQualifiersBeforeTheSerial: an item is one whatever lot its label names.
func TestQualifiersBeforeTheSerial(t *testing.T) {
	s := server(t, web.Config{})
	for path, want := range map[string]string{
		"/01/" + gtin + "/10/LOT7/21/A?order=x": "/01/" + gtin + "/21/A?order=x",
		"/01/" + gtin + "/22/V1/21/A%2FB":       "/01/" + gtin + "/21/A%2FB",
	} {
		if r := s.Ask(t, sitetest.Nobody, "GET", path, ""); r.StatusCode != 302 || r.Header.Get("Location") != want {
			t.Errorf("%s leads to %d %q", path, r.StatusCode, r.Header.Get("Location"))
		}
	}
}

// TestUnits: a pallet's label leads to its page and, for a program, to its custody.
func TestUnits(t *testing.T) {
	s := shared.Open(t)
	items := s.Take(t, 2)
	unit := "https://id.gs1.org/00/195218730000000013"
	for _, c := range []provenance.Checkpoint{
		{Verb: provenance.Pack, Subjects: items, Unit: unit}, {Verb: provenance.Ship, Subjects: []string{unit}, To: "https://id.gs1.org/417/9521874000015"},
	} {
		c.Time = time.Now()
		if _, err := s.Checkpoints.Record(t.Context(), app.Principal{Party: "MakerMSP"}, []provenance.Checkpoint{c}); err != nil {
			t.Fatal(err)
		}
	}
	u := sitetest.Decode[app.Unit](t, s.Ask(t, sitetest.Nobody, "GET", path(unit), "", "Accept", asJSON), 200)
	if u.Contents != 2 || u.Custody.Phase != provenance.InTransit || u.Holder != "Tideline Footwear" {
		t.Errorf("unit %+v", u)
	}
	page := sitetest.Read(t, s.Ask(t, sitetest.Nobody, "GET", path(unit), "", "Accept", asHTML))
	for _, want := range []string{"On its way", "Norder Freight", "Handed over"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	sitetest.Refused(t, s.Ask(t, sitetest.Nobody, "GET", "/00/106141412345678908", "", "Accept", asJSON), 404, "not_found")
}

// TestRefusedByResolver: what the resolver refuses is a page for a person and a
// problem document for a program, and pages of any site may read both.
func TestRefusedByResolver(t *testing.T) {
	links, err := resolver.New(resolver.Config{
		BaseURL: host, Name: "Waymark", Source: resolver.PageSource{BaseURL: host}, Methods: []string{"POST"},
	})
	if err != nil {
		t.Fatal(err)
	}
	s := server(t, web.Config{Resolver: links.Handle})
	for path, want := range map[string]struct {
		status     int
		code, says string
	}{
		"/01/09521873002004/21/A": {400, "bad_check_digit", "expected 3"},
		"/01/" + gtin:             {404, "not_found", "Nothing is registered here"},
	} {
		page := s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", asHTML)
		if text := sitetest.Read(t, page); page.StatusCode != want.status || !strings.HasPrefix(page.Header.Get("Content-Type"), "text/html") || !strings.Contains(text, want.says) {
			t.Errorf("%s for a person: %d %s", path, page.StatusCode, text)
		}
		document := s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", asJSON)
		for _, r := range []*http.Response{page, document} {
			if vary := strings.Join(r.Header.Values("Vary"), ", "); !strings.Contains(vary, "Accept") {
				t.Errorf("%s: the form of the refusal depends on Accept, and Vary is %q", path, vary)
			}
			if r.Header.Get("Access-Control-Allow-Origin") != "*" {
				t.Errorf("%s: scripts of other sites cannot read the refusal", path)
			}
		}
		if p := sitetest.Refused(t, document, want.status, want.code); !strings.Contains(p.Detail, want.says) {
			t.Errorf("%s for a program: %+v", path, p)
		}
	}
	posted := s.Ask(t, sitetest.Nobody, "POST", "/01/"+gtin, "", "Accept", asJSON)
	if allow := strings.Join(posted.Header.Values("Allow"), ", "); !strings.Contains(allow, "GET, HEAD") {
		t.Errorf("where nothing can be posted, Allow is %q", allow)
	}
	sitetest.Refused(t, posted, 405, "method_not_allowed")
}
