package web

import "github.com/waymark/waymark/escrow"

// milestone is one share that is paid before the delivery, for a page.
type milestone struct {
	Name     escrow.Milestone
	Bps      uint16
	Amount   string
	Paid     bool
	Attested int
}

// Milestones are those of the order's terms.
func (v OrderView) Milestones() []milestone {
	var list []milestone
	for _, m := range escrow.Milestones() {
		if v.Terms.Share(m) == 0 || v.Terms.Amount == nil {
			continue
		}
		list = append(list, milestone{
			m, v.Terms.Share(m), escrow.ShareOf(v.Terms.Amount, v.Terms.Share(m)).String(), v.IsPaid(m), len(v.AttestationsOf(m)),
		})
	}
	return list
}
