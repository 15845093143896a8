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

// TestRecoveries proposes, refuses and carries out over the API, and scans
// meanwhile.
func TestRecoveries(t *testing.T) {
	h := newHouse(t)
	to := addr(0x77)
	proposal := fmt.Sprintf(`{"item":%q,"to":%q}`, itemURI(0), to)
	step := fmt.Sprintf(`{"item":%q}`, itemURI(0))
	if got := decode[web.RecoveryState](t, h.post("maker-token", "/api/v1/recoveries/propose", proposal), 200); got.Recovery == nil || got.Recovery.To != to {
		t.Errorf("proposed: %+v", got)
	}
	answer := decode[web.ScanResult](t, h.ask("GET", itemPath(0), nil, "Accept", "application/json"), 200)
	found := false
	for _, f := range answer.Findings {
		found = found || f.Code == provenance.FindingRecovery && f.Weight == provenance.Neutral && strings.Contains(f.Text, to.String())
	}
	if !found || answer.Evidence.Registry.Recovery == nil || answer.Standing != provenance.Consistent {
		t.Errorf("a scan meanwhile: %+v", answer.Verdict)
	}
	refused(t, h.post("buyer-token", "/api/v1/recoveries/execute", step), 409, "recovery_open")
	if got := decode[web.RecoveryState](t, h.post("buyer-token", "/api/v1/recoveries/veto", step), 200); got.Recovery != nil {
		t.Errorf("after the veto: %+v", got)
	}
	refused(t, h.post("buyer-token", "/api/v1/recoveries/veto", step), 409, "no_recovery")
	refused(t, h.post("buyer-token", "/api/v1/recoveries/propose", proposal), 403, "forbidden")
	refused(t, h.post("maker-token", "/api/v1/recoveries/propose", fmt.Sprintf(`{"item":%q,"to":"0x12"}`, itemURI(0))), 422, "bad_field")
	refused(t, h.post("maker-token", "/api/v1/recoveries/propose", `{"item":"nothing","to":"`+to.String()+`"}`), 400, "bad_code")
}
