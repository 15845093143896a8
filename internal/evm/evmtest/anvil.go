package evmtest

import (
	"context"
	"math/big"
	"net/url"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Anvil is foundry's node. Beside being a Node it misbehaves when a test says so.
type Anvil struct {
	t       testing.TB
	args    []string
	process *process
	url     string
	client  *ethclient.Client
}

// StartAnvil starts foundry's node, which seals a block for each transaction.
func StartAnvil(t testing.TB, args ...string) *Anvil {
	t.Helper()
	a := &Anvil{t: t, args: args}
	a.start("0")
	client, err := ethclient.Dial(a.url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	a.client = client
	return a
}

func (a *Anvil) start(port string) {
	a.t.Helper()
	// The program itself, and not the script that npm puts in front of it: signals
	// are meant for it.
	_, self, _, _ := runtime.Caller(0)
	modules := filepath.Join(filepath.Dir(self), "..", "..", "..", "contracts", "node_modules", "@foundry-rs")
	var path string
	if found, _ := filepath.Glob(filepath.Join(modules, "anvil-*", "bin", "anvil")); len(found) > 0 {
		path = found[0]
	} else if path, _ = exec.LookPath("anvil"); path == "" {
		absent(a.t, "anvil is not installed: run npm ci in contracts/")
	}
	p, addr := start(a.t, "Listening on ", false, path, append([]string{"--host", "127.0.0.1", "--port", port}, a.args...)...)
	a.process, a.url = p, "http://"+addr
}

// URL implements Node.
func (a *Anvil) URL() string { return a.url }

// Client implements Node.
func (a *Anvil) Client() *ethclient.Client { return a.client }

// Fund implements Node.
func (a *Anvil) Fund(ctx context.Context, wei *big.Int, to ...common.Address) error {
	for _, account := range to {
		if err := a.client.Client().CallContext(ctx, nil, "anvil_setBalance", account, (*hexutil.Big)(wei)); err != nil {
			return err
		}
	}
	return nil
}

// AdvanceTime implements Node.
func (a *Anvil) AdvanceTime(d time.Duration) error {
	c := a.client.Client()
	if err := c.Call(nil, "evm_increaseTime", uint64(d/time.Second)); err != nil {
		return err
	}
	return c.Call(nil, "evm_mine")
}

// Call calls one of anvil's own methods, and fails the test on an error.
func (a *Anvil) Call(result any, method string, args ...any) {
	a.t.Helper()
	if err := a.client.Client().CallContext(a.t.Context(), result, method, args...); err != nil {
		a.t.Fatalf("%s: %v", method, err)
	}
}

// Reorganise replaces the newest blocks by empty ones: their transactions are
// gone, from the pool too.
func (a *Anvil) Reorganise(depth int) {
	a.t.Helper()
	a.Call(nil, "anvil_reorg", depth, []any{})
}

// Stop ends the node as a signal does; with the argument --state it keeps its
// chain on disk when the signal is an interrupt.
func (a *Anvil) Stop(sig syscall.Signal) { a.process.stop(sig) }

// Restart starts a stopped node again, at the same address.
func (a *Anvil) Restart() {
	a.t.Helper()
	u, err := url.Parse(a.url)
	if err != nil {
		a.t.Fatal(err)
	}
	a.start(u.Port())
}

// Freeze stops the node's process where it is, so that connections hang; Thaw
// lets it go on.
func (a *Anvil) Freeze() { a.signal(syscall.SIGSTOP) }

// Thaw lets the node's process go on after Freeze.
func (a *Anvil) Thaw() { a.signal(syscall.SIGCONT) }

func (a *Anvil) signal(sig syscall.Signal) {
	a.t.Helper()
	if err := a.process.cmd.Process.Signal(sig); err != nil {
		a.t.Fatal(err)
	}
}
