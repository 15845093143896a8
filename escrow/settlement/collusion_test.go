package settlement_test

import (
	"testing"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/provenance"
)

// attack is what some of an order's parties do to be paid without delivering.
type attack struct {
	name  string
	terms func(*escrow.Terms)
	do    func(t *testing.T, h *indextest.Fixture, o escrow.Order, item string)
	want  string // what an honest attestor makes of it; "" is that it pays
}

func sell(msp string, item string, o escrow.Order, code string) (string, provenance.Checkpoint) {
	return msp, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: []string{item}, Order: o.ID.String(), DoorCode: code, Place: indextest.Place()}
}

// TestCollusion: who has to work together to be paid for what was not delivered.
// Each attack runs over both ledgers, with every attestor and the keeper at work.
func TestCollusion(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	noDestination := func(terms *escrow.Terms) { terms.Destination = provenance.Hash{} }
	for _, a := range []attack{
		{name: "the merchant records the delivery itself", do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.Do(sell(indextest.Maker, item, o, ""))
		}, want: escrow.DecisionOwnWord},
		{name: "the merchant invents a code", terms: byCode(t), do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.Do(sell(indextest.Maker, item, o, "0000-0000-0000-0000"))
		}, want: escrow.DecisionWrongCode},
		{name: "merchant and carrier without the recipient's code", terms: byCode(t), do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			h.Deliver(item, o.ID, "")
		}, want: escrow.DecisionNoCode},
		{name: "merchant and carrier, elsewhere", do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			_, c := sell("", item, o, "")
			c.Place = "https://id.gs1.org/414/9506000000084"
			h.Do(indextest.Retailer, c)
		}, want: escrow.DecisionElsewhere},
		{name: "nobody is asked for a proof", terms: noDestination, do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			h.Deliver(item, o.ID, "")
		}, want: escrow.DecisionConfirmOnly},
		{name: "it comes back after the delivery", do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			h.Deliver(item, o.ID, "")
			h.Do(indextest.Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{item}, Returned: true})
		}, want: escrow.DecisionReturned},
		{name: "delivered by an independent carrier", do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			h.Deliver(item, o.ID, "")
		}},
		{name: "with the recipient's code", terms: byCode(t), do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.HandOver(item)
			h.Deliver(item, o.ID, typedCode)
		}},
		{name: "a merchant that delivers by itself has the code", terms: byCode(t), do: func(_ *testing.T, h *indextest.Fixture, o escrow.Order, item string) {
			h.Do(sell(indextest.Maker, item, o, typedCode))
		}},
	} {
		t.Run(a.name, func(t *testing.T) {
			o, item := sold(t, h, a.terms)
			a.do(t, h, o, item)
			if got := explained(t, h, indextest.Carrier, o); a.want != "" && got != a.want || a.want == "" && got != escrow.DecisionAttest {
				t.Errorf("an attestor says %s", got)
			}
			everybody(t, h)
			want := escrow.Released
			if a.want != "" {
				want = escrow.Funded
			}
			if got := h.Order(o.ID); got.Status != want {
				t.Errorf("the order is %s", got.Status)
			}
			h.CheckInvariants()
		})
	}
}

// TestDeliveredBeforeFunding: a merchant ships, and has it delivered, for an order
// that nobody paid yet; when it is paid, nothing of that counts.
func TestDeliveredBeforeFunding(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	for name, change := range map[string]func(*escrow.Terms){"to the destination": nil, "with the code": byCode(t)} {
		b := h.Mint(1)
		h.Sync()
		terms := h.Terms(b.Token[0])
		if change != nil {
			change(&terms)
		}
		o := h.Offer(name, terms)
		h.HandOver(b.Items[0])
		h.Deliver(b.Items[0], o.ID, typedCode)
		h.Fund(o)
		if got := explained(t, h, indextest.Carrier, o); got != escrow.DecisionBeforeFunding {
			t.Errorf("%s: an attestor says %s", name, got)
		}
		everybody(t, h)
		if got := h.Order(o.ID); got.Status != escrow.Funded {
			t.Errorf("%s: the order is %s", name, got.Status)
		}
	}
}

// TestSidesDoNotAttest: neither the contract nor a party's own program takes the
// merchant or the buyer as an attestor.
func TestSidesDoNotAttest(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	for name, side := range map[string]provenance.Address{"merchant": h.Account(indextest.Maker).Party(), "buyer": h.Account("buyer").Party()} {
		terms := h.Terms(b.Token[0])
		terms.Threshold, terms.Attestors = 1, []provenance.Address{side}
		if err := terms.Check(); err == nil {
			t.Errorf("the %s is taken as an attestor", name)
		}
		_, err := h.Account("buyer").Send(t.Context(), name, h.Domain.Escrow, boundEscrow.PackFund(terms.Tuple(), nil), terms.Amount)
		if err == nil {
			t.Errorf("the contract takes the %s as an attestor", name)
		}
	}
	o, item := sold(t, h, nil)
	h.HandOver(item)
	h.Deliver(item, o.ID, "")
	if got := explained(t, h, indextest.Maker, o); got != escrow.DecisionNotAttestor {
		t.Errorf("the merchant's attestor says %s", got)
	}
}
