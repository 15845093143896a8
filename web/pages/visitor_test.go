package pages_test

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"testing"
)

// visitor is a browser without scripts: it takes pages, keeps the session's
// cookie and follows the resolver, and no redirect of a form.
type visitor struct {
	t    *testing.T
	base string
	http *http.Client
}

// visitor starts a session with a credential's token; "" is nobody's.
func (s *shop) visitor(t *testing.T, token string) visitor {
	t.Helper()
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	v := visitor{t, s.URL, &http.Client{Jar: jar, CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if r.Response.StatusCode == http.StatusTemporaryRedirect {
			return nil
		}
		return http.ErrUseLastResponse
	}}}
	if token != "" {
		if a := v.form("/login", url.Values{"token": {token}}); a.status != http.StatusSeeOther {
			t.Fatalf("signing in: %d", a.status)
		}
	}
	return v
}

// answer is a page, or where it leads.
type answer struct {
	status   int
	location string
	text     string
}

func (v visitor) send(method, path, kind string, body io.Reader) answer {
	v.t.Helper()
	r, err := http.NewRequestWithContext(v.t.Context(), method, v.base+path, body)
	if err != nil {
		v.t.Fatal(err)
	}
	r.Header.Set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	resp, err := v.http.Do(r)
	if err != nil {
		v.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return answer{resp.StatusCode, resp.Header.Get("Location"), string(text)}
}

func (v visitor) get(path string) answer {
	v.t.Helper()
	return v.send(http.MethodGet, path, "", nil)
}

func (v visitor) form(path string, fields url.Values) answer {
	v.t.Helper()
	return v.send(http.MethodPost, path, "application/x-www-form-urlencoded", strings.NewReader(fields.Encode()))
}

// upload posts files; parts are their names and contents in turn.
func (v visitor) upload(path string, parts ...string) answer {
	v.t.Helper()
	var buf bytes.Buffer
	w := multipart.NewWriter(&buf)
	for i := 0; i+1 < len(parts); i += 2 {
		part, err := w.CreateFormFile(parts[i], parts[i]+".txt")
		if err != nil {
			v.t.Fatal(err)
		}
		io.WriteString(part, parts[i+1])
	}
	if err := w.Close(); err != nil {
		v.t.Fatal(err)
	}
	return v.send(http.MethodPost, path, w.FormDataContentType(), &buf)
}

// is checks a page's status and that it has some texts.
func (a answer) is(t *testing.T, status int, wants ...string) {
	t.Helper()
	if a.status != status {
		t.Errorf("status %d, want %d: %.2000s", a.status, status, a.text)
		return
	}
	for _, want := range wants {
		if !strings.Contains(a.text, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

// lacks checks that a page does not have some texts.
func (a answer) lacks(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if strings.Contains(a.text, text) {
			t.Errorf("the page holds %q", text)
		}
	}
}
