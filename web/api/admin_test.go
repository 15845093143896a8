package api_test

import (
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
