package web_test

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site/sitetest"
)

func TestShutdownEndsOpenStreams(t *testing.T) {
	s := server(t, web.Config{})
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- s.Server.Serve(ln) }()
	var streams []*bufio.Reader
	for range 8 {
		r, err := http.NewRequest("GET", "http://"+ln.Addr().String()+"/api/v1/orders/events", nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer "+shared.Open(t).Token(t, sitetest.Merchant))
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		stream := bufio.NewReader(answer.Body)
		if line, err := stream.ReadString('\n'); err != nil || line != ": open\n" {
			t.Fatalf("a stream begins with %q, %v", line, err)
		}
		streams = append(streams, stream)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if err := s.Server.Shutdown(ctx); err != nil {
		t.Errorf("shutting down with streams open: %v", err)
	}
	for _, stream := range streams {
		if _, err := io.Copy(io.Discard, stream); err != nil { // ends with the server
			t.Errorf("a stream breaks off: %v", err)
		}
	}
	if err := <-served; err != nil {
		t.Errorf("serving: %v", err)
	}
}

// endless is a body that never ends and holds no line end.
type endless struct{ n int64 }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	e.n += int64(len(p))
	return len(p), nil
}

func TestAnEndlessLineIsRefusedInConstantMemory(t *testing.T) {
	s := shared.Open(t)
	token := s.Token(t, sitetest.Maker)
	const ten = 10 << 30
	head := "--b\r\nContent-Disposition: form-data; name=\"items\"; filename=\"i.csv\"\r\n\r\n"
	for _, tt := range []struct {
		name, path, kind, head string
		length                 int64
	}{
		{"a batch of 10 GB", "/api/v1/batches", "multipart/form-data; boundary=b", head, ten},
		{"a batch without an end", "/api/v1/batches", "multipart/form-data; boundary=b", head, -1},
		{"checkpoints of 10 GB", "/api/v1/checkpoints", asJSON, "[", ten},
		{"checkpoints without an end", "/api/v1/checkpoints", asJSON, "[", -1},
		{"a sealed code without an end", path(s.Items[0]), asForm, "code=", -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			source := &endless{}
			r, err := http.NewRequest("POST", s.URL+tt.path, io.MultiReader(strings.NewReader(tt.head), source))
			if err != nil {
				t.Fatal(err)
			}
			r.ContentLength = tt.length
			r.Header.Set("Content-Type", tt.kind)
			r.Header.Set("Accept", asJSON)
			r.Header.Set("Authorization", "Bearer "+token)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			resp, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(r)
			if err != nil {
				// The server answers and closes while the client still sends; a
				// client that only looks after sending may see the reset alone.
				if source.n > 64<<20 {
					t.Fatalf("%d bytes were taken before %v", source.n, err)
				}
				return
			}
			defer resp.Body.Close()
			sitetest.Refused(t, resp, 413, "too_large")
			runtime.GC()
			runtime.ReadMemStats(&after)
			if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 64<<20 || source.n > 64<<20 {
				t.Errorf("heap grew by %d bytes, %d were read", grown, source.n)
			}
		})
	}
}

func TestAHeaderTooLarge(t *testing.T) {
	r, err := http.NewRequest("GET", shared.Open(t).URL+"/", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Long", strings.Repeat("x", 32<<10))
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	sitetest.Refused(t, resp, 431, "headers_too_large")
}

func TestMetrics(t *testing.T) {
	s := server(t, web.Config{})
	get := func(path string) *http.Response {
		return s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", asJSON)
	}
	for _, path := range []string{"/healthz", path(s.Items[0]), "/01/a/21/b", "/nowhere/" + strings.Repeat("x", 40)} {
		get(path)
	}
	metrics := sitetest.Read(t, get("/metrics"))
	for _, want := range []string{
		`waymark_http_requests_total{method="GET",route="/01/:gtin/21/:serial",status="200"} 1`,
		`waymark_http_requests_total{method="GET",route="/01/:gtin/21/:serial",status="400"} 1`,
		`waymark_http_requests_total{method="GET",route="none",status="404"} 1`,
		`waymark_http_request_seconds_bucket{method="GET",route="/healthz"`,
		`waymark_scan_verdicts_total{verdict="consistent"} 1`,
	} {
		if !strings.Contains(metrics, want) {
			t.Errorf("metrics lack %s", want)
		}
	}
	if strings.Contains(metrics, "xxxx") {
		t.Error("a path became a label")
	}
}

// TestFaultsBelow: each kind of error below a handler has its status, and what a
// client is not to know is in the log alone.
func TestFaultsBelow(t *testing.T) {
	for name, tt := range map[string]struct {
		err    error
		status int
		code   string
		logged string
	}{
		"a panic":           {nil, 500, "internal", "the handler fell over"},
		"an unknown error":  {fmt.Errorf("secret path /var/x"), 500, "internal", "secret path"},
		"a source too slow": {fmt.Errorf("asking: %w", context.DeadlineExceeded), 503, "unreachable", "deadline exceeded"},
		"a full disk":       {fmt.Errorf("writing: %w", &os.PathError{Op: "write", Path: "/data/x", Err: syscall.ENOSPC}), 507, "disk_full", "/data/x"},
		"a stopping server": {fmt.Errorf("asking: %w", context.Canceled), 503, "unreachable", ""},
		"a coded error":     {fmt.Errorf("asking: %w", refusal.New("not_due", "not yet")), 409, "not_due", ""},
		"a custody rule":    {&provenance.Violation{Code: "not_holder", Subject: "s", Detail: "no"}, 422, "not_holder", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var log sitetest.Log
			s := server(t, web.Config{Log: slog.New(slog.NewTextHandler(&log, nil))}, web.Route{
				Method: http.MethodGet, Path: "/fault", Handler: func(*fiber.Ctx) error {
					if tt.err == nil {
						panic("the handler fell over")
					}
					return tt.err
				},
			})
			p := sitetest.Refused(t, s.Ask(t, sitetest.Nobody, "GET", "/fault", "", "Accept", asJSON), tt.status, tt.code)
			if strings.Contains(p.Detail, "secret") || strings.Contains(p.Detail, "fell over") || strings.Contains(p.Detail, "/data") {
				t.Errorf("the client gets %q", p.Detail)
			}
			if !strings.Contains(log.String(), tt.logged) {
				t.Errorf("the log lacks %q: %s", tt.logged, log.String())
			}
			page := s.Ask(t, sitetest.Nobody, "GET", "/fault", "", "Accept", asHTML)
			if text := sitetest.Read(t, page); page.StatusCode != tt.status || !strings.Contains(text, "<h1>") {
				t.Errorf("the page: %d", page.StatusCode)
			}
		})
	}
}

func TestConfigNamesAllThatIsMissing(t *testing.T) {
	_, err := web.New(web.Config{BaseURL: "ftp://x"})
	if err == nil {
		t.Fatal("an empty configuration is taken")
	}
	for _, want := range []string{"Credentials is missing", "Answers is missing", "Clock is missing", "SessionKey is missing", "ftp://x"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error lacks %q: %v", want, err)
		}
	}
}
