package settlement_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/evm/evmtest"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/worker"
)

// confirmations is how deep the trio's transactions must lie.
const confirmations = 2

// trio is a fixture on anvil whose indexer, attestors and keeper run by
// themselves, each in its loop, as they do in a server.
type trio struct {
	*indextest.Fixture
	node   *evmtest.Anvil
	keeper *settlement.Keeper

	held   atomic.Bool // no block is sealed by itself
	funded uint64      // the newest block when both orders were funded
	ends   uint64      // Unix seconds: when the order that is not delivered ends
	stop   func()
}

// startTrio starts the workers. Change may change the senders' configuration.
func startTrio(t *testing.T, node *evmtest.Anvil, change func(*evm.Config)) *trio {
	t.Helper()
	r := &trio{node: node}
	ctx, cancel := context.WithCancel(context.Background())
	var group sync.WaitGroup
	r.stop = sync.OnceFunc(func() { cancel(); group.Wait() })
	group.Go(func() { r.seal(ctx) })
	t.Cleanup(r.stop)
	r.Fixture = indextest.On(t, node, func(c *evm.Config) {
		c.Confirmations = confirmations
		c.Rebroadcast, c.Stuck = 100*time.Millisecond, 500*time.Millisecond
		if change != nil {
			change(c)
		}
	})
	t.Cleanup(r.stop) // before what it works on is closed
	for _, name := range []string{"admin", "buyer", "keeper", indextest.Maker, indextest.Carrier, indextest.Retailer} {
		a := r.Account(name)
		group.Go(func() { a.Run(ctx) })
	}
	run := func(name string, step func(context.Context) (bool, error), idle time.Duration) {
		group.Go(func() {
			cfg := worker.Config{Idle: idle, First: 5 * time.Millisecond, Most: 200 * time.Millisecond}
			if err := worker.Run(ctx, worker.Worker{Name: name, Step: step}, nil, cfg); err != nil {
				t.Error(err) // an invariant is broken, or the worker panicked
			}
		})
	}
	run("indexer evm", r.Index.StepEVM, 10*time.Millisecond)
	run("indexer custody", r.Index.StepCustody, time.Millisecond)
	for _, msp := range []string{indextest.Carrier, indextest.Retailer} {
		a := r.Attestor(msp)
		run(a.Name(), a.Step, 10*time.Millisecond)
	}
	r.keeper = r.Keeper()
	run("keeper", r.keeper.Step, 10*time.Millisecond)
	return r
}

// seal seals a block now and then, as a chain does on which others act.
func (r *trio) seal(ctx context.Context) {
	for ctx.Err() == nil {
		if !r.held.Load() {
			r.node.Client().Client().CallContext(ctx, nil, "evm_mine") // the node may be away
		}
		select {
		case <-ctx.Done():
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// offer offers item i of a batch for delivery within two days.
func (r *trio) offer(b indextest.Batch, i int) escrow.Order {
	r.TB.Helper()
	terms := r.Terms(b.Token[i])
	terms.Deadline += 48 * 3600
	return r.Offer(b.Items[i], terms)
}

// fund has the buyer pay, asking again as a client does who got no answer.
func (r *trio) fund(t *testing.T, o escrow.Order) {
	t.Helper()
	await.True(t, "the funding of an order", func() (bool, error) {
		_, err := r.Orders().Fund(t.Context(), "fund", o.Terms.Buyer, o.ID)
		return err == nil, err
	})
}

// await waits until both the contract and the index have the order in a status.
func (r *trio) await(t *testing.T, o escrow.Order, want escrow.Status) {
	t.Helper()
	await.True(t, "order "+string(want), func() (bool, error) { return r.is(t, o, want) })
}

func (r *trio) is(t *testing.T, o escrow.Order, want escrow.Status) (bool, error) {
	state, err := r.Contract().State(t.Context(), o.ID)
	if err != nil || state.Status != want {
		return false, err
	}
	got, found, err := r.Index.Order(t.Context(), o.ID)
	return found && got.Status == want, err
}

// live takes two orders through their lives: one is delivered, attested and
// released, one is refunded after its deadline. Fault is called at each point.
func (r *trio) live(t *testing.T, fault func(point string)) {
	t.Helper()
	b := r.Mint(2)
	sold, late := r.offer(b, 0), r.offer(b, 1)
	r.ends = late.GraceEnd()
	await.True(t, "the items in the index", func() (bool, error) {
		token, err := r.Index.Token(t.Context(), b.Token[1])
		return token.Owner == sold.Terms.Merchant, err
	})
	fault("offered")
	r.fund(t, sold)
	r.fund(t, late)
	fault("funded")
	r.await(t, sold, escrow.Funded) // who hands over before counts for nothing
	r.await(t, late, escrow.Funded)
	r.funded = r.height(t)
	r.HandOver(b.Items[0])
	r.Deliver(b.Items[0], sold.ID, "")
	fault("delivered")
	r.await(t, sold, escrow.Released)
	fault("released")
	r.await(t, sold, escrow.Released) // again, before its own deadline
	r.await(t, late, escrow.Funded)
	await.True(t, "the chain's next days", func() (bool, error) {
		err := r.node.AdvanceTime(50 * time.Hour)
		return err == nil, err
	})
	r.await(t, late, escrow.Refunded)
	fault("refunded")
	r.settle(t, map[escrow.Status]escrow.Order{escrow.Released: sold, escrow.Refunded: late})
}

// settle waits until everything is as wanted and nothing is under way, stops the
// workers and checks what must hold.
func (r *trio) settle(t *testing.T, want map[escrow.Status]escrow.Order) {
	t.Helper()
	await.True(t, "the end of everything under way", func() (bool, error) {
		for _, name := range []string{"admin", "buyer", "keeper", indextest.Maker} {
			if waits, err := r.Account(name).Pending(); err != nil || waits != "" {
				return false, fmt.Errorf("%s: %s, %w", name, waits, err)
			}
		}
		for status, o := range want {
			if ok, err := r.is(t, o, status); !ok {
				return false, fmt.Errorf("not %s; the keeper parked %+v: %w", status, r.keeper.Skipped(), err)
			}
		}
		return true, nil
	})
	r.held.Store(true)
	r.stop()
	for status, o := range want {
		got := r.Order(o.ID)
		if got.Status != status || len(got.Steps) != 2 {
			t.Errorf("order %s: %+v", status, got)
		}
		owner := o.Terms.Merchant
		if status == escrow.Released {
			owner = o.Terms.Buyer
			if len(got.Attestations) != 2 {
				t.Errorf("%d attestations", len(got.Attestations))
			}
		}
		if token, err := r.Index.Token(t.Context(), o.Terms.Token); err != nil || token.Owner != owner {
			t.Errorf("the token of the %s order: %+v, %v", status, token, err)
		}
	}
	r.CheckInvariants()
}

// parkedFor is the code with which the keeper left the order alone.
func (r *trio) parkedFor(o escrow.OrderID) string {
	for _, p := range r.keeper.Skipped() {
		if p.Order == o {
			return p.Code
		}
	}
	return ""
}

// overdue is how many of the newest blocks stand on one after the end of the
// order that was not delivered: what a reorganisation may take without turning
// back the time by days.
func (r *trio) overdue(t *testing.T) (n uint64) {
	t.Helper()
	for at := r.height(t); ; at-- {
		h, err := r.node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(at))
		if err != nil {
			t.Fatal(err)
		}
		if h.Time <= r.ends {
			return n - 1
		}
		n++
	}
}

// height is the chain's newest block.
func (r *trio) height(t *testing.T) uint64 {
	t.Helper()
	n, err := r.node.Client().BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

var errLost = errors.New("the answer was lost")
