package custodytest

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// oneEvent: the same event is one event, however it is spelled and whoever
// sends it again.
func oneEvent(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	c := Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Time: Now()})
	first := h.one(Maker, c)
	if first.Status != chaincode.Accepted {
		t.Fatalf("%+v, want it accepted", first)
	}
	again := h.one(Maker, c)
	if again.Status != chaincode.Duplicate || again.EventID != first.EventID || !slices.Equal(again.Records, first.Records) {
		t.Errorf("the same bytes again: %+v, want a duplicate of %+v", again, first)
	}
	var spelled bytes.Buffer
	if err := json.Indent(&spelled, c.Event, "", "\t"); err != nil {
		t.Fatal(err)
	}
	// A recordTime and an EPC on the brand's own host do not make another event.
	text := strings.Replace(spelled.String(), "https://id.gs1.org/01/", "https://brand.example/01/", 1)
	text = strings.Replace(text, `"type":`, `"recordTime": "2026-01-01T00:00:00Z", "type":`, 1)
	if got := h.one(Maker, chaincode.Capture{Event: json.RawMessage(text)}); got.Status != chaincode.Duplicate || got.EventID != first.EventID {
		t.Errorf("the same event in other words: %+v, want a duplicate of %s", got, first.EventID)
	}
	if got := h.one(Maker, chaincode.Capture{Event: c.Event, Expect: []provenance.Position{{Subject: item[0]}}}); got.Status != chaincode.Duplicate {
		t.Errorf("a resend that expects the old head: %+v, want a duplicate", got)
	}
	if c := h.Custody(item[0]).Custody; c.Seq != 2 {
		t.Errorf("the chain has %d records, want 2", c.Seq)
	}
	stored, err := h.Client(Retailer).Event(ctx(t), first.EventID)
	if err != nil {
		t.Fatal(err)
	}
	if stored.Party != harness.MSP(Maker) || !slices.Equal(stored.Records, first.Records) || !bytes.Equal(stored.Event, c.Event) || stored.TxID == "" {
		t.Errorf("stored %+v, want the event as the maker sent it", stored)
	}
}

func (h *Fixture) one(org Org, c chaincode.Capture) chaincode.Outcome {
	h.t.Helper()
	out, err := h.clients[org].Append(ctx(h.t), c)
	if err != nil {
		h.t.Fatal(err)
	}
	return out[0]
}

// samePosition: other content for a place in the chain that is taken.
func samePosition(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	seen := []provenance.Position{h.Custody(item[0]).Custody.Position()}
	first := h.Must(Maker, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Expect: seen})
	out := h.Do(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Expect: seen})
	if out.Status != chaincode.Conflict || out.Code != chaincode.CodePosition || out.Actual == nil || *out.Actual != first.Records[0] {
		t.Errorf("%+v, want a conflict that names %+v", out, first.Records[0])
	}
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Expect: first.Records})
}

// batches: each event of a batch is judged by itself and sees those before it.
func batches(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item, other := h.Commission(1), h.Items(1)
	now := Now()
	ship := provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier), Time: now}
	out, err := h.Client(Maker).Append(ctx(t),
		Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: other, Time: now}),
		Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: item, Time: now}),
		chaincode.Capture{Event: json.RawMessage(`{"type":"ObjectEvent"}`)},
		Capture(t, ship), Capture(t, ship),
		// The first subject could ship, the second is in transit: neither does.
		Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: append(other, item...), To: h.PGLN(Carrier), Time: now}),
	)
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		status chaincode.Status
		code   string
	}{
		{chaincode.Accepted, ""}, {chaincode.Rejected, provenance.CodeExists}, {chaincode.Rejected, chaincode.CodeInvalidEvent},
		{chaincode.Accepted, ""}, {chaincode.Duplicate, ""}, {chaincode.Rejected, provenance.CodeInTransit},
	}
	for i, o := range out {
		if o.Status != want[i].status || o.Code != want[i].code {
			t.Errorf("event %d: %s %s (%s), want %s %s", i+1, o.Status, o.Code, o.Detail, want[i].status, want[i].code)
		}
	}
	if c := h.Custody(other[0]).Custody; c.Phase != provenance.Held || c.Seq != 1 {
		t.Errorf("an event that was refused left %+v", c)
	}
	// The stream holds what was accepted and no trace of the rest.
	r := &reader{fixture: h, mine: map[string]bool{item[0]: true, other[0]: true}}
	r.read(ctx(t), func() bool { return len(r.records) >= 3 })
	if len(r.records) != 3 || r.heads[other[0]] != h.Custody(other[0]).Custody.Position() {
		t.Errorf("the stream holds %+v, want two commissionings and a shipment", r.records)
	}
	// A batch of which nothing stands is refused as a whole, with its outcomes.
	raw, err := json.Marshal(chaincode.AppendRequest{Events: []chaincode.Capture{Capture(t, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: other, Time: now})}})
	if err != nil {
		t.Fatal(err)
	}
	_, err = h.Client(Maker).Ledger.Submit(ctx(t), chaincode.FnAppend, raw)
	if Code(err) != chaincode.CodeRejected {
		t.Fatalf("%v, want it refused as %s", err, chaincode.CodeRejected)
	}
	var rejected *custody.Rejected
	var refusal chaincode.Refusal
	if errors.As(err, &rejected); json.Unmarshal(rejected.Response, &refusal) != nil || len(refusal.Outcomes) != 1 || refusal.Outcomes[0].Code != provenance.CodeNotInTransit {
		t.Errorf("the refusal holds %+v", refusal)
	}
	// More than one transaction takes is split by the client.
	many := make([]chaincode.Capture, chaincode.MaxEvents+1)
	for i, s := range h.Items(len(many)) {
		many[i] = Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: []string{s}, Time: now})
	}
	out, err = h.Client(Maker).Append(ctx(t), many...)
	if err != nil || len(out) != len(many) {
		t.Fatalf("%d of %d events were judged: %v", len(out), len(many), err)
	}
	for i, o := range out {
		if o.Status != chaincode.Accepted {
			t.Fatalf("event %d: %+v", i+1, o)
		}
	}
	wide := make([]chaincode.Capture, 3)
	for i := range wide {
		wide[i] = Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: h.Items(chaincode.MaxSubjects/2 - 1), Time: now})
	}
	if out, err = h.Client(Maker).Append(ctx(t), wide...); err != nil || len(out) != 3 || !out[2].Done() {
		t.Errorf("events that concern more than one transaction takes: %d outcomes, %v", len(out), err)
	}
	// The most that one event may concern fits into a block, also of long names.
	most := h.Commission(chaincode.MaxSubjects)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: h.Unit(), Subjects: most[:chaincode.MaxMoves]})
	h.Refused(Maker, chaincode.CodeTooLarge, provenance.Checkpoint{Verb: provenance.Pack, Unit: h.Unit(), Subjects: most[chaincode.MaxMoves : 2*chaincode.MaxMoves+1]})
	h.Refused(Maker, chaincode.CodeTooLarge, provenance.Checkpoint{Verb: provenance.Commission, Subjects: h.Items(chaincode.MaxSubjects + 1)})
}

// malformed events are refused with a reason, and the peer survives them.
func malformed(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	good := string(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()}).Event)
	with := func(old, new string) string {
		if !strings.Contains(good, old) {
			t.Fatalf("the event does not hold %s", old)
		}
		return strings.Replace(good, old, new, 1)
	}
	for name, test := range map[string]struct{ event, code string }{
		"no object":         {`[]`, chaincode.CodeInvalidEvent},
		"no event":          {`{}`, chaincode.CodeInvalidEvent},
		"no action":         {with(`"action":"OBSERVE",`, ``), chaincode.CodeInvalidEvent},
		"a word twice":      {with(`"action":`, `"action":"ADD","action":`), chaincode.CodeInvalidEvent},
		"another's name":    {with(`"type":`, `"eventID":"ni:///sha-256;`+strings.Repeat("0", 64)+`?ver=CBV2.0","type":`), chaincode.CodeInvalidEvent},
		"a quantity":        {with(`"epcList":`, `"quantityList":[{"epcClass":"https://id.gs1.org/01/09521101530001","quantity":2}],"epcList":`), provenance.CodeUnsupported},
		"a bad check digit": {with(`/01/0952110153000`, `/01/1952110153000`), provenance.CodeBadIdentifier},
		"no subject":        {with(item[0], "https://id.gs1.org/414/"+GLN(Maker)), provenance.CodeUnsupported},
		"too large":         {with(`"type":`, `"example:x":"`+strings.Repeat("x", chaincode.MaxEvent)+`","type":`), chaincode.CodeTooLarge},
	} {
		if got := h.one(Maker, chaincode.Capture{Event: json.RawMessage(test.event), Custody: true}); got.Status != chaincode.Rejected || got.Code != test.code {
			t.Errorf("%s: %s %s (%s), want it rejected as %s", name, got.Status, got.Code, got.Detail, test.code)
		}
	}
	for name, arg := range map[string]string{
		"nothing": ``, "no batch": `7`, "an empty batch": `{"events":[]}`, "a word too much": `{"events":[],"force":true}`, "two values": `{"events":[]} {}`,
	} {
		if _, err := h.Client(Maker).Ledger.Submit(ctx(t), chaincode.FnAppend, []byte(arg)); Code(err) != chaincode.CodeBadRequest {
			t.Errorf("%s: %v, want %s", name, err, chaincode.CodeBadRequest)
		}
	}
	if c := h.Custody(item[0]).Custody; c.Seq != 1 {
		t.Errorf("the chain has %d records, want 1", c.Seq)
	}
}

// errorsDeclared: an event is declared wrong by its own party, once.
func errorsDeclared(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	c := Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()})
	declared := chaincode.Capture{Event: json.RawMessage(strings.Replace(string(c.Event), `"type":`,
		`"errorDeclaration":{"declarationTime":"`+Now().UTC().Format("2006-01-02T15:04:05.000Z")+`","reason":"incorrect_data"},"type":`, 1))}
	strict := declared
	strict.Custody = true
	if got := h.one(Maker, strict); got.Status != chaincode.Rejected || got.Code != chaincode.CodeNotFound {
		t.Errorf("before there is an original: %+v, want %s", got, chaincode.CodeNotFound)
	}
	strange := chaincode.Capture{Event: json.RawMessage(strings.Replace(string(Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: h.Items(1), Time: Now()}).Event), `"type":`,
		`"errorDeclaration":{"declarationTime":"`+Now().UTC().Format("2006-01-02T15:04:05.000Z")+`"},"type":`, 1))}
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
	// What was unpacked whole is found again by the original, not by the unit.
	pallet := h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: item})
	all := Capture(t, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Time: Now()})
	h.one(Maker, all)
	wrong := chaincode.Capture{Event: json.RawMessage(strings.Replace(string(all.Event), `"type":`,
		`"errorDeclaration":{"declarationTime":"`+Now().UTC().Format("2006-01-02T15:04:05.000Z")+`"},"type":`, 1))}
	if got := h.one(Maker, wrong); got.Status != chaincode.Accepted || len(got.Records) != 2 {
		t.Errorf("%+v, want it accepted for the item and the pallet", got)
	}
	h.verified(item[0])
}
