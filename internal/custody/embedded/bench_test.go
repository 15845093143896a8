package embedded_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/provenance"
)

// latencies reports percentiles beside the mean.
func latencies(b *testing.B, list []time.Duration) {
	slices.Sort(list)
	at := func(p int) float64 { return float64(list[min(len(list)-1, len(list)*p/100)].Microseconds()) }
	b.ReportMetric(at(50), "p50-µs")
	b.ReportMetric(at(99), "p99-µs")
}

// note is a checkpoint that differs from every other.
func note(b *testing.B, item string, n int) chaincode.Capture {
	return custodytest.Capture(b, provenance.Checkpoint{
		Verb: provenance.Note, Subjects: []string{item}, Time: custodytest.Now(),
		Place: fmt.Sprintf("https://id.gs1.org/414/%s/254/%d", custodytest.GLN(custodytest.Maker), n),
	})
}

// BenchmarkCheckpoint is one scan at a time: signed, judged, on disk.
func BenchmarkCheckpoint(b *testing.B) {
	h := custodytest.NewFixture(b, newHarness(b))
	items := h.Commission(1000)
	var list []time.Duration
	for n := 0; b.Loop(); n++ {
		c := note(b, items[n%len(items)], n)
		start := time.Now()
		out, err := h.Client(custodytest.Maker).Append(b.Context(), c)
		if err != nil || !out[0].Done() {
			b.Fatal(out, err)
		}
		list = append(list, time.Since(start))
	}
	latencies(b, list)
}

// BenchmarkCheckpoints are many callers at once, each with items of its own.
func BenchmarkCheckpoints(b *testing.B) {
	for _, callers := range []int{16, 64} {
		b.Run(fmt.Sprintf("callers=%d", callers), func(b *testing.B) {
			h := custodytest.NewFixture(b, newHarness(b))
			items := h.Commission(1000)
			work := make(chan chaincode.Capture)
			var mu sync.Mutex
			var list []time.Duration
			var wait sync.WaitGroup
			for range callers {
				wait.Go(func() {
					for c := range work {
						start := time.Now()
						out, err := h.Client(custodytest.Maker).Append(b.Context(), c)
						if err != nil || !out[0].Done() {
							b.Error(out, err)
							continue
						}
						mu.Lock()
						list = append(list, time.Since(start))
						mu.Unlock()
					}
				})
			}
			n := 0
			for b.Loop() {
				work <- note(b, items[n%len(items)], n)
				n++
			}
			close(work)
			wait.Wait()
			latencies(b, list)
		})
	}
}

// BenchmarkGroup is one transaction of many scans.
func BenchmarkGroup(b *testing.B) {
	const size = 100
	h := custodytest.NewFixture(b, newHarness(b))
	items := h.Commission(1000)
	n := 0
	for b.Loop() {
		group := make([]chaincode.Capture, size)
		for i := range group {
			group[i] = note(b, items[n%len(items)], n)
			n++
		}
		if out, err := h.Client(custodytest.Maker).Append(b.Context(), group...); err != nil || !out[size-1].Done() {
			b.Fatal(out, err)
		}
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "records/s")
}

// BenchmarkPalletMove moves a pallet of 2,000 items: one record each way.
func BenchmarkPalletMove(b *testing.B) {
	h := custodytest.NewFixture(b, newHarness(b))
	pallet := h.Unit()
	h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: h.Commission(2000)})
	from, to := custodytest.Maker, custodytest.Carrier
	for b.Loop() {
		h.Must(from, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(to)})
		h.Must(to, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
		from, to = to, from
	}
}

// BenchmarkScan are the reads behind a scan of an item that came by pallet
// with 200 others.
func BenchmarkScan(b *testing.B) {
	h := custodytest.NewFixture(b, newHarness(b))
	items := h.Commission(200)
	pallet := h.Unit()
	h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items})
	for _, hop := range [][2]custodytest.Org{{custodytest.Maker, custodytest.Carrier}, {custodytest.Carrier, custodytest.Retailer}} {
		h.Must(hop[0], provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(hop[1])})
		h.Must(hop[1], provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
	}
	h.Must(custodytest.Retailer, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Subjects: items[:1]})
	client := h.Client(custodytest.Retailer)
	b.Run("custody", func(b *testing.B) {
		for b.Loop() {
			if _, err := client.Custody(b.Context(), items[1]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("history", func(b *testing.B) {
		var list []time.Duration
		for b.Loop() {
			start := time.Now()
			if _, err := client.History(b.Context(), items[0]); err != nil {
				b.Fatal(err)
			}
			list = append(list, time.Since(start))
		}
		latencies(b, list)
	})
	b.Run("history replayed", func(b *testing.B) {
		for b.Loop() {
			history, err := client.History(b.Context(), items[0])
			if err == nil {
				_, err = history.Verify()
			}
			if err != nil {
				b.Fatal(err)
			}
		}
	})
}
