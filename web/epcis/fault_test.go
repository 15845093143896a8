package epcis_test

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/waymark/waymark/internal/custody"
)

// unsure is the real ledger behind a line that fails: some answers are lost, before
// or after the events were appended.
type unsure struct {
	custody.Ledger
	mu    sync.Mutex
	calls int
}

var errLine = errors.New("the line is down")

func (u *unsure) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	u.mu.Lock()
	u.calls++
	n := u.calls
	u.mu.Unlock()
	if n%3 == 1 {
		return nil, errLine
	}
	response, err := u.Ledger.Submit(ctx, fn, args...)
	if n%3 == 2 {
		return nil, errLine
	}
	return response, err
}

// behind puts every party's ledger behind another.
func behind(wrap func(custody.Ledger) custody.Ledger) func(*configs) {
	return func(c *configs) {
		for party, client := range c.Captures.Ledgers {
			c.Captures.Ledgers[party] = custody.Client{Ledger: wrap(client.Ledger)}
		}
	}
}

// TestUnsureLedger: whatever is lost on the way, a job ends with each of its events
// on the ledger once.
func TestUnsureLedger(t *testing.T) {
	h := newFixture(t, behind(func(l custody.Ledger) custody.Ledger { return &unsure{Ledger: l} }))
	for round, behaviour := range []string{"rollback", "proceed"} {
		var events []map[string]any
		for n := range 300 { // more than a job that proceeds appends at once
			events = append(events, object("inspecting", widget(1000*round+n)))
		}
		if j := h.job("maker", h.as("maker", "POST", "/capture", document(events...), "GS1-Capture-Error-Behaviour", behaviour)); !j.Success {
			t.Errorf("%s: %+v", behaviour, j)
		}
		if got := h.eventList(h.as("maker", "GET", "/events?perPage=1000", nil)); len(got) != 300*(round+1) {
			t.Errorf("%s: %d events stand, want %d", behaviour, len(got), 300*(round+1))
		}
	}
}

// TestRefusedWhole: what the ledger refuses as a whole, such as a batch of another
// party's, is an error of every event and ends the job.
func TestRefusedWhole(t *testing.T) {
	h := newFixture(t, behind(func(l custody.Ledger) custody.Ledger {
		return failing{l, &custody.Rejected{Code: "not_registered", Detail: "the party is not registered"}}
	}))
	j := h.job("maker", h.as("maker", "POST", "/capture", document(object("inspecting", widget(1)), object("inspecting", widget(2)))))
	if j.Success || len(j.Errors) != 2 || j.Errors[1].Code != "not_registered" || *j.Errors[1].EventIndex != 1 {
		t.Errorf("%+v", j)
	}
	h.want(400, h.as("maker", "POST", "/events", lone(object("inspecting", widget(1)))))
}

// failing is a ledger on which every transaction fails.
type failing struct {
	custody.Ledger
	err error
}

func (f failing) Submit(context.Context, string, ...[]byte) ([]byte, error) { return nil, f.err }

// TestUnreachableLedger: who captures one event hears that it may be sent again.
func TestUnreachableLedger(t *testing.T) {
	h := newFixture(t, behind(func(l custody.Ledger) custody.Ledger { return failing{l, custody.ErrUnreachable} }))
	a := h.want(503, h.as("maker", "POST", "/events", lone(object("inspecting", widget(1)))))
	if a.Header.Get("Retry-After") == "" || !strings.Contains(string(a.body), "epcisException:ImplementationException") {
		t.Errorf("%v %s", a.Header, a.body)
	}
}

// picky is a ledger that refuses every transaction in which a text stands.
type picky struct {
	custody.Ledger
	text string
}

func (p picky) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	if bytes.Contains(bytes.Join(args, nil), []byte(p.text)) {
		return nil, &custody.Rejected{Code: "refused", Detail: "there is something in it"}
	}
	return p.Ledger.Submit(ctx, fn, args...)
}

// TestRefusedTransaction: with proceed, what the ledger refuses as a transaction is
// an error of the one event that it is about.
func TestRefusedTransaction(t *testing.T) {
	h := newFixture(t, behind(func(l custody.Ledger) custody.Ledger { return picky{l, widget(103)} }))
	var events []map[string]any
	for n := range 6 {
		events = append(events, object("inspecting", widget(100+n)))
	}
	j := h.job("maker", h.as("maker", "POST", "/capture", document(events...), "GS1-Capture-Error-Behaviour", "proceed"))
	if j.Success || len(j.Errors) != 1 || *j.Errors[0].EventIndex != 3 || j.Errors[0].Code != "refused" {
		t.Errorf("%+v", j)
	}
	if got := h.eventList(h.as("maker", "GET", "/events?perPage=100", nil)); len(got) != 5 {
		t.Errorf("%d events stand, want 5", len(got))
	}
}
