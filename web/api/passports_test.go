package api_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
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
	proposal := fmt.Sprintf(`{"item":%q,"to":%q,"reason":"the phone is lost"}`, item, to)
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
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":%q,"reason":"x"}`, item, addr(0x78))), 409, "recovery_pending")
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":%q}`, item, to)), 422, "bad_field") // no reason
	const support, lock, guardian = "/api/v1/recoveries/support", "/api/v1/recoveries/lock", "/api/v1/recoveries/guardian"
	f.refused(f.post(sitetest.Buyer, support, fmt.Sprintf(`{"item":%q,"code":%q}`, item, f.SealedCode(items[1]))), 422, "wrong_sealed_code")
	shorter := sitetest.Decode[app.RecoveryState](t, f.post(sitetest.Buyer, support, fmt.Sprintf(`{"item":%q,"code":%q}`, item, f.SealedCode(item))), 200)
	if shorter.Recovery == nil || !shorter.Recovery.EndsAt.Before(got.Recovery.EndsAt) {
		t.Errorf("supported by the code: %+v, before %+v", shorter.Recovery, got.Recovery)
	}
	f.refused(f.post(sitetest.Buyer, execute, step), 409, "recovery_open")
	f.refused(f.post(sitetest.Seller, veto, step), 403, "not_owner")
	if got := sitetest.Decode[app.RecoveryState](t, f.post(sitetest.Buyer, veto, step), 200); got.Recovery != nil {
		t.Errorf("after the veto: %+v", got)
	}
	f.refused(f.post(sitetest.Buyer, veto, step), 409, "no_recovery")
	f.refused(f.post(sitetest.Buyer, propose, proposal), 403, "forbidden")
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":"0x12","reason":"x"}`, item)), 422, "bad_field")
	f.refused(f.post(sitetest.Maker, propose, `{"item":"nothing","reason":"x","to":"`+to.String()+`"}`), 400, "bad_code")
	f.refused(f.post(sitetest.Maker, propose, fmt.Sprintf(`{"item":%q,"to":%q,"reason":"x"}`, items[1], to)), 409, "not_recoverable") // the maker has it
	f.refused(f.post(sitetest.Maker, propose, proposal), 409, "not_recoverable")                                                      // refused a moment ago
	f.refused(f.post(sitetest.Buyer, guardian, fmt.Sprintf(`{"guardian":%q}`, f.account(sitetest.Buyer))), 422, "bad_field")
	if safety := sitetest.Decode[app.Safety](t, f.post(sitetest.Buyer, guardian, fmt.Sprintf(`{"guardian":%q}`, to)), 200); safety.Guardian != to || safety.Locked {
		t.Errorf("a guardian: %+v", safety)
	}
	if safety := sitetest.Decode[app.Safety](t, f.post(sitetest.Buyer, lock, `{}`), 200); !safety.Locked {
		t.Errorf("locked: %+v", safety)
	}
	if safety := sitetest.Decode[app.Safety](t, f.post(sitetest.Buyer, lock, `{"open":true}`), 200); safety.Locked || safety.OpenFrom == nil {
		t.Errorf("opened again: %+v", safety)
	}
	f.refused(f.post(sitetest.Buyer, lock, `{"open":true}`), 409, "unchanged")
}

// TestCodeOfReturnedGoods: the maker replaces the code of an item that it holds,
// and whoever saw the old one claims nothing.
func TestCodeOfReturnedGoods(t *testing.T) {
	f := open(t)
	items := f.Take(t, 2)
	buyer := f.account(sitetest.Buyer)
	take := func(code string) string { return fmt.Sprintf(`{"code":%q,"owner":%q}`, code, buyer) }
	f.refused(f.post(sitetest.Buyer, itemPath(items[0])+"/code", `{}`), 403, "forbidden")
	made := sitetest.Decode[app.NewCode](t, f.post(sitetest.Maker, itemPath(items[0])+"/code", `{}`), 200)
	if made.Code == "" || made.Code == f.SealedCode(items[0]) {
		t.Fatalf("a new code: %+v", made)
	}
	f.refused(f.post(sitetest.Nobody, itemPath(items[0])+"/claim", take(f.SealedCode(items[0]))), 422, "wrong_sealed_code")
	sitetest.Decode[app.Claimed](t, f.post(sitetest.Nobody, itemPath(items[0])+"/claim", take(made.Code)), 200)
	f.refused(f.post(sitetest.Maker, itemPath(items[0])+"/code", `{"void":true}`), 409, "held_by_another")
	if void := sitetest.Decode[app.NewCode](t, f.post(sitetest.Maker, itemPath(items[1])+"/code", `{"void":true}`), 200); void.Code != "" {
		t.Errorf("a voided code: %+v", void)
	}
	f.refused(f.post(sitetest.Nobody, itemPath(items[1])+"/claim", take(f.SealedCode(items[1]))), 422, "wrong_sealed_code")
}

// TestTokenMetadata: markets see size, colour, status and a picture.
func TestTokenMetadata(t *testing.T) {
	f := open(t)
	item := f.item()
	token := f.scan(item).Evidence.Registry.Token
	path := "/api/v1/tokens/" + token.Big().String()
	traits := func() map[string]string {
		t.Helper()
		out := map[string]string{}
		for _, a := range sitetest.Decode[api.Metadata](t, f.get(sitetest.Nobody, path), 200).Attributes {
			out[a.Trait] = a.Value
		}
		return out
	}
	if got := traits(); got["Size"] == "" || got["Status"] != "In order" || got["Claimed"] != "No" {
		t.Errorf("traits: %v", got)
	}
	f.claim(item, f.account(sitetest.Buyer))
	sitetest.Decode[app.Recalled](t, f.post(sitetest.Maker, "/api/v1/recalls", fmt.Sprintf(`{"item":%q,"reason":"sole"}`, item)), 200)
	f.scan(item) // waits until the read model has it
	if got := traits(); got["Status"] != "Recalled" || got["Claimed"] != "Yes" {
		t.Errorf("traits after a claim and a recall: %v", got)
	}
	m := sitetest.Decode[api.Metadata](t, f.get(sitetest.Nobody, path), 200)
	if m.Image != f.BaseURL()+path+"/picture.svg" {
		t.Errorf("picture at %s", m.Image)
	}
	r := f.get(sitetest.Nobody, path+"/picture.svg")
	if svg := sitetest.Read(t, r); r.StatusCode != 200 || r.Header.Get("Content-Type") != "image/svg+xml" || !strings.HasPrefix(svg, "<svg") || !strings.Contains(svg, "Skerry") {
		t.Errorf("the picture: %d, %s", r.StatusCode, svg)
	}
	if c := sitetest.Decode[api.ContractMetadata](t, f.get(sitetest.Nobody, "/api/v1/tokens/contract"), 200); c.Name == "" || c.Symbol != "WAYMARK" {
		t.Errorf("the contract: %+v", c)
	}
}
