package custodytest

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// lenient is the capture of anybody's event: what means nothing for custody is
// stored all the same.
func lenient(c chaincode.Capture) chaincode.Capture {
	c.Custody = false
	return c
}

// foreign is a shipment of something that nobody on the channel issued.
func foreign(serial string) chaincode.Capture {
	return chaincode.Capture{Event: json.RawMessage(`{"type":"ObjectEvent","eventTime":"` + Now().UTC().Format("2006-01-02T15:04:05.000Z") +
		`","eventTimeZoneOffset":"+00:00","epcList":["urn:epc:id:sgtin:0614141.107346.` + serial +
		`"],"action":"OBSERVE","bizStep":"shipping","disposition":"in_transit"}`)}
}

// stored: an event that means nothing for custody is on the ledger, once, and
// lengthens no chain; a client that asks for a custody record is refused.
func stored(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	serial := strings.TrimPrefix(h.Items(1)[0], "https://id.gs1.org/01/")[18:]
	c := foreign(serial)
	strict := c
	strict.Custody = true
	if got := h.one(Carrier, strict); got.Status != chaincode.Rejected || got.Code != provenance.CodeNoChain {
		t.Errorf("as a custody record: %+v, want %s", got, provenance.CodeNoChain)
	}
	got := h.one(Carrier, c)
	if got.Status != chaincode.Accepted || len(got.Records) != 0 {
		t.Fatalf("%+v, want it stored without a record", got)
	}
	if again := h.one(Carrier, c); again.Status != chaincode.Duplicate {
		t.Errorf("again: %+v, want a duplicate", again)
	}
	if again := h.one(Retailer, c); again.Status != chaincode.Rejected || again.Code != chaincode.CodeDiffers {
		t.Errorf("by another party: %+v, want %s", again, chaincode.CodeDiffers)
	}
	ev, err := h.Client(Retailer).Event(ctx(t), got.EventID)
	if err != nil || ev.Party != h.parties[Carrier].MSP {
		t.Errorf("the event is %+v, %v", ev, err)
	}
	// The holder's observation is of the chain, anybody else's is an event.
	item := h.Commission(1)
	note := lenient(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()}))
	if got := h.one(Carrier, note); got.Status != chaincode.Accepted || len(got.Records) != 0 {
		t.Errorf("seen by another: %+v, want it stored without a record", got)
	}
	mine := lenient(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Place: h.PGLN(Maker), Time: Now()}))
	if got := h.one(Maker, mine); got.Status != chaincode.Accepted || len(got.Records) != 1 {
		t.Errorf("seen by its holder: %+v, want one record", got)
	}
	// What is under custody stays under its rules.
	ship := lenient(Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Retailer), Time: Now()}))
	if got := h.one(Carrier, ship); got.Status != chaincode.Rejected || got.Code != provenance.CodeNotHolder {
		t.Errorf("shipped by another: %+v, want %s", got, provenance.CodeNotHolder)
	}
	never := lenient(Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: h.Items(1), To: h.PGLN(Retailer), Time: Now()}))
	if got := h.one(Carrier, never); got.Status != chaincode.Rejected || got.Code != provenance.CodeNoChain {
		t.Errorf("shipped what a maker of the channel never issued: %+v, want %s", got, provenance.CodeNoChain)
	}
}

// atomic: of an atomic batch all events stand, or none.
func atomic(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Items(2)
	now := Now()
	good := Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items[:1], Time: now})
	bad := Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[1:], To: h.PGLN(Carrier), Time: now})
	out, err := h.Client(Maker).AppendAll(ctx(t), good, bad)
	if err != nil {
		t.Fatal(err)
	}
	if len(out) != 2 || out[0].Code != chaincode.CodeWithdrawn || out[1].Code != provenance.CodeNoChain {
		t.Errorf("%+v, want the good one withdrawn and the bad one refused", out)
	}
	if _, err := h.Client(Maker).Custody(ctx(t), items[0]); Code(err) != chaincode.CodeNotFound {
		t.Errorf("the good event left a chain: %v", err)
	}
	ship := Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[:1], To: h.PGLN(Carrier), Time: now})
	out, err = h.Client(Maker).AppendAll(ctx(t), good, ship)
	if err != nil || len(out) != 2 || out[0].Status != chaincode.Accepted || out[1].Status != chaincode.Accepted {
		t.Errorf("%+v, %v, want both", out, err)
	}
	again, err := h.Client(Maker).AppendAll(ctx(t), good, ship)
	if err != nil || again[0].Status != chaincode.Duplicate || again[1].Status != chaincode.Duplicate {
		t.Errorf("again: %+v, %v, want two duplicates", again, err)
	}
}
