package pages

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
func (p orderPage) Milestones() []milestone {
	var list []milestone
	for _, m := range escrow.Milestones() {
		if p.Terms.Share(m) == 0 || p.Terms.Amount == nil {
			continue
		}
		list = append(list, milestone{
			m, p.Terms.Share(m), escrow.ShareOf(p.Terms.Amount, p.Terms.Share(m)).String(), p.IsPaid(m), len(p.AttestationsOf(m)),
		})
	}
	return list
}
