package evm

import (
	"errors"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestSendOnce(t *testing.T) {
	onEachNode(t, func(t *testing.T, n testNode) {
		h := newFixture(t, n, nil)
		first, err := h.Send(t.Context(), h.call("a", 1))
		if err != nil {
			t.Fatal(err)
		}
		for range 3 {
			again, err := h.Send(t.Context(), h.call("a", 1))
			if err != nil || again.TxHash != first.TxHash {
				t.Errorf("again: %v, %v", again, err)
			}
		}
		if _, err := h.Send(t.Context(), h.call("b", 1)); err != nil { // another effect with the same content
			t.Fatal(err)
		}
		h.expectCounted(t, map[int64]int{1: 2})

		other := h.call("a", 2)
		var refused *RefusedError
		if _, err := h.Send(t.Context(), other); !errors.Is(err, ErrKeyReused) || !errors.As(err, &refused) {
			t.Errorf("the key with another content: %v", err)
		}
		if tx, r, err := h.Lookup(t.Context(), "a"); err != nil || tx != first.TxHash || r == nil {
			t.Errorf("lookup: %s, %v, %v", tx, r, err)
		}
		if _, _, err := h.Lookup(t.Context(), "none"); !errors.Is(err, ErrNoCall) {
			t.Errorf("lookup of nothing: %v", err)
		}
		if _, err := h.Wait(t.Context(), "none"); !errors.Is(err, ErrNoCall) {
			t.Errorf("wait for nothing: %v", err)
		}
		for _, key := range []string{"", fillPrefix + "1"} {
			if _, err := h.Submit(t.Context(), h.call(key, 1)); err == nil {
				t.Errorf("accepted the key %q", key)
			}
		}
	})
}

func TestSendManyAtOnce(t *testing.T) {
	onEachNode(t, func(t *testing.T, n testNode) {
		h := newFixture(t, n, nil)
		const keys, callers = 12, 3
		want := make(map[int64]int)
		var wg sync.WaitGroup
		for id := range int64(keys) {
			want[id] = 1
			for range callers {
				wg.Go(func() {
					if _, err := h.Send(t.Context(), h.call("key"+string(rune('a'+id)), id)); err != nil {
						t.Error(err)
					}
				})
			}
		}
		wg.Wait()
		h.expectCounted(t, want)
		if left := h.pendingKeys(t); len(left) != 0 {
			t.Errorf("pending: %q", left)
		}
	})
}

func TestRevertBeforeSending(t *testing.T) {
	onEachNode(t, func(t *testing.T, n testNode) {
		h := newFixture(t, n, nil)
		before := must(n.client.NonceAt(t.Context(), h.Address(), nil))
		for _, gas := range []uint64{0, 100_000} { // estimated and given
			call := Call{Key: "late", To: &h.counter, Data: expiring(big.NewInt(1234)), Gas: gas}
			_, err := h.Send(t.Context(), call)
			var revert *RevertError
			if !errors.As(err, &revert) || revert.Name != "Expired" || revert.Tx != (common.Hash{}) {
				t.Fatalf("error %v", err)
			}
			if d, ok := revert.Arg("deadline").(*big.Int); !ok || d.Int64() != 1234 {
				t.Errorf("deadline %v", revert.Arg("deadline"))
			}
			if !strings.Contains(err.Error(), "Expired(deadline=1234, at=") || strings.Contains(err.Error(), "\n") {
				t.Errorf("words %q", err)
			}
		}
		if _, err := h.Send(t.Context(), h.call("late", 1)); err != nil {
			t.Errorf("the key was used up: %v", err)
		}
		if after := must(n.client.NonceAt(t.Context(), h.Address(), nil)); after != before+1 {
			t.Errorf("nonce went from %d to %d", before, after)
		}
	})
}

func TestRevertWhenMined(t *testing.T) {
	h := newFixture(t, embedded(t, byHand), nil)
	head := must(h.node.client.HeaderByNumber(t.Context(), nil))
	deadline := new(big.Int).SetUint64(head.Time + 3600)
	call := Call{Key: "refund", To: &h.counter, Data: expiring(deadline)}
	if _, err := h.Submit(t.Context(), call); err != nil {
		t.Fatal(err)
	}
	h.node.advance(t, 2*time.Hour)
	for range 2 { // and the same again for the same key
		r, err := h.Send(t.Context(), call)
		var revert *RevertError
		if !errors.As(err, &revert) || r == nil || revert.Tx != r.TxHash || revert.Name != "Expired" {
			t.Fatalf("receipt %v, error %v", r, err)
		}
	}
	if err := h.Forget(t.Context(), "deploy"); err == nil {
		t.Error("forgot a call that succeeded")
	}
	if err := h.Forget(t.Context(), "nothing"); !errors.Is(err, ErrNoCall) {
		t.Errorf("forgot nothing: %v", err)
	}
	if err := h.Forget(t.Context(), "refund"); err != nil {
		t.Fatal(err)
	}
	if _, err := h.Submit(t.Context(), h.call("refund", 5)); err != nil {
		t.Fatal(err)
	}
	h.node.advance(t, time.Second)
	if _, err := h.Wait(t.Context(), "refund"); err != nil {
		t.Error(err)
	}
}

func TestRefusals(t *testing.T) {
	h := newFixture(t, embedded(t, 20*time.Millisecond), func(c *Config) { c.MaxFee = ether(1) })
	huge := make([]byte, 4_000_000)
	for _, tt := range []struct {
		name   string
		change func(s *Sender, c *Call)
		want   error
	}{
		{"fee cap", func(s *Sender, _ *Call) { s.cfg.MaxFee = big.NewInt(1000) }, ErrFeeCap},
		{"value above the balance", func(_ *Sender, c *Call) { c.To, c.Data, c.Value = &common.Address{1}, nil, ether(1000) }, ErrFunds},
		{"gas above a block's", func(_ *Sender, c *Call) { c.Gas = MaxTxGas + 1 }, ErrGasCap},
		{"more data than a transaction's gas pays for", func(_ *Sender, c *Call) { c.Data = append(c.Data, huge...); c.Gas = 10_000_000 }, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			call := h.call("refused", 1)
			s, cfg := h.Sender, h.Sender.cfg
			defer func() { s.cfg = cfg }()
			tt.change(s, &call)
			_, err := s.Send(t.Context(), call)
			var refused *RefusedError
			if !errors.As(err, &refused) || tt.want != nil && !errors.Is(err, tt.want) {
				t.Fatalf("error %v", err)
			}
			if _, _, err := s.Lookup(t.Context(), "refused"); !errors.Is(err, ErrNoCall) {
				t.Errorf("something stayed behind: %v", err)
			}
		})
	}
	if _, err := h.Send(t.Context(), h.call("refused", 1)); err != nil {
		t.Errorf("the key was used up: %v", err)
	}
}

func TestConfirmations(t *testing.T) {
	h := newFixture(t, embedded(t, byHand), func(c *Config) { c.Confirmations = 2 })
	if _, err := h.Submit(t.Context(), h.call("deep", 1)); err != nil {
		t.Fatal(err)
	}
	for depth := range 3 { // its own block, and two on top
		if r := receiptOf(t, h, "deep"); r {
			t.Errorf("confirmed at depth %d", depth)
		}
		h.node.advance(t, time.Second)
	}
	if _, err := h.Wait(t.Context(), "deep"); err != nil {
		t.Error(err)
	}
}

// receiptOf polls once and says whether the key is confirmed.
func receiptOf(t *testing.T, h fixture, key string) bool {
	t.Helper()
	if _, err := h.poll(t.Context()); err != nil {
		t.Fatal(err)
	}
	_, r, err := h.Lookup(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	return r != nil
}

func TestWaitGivesUpAsUnknown(t *testing.T) {
	h := newFixture(t, embedded(t, byHand), nil)
	h.cfg.Patience = 50 * time.Millisecond
	_, err := h.Send(t.Context(), h.call("slow", 1))
	var unknown *UnknownError
	if !errors.As(err, &unknown) || unknown.Key != "slow" || unknown.Tx == (common.Hash{}) {
		t.Fatalf("error %v", err)
	}
	h.node.advance(t, time.Second)
	h.cfg.Patience = time.Minute
	r, err := h.Wait(t.Context(), "slow")
	if err != nil || r.TxHash != unknown.Tx {
		t.Errorf("later: %v, %v", r, err)
	}
}
