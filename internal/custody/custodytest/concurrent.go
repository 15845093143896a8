package custodytest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// twoWriters scan one item at once: one record each, in one chain, or one of
// the two gets the reason.
func twoWriters(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	item := h.Commission(1)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: item, To: h.PGLN(Carrier)})
	// The taker receives while the giver takes back: only one can come first.
	results := make([]chaincode.Outcome, 2)
	errs := make([]error, 2)
	var wait sync.WaitGroup
	for i, act := range []struct {
		org  Org
		verb provenance.Verb
	}{{Carrier, provenance.Receive}, {Maker, provenance.VoidShip}} {
		c := Capture(t, provenance.Checkpoint{Verb: act.verb, Subjects: item, Time: Now()})
		wait.Go(func() {
			out, err := h.Client(act.org).Append(ctx(t), c)
			if errs[i] = err; err == nil {
				results[i] = out[0]
			}
		})
	}
	wait.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	if results[0].Done() == results[1].Done() {
		t.Errorf("%+v and %+v, want one of them accepted", results[0], results[1])
	}
	if c := h.Custody(item[0]).Custody; c.Seq != 3 {
		t.Errorf("the chain has %d records, want 3", c.Seq)
	}
	h.verified(item[0])
}

// manyWriters note one item and many: nothing is lost, nothing doubled.
func manyWriters(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	const writers, each = 8, 5
	own := h.Commission(writers)
	shared := h.Commission(1)
	var wait sync.WaitGroup
	errs := make([]error, writers)
	for w := range writers {
		var captures []chaincode.Capture
		for n := range each {
			place := fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d", GLN(Maker), w, n) // makes each event its own
			captures = append(captures, Capture(t, provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{own[w], shared[0]}, Place: place, Time: Now()}))
		}
		wait.Go(func() {
			for _, c := range captures {
				errs[w] = errors.Join(errs[w], persist(ctx(t), h.Client(Maker), c))
			}
		})
	}
	wait.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	if c := h.Custody(shared[0]).Custody; c.Seq != 1+writers*each {
		t.Errorf("the shared chain has %d records, want %d", c.Seq, 1+writers*each)
	}
	for _, s := range append(own, shared[0]) {
		h.verified(s)
	}
}

// persist appends until the ledger has judged: so many writers on one item may
// use up the client's own retries.
func persist(ctx context.Context, c custody.Client, e chaincode.Capture) error {
	for {
		out, err := c.Append(ctx, e)
		if errors.Is(err, custody.ErrConflict) {
			continue
		}
		if err != nil {
			return err
		}
		return custody.OutcomeError(out[0])
	}
}

// replayAndFollow: the stream alone holds the ledger, from any cursor on.
func replayAndFollow(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	items := h.Commission(2)
	unit := h.Unit()
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: unit, Subjects: items})

	r := &reader{fixture: h, mine: map[string]bool{items[0]: true, items[1]: true, unit: true}}
	follow, stop := context.WithCancel(ctx(t))
	defer stop()
	r.read(follow, func() bool { return len(r.records) == 5 })
	for _, org := range []Org{Maker, Carrier, Retailer} {
		if !slices.Contains(r.parties, harness.MSP(org)) {
			t.Errorf("the stream does not hold the %s's registration", org.Role())
		}
	}
	// What comes later arrives on the open stream; a stream that is opened again
	// at the cursor goes on where the first ended, with nothing twice.
	later := make(chan error, 1)
	go func() {
		_, err := h.Client(Maker).Append(ctx(t), Capture(t, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{unit}, To: h.PGLN(Carrier), Time: Now()}))
		later <- err
	}()
	r.read(follow, func() bool { return len(r.records) == 6 })
	if err := <-later; err != nil {
		t.Fatal(err)
	}
	order := fmt.Sprintf("0x%064x", h.seed)
	if err := h.Client(Carrier).Attest(ctx(t), chaincode.Attestation{
		Order: order, Party: harness.MSP(Carrier), Signer: h.parties[Carrier].Account,
		Head: r.heads[unit].Head, DeliveredAt: 1, Signature: make([]byte, 65),
	}); err != nil {
		t.Fatal(err)
	}
	r.read(follow, func() bool { return slices.Contains(r.orders, order) })
	for s := range r.mine {
		if got, want := r.heads[s], h.Custody(s).Custody.Position(); got != want {
			t.Errorf("the stream leads %s to %+v, the ledger says %+v", s, got, want)
		}
	}
	// A stream ends with its context, and says so.
	stop()
	ended := false
	for _, err := range h.Client(Retailer).Ledger.Events(follow, r.at) {
		if ended = errors.Is(err, context.Canceled); err == nil {
			t.Error("a stream goes on after its context ended")
		}
	}
	if !ended {
		t.Error("a stream ended in silence")
	}
}

// reader reads the stream from where it stopped.
type reader struct {
	fixture *Fixture
	mine    map[string]bool
	at      custody.Cursor
	records []provenance.Record
	heads   map[string]provenance.Position
	parties []string // MSP ids of registrations
	orders  []string // of attestations
}

func (r *reader) read(ctx context.Context, until func() bool) {
	t := r.fixture.t
	t.Helper()
	if r.heads == nil {
		r.heads = map[string]provenance.Position{}
	}
	for ev, err := range r.fixture.Client(Retailer).Ledger.Events(ctx, r.at) {
		if err != nil {
			t.Fatalf("the stream ended: %v", err)
		}
		if !cursorLess(r.at, ev.Cursor) {
			t.Fatalf("the cursor went from %+v to %+v", r.at, ev.Cursor)
		}
		r.at = ev.Cursor
		entries, err := ev.Entries()
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range entries.Parties {
			r.parties = append(r.parties, p.MSP)
		}
		for _, a := range entries.Attestations {
			r.orders = append(r.orders, a.Order)
		}
		for _, rec := range entries.Records {
			if !r.mine[rec.Subject] {
				continue
			}
			if _, ok := entries.Events[rec.Event]; !ok || ev.TxID == "" || ev.Seen.IsZero() {
				t.Fatalf("the entry of %+v is not whole", rec)
			}
			if rec.Prev != r.heads[rec.Subject].Head {
				t.Fatalf("%+v does not follow %+v", rec, r.heads[rec.Subject])
			}
			r.records, r.heads[rec.Subject] = append(r.records, rec), rec.Position()
		}
		if until() {
			return
		}
	}
}

func cursorLess(a, b custody.Cursor) bool {
	return a.Block < b.Block || a.Block == b.Block && a.Tx < b.Tx
}
