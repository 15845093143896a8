package repository_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/repository"
)

var benchEvents = flag.String("events", "10000", "numbers of events in the repositories of the benchmarks, separated by commas")

// BenchmarkQueries fills a repository and measures the questions that a warehouse
// asks. Filling is reported as events per second of the generator and the
// repository together.
func BenchmarkQueries(b *testing.B) {
	for _, text := range strings.Split(*benchEvents, ",") {
		n, err := strconv.Atoi(text)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) { benchmarkQueries(b, n) })
	}
}

func benchmarkQueries(b *testing.B, n int) {
	const perTx = 100
	g := generator{t: b, perTx: perTx, items: n / 5}
	l := newReplay(n/perTx, g.transaction)
	r, err := repository.Open(repository.Config{Path: filepath.Join(b.TempDir(), "events.db"), Ledger: l})
	if err != nil {
		b.Fatal(err)
	}
	defer r.Close()
	start := time.Now()
	if err := r.CatchUp(context.Background(), cursorOf(n/perTx)); err != nil {
		b.Fatal(err)
	}
	b.Logf("%d events in %s, %.0f a second", n, time.Since(start).Round(time.Millisecond), float64(n)/time.Since(start).Seconds())
	item := func(r *rand.Rand) string { return "MATCH_anyEPC=" + sgtin(r.IntN(n/5)) }
	for _, c := range []struct {
		name string
		text func(*rand.Rand) string
	}{
		{"epc", item},
		{"epc-newest", func(r *rand.Rand) string { return item(r) + "&orderBy=eventTime&eventCountLimit=1" }},
		{"parent", func(r *rand.Rand) string { return "MATCH_parentID=" + sscc(r.IntN(n/50)) }},
		{"place-and-step-newest", func(r *rand.Rand) string {
			return "EQ_bizLocation=" + sgln(r.IntN(40)) + "&EQ_bizStep=shipping&orderBy=eventTime"
		}},
		{"hour", func(r *rand.Rand) string {
			from := begin.Add(time.Duration(r.IntN(n)) * time.Second)
			return "GE_eventTime=" + from.Format(time.RFC3339) + "&LT_eventTime=" + from.Add(time.Hour).Format(time.RFC3339)
		}},
		{"newest", func(*rand.Rand) string { return "orderBy=recordTime" }},
	} {
		b.Run(c.name, func(b *testing.B) { benchmarkQuery(b, r, c.text) })
	}
}

func benchmarkQuery(b *testing.B, r *repository.Repository, text func(*rand.Rand) string) {
	random := rand.New(rand.NewPCG(1, 2))
	var took []time.Duration
	found := 0
	for b.Loop() {
		q := parse(b, text(random))
		start := time.Now()
		page, err := r.Search(b.Context(), q)
		if err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
		found += len(page.Events)
	}
	slices.Sort(took)
	at := func(p int) float64 { return float64(took[min(len(took)-1, len(took)*p/100)].Microseconds()) }
	b.ReportMetric(at(50), "p50-µs")
	b.ReportMetric(at(99), "p99-µs")
	b.ReportMetric(float64(found)/float64(len(took)), "events/op")
}
