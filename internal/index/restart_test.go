package index_test

import (
	"context"
	"errors"
	"iter"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/index/indextest"
)

func open(t *testing.T, cfg index.Config) *index.Index {
	t.Helper()
	x, err := index.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	return x
}

func digest(t *testing.T, x *index.Index) index.Digest {
	t.Helper()
	d, err := x.Digest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// failing dies at the receipt of a transaction, in the middle of a step.
type failing struct{ index.Client }

var errAway = errors.New("the node is away")

func (failing) TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error) {
	return nil, errAway
}

// TestStepFails: a step that fails leaves the index where it was, and the next
// one comes to what an undisturbed index holds.
func TestStepFails(t *testing.T) {
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	cfg := h.IndexConfig("failing.db")
	cfg.Client = failing{cfg.Client}
	x := open(t, cfg)
	h.SyncOf(x)
	before := digest(t, x)
	o := h.Offer("1", h.Terms(b.Token[0]))
	h.Fund(o)
	if progress, err := x.StepEVM(t.Context()); progress || !errors.Is(err, errAway) {
		t.Fatalf("the failing step: %v, %v", progress, err)
	}
	if after := digest(t, x); after.Sum != before.Sum || after.Heights.EVM.Block != before.Heights.EVM.Block {
		t.Error("a failing step changed the index")
	}
	if err := x.Close(); err != nil {
		t.Fatal(err)
	}
	x = open(t, h.IndexConfig("failing.db"))
	h.SyncOf(x)
	if digest(t, x).Sum != digest(t, h.Index).Sum {
		t.Error("the restarted index differs")
	}
}

// TestStartsOver: a file that is damaged or of other contracts is made anew,
// and nothing of the old one is left.
func TestStartsOver(t *testing.T) {
	h := indextest.New(t)
	h.Mint(1)
	h.Sync()
	cfg := h.IndexConfig("again.db")
	x := open(t, cfg)
	h.SyncOf(x)
	x.Close()
	cfg.Domain.Escrow[0]++
	x = open(t, cfg)
	if c, err := x.Counts(t.Context()); err != nil || c != (index.Counts{}) {
		t.Errorf("another contract's index begins with %+v, %v", c, err)
	}
	x.Close()
	if err := os.WriteFile(cfg.Path, make([]byte, 8192), 0o600); err != nil {
		t.Fatal(err)
	}
	x = open(t, h.IndexConfig("again.db"))
	h.SyncOf(x)
	if digest(t, x).Sum != digest(t, h.Index).Sum {
		t.Error("the index that was made anew differs")
	}
	if err := x.Reset(t.Context()); err != nil {
		t.Fatal(err)
	}
	if c, err := x.Counts(t.Context()); err != nil || c != (index.Counts{}) {
		t.Errorf("a reset index holds %+v, %v", c, err)
	}
	h.SyncOf(x)
	if digest(t, x).Sum != digest(t, h.Index).Sum {
		t.Error("the index differs after a reset")
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(cfg.Path), "index-rebuild-*"))
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestRebuildFindsADifference(t *testing.T) {
	h := indextest.New(t)
	h.Mint(2)
	h.Sync()
	here, anew, err := h.Index.Rebuild(t.Context())
	if err != nil || here.Sum != anew.Sum || len(here.Buckets) == 0 {
		t.Fatalf("%+v, %+v, %v", here, anew, err)
	}
	index.Spoil(t, h.Index)
	here, anew, err = h.Index.Rebuild(t.Context())
	if err != nil || here.Sum == anew.Sum || here.Buckets["owners"] == anew.Buckets["owners"] || here.Buckets["items"] != anew.Buckets["items"] {
		t.Errorf("a spoilt index passes: %v", err)
	}
}

func TestChanges(t *testing.T) {
	h := indextest.New(t)
	ctx, cancel := context.WithCancel(t.Context())
	woken := h.Index.Changes(ctx)
	h.Mint(1)
	h.Sync()
	select {
	case <-woken:
	default:
		t.Error("no wake-up after a change")
	}
	select {
	case <-woken:
		t.Error("a second wake-up for what was announced together")
	default:
	}
	h.Sync()
	select {
	case <-woken:
		t.Error("a wake-up without a change")
	default:
	}
	cancel()
	if _, open := <-woken; open {
		t.Error("a wake-up after the end")
	}
}

// breaking is a ledger whose event stream breaks after so many events.
type breaking struct {
	custody.Ledger
	after int
}

func (b breaking) Events(ctx context.Context, from custody.Cursor) iter.Seq2[custody.Event, error] {
	return func(yield func(custody.Event, error) bool) {
		n := 0
		for e, err := range b.Ledger.Events(ctx, from) {
			if err == nil && n == b.after {
				yield(custody.Event{}, errAway)
				return
			}
			if n++; !yield(e, err) {
				return
			}
		}
	}
}

// TestStreamBreaks: what came before the stream broke is kept, the break is an
// error, and the next stream goes on behind it.
func TestStreamBreaks(t *testing.T) {
	h := indextest.New(t)
	h.Mint(1)
	h.Sync()
	for after := range 4 {
		cfg := h.IndexConfig("breaking.db")
		cfg.Ledger, cfg.Wait = breaking{cfg.Ledger, after}, 10*time.Second
		x := open(t, cfg)
		if err := x.Reset(t.Context()); err != nil {
			t.Fatal(err)
		}
		progress, err := x.StepCustody(t.Context())
		if progress != (after > 0) || (after == 0) != errors.Is(err, errAway) {
			t.Errorf("a stream that breaks after %d events: %v, %v", after, progress, err)
		}
		if err := x.Close(); err != nil {
			t.Fatal(err)
		}
		x = open(t, h.IndexConfig("breaking.db"))
		h.SyncOf(x)
		if digest(t, x).Sum != digest(t, h.Index).Sum {
			t.Errorf("after a break behind %d events the index differs", after)
		}
		x.Close()
	}
}
