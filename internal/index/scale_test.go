package index_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/index/indextest"
)

// TestManyItems: ten thousand items are two entries of the chain's half, and
// every one of them is found.
func TestManyItems(t *testing.T) {
	if testing.Short() {
		t.Skip("mints ten thousand items")
	}
	h := indextest.New(t)
	batches := []indextest.Batch{h.Mint(5000), h.Mint(5000)}
	h.Sync()
	counts, err := h.Index.Counts(t.Context())
	if err != nil || counts.Batches != 2 || counts.Items != 10_000 || counts.Records != 10_000 {
		t.Errorf("%+v, %v", counts, err)
	}
	if n := index.OwnerEntries(t, h.Index); n != 0 {
		t.Errorf("minting made %d owner entries", n)
	}
	for _, b := range batches {
		for i, item := range b.Items {
			got, found, err := h.Index.Item(t.Context(), item)
			if err != nil || !found || got.Token != b.Token[i] {
				t.Fatalf("%s: %+v, %v, %v", item, got, found, err)
			}
		}
	}
	here, anew, err := h.Index.Rebuild(t.Context())
	if err != nil || here.Sum != anew.Sum {
		t.Errorf("the index is not its rebuild, %v", err)
	}
}

func BenchmarkQueries(b *testing.B) {
	h := indextest.New(b)
	batch := h.Mint(5000)
	h.Sync()
	o := h.Offer("1", h.Terms(batch.Token[0]))
	h.Fund(o)
	ctx := b.Context()
	pick := func() int { return rand.IntN(len(batch.Items)) }
	for _, q := range []struct {
		name string
		run  func() error
	}{
		{"item", func() error { _, _, err := h.Index.Item(ctx, batch.Items[pick()]); return err }},
		{"token", func() error { _, err := h.Index.Token(ctx, batch.Token[pick()]); return err }},
		{"records", func() error { _, err := h.Index.Records(ctx, batch.Items[pick()]); return err }},
		{"order", func() error { _, _, err := h.Index.Order(ctx, o.ID); return err }},
		{"orders", func() error { _, err := h.Index.List(ctx, escrow.Query{Side: o.Terms.Buyer}); return err }},
		{"delivered", func() error { _, err := h.Index.Delivered(ctx); return err }},
	} {
		b.Run(q.name, func(b *testing.B) {
			for b.Loop() {
				if err := q.run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("rebuild of 5000 items", func(b *testing.B) {
		for b.Loop() {
			here, anew, err := h.Index.Rebuild(ctx)
			if err != nil || here.Sum != anew.Sum {
				b.Fatal(fmt.Errorf("%v, %v, %w", here.Sum, anew.Sum, err))
			}
		}
	})
}
