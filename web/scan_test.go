package web_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

const (
	asJSON = "application/json"
	asHTML = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
	asForm = "application/x-www-form-urlencoded"
)

func read(t testing.TB, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func decode[T any](t *testing.T, r *http.Response, status int) T {
	t.Helper()
	var v T
	text := read(t, r)
	if r.StatusCode != status {
		t.Fatalf("status %d, want %d: %s", r.StatusCode, status, text)
	}
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

type problemDoc struct {
	Type, Title, Detail, Instance, Field, Expected string
	Status, Index                                  int
	Rows                                           []web.RowError
}

// refused checks for a problem document of that status and code.
func refused(t *testing.T, r *http.Response, status int, code string) problemDoc {
	t.Helper()
	if ct := r.Header.Get("Content-Type"); ct != "application/problem+json" {
		t.Errorf("content type %q of an error: %s", ct, read(t, r))
	}
	p := decode[problemDoc](t, r, status)
	if p.Type != "urn:waymark:problem:"+code || p.Status != status || p.Title == "" || p.Detail == "" || p.Instance == "" {
		t.Errorf("problem %+v, want code %s", p, code)
	}
	return p
}

func TestTheVerdictsOfAScan(t *testing.T) {
	order := "0x" + strings.Repeat("a", 64)
	tests := []struct {
		name    string
		prepare func(*house)
		path    string
		want    provenance.Standing
		record  string
		object  string
		absent  string
	}{
		{"a genuine item", nil, itemPath(2), provenance.Consistent, "Yes, the record is valid", "A label alone cannot show it", "id=\"claim\""},
		{"a code nobody issued", nil, "/01/" + gtin + "/21/NOBODY", provenance.Unknown, "There is no record", "A label alone cannot show it", "id=\"sealed\""},
		{"the copy of a claimed item's label", func(h *house) { h.state(2).Claimed, h.state(2).Owner = true, addr(9) }, itemPath(2),
			provenance.Suspect, "Yes, the record is valid", "A label alone cannot show it", "id=\"sealed\""},
		{"a recalled item", func(h *house) { h.state(2).Recalled = true }, itemPath(2), provenance.Suspect, "Yes, the record is valid", "cannot show it", "id=\"sealed\""},
		{"a source is down", func(h *house) { h.down = "custody" }, itemPath(2), provenance.Unchecked, "Not checked in full", "cannot show it", "Yes, the record is valid"},
		{"the registry is down", func(h *house) { h.down = "registry" }, itemPath(2), provenance.Unchecked, "Not checked in full", "cannot show it", "Yes, the record is valid"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := newHouse(t)
			if tt.prepare != nil {
				tt.prepare(h)
			}
			answer := decode[web.ScanResult](t, h.ask("GET", tt.path, nil, "Accept", asJSON), 200)
			if answer.Standing != tt.want {
				t.Errorf("verdict %s, want %s: %+v", answer.Standing, tt.want, answer.Findings)
			}
			if again := provenance.Judge(answer.Evidence); again.Standing != tt.want {
				t.Errorf("the evidence judges as %s", again.Standing)
			}
			resp := h.ask("GET", tt.path, nil, "Accept", asHTML)
			page := read(t, resp)
			if resp.StatusCode != 200 || !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/html") {
				t.Errorf("page: %d %s", resp.StatusCode, resp.Header.Get("Content-Type"))
			}
			for _, want := range []string{"verdict-" + string(tt.want), tt.record, tt.object, "Export the evidence pack"} {
				if !strings.Contains(page, want) {
					t.Errorf("the page lacks %q", want)
				}
			}
			if tt.absent != "" && strings.Contains(page, tt.absent) {
				t.Errorf("the page holds %q", tt.absent)
			}
			for _, word := range []string{"authentic", "🔒"} {
				if strings.Contains(strings.ToLower(page), word) {
					t.Errorf("the page says %q of a scan", word)
				}
			}
		})
	}
	t.Run("an order that is unknown", func(t *testing.T) {
		h := newHouse(t)
		refused(t, h.ask("GET", itemPath(0)+"?order="+order, nil, "Accept", asJSON), 404, "not_found")
		refused(t, h.ask("GET", itemPath(0)+"?order=12", nil, "Accept", asJSON), 422, "bad_field")
	})
}

func TestContentNegotiation(t *testing.T) {
	h := newHouse(t)
	for accept, want := range map[string]string{
		"": "text/html; charset=utf-8", "*/*": "text/html; charset=utf-8", asHTML: "text/html; charset=utf-8",
		"application/json": "application/json", "application/linkset+json": "application/linkset+json",
		"application/linkset+json, text/html;q=0.5": "application/linkset+json",
	} {
		r := h.ask("GET", itemPath(0), nil, "Accept", accept)
		if got := r.Header.Get("Content-Type"); r.StatusCode != 200 || got != want {
			t.Errorf("Accept %q gives %d %q, want %q", accept, r.StatusCode, got, want)
		}
		if vary := strings.Join(r.Header.Values("Vary"), ","); !strings.Contains(vary, "Accept") {
			t.Errorf("Accept %q: Vary is %q", accept, vary)
		}
	}
	if r := h.ask("GET", itemPath(0), nil, "Accept", "image/png"); r.StatusCode != 406 {
		t.Errorf("an image of an item: %d", r.StatusCode)
	}
	var set struct {
		Linkset []map[string]any
	}
	set = decode[struct{ Linkset []map[string]any }](t, h.ask("GET", itemPath(0), nil, "Accept", "application/linkset+json"), 200)
	if len(set.Linkset) != 1 || set.Linkset[0]["anchor"] != host+itemPath(0) || set.Linkset[0][scanner.LinkDPP] == nil {
		t.Errorf("linkset %+v", set)
	}
	head := h.ask("HEAD", itemPath(0), nil, "Accept", asJSON)
	if body := read(t, head); head.StatusCode != 200 || body != "" {
		t.Errorf("HEAD: %d %q", head.StatusCode, body)
	}
}

func TestBadCodes(t *testing.T) {
	h := newHouse(t)
	p := refused(t, h.ask("GET", "/01/09521873002004/21/A", nil, "Accept", asJSON), 400, "bad_check_digit")
	if p.Expected != "3" || !strings.Contains(p.Detail, "expected 3") {
		t.Errorf("the problem does not name the digit: %+v", p)
	}
	page := h.ask("GET", "/01/09521873002004/21/A", nil, "Accept", asHTML)
	if text := read(t, page); page.StatusCode != 400 || !strings.Contains(text, "check digit") || !strings.Contains(text, "<bdi>3</bdi>") {
		t.Errorf("the page: %d %s", page.StatusCode, text)
	}
	refused(t, h.ask("GET", "/01/"+gtin, nil, "Accept", asJSON), 404, "not_found")
	refused(t, h.ask("GET", "/01/"+gtin+"/21/"+strings.Repeat("A", 21), nil, "Accept", asJSON), 400, "bad_code")
	refused(t, h.ask("GET", "/00/195218730000000012", nil, "Accept", asJSON), 400, "bad_check_digit")
	refused(t, h.ask("GET", "/nowhere", nil, "Accept", asJSON), 404, "not_found")
	r := h.ask("PUT", itemPath(0), nil, "Accept", asJSON)
	if allow := strings.Join(r.Header.Values("Allow"), ","); !strings.Contains(allow, "GET") || !strings.Contains(allow, "POST") {
		t.Errorf("Allow is %q", allow)
	}
	refused(t, r, 405, "method_not_allowed")
	for path, want := range map[string]string{
		"/01/" + gtin + "/10/LOT7/21/A?order=x": "/01/" + gtin + "/21/A?order=x",
		"/01/" + gtin + "/22/V1/21/A%2FB":       "/01/" + gtin + "/21/A%2FB",
	} {
		if r := h.ask("GET", path, nil); r.StatusCode != 302 || r.Header.Get("Location") != want {
			t.Errorf("%s leads to %d %q", path, r.StatusCode, r.Header.Get("Location"))
		}
	}
	// A slash in a serial stays part of the serial.
	answer := decode[web.ScanResult](t, h.ask("GET", "/01/"+gtin+"/21/A%2FB", nil, "Accept", asJSON), 200)
	if answer.Item != "https://id.gs1.org/01/"+gtin+"/21/A%2FB" || answer.Standing != provenance.Unknown {
		t.Errorf("the item is %s, %s", answer.Item, answer.Standing)
	}
}

func TestTheSealedCode(t *testing.T) {
	h := newHouse(t)
	form := func(v url.Values) io.Reader { return strings.NewReader(v.Encode()) }
	show := func(code string) (int, string) {
		r := h.ask("POST", itemPath(2), form(url.Values{"code": {code}}), "Accept", asHTML, "Content-Type", asForm)
		return r.StatusCode, read(t, r)
	}
	if status, page := show("short"); status != 422 || !strings.Contains(page, `role="alert"`) || !strings.Contains(page, `id="sealed"`) {
		t.Errorf("a code too short: %d", status)
	}
	if status, page := show("0123456789ABCDEF"); status != 200 || !strings.Contains(page, "verdict-suspect") || strings.Contains(page, `id="claim"`) {
		t.Errorf("a wrong code: %d", status)
	}
	status, page := show(sealedCode(2))
	if status != 200 || !strings.Contains(page, "verdict-verified") || !strings.Contains(page, `id="claim"`) {
		t.Fatalf("the right code: %d %s", status, page)
	}
	claim := func(owner string) (int, string) {
		r := h.ask("POST", itemPath(2), form(url.Values{"code": {sealedCode(2)}, "owner": {owner}}), "Accept", asHTML, "Content-Type", asForm)
		return r.StatusCode, read(t, r)
	}
	if status, page := claim("0x12"); status != 422 || !strings.Contains(page, "40 hexadecimal digits") || !strings.Contains(page, sealedCode(2)) {
		t.Errorf("a broken account: %d", status)
	}
	if status, page := claim(addr(5).String()); status != 200 || !strings.Contains(page, "It is yours") {
		t.Errorf("claiming: %d %s", status, page)
	}
	if status, page := claim(addr(6).String()); status != 409 || !strings.Contains(page, "claimed") {
		t.Errorf("claiming for another: %d", status)
	}
	// The code is used now, and a copy of the label is suspect.
	if _, page := show(sealedCode(2)); !strings.Contains(page, "verdict-suspect") {
		t.Error("a used code still gives a good verdict")
	}
	if strings.Contains(h.log.String(), sealedCode(2)) {
		t.Error("the sealed code is in the log")
	}
}

func TestProofsByProgram(t *testing.T) {
	h := newHouse(t)
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	owner := signer{key}
	api := "/api/v1/items/" + gtin + "/" + strings.Fields(serials)[2]
	post := func(path, body string) *http.Response {
		return h.ask("POST", api+path, strings.NewReader(body), "Content-Type", asJSON)
	}
	claimed := decode[web.Claimed](t, post("/claim", fmt.Sprintf(`{"code":%q,"owner":%q}`, sealedCode(2), owner.Address())), 200)
	if claimed.Owner != owner.Address() || claimed.Token != h.batch.Token(2) {
		t.Errorf("claimed %+v", claimed)
	}
	refused(t, post("/claim", fmt.Sprintf(`{"code":%q,"owner":"%s"}`, sealedCode(1), owner.Address())), 422, "wrong_sealed_code")
	refused(t, post("/claim", `{"code":"x","owner":"0x00"}`), 422, "bad_field")
	refused(t, post("/claim", `{"codes":"x"}`), 400, "bad_request")

	challenge := decode[scanner.Challenge](t, h.ask("GET", api+"/challenge", nil), 200)
	body, _ := json.Marshal(web.ScanProof{Challenge: challenge.Text, Signature: owner.sign(t, challenge.Text)})
	if v := decode[web.ScanResult](t, post("/verdict", string(body)), 200); v.Standing != provenance.Verified || !v.Object {
		t.Errorf("the owner's signature gives %s: %+v", v.Standing, v.Findings)
	}
	other, _ := json.Marshal(web.ScanProof{Challenge: challenge.Text, Signature: signer{h.issuer}.sign(t, challenge.Text)})
	if v := decode[web.ScanResult](t, post("/verdict", string(other)), 200); v.Standing != provenance.Suspect {
		t.Errorf("another's signature gives %s", v.Standing)
	}
	h.pass(scanner.ChallengeLife)
	if v := decode[web.ScanResult](t, post("/verdict", string(body)), 200); v.Standing != provenance.Suspect {
		t.Errorf("an expired challenge gives %s", v.Standing)
	}
	// The page's form posts line ends as CR LF.
	page := read(t, h.ask("GET", itemPath(2)+"?prove=owner", nil, "Accept", asHTML))
	if !strings.Contains(page, `id="owner-proof"`) {
		t.Error("the page offers no challenge")
	}
	fresh := decode[scanner.Challenge](t, h.ask("GET", api+"/challenge", nil), 200)
	form := url.Values{"challenge": {strings.ReplaceAll(fresh.Text, "\n", "\r\n")}, "signature": {owner.sign(t, fresh.Text)}}
	page = read(t, h.ask("POST", itemPath(2), strings.NewReader(form.Encode()), "Accept", asHTML, "Content-Type", asForm))
	if !strings.Contains(page, "verdict-verified") {
		t.Error("the owner's signature on the page is not taken")
	}
}

func TestTheEvidencePack(t *testing.T) {
	h := newHouse(t)
	api := "/api/v1/items/" + gtin + "/" + strings.Fields(serials)[0] + "/evidence-pack"
	r := h.ask("POST", api, strings.NewReader("order="), "Content-Type", asForm)
	text := read(t, r)
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
}

func TestDocumentsByHash(t *testing.T) {
	h := newHouse(t)
	sum := h.leaves[0].Passport
	r := h.ask("GET", "/api/v1/passports/"+sum.String(), nil)
	if text := read(t, r); r.StatusCode != 200 || provenance.Sum([]byte(text)) != sum || r.Header.Get("Content-Type") != "application/ld+json" {
		t.Errorf("the passport: %d", r.StatusCode)
	}
	refused(t, h.ask("GET", "/api/v1/passports/"+strings.Repeat("0", 64), nil), 404, "not_found")
	refused(t, h.ask("GET", "/api/v1/passports/xyz", nil), 422, "bad_field")
	for _, id := range []string{h.batch.Token(1).String(), h.batch.Token(1).Big().String()} {
		m := decode[web.Metadata](t, h.ask("GET", "/api/v1/tokens/"+id, nil), 200)
		if m.Item != itemURI(1) || m.ExternalURL != host+itemPath(1) || !strings.Contains(m.Name, "Skerry") {
			t.Errorf("metadata %+v", m)
		}
	}
	refused(t, h.ask("GET", "/api/v1/tokens/1", nil), 404, "not_found")
}

func TestUnits(t *testing.T) {
	h := newHouse(t)
	u := decode[web.Unit](t, h.ask("GET", "/00/"+sscc, nil, "Accept", asJSON), 200)
	if u.Contents != 2 || u.Custody.Phase != provenance.InTransit || u.Holder != "Tideline Footwear" {
		t.Errorf("unit %+v", u)
	}
	page := read(t, h.ask("GET", "/00/"+sscc, nil, "Accept", asHTML))
	for _, want := range []string{"On its way", "Northway Carriers", "Handed over"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	refused(t, h.ask("GET", "/00/106141412345678908", nil, "Accept", asJSON), 404, "not_found")
}
