package provenance_test

import (
	"encoding/binary"
	"testing"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/waymark/waymark/provenance"
)

func leaves(n int) []provenance.Hash {
	l := make([]provenance.Hash, n)
	for i := range l {
		l[i] = provenance.LeafHash(binary.BigEndian.AppendUint32(nil, uint32(i)))
	}
	return l
}

// An independent implementation of RFC 6962 trees checks ours at every size
// and index, and refuses what ours refuses.
func TestTreeAgreesWithRFC6962(t *testing.T) {
	for size := 1; size <= 130; size++ {
		l := leaves(size)
		tree := provenance.NewTree(l)
		root := tree.Root()
		for i := range l {
			p := tree.Proof(i)
			raw := make([][]byte, len(p))
			for j := range p {
				raw[j] = p[j][:]
			}
			if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(i), uint64(size), l[i][:], raw, root[:]); err != nil {
				t.Fatalf("leaf %d of %d: %v", i, size, err)
			}
			got, err := provenance.RootFromProof(l[i], uint64(i), uint64(size), p)
			if err != nil || got != root {
				t.Fatalf("leaf %d of %d: root %s, %v; want %s", i, size, got, err, root)
			}
		}
	}
}

func TestRootFromProofRefusesWrongLengths(t *testing.T) {
	l := leaves(7)
	tree := provenance.NewTree(l)
	for i := range l {
		p := tree.Proof(i)
		if _, err := provenance.RootFromProof(l[i], uint64(i), 7, append(p, l[0])); err == nil {
			t.Errorf("leaf %d: a proof with a hash too many passed", i)
		}
		if _, err := provenance.RootFromProof(l[i], uint64(i), 7, p[:len(p)-1]); err == nil {
			t.Errorf("leaf %d: a proof with a hash too few passed", i)
		}
	}
	if _, err := provenance.RootFromProof(l[0], 7, 7, nil); err == nil {
		t.Error("a leaf outside the tree passed")
	}
}

func TestVerifyLeaf(t *testing.T) {
	issuer := provenance.Address{1}
	items := make([]provenance.Leaf, 5)
	hashes := make([]provenance.Hash, 5)
	for i := range items {
		items[i] = provenance.Leaf{Item: provenance.Sum([]byte{byte(i)}), Passport: provenance.Sum([]byte("p")), ClaimKey: provenance.Address{byte(i)}}
		hashes[i] = items[i].Hash()
	}
	tree := provenance.NewTree(hashes)
	batch := provenance.NewBatchID(issuer, tree.BatchRoot())
	for i := range items {
		token := batch.Token(uint32(i))
		if err := provenance.VerifyLeaf(token, issuer, 5, items[i], tree.Proof(i)); err != nil {
			t.Errorf("leaf %d: %v", i, err)
		}
		if back, err := provenance.TokenFromBig(token.Big()); err != nil || back != token {
			t.Errorf("token %s came back as %s, %v", token, back, err)
		}
		wrong := items[i]
		wrong.ClaimKey[19] ^= 1
		if err := provenance.VerifyLeaf(token, issuer, 5, wrong, tree.Proof(i)); err == nil {
			t.Errorf("leaf %d: another claim key passed", i)
		}
		if err := provenance.VerifyLeaf(batch.Token(uint32(i+1)%5), issuer, 5, items[i], tree.Proof(i)); err == nil {
			t.Errorf("leaf %d: it passed as its neighbour", i)
		}
		if err := provenance.VerifyLeaf(token, provenance.Address{2}, 5, items[i], tree.Proof(i)); err == nil {
			t.Errorf("leaf %d: another issuer passed", i)
		}
	}
}
