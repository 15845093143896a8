package provenance

import "slices"

// EndorsementPolicy says whose peers have to endorse the next change of something
// on the ledger: each of All, and one of Other unless that is empty. The zero
// policy asks for nobody in particular, and the channel's own holds. Both lists
// are MSP ids in order.
type EndorsementPolicy struct {
	All   []string
	Other []string
}

// EndorsementPolicy is who has to endorse the next record of the subject's chain:
// in transit the giver and the taker, otherwise whoever holds it and one other.
// Parties are the registered MSP ids. While nobody else is registered, it is the
// zero policy.
//
// For what is packed it is whoever packed it: when a unit moves, the chains of
// the things in it get no record, so their last holder stays the one who packed.
func (c Custody) EndorsementPolicy(parties []string) EndorsementPolicy {
	if c.Phase == InTransit {
		all := []string{c.Holder, c.Offered}
		slices.Sort(all)
		return EndorsementPolicy{All: all}
	}
	return PartyEndorsementPolicy(c.Holder, parties)
}

// PartyEndorsementPolicy is who has to endorse a change of what belongs to one
// party: it and one other.
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
func (p EndorsementPolicy) IsZero() bool { return len(p.All) == 0 && len(p.Other) == 0 }

// Equal reports whether both ask for the same endorsements.
func (p EndorsementPolicy) Equal(other EndorsementPolicy) bool {
	return slices.Equal(p.All, other.All) && slices.Equal(p.Other, other.Other)
}

// Satisfied reports whether endorsements by the organisations for which by is
// true are enough.
func (p EndorsementPolicy) Satisfied(by func(msp string) bool) bool {
	for _, msp := range p.All {
		if !by(msp) {
			return false
		}
	}
	return len(p.Other) == 0 || slices.ContainsFunc(p.Other, by)
}
