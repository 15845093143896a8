package api_test

import (
	"fmt"
	"net/http"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web/site/sitetest"
)

const (
	asJSON = "application/json"
	asForm = "application/x-www-form-urlencoded"
	gtin   = "09521873002003"

	retailerGLN = "9521876000013"
)

var shared = sitetest.Shared{Items: 80}

func TestMain(m *testing.M) { os.Exit(shared.Run(m)) }

// fixture is the shared site in the hands of one test.
type fixture struct {
	*sitetest.Site
	t testing.TB
}

func open(t testing.TB) fixture {
	t.Helper()
	return fixture{shared.Open(t), t}
}

func (f fixture) get(who sitetest.Who, path string, headers ...string) *http.Response {
	f.t.Helper()
	return f.Ask(f.t, who, http.MethodGet, path, "", headers...)
}

func (f fixture) post(who sitetest.Who, path, body string, headers ...string) *http.Response {
	f.t.Helper()
	return f.Ask(f.t, who, http.MethodPost, path, body, headers...)
}

func (f fixture) refused(r *http.Response, status int, code string) sitetest.Problem {
	f.t.Helper()
	return sitetest.Refused(f.t, r, status, code)
}

// item is one that no other test has.
func (f fixture) item() string {
	f.t.Helper()
	return f.Take(f.t, 1)[0]
}

// itemPath is where the API has an item.
func itemPath(item string) string {
	gtin, serial, _ := strings.Cut(strings.TrimPrefix(item, "https://id.gs1.org/01/"), "/21/")
	return "/api/v1/items/" + gtin + "/" + serial
}

func addr(b byte) provenance.Address {
	var a provenance.Address
	for i := range a {
		a[i] = b
	}
	return a
}

// account is what a credential acts with on the chain.
func (f fixture) account(who sitetest.Who) provenance.Address {
	f.t.Helper()
	_, account := f.As(f.t, who.Party, who.Role)
	return account
}

var units atomic.Int64

// newUnit is a logistic unit that no other test has.
func newUnit(t testing.TB) string {
	t.Helper()
	digits := fmt.Sprintf("19521873%09d", units.Add(1))
	check, err := gs1.CheckDigit(digits)
	if err != nil {
		t.Fatal(err)
	}
	return "https://id.gs1.org/00/" + digits + string(check)
}

func sscc(unit string) string { return unit[strings.LastIndex(unit, "/")+1:] }

// checkpoint is one of now; more are members of it.
func checkpoint(verb provenance.Verb, subject string, more ...string) string {
	return checkpointAt(time.Now(), verb, subject, more...)
}

func checkpointAt(at time.Time, verb provenance.Verb, subject string, more ...string) string {
	extra := ""
	if len(more) > 0 {
		extra = "," + strings.Join(more, ",")
	}
	return fmt.Sprintf(`{"verb":%q,"subjects":[%q],"time":%q%s}`, verb, subject, at.UTC().Format(time.RFC3339Nano), extra)
}

// record appends a checkpoint, which has to be accepted.
func (f fixture) record(who sitetest.Who, body string) {
	f.t.Helper()
	if o := sitetest.Decode[chaincode.Outcome](f.t, f.post(who, "/api/v1/checkpoints", body), http.StatusCreated); o.Status != chaincode.Accepted {
		f.t.Fatalf("recording %s: %+v", body, o)
	}
}

// onTheWay packs two items in a unit and hands it to the carrier, who has not
// received it.
func (f fixture) onTheWay() (items []string, unit string) {
	f.t.Helper()
	items, unit = f.Take(f.t, 2), newUnit(f.t)
	now := time.Now().UTC().Format(time.RFC3339Nano)
	f.record(sitetest.Producer, fmt.Sprintf(`{"verb":"packing","subjects":[%q,%q],"unit":%q,"time":%q}`, items[0], items[1], unit, now))
	f.record(sitetest.Producer, checkpoint(provenance.Ship, unit, `"to":"9521874000015"`))
	return items, unit
}

// claim takes an item with its sealed code for an account.
func (f fixture) claim(item string, owner provenance.Address) app.Claimed {
	f.t.Helper()
	body := fmt.Sprintf(`{"code":%q,"owner":%q}`, f.SealedCode(item), owner)
	return sitetest.Decode[app.Claimed](f.t, f.post(sitetest.Nobody, itemPath(item)+"/claim", body), 200)
}
