package main

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/waymark/waymark/internal/app"
)

// brokenLabels are texts that name no item, one for each way of it.
var brokenLabels = map[string]string{
	"a word":                "nonsense",
	"prose":                 "hello world",
	"a shop's page":         "https://example.org/shoes/42",
	"another scheme":        "javascript://x/01/09521873002003/21/A",
	"check digit":           "/01/09521873002004/21/A",
	"check digit, any host": "https://example.org/01/09521873002004/21/A",
	"check digit, no host":  "example.org/01/09521873002004/21/A",
	"check digit, short":    "/gtin/9521873002004/21/A",
	"check digit, brackets": "(01)09521873002004(21)A",
	"check digit, typed":    "09521873002004 K3M9 7QRT",
	"check digit, FNC1":     "]C1010952187300200421A",
	"a letter in the GTIN":  "/01/0952187300200X/21/A",
	"serial's character":    "/01/09521873002003/21/a%20b",
	"typed serial":          "09521873002003 K3M9 7Q~T",
	"serial too long":       "/01/09521873002003/21/ABCDEFGHIJKLMNOPQRSTU",
	"percent sign":          "/01/09521873002003/21/%zz",
	"no value":              "/01/09521873002003/21",
	"no identifier":         "/01/09521873002003/9999/A",
	"qualifiers' order":     "/01/09521873002003/21/A/10/B",
	"a date":                "/01/09521873002003/21/A?17=271301",
	"pallet's check digit":  "/00/195218730000000012",
	"pallet, typed":         "1952 1873 0000 0000 12",
	"letters beyond ASCII":  "/01/09521873002003/21/A鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋鞋",
}

// notItems can be read, and name no one thing.
var notItems = map[string]string{
	"product": "(01)09521873002003",
	"place":   "https://id.gs1.org/414/9521873000108",
	"party":   "(417)9521873000016",
}

// labelRefusal is what an edge said of a label.
type labelRefusal struct {
	Code, Sentence string
	Members        map[string]any
}

// readRefusal takes a problem document apart, without what belongs to the request.
func readRefusal(t *testing.T, edge string, text []byte) labelRefusal {
	t.Helper()
	doc := map[string]any{}
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatalf("%s: %v: %s", edge, err, text)
	}
	kind, _ := doc["type"].(string)
	said, _ := doc["detail"].(string)
	for _, name := range []string{"type", "detail", "title", "status", "instance", "field"} {
		delete(doc, name)
	}
	return labelRefusal{strings.TrimPrefix(kind, "urn:waymark:problem:"), said, doc}
}

// TestLabelErrorsAreOne: of a label that names no item the resolver, the API, the
// pages and the command line say the same.
func TestLabelErrorsAreOne(t *testing.T) {
	t.Parallel()
	p := startProgram(t, filepath.Join(t.TempDir(), "data"))
	_, carrier := p.as(t, "CarrierMSP", app.RoleCustodian)
	for _, labels := range []map[string]string{brokenLabels, notItems} {
		for name, text := range labels {
			t.Run(name, func(t *testing.T) {
				want := p.labelOnCommandLine(t, text)
				if want.Code != "bad_code" && want.Code != "bad_check_digit" || want.Sentence == "" || want.Members["kind"] == nil {
					t.Errorf("the command line says %+v", want)
				}
				same := func(edge string, got labelRefusal) {
					t.Helper()
					if !reflect.DeepEqual(got, want) {
						t.Errorf("%s says %+v,\nthe command line %+v", edge, got, want)
					}
				}
				same("the API", p.labelAtAPI(t, carrier.Token, text))
				p.labelOnPage(t, "/?code="+url.QueryEscape(text), want)
				if _, broken := brokenLabels[name]; broken && strings.HasPrefix(text, "/") {
					same("the resolver", readRefusal(t, "the resolver", p.get(t, text, "application/json")))
					p.labelOnPage(t, text, want)
				}
			})
		}
	}
}

func (p *program) labelOnCommandLine(t *testing.T, text string) labelRefusal {
	t.Helper()
	cmd := exec.Command("waymark", "verify", "--json", "--data", p.dir, text)
	var said bytes.Buffer
	cmd.Stderr, cmd.Env = &said, os.Environ()
	if err := cmd.Run(); err == nil {
		t.Fatalf("the command line took %q", text)
	}
	return readRefusal(t, "the command line", said.Bytes())
}

func (p *program) labelAtAPI(t *testing.T, token, text string) labelRefusal {
	t.Helper()
	body, err := json.Marshal(map[string]any{"verb": "receiving", "subjects": []string{text}, "time": "2026-05-01T10:00:00Z"})
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p.url+"/api/v1/checkpoints", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+token)
	req.Header.Set("Content-Type", "application/json")
	return readRefusal(t, "the API", answerOf(t, req))
}

// labelOnPage checks a page's text: the sentence, and the check digit if it is that.
func (p *program) labelOnPage(t *testing.T, path string, want labelRefusal) {
	t.Helper()
	page := html.UnescapeString(string(p.get(t, path, "text/html")))
	if !strings.Contains(page, want.Sentence) {
		t.Errorf("the page %s does not say %q:\n%s", path, want.Sentence, page)
	}
	if strings.ContainsRune(page, utf8.RuneError) {
		t.Errorf("the page %s holds a character that was cut:\n%s", path, page)
	}
	if digit, ok := want.Members["expected"].(string); ok && !strings.Contains(page, "<strong><bdi>"+digit+"</bdi></strong>") {
		t.Errorf("the page %s does not say that %s would be right:\n%s", path, digit, page)
	}
}

func (p *program) get(t *testing.T, path, accept string) []byte {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.URL.Opaque = path // as it stands on the label, escaped or not
	req.Header.Set("Accept", accept)
	return answerOf(t, req)
}

func answerOf(t *testing.T, req *http.Request) []byte {
	t.Helper()
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if res.StatusCode != http.StatusBadRequest {
		t.Fatalf("%s: status %d: %s", req.URL, res.StatusCode, text)
	}
	return text
}
