package custodytest

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// errorsDeclared: an event is declared wrong by its own party.
func errorsDeclared(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	c := Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()})
	declared := declaredWrong(c, "incorrect_data", Now())
	strict := declared
	strict.Custody = true
	if got := h.one(Maker, strict); got.Status != chaincode.Rejected || got.Code != chaincode.CodeNotFound {
		t.Errorf("before there is an original: %+v, want %s", got, chaincode.CodeNotFound)
	}
	strange := declaredWrong(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: h.Items(1), Time: Now()}), "", Now())
	if got := h.one(Maker, strange); got.Status != chaincode.Accepted || len(got.Records) != 0 {
		t.Errorf("of another repository's event: %+v, want it stored without a record", got)
	}
	original := h.one(Maker, c)
	if got := h.one(Carrier, declared); got.Status != chaincode.Rejected || got.Code != provenance.CodeNotAuthor {
		t.Errorf("by another party: %+v, want %s", got, provenance.CodeNotAuthor)
	}
	got := h.one(Maker, declared)
	if got.Status != chaincode.Accepted || got.EventID == original.EventID || len(got.Records) != 1 {
		t.Fatalf("%+v, want a second event of one record", got)
	}
	if again := h.one(Maker, declared); again.Status != chaincode.Duplicate || !slices.Equal(again.Records, got.Records) {
		t.Errorf("declared again: %+v, want a duplicate", again)
	}
	if again := h.one(Maker, c); again.Status != chaincode.Duplicate || again.EventID != original.EventID {
		t.Errorf("the original again: %+v, want a duplicate of it", again)
	}
	records := h.verified(item[0]).Chains[0].Records
	if last := records[len(records)-1]; len(records) != 3 || last.Verb != provenance.ErrorDeclaration {
		t.Errorf("the chain has %d records and ends with %s", len(records), last.Verb)
	}
	// Another reason is another declaration, beside the chain.
	second := declaredWrong(c, "did_not_occur", Now())
	other := h.one(Maker, second)
	if other.Status != chaincode.Accepted || other.EventID == got.EventID || len(other.Records) != 0 {
		t.Errorf("declared with another reason: %+v, want another event without a record", other)
	}
	if again := h.one(Maker, second); again.Status != chaincode.Duplicate || again.EventID != other.EventID {
		t.Errorf("and again: %+v, want a duplicate of it", again)
	}
	for _, o := range []chaincode.Outcome{got, other} {
		if _, err := h.Client(Carrier).Event(ctx(t), o.EventID); err != nil || provenance.Declared(o.EventID) != original.EventID {
			t.Errorf("the declaration %s of %s: %v", o.EventID, original.EventID, err)
		}
	}
	if got := h.one(Maker, declaredWrong(c, "", Now().Add(-2*time.Hour))); got.Status != chaincode.Accepted {
		t.Errorf("declared while out of reach: %+v, want it stored", got)
	}
	// What was unpacked whole is found again by the original, not by the unit.
	pallet := h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: item})
	all := Capture(t, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Time: Now()})
	h.one(Maker, all)
	if got := h.one(Maker, declaredWrong(all, "", Now())); got.Status != chaincode.Accepted || len(got.Records) != 2 {
		t.Errorf("%+v, want it accepted for the item and the pallet", got)
	}
	h.verified(item[0])
}

// declaredWrong is the declaration that an event is wrong.
func declaredWrong(c chaincode.Capture, reason string, at time.Time) chaincode.Capture {
	if reason != "" {
		reason = `,"reason":"` + reason + `"`
	}
	return lenient(chaincode.Capture{Event: json.RawMessage(strings.Replace(string(c.Event), `"type":`,
		`"errorDeclaration":{"declarationTime":"`+at.UTC().Format("2006-01-02T15:04:05.000Z")+`"`+reason+`},"type":`, 1))})
}

// foreignDeclarations: who saw somebody else's item, and declares that it was an error
// to say so, leaves no trace in the item's chain, which no replay would accept.
func foreignDeclarations(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.sold()
	before := h.Custody(item[0]).Custody
	seen := lenient(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()}))
	for _, c := range []chaincode.Capture{seen, declaredWrong(seen, "did_not_occur", Now())} {
		if got := h.one(Carrier, c); got.Status != chaincode.Accepted || len(got.Records) != 0 {
			t.Errorf("%+v, want it stored without a record", got)
		}
	}
	if after := h.Custody(item[0]).Custody; after != before {
		t.Errorf("custody is %+v, was %+v", after, before)
	}
	h.verified(item[0])
}

// standingErrors: what moved custody stands although its party declares it wrong. The
// path says so, with the verb that undoes it, until that is done.
func standingErrors(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	ship := Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Time: Now()})
	h.one(Maker, ship)
	if got := h.one(Maker, declaredWrong(ship, "did_not_occur", Now())); got.Status != chaincode.Accepted {
		t.Fatalf("%+v, want it taken", got)
	}
	if c := h.Custody(item[0]).Custody; c.Phase != provenance.InTransit || c.Offered != harness.MSP(Carrier) {
		t.Errorf("custody is %+v, want it in transit as before", c)
	}
	for _, stands := range []bool{true, false} {
		path := h.verified(item[0]).Evidence().Path()
		wrong := path.Steps[1].Wrong
		if wrong == nil || wrong.Undo != provenance.VoidShip || wrong.Reason == "" || wrong.Stands != stands {
			t.Errorf("the shipment's step says %+v, want it declared wrong, stands %t", wrong, stands)
		}
		verdict := provenance.Judge(provenance.Evidence{Registry: &provenance.Issuance{Found: true, Bound: true}, Custody: &path})
		found := slices.ContainsFunc(verdict.Findings, func(f provenance.Finding) bool {
			return f.Code == provenance.FindingDeclaredWrong && f.Args.Verb == provenance.Ship
		})
		if found != stands || verdict.Standing != provenance.Consistent {
			t.Errorf("the verdict is %s with %+v, want it consistent, and the finding %t", verdict.Standing, verdict.Findings, stands)
		}
		if stands {
			h.Must(Maker, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: item})
		}
	}
}
