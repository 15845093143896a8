package epcis_test

import (
	"context"
	"encoding/json"
	"errors"
	"sync"
	"testing"

	epcisapi "github.com/waymark/waymark/web/epcis"
)

// unsure is the real ledger behind a line that fails: some answers are lost, before
// or after the events were appended.
type unsure struct {
	epcisapi.Ledger
	mu    sync.Mutex
	calls int
}

var errLine = errors.New("the line is down")

func (u *unsure) Append(ctx context.Context, party string, events []json.RawMessage, atomic bool) ([]epcisapi.Outcome, error) {
	u.mu.Lock()
	u.calls++
	n := u.calls
	u.mu.Unlock()
	if n%3 == 1 {
		return nil, errLine
	}
	outcomes, err := u.Ledger.Append(ctx, party, events, atomic)
	if n%3 == 2 {
		return nil, errLine
	}
	return outcomes, err
}

// TestUnsureLedger: whatever is lost on the way, a job ends with each of its events
// on the ledger once.
func TestUnsureLedger(t *testing.T) {
	h := newHouse(t, func(c *epcisapi.Config) { c.Ledger = &unsure{Ledger: c.Ledger} })
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
	h := newHouse(t, func(c *epcisapi.Config) { c.Ledger = refusing{} })
	j := h.job("maker", h.as("maker", "POST", "/capture", document(object("inspecting", widget(1)), object("inspecting", widget(2)))))
	if j.Success || len(j.Errors) != 2 || j.Errors[1].Code != "not_registered" || *j.Errors[1].EventIndex != 1 {
		t.Errorf("%+v", j)
	}
	h.want(400, h.as("maker", "POST", "/events", lone(object("inspecting", widget(1)))))
}

type refusing struct{}

func (refusing) Append(context.Context, string, []json.RawMessage, bool) ([]epcisapi.Outcome, error) {
	return nil, &epcisapi.Refused{Code: "not_registered", Detail: "the party is not registered"}
}
