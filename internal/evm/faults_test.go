package evm

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/evm/evmtest"
)

// TestDroppedTransactionIsSentAgain: the node says yes and forgets, twice.
func TestDroppedTransactionIsSentAgain(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	now, drops := newClock(), new(atomic.Int64)
	w := &wire{Answer: func(method string) (any, bool) {
		return common.Hash{1}, method == "eth_sendRawTransaction" && drops.Add(1) <= 2
	}}
	s := h.another(t, w, func(c *Config) { c.Now = now.Now })
	if _, err := s.Submit(t.Context(), h.call("dropped", 1)); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if receiptOf(t, fixture{Sender: s}, "dropped") {
			t.Fatal("confirmed although nothing was sent")
		}
		if drops.Load() == 3 {
			break
		}
		now.add(s.cfg.Rebroadcast)
	}
	if _, err := s.Wait(t.Context(), "dropped"); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{1: 1})
}

// another is a second account's sender, through a wire.
func (h fixture) another(t *testing.T, w *wire, change func(*Config)) *Sender {
	t.Helper()
	s := newSender(t, h.node.through(t, w), func(c *Config) {
		c.Signer = signerNamed("another")
		if change != nil {
			change(c)
		}
	})
	h.node.fund(t, s.Address())
	return s
}

func TestStuckTransactionPaysMore(t *testing.T) {
	nodes := map[string]func(*testing.T) testNode{
		"embedded": func(t *testing.T) testNode { return embedded(t, byHand) },
		"anvil":    func(t *testing.T) testNode { return anvil(t, "--no-mining") },
	}
	for name, node := range nodes {
		t.Run(name, func(t *testing.T) {
			now := newClock()
			h := newFixture(t, node(t), func(c *Config) { c.Now = now.Now })
			first, err := h.Submit(t.Context(), h.call("first", 1))
			if err != nil {
				t.Fatal(err)
			}
			second, err := h.Submit(t.Context(), h.call("second", 2))
			if err != nil {
				t.Fatal(err)
			}
			for range 2 {
				now.add(h.cfg.Stuck)
				if receiptOf(t, h, "first") {
					t.Fatal("mined by itself")
				}
			}
			list := must(h.Pending(t.Context()))
			if len(list) != 2 || list[0].Attempts != 3 || list[0].Tx == first || list[1].Attempts != 1 || list[1].Tx != second {
				t.Fatalf("pending: %+v: only the oldest is raised", list)
			}
			if list[0].Trouble != "" {
				t.Errorf("the node minds: %s", list[0].Trouble)
			}
			h.node.advance(t, time.Second)
			r, err := h.Wait(t.Context(), "first")
			if err != nil || r.TxHash != list[0].Tx {
				t.Errorf("mined %v, %v, want the newest attempt", r, err)
			}
			if _, err := h.Wait(t.Context(), "second"); err != nil {
				t.Error(err)
			}
			h.expectCounted(t, map[int64]int{1: 1, 2: 1})
		})
	}
}

func TestRaisingStopsAtTheCap(t *testing.T) {
	now := newClock()
	h := newFixture(t, embedded(t, byHand), func(c *Config) { c.Now = now.Now })
	if _, err := h.Submit(t.Context(), h.call("capped", 1)); err != nil {
		t.Fatal(err)
	}
	rec := must(h.records.get(t.Context(), "capped"))
	tx := must(rec.newest().tx())
	h.cfg.MaxFee = new(big.Int).Mul(tx.GasFeeCap(), new(big.Int).SetUint64(tx.Gas()))
	now.add(h.cfg.Stuck)
	if receiptOf(t, h, "capped") {
		t.Fatal("mined by itself")
	}
	if list := must(h.Pending(t.Context())); list[0].Attempts != 1 {
		t.Errorf("%d attempts: the cap was passed", list[0].Attempts)
	} else if !strings.Contains(list[0].Trouble, ErrFeeCap.Error()) {
		t.Errorf("trouble %q does not say that the cap stands in the way", list[0].Trouble)
	}
	h.node.advance(t, time.Second)
	if _, err := h.Wait(t.Context(), "capped"); err != nil {
		t.Error(err)
	}
}

// TestNonceUsedByAnother: the same key signed elsewhere and paid more.
func TestNonceUsedByAnother(t *testing.T) {
	now := newClock()
	h := newFixture(t, embedded(t, byHand), func(c *Config) { c.Now = now.Now })
	if _, err := h.Submit(t.Context(), h.call("mine", 1)); err != nil {
		t.Fatal(err)
	}
	nonce := must(h.Pending(t.Context()))[0].Nonce
	if err := h.node.client.SendTransaction(t.Context(), foreign(t, h.Sender, nonce, 50*params.GWei)); err != nil {
		t.Fatal(err)
	}
	h.node.advance(t, time.Second)
	if receiptOf(t, h, "mine") {
		t.Fatal("confirmed although another transaction took its nonce")
	}
	if got := must(h.Pending(t.Context()))[0].Nonce; got != nonce {
		t.Fatalf("moved to nonce %d at once, on one node's word", got)
	}
	now.add(h.cfg.Stuck)
	if receiptOf(t, h, "mine") {
		t.Fatal("confirmed before it was sent")
	}
	if got := must(h.Pending(t.Context())); len(got) != 1 || got[0].Nonce != nonce+1 {
		t.Fatalf("pending %+v, want nonce %d", got, nonce+1)
	}
	h.node.advance(t, time.Second)
	if _, err := h.Wait(t.Context(), "mine"); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{1: 1})
}

// TestGapIsClosed: a nonce that the node's pool spoke of is never used.
func TestGapIsClosed(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	var lied atomic.Bool
	w := &wire{}
	s := h.another(t, w, nil)
	w.Set(func(w *wire) {
		w.Answer = func(method string) (any, bool) {
			return hexutil.Uint64(2), method == "eth_getTransactionCount" && lied.CompareAndSwap(false, true)
		}
	})
	if _, err := s.Submit(t.Context(), h.call("gapped", 1)); err != nil {
		t.Fatal(err)
	}
	if got := must(s.Pending(t.Context())); got[0].Nonce != 2 {
		t.Fatalf("nonce %d", got[0].Nonce)
	}
	if _, err := s.Wait(t.Context(), "gapped"); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{1: 1})
	if used := must(h.node.client.NonceAt(t.Context(), s.Address(), nil)); used != 3 {
		t.Errorf("nonce %d: the gap should hold two transactions that do nothing", used)
	}
}

// TestRefusedAfterStoring: only the node knows that the transaction is invalid.
func TestRefusedAfterStoring(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	w := &wire{}
	s := h.another(t, w, nil)
	var refuse atomic.Bool
	refuse.Store(true)
	w.Set(func(w *wire) {
		w.Before = func(method string) error {
			if method == "eth_sendRawTransaction" && refuse.Load() {
				return errors.New("exceeds block gas limit")
			}
			return nil
		}
	})
	var refused *RefusedError
	if _, err := s.Send(t.Context(), h.call("invalid", 1)); !errors.As(err, &refused) {
		t.Fatalf("error %v", err)
	}
	if got := must(s.Pending(t.Context())); len(got) != 0 {
		t.Errorf("pending %+v", got)
	}
	refuse.Store(false)
	if _, err := s.Send(t.Context(), h.call("invalid", 1)); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{1: 1})
}

// TestOutage: the node is away for a while, with a call before, in and after it.
func TestOutage(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	w := &wire{}
	s := h.another(t, w, func(c *Config) { c.Patience = 100 * time.Millisecond })
	if _, err := s.Submit(t.Context(), h.call("before", 1)); err != nil {
		t.Fatal(err)
	}
	down := func(string) error { return errCut }
	w.Set(func(w *wire) { w.Before = down })
	var unknown *UnknownError
	if _, err := s.Wait(t.Context(), "before"); !errors.As(err, &unknown) || !errors.Is(err, errCut) {
		t.Errorf("waiting in the outage: %v", err)
	}
	if _, err := s.Submit(t.Context(), h.call("during", 2)); !errors.Is(err, errCut) || errors.As(err, &unknown) {
		t.Errorf("submitting in the outage: %v", err)
	}
	w.Set(func(w *wire) { w.Before = nil })
	s.cfg.Patience = time.Minute
	for _, c := range []Call{h.call("before", 1), h.call("during", 2), h.call("after", 3)} {
		if _, err := s.Send(t.Context(), c); err != nil {
			t.Errorf("%s: %v", c.Key, err)
		}
	}
	h.expectCounted(t, map[int64]int{1: 1, 2: 1, 3: 1})
}

// TestReceiptIndexLags: the node has mined it but cannot answer yet.
func TestReceiptIndexLags(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	var asked atomic.Int64
	s := h.another(t, &wire{Before: func(method string) error {
		if method == "eth_getTransactionReceipt" && asked.Add(1) <= 5 {
			return errors.New("transaction indexing is in progress")
		}
		return nil
	}}, nil)
	if _, err := s.Send(t.Context(), h.call("lagging", 1)); err != nil {
		t.Fatal(err)
	}
	if asked.Load() <= 5 {
		t.Errorf("gave up after %d questions", asked.Load())
	}
	h.expectCounted(t, map[int64]int{1: 1})
}

// TestReorganisation takes a confirmed transaction off the chain again.
func TestReorganisation(t *testing.T) {
	n := anvil(t)
	h := newFixture(t, n, nil)
	var snapshot string
	if err := n.client.Client().CallContext(t.Context(), &snapshot, "evm_snapshot"); err != nil {
		t.Fatal(err)
	}
	for id, key := range []string{"one", "two"} {
		if _, err := h.Send(t.Context(), h.call(key, int64(id))); err != nil {
			t.Fatal(err)
		}
	}
	var ok bool
	if err := n.client.Client().CallContext(t.Context(), &ok, "evm_revert", snapshot); err != nil || !ok {
		t.Fatal(ok, err)
	}
	h.expectCounted(t, nil)
	// Whoever asks for the newer one gets it, and the older one with it.
	if _, err := h.Send(t.Context(), h.call("two", 1)); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{0: 1, 1: 1})
	if _, err := h.Send(t.Context(), h.call("three", 2)); err != nil {
		t.Fatal(err)
	}
	h.expectCounted(t, map[int64]int{0: 1, 1: 1, 2: 1})
}

// TestRunRestoresWhatAReorganisationTook: nobody asks for the calls any more, and
// they lay deep enough.
func TestRunRestoresWhatAReorganisationTook(t *testing.T) {
	node := evmtest.StartAnvil(t)
	h := newFixture(t, on(node), func(c *Config) { c.Rebroadcast = 5 * time.Millisecond })
	h.do(t, 1, 2, 3)
	node.Reorganise(3)
	h.expectCounted(t, nil)
	run, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); h.Run(run, nil) }()
	await.True(t, "the restored calls", func() (bool, error) { return len(h.counted(t)) == 3, nil })
	stop()
	<-ended
	h.expectCounted(t, map[int64]int{1: 1, 2: 1, 3: 1})
	h.do(t, 1, 2, 3, 4) // the same keys change nothing
	h.expectCounted(t, map[int64]int{1: 1, 2: 1, 3: 1, 4: 1})
	if _, err := h.poll(t.Context()); err != nil {
		t.Fatal(err)
	}
	spent := must(h.Spent(t.Context()))
	if len(spent) != 1 || spent[0].Transactions != 5 || spent[0].Gas == 0 || spent[0].Fee.Sign() <= 0 {
		t.Errorf("spent %+v: each call once, and the deployment", spent)
	}
}

// TestRunReports: what stands in the way is reported once, and again when it
// comes again.
func TestRunReports(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), nil)
	w := &wire{}
	s := h.another(t, w, func(c *Config) { c.Rebroadcast = time.Millisecond })
	if _, err := s.Submit(t.Context(), h.call("running", 1)); err != nil {
		t.Fatal(err)
	}
	var asked atomic.Int64
	down := func(string) error { asked.Add(1); return errCut }
	w.Set(func(w *wire) { w.Before = down })
	run, stop := context.WithCancel(t.Context())
	reported, ended := make(chan error, 100), make(chan struct{})
	go func() { defer close(ended); s.Run(run, func(err error) { reported <- err }) }()
	if err := <-reported; !errors.Is(err, errCut) {
		t.Errorf("reported %v", err)
	}
	await.True(t, "ten questions", func() (bool, error) { return asked.Load() >= 10, nil })
	w.Set(func(w *wire) { w.Before = nil })
	await.True(t, "the end of what was sent", func() (bool, error) {
		pending, err := s.Pending(t.Context())
		return len(pending) == 0, err
	})
	w.Set(func(w *wire) { w.Before = down })
	<-reported
	stop()
	<-ended
	if len(reported) != 0 {
		t.Errorf("reported again: %v", <-reported)
	}
}

// TestLegacyChain: a chain from before EIP-1559 takes transactions of the oldest
// type, and their fee is raised too.
func TestLegacyChain(t *testing.T) {
	now := newClock()
	node := evmtest.StartAnvil(t, "--hardfork", "berlin", "--no-mining")
	h := newFixture(t, on(node), func(c *Config) { c.Now = now.Now })
	if _, err := h.Submit(t.Context(), h.call("old", 1)); err != nil {
		t.Fatal(err)
	}
	first := must(must(h.records.get(t.Context(), "old")).newest().tx())
	now.add(h.cfg.Stuck)
	if receiptOf(t, h, "old") {
		t.Fatal("mined by itself")
	}
	raised := must(must(h.records.get(t.Context(), "old")).newest().tx())
	if first.Type() != types.LegacyTxType || raised.Type() != types.LegacyTxType || raised.GasPrice().Cmp(first.GasPrice()) <= 0 {
		t.Errorf("types %d and %d, prices %s and %s", first.Type(), raised.Type(), first.GasPrice(), raised.GasPrice())
	}
	if list := must(h.Pending(t.Context())); list[0].Trouble != "" {
		t.Errorf("the node minds: %s", list[0].Trouble)
	}
	h.node.advance(t, time.Second)
	if r, err := h.Wait(t.Context(), "old"); err != nil || r.TxHash != raised.Hash() {
		t.Errorf("mined %v, %v", r, err)
	}
	h.expectCounted(t, map[int64]int{1: 1})
	h.cfg.MaxFee = big.NewInt(1)
	if _, err := h.Submit(t.Context(), h.call("dear", 2)); !errors.Is(err, ErrFeeCap) {
		t.Errorf("above the cap: %v", err)
	}
}

// TestTagged: the node says how deep is deep enough.
func TestTagged(t *testing.T) {
	for _, tag := range []string{"safe", "finalized"} {
		t.Run(tag, func(t *testing.T) {
			node := evmtest.StartAnvil(t, "--slots-in-an-epoch", "2")
			h := newFixture(t, on(node), nil)
			s := h.another(t, &wire{}, func(c *Config) { c.Tag = tag })
			if _, err := s.Submit(t.Context(), h.call("deep", 1)); err != nil {
				t.Fatal(err)
			}
			tagged := fixture{Sender: s, node: h.node}
			for blocks := 0; ; blocks++ {
				confirmed := receiptOf(t, tagged, "deep")
				var deep *header
				node.Call(&deep, "eth_getBlockByNumber", tag, false)
				r, err := node.Client().TransactionReceipt(t.Context(), must(s.records.get(t.Context(), "deep")).newest().Hash)
				if err != nil {
					continue // anvil mines after it has answered
				}
				if want := r.BlockNumber.Uint64() <= uint64(deep.Number); confirmed != want {
					t.Fatalf("confirmed is %v in block %d, while block %d is %s", confirmed, r.BlockNumber, deep.Number, tag)
				}
				if confirmed {
					if blocks == 0 {
						t.Error("confirmed at once")
					}
					return
				}
				h.node.advance(t, time.Second)
			}
		})
	}
	if _, err := NewSender(t.Context(), Config{Client: anvil(t).client, DB: database(t), Signer: signerNamed("a"), Tag: "soon"}); err == nil {
		t.Error("took a tag that nodes do not know")
	}
}

// TestHungNode: a node that takes a request and never answers is one that is
// down.
func TestHungNode(t *testing.T) {
	hang := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, _ := io.ReadAll(req.Body)
		if strings.Contains(string(body), "eth_chainId") {
			w.Header().Set("Content-Type", "application/json")
			io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x7a69"}`)
			return
		}
		<-hang
	}))
	defer s.Close()
	defer close(hang)
	// Long enough to be answered in on a slow machine, and waited for once.
	client, err := dial(t.Context(), s.URL, 31337, 3*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if _, err := client.BlockNumber(t.Context()); err == nil {
		t.Error("an answer from a node that hangs")
	}
}
