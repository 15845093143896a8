package client_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/waymark/waymark/cmd/waymark/client"
)

// serve is a client of a server of its own that answers as the handler does.
func serve(t *testing.T, h http.HandlerFunc) client.Client {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return client.Client{Base: s.URL, Token: "secret", HTTP: s.Client()}
}

// says is a handler that answers every request alike.
func says(status int, kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

func TestWhatIsSent(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		for name, want := range map[string]string{
			"Authorization": "Bearer secret", "Accept": "application/json", "Content-Type": "application/json", "Idempotency-Key": "once",
		} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s is %q, want %q", name, got, want)
			}
		}
		if r.Method != "POST" || r.URL.Path != "/thing" || string(body) != `{"a":1}` {
			t.Errorf("%s %s %s", r.Method, r.URL, body)
		}
		io.WriteString(w, `{"b":2}`)
	})
	var out struct{ B int }
	if err := c.Call(t.Context(), "POST", "/thing", "once", map[string]int{"a": 1}, &out); err != nil || out.B != 2 {
		t.Errorf("%+v, %v", out, err)
	}
	var raw []byte
	if err := c.Call(t.Context(), "POST", "/thing", "once", map[string]int{"a": 1}, &raw); err != nil || string(raw) != `{"b":2}` {
		t.Errorf("raw %q, %v", raw, err)
	}
	if err := c.Call(t.Context(), "POST", "/thing", "once", func() {}, nil); err == nil || !strings.Contains(err.Error(), "encoding the request") {
		t.Errorf("what is no JSON: %v", err)
	}
}

func TestNothingIsSentThatIsNotThere(t *testing.T) {
	c := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		for _, name := range []string{"Authorization", "Content-Type", "Idempotency-Key"} {
			if r.Header.Get(name) != "" {
				t.Errorf("%s is %q", name, r.Header.Get(name))
			}
		}
	})
	if err := c.With("").Call(t.Context(), "GET", "/", "", nil, nil); err != nil {
		t.Error(err)
	}
}

// TestTheCallersHeaderStays: one header serves many requests, and the token is
// not left in it.
func TestTheCallersHeaderStays(t *testing.T) {
	c := serve(t, says(200, "text/plain", ""))
	header := http.Header{"Accept": {"text/csv"}}
	if _, err := c.Do(t.Context(), "GET", "/", header, nil); err != nil {
		t.Fatal(err)
	}
	if len(header) != 1 {
		t.Errorf("the header is now %v", header)
	}
}

func TestProblems(t *testing.T) {
	const kind = "application/problem+json"
	for name, c := range map[string]struct {
		status     int
		kind, body string
		code, text string // no code: the error is no problem
	}{
		"a refusal": {409, kind, `{"type":"urn:waymark:problem:head_moved","title":"Conflict","status":409,"detail":"Another came first."}`,
			"head_moved", "Another came first. (head_moved)"},
		"without a detail": {404, kind, `{"type":"urn:waymark:problem:not_found","title":"Not found"}`, "not_found", "Not found (not_found)"},
		"of another's":     {403, kind, `{"type":"about:blank","title":"Forbidden"}`, "blank", "Forbidden (blank)"},
		"a proxy's page":   {502, "text/html", "<html>Bad gateway</html>", "", "GET /x: 502 Bad Gateway"},
		"nothing":          {500, kind, "", "", "GET /x: 500 Internal Server Error"},
		"null":             {500, kind, "null", "", "GET /x: 500 Internal Server Error"},
		"another's JSON":   {400, "application/json", `{"type":"error","message":"no"}`, "", "GET /x: 400 Bad Request"},
		"no type":          {400, kind, `{"title":"Bad"}`, "", "GET /x: 400 Bad Request"},
		"half a document":  {400, kind, `{"type":"urn:waymark:problem:bad_field","tit`, "", "GET /x: 400 Bad Request"},
		"not modified":     {304, kind, "", "", "GET /x: 304 Not Modified"},
	} {
		err := serve(t, says(c.status, c.kind, c.body)).Call(t.Context(), "GET", "/x", "", nil, new([]byte))
		if err == nil || err.Error() != c.text {
			t.Errorf("%s: %v, want %s", name, err, c.text)
		}
		var p *client.Problem
		if is := errors.As(err, &p); is != (c.code != "") || is && (p.Code() != c.code || p.Status != c.status || string(p.Raw) != c.body) {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

func TestRowsOfAProblem(t *testing.T) {
	c := serve(t, says(422, "application/problem+json", `{"type":"urn:waymark:problem:bad_rows","title":"Bad rows","rows":[{"line":3}],"problems":["one"],"more":7}`))
	var p *client.Problem
	if err := c.Call(t.Context(), "GET", "/", "", nil, nil); !errors.As(err, &p) {
		t.Fatal(err)
	}
	if len(p.Rows) != 1 || p.Rows[0].Line != 3 || len(p.Problems) != 1 || p.More != 7 {
		t.Errorf("%+v", p)
	}
}

func TestAnswersThatAreNone(t *testing.T) {
	for name, c := range map[string]struct {
		answer http.HandlerFunc
		want   string
	}{
		"a page":    {says(200, "text/html", "<html>Log in</html>"), "reading the answer to GET /x"},
		"half":      {says(200, "application/json", `{"b":`), "reading the answer to GET /x"},
		"cut":       {cut(200), "reading the answer to GET /x, 200 OK: unexpected EOF"},
		"cut error": {cut(503), "reading the answer to GET /x, 503 Service Unavailable: unexpected EOF"},
	} {
		var out struct{ B int }
		err := serve(t, c.answer).Call(t.Context(), "GET", "/x", "", nil, &out)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// cut is a handler whose answer ends before its announced length.
func cut(status int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		w.WriteHeader(status)
		io.WriteString(w, `{"b":2}`)
	}
}

// TestTheTokenStaysWithItsServer: a redirect to another host, port or scheme is
// an error, and nothing arrives there.
func TestTheTokenStaysWithItsServer(t *testing.T) {
	var arrived atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { arrived.Add(1) }))
	defer other.Close()
	for _, to := range []string{other.URL + "/x", "https://" + strings.TrimPrefix(other.URL, "http://")} {
		for _, method := range []string{"GET", "POST"} {
			c := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, to, http.StatusTemporaryRedirect) })
			err := c.Call(t.Context(), method, "/", "", nil, nil)
			if err == nil || !strings.Contains(err.Error(), "redirects to another one") {
				t.Errorf("%s redirected to %s: %v", method, to, err)
			}
		}
	}
	if arrived.Load() != 0 {
		t.Errorf("%d requests arrived at the other server", arrived.Load())
	}
}

func TestRedirectsWithinAServer(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/old":
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
		case "/circle":
			http.Redirect(w, r, "/circle", http.StatusFound)
		default:
			io.WriteString(w, r.Method+" "+r.Header.Get("Authorization"))
		}
	})
	if got, err := c.Do(t.Context(), "GET", "/old", nil, nil); err != nil || string(got) != "GET Bearer secret" {
		t.Errorf("a read: %q, %v", got, err)
	}
	// net/http would make a GET of it, and its answer would look like success.
	for _, method := range []string{"POST", "DELETE"} {
		if got, err := c.Do(t.Context(), method, "/old", nil, nil); err == nil || !strings.Contains(err.Error(), "nothing was sent there") {
			t.Errorf("a %s: %q, %v", method, got, err)
		}
	}
	// A body that cannot be read again is not redirected at all.
	once := io.MultiReader(strings.NewReader("body"))
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		http.Redirect(w, r, "/new", http.StatusTemporaryRedirect)
	})
	if got, err := s.Do(t.Context(), "POST", "/old", nil, once); err == nil || !strings.Contains(err.Error(), "307") {
		t.Errorf("a stream: %q, %v", got, err)
	}
	if _, err := c.Do(t.Context(), "GET", "/circle", nil, nil); err == nil || !strings.Contains(err.Error(), "in a circle") {
		t.Errorf("a circle: %v", err)
	}
}

// TestTimeLimit: the context bounds the whole call, its answer's body included.
func TestTimeLimit(t *testing.T) {
	for name, begin := range map[string]bool{"no answer": false, "half an answer": true} {
		ctx, cancel := context.WithCancelCause(t.Context())
		tooLong := errors.New("it took too long")
		c := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if begin {
				io.WriteString(w, "{")
				http.NewResponseController(w).Flush()
			}
			cancel(tooLong) // as a deadline would, in the midst of the call
			<-r.Context().Done()
		})
		err := c.Call(ctx, "GET", "/", "", nil, new(struct{}))
		if !errors.Is(err, context.Canceled) && !errors.Is(err, tooLong) {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 0)
	defer cancel()
	if err := serve(t, says(200, "", "")).Call(ctx, "GET", "/", "", nil, nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a deadline that is over: %v", err)
	}
}

// TestAgainOnlyWithAKey: on a kept connection that the server has closed, a
// write is sent again if it has an idempotency key, and else is an error.
func TestAgainOnlyWithAKey(t *testing.T) {
	for key, want := range map[string]int32{"once": 2, "": 1} {
		var writes atomic.Int32
		c := serve(t, func(w http.ResponseWriter, r *http.Request) {
			if r.Method == "GET" {
				return
			}
			if r.Header.Get("Idempotency-Key") != key {
				t.Errorf("another key: %q", r.Header.Get("Idempotency-Key"))
			}
			if writes.Add(1) == 1 {
				panic(http.ErrAbortHandler) // closes the connection without an answer
			}
			io.WriteString(w, "{}")
		})
		if err := c.Call(t.Context(), "GET", "/", "", nil, nil); err != nil { // opens the connection
			t.Fatal(err)
		}
		err := c.Call(t.Context(), "POST", "/", key, struct{}{}, nil)
		if (err == nil) != (key != "") || writes.Load() != want {
			t.Errorf("key %q: sent %d times, %v", key, writes.Load(), err)
		}
	}
}

func TestNoServer(t *testing.T) {
	s := httptest.NewServer(nil)
	s.Close()
	for base, want := range map[string]string{s.URL: "connect", "localhost:8080": "unsupported protocol scheme", "http://%": "invalid URL"} {
		if err := (client.Client{Base: base}).Call(t.Context(), "GET", "/", "", nil, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", base, err, want)
		}
	}
}
