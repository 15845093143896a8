package indextest

import (
	"math/big"

	"github.com/waymark/waymark/escrow"
)

// CheckInvariants checks what must hold after every fault: the escrow's ether is
// that of open orders and credits, an order ended at most once, its token has
// one owner who may have it, nobody attested twice, and the index is what its
// rebuild is.
func (h *Fixture) CheckInvariants() {
	t := h.TB
	t.Helper()
	page, err := h.Index.List(t.Context(), escrow.Query{})
	if err != nil {
		t.Fatal(err)
	}
	owed, open := new(big.Int), 0
	for _, o := range page.Orders {
		ends := 0
		for _, s := range o.Steps {
			if s.Status.Final() && s.Act != escrow.ActRefundAfter {
				ends++
			}
		}
		state, err := h.Contract().State(t.Context(), o.ID)
		if err != nil || state.Status != o.Status || ends > 1 || (ends == 1) != o.Status.Final() {
			t.Errorf("order %s: %s, the contract says %s, %d endings, %v", o.ID, o.Status, state.Status, ends, err)
		}
		if o.Status.Open() {
			open++
			if o.Terms.Asset.IsZero() {
				owed.Add(owed, o.Money().Left)
				owed.Add(owed, o.Money().Bond)
			}
		}
		parties := map[string]bool{}
		for _, a := range append(o.Attestations, o.MilestoneAttestations...) {
			once := a.Party + " " + string(a.Milestone)
			if parties[once] {
				t.Errorf("order %s: %s attested twice", o.ID, once)
			}
			parties[once] = true
		}
		for _, m := range escrow.Milestones() {
			n := 0
			for _, s := range o.Steps {
				if s.Milestone == m {
					n++
				}
			}
			if n > 1 || (n == 1) != o.IsPaid(m) || o.IsPaid(m) != m.In(state.Milestones) {
				t.Errorf("order %s: milestone %s paid %d times, the contract says %b", o.ID, m, n, state.Milestones)
			}
		}
		if o.Terms.Passport.IsZero() {
			continue
		}
		token, err := h.Index.Token(t.Context(), o.Terms.Token)
		if err != nil || token.Escrowed != o.Status.Open() {
			t.Errorf("order %s is %s; its token: %+v, %v", o.ID, o.Status, token, err)
		}
	}
	due, err := h.Index.Due(t.Context(), ^uint64(0))
	if err != nil || len(due) != open {
		t.Errorf("%d orders are nominated to end, %d are open, %v", len(due), open, err)
	}
	if counts, err := h.Index.Counts(t.Context()); err != nil || counts.Open != open {
		t.Errorf("%d orders wait for their time, %d are open, %v", counts.Open, open, err)
	}
	credits, err := h.Index.Credits(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range credits {
		owed.Add(owed, c.Amount)
	}
	has, err := h.Chain.Client().BalanceAt(t.Context(), h.Domain.Escrow, nil)
	if err != nil || has.Cmp(owed) != 0 {
		t.Errorf("the escrow has %s wei and owes %s, %v", has, owed, err)
	}
	here, anew, err := h.Index.Rebuild(t.Context())
	if err != nil || here.Sum != anew.Sum {
		t.Errorf("the index is not its rebuild: %+v, %+v, %v", here, anew, err)
	}
}
