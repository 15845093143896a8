package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
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

// An actor owns things that nobody else uses, so that it knows what must
// have become of them. next is its next deed once the one before it is
// acknowledged.
type actor struct {
	name    string
	next    func() *deed
	pending *deed
}

// results counts what was asked for and keeps what was promised.
type results struct {
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

func newResults() *results { return &results{wake: make(chan struct{}, 1)} }

func (b *results) acknowledge(d *deed, list []promise) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.acked++
	b.promises = append(b.promises, list...)
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

func (b *results) acknowledged() int {
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
	w.results.mu.Lock()
	if d.sent == 0 {
		w.results.sent++
	}
	d.sent++
	w.results.mu.Unlock()
	for {
		list, err := d.send(ctx, w)
		if err == nil {
			w.results.acknowledge(d, list)
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
	w.results.resent++
	what := a.pending.what
	if err := a.step(t.Context(), w); err != nil {
		t.Fatalf("%s: %s, sent again after a kill: %v", a.name, what, err)
	}
}

// audit looks for everything that was ever acknowledged.
func (w *world) audit(t *testing.T) {
	t.Helper()
	for _, err := range w.losses(t.Context()) {
		t.Errorf("LOST: %v", err)
	}
}

// losses are the promises that do not stand, and why.
func (w *world) losses(ctx context.Context) (lost []error) {
	w.paths = map[string][]string{}
	for _, p := range w.results.promises {
		if err := p.kept(ctx, w); err != nil {
			w.results.lost++
			lost = append(lost, fmt.Errorf("%s: %w", p.what, err))
			continue
		}
		w.results.found++
	}
	return lost
}

// mintedOnce looks at the chain's own log: each batch's root must be there
// once, however often its maker was interrupted.
func (w *world) mintedOnce(t *testing.T) {
	t.Helper()
	var list api.BatchList
	if err := w.as("MakerMSP", app.RoleMaker).Call(t.Context(), http.MethodGet, "/api/v1/batches", "", nil, &list); err != nil {
		t.Fatal(err)
	}
	contract := passport.NewProductPassport()
	abi := contract.GetABI()
	logs, err := w.chain.FilterLogs(t.Context(), ethereum.FilterQuery{
		FromBlock: new(big.Int), Topics: [][]common.Hash{{abi.Events[passport.ProductPassportBatchMintedEventName].ID}},
	})
	if err != nil {
		t.Fatal(err)
	}
	times := map[provenance.Hash]int{}
	for _, l := range logs {
		e, err := contract.UnpackBatchMintedEvent(&l)
		if err != nil {
			t.Fatal(err)
		}
		times[e.Root]++
	}
	for _, b := range list.Batches {
		if n := times[b.Root]; n != 1 {
			w.results.doubled += max(n-1, 0)
			t.Errorf("batch %s, which is %s, was minted %d times", b.Key, b.State, n)
		}
	}
	if len(logs) != len(list.Batches) || len(logs) < 2 {
		t.Errorf("%d mints of %d batches", len(logs), len(list.Batches))
	}
}
