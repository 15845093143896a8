package settlement_test

import (
	"fmt"
	"math/big"
	"path/filepath"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/evm/evmtest"
)

// TestTrioReorganisations: at every point of two orders' lives the chain loses
// its newest blocks with all that was in them. Nothing is lost, nothing happens
// twice, and the index is what its rebuild is.
func TestTrioReorganisations(t *testing.T) {
	t.Parallel()
	for _, depth := range []uint64{1, confirmations, 0} {
		name := fmt.Sprint(depth, " blocks")
		if depth == 0 {
			name = "beyond confirmations"
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := startTrio(t, evmtest.StartAnvil(t), nil)
			var offered uint64
			r.live(t, func(point string) {
				if point == "offered" {
					// Whoever is offered something sees it deep in the chain.
					offered = r.height(t)
					await.True(t, "some blocks", func() (bool, error) { return r.height(t) > offered+2*confirmations, nil })
					offered = r.height(t)
					return
				}
				if point == "delivered" || point == "released" {
					await.True(t, "blocks to lose", func() (bool, error) { return r.height(t) > r.funded+confirmations, nil })
				}
				r.held.Store(true)
				defer r.held.Store(false)
				d := r.height(t) - offered // back to before the money came
				switch point {
				case "delivered", "released":
					// Money that comes again minutes after a delivery was not there when
					// the item was handed over: such a delivery counts for nothing.
					d = r.height(t) - r.funded
				case "refunded":
					d = r.overdue(t)
				}
				if depth > 0 {
					d = min(depth, d)
				}
				r.node.Reorganise(int(d))
			})
		})
	}
}

// downtime is how long a stopped node is away; the tag faults makes it a minute.
var downtime = 2 * time.Second

// TestTrioNodeStops: the node ends, is away, and comes back with its chain, while
// a delivered order waits for its release.
func TestTrioNodeStops(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t, "--state", filepath.Join(t.TempDir(), "chain.json"), "--preserve-historical-states")
	r := startTrio(t, node, nil)
	r.live(t, func(point string) {
		if point == "delivered" || point == "refunded" {
			node.Stop(syscall.SIGINT)
			time.Sleep(downtime)
			node.Restart()
		}
	})
}

// TestTrioNodeHangs: the node takes connections and answers nothing.
func TestTrioNodeHangs(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t)
	r := startTrio(t, node, nil)
	r.live(t, func(point string) {
		if point == "delivered" || point == "released" {
			node.Freeze()
			time.Sleep(downtime)
			node.Thaw()
		}
	})
}

// TestTrioDroppedTransactions: the node forgets the keeper's transactions from
// its pool, again and again, before it seals them.
func TestTrioDroppedTransactions(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t)
	r := startTrio(t, node, nil)
	r.live(t, func(point string) {
		if point != "funded" && point != "released" {
			return
		}
		// The keeper acts on nothing else while it waits for blocks on top of what it
		// sent before.
		await.True(t, "the end of what the keeper sent", func() (bool, error) {
			waits, err := r.Account("keeper").Pending()
			return waits == "", err
		})
		// What is due next is held in the pool, and dropped from there.
		r.held.Store(true)
		node.Call(nil, "evm_setAutomine", false)
		go func() {
			for range 3 {
				await.Until(t.Context(), func() (bool, error) { return pooled(node), nil })
				node.Client().Client().Call(nil, "anvil_dropAllTransactions")
			}
			node.Client().Client().Call(nil, "evm_setAutomine", true)
			r.held.Store(false)
		}()
	})
}

// pooled says whether transactions wait in the node's pool.
func pooled(node *evmtest.Anvil) bool {
	var s struct{ Pending hexutil.Uint64 }
	err := node.Client().Client().Call(&s, "txpool_status")
	return err != nil || s.Pending > 0
}

// delay is how late a transaction arrives on a bad line.
const delay = 300 * time.Millisecond

// TestTrioBadLine: between the senders and the node transactions are swallowed
// with a yes, arrive late, or arrive while the answer is lost.
func TestTrioBadLine(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t)
	var sent atomic.Int64
	every := func(n int64, method string) bool { return method == "eth_sendRawTransaction" && sent.Add(1)%4 == n }
	w := &evmtest.Wire{
		Answer: func(method string) (any, bool) { return common.Hash{1}, every(1, method) },
		Before: func(method string) error {
			if method == "eth_sendRawTransaction" && sent.Load()%4 == 1 {
				time.Sleep(delay)
			}
			return nil
		},
		After: func(method string) error {
			if method == "eth_sendRawTransaction" && sent.Load()%4 == 2 {
				return errLost
			}
			return nil
		},
	}
	client := w.Through(t, node.URL())
	r := startTrio(t, node, func(c *evm.Config) { c.Client = client })
	r.live(t, func(string) {})
	if sent.Load() < 8 {
		t.Errorf("%d transactions went over the bad line", sent.Load())
	}
}

// TestTrioFeeSpike: while the base fee is above the cap the keeper sends nothing
// and says why, and acts by itself once fees have fallen.
func TestTrioFeeSpike(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t)
	fee := big.NewInt(5e16) // enough for a deployment at some gwei
	r := startTrio(t, node, func(c *evm.Config) { c.MaxFee = fee })
	b := r.Mint(1)
	o := r.offer(b, 0)
	r.fund(t, o)
	r.await(t, o, escrow.Funded)

	r.held.Store(true)
	spike := func() {
		node.Call(nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(big.NewInt(5000*params.GWei)))
		node.Call(nil, "evm_mine")
	}
	spike()
	before := r.Nonce(r.Account("keeper"))
	r.HandOver(b.Items[0])
	r.Deliver(b.Items[0], o.ID, "")
	await.True(t, "the keeper's reason", func() (bool, error) {
		spike()
		return r.parkedFor(o.ID) == escrow.CodeFees, nil
	})
	if got := r.Nonce(r.Account("keeper")); got != before {
		t.Errorf("the keeper sent %d transactions above its cap", got-before)
	}
	if n, err := r.Account("keeper").Pending(); err != nil || n != "" {
		t.Errorf("signed above the cap: %s, %v", n, err)
	}
	node.Call(nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(big.NewInt(params.GWei)))
	node.Call(nil, "evm_mine")
	r.held.Store(false)
	r.await(t, o, escrow.Released)
	r.settle(t, map[escrow.Status]escrow.Order{escrow.Released: o})
}

// TestTrioFeeRisesWhileWaiting: the release waits in the pool with a fee that is
// too low by then; it is raised until it is mined.
func TestTrioFeeRisesWhileWaiting(t *testing.T) {
	t.Parallel()
	node := evmtest.StartAnvil(t)
	r := startTrio(t, node, nil)
	b := r.Mint(1)
	o := r.offer(b, 0)
	r.fund(t, o)
	r.await(t, o, escrow.Funded)
	r.held.Store(true)
	node.Call(nil, "evm_setAutomine", false)
	r.HandOver(b.Items[0])
	r.Deliver(b.Items[0], o.ID, "")
	await.True(t, "the release in the pool", func() (bool, error) { return pooled(node), nil })
	node.Call(nil, "anvil_setNextBlockBaseFeePerGas", (*hexutil.Big)(big.NewInt(50*params.GWei)))
	node.Call(nil, "evm_mine")
	if ok, err := r.is(t, o, escrow.Funded); !ok {
		t.Errorf("released below the base fee, %v", err)
	}
	node.Call(nil, "evm_setAutomine", true)
	r.held.Store(false)
	r.await(t, o, escrow.Released)
	r.settle(t, map[escrow.Status]escrow.Order{escrow.Released: o})
}
