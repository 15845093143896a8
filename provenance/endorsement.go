package provenance

import "slices"

// EndorsementPolicy says whose peers have to endorse the next change of something on the
// ledger: each of All, and one of Other unless that is empty. The zero Guard
// asks for nobody in particular, and the channel's own policy holds. Both lists
// are MSP ids in order.
type EndorsementPolicy struct {
	All   []string
	Other []string
}

// EndorsementPolicy is who has to endorse the next record of the subject's chain: in
// transit the giver and the taker, otherwise whoever answers for it and one
// other. parties are the registered MSP ids. While nobody else is registered,
// it is the zero Guard.
//
// What is packed is guarded by who packed it, because a unit moves without a
// word to the chains of what it holds.
func (c Custody) EndorsementPolicy(parties []string) EndorsementPolicy {
	if c.Phase == InTransit {
		all := []string{c.Holder, c.Offered}
		slices.Sort(all)
		return EndorsementPolicy{All: all}
	}
	return PartyEndorsementPolicy(c.Holder, parties)
}

// PartyEndorsementPolicy is who has to endorse a change of what belongs to one party: it
// and one other.
func PartyEndorsementPolicy(msp string, parties []string) EndorsementPolicy {
	var others []string
	for _, p := range parties {
		if p != msp && p != "" {
			others = append(others, p)
		}
	}
	if len(others) == 0 || msp == "" {
		return EndorsementPolicy{}
	}
	slices.Sort(others)
	return EndorsementPolicy{All: []string{msp}, Other: slices.Compact(others)}
}

// IsZero reports whether nobody in particular has to endorse.
func (g EndorsementPolicy) IsZero() bool { return len(g.All) == 0 && len(g.Other) == 0 }

// Equal reports whether both ask for the same endorsements.
func (g EndorsementPolicy) Equal(h EndorsementPolicy) bool {
	return slices.Equal(g.All, h.All) && slices.Equal(g.Other, h.Other)
}

// Satisfied reports whether endorsements by the organisations for which by is
// true are enough.
func (g EndorsementPolicy) Satisfied(by func(msp string) bool) bool {
	for _, msp := range g.All {
		if !by(msp) {
			return false
		}
	}
	return len(g.Other) == 0 || slices.ContainsFunc(g.Other, by)
}
