package escrow

import (
	"bytes"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Attestation is one attestor's signature over a delivery or a milestone.
type Attestation struct {
	Attestor  common.Address
	Signature []byte
}

// Signers returns what release and releaseMilestone take: the bitmap of the attestors that signed, by their
// places in the terms, and their signatures in the order of these places. It fails for who is no attestor, or
// signed twice.
func Signers(attestors []common.Address, signed []Attestation) (*big.Int, [][]byte, error) {
	signed = slices.SortedFunc(slices.Values(signed), func(a, b Attestation) int {
		return bytes.Compare(a.Attestor[:], b.Attestor[:])
	})
	places := new(big.Int)
	signatures := make([][]byte, 0, len(signed))
	for _, s := range signed {
		place := slices.Index(attestors, s.Attestor)
		if place < 0 {
			return nil, nil, fmt.Errorf("naming signers: %s is not among the order's attestors", s.Attestor)
		}
		if places.Bit(place) != 0 {
			return nil, nil, fmt.Errorf("naming signers: %s signed twice", s.Attestor)
		}
		places.SetBit(places, place, 1)
		signatures = append(signatures, s.Signature)
	}
	return places, signatures, nil
}
