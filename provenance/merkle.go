package provenance

import (
	"encoding/binary"
	"fmt"
)

// Tree is a Merkle tree over the leaves of a batch, in the shape of RFC 9162
// section 2.1: leaf = SHA-256(0x00 ‖ data), node = SHA-256(0x01 ‖ left ‖ right),
// split at the largest power of two below the size. It is immutable.
type Tree struct {
	levels [][]Hash // levels[0] are leaf hashes; an odd last node is carried up unchanged
}

// LeafHash hashes a leaf's data as RFC 9162 section 2.1.1 does.
func LeafHash(data []byte) Hash { return Sum([]byte{0}, data) }

func nodeHash(l, r Hash) Hash { return Sum([]byte{1}, l[:], r[:]) }

// NewTree builds the tree over leaf hashes made by [LeafHash].
func NewTree(leaves []Hash) Tree {
	level := append([]Hash(nil), leaves...)
	levels := [][]Hash{level}
	for len(level) > 1 {
		next := make([]Hash, 0, (len(level)+1)/2)
		for i := 0; i+1 < len(level); i += 2 {
			next = append(next, nodeHash(level[i], level[i+1]))
		}
		if len(level)%2 == 1 {
			next = append(next, level[len(level)-1])
		}
		levels = append(levels, next)
		level = next
	}
	return Tree{levels}
}

// Size is the number of leaves.
func (t Tree) Size() int { return len(t.levels[0]) }

// Root is the tree head; of no leaves it is SHA-256 of nothing.
func (t Tree) Root() Hash {
	top := t.levels[len(t.levels)-1]
	if len(top) == 0 {
		return Sum()
	}
	return top[0]
}

// BatchRoot is what a batch over the tree's leaves is minted under:
// SHA-256(0x03 ‖ size in four bytes ‖ root). It commits to the size, so that a
// batch minted with another one holds no item.
func (t Tree) BatchRoot() Hash { return batchRoot(uint64(t.Size()), t.Root()) }

func batchRoot(size uint64, root Hash) Hash {
	return Sum([]byte{3}, binary.BigEndian.AppendUint32(nil, uint32(size)), root[:])
}

// Proof returns the inclusion proof of leaf i (RFC 9162 section 2.1.3.1), leaf
// end first. It panics when i is not a leaf.
func (t Tree) Proof(i int) []Hash {
	if i < 0 || i >= t.Size() {
		panic(fmt.Sprintf("provenance: leaf %d of a tree of %d", i, t.Size()))
	}
	proof := []Hash{}
	for _, level := range t.levels[:len(t.levels)-1] {
		if sibling := i ^ 1; sibling < len(level) {
			proof = append(proof, level[sibling])
		}
		i /= 2
	}
	return proof
}

// RootFromProof computes the root that proof leads to from leaf at index of a
// tree of size leaves (RFC 9162 section 2.1.3.2). It fails when the proof has
// not the one length that index and size allow.
func RootFromProof(leaf Hash, index, size uint64, proof []Hash) (Hash, error) {
	if index >= size {
		return Hash{}, fmt.Errorf("leaf %d is not in a tree of %d", index, size)
	}
	fn, sn, r := index, size-1, leaf
	for _, p := range proof {
		if sn == 0 {
			return Hash{}, fmt.Errorf("inclusion proof has %d hashes, more than leaf %d of %d needs", len(proof), index, size)
		}
		if fn&1 == 1 || fn == sn {
			r = nodeHash(p, r)
			for fn&1 == 0 && fn != 0 {
				fn, sn = fn>>1, sn>>1
			}
		} else {
			r = nodeHash(r, p)
		}
		fn, sn = fn>>1, sn>>1
	}
	if sn != 0 {
		return Hash{}, fmt.Errorf("inclusion proof has %d hashes, fewer than leaf %d of %d needs", len(proof), index, size)
	}
	return r, nil
}
