package evm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/store/storetest"
)

// A fault hits the first request of a method that comes once the call is under
// way, before or after the node gets it.
type fault struct {
	name   string
	method string
	after  bool
}

// The points between which a call's state on disk or at the node changes.
var faults = []fault{
	{"before the try", "eth_estimateGas", false},
	{"after the try, before it is stored", "eth_getTransactionCount", false},
	{"stored, before it is sent", "eth_sendRawTransaction", false},
	{"sent, before the answer", "eth_sendRawTransaction", true},
	{"mined, before the receipt is read", "eth_getTransactionReceipt", false},
	{"receipt read, before it is stored", "eth_getTransactionReceipt", true},
	{"no fault", "none", false},
}

// wire answers a wire that meets the fault once with the effect.
func (f fault) wire(effect func() error) *wire {
	var done atomic.Bool
	hit := func(method string) error {
		if method == f.method && done.CompareAndSwap(false, true) {
			return effect()
		}
		return nil
	}
	if f.after {
		return &wire{After: hit}
	}
	return &wire{Before: hit}
}

// TestFailureThenRestart cuts the line at each point, throws the sender away and
// starts a new one on what is on disk.
func TestFailureThenRestart(t *testing.T) {
	n := embedded(t, 20*time.Millisecond)
	h := newFixture(t, n, nil)
	for i, f := range faults {
		id := int64(100 + i)
		t.Run(f.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "evm.db")
			account := func(c *Config) {
				c.Signer = signerNamed(f.name)
				c.DB = storetest.OpenFile(t, path)
				c.Patience = 200 * time.Millisecond
			}
			first := newSender(t, n.through(t, f.wire(func() error { return errCut })), account)
			n.fund(t, first.Address())
			_, err := first.Send(t.Context(), h.call("effect", id))
			var refused *RefusedError
			if errors.As(err, &refused) {
				t.Errorf("a cut line is no refusal: %v", err)
			}
			if err := first.cfg.DB.Close(); err != nil {
				t.Fatal(err)
			}

			second := newSender(t, n, account)
			second.cfg.Patience = time.Minute
			if err := second.Resume(t.Context()); err != nil {
				t.Fatal(err)
			}
			if _, err := second.Send(t.Context(), h.call("effect", id)); err != nil {
				t.Fatal(err)
			}
			if got := h.counted(t)[topic(id)]; got != 1 {
				t.Errorf("the effect happened %d times", got)
			}
			if used := must(n.client.NonceAt(t.Context(), second.Address(), nil)); used != 1 {
				t.Errorf("%d transactions instead of one", used)
			}
		})
	}
}

// TestKillThenRestart does the same with a process that is killed at each point.
func TestKillThenRestart(t *testing.T) {
	n := embedded(t, 20*time.Millisecond)
	h := newFixture(t, n, nil)
	for i, f := range faults {
		id := int64(200 + i)
		t.Run(f.name, func(t *testing.T) {
			job := childJob{URL: n.url, DB: filepath.Join(t.TempDir(), "evm.db"), Counter: h.counter.Hex(), Account: "child " + f.name, ID: id}
			n.fund(t, signerNamed(job.Account).Address())
			job.Fault = i
			err := job.run(t)
			var exit *exec.ExitError
			if killed := errors.As(err, &exit) && exit.ExitCode() == -1; killed != (f.method != "none") {
				t.Fatalf("the child ended with %v", err)
			}
			job.Fault = len(faults) - 1
			if err := job.run(t); err != nil {
				t.Fatalf("the restarted child: %v", err)
			}
			if got := h.counted(t)[topic(id)]; got != 1 {
				t.Errorf("the effect happened %d times", got)
			}
			if used := must(n.client.NonceAt(t.Context(), signerNamed(job.Account).Address(), nil)); used != 1 {
				t.Errorf("%d transactions instead of one", used)
			}
		})
	}
}

// childEnv, in the environment, turns the test binary into a process that makes
// one call and may be killed in it.
const childEnv = "EVM_TEST_CHILD"

type childJob struct {
	URL, DB, Counter, Account string
	ID                        int64
	Fault                     int
}

func (j childJob) run(t *testing.T) error {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"="+string(must(json.Marshal(j))))
	cmd.Stderr = os.Stderr
	return cmd.Run()
}

func TestMain(m *testing.M) {
	if raw := os.Getenv(childEnv); raw != "" {
		if err := runChild(raw); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func runChild(raw string) error {
	var j childJob
	if err := json.Unmarshal([]byte(raw), &j); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	w := faults[j.Fault].wire(func() error {
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return err
		}
		if err := self.Kill(); err != nil {
			return err
		}
		select {}
	})
	c, err := rpc.DialOptions(ctx, j.URL, rpc.WithHTTPClient(&http.Client{Transport: w}))
	if err != nil {
		return err
	}
	db, err := store.Open(j.DB)
	if err != nil {
		return err
	}
	s, err := NewSender(ctx, Config{
		Client: ethclient.NewClient(c), DB: db, Signer: signerNamed(j.Account),
		Errors: []abi.ABI{counterABI}, Poll: 5 * time.Millisecond,
	})
	if err != nil {
		return err
	}
	counter := common.HexToAddress(j.Counter)
	_, err = s.Send(ctx, Call{Key: "effect", To: &counter, Data: count(j.ID)})
	return err
}
