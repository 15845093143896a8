package minting_test

import (
	"testing"
	"time"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
)

// TestPlanSplits: a file too large for one transaction becomes several batches
// by itself, which hold each item once.
func TestPlanSplits(t *testing.T) {
	if minting.MaxPart != passport.MaxBatch {
		t.Errorf("a part has up to %d items; the gas of %d was measured", minting.MaxPart, passport.MaxBatch)
	}
	for n, sizes := range map[int][]uint32{
		1: {1}, minting.MaxPart: {minting.MaxPart}, minting.MaxPart + 1: {minting.MaxPart, 1},
	} {
		items, tmpl := batchFile(t, n)
		batches, parts, err := minting.Plan(items, tmpl, provenance.Address{7}, "eip155:1337:0x01", time.Unix(0, 0),
			func(item string) (provenance.Address, error) { return provenance.Address{1}, nil })
		if err != nil || len(batches) != len(sizes) || len(parts) != len(sizes) {
			t.Fatalf("%d items: %d batches, %v", n, len(batches), err)
		}
		seen := map[string]bool{}
		for i, b := range batches {
			if b.Size != sizes[i] || len(parts[i]) != int(sizes[i]) {
				t.Errorf("%d items: batch %d has %d, %d entries, want %d", n, i, b.Size, len(parts[i]), sizes[i])
			}
			leaves := make([]provenance.Hash, len(parts[i]))
			for j, e := range parts[i] {
				seen[e.Item.URI()] = true
				leaves[j] = e.Leaf.Hash()
			}
			root := provenance.NewTree(leaves).BatchRoot()
			if b.Root != root || b.ID != provenance.NewBatchID(b.Issuer, root) {
				t.Errorf("%d items: batch %d has another root than its entries", n, i)
			}
		}
		if len(seen) != n {
			t.Errorf("%d items: %d in the batches", n, len(seen))
		}
	}
}
