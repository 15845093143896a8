package api_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
)

// later is the items' shared passport with another statement in it.
func later(t testing.TB, note string) string {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal([]byte(sharedPassport(t)), &doc); err != nil {
		t.Fatal(err)
	}
	doc["gs1:productDescription"] = note
	text, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestPassportVersions appends versions over the API and reads them back by
// scan.
func TestPassportVersions(t *testing.T) {
	f := open(t)
	const passports = "/api/v1/passports"
	item := f.item()
	body := func(doc string) string { return fmt.Sprintf(`{"item":%q,"passport":%s}`, item, doc) }
	for _, note := range []string{"new sole", "new laces"} {
		if done := sitetest.Decode[app.AppendedPassports](t, f.post(sitetest.Maker, passports, body(later(t, note))), 200); done.Appended != 1 || done.Item != item {
			t.Errorf("appended %+v", done)
		}
	}
	if done := sitetest.Decode[app.AppendedPassports](t, f.post(sitetest.Maker, passports, body(later(t, "new laces"))), 200); done.Appended != 0 || done.Unchanged != 1 {
		t.Errorf("what is in force was appended: %+v", done)
	}
	answer := f.scan(item)
	r, p := answer.Evidence.Registry, answer.Evidence.Passport
	if r == nil || p == nil || len(r.Versions) != 2 || p.Version != 2 || !p.Bound || p.Hash != r.Versions[1].Passport {
		t.Fatalf("evidence: %+v, %+v", r, p)
	}
	if err := provenance.VerifyVersions(r.Token, r.VersionHead, r.Versions); err != nil {
		t.Error(err)
	}
	f.refused(f.post(sitetest.Maker, passports, `{"passport":{}}`), 422, "bad_field")
	f.refused(f.post(sitetest.Maker, passports, fmt.Sprintf(`{"item":%q,"batch":"x","passport":{}}`, item)), 422, "bad_field")
	f.refused(f.post(sitetest.Maker, passports, fmt.Sprintf(`{"item":%q}`, item)), 422, "bad_field")
	f.refused(f.post(sitetest.Maker, passports, `{"item":"https://id.gs1.org/01/09521873002003/21/NOBODY","passport":{}}`), 404, "not_found")
	f.refused(f.post(sitetest.Maker, passports, body(`{"gs1:productName":7}`)), 422, "invalid_passport")
	f.refused(f.post(sitetest.Buyer, passports, body("{}")), 403, "forbidden")
}

// TestRecoveries proposes, refuses and carries out over the API, and scans
// meanwhile.
func TestRecoveries(t *testing.T) {
	f := open(t)
	const propose, veto, execute = "/api/v1/recoveries/propose", "/api/v1/recoveries/veto", "/api/v1/recoveries/execute"
	items := f.Take(t, 2)
	item, to := items[0], addr(0x77)
	f.claim(item, f.account(sitetest.Buyer))
	before := f.scan(item)
	proposal := fmt.Sprintf(`{"item":%q,"to":%q}`, item, to)
	step := fmt.Sprintf(`{"item":%q}`, item)
	got := sitetest.Decode[app.RecoveryState](t, f.post(sitetest.Maker, propose, proposal), 200)
	if got.Recovery == nil || got.Recovery.To != to || got.Owner != f.account(sitetest.Buyer) {
		t.Errorf("proposed: %+v", got)
	}
	answer := f.scan(item)
	found := false
	for _, finding := range answer.Findings {
		found = found || finding.Code == provenance.FindingRecovery && finding.Weight == provenance.Neutral && strings.Contains(finding.Text, to.String())
	}
	if !found || answer.Evidence.Registry.Recovery == nil || answer.Standing != before.Standing {
		t.Errorf("a scan meanwhile: %+v, before %s", answer.Verdict, before.Standing)
	}
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":%q}`, item, addr(0x78))), 409, "recovery_pending")
	f.refused(f.post(sitetest.Buyer, execute, step), 409, "recovery_open")
	f.refused(f.post(sitetest.Seller, veto, step), 403, "not_owner")
	if got := sitetest.Decode[app.RecoveryState](t, f.post(sitetest.Buyer, veto, step), 200); got.Recovery != nil {
		t.Errorf("after the veto: %+v", got)
	}
	f.refused(f.post(sitetest.Buyer, veto, step), 409, "no_recovery")
	f.refused(f.post(sitetest.Buyer, propose, proposal), 403, "forbidden")
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":"0x12"}`, item)), 422, "bad_field")
	f.refused(f.post(sitetest.Maker, propose, `{"item":"nothing","to":"`+to.String()+`"}`), 400, "bad_code")
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":%q}`, items[1], to)), 409, "not_recoverable") // the maker has it
}
