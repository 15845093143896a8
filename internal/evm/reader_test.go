package evm

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// projection is a consumer of a Reader, as an index is: what it made of each
// block, and the cursor as it stands on disk.
type projection struct {
	logs   map[uint64][]common.Hash // block number → topics
	cursor []byte
}

func newProjection(from Cursor) *projection {
	return &projection{logs: make(map[uint64][]common.Hash), cursor: must(json.Marshal(from))}
}

// step applies one batch as the documentation says and reports progress.
func (p *projection) step(t *testing.T, r *Reader) (bool, error) {
	t.Helper()
	var from Cursor
	if err := json.Unmarshal(p.cursor, &from); err != nil {
		t.Fatal(err)
	}
	b, err := r.Next(t.Context(), from)
	if err != nil {
		return false, err
	}
	if b.Rollback != nil {
		if len(b.Blocks) > 0 {
			t.Error("a batch that rolls back has blocks")
		}
		maps.DeleteFunc(p.logs, func(n uint64, _ []common.Hash) bool { return n > b.Rollback.Number })
	}
	for _, block := range b.Blocks {
		if _, ok := p.logs[block.Number]; ok {
			t.Errorf("block %d came twice", block.Number)
		}
		if block.Time.IsZero() || block.Time.After(b.HeadTime) {
			t.Errorf("block %d has time %s, the head %s", block.Number, block.Time, b.HeadTime)
		}
		for i, l := range block.Logs {
			if l.BlockNumber != block.Number || l.BlockHash != block.Hash || i > 0 && l.Index <= block.Logs[i-1].Index {
				t.Errorf("log %d of block %d does not belong there", l.Index, block.Number)
			}
			p.logs[block.Number] = append(p.logs[block.Number], l.Topics[0])
		}
	}
	p.cursor = must(json.Marshal(b.Next))
	return b.Progress(from), nil
}

// catchUp steps until there is nothing new.
func (p *projection) catchUp(t *testing.T, r *Reader) {
	t.Helper()
	for range 1000 {
		progress, err := p.step(t, r)
		if err != nil {
			t.Fatal(err)
		}
		if !progress {
			return
		}
	}
	t.Fatal("never caught up")
}

func (p *projection) expectSame(t *testing.T, want *projection) {
	t.Helper()
	if fmt.Sprint(p.logs) != fmt.Sprint(want.logs) {
		t.Errorf("read %v, a fresh reader %v", p.logs, want.logs)
	}
}

// onChain is what a reader from genesis with a wide range sees.
func (h fixture) onChain(t *testing.T) *projection {
	t.Helper()
	p := newProjection(Cursor{})
	p.catchUp(t, NewReader(ReaderConfig{Client: h.node.client, Addresses: []common.Address{h.counter}}))
	return p
}

func (h fixture) do(t *testing.T, ids ...int64) {
	t.Helper()
	for _, id := range ids {
		if _, err := h.Send(t.Context(), h.call(fmt.Sprint("do ", id), id)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestReadInRanges(t *testing.T) {
	onEachNode(t, func(t *testing.T, n testNode) {
		h := newFixture(t, n, nil)
		for id := range int64(7) {
			h.do(t, id)
			if id%3 == 0 {
				n.advance(t, time.Second) // a block with no log
			}
		}
		want := h.onChain(t)
		if len(want.logs) == 0 {
			t.Fatal("no logs")
		}
		head := must(n.client.BlockNumber(t.Context()))
		for _, cfg := range []ReaderConfig{{MaxRange: 1}, {MaxRange: 3}, {}} {
			cfg.Client, cfg.Addresses = n.client, []common.Address{h.counter}
			p := newProjection(Cursor{})
			p.catchUp(t, NewReader(cfg))
			p.expectSame(t, want)

			p = newProjection(StartAt(head))
			p.catchUp(t, NewReader(cfg))
			for number := range p.logs {
				if number < head {
					t.Errorf("block %d was read although reading starts at %d", number, head)
				}
			}
		}
		only := newProjection(Cursor{})
		only.catchUp(t, NewReader(ReaderConfig{Client: n.client, Topics: [][]common.Hash{{topic(4)}}}))
		if len(only.logs) != 1 {
			t.Errorf("the topic filter let %v through", only.logs)
		}
	})
}

func TestReadStaysBehindByConfirmations(t *testing.T) {
	h := newFixture(t, anvil(t), nil)
	h.do(t, 1)
	r := NewReader(ReaderConfig{Client: h.node.client, Addresses: []common.Address{h.counter}, Confirmations: 2})
	p := newProjection(Cursor{})
	for depth := range 3 {
		p.catchUp(t, r)
		if got := len(p.logs) == 1; got != (depth == 2) {
			t.Errorf("at depth %d: %v", depth, p.logs)
		}
		h.node.advance(t, time.Second)
	}
}

// TestReadThroughReorganisations reads a chain that is rewritten at random depth
// again and again, and compares with a reader that was not there before.
func TestReadThroughReorganisations(t *testing.T) {
	n := anvil(t)
	h := newFixture(t, n, nil)
	random := rand.New(rand.NewPCG(1, 2))
	r := NewReader(ReaderConfig{Client: n.client, Addresses: []common.Address{h.counter}, MaxRange: 4})
	p := newProjection(Cursor{})
	id := int64(0)
	grow := func(blocks int) {
		for range blocks {
			if random.IntN(2) == 0 {
				n.advance(t, time.Second)
				continue
			}
			id++
			// Around the sender, which would repair what the reorganisation took.
			tx := foreign(t, h.Sender, must(n.client.PendingNonceAt(t.Context(), h.Address())), 1e9)
			inner := h.copyOf(tx)
			inner.To, inner.Value, inner.Data, inner.Gas = &h.counter, nil, count(id), 100_000
			signed := must(h.cfg.Signer.SignTx(t.Context(), types.NewTx(inner), h.chainID))
			if err := n.client.SendTransaction(t.Context(), signed); err != nil {
				t.Fatal(err)
			}
			for { // anvil mines after it has answered
				if _, err := n.client.TransactionReceipt(t.Context(), signed.Hash()); err == nil {
					break
				}
			}
		}
	}
	grow(30)
	p.catchUp(t, r)
	rolledBack := 0
	for round := range 12 {
		var snapshot string
		if err := n.client.Client().CallContext(t.Context(), &snapshot, "evm_snapshot"); err != nil {
			t.Fatal(err)
		}
		grow(1 + random.IntN(40))
		for range random.IntN(12) { // the reader may have come any part of the way
			if _, err := p.step(t, r); err != nil {
				t.Fatal(err)
			}
		}
		before := len(p.logs)
		var ok bool
		if err := n.client.Client().CallContext(t.Context(), &ok, "evm_revert", snapshot); err != nil || !ok {
			t.Fatal(ok, err)
		}
		n.advance(t, time.Duration(7+round)*time.Second) // other block hashes than before
		grow(random.IntN(40))
		p.catchUp(t, r)
		if before > 0 {
			rolledBack++
		}
		p.expectSame(t, h.onChain(t))
	}
	if rolledBack == 0 || id < 50 {
		t.Errorf("the test did nothing: %d rounds with content, %d logs", rolledBack, id)
	}
}

func TestReadWhileTheChainChanges(t *testing.T) {
	n := anvil(t)
	h := newFixture(t, n, nil)
	h.do(t, 1, 2)
	var snapshot string
	if err := n.client.Client().CallContext(t.Context(), &snapshot, "evm_snapshot"); err != nil {
		t.Fatal(err)
	}
	h.do(t, 3)
	var once atomic.Bool
	w := &wire{After: func(method string) error {
		if method == "eth_getLogs" && once.CompareAndSwap(false, true) {
			var ok bool
			if err := n.client.Client().CallContext(t.Context(), &ok, "evm_revert", snapshot); err != nil || !ok {
				t.Error(ok, err)
			}
			n.advance(t, time.Minute)
		}
		return nil
	}}
	r := NewReader(ReaderConfig{Client: n.through(t, w).client, Addresses: []common.Address{h.counter}})
	p := newProjection(Cursor{})
	if _, err := p.step(t, r); !errors.Is(err, errMoved) {
		t.Errorf("reading across the change: %v", err)
	}
	p.catchUp(t, r)
	p.expectSame(t, h.onChain(t))
}

func TestReadFromANodeThatLimitsRanges(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	h.do(t, 1, 2, 3)
	for _, tt := range []struct {
		words   string
		refuses int64
		ok      bool
	}{
		{"query exceeds max block range 2", 3, true},
		{"query returned more than 10000 results", 5, true},
		{"block range is too wide", 1000, false},
		{"internal error", 1, false},
	} {
		var asked atomic.Int64
		w := &wire{Before: func(method string) error {
			if method == "eth_getLogs" && asked.Add(1) <= tt.refuses {
				return errors.New(tt.words)
			}
			return nil
		}}
		r := NewReader(ReaderConfig{Client: h.node.through(t, w).client, Addresses: []common.Address{h.counter}, MaxRange: 64})
		p := newProjection(Cursor{})
		_, err := p.step(t, r)
		if (err == nil) != tt.ok {
			t.Errorf("%q %d times: %v", tt.words, tt.refuses, err)
		}
		if !tt.ok {
			continue
		}
		p.catchUp(t, r)
		p.expectSame(t, h.onChain(t))
	}
}
