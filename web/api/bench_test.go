package api_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/valyala/fasthttp"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/site/sitetest"
)

// request runs one request through the server's handler.
func request(h fasthttp.RequestHandler, method, path, body string, headers ...string) *fasthttp.RequestCtx {
	var r fasthttp.Request
	r.Header.SetMethod(method)
	r.SetRequestURI(path)
	r.Header.SetHost("localhost")
	r.Header.Set("Accept", asJSON)
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

// A scan as JSON, over the embedded ledgers.
func BenchmarkScan(b *testing.B) {
	f := open(b)
	handler, path := f.Server.App().Handler(), itemPath(f.item())
	percentiles(b, func(int) {
		if ctx := request(handler, "GET", path, ""); ctx.Response.StatusCode() != 200 {
			b.Fatalf("status %d", ctx.Response.StatusCode())
		}
	})
}

// A checkpoint with an Idempotency-Key pays for keeping its answer.
func BenchmarkCheckpointRefused(b *testing.B) {
	for _, key := range []bool{false, true} {
		b.Run(fmt.Sprintf("keyed=%v", key), func(b *testing.B) {
			f := open(b)
			handler, body, begun := f.Server.App().Handler(), checkpoint(provenance.Receive, f.item()), time.Now().UnixNano()
			bearer := "Bearer " + f.Token(b, sitetest.Carrier)
			percentiles(b, func(i int) {
				headers := []string{"Authorization", bearer, "Content-Type", asJSON}
				if key {
					headers = append(headers, "Idempotency-Key", fmt.Sprint(begun, i))
				}
				if ctx := request(handler, "POST", checkpoints, body, headers...); ctx.Response.StatusCode() != 422 {
					b.Fatalf("status %d %s", ctx.Response.StatusCode(), ctx.Response.Body())
				}
			})
		})
	}
}
