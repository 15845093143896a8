package pages

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

// slowLedger lists the parties when it is let.
type slowLedger struct {
	mu    sync.Mutex
	asked int
	now   time.Time
	err   error
	begun chan struct{} // a question came
	let   chan struct{} // one answer each
}

func newSlowLedger(t *testing.T) (*slowLedger, *names) {
	l := &slowLedger{now: time.Date(2026, 5, 1, 10, 0, 0, 0, time.UTC), begun: make(chan struct{}, 9), let: make(chan struct{})}
	return l, &names{ctx: t.Context(), list: l.list, clock: l.clock, log: slog.New(slog.NewTextHandler(io.Discard, nil))}
}

func (l *slowLedger) list(ctx context.Context) ([]provenance.Party, error) {
	l.mu.Lock()
	l.asked++
	err := l.err
	l.mu.Unlock()
	l.begun <- struct{}{}
	select {
	case <-l.let:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return []provenance.Party{{MSP: "MakerMSP", Name: "Tideline"}}, err
}

func (l *slowLedger) clock() time.Time {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now
}

func (l *slowLedger) set(change func()) (asked int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	change()
	return l.asked
}

// TestNamesDoNotQueue: while the ledger does not answer, a second page is shown
// without names when its own time is over, and the ledger is asked once.
func TestNamesDoNotQueue(t *testing.T) {
	ledger, n := newSlowLedger(t)
	first := make(chan map[string]string)
	go func() { first <- n.get(t.Context()) }()
	<-ledger.begun
	over, cancel := context.WithCancel(t.Context())
	cancel()
	for range 3 {
		if got := n.get(over); got != nil {
			t.Errorf("names from nowhere: %v", got)
		}
	}
	ledger.let <- struct{}{}
	<-first // with names, or without where it had no more patience
	for n.get(t.Context())["MakerMSP"] != "Tideline" {
	}
	if asked := ledger.set(func() {}); asked != 1 {
		t.Errorf("the ledger was asked %d times", asked)
	}
}

// TestNamesRememberFailure: a ledger that failed is not asked again by every page,
// and what was known stays known while it is asked.
func TestNamesRememberFailure(t *testing.T) {
	ledger, n := newSlowLedger(t)
	answer := func() {
		t.Helper()
		n.mu.Lock()
		l := n.asking
		n.mu.Unlock()
		<-ledger.begun
		ledger.let <- struct{}{}
		<-l.done
	}
	over, cancel := context.WithCancel(t.Context())
	cancel()
	ledger.err = errors.New("the peer is down")
	n.get(over)
	answer()
	for range 3 {
		n.get(t.Context())
	}
	if asked := ledger.set(func() { ledger.now = ledger.now.Add(namesRetry + time.Second); ledger.err = nil }); asked != 1 {
		t.Errorf("the ledger was asked %d times after it failed", asked)
	}
	n.get(over)
	answer()
	if got := n.get(t.Context()); got["MakerMSP"] != "Tideline" {
		t.Errorf("after it recovered: %v", got)
	}
	ledger.set(func() { ledger.now = ledger.now.Add(namesLife + time.Second) })
	if got := n.get(t.Context()); got["MakerMSP"] != "Tideline" { // returns without an answer
		t.Errorf("old names are gone while new ones are fetched: %v", got)
	}
	answer()
}
