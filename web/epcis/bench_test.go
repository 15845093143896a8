package epcis_test

import (
	"fmt"
	"testing"
)

// BenchmarkCapture measures capture over HTTP onto an embedded ledger, until the
// events can be read back: alone, and in documents.
func BenchmarkCapture(b *testing.B) {
	b.Run("event", func(b *testing.B) {
		h := newFixture(b, nil)
		for n := 0; b.Loop(); n++ {
			h.want(201, h.as("maker", "POST", "/events", lone(object("inspecting", widget(n)))))
		}
		b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
	})
	for _, size := range []int{100, 1000} {
		b.Run(fmt.Sprintf("document-%d", size), func(b *testing.B) {
			h := newFixture(b, nil)
			for n := 0; b.Loop(); n++ {
				events := make([]map[string]any, size)
				for i := range events {
					events[i] = object("inspecting", widget(n*size+i))
				}
				if j := h.job("maker", h.as("maker", "POST", "/capture", document(events...))); !j.Success {
					b.Fatalf("%+v", j)
				}
			}
			b.ReportMetric(float64(b.N*size)/b.Elapsed().Seconds(), "events/s")
		})
	}
}
