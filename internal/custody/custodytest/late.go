package custodytest

import (
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// lateObservations are made out of reach of the ledger and come when it is in reach
// again. They move nothing, so they stand with their own time, whatever the chain
// says by then, and the answer says that they came late.
func lateObservations(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	note := func(ago time.Duration) provenance.Checkpoint {
		return provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now().Add(-ago)}
	}
	for _, ago := range []time.Duration{10 * time.Minute, 2 * time.Hour, 72 * time.Hour} {
		c := note(ago)
		out := h.Must(Maker, c)
		if !out.Late || len(out.Records) != 1 {
			t.Errorf("seen %s ago: %+v, want a record, and that it came late", ago, out)
		}
		if again := h.Do(Maker, c); again.Status != chaincode.Duplicate || !again.Late {
			t.Errorf("sent again: %+v, want a duplicate that came late", again)
		}
		records := h.verified(item[0]).Chains[0].Records
		if last := records[len(records)-1]; !last.Time.Equal(c.Time) {
			t.Errorf("it stands with the time %s, want %s", last.Time, c.Time)
		}
	}
	if out := h.Must(Maker, note(0)); out.Late {
		t.Errorf("seen now: %+v", out)
	}
	path := h.verified(item[0]).Evidence().Path()
	for i, step := range path.Steps {
		if want := i > 0 && i < 4; step.Late != want {
			t.Errorf("step %d: late %t, want %t", i+1, step.Late, want)
		}
	}
	// Meanwhile it was handed on and sold: what its holder of then saw is kept, and
	// is no record of a chain that is somebody else's by now.
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Retailer)})
	h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item})
	for _, sold := range []bool{false, true} {
		if sold {
			h.Must(Retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: item})
		}
		before := h.Custody(item[0]).Custody
		out := h.Must(Maker, note(3*time.Hour+time.Duration(before.Seq)*time.Minute))
		if !out.Late || len(out.Records) != 0 {
			t.Errorf("seen by its holder of then: %+v, want it kept without a record", out)
		}
		if after := h.Custody(item[0]).Custody; after != before {
			t.Errorf("custody is %+v, was %+v", after, before)
		}
	}
	h.Refused(Maker, provenance.CodeEnded, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now().Add(time.Minute)})
	h.Refused(Maker, provenance.CodeOutOfOrder, provenance.Checkpoint{Verb: provenance.Receive, Subjects: item, Returned: true, Time: Now().Add(-time.Hour)})
	h.verified(item[0])
}
