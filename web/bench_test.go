package web_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/valyala/fasthttp"
)

// request runs one request through the application's handler.
func request(h fasthttp.RequestHandler, method, path, accept, body string, headers ...string) *fasthttp.RequestCtx {
	var r fasthttp.Request
	r.Header.SetMethod(method)
	r.SetRequestURI(path)
	r.Header.SetHost("id.example.com")
	r.Header.Set("Accept", accept)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	if body != "" {
		r.SetBodyString(body)
	}
	var ctx fasthttp.RequestCtx
	ctx.Init(&r, nil, nil)
	h(&ctx)
	return &ctx
}

// percentiles reports what a server-side answer takes.
func percentiles(b *testing.B, answer func(i int)) {
	times := make([]time.Duration, 0, b.N)
	for i := 0; b.Loop(); i++ {
		start := time.Now()
		answer(i)
		times = append(times, time.Since(start))
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Microseconds()), "p50-µs")
	b.ReportMetric(float64(times[len(times)*99/100].Microseconds()), "p99-µs")
}

// What the web layer and the gathering add to a scan; the ledgers here are in
// memory.
func BenchmarkScan(b *testing.B) {
	for name, accept := range map[string]string{"page": asHTML, "json": asJSON} {
		b.Run(name, func(b *testing.B) {
			h := newHouse(b)
			handler := h.server.App().Handler()
			percentiles(b, func(int) {
				if ctx := request(handler, "GET", itemPath(0), accept, ""); ctx.Response.StatusCode() != 200 {
					b.Fatalf("status %d", ctx.Response.StatusCode())
				}
			})
		})
	}
}

// A checkpoint with an Idempotency-Key pays for keeping its answer.
func BenchmarkCheckpointRefused(b *testing.B) {
	for _, key := range []bool{false, true} {
		b.Run(fmt.Sprintf("keyed=%v", key), func(b *testing.B) {
			h := newHouse(b)
			handler := h.server.App().Handler()
			body := checkpoint("receiving", itemURI(2))
			percentiles(b, func(i int) {
				headers := []string{"Authorization", "Bearer carrier-token", "Content-Type", asJSON}
				if key {
					headers = append(headers, "Idempotency-Key", fmt.Sprint(i))
				}
				if ctx := request(handler, "POST", "/api/v1/checkpoints", asJSON, body, headers...); ctx.Response.StatusCode() != 422 {
					b.Fatalf("status %d %s", ctx.Response.StatusCode(), ctx.Response.Body())
				}
			})
		})
	}
}
