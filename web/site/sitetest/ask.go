package sitetest

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/minting"
)

// Who is a party in a role. Its zero value is nobody, who has no credential.
type Who struct {
	Party string
	Role  app.Role
}

// Some of those who ask.
var (
	Nobody   = Who{}
	Maker    = Who{"MakerMSP", app.RoleMaker}
	Producer = Who{"MakerMSP", app.RoleCustodian}
	Merchant = Who{"MakerMSP", app.RoleMerchant}
	Buyer    = Who{"MakerMSP", app.RoleBuyer}
	Arbiter  = Who{"WarehouseMSP", app.RoleArbiter}
	Admin    = Who{"MakerMSP", app.RoleAdmin}
	Carrier  = Who{"CarrierMSP", app.RoleCustodian}
	Retailer = Who{"RetailerMSP", app.RoleCustodian}
	Seller   = Who{"RetailerMSP", app.RoleMerchant} // another merchant
)

// tokens are the credentials that were issued to ask with.
type tokens struct {
	mu sync.Mutex
	m  map[Who]string
}

// Token is a credential's token, the same one each time.
func (s *Site) Token(t testing.TB, who Who) string {
	t.Helper()
	s.tokens.mu.Lock()
	defer s.tokens.mu.Unlock()
	if token, ok := s.tokens.m[who]; ok {
		return token
	}
	c, _ := s.As(t, who.Party, who.Role)
	if s.tokens.m == nil {
		s.tokens.m = map[Who]string{}
	}
	s.tokens.m[who] = c.Token
	return c.Token
}

// Take gives items to a test that no other test of the site was given.
func (s *Site) Take(t testing.TB, n int) []string {
	t.Helper()
	end := int(s.taken.Add(int64(n)))
	if end > len(s.Items) {
		t.Fatalf("the site has %d items, and tests take more: mint more of them", len(s.Items))
	}
	return s.Items[end-n : end]
}

// Ask sends a request to the site without a network. A body is JSON unless a
// header says otherwise; redirects are not followed.
func (s *Site) Ask(t testing.TB, who Who, method, path, body string, headers ...string) *http.Response {
	t.Helper()
	return s.Send(t, s.Server.App().Test, who, method, path, strings.NewReader(body), headers...)
}

// Send is Ask by another way, with a body that is read as it is sent.
func (s *Site) Send(t testing.TB, by func(*http.Request, ...int) (*http.Response, error), who Who, method, path string, body io.Reader, headers ...string) *http.Response {
	t.Helper()
	r, err := http.NewRequest(method, s.BaseURL()+path, body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if who != Nobody {
		r.Header.Set("Authorization", "Bearer "+s.Token(t, who))
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := by(r, -1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	return answer
}

// Read is an answer's body.
func Read(t testing.TB, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// Decode is the JSON of an answer with that status.
func Decode[T any](t testing.TB, r *http.Response, status int) T {
	t.Helper()
	var v T
	text := Read(t, r)
	if r.StatusCode != status {
		t.Fatalf("status %d, want %d: %s", r.StatusCode, status, text)
	}
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

// Problem is a problem document.
type Problem struct {
	Type, Title, Detail, Instance, Field, Expected string
	Status, Index                                  int
	Rows                                           []minting.RowError
}

// Refused is the problem document of an answer with that status and code.
func Refused(t testing.TB, r *http.Response, status int, code string) Problem {
	t.Helper()
	if ct := r.Header.Get("Content-Type"); ct != "application/problem+json" {
		t.Errorf("content type %q of an error: %s", ct, Read(t, r))
	}
	p := Decode[Problem](t, r, status)
	if p.Type != "urn:waymark:problem:"+code || p.Status != status || p.Title == "" || p.Detail == "" || p.Instance == "" {
		t.Errorf("problem %+v, want code %s", p, code)
	}
	return p
}

// Log keeps what is written to it.
type Log struct {
	mu   sync.Mutex
	text strings.Builder
}

// Write implements io.Writer.
func (l *Log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

// String is all that was written.
func (l *Log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}
