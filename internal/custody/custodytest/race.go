package custodytest

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// together appends one event from each of two clients at once.
func together(t *testing.T, clients [2]custody.Client, events [2]chaincode.Capture) [2]chaincode.Outcome {
	t.Helper()
	var out [2]chaincode.Outcome
	var errs [2]error
	var wait sync.WaitGroup
	for i, client := range clients {
		wait.Go(func() {
			got, err := client.Append(ctx(t), events[i])
			if errs[i] = err; err == nil {
				out[i] = got[0]
			}
		})
	}
	wait.Wait()
	if err := errors.Join(errs[:]...); err != nil {
		t.Fatal(err)
	}
	return out
}

// twoHandhelds of one party scan one item at once. The same scan is one record;
// two shipments of one item are one, and the other gets the reason.
func twoHandhelds(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	handhelds := [2]custody.Client{{Ledger: harness.Connect(t, Maker, "handheld-1")}, {Ledger: harness.Connect(t, Maker, "handheld-2")}}
	for round := range 3 {
		item := h.Commission(1)
		scan := Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: Now()})
		out := together(t, handhelds, [2]chaincode.Capture{scan, scan})
		if !out[0].Done() || !out[1].Done() || out[0].Status == out[1].Status || out[0].EventID != out[1].EventID {
			t.Errorf("round %d: %+v and %+v, want the same event accepted once", round, out[0], out[1])
		}
		ship := func(to Org) chaincode.Capture {
			return Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(to), Time: Now()})
		}
		out = together(t, handhelds, [2]chaincode.Capture{ship(Carrier), ship(Retailer)})
		if out[0].Done() == out[1].Done() {
			t.Fatalf("round %d: %+v and %+v, want one shipment", round, out[0], out[1])
		}
		lost := out[0]
		if out[0].Done() {
			lost = out[1]
		}
		if lost.Code != provenance.CodeInTransit || lost.Detail == "" {
			t.Errorf("round %d: the second handheld gets %+v, want %s", round, lost, provenance.CodeInTransit)
		}
		if c := h.Custody(item[0]).Custody; c.Seq != 3 {
			t.Errorf("round %d: the chain has %d records, want 3", round, c.Seq)
		}
		h.verified(item[0])
	}
}

// oneEventID: an eventID that clients chose names one event, whoever of two that
// bring it at once comes first, and the declaration that it is wrong.
func oneEventID(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	clients := [2]custody.Client{h.Client(Carrier), h.Client(Retailer)}
	named := func(c chaincode.Capture, id string) chaincode.Capture {
		return lenient(chaincode.Capture{Event: json.RawMessage(strings.Replace(string(c.Event), `"type":`, fmt.Sprintf(`"eventID":%q,"type":`, id), 1))})
	}
	for round := range 3 {
		id := fmt.Sprintf("urn:example:%016x:%d", h.seed, round)
		serials := h.Items(2)
		event := func(i int) chaincode.Capture {
			return named(foreign(strings.TrimPrefix(serials[i], "https://id.gs1.org/01/")[18:]), id)
		}
		events := [2]chaincode.Capture{event(0), event(1)}
		out := together(t, clients, events)
		if out[0].Done() == out[1].Done() {
			t.Fatalf("round %d: %+v and %+v, want one of them", round, out[0], out[1])
		}
		first, org := 0, Carrier
		if out[1].Done() {
			first, org = 1, Retailer
		}
		if lost := out[1-first]; lost.Status != chaincode.Rejected || lost.Code != chaincode.CodeNamed {
			t.Errorf("round %d: %+v, want %s", round, lost, chaincode.CodeNamed)
		}
		if again := h.one(org, events[first]); again.Status != chaincode.Duplicate {
			t.Errorf("round %d: the first again: %+v", round, again)
		}
		wrong := events[first]
		wrong.Event = json.RawMessage(strings.Replace(string(wrong.Event), `"type":`,
			`"errorDeclaration":{"declarationTime":"`+Now().UTC().Format("2006-01-02T15:04:05.000Z")+`"},"type":`, 1))
		if got := h.one(org, wrong); got.Status != chaincode.Accepted {
			t.Errorf("round %d: declared wrong under its eventID: %+v", round, got)
		}
	}
}
