package escrow

import (
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

const (
	clearing = "urn:example:customs:26SE1234"
)

func (s *story) clear(msp, subject, certificate string) *story {
	return s.do(msp, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{subject}, Cleared: certificate})
}

func (s *story) pack() *story {
	return s.do("Maker", provenance.Checkpoint{Verb: provenance.Pack, Subjects: []string{storyItem}, Unit: storyUnit})
}

// back hands the item back from the carrier to the maker.
func (s *story) back() *story {
	return s.hand(storyItem, "Carrier", "Maker")
}

// newest is the newest record of a subject with the verb.
func (s *story) newest(subject string, verb provenance.Verb) provenance.Record {
	var found provenance.Record
	for _, r := range s.history.Chains[subject] {
		if r.Verb == verb {
			found = r
		}
	}
	return found
}

func TestDecideMilestone(t *testing.T) {
	shipItem := func(s *story, _ Order) { s.commission().ship(storyItem) }
	cleared := func(s *story, o Order) { shipItem(s, o); s.clear("Carrier", storyItem, clearing) }
	for _, test := range []struct {
		name   string
		m      Milestone
		terms  func(*Terms)
		tell   func(s *story, o Order)
		change func(c *Case)
		want   string
		head   func(s *story) provenance.Record // the record that is the milestone
	}{
		{name: "shipped", m: Shipped, tell: shipItem, want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyItem, provenance.Ship) }},
		{name: "shipped in a unit", m: Shipped, tell: func(s *story, _ Order) { s.commission().pack().ship(storyUnit) },
			want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyUnit, provenance.Ship) }},
		{name: "not taken", m: Shipped, tell: func(s *story, _ Order) {
			s.commission().do("Maker", provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{storyItem}, To: carrierGLN})
		}, want: DecisionNotReached},
		{name: "taken back before it was taken", m: Shipped, tell: func(s *story, _ Order) {
			s.commission().do("Maker", provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{storyItem}, To: carrierGLN})
			s.do("Maker", provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: []string{storyItem}})
		}, want: DecisionNotReached},
		{name: "another's handover", m: Shipped, terms: func(t *Terms) { t.Merchant = address(0x13) }, tell: shipItem, want: DecisionNotReached},
		{name: "a merchant that is no party", m: Shipped, terms: func(t *Terms) { t.Merchant = address(0x77) }, tell: shipItem, want: DecisionNoMerchant},
		{name: "before the order was funded", m: Shipped, tell: shipItem, change: func(c *Case) { c.FundedAt = c.Now }, want: DecisionBeforeFunding},
		{name: "a second before the order was funded", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.FundedAt = uint64(storyStart.Add(2*time.Hour).Unix()) + 1
		}, want: DecisionBeforeFunding},
		{name: "in the second of the funding", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.FundedAt = uint64(storyStart.Add(2 * time.Hour).Unix())
		}, want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyItem, provenance.Ship) }},
		{name: "a postdated handover", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.SeenAt[c.History.Chains[storyItem][1].Hash()] = time.Unix(int64(c.FundedAt), 0).Add(-provenance.ClockSkew - time.Second)
		}, want: DecisionBeforeFunding},
		{name: "during a dispute", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.Order.Status, c.Order.ArbitrationEnds = Disputed, c.Now+1
		}, want: DecisionClosed},
		{name: "the merchant's party attests", m: Shipped, tell: shipItem, change: func(c *Case) { c.Party = "Maker" }, want: DecisionOwnSide},
		{name: "the buyer's party attests", m: Shipped, terms: func(t *Terms) { t.Buyer = address(0x12) }, tell: shipItem, want: DecisionOwnSide},
		{name: "reached the party after grace", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.SeenAt[c.History.Chains[storyItem][1].Hash()] = time.Unix(int64(c.Order.GraceEnd())+1, 0)
		}, want: DecisionSeenLate},
		{name: "after the deadline", m: Shipped, terms: func(t *Terms) { t.Deadline = uint64(storyStart.Add(100 * time.Minute).Unix()); t.Grace = 1 << 20 },
			tell: shipItem, want: DecisionLate},
		{name: "it came back", m: Shipped, tell: func(s *story, o Order) { shipItem(s, o); s.back() }, want: DecisionReturned},
		{name: "it came back and went again", m: Shipped, tell: func(s *story, o Order) { shipItem(s, o); s.back().ship(storyItem) },
			want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyItem, provenance.Ship) }},
		{name: "the receipt is declared wrong", m: Shipped, tell: func(s *story, o Order) {
			shipItem(s, o)
			s.declareWrong(s.newest(storyItem, provenance.Receive).Event, "Carrier")
		}, want: DecisionDisowned},
		{name: "the shipping is declared wrong", m: Shipped, tell: func(s *story, o Order) {
			shipItem(s, o)
			s.declareWrong(s.newest(storyItem, provenance.Ship).Event, "Maker")
		}, want: DecisionDisowned},
		{name: "no share", m: Shipped, terms: func(t *Terms) { t.ShippedBps = 0 }, tell: shipItem, want: DecisionNoShare},
		{name: "paid", m: Shipped, tell: shipItem, change: func(c *Case) { c.Order.Paid = []Milestone{Shipped} }, want: DecisionPaid},
		{name: "delivered to the escrow", m: Shipped, tell: shipItem, change: func(c *Case) { c.Order.Status = Delivered }, want: DecisionClosed},
		{name: "after deadline and grace", m: Shipped, tell: shipItem, change: func(c *Case) { c.Now = c.Order.GraceEnd() + 1 }, want: DecisionTooLate},
		{name: "a broken path", m: Shipped, tell: shipItem, change: func(c *Case) {
			c.History.Chains[storyItem] = append([]provenance.Record{c.History.Chains[storyItem][0]}, c.History.Chains[storyItem][2:]...)
		}, want: DecisionBroken},
		{name: "customs", m: Customs, tell: cleared, want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyItem, provenance.Note) }},
		{name: "customs of the unit", m: Customs, tell: func(s *story, _ Order) {
			s.commission().pack().ship(storyUnit).clear("Carrier", storyUnit, clearing)
		}, want: DecisionAttest, head: func(s *story) provenance.Record { return s.newest(storyUnit, provenance.Note) }},
		{name: "inspected without a certificate", m: Customs, tell: func(s *story, o Order) { shipItem(s, o); s.clear("Carrier", storyItem, "") }, want: DecisionNotReached},
		{name: "cleared before it was shipped", m: Customs, tell: func(s *story, o Order) {
			s.commission().clear("Maker", storyItem, clearing).ship(storyItem)
		}, want: DecisionNotReached},
		{name: "cleared by the buyer's party", m: Customs, terms: func(t *Terms) { t.Buyer = address(0x13) }, tell: func(s *story, o Order) {
			shipItem(s, o)
			s.hand(storyItem, "Carrier", "Shop").clear("Shop", storyItem, clearing)
		}, want: DecisionNotReached},
		{name: "the clearance is declared wrong", m: Customs, tell: func(s *story, o Order) {
			cleared(s, o)
			s.declareWrong(s.newest(storyItem, provenance.Note).Event, "Carrier")
		}, want: DecisionDisowned},
		{name: "cleared and back", m: Customs, tell: func(s *story, o Order) { cleared(s, o); s.back() }, want: DecisionReturned},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := storyOrder(t, test.terms)
			s := newStory(t)
			test.tell(s, o)
			c := s.theCase(o)
			if test.change != nil {
				test.change(&c)
			}
			a, d := DecideMilestone(c, test.m)
			if d.Code != test.want || d.Attest != (test.want == DecisionAttest) || d.Why == nil {
				t.Fatalf("%+v, want %s", d, test.want)
			}
			if !d.Attest {
				return
			}
			want := test.head(s)
			if a.Milestone != test.m || a.Order != o.ID || a.Party != "Carrier" || a.Signer != address(0x12) || a.Head != want.Hash() || a.DeliveredAt != uint64(want.Time.Unix()) {
				t.Errorf("%+v, want record %d", a, want.Seq)
			}
		})
	}
}

func TestCleared(t *testing.T) {
	good := epcis.Event{
		Type: epcis.ObjectEvent, Action: epcis.ActionObserve, BizStep: epcis.BizStepInspecting, Disposition: epcis.DispConformant,
		BizTransactionList: []epcis.BizTransaction{{Type: epcis.BizTransactionCertificate, ID: clearing}},
	}
	if !Cleared(&good) {
		t.Error("a clearance is none")
	}
	for name, spoil := range map[string]func(*epcis.Event){
		"another step":   func(e *epcis.Event) { e.BizStep = epcis.BizStepHolding },
		"not conformant": func(e *epcis.Event) { e.Disposition = epcis.DispNonConformant },
		"no certificate": func(e *epcis.Event) { e.BizTransactionList = nil },
		"another document": func(e *epcis.Event) {
			e.BizTransactionList = []epcis.BizTransaction{{Type: epcis.BizTransactionInvoice, ID: clearing}}
		},
		"another action":    func(e *epcis.Event) { e.Action = epcis.ActionAdd },
		"an error declared": func(e *epcis.Event) { e.ErrorDeclaration = &epcis.ErrorDeclaration{} },
		"a nameless document": func(e *epcis.Event) {
			e.BizTransactionList = []epcis.BizTransaction{{Type: epcis.BizTransactionCertificate}}
		},
	} {
		e := good
		spoil(&e)
		if Cleared(&e) {
			t.Errorf("%s clears", name)
		}
	}
}
