package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

func TestCredentials(t *testing.T) {
	f := open(t)
	const credentials = "/api/v1/credentials"
	issued := sitetest.Decode[api.IssuedCredential](t, f.post(sitetest.Admin, credentials, `{"party":"RetailerMSP","role":"custodian","note":"dock 3"}`), 201)
	if issued.Token == "" || issued.Role != app.RoleCustodian || issued.ID == "" || issued.Name != "Harbour Shoes" {
		t.Errorf("issued %+v", issued)
	}
	for body, field := range map[string]string{
		`{"party":"RetailerMSP","role":"god"}`: "role", `{"role":"admin"}`: "party",
		`{"party":"RetailerMSP","role":"buyer","note":"` + strings.Repeat("n", 201) + `"}`: "note",
	} {
		if p := f.refused(f.post(sitetest.Admin, credentials, body), 422, "bad_field"); p.Field != field {
			t.Errorf("%s: field %q, want %q", body, p.Field, field)
		}
	}
	f.refused(f.post(sitetest.Admin, credentials, `{"party":"NobodyMSP","role":"custodian"}`), 422, "unknown_party")
	listed := sitetest.Read(t, f.get(sitetest.Admin, credentials))
	if !strings.Contains(listed, issued.ID) || strings.Contains(listed, issued.Token) {
		t.Errorf("the list is %s", listed)
	}
	use := func() *http.Response {
		return f.get(sitetest.Nobody, "/api/v1/parties", "Authorization", "Bearer "+issued.Token)
	}
	if r := use(); r.StatusCode != 200 {
		t.Errorf("the token that was issued: %d", r.StatusCode)
	}
	revoke := func() *http.Response {
		return f.Ask(t, sitetest.Admin, http.MethodDelete, credentials+"/"+issued.ID, "")
	}
	if r := revoke(); r.StatusCode != 204 {
		t.Errorf("revoking: %d", r.StatusCode)
	}
	f.refused(use(), 401, "unauthorized")
	f.refused(revoke(), 404, "not_found")
}

// TestEachBuyerHasAnAccount: the tokens of two parties, and of two people of one,
// act with accounts of their own; a token's account is the one that was asked for,
// and nobody gets another party's.
func TestEachBuyerHasAnAccount(t *testing.T) {
	f := open(t)
	const credentials = "/api/v1/credentials"
	issue := func(body string) api.IssuedCredential {
		t.Helper()
		return sitetest.Decode[api.IssuedCredential](t, f.post(sitetest.Admin, credentials, body), 201)
	}
	for _, role := range []string{"buyer", "arbiter"} {
		ask := func(party, more string) api.IssuedCredential {
			t.Helper()
			return issue(fmt.Sprintf(`{"party":%q,"role":%q%s}`, party, role, more))
		}
		maker, retailer, anna := ask("MakerMSP", ""), ask("RetailerMSP", ""), ask("RetailerMSP", `,"person":"anna"`)
		if maker.Account == retailer.Account || retailer.Account == anna.Account || anna.Account.IsZero() {
			t.Errorf("%ss: %s, %s and %s", role, maker.Account, retailer.Account, anna.Account)
		}
		if again := ask("RetailerMSP", `,"account":"`+anna.Account.String()+`"`); again.Account != anna.Account {
			t.Errorf("%s: a second token for %s acts with %s", role, anna.Account, again.Account)
		}
		if again := ask("RetailerMSP", `,"person":"anna"`); again.Account != anna.Account {
			t.Errorf("%s: a second token for anna acts with %s", role, again.Account)
		}
		for body, field := range map[string]string{
			fmt.Sprintf(`{"party":"MakerMSP","role":%q,"account":%q}`, role, anna.Account):                                "account",
			fmt.Sprintf(`{"party":"RetailerMSP","role":"custodian","account":%q}`, anna.Account):                          "account",
			fmt.Sprintf(`{"party":"RetailerMSP","role":%q,"account":%q}`, role, addr(77)):                                 "account",
			fmt.Sprintf(`{"party":"RetailerMSP","role":%q,"account":%q,"person":"anna"}`, role, anna.Account):             "account",
			fmt.Sprintf(`{"party":"RetailerMSP","role":%q,"account":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee"}`, role): "account",
			fmt.Sprintf(`{"party":"RetailerMSP","role":%q,"person":"Anna_B"}`, role):                                      "person",
			`{"party":"RetailerMSP","role":"custodian","person":"anna"}`:                                                  "person",
			fmt.Sprintf(`{"party":"RetailerMSP","role":%q,"acount":"x"}`, role):                                           "acount",
		} {
			if p := f.refused(f.post(sitetest.Admin, credentials, body), 422, "bad_field"); p.Field != field {
				t.Errorf("%s: field %q, want %q", body, p.Field, field)
			}
		}
		f.refused(f.post(sitetest.Admin, credentials, fmt.Sprintf(`{"party":"NobodyMSP","role":%q}`, role)), 422, "unknown_party")
	}
	f.refused(f.post(sitetest.Admin, credentials, `{"party":"NobodyMSP","role":"admin"}`), 422, "unknown_party")
}

func TestOperations(t *testing.T) {
	f := open(t)
	if report := sitetest.Decode[app.Report](t, f.get(sitetest.Admin, "/api/v1/fsck"), 200); !report.OK || len(report.Checks) == 0 {
		t.Errorf("report %+v", report)
	}
	status := sitetest.Decode[app.Status](t, f.get(sitetest.Admin, "/api/v1/status"), 200)
	if len(status.Ledgers) != 2 || status.Ledgers[0].Height == 0 || len(status.Workers) == 0 || len(status.Accounts) == 0 {
		t.Errorf("status %+v", status)
	}
	for path, want := range map[string]string{"/healthz": "ok\n", "/readyz": "ready\n"} {
		if r := f.get(sitetest.Nobody, path); r.StatusCode != 200 || sitetest.Read(t, r) != want {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
}
