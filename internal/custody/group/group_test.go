package group_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/group"
	"github.com/waymark/waymark/provenance"
)

// gate is a real ledger whose transactions wait until they are let through, and
// may meet what a healthy ledger does not give on demand.
type gate struct {
	custody.Confidential
	open  chan struct{}                    // one for each transaction; closed: all pass
	fault func(events int, s string) error // nil: none

	mu    sync.Mutex
	sizes []int // events of each transaction that was let through
}

func newGate(below custody.Confidential) *gate {
	return &gate{Confidential: below, open: make(chan struct{})}
}

func (g *gate) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	select {
	case <-g.open:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	var b chaincode.AppendRequest
	if err := json.Unmarshal(args[0], &b); err != nil {
		return nil, err
	}
	g.mu.Lock()
	g.sizes = append(g.sizes, len(b.Events))
	g.mu.Unlock()
	if g.fault != nil {
		if err := g.fault(len(b.Events), string(args[0])); err != nil {
			return nil, err
		}
	}
	return g.Confidential.Submit(ctx, fn, args...)
}

func (g *gate) transactions() []int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]int(nil), g.sizes...)
}

// counted is a real ledger whose transactions are counted.
type counted struct {
	custody.Confidential
	n atomic.Int64
}

func (c *counted) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	c.n.Add(1)
	return c.Confidential.Submit(ctx, fn, args...)
}

func (c *counted) transactions() int { return int(c.n.Load()) }

// bench is a fixture with a grouped maker behind a gate.
type bench struct {
	*custodytest.Fixture
	gate   *gate
	ledger *group.Ledger
	client custody.Client
}

func newBench(t *testing.T, cfg group.Config) *bench {
	h := newHarness(t, cfg)
	b := &bench{Fixture: custodytest.NewFixture(t, h)}
	b.gate = newGate(h.below(t, custodytest.Maker, "gated", "maker"))
	b.ledger = grouped(t, b.gate, cfg)
	b.client = custody.Client{Ledger: b.ledger}
	return b
}

type result struct {
	outcome chaincode.Outcome
	err     error
}

// send appends a checkpoint in the background; it waits until the group has it.
func (b *bench) send(t *testing.T, ctx context.Context, c provenance.Checkpoint) chan result {
	t.Helper()
	if c.Time.IsZero() {
		c.Time = custodytest.Now()
	}
	capture := custodytest.Capture(t, c)
	before := b.ledger.Pending()
	got := make(chan result, 1)
	go func() {
		out, err := b.client.Append(ctx, capture)
		r := result{err: err}
		if len(out) > 0 {
			r.outcome = out[0]
		}
		got <- r
	}()
	await.True(t, "the record in the group", func() (bool, error) { return b.ledger.Pending() != before, nil })
	return got
}

func note(item string) provenance.Checkpoint {
	return provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}}
}

// TestTogether: what comes while a transaction is under way goes into the next
// one together; each record is answered for itself, and records of one thing
// keep their order.
func TestTogether(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Hour, Flights: 1})
	items := b.Commission(3)
	ctx := testContext(t)
	first := b.send(t, ctx, note(items[0]))
	pgln := b.PGLN(custodytest.Carrier)
	answers := []struct {
		name string
		got  chan result
		want string
	}{
		{"ships it", b.send(t, ctx, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[1:2], To: pgln}), "accepted"},
		{"ships it again", b.send(t, ctx, provenance.Checkpoint{Verb: provenance.Ship, Subjects: items[1:2], To: pgln, Place: "https://id.gs1.org/414/" + custodytest.GLN(custodytest.Maker)}), provenance.CodeInTransit},
		{"takes it back", b.send(t, ctx, provenance.Checkpoint{Verb: provenance.VoidShip, Subjects: items[1:2]}), "accepted"},
		{"unknown item", b.send(t, ctx, note(b.Items(1)[0])), provenance.CodeNoChain},
		{"another item", b.send(t, ctx, note(items[2])), "accepted"},
	}
	close(b.gate.open)
	if r := <-first; r.err != nil || r.outcome.Status != chaincode.Accepted {
		t.Errorf("the first: %+v, %v", r.outcome, r.err)
	}
	for _, a := range answers {
		r := <-a.got
		if got := string(r.outcome.Status); r.err != nil || got != a.want && r.outcome.Code != a.want {
			t.Errorf("%s: %+v, %v, want %s", a.name, r.outcome, r.err, a.want)
		}
	}
	if got := b.gate.transactions(); len(got) != 2 || got[0] != 1 || got[1] != 5 {
		t.Errorf("transactions of %v records, want the lone one and the five together", got)
	}
	if c := b.Custody(items[1]).Custody; c.Seq != 3 || c.Phase != provenance.Held {
		t.Errorf("%+v, want it shipped and taken back", c)
	}
}

// TestSameThing: a record of what is under way waits, with those behind it of the
// same things; others pass it.
func TestSameThing(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Nanosecond, Flights: 4})
	items := b.Commission(3)
	ctx := testContext(t)
	first := b.send(t, ctx, note(items[0]))
	later := []chan result{
		b.send(t, ctx, provenance.Checkpoint{Verb: provenance.Note, Subjects: items[:2]}),
		b.send(t, ctx, provenance.Checkpoint{Verb: provenance.Destroy, Subjects: items[1:2]}),
	}
	other := b.send(t, ctx, note(items[2]))
	b.gate.open <- struct{}{}
	b.gate.open <- struct{}{} // the two that are about different things
	for _, got := range []chan result{first, other} {
		if r := <-got; r.err != nil || r.outcome.Status != chaincode.Accepted {
			t.Errorf("%+v, %v", r.outcome, r.err)
		}
	}
	close(b.gate.open)
	for i, got := range later {
		if r := <-got; r.err != nil || r.outcome.Status != chaincode.Accepted {
			t.Errorf("record %d behind the first: %+v, %v", i+1, r.outcome, r.err)
		}
	}
}

// TestAlone: nobody waits for company that does not come.
func TestAlone(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Hour})
	close(b.gate.open)
	for _, item := range b.Commission(3) {
		out, err := b.client.Append(testContext(t), custodytest.Capture(t, withTime(note(item))))
		if err != nil || out[0].Status != chaincode.Accepted {
			t.Fatalf("%+v, %v", out, err)
		}
	}
}

func withTime(c provenance.Checkpoint) provenance.Checkpoint {
	c.Time = custodytest.Now()
	return c
}

// TestFaults: a group that fails as a whole comes down to the record that it is
// about; the others stand.
func TestFaults(t *testing.T) {
	for name, fault := range map[string]struct {
		err  func(events int, text, bad string) error
		want error // of the bad one; nil: accepted
	}{
		"a conflict once": {once(custody.ErrConflict), nil},
		"a thing that others change all the time": {func(_ int, text, bad string) error {
			if strings.Contains(text, bad) {
				return custody.ErrConflict
			}
			return nil
		}, custody.ErrConflict},
		"too large together": {func(events int, _, _ string) error {
			if events > 2 {
				return &custody.Rejected{Code: chaincode.CodeTooLarge, Detail: "too large"}
			}
			return nil
		}, nil},
		"one that the ledger cannot read": {func(_ int, text, bad string) error {
			if strings.Contains(text, bad) {
				return &custody.Rejected{Code: chaincode.CodeBadRequest, Detail: "what?"}
			}
			return nil
		}, &custody.Rejected{}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, group.Config{Wait: time.Hour, Flights: 1})
			items := b.Commission(8)
			bad := items[3]
			b.gate.fault = func(events int, text string) error {
				if events == 1 && fault.want == nil {
					return nil
				}
				return fault.err(events, text, bad)
			}
			ctx := testContext(t)
			var got []chan result
			for _, item := range items {
				got = append(got, b.send(t, ctx, note(item)))
			}
			close(b.gate.open)
			for i, g := range got {
				r := <-g
				var rejected *custody.Rejected
				wrong := items[i] == bad && fault.want != nil
				switch {
				case !wrong && (r.err != nil || r.outcome.Status != chaincode.Accepted):
					t.Errorf("record %d: %+v, %v, want it accepted", i, r.outcome, r.err)
				case wrong && !errors.Is(r.err, fault.want) && !errors.As(r.err, &rejected):
					t.Errorf("the bad record: %+v, %v, want %v", r.outcome, r.err, fault.want)
				}
			}
		})
	}
}

func once(err error) func(int, string, string) error {
	var first sync.Once
	return func(events int, _, _ string) (got error) {
		if events > 1 {
			first.Do(func() { got = err })
		}
		return got
	}
}

// TestCancelled: a caller that gives up while its record waits sent nothing; one
// that gives up later does not know, and the others of the group do not notice.
func TestCancelled(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Hour, Flights: 1})
	items := b.Commission(3)
	flying, stop := context.WithCancel(testContext(t))
	waiting, giveUp := context.WithCancel(testContext(t))
	first := b.send(t, flying, note(items[0]))
	second := b.send(t, waiting, note(items[1]))
	third := b.send(t, testContext(t), note(items[2]))
	stop()
	if r := <-first; !errors.Is(r.err, custody.ErrUnknown) {
		t.Errorf("cancelled under way: %v, want %v", r.err, custody.ErrUnknown)
	}
	giveUp()
	if r := <-second; !errors.Is(r.err, context.Canceled) || errors.Is(r.err, custody.ErrUnknown) {
		t.Errorf("cancelled while it waited: %v, want the context's error alone", r.err)
	}
	close(b.gate.open)
	if r := <-third; r.err != nil || r.outcome.Status != chaincode.Accepted {
		t.Errorf("%+v, %v", r.outcome, r.err)
	}
	for i, want := range []uint64{2, 1, 2} {
		if c := b.Custody(items[i]).Custody; c.Seq != want {
			t.Errorf("item %d has %d records, want %d", i, c.Seq, want)
		}
	}
}

// TestClosed: what waits gets an error, and nothing is sent afterwards.
func TestClosed(t *testing.T) {
	b := newBench(t, group.Config{Wait: time.Hour, Flights: 1})
	items := b.Commission(2)
	flying := b.send(t, testContext(t), note(items[0]))
	waiting := b.send(t, testContext(t), note(items[1]))
	if err := b.ledger.Close(); err != nil {
		t.Fatal(err)
	}
	if r := <-flying; r.err == nil {
		t.Error("a record that was not sent is said to stand")
	}
	if r := <-waiting; !errors.Is(r.err, group.ErrClosed) {
		t.Errorf("waiting: %v, want %v", r.err, group.ErrClosed)
	}
	if _, err := b.client.Append(testContext(t), custodytest.Capture(t, withTime(note(items[0])))); !errors.Is(err, group.ErrClosed) {
		t.Errorf("afterwards: %v, want %v", err, group.ErrClosed)
	}
}
