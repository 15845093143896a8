package custodytest

import (
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// custodyPath is the way of one item from maker to customer, with its evidence.
func custodyPath(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Commission(3)
	pallet := h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items})
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(Carrier)})
	if c := h.Custody(pallet).Custody; c.Phase != provenance.InTransit || c.Holder != harness.MSP(Maker) || c.Offered != harness.MSP(Carrier) {
		t.Errorf("after shipping: %+v, want it in transit from maker to carrier", c)
	}
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}, From: h.PGLN(Maker)})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{pallet}})
	h.Must(Carrier, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(Retailer)})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}, From: h.PGLN(Carrier)})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Subjects: items[:1]})
	delivered := h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: items[:1]})

	state := h.Custody(items[0])
	if c := state.Custody; c.Phase != provenance.Delivered || c.Seq != 4 || c.Position() != delivered.Records[0] || c.Maker != harness.MSP(Maker) || len(state.Units) != 0 {
		t.Errorf("after delivery: %+v, want 4 records, the last a delivery", state)
	}
	if s := h.Custody(items[1]); s.Custody.Phase != provenance.Packed || len(s.Units) != 1 || s.Units[0].Subject != pallet || s.Units[0].Holder != harness.MSP(Retailer) {
		t.Errorf("still packed: %+v, want it in the pallet that the retailer holds", s)
	}
	history := h.verified(items[0])
	if got := len(history.Chains); got != 2 {
		t.Fatalf("the history holds %d chains, want the item's and the pallet's", got)
	}
	// The item was taken out at the pallet's last record: all seven count.
	if own, unit := len(history.Chains[0].Records), len(history.Chains[1].Records); own != 4 || unit != 7 {
		t.Errorf("the chains have %d and %d records, want 4 and 7", own, unit)
	}
}

// verified reads a subject's history and replays it.
func (h *Fixture) verified(subject string) chaincode.History {
	h.t.Helper()
	history, err := h.clients[Retailer].History(ctx(h.t), subject)
	if err != nil {
		h.t.Fatalf("reading the history of %s: %v", subject, err)
	}
	ends, err := history.Verify()
	if err != nil {
		h.t.Fatalf("replaying the history of %s: %v", subject, err)
	}
	if c := h.Custody(subject).Custody; ends[0] != c {
		h.t.Errorf("the replay of %s ends at %+v, the ledger says %+v", subject, ends[0], c)
	}
	if path := history.Evidence().Path(); len(path.Violations) > 0 || path.Custody != ends[0] {
		h.t.Errorf("the path of %s leads to %+v with the violations %v, want %+v", subject, path.Custody, path.Violations, ends[0])
	}
	return history
}

// rules are the refusals that concern one subject.
func rules(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	fresh := h.Items(1)
	foreign := []string{"https://id.gs1.org/01/" + withCheck("0400638133393") + "/21/X" + item[0][len(item[0])-12:]}
	cp := func(v provenance.Verb, subjects []string, to string) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: v, Subjects: subjects, To: to}
	}
	h.Refused(Maker, provenance.CodeExists, cp(provenance.Commission, item, ""))
	h.Refused(Maker, provenance.CodeNotIssuer, cp(provenance.Commission, foreign, ""))
	h.Refused(Carrier, provenance.CodeNotIssuer, cp(provenance.Commission, fresh, ""))
	h.Refused(Carrier, provenance.CodeNotHolder, cp(provenance.Ship, item, h.PGLN(Retailer)))
	h.Refused(Carrier, provenance.CodeNotOffered, cp(provenance.Receive, item, ""))
	h.Refused(Carrier, provenance.CodeNoChain, cp(provenance.Receive, fresh, ""))
	h.Refused(Maker, provenance.CodeNoDestination, cp(provenance.Ship, item, ""))
	h.Refused(Maker, provenance.CodeNoDestination, cp(provenance.Ship, item, h.PGLN(Maker)))
	h.Refused(Maker, provenance.CodeNoDestination, cp(provenance.Ship, item, "https://id.gs1.org/417/"+withCheck("400638133399")))
	h.Refused(Maker, provenance.CodeNotInTransit, cp(provenance.VoidShip, item, ""))

	h.Must(Maker, cp(provenance.Ship, item, h.PGLN(Carrier)))
	h.Refused(Retailer, provenance.CodeNotOffered, cp(provenance.Receive, item, ""))
	h.Refused(Maker, provenance.CodeInTransit, cp(provenance.Ship, item, h.PGLN(Retailer)))
	h.Refused(Carrier, provenance.CodeInTransit, cp(provenance.VoidShip, item, ""))
	h.Must(Maker, cp(provenance.VoidShip, item, ""))
	h.Refused(Carrier, provenance.CodeNotOffered, cp(provenance.Receive, item, ""))
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Place: "https://id.gs1.org/414/" + GLN(Maker)})
	h.Must(Carrier, cp(provenance.Receive, item, ""))
	h.Refused(Maker, provenance.CodeNotHolder, cp(provenance.Note, item, ""))
	h.Must(Carrier, cp(provenance.Deliver, item, ""))
	h.Refused(Carrier, provenance.CodeEnded, cp(provenance.Ship, item, h.PGLN(Retailer)))
	if c := h.Custody(item[0]).Custody; c.Seq != 6 {
		t.Errorf("the chain has %d records, want the 6 that were accepted", c.Seq)
	}
	h.verified(item[0])
}

// times are the refusals that concern dates.
func times(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	now := Now()
	h.Refused(Maker, chaincode.CodeFuture, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: now.Add(time.Hour)})
	h.Refused(Maker, provenance.CodeOutOfOrder, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: now.Add(-time.Hour)})
	// Clocks differ: a little before the newest record is allowed.
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: now.Add(-provenance.ClockSkew / 2)})
	old := h.Items(1)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: old, Time: now.AddDate(-1, 0, 0)})
}

// returns come back after delivery, and only as returns.
func returns(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
	h.Refused(Retailer, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item, Returned: true})
	if c := h.Custody(item[0]).Custody; c.Phase != provenance.Held || c.Holder != harness.MSP(Retailer) {
		t.Errorf("after the return: %+v, want the retailer to hold it", c)
	}
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Destroy, Subjects: item})
	h.Refused(Retailer, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item, Returned: true})
	h.verified(item[0])
}
