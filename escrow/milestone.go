package escrow

import (
	contract "github.com/waymark/waymark/contracts/escrow"
)

// Milestone is an event before the delivery at which the merchant gets a share
// of the amount. The zero value stands for the delivery itself.
type Milestone string

// The milestones. What each is in the custody ledger stands at
// [DecideMilestone].
const (
	Shipped Milestone = "shipped" // the merchant's side handed it over, and it was taken
	Customs Milestone = "customs" // it was cleared on its way
)

// Milestones are all of them, in the order of an item's custody path.
func Milestones() []Milestone { return []Milestone{Shipped, Customs} }

// number is the milestone as the contract takes it.
func (m Milestone) number() contract.Milestone {
	if m == Customs {
		return contract.Customs
	}
	return contract.Shipped
}

// In reports whether a bit set of milestones, as the contract keeps it, holds
// this one.
func (m Milestone) In(paid uint8) bool { return m != "" && m.number().In(paid) }

// MilestoneFrom is the milestone with the contract's number; "" if it has none.
func MilestoneFrom(n uint8) Milestone {
	for _, m := range Milestones() {
		if uint8(m.number()) == n {
			return m
		}
	}
	return ""
}

// Share is what the milestone pays, in hundredths of a percent of the amount.
func (t Terms) Share(m Milestone) uint16 {
	switch m {
	case Shipped:
		return t.ShippedBps
	case Customs:
		return t.CustomsBps
	}
	return 0
}

// IsPaid reports whether the milestone was paid.
func (o Order) IsPaid(m Milestone) bool {
	for _, p := range o.Paid {
		if p == m {
			return true
		}
	}
	return false
}

// Unpaid are the milestones that the terms give a share and that were not paid.
func (o Order) Unpaid() []Milestone {
	var list []Milestone
	for _, m := range Milestones() {
		if o.Terms.Share(m) > 0 && !o.IsPaid(m) {
			list = append(list, m)
		}
	}
	return list
}

// AttestationsOf are those of a milestone, or of the delivery.
func (o Order) AttestationsOf(m Milestone) []Attestation {
	if m == "" {
		return o.Attestations
	}
	return ofMilestone(o.MilestoneAttestations, m)
}

func ofMilestone(list []Attestation, m Milestone) []Attestation {
	var out []Attestation
	for _, a := range list {
		if a.Milestone == m {
			out = append(out, a)
		}
	}
	return out
}
