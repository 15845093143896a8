package web_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// serve runs the house on a port of its own and gives its address.
func (h *house) serve() string {
	h.t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		h.t.Fatal(err)
	}
	return h.serveOn(ln)
}

func (h *house) serveOn(ln net.Listener) string {
	h.t.Helper()
	done := make(chan error, 1)
	go func() { done <- h.server.Serve(ln) }()
	h.t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := h.server.Shutdown(ctx); err != nil {
			h.t.Errorf("shutting down: %v", err)
		}
		if err := <-done; err != nil {
			h.t.Errorf("serving: %v", err)
		}
	})
	return ln.Addr().String()
}

// events reads server-sent events of one kind.
func events(t *testing.T, url, token, kind string) (<-chan string, func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r, err := http.NewRequestWithContext(ctx, "GET", url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Accept", "text/event-stream")
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	if ct := resp.Header.Get("Content-Type"); resp.StatusCode != 200 || ct != "text/event-stream" {
		t.Fatalf("stream: %d %s", resp.StatusCode, ct)
	}
	out := make(chan string)
	go func() {
		defer close(out)
		defer resp.Body.Close()
		lines := bufio.NewScanner(resp.Body)
		name := ""
		for lines.Scan() {
			line := lines.Text()
			if v, ok := strings.CutPrefix(line, "event: "); ok {
				name = v
			}
			if v, ok := strings.CutPrefix(line, "data: "); ok && name == kind {
				out <- v
			}
		}
	}()
	return out, cancel
}

func next[T any](t *testing.T, from <-chan string) T {
	t.Helper()
	var v T
	select {
	case text, open := <-from:
		if !open {
			t.Fatal("the stream ended")
		}
		if err := json.Unmarshal([]byte(text), &v); err != nil {
			t.Fatal(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("no event came")
	}
	return v
}

func TestOrdersAreFollowedLive(t *testing.T) {
	h := newHouse(t)
	base := "http://" + h.serve()
	o := decode[web.OrderView](t, h.post("merchant-token", "/api/v1/orders", offerBody(itemURI(2))), 201)
	stream, stop := events(t, base+"/api/v1/orders/events", "merchant-token", "order")
	defer stop()
	one, stopOne := events(t, base+"/api/v1/orders/"+o.ID.String()+"/events", "buyer-token", "order")
	defer stopOne()
	if got := next[web.OrderView](t, stream); got.ID != o.ID || got.Status != escrow.Offered {
		t.Errorf("the first event is %+v", got)
	}
	next[web.OrderView](t, one)
	decode[web.OrderView](t, h.post("buyer-token", "/api/v1/orders/"+o.ID.String()+"/fund", ""), 200)
	h.changed()
	for _, from := range []<-chan string{stream, one} {
		if got := next[web.OrderView](t, from); got.ID != o.ID || got.Status != escrow.Funded {
			t.Errorf("the change is told as %+v", got)
		}
	}
	// The other buyer's stream holds none of it.
	other, stopOther := events(t, base+"/api/v1/orders/events", "other-buy-token", "order")
	h.changed()
	stopOther()
	for text := range other {
		t.Errorf("another buyer was told %s", text)
	}
}

func TestABatchIsFollowedToItsEnd(t *testing.T) {
	h := newHouse(t)
	base := "http://" + h.serve()
	b := decode[web.Batch](t, h.mint("items", goodCSV, "passport", "{}"), 202)
	stream, stop := events(t, base+"/api/v1/batches/spring%2F1", "maker-token", "batch")
	defer stop()
	if got := next[web.Batch](t, stream); got.State != web.BatchMinting {
		t.Errorf("first %+v", got)
	}
	h.mu.Lock()
	b.State, b.Minted, b.Commissioned = web.BatchReady, 2, 2
	h.jobs[b.Key] = b
	h.mu.Unlock()
	h.changed()
	if got := next[web.Batch](t, stream); got.State != web.BatchReady || got.Commissioned != 2 {
		t.Errorf("last %+v", got)
	}
	if _, open := <-stream; open {
		t.Error("the stream goes on after the end")
	}
}

func TestShutdownEndsOpenStreams(t *testing.T) {
	h := newHouse(t)
	base := "http://" + h.serve()
	var streams []<-chan string
	for range 8 {
		stream, stop := events(t, base+"/api/v1/orders/events", "merchant-token", "order")
		defer stop()
		streams = append(streams, stream)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := h.server.Shutdown(ctx); err != nil {
		t.Errorf("shutting down with streams open: %v", err)
	}
	for _, stream := range streams {
		for range stream { // ends with the server
		}
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
	h := newHouse(t)
	base := "http://" + h.serve()
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
		{"a sealed code without an end", itemPath(0), asForm, "code=", -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			source := &endless{}
			r, err := http.NewRequest("POST", base+tt.path, io.MultiReader(strings.NewReader(tt.head), source))
			if err != nil {
				t.Fatal(err)
			}
			r.ContentLength = tt.length
			r.Header.Set("Content-Type", tt.kind)
			r.Header.Set("Accept", asJSON)
			r.Header.Set("Authorization", "Bearer maker-token")
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
			refused(t, resp, 413, "too_large")
			runtime.ReadMemStats(&after)
			if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 64<<20 || source.n > 64<<20 {
				t.Errorf("heap grew by %d bytes, %d were read", grown, source.n)
			}
		})
	}
}

func TestAHeaderTooLarge(t *testing.T) {
	h := newHouse(t)
	base := "http://" + h.serve()
	r, err := http.NewRequest("GET", base+"/", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Long", strings.Repeat("x", 32<<10))
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	refused(t, resp, 431, "headers_too_large")
}

func TestServiceRoutes(t *testing.T) {
	h := newHouse(t)
	for path, want := range map[string]string{"/healthz": "ok\n", "/readyz": "ready\n"} {
		if r := h.ask("GET", path, nil); r.StatusCode != 200 || read(t, r) != want {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
	h.down = "registry"
	refused(t, h.ask("GET", "/readyz", nil), 503, "not_ready")
	h.down = ""
	h.ask("GET", itemPath(0), nil, "Accept", asJSON)
	h.ask("GET", "/01/a/21/b", nil, "Accept", asJSON)
	h.ask("GET", "/nowhere/"+strings.Repeat("x", 40), nil)
	metrics := read(t, h.ask("GET", "/metrics", nil))
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

// fallen panics where handlers call it.
type fallen struct{}

func (fallen) Unit(context.Context, string) (web.Unit, error) { panic("the desk fell over") }

type silent struct{ err error }

func (s silent) Unit(context.Context, string) (web.Unit, error) { return web.Unit{}, s.err }

func TestFaultsBelow(t *testing.T) {
	for name, tt := range map[string]struct {
		units  web.Units
		status int
		code   string
		logged string
	}{
		"a panic":           {fallen{}, 500, "internal", "the desk fell over"},
		"an unknown error":  {silent{fmt.Errorf("secret path /var/x")}, 500, "internal", "secret path"},
		"a source too slow": {silent{fmt.Errorf("asking: %w", context.DeadlineExceeded)}, 503, "unreachable", ""},
		"a full disk":       {silent{fmt.Errorf("writing: %w", &os.PathError{Op: "write", Path: "/data/x", Err: syscall.ENOSPC})}, 507, "disk_full", "/data/x"},
		"a stopping server": {silent{fmt.Errorf("asking: %w", context.Canceled)}, 503, "unreachable", ""},
		"a coded error":     {silent{fmt.Errorf("asking: %w", refusal.New("not_due", "not yet"))}, 409, "not_due", ""},
		"a custody rule":    {silent{&provenance.Violation{Code: "not_holder", Subject: "s", Detail: "no"}}, 422, "not_holder", ""},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			cfg := h.config()
			cfg.Units = tt.units
			server, err := web.New(cfg)
			if err != nil {
				t.Fatal(err)
			}
			h.server = server
			p := refused(t, h.ask("GET", "/00/"+sscc, nil, "Accept", asJSON), tt.status, tt.code)
			if strings.Contains(p.Detail, "secret") || strings.Contains(p.Detail, "fell over") {
				t.Errorf("the client is told %q", p.Detail)
			}
			if tt.logged != "" && !strings.Contains(h.log.String(), tt.logged) {
				t.Errorf("the log lacks %q: %s", tt.logged, h.log)
			}
			if page := h.ask("GET", "/00/"+sscc, nil, "Accept", asHTML); page.StatusCode != tt.status || !strings.Contains(read(t, page), "<h1>") {
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
	for _, want := range []string{"Gather is missing", "Clock is missing", "SessionKey is missing", "ftp://x"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("the error lacks %q: %v", want, err)
		}
	}
}
