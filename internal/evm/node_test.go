package evm

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/devchain"
)

// testNode is a chain to test against: the embedded one, or anvil.
type testNode struct {
	url    string
	client *ethclient.Client
	// fund gives an account 100 ether.
	fund func(t *testing.T, to common.Address)
	// advance moves block time and seals a block of whatever waits.
	advance func(t *testing.T, d time.Duration)
}

// onEachNode runs a test on every kind of node that there is.
func onEachNode(t *testing.T, test func(t *testing.T, n testNode)) {
	t.Run("embedded", func(t *testing.T) { test(t, embedded(t, 20*time.Millisecond)) })
	t.Run("anvil", func(t *testing.T) { test(t, anvil(t)) })
}

// byHand as a period seals blocks by advance only, after the first.
const byHand = 24 * time.Hour

func embedded(t *testing.T, period time.Duration) testNode {
	t.Helper()
	c, err := devchain.Open(t.Context(), devchain.Config{
		Dir: t.TempDir(), ChainID: 31337, Period: period, Idle: -1, HTTPAddr: "127.0.0.1:0",
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return testNode{
		url: c.URL(), client: c.Client(),
		fund: func(t *testing.T, to common.Address) {
			if err := c.Fund(t.Context(), ether(100), to); err != nil {
				t.Fatal(err)
			}
		},
		advance: func(t *testing.T, d time.Duration) {
			if err := c.AdvanceTime(d); err != nil {
				t.Fatal(err)
			}
		},
	}
}

// anvil starts foundry's node on any free port.
func anvil(t *testing.T, args ...string) testNode {
	t.Helper()
	path := filepath.Join("..", "..", "contracts", "node_modules", ".bin", "anvil")
	if _, err := os.Stat(path); err != nil {
		if path, err = exec.LookPath("anvil"); err != nil {
			if os.Getenv("CI") == "true" {
				t.Fatal("anvil is not installed: run npm ci in contracts/")
			}
			t.Skip("anvil is not installed: run npm ci in contracts/")
		}
	}
	cmd := exec.Command(path, append([]string{"--port", "0", "--host", "127.0.0.1"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	var url string
	lines := bufio.NewScanner(out)
	for url == "" && lines.Scan() {
		if _, addr, ok := strings.Cut(lines.Text(), "Listening on "); ok {
			url = "http://" + strings.TrimSpace(addr)
		}
	}
	if url == "" {
		t.Fatal("anvil did not say where it listens")
	}
	go io.Copy(io.Discard, out)
	client, err := Dial(t.Context(), url, 31337)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	call := func(t *testing.T, method string, args ...any) {
		t.Helper()
		if err := client.Client().CallContext(t.Context(), nil, method, args...); err != nil {
			t.Fatalf("%s: %v", method, err)
		}
	}
	return testNode{
		url: url, client: client,
		fund: func(t *testing.T, to common.Address) { call(t, "anvil_setBalance", to, (*hexutil.Big)(ether(100))) },
		advance: func(t *testing.T, d time.Duration) {
			call(t, "evm_increaseTime", uint64(d/time.Second))
			call(t, "evm_mine")
		},
	}
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

func signerNamed(name string) *MemorySigner {
	return NewMemorySigner(must(crypto.ToECDSA(crypto.Keccak256([]byte("evm test"), []byte(name)))))
}

func database(t *testing.T) *bbolt.DB {
	t.Helper()
	return openDatabase(t, filepath.Join(t.TempDir(), "evm.db"))
}

func openDatabase(t *testing.T, path string) *bbolt.DB {
	t.Helper()
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: 5 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// house is a funded sender and a counter that it deployed.
type house struct {
	*Sender
	node    testNode
	counter common.Address
}

func newHouse(t *testing.T, n testNode, change func(*Config)) house {
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
	return house{Sender: s, node: n, counter: r.ContractAddress}
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

func (h house) call(key string, id int64) Call {
	return Call{Key: key, To: &h.counter, Data: count(id)}
}

// counted is how often the counter counted each id, from its logs.
func (h house) counted(t *testing.T) map[common.Hash]int {
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

func (h house) expectCounted(t *testing.T, want map[int64]int) {
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

func (h house) pendingKeys(t *testing.T) (keys []string) {
	t.Helper()
	list, err := h.Pending()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		keys = append(keys, p.Key)
	}
	return keys
}

// wire is an HTTP transport whose requests a test may watch, refuse or answer
// itself. Before and after see the JSON-RPC method; an error from either is what
// the client gets, after meaning that the node did get the request. Answer
// replaces the node's result.
type wire struct {
	mu     sync.Mutex
	before func(method string) error
	after  func(method string) error
	answer func(method string) (result any, ok bool)
}

func (w *wire) set(change func(w *wire)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

func (w *wire) RoundTrip(req *http.Request) (*http.Response, error) {
	raw, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	req.Body = io.NopCloser(bytes.NewReader(raw))
	var msg struct {
		ID     json.RawMessage
		Method string
	}
	json.Unmarshal(raw, &msg) // a batch has no method of its own
	w.mu.Lock()
	before, after, answer := w.before, w.after, w.answer
	w.mu.Unlock()
	if before != nil {
		if err := before(msg.Method); err != nil {
			return nil, err
		}
	}
	if answer != nil {
		if result, ok := answer(msg.Method); ok {
			body := must(json.Marshal(map[string]any{"jsonrpc": "2.0", "id": msg.ID, "result": result}))
			return &http.Response{StatusCode: 200, Header: http.Header{"Content-Type": {"application/json"}},
				Body: io.NopCloser(bytes.NewReader(body)), Request: req}, nil
		}
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err == nil && after != nil {
		if err := after(msg.Method); err != nil {
			resp.Body.Close()
			return nil, err
		}
	}
	return resp, err
}

// through is the node as seen through a wire.
func (n testNode) through(t *testing.T, w *wire) testNode {
	t.Helper()
	c, err := rpc.DialOptions(context.Background(), n.url, rpc.WithHTTPClient(&http.Client{Transport: w}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	n.client = ethclient.NewClient(c)
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
