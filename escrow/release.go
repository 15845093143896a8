package escrow

import (
	"bytes"
	"math/big"
	"slices"
	"sort"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Agreement picks the attestations that release the order, or pay a milestone
// of it: by different attestors of its terms, with signatures of their own, and
// of one mind about record and time. It returns exactly as many as the
// threshold asks, in the order of their signers, or none when there are too
// few.
func Agreement(d Domain, o Order, m Milestone, attestations []Attestation) []Attestation {
	type delivery struct {
		head provenance.Hash
		at   uint64
	}
	agreeing := map[delivery][]Attestation{}
	var order []delivery
	signed := map[provenance.Address]bool{}
	for _, a := range attestations {
		if a.Order != o.ID || a.Milestone != m || !o.Terms.HasAttestor(a.Signer) || signed[a.Signer] || a.DeliveredAt > o.DeadlineInForce() || a.Verify(d) != nil {
			continue
		}
		signed[a.Signer] = true
		k := delivery{a.Head, a.DeliveredAt}
		if agreeing[k] == nil {
			order = append(order, k)
		}
		agreeing[k] = append(agreeing[k], a)
	}
	for _, k := range order {
		if same := agreeing[k]; o.Terms.Threshold > 0 && len(same) >= int(o.Terms.Threshold) {
			sort.Slice(same, func(i, j int) bool { return bytes.Compare(same[i].Signer[:], same[j].Signer[:]) < 0 })
			return same[:o.Terms.Threshold]
		}
	}
	return nil
}

// PackRelease is the call that releases an order on the attestations, with the
// recipient's code if its terms ask for one; a refusal says that too few agree.
func PackRelease(d Domain, o Order, code DeliveryCode, attestations []Attestation) ([]byte, error) {
	agreed, err := agree(d, o, "", attestations)
	if err != nil {
		return nil, err
	}
	return bound.TryPackRelease(o.Terms.Tuple(), agreed[0].Head, agreed[0].DeliveredAt, code, o.Terms.places(agreed), signatures(agreed))
}

// PackMilestone is the call that pays a milestone on the attestations.
func PackMilestone(d Domain, o Order, m Milestone, attestations []Attestation) ([]byte, error) {
	agreed, err := agree(d, o, m, attestations)
	if err != nil {
		return nil, err
	}
	return bound.TryPackReleaseMilestone(o.Terms.Tuple(), uint8(m.number()), agreed[0].Head, agreed[0].DeliveredAt, o.Terms.places(agreed), signatures(agreed))
}

func agree(d Domain, o Order, m Milestone, attestations []Attestation) ([]Attestation, error) {
	agreed := Agreement(d, o, m, attestations)
	if agreed == nil {
		return nil, refusal.New(CodeFewAttestations, "The terms ask for %d attestations that agree; there are not so many.", o.Terms.Threshold)
	}
	return agreed, nil
}

// places are the signers' places among the attestors: bit i for the i-th. The
// contract asks these alone, so that no other attestor's wallet can burn the gas.
func (t Terms) places(agreed []Attestation) *big.Int {
	bits := new(big.Int)
	for _, a := range agreed {
		bits.SetBit(bits, slices.Index(t.Attestors, a.Signer), 1)
	}
	return bits
}

func signatures(agreed []Attestation) [][]byte {
	list := make([][]byte, len(agreed))
	for i, a := range agreed {
		list[i] = a.Signature
	}
	return list
}
