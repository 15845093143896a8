package minting

import (
	"context"
	"slices"
	"sync"

	"github.com/waymark/waymark/provenance"
)

func sortNewest(list []Batch) {
	slices.SortFunc(list, func(a, b Batch) int {
		if c := b.Created.Compare(a.Created); c != 0 {
			return c
		}
		return cmpString(a.Key, b.Key)
	})
}

// Proofs serves inclusion proofs. It keeps the trees of the batches that were
// asked for last: a tree of 8,000 leaves is half a megabyte.
type Proofs struct {
	Store *Store

	mu    sync.Mutex
	trees map[string]provenance.Tree
}

const maxTrees = 64

// Proof returns an item's leaf, its index and the proof that its batch holds
// it, or ErrNotFound.
func (p *Proofs) Proof(ctx context.Context, item string) (Batch, Entry, uint32, []provenance.Hash, error) {
	b, e, index, err := p.Store.Find(ctx, item)
	if err != nil {
		return b, e, 0, nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	tree, ok := p.trees[b.Key]
	if !ok {
		entries, err := p.Store.Entries(ctx, b.Key)
		if err != nil {
			return b, e, 0, nil, err
		}
		leaves := make([]provenance.Hash, len(entries))
		for i, e := range entries {
			leaves[i] = e.Leaf.Hash()
		}
		tree = provenance.NewTree(leaves)
		if p.trees == nil || len(p.trees) >= maxTrees {
			p.trees = map[string]provenance.Tree{}
		}
		p.trees[b.Key] = tree
	}
	return b, e, index, tree.Proof(int(index)), nil
}
