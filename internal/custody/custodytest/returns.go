package custodytest

import (
	"testing"

	"github.com/waymark/waymark/provenance"
)

// sold makes an item that the retailer delivered to a customer.
func (h *Fixture) sold() []string {
	h.t.Helper()
	item := h.Commission(1)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Retailer)})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
	return item
}

// returns come back after delivery, and only as returns: to who delivered the item or
// who made it, or to whom one of the two ships it back. A third party that takes
// back a sold item could destroy it, and every scan would call the genuine one
// suspect.
func returns(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	back := func(item []string) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: provenance.Receive, Subjects: item, Returned: true}
	}
	item := h.sold()
	h.Refused(Retailer, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	h.Refused(Carrier, provenance.CodeNotReturned, back(item))
	h.Refused(Carrier, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Destroy, Subjects: item})
	h.Refused(Carrier, provenance.CodeNotReturned, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Maker), Returned: true})
	for _, org := range []Org{Retailer, Maker} {
		item := h.sold()
		h.Must(org, back(item))
		if c := h.Custody(item[0]).Custody; c.Phase != provenance.Held || c.Holder != harness.MSP(org) {
			t.Errorf("after the return: %+v, want the %s to hold it", c, org.Role())
		}
		h.verified(item[0])
	}
	for _, org := range []Org{Retailer, Maker} {
		item := h.sold()
		sold := h.Custody(item[0]).Custody
		h.Refused(org, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier)})
		h.Must(org, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Returned: true})
		h.Must(org, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: item})
		if c := h.Custody(item[0]).Custody; c.Phase != sold.Phase || c.Holder != sold.Holder {
			t.Errorf("after a return that was called off: %+v, want it sold as before", c)
		}
		h.Refused(Carrier, provenance.CodeNotReturned, back(item))
		h.Must(org, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Returned: true, Place: "https://id.gs1.org/414/" + GLN(org)})
		h.Must(Carrier, back(item))
		h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Destroy, Subjects: item})
		h.Refused(Retailer, provenance.CodeEnded, back(item))
		// Whoever destroys it on paper does not brand an item that its owner has.
		path := h.verified(item[0]).Evidence().Path()
		for _, claimed := range []bool{false, true} {
			maker, owner := provenance.Address{1}, provenance.Address{2}
			evidence := provenance.Evidence{Registry: &provenance.Issuance{Found: true, Bound: true, Issuer: maker, Owner: maker}, Custody: &path}
			if claimed {
				evidence.Registry.Claimed, evidence.Registry.Owner = true, owner
				evidence.Proof = &provenance.Proof{Kind: provenance.ProofOwner, Valid: true, By: owner}
			}
			verdict := provenance.Judge(evidence)
			if (verdict.Standing == provenance.Suspect) == claimed || !verdict.Record {
				t.Errorf("owned by somebody: %t, the verdict is %s with %+v", claimed, verdict.Standing, verdict.Findings)
			}
		}
	}
}
