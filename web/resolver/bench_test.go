package resolver_test

import (
	"context"
	"testing"

	"github.com/waymark/waymark/web/resolver"
)

// BenchmarkResolve is a scan of an item that the server answers itself: what the
// resolver adds to it.
func BenchmarkResolve(b *testing.B) {
	r := newResolver(b, resolver.Sources{maker(), ownPages()})
	q := resolver.Request{Method: "GET", Target: "/01/09506000134352/21/1", Accept: "text/html,*/*;q=0.8", AcceptLanguage: "en-GB,en;q=0.9"}
	b.ReportAllocs()
	for b.Loop() {
		if !r.Claims("/01/09506000134352/21/1") {
			b.Fatal("not claimed")
		}
		if a, err := r.Resolve(context.Background(), q); err != nil || !a.Here {
			b.Fatalf("%+v %v", a, err)
		}
	}
}
