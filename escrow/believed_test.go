package escrow

import (
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

// TestWhoIsBelieved: without the recipient's code a delivery is nobody's word who
// gains by it, and nothing of before the order was funded counts.
func TestWhoIsBelieved(t *testing.T) {
	funded := func(at time.Duration) func(*Case) {
		return func(c *Case) { c.FundedAt = uint64(storyStart.Add(at).Unix()) }
	}
	for _, test := range []decideTest{
		{name: "the seller's own word", tell: func(s *story, o Order) {
			s.commission().deliverBy("Maker", storyItem, o.ID, "")
		}, want: DecisionOwnWord},
		{name: "the seller's own word, with a code that nobody asked for", tell: func(s *story, o Order) {
			s.commission().deliverBy("Maker", storyItem, o.ID, typedCode)
		}, want: DecisionOwnWord},
		{name: "the seller's word after it came back", tell: func(s *story, o Order) {
			s.commission().ship(storyItem).back().deliverBy("Maker", storyItem, o.ID, "")
		}, want: DecisionOwnWord},
		{name: "a second party of the seller's", terms: nil, tell: func(s *story, o Order) {
			p := s.parties["Carrier"]
			p.Account = address(0x11) // it registered the merchant's account too
			s.parties["Carrier"] = p
			delivered(s, o)
		}, spoil: func(c *Case) { c.Party, c.Account = "Shop", address(0x13) }, want: DecisionOwnWord},
		{name: "the buyer's party writes the delivery", terms: func(t *Terms) { t.Buyer = address(0x13) }, tell: func(s *story, o Order) {
			s.commission().hand(storyItem, "Maker", "Shop").deliverBy("Shop", storyItem, o.ID, "")
		}, want: DecisionOwnWord},
		{name: "a merchant that no party speaks for", terms: func(t *Terms) { t.Merchant = address(0x77) }, tell: delivered, want: DecisionNoMerchant},
		{name: "delivered before it was funded", tell: delivered, spoil: funded(5 * time.Hour), want: DecisionBeforeFunding},
		{name: "handed over before it was funded", tell: delivered, spoil: funded(3*time.Hour + time.Minute), want: DecisionBeforeFunding},
		{name: "shipped before it was funded", tell: delivered, spoil: funded(2*time.Hour + time.Second), want: DecisionBeforeFunding},
		{name: "shipped in the second of the funding", tell: delivered, spoil: funded(2 * time.Hour), want: DecisionAttest},
		{name: "a postdated handover", tell: delivered, spoil: func(c *Case) {
			ship := c.History.Chains[storyItem][1]
			c.SeenAt[ship.Hash()] = time.Unix(int64(c.FundedAt), 0).Add(-provenance.ClockSkew - time.Second)
		}, want: DecisionBeforeFunding},
		{name: "within the clocks' difference", tell: delivered, spoil: func(c *Case) {
			ship := c.History.Chains[storyItem][1]
			c.SeenAt[ship.Hash()] = time.Unix(int64(c.FundedAt), 0).Add(-provenance.ClockSkew)
		}, want: DecisionAttest},
		{name: "a carrier that had it before the order", tell: func(s *story, o Order) {
			s.commission().ship(storyItem).hand(storyItem, "Carrier", "Shop").deliverBy("Shop", storyItem, o.ID, "")
		}, spoil: funded(3*time.Hour + 30*time.Minute), want: DecisionBeforeFunding},
		{name: "on by a second carrier", tell: func(s *story, o Order) {
			s.commission().ship(storyItem).hand(storyItem, "Carrier", "Shop").deliverBy("Shop", storyItem, o.ID, "")
		}, want: DecisionAttest},
		{name: "it never left the seller's side", terms: func(t *Terms) { t.Merchant = address(0x13) }, tell: delivered, want: DecisionNoHandover},
		{name: "a customer's return after the funding is no handover", tell: func(s *story, o Order) {
			delivered(s, o)
			s.returned("Carrier").deliver(storyItem, o.ID, "")
		}, spoil: funded(4*time.Hour + 30*time.Minute), want: DecisionBeforeFunding},
		{name: "elsewhere", terms: func(t *Terms) { t.Destination = provenance.Sum([]byte(elsewhere)) }, tell: delivered, want: DecisionElsewhere},
		{name: "a read point that is no place", terms: func(t *Terms) { t.Destination = provenance.Sum([]byte("Shop")) }, tell: func(s *story, o Order) {
			s.commission().ship(storyItem).do("Carrier", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: []string{storyItem}, Order: o.ID.String(), Place: "Shop"})
		}, want: DecisionElsewhere},
		{name: "to the recipient", terms: func(t *Terms) { t.Destination = provenance.Sum([]byte("Shop")) }, tell: func(s *story, o Order) {
			s.commission().ship(storyItem).do("Carrier", provenance.Checkpoint{Verb: provenance.Deliver, Subjects: []string{storyItem}, Order: o.ID.String(), To: shopGLN})
		}, want: DecisionAttest},
		{name: "to the recipient by its GLN", terms: func(t *Terms) { t.Destination = provenance.Sum([]byte(shopGLN)) }, tell: func(s *story, o Order) {
			s.commission().ship(storyItem).hand(storyItem, "Carrier", "Shop").deliverBy("Shop", storyItem, o.ID, "")
		}, want: DecisionAttest},
		{name: "neither code nor destination", terms: func(t *Terms) { t.Destination = provenance.Hash{} }, tell: delivered, want: DecisionConfirmOnly},
		{name: "neither, and a code all the same", terms: func(t *Terms) { t.Destination = provenance.Hash{} }, tell: func(s *story, o Order) {
			s.commission().ship(storyItem).deliver(storyItem, o.ID, typedCode)
		}, want: DecisionConfirmOnly},
		{name: "the merchant's party attests", tell: delivered, spoil: func(c *Case) { c.Party = "Maker" }, want: DecisionOwnSide},
		{name: "the buyer's party attests", terms: func(t *Terms) { t.Buyer = address(0x13) }, tell: delivered,
			spoil: func(c *Case) { c.Party = "Shop" }, want: DecisionOwnSide},
		{name: "the handover was declared wrong", tell: func(s *story, o Order) {
			delivered(s, o)
			s.declareWrong(s.newest(storyItem, provenance.Receive).Event, "Carrier")
		}, want: DecisionDisowned},
		{name: "the shipping was declared wrong", tell: func(s *story, o Order) {
			delivered(s, o)
			s.declareWrong(s.newest(storyItem, provenance.Ship).Event, "Maker")
		}, want: DecisionDisowned},
	} {
		t.Run(test.name, test.run)
	}
}

// TestRecipientsCode: with the recipient's code anybody may have written the
// delivery, after the order was funded.
func TestRecipientsCode(t *testing.T) {
	with := func(msp, code string) func(s *story, o Order) {
		return func(s *story, o Order) {
			s.commission()
			if msp == "Carrier" {
				s.ship(storyItem)
			}
			s.deliverBy(msp, storyItem, o.ID, code)
		}
	}
	both := func(t *Terms) { t.Destination = provenance.Sum([]byte(elsewhere)); withCode(t) }
	for _, test := range []decideTest{
		{name: "by the carrier", terms: withCode, tell: with("Carrier", typedCode), want: DecisionAttest},
		{name: "a merchant that delivers by itself", terms: withCode, tell: with("Maker", typedCode), want: DecisionAttest},
		{name: "wherever it is", terms: both, tell: with("Carrier", typedCode), want: DecisionAttest},
		{name: "a merchant that no party speaks for", terms: func(t *Terms) { withCode(t); t.Merchant = address(0x77) }, tell: with("Carrier", typedCode), want: DecisionAttest},
		{name: "another code", terms: withCode, tell: with("Carrier", "0123-4567-89AB-CDEG"), want: DecisionWrongCode},
		{name: "an endless code", terms: withCode, tell: with("Carrier", "0123-4567-89AB-CDEF"+strings.Repeat(" ", 64)), want: DecisionWrongCode},
		{name: "carrier and merchant without the code", terms: withCode, tell: delivered, want: DecisionNoCode},
		{name: "carrier and merchant with its hash", terms: withCode, tell: with("Carrier", HashCode(sampleCode).String()), want: DecisionWrongCode},
		{name: "of before the order was funded", terms: withCode, tell: with("Maker", typedCode), spoil: func(c *Case) {
			c.FundedAt = uint64(storyStart.Add(2*time.Hour).Unix()) + 1
		}, want: DecisionBeforeFunding},
		{name: "in the second of the funding", terms: withCode, tell: with("Maker", typedCode), spoil: func(c *Case) {
			c.FundedAt = uint64(storyStart.Add(2 * time.Hour).Unix())
		}, want: DecisionAttest},
		{name: "a merchant that attests its own delivery", terms: withCode, tell: with("Maker", typedCode), spoil: func(c *Case) { c.Party = "Maker" }, want: DecisionOwnSide},
	} {
		t.Run(test.name, test.run)
	}
}

// TestAttestingDuringADispute: a dispute does not stop the proof of a delivery.
func TestAttestingDuringADispute(t *testing.T) {
	disputed := func(change func(*Case)) func(*Case) {
		return func(c *Case) {
			c.Order.Status, c.Order.ArbitrationEnds = Disputed, c.Order.GraceEnd()+1000
			c.Now = c.Order.ArbitrationEnds
			if change != nil {
				change(c)
			}
		}
	}
	for _, test := range []decideTest{
		{name: "until the arbiter's time ends", tell: delivered, spoil: disputed(nil), want: DecisionAttest},
		{name: "after it", tell: delivered, spoil: disputed(func(c *Case) { c.Now++ }), want: DecisionTooLate},
		{name: "proven before", tell: delivered, spoil: disputed(func(c *Case) { c.Order.Proven = true }), want: DecisionClosed},
		{name: "opened during the inspection", tell: delivered, spoil: disputed(func(c *Case) { c.Order.InspectionEnds = c.Now }), want: DecisionClosed},
		{name: "dated after the deadline", terms: func(t *Terms) { t.Deadline = uint64(storyStart.Add(3 * time.Hour).Unix()) },
			tell: delivered, spoil: disputed(nil), want: DecisionLate},
		{name: "backdated when the deadline was over", tell: delivered, spoil: disputed(func(c *Case) {
			seenAt(c, time.Unix(int64(c.Order.GraceEnd())+1, 0))
		}), want: DecisionSeenLate},
	} {
		t.Run(test.name, test.run)
	}
}
