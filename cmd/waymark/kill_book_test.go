package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/waymark/waymark/cmd/waymark/client"
)

// A deed is one request that has one effect, however often it is sent. It is
// pending from its first sending until the server acknowledges it.
type deed struct {
	what string
	// send asks for the effect and returns what the acknowledgement promises. It
	// is called again with the same bytes and key until it succeeds.
	send func(ctx context.Context, w *world) ([]promise, error)
	sent int
}

// A promise is something that the server acknowledged: it must stand for ever.
// kept is an error when it does not.
type promise struct {
	what string
	kept func(ctx context.Context, w *world) error
}

// An actor owns things that nobody else touches, so that it knows what must
// have become of them. next is its next deed once the one before it is
// acknowledged.
type actor struct {
	name    string
	next    func() *deed
	pending *deed
}

// book counts what was asked for and keeps what was promised.
type book struct {
	mu       sync.Mutex
	promises []promise
	sent     int // deeds sent for the first time
	acked    int // deeds acknowledged
	slow     int // deeds acknowledged that had to wait for a block of the chain
	resent   int // deeds sent again after a kill, since nobody had acknowledged them
	doubled  int // effects that stand twice
	lost     int // promises that do not stand
	found    int // promises that were looked for and stand
	wake     chan struct{}
}

func newBook() *book { return &book{wake: make(chan struct{}, 1)} }

func (b *book) acknowledge(d *deed, list []promise) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.acked++
	for _, p := range list {
		b.promises = append(b.promises, p)
	}
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

func (b *book) acknowledged() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.acked
}

// retry tells an answer that asks for the same request again.
func retry(err error) bool {
	switch code(err) {
	case "conflict", "in_progress", "unknown", "unreachable", "not_ready":
		return true
	}
	return false
}

// work sends the actor's deeds, one after the other, until the server is gone.
// An answer that no request of this actor may get is an error.
func (a *actor) work(ctx context.Context, w *world, pause func()) error {
	for ctx.Err() == nil {
		if err := a.step(ctx, w); err != nil {
			var p *client.Problem
			if errors.As(err, &p) {
				return fmt.Errorf("%s: %s: %w\n%s", a.name, a.pending.what, err, p.Raw)
			}
			return nil // the server is gone; the deed stays pending
		}
		pause()
	}
	return nil
}

// step sends the pending deed, or the next one, until it is acknowledged.
func (a *actor) step(ctx context.Context, w *world) error {
	if a.pending == nil {
		a.pending = a.next()
	}
	d := a.pending
	w.book.mu.Lock()
	if d.sent == 0 {
		w.book.sent++
	}
	d.sent++
	w.book.mu.Unlock()
	for {
		list, err := d.send(ctx, w)
		if err == nil {
			w.book.acknowledge(d, list)
			a.pending = nil
			return nil
		}
		if !retry(err) {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// settle sends again what was in flight when the server died. It must end in
// one effect, which the promises of the deed tell.
func (a *actor) settle(t *testing.T, w *world) {
	t.Helper()
	if a.pending == nil {
		return
	}
	w.book.resent++
	what := a.pending.what
	if err := a.step(t.Context(), w); err != nil {
		t.Fatalf("%s: %s, sent again after a kill: %v", a.name, what, err)
	}
}

// audit looks for everything that was ever acknowledged.
func (w *world) audit(t *testing.T) {
	t.Helper()
	w.paths = map[string][]string{}
	for _, p := range w.book.promises {
		if err := p.kept(t.Context(), w); err != nil {
			w.book.lost++
			t.Errorf("LOST: %s: %v", p.what, err)
			continue
		}
		w.book.found++
	}
}
