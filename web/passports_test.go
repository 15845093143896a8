package web_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// TestPassportVersions appends versions over the API and reads them back by
// scan, as JSON and as a page.
func TestPassportVersions(t *testing.T) {
	h := newHouse(t)
	appendOne := func(doc string) {
		t.Helper()
		body := fmt.Sprintf(`{"item":%q,"passport":%s}`, itemURI(1), doc)
		if done := decode[web.AppendedPassports](t, h.post("maker-token", "/api/v1/passports", body), 200); done.Appended != 1 || done.Item != itemURI(1) {
			t.Errorf("appended %+v", done)
		}
	}
	appendOne(`{"gs1:productName":"Tideline Skerry 2","note":"new sole"}`)
	appendOne(`{"gs1:productName":"Tideline Skerry 2 repaired","note":"new laces"}`)
	answer := decode[web.ScanResult](t, h.ask("GET", itemPath(1), nil, "Accept", "application/json"), 200)
	r, p := answer.Evidence.Registry, answer.Evidence.Passport
	if r == nil || p == nil || len(r.Versions) != 2 || p.Version != 2 || !p.Bound || p.Hash != r.Versions[1].Passport {
		t.Fatalf("evidence: %+v, %+v", r, p)
	}
	if err := provenance.VerifyVersions(r.Token, r.VersionHead, r.Versions); err != nil {
		t.Error(err)
	}
	page := read(t, h.ask("GET", itemPath(1), nil, "Accept", asHTML))
	first := "/api/v1/passports/" + h.leaves[1].Passport.String()
	for _, want := range []string{"Tideline Skerry 2 repaired", "Versions of its passport", "As it was made", "Version 2</a> · <strong>in force", first} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if page := read(t, h.ask("GET", itemPath(0), nil, "Accept", asHTML)); strings.Contains(page, "Versions of its passport") {
		t.Error("an item without versions lists some")
	}

	refused(t, h.post("maker-token", "/api/v1/passports", `{"passport":{}}`), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/passports", fmt.Sprintf(`{"item":%q,"batch":"x","passport":{}}`, itemURI(1))), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/passports", fmt.Sprintf(`{"item":%q}`, itemURI(1))), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/passports", `{"item":"https://id.gs1.org/01/09521873002003/21/NOBODY","passport":{}}`), 404, "not_found")
	refused(t, h.post("buyer-token", "/api/v1/passports", fmt.Sprintf(`{"item":%q,"passport":{}}`, itemURI(1))), 403, "forbidden")
}
