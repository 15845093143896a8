package passport

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// The digest is SHA-256 over 20 bytes of 0x11 and 32 of 0x22, as sha256sum prints it.
func TestBatchID(t *testing.T) {
	var issuer common.Address
	var root [32]byte
	for i := range issuer {
		issuer[i] = 0x11
	}
	for i := range root {
		root[i] = 0x22
	}
	want := "69a0ca60dbba7f43b685361479329b5d772a082288bd9e9275129960"
	if got := hex.EncodeToString(BatchID(issuer, root).FillBytes(make([]byte, 28))); got != want {
		t.Errorf("BatchID = %s, want %s", got, want)
	}
}

func TestTokenIDs(t *testing.T) {
	batch, ok := new(big.Int).SetString("ffffffffffffffffffffffffffffffffffffffffffffffffffffffff", 16)
	if !ok {
		t.Fatal("not a number")
	}
	for _, index := range []uint32{0, 1, 0xffffffff} {
		id := TokenID(batch, index)
		if id.BitLen() != 256 {
			t.Errorf("the id of item %d has %d bits", index, id.BitLen())
		}
		gotBatch, gotIndex, ok := SplitTokenID(id)
		if !ok || gotBatch.Cmp(batch) != 0 || gotIndex != index {
			t.Errorf("SplitTokenID(%v) = %v, %d, %v", id, gotBatch, gotIndex, ok)
		}
	}
	for _, bad := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 256)} {
		if _, _, ok := SplitTokenID(bad); ok {
			t.Errorf("SplitTokenID(%v) is a token", bad)
		}
	}
}

func FuzzSplitTokenID(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{1, 2, 3, 4, 5})
	f.Fuzz(func(t *testing.T, raw []byte) {
		id := new(big.Int).SetBytes(raw)
		batch, index, ok := SplitTokenID(id)
		if ok != (id.BitLen() <= 256) {
			t.Fatalf("SplitTokenID(%v): ok is %v", id, ok)
		}
		if ok && TokenID(batch, index).Cmp(id) != 0 {
			t.Errorf("%v becomes %v", id, TokenID(batch, index))
		}
	})
}
