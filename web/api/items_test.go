package api_test

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
	"github.com/waymark/waymark/web/site/sitetest"
)

func (f fixture) scan(item string) web.ScanAnswer {
	f.t.Helper()
	return sitetest.Decode[web.ScanAnswer](f.t, f.get(sitetest.Nobody, itemPath(item)), 200)
}

func (f fixture) show(item string, proof app.ScanProof) web.ScanAnswer {
	f.t.Helper()
	body, err := json.Marshal(proof)
	if err != nil {
		f.t.Fatal(err)
	}
	return sitetest.Decode[web.ScanAnswer](f.t, f.post(sitetest.Nobody, itemPath(item)+"/verdict", string(body)), 200)
}

// judgedAgain checks the verdict, and that the evidence beside it gives the same.
func judgedAgain(t *testing.T, answer web.ScanAnswer, want provenance.Standing) {
	t.Helper()
	if answer.Standing != want {
		t.Errorf("verdict %s, want %s: %+v", answer.Standing, want, answer.Findings)
	}
	if again := provenance.Judge(answer.Evidence); again.Standing != want {
		t.Errorf("the evidence judges as %s, want %s", again.Standing, want)
	}
}

func TestTheVerdictsOfAScan(t *testing.T) {
	f := open(t)
	items := f.Take(t, 3)
	for _, tt := range []struct {
		name    string
		item    string
		prepare func(item string)
		want    provenance.Standing
	}{
		{"a genuine item", items[0], func(string) {}, provenance.Consistent},
		{"a code nobody issued", "https://id.gs1.org/01/" + gtin + "/21/NOBODY", func(string) {}, provenance.Unknown},
		{"a code with a slash", "https://id.gs1.org/01/" + gtin + "/21/A%2FB", func(string) {}, provenance.Unknown},
		{"the copy of a claimed item's label", items[1], func(item string) { f.claim(item, addr(9)) }, provenance.Suspect},
		{"a recalled item", items[2], func(item string) {
			sitetest.Decode[app.Recalled](t, f.post(sitetest.Maker, "/api/v1/recalls", fmt.Sprintf(`{"item":%q,"reason":"sole"}`, item)), 200)
		}, provenance.Suspect},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.prepare(tt.item)
			answer := f.scan(tt.item)
			judgedAgain(t, answer, tt.want)
			if answer.Item != tt.item {
				t.Errorf("it is of %s, not of %s", answer.Item, tt.item)
			}
			if answer.Object {
				t.Error("a label alone shows the object")
			}
		})
	}
	order := "0x" + strings.Repeat("a", 64)
	f.refused(f.get(sitetest.Nobody, itemPath(items[0])+"?order="+order), 404, "not_found")
	f.refused(f.get(sitetest.Nobody, itemPath(items[0])+"?order=12"), 422, "bad_field")
}

// TestLedgersThatDoNotAnswer: a scan says what it could not check, and the server
// says that it is not ready.
func TestLedgersThatDoNotAnswer(t *testing.T) {
	own := sitetest.Open(t, 1, app.Config{})
	f := fixture{own, t}
	if r := f.get(sitetest.Nobody, "/readyz"); r.StatusCode != 200 || sitetest.Read(t, r) != "ready\n" {
		t.Errorf("with ledgers: %d", r.StatusCode)
	}
	if err := own.Close(); err != nil {
		t.Fatal(err)
	}
	judgedAgain(t, f.scan(own.Items[0]), provenance.Unchecked)
	f.refused(f.get(sitetest.Nobody, "/readyz"), 503, "not_ready")
}

func TestBadCodes(t *testing.T) {
	f := open(t)
	p := f.refused(f.get(sitetest.Nobody, "/api/v1/items/09521873002004/A"), 400, "bad_check_digit")
	if p.Expected != "3" || !strings.Contains(p.Detail, "expected 3") {
		t.Errorf("the problem does not name the digit: %+v", p)
	}
	f.refused(f.get(sitetest.Nobody, "/api/v1/items/"+gtin+"/"+strings.Repeat("A", 21)), 400, "bad_code")
	f.refused(f.get(sitetest.Nobody, "/api/v1/items/"+gtin), 404, "not_found")
	r := f.Ask(t, sitetest.Nobody, http.MethodPut, "/api/v1/items/"+gtin+"/A", "{}")
	if allow := strings.Join(r.Header.Values("Allow"), ","); !strings.Contains(allow, "GET") || !strings.Contains(allow, "HEAD") {
		t.Errorf("Allow is %q", allow)
	}
	f.refused(r, 405, "method_not_allowed")
	head := f.Ask(t, sitetest.Nobody, http.MethodHead, "/api/v1/items/"+gtin+"/A", "")
	if body := sitetest.Read(t, head); head.StatusCode != 200 || body != "" {
		t.Errorf("HEAD: %d %q", head.StatusCode, body)
	}
}

func TestTheSealedCode(t *testing.T) {
	f := open(t)
	items := f.Take(t, 2)
	item, code := items[0], f.SealedCode(items[0])
	if p := f.refused(f.post(sitetest.Nobody, itemPath(item)+"/verdict", `{"code":"short"}`), 422, "bad_field"); p.Field != "code" {
		t.Errorf("field %q", p.Field)
	}
	judgedAgain(t, f.show(item, app.ScanProof{Code: f.SealedCode(items[1])}), provenance.Suspect)
	shown := f.show(item, app.ScanProof{Code: code})
	judgedAgain(t, shown, provenance.Verified)
	if !shown.Object {
		t.Error("the sealed code does not show the object")
	}
	claim := func(code, owner string) *http.Response {
		return f.post(sitetest.Nobody, itemPath(item)+"/claim", fmt.Sprintf(`{"code":%q,"owner":%q}`, code, owner))
	}
	if p := f.refused(claim(code, "0x12"), 422, "bad_field"); p.Field != "owner" {
		t.Errorf("field %q", p.Field)
	}
	f.refused(claim(f.SealedCode(items[1]), addr(5).String()), 422, "wrong_sealed_code")
	f.refused(f.post(sitetest.Nobody, itemPath(item)+"/claim", `{"code":"x","owner":"0x00"}`), 422, "bad_field")
	f.refused(f.post(sitetest.Nobody, itemPath(item)+"/claim", `{"codes":"x"}`), 422, "bad_field")
	claimed := f.claim(item, addr(5))
	if claimed.Item != item || claimed.Owner != addr(5) || claimed.Token != shown.Evidence.Registry.Token || claimed.Tx == "" {
		t.Errorf("claimed %+v", claimed)
	}
	if again := f.claim(item, addr(5)); again.Tx != claimed.Tx {
		t.Errorf("claimed again by %s, not %s", again.Tx, claimed.Tx)
	}
	f.refused(claim(code, addr(6).String()), 409, "already_claimed")
	// The code is used now, and a copy of the label is suspect.
	judgedAgain(t, f.show(item, app.ScanProof{Code: code}), provenance.Suspect)
	if strings.Contains(shared.Log.String(), code) {
		t.Error("the sealed code is in the log")
	}
}

// at is another server of the application, whose clock is off.
func (f fixture) at(off time.Duration) fixture {
	f.t.Helper()
	s, err := web.New(web.Config{
		BaseURL: f.BaseURL(), Credentials: f.Credentials, Answers: f.Answers, SessionKey: [32]byte{1}, Random: rand.Reader,
		Clock: func() time.Time { return time.Now().Add(off) }, Log: slog.New(slog.NewTextHandler(&shared.Log, nil)),
	})
	if err != nil {
		f.t.Fatal(err)
	}
	s.Mount(api.Routes(s, f.App)...)
	s.Finish()
	f.t.Cleanup(func() { s.Shutdown(f.t.Context()) })
	return fixture{&sitetest.Site{App: f.App, Server: s, URL: f.URL, Dir: f.Dir, Admin: f.Admin, Items: f.Items}, f.t}
}

func sign(t *testing.T, key *ecdsa.PrivateKey, text string) string {
	t.Helper()
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return "0x" + hex.EncodeToString(sig)
}

func TestTheOwnersSignature(t *testing.T) {
	f := open(t)
	item := f.item()
	owner, err := crypto.GenerateKey()
	other, err2 := crypto.GenerateKey()
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	f.claim(item, provenance.Address(crypto.PubkeyToAddress(owner.PublicKey)))
	challenge := sitetest.Decode[scanner.Challenge](t, f.get(sitetest.Nobody, itemPath(item)+"/challenge"), 200)
	signed := app.ScanProof{Challenge: challenge.Text, Signature: sign(t, owner, challenge.Text)}
	proved := f.show(item, signed)
	judgedAgain(t, proved, provenance.Verified)
	if !proved.Object {
		t.Errorf("the owner's signature shows no object: %+v", proved.Findings)
	}
	judgedAgain(t, f.show(item, app.ScanProof{Challenge: challenge.Text, Signature: sign(t, other, challenge.Text)}), provenance.Suspect)
	// Browsers post a form's line ends as CR LF.
	form := url.Values{"challenge": {strings.ReplaceAll(signed.Challenge, "\n", "\r\n")}, "signature": {signed.Signature}}
	posted := f.post(sitetest.Nobody, strings.TrimPrefix(item, "https://id.gs1.org"), form.Encode(), "Content-Type", asForm, "Accept", asJSON)
	judgedAgain(t, sitetest.Decode[web.ScanAnswer](t, posted, 200), provenance.Verified)

	old := sitetest.Decode[scanner.Challenge](t, f.at(-scanner.ChallengeLife-time.Second).get(sitetest.Nobody, itemPath(item)+"/challenge"), 200)
	judgedAgain(t, f.show(item, app.ScanProof{Challenge: old.Text, Signature: sign(t, owner, old.Text)}), provenance.Suspect)
	// A challenge is for one order, or none.
	for query, want := range map[string]int{"?order=0x" + strings.Repeat("a", 64): 200, "?order=12": 422} {
		if r := f.get(sitetest.Nobody, itemPath(item)+"/challenge"+query); r.StatusCode != want {
			t.Errorf("%s: %d", query, r.StatusCode)
		}
	}
	inOrder := sitetest.Decode[scanner.Challenge](t, f.get(sitetest.Nobody, itemPath(item)+"/challenge?order=0x"+strings.Repeat("a", 64)), 200)
	judgedAgain(t, f.show(item, app.ScanProof{Challenge: inOrder.Text, Signature: sign(t, owner, inOrder.Text)}), provenance.Suspect)
	both := fmt.Sprintf(`{"code":%q,"signature":"0x12"}`, f.SealedCode(item))
	f.refused(f.post(sitetest.Nobody, itemPath(item)+"/verdict", both), 422, "bad_field")
}

func TestTheEvidencePack(t *testing.T) {
	f := open(t)
	r := f.post(sitetest.Nobody, itemPath(f.item())+"/evidence-pack", "order=", "Content-Type", asForm)
	text := sitetest.Read(t, r)
	if r.StatusCode != 200 || !strings.HasPrefix(r.Header.Get("Content-Disposition"), "attachment") {
		t.Fatalf("%d %s", r.StatusCode, text)
	}
	pack, err := scanner.DecodePack([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	hash, err := pack.Hash()
	if err != nil || hash.String() != r.Header.Get("Waymark-Pack-Hash") {
		t.Errorf("hash %s, header %s, %v", hash, r.Header.Get("Waymark-Pack-Hash"), err)
	}
	if len(pack.Signatures) != 1 || pack.Verdict.Standing != provenance.Consistent {
		t.Errorf("pack %+v", pack)
	}
	const verify = "/api/v1/evidence-packs/verify"
	report := sitetest.Decode[scanner.PackReport](t, f.post(sitetest.Nobody, verify+"?item="+url.QueryEscape(pack.Evidence.Label.Item), text), 200)
	if !report.Accepted || report.Standing != provenance.Consistent || report.Hash != hash || report.Signatures[0].Known != scanner.KnownParty {
		t.Errorf("report %+v", report)
	}
	for query, want := range map[string]string{
		"?item=" + url.QueryEscape(f.item()): "another item", "?order=0x" + strings.Repeat("a", 64): "not for the order", "?after=2999-01-01T00:00:00Z": "gathered at",
	} {
		r := sitetest.Decode[scanner.PackReport](t, f.post(sitetest.Nobody, verify+query, text), 200)
		if failed := r.With(scanner.Fails); r.Accepted || r.Standing != provenance.Unchecked || len(failed) != 1 || !strings.Contains(failed[0].Detail, want) {
			t.Errorf("%s: %+v", query, failed)
		}
	}
	unsigned := sitetest.Decode[scanner.PackReport](t, f.post(sitetest.Nobody, verify, regexp.MustCompile(`"signatures":\[.*?\]`).ReplaceAllString(text, `"signatures":[]`)), 200)
	if unsigned.Accepted || unsigned.Standing != provenance.Unchecked {
		t.Errorf("unsigned: %+v", unsigned)
	}
	f.refused(f.post(sitetest.Nobody, verify, `{"v":2}`), 422, "bad_pack")
	f.refused(f.post(sitetest.Nobody, verify+"?order=12", text), 422, "bad_field")
	f.refused(f.post(sitetest.Nobody, verify+"?after=today", text), 422, "bad_field")
}

func TestDocumentsByHash(t *testing.T) {
	f := open(t)
	item := f.item()
	registry := f.scan(item).Evidence.Registry
	sum := registry.Leaf.Passport
	r := f.get(sitetest.Nobody, "/api/v1/passports/"+sum.String())
	if text := sitetest.Read(t, r); r.StatusCode != 200 || provenance.Sum([]byte(text)) != sum || r.Header.Get("Content-Type") != "application/ld+json" {
		t.Errorf("the passport: %d", r.StatusCode)
	}
	f.refused(f.get(sitetest.Nobody, "/api/v1/passports/"+strings.Repeat("0", 64)), 404, "not_found")
	f.refused(f.get(sitetest.Nobody, "/api/v1/passports/xyz"), 422, "bad_field")
	for _, id := range []string{registry.Token.String(), registry.Token.Big().String()} {
		m := sitetest.Decode[api.Metadata](t, f.get(sitetest.Nobody, "/api/v1/tokens/"+id), 200)
		if m.Item != item || m.ExternalURL != f.BaseURL()+strings.TrimPrefix(item, "https://id.gs1.org") || !strings.Contains(m.Name, "Skerry") {
			t.Errorf("metadata %+v", m)
		}
	}
	f.refused(f.get(sitetest.Nobody, "/api/v1/tokens/1"), 404, "not_found")
	f.refused(f.get(sitetest.Nobody, "/api/v1/tokens/one"), 422, "bad_field")
}
