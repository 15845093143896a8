package chaincode_test

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// node runs the chaincode in process.
type node struct {
	dir     string
	channel *embedded.Channel
}

func newNode(t testing.TB) *node {
	t.Helper()
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{Dir: dir, Chaincode: chaincode.New()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	return &node{dir, channel}
}

func (*node) MSP(org custodytest.Org) string { return strings.ToUpper(org.Role()) }

func (h *node) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
	t.Helper()
	id, err := embedded.Authority{Dir: h.dir}.Enroll(h.MSP(org), name, roles...)
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := h.channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return ledger
}

// delivered is the history of an item that went by pallet from maker to
// retailer and was delivered there.
func delivered(t *testing.T) chaincode.History {
	t.Helper()
	h := custodytest.NewFixture(t, newNode(t))
	items := h.Commission(2)
	pallet := h.Unit()
	h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: pallet, Subjects: items})
	h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{pallet}, To: h.PGLN(custodytest.Retailer)})
	h.Must(custodytest.Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{pallet}})
	h.Must(custodytest.Retailer, provenance.Checkpoint{Verb: provenance.Unpack, Unit: pallet, Subjects: items[:1]})
	h.Must(custodytest.Retailer, provenance.Checkpoint{Verb: provenance.Deliver, Subjects: items[:1]})
	history, err := h.Client(custodytest.Carrier).History(t.Context(), items[0])
	if err != nil {
		t.Fatal(err)
	}
	return history
}

// TestForgedHistories: a ledger that lies about an item's path is found out by
// whoever replays it.
func TestForgedHistories(t *testing.T) {
	honest := delivered(t)
	if _, err := honest.Verify(); err != nil {
		t.Fatalf("the honest history: %v", err)
	}
	text, err := json.Marshal(honest)
	if err != nil {
		t.Fatal(err)
	}
	anEvent := func(h *chaincode.History, verb provenance.Verb) string {
		for _, r := range h.Chains[0].Records {
			if r.Verb == verb {
				return r.Event
			}
		}
		t.Fatalf("there is no %s", verb)
		return ""
	}
	for name, forge := range map[string]func(h *chaincode.History){
		"another party": func(h *chaincode.History) { h.Chains[0].Records[3].Party = "MAKER" },
		"another time": func(h *chaincode.History) {
			h.Chains[0].Records[1].Entered = h.Chains[0].Records[1].Entered.AddDate(0, 0, 1)
		},
		"a record left out": func(h *chaincode.History) { h.Chains[0].Records = slices.Delete(h.Chains[0].Records, 1, 2) },
		"an event left out": func(h *chaincode.History) { delete(h.Events, anEvent(h, provenance.Pack)) },
		"an event changed": func(h *chaincode.History) {
			id := anEvent(h, provenance.Deliver)
			h.Events[id] = append(h.Events[id], ' ')
		},
		"an event renamed": func(h *chaincode.History) {
			h.Events["ni:///sha-256;"+strings.Repeat("0", 64)+"?ver=CBV2.0"] = h.Events[anEvent(h, provenance.Pack)]
		},
		"the unit's chain gone": func(h *chaincode.History) { h.Chains = h.Chains[:1] },
		"the unit's chain cut":  func(h *chaincode.History) { h.Chains[1].Records = h.Chains[1].Records[:2] },
		"the item's chain gone": func(h *chaincode.History) { h.Chains = h.Chains[1:] },
		"no parties":            func(h *chaincode.History) { h.Parties = nil },
		"nothing":               func(h *chaincode.History) { h.Chains = nil },
	} {
		var h chaincode.History
		if err := json.Unmarshal(text, &h); err != nil {
			t.Fatal(err)
		}
		h.Events = maps.Clone(h.Events)
		forge(&h)
		if _, err := h.Verify(); err == nil {
			t.Errorf("%s: the replay finds nothing", name)
		}
	}
}

// TestEventBytesSurvive: what a record's digest covers reaches the reader as
// it is, also characters that JSON encoders like to escape.
func TestEventBytesSurvive(t *testing.T) {
	h := custodytest.NewFixture(t, newNode(t))
	item := h.Commission(1)
	c := custodytest.Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: item, Time: custodytest.Now()})
	c.Event = json.RawMessage(strings.Replace(string(c.Event), `"type":`, "\"waymark:remark\":\"<a> & b\u2028\",\"type\":", 1))
	out, err := h.Client(custodytest.Maker).Append(t.Context(), c)
	if err != nil || !out[0].Done() {
		t.Fatalf("the event is not taken: %+v, %v", out, err)
	}
	history, err := h.Client(custodytest.Maker).History(t.Context(), item[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := history.Verify(); err != nil {
		t.Error(err)
	}
	for ev, err := range h.Client(custodytest.Maker).Ledger.Events(t.Context(), custody.Cursor{}) {
		if err != nil {
			t.Fatal(err)
		}
		entries, err := ev.Entries()
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range entries.Records {
			if got := provenance.Sum(entries.Events[r.Event]); got != r.Digest {
				t.Errorf("the stream's event %s hashes to %s, its record says %s", r.Event, got, r.Digest)
			}
		}
		if _, ok := entries.Events[out[0].EventID]; ok {
			break
		}
	}
}

func TestUnregisteredParty(t *testing.T) {
	client := custody.Client{Ledger: newNode(t).Connect(t, custodytest.Maker, "user", "maker")}
	c := custodytest.Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: []string{"https://id.gs1.org/01/09521101530001/21/A"}, Time: custodytest.Now()})
	if _, err := client.Append(t.Context(), c); custodytest.Code(err) != chaincode.CodeNotRegistered {
		t.Errorf("%v, want %s", err, chaincode.CodeNotRegistered)
	}
}

// moves reports whether an event moves custody: what does not may stand beside the chains.
func moves(text []byte) bool {
	var ev epcis.Event
	if err := ev.UnmarshalJSON(text); err != nil {
		return false
	}
	m, err := provenance.CustodyEventOf(&ev)
	return err == nil && m.Verb != provenance.Note && m.Verb != provenance.ErrorDeclaration
}

// FuzzAppend: whatever is sent, the answer is outcomes or a refusal with a
// code, and what is accepted reads back as what was judged.
func FuzzAppend(f *testing.F) {
	h := custodytest.NewFixture(f, newNode(f))
	item := h.Commission(1)
	unit := h.Unit()
	for _, c := range []provenance.Checkpoint{
		{Verb: provenance.Ship, Subjects: item, To: h.PGLN(custodytest.Carrier)},
		{Verb: provenance.Pack, Unit: unit, Subjects: item},
		{Verb: provenance.Unpack, Unit: unit},
		{Verb: provenance.Commission, Subjects: []string{"https://id.gs1.org/01/09521101530001/21/A"}},
		{Verb: provenance.Note, Subjects: item, Expect: []provenance.Position{{Subject: item[0], Seq: 1}}},
	} {
		c.Time = custodytest.Now()
		text, err := json.Marshal(chaincode.AppendRequest{Events: []chaincode.Capture{custodytest.Capture(f, c)}})
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
		f.Add([]byte(strings.Replace(string(text), `"type"`, `"errorDeclaration":{"declarationTime":"2026-01-01T00:00:00Z"},"type"`, 1)))
	}
	f.Add([]byte(`{"events":[{"event":{"type":"ObjectEvent"}},{"event":null},{}]}`))
	f.Add([]byte(`{"events":null}`))
	ledger := h.Client(custodytest.Maker).Ledger
	f.Fuzz(func(t *testing.T, text []byte) {
		// Evaluated, not submitted: every input meets the same state.
		response, err := ledger.Evaluate(t.Context(), chaincode.FnAppend, text)
		var rejected *custody.Rejected
		if errors.As(err, &rejected) && rejected.Code != "refused" {
			return
		}
		if err != nil {
			t.Fatalf("%v, want a refusal with a code", err)
		}
		var outcomes []chaincode.Outcome
		if err := json.Unmarshal(response, &outcomes); err != nil {
			t.Fatal(err)
		}
		var batch chaincode.AppendRequest
		if err := json.Unmarshal(text, &batch); err != nil {
			t.Fatalf("accepted what does not parse: %v", err)
		}
		if len(outcomes) != len(batch.Events) {
			t.Fatalf("%d outcomes for %d events", len(outcomes), len(batch.Events))
		}
		for i, o := range outcomes {
			if o.Done() == (o.Code != "") || o.Done() && o.EventID == "" {
				t.Fatalf("an outcome that says nothing: %+v", o)
			}
			if o.Done() && batch.Events[i].Custody && len(o.Records) == 0 && moves(batch.Events[i].Event) {
				t.Fatalf("a custody event accepted with no record: %+v", o)
			}
		}
	})
}
