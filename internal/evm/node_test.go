package evm

import (
	"errors"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/evm/evmtest"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/store/storetest"
)

// testNode is a chain to test against.
type testNode struct {
	url    string
	client *ethclient.Client
	// fund gives an account 100 ether.
	fund func(t *testing.T, to common.Address)
	// advance moves block time and seals a block of whatever waits.
	advance func(t *testing.T, d time.Duration)
}

func on(n evmtest.Node) testNode {
	return testNode{
		url: n.URL(), client: n.Client(),
		fund: func(t *testing.T, to common.Address) {
			t.Helper()
			if err := n.Fund(t.Context(), ether(100), to); err != nil {
				t.Fatal(err)
			}
		},
		advance: func(t *testing.T, d time.Duration) {
			t.Helper()
			if err := n.AdvanceTime(d); err != nil {
				t.Fatal(err)
			}
		},
	}
}

// onEachNode runs a test on every kind of node that there is.
func onEachNode(t *testing.T, test func(t *testing.T, n testNode)) {
	evmtest.OnEach(t, func(t *testing.T, n evmtest.Node) { test(t, on(n)) })
}

// byHand as a period seals blocks by advance only, after the first.
const byHand = 24 * time.Hour

func embedded(t *testing.T, period time.Duration) testNode {
	t.Helper()
	return on(evmtest.Embedded(t, period))
}

func anvil(t *testing.T, args ...string) testNode {
	t.Helper()
	return on(evmtest.StartAnvil(t, args...))
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func signerNamed(name string) *MemorySigner {
	return NewMemorySigner(must(crypto.ToECDSA(crypto.Keccak256([]byte("evm test"), []byte(name)))))
}

func database(t *testing.T) store.Store {
	t.Helper()
	return storetest.Open(t)
}

// fixture is a funded sender and a counter that it deployed.
type fixture struct {
	*Sender
	node    testNode
	counter common.Address
}

func newFixture(t *testing.T, n testNode, change func(*Config)) fixture {
	t.Helper()
	s := newSender(t, n, change)
	n.fund(t, s.Address())
	if _, err := s.Submit(t.Context(), Call{Key: "deploy", Data: counterCode()}); err != nil {
		t.Fatal(err)
	}
	n.advance(t, time.Second) // seals it where nothing else does
	for range s.cfg.Confirmations {
		n.advance(t, time.Second)
	}
	r, err := s.Wait(t.Context(), "deploy")
	if err != nil {
		t.Fatal(err)
	}
	return fixture{Sender: s, node: n, counter: r.ContractAddress}
}

func newSender(t *testing.T, n testNode, change func(*Config)) *Sender {
	t.Helper()
	cfg := Config{
		Client: n.client, Signer: signerNamed("sender"), Errors: []abi.ABI{counterABI},
		Poll: 5 * time.Millisecond, Patience: time.Minute,
	}
	if change != nil {
		change(&cfg)
	}
	if cfg.DB == nil {
		cfg.DB = database(t)
	}
	s, err := NewSender(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func (h fixture) call(key string, id int64) Call {
	return Call{Key: key, To: &h.counter, Data: count(id)}
}

// counted is how often the counter counted each id, from its logs.
func (h fixture) counted(t *testing.T) map[common.Hash]int {
	t.Helper()
	got := make(map[common.Hash]int)
	batch, err := NewReader(ReaderConfig{Client: h.node.client, Addresses: []common.Address{h.counter}}).Next(t.Context(), Cursor{})
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range batch.Blocks {
		for _, l := range b.Logs {
			got[l.Topics[0]]++
		}
	}
	return got
}

func (h fixture) expectCounted(t *testing.T, want map[int64]int) {
	t.Helper()
	got := h.counted(t)
	if len(got) != len(want) {
		t.Errorf("%d ids counted, want %d", len(got), len(want))
	}
	for id, n := range want {
		if got[topic(id)] != n {
			t.Errorf("id %d counted %d times, want %d", id, got[topic(id)], n)
		}
	}
}

func (h fixture) pendingKeys(t *testing.T) (keys []string) {
	t.Helper()
	list, err := h.Pending(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		keys = append(keys, p.Key)
	}
	return keys
}

type wire = evmtest.Wire

// through is the node as seen through a wire.
func (n testNode) through(t *testing.T, w *wire) testNode {
	t.Helper()
	n.client = w.Through(t, n.url)
	return n
}

var errCut = errors.New("the line was cut")

// clock is a clock that tests turn by hand.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Unix(1_800_000_000, 0)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// foreign signs a transaction of the sender's account behind its back.
func foreign(t *testing.T, s *Sender, nonce uint64, tip int64) *types.Transaction {
	t.Helper()
	inner := &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: nonce, To: &common.Address{0xf0}, Value: big.NewInt(1), Gas: 21000,
		GasTipCap: big.NewInt(tip), GasFeeCap: big.NewInt(tip + 100*params.GWei),
	}
	return must(s.cfg.Signer.SignTx(t.Context(), types.NewTx(inner), s.chainID))
}
