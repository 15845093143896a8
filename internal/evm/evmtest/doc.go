// Package evmtest starts real Ethereum nodes for tests: the embedded chain,
// geth and anvil as programs of their own, and Clef as a remote signer. Each is
// on a free port, in a temporary directory, and ends with its test.
//
// A program that is not installed skips the test with the reason; where the
// environment has CI=true it is built, or the test fails.
package evmtest

import (
	"context"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/internal/devchain"
)

// Node is a chain to test against.
type Node interface {
	// URL is where its JSON-RPC is reached over HTTP.
	URL() string
	Client() *ethclient.Client
	// Fund gives each account that many wei out of nothing.
	Fund(ctx context.Context, wei *big.Int, to ...common.Address) error
	// AdvanceTime moves block time by d, in whole seconds, and seals a block of
	// whatever waits.
	AdvanceTime(d time.Duration) error
}

// OnEach runs a test on every kind of node that there is.
func OnEach(t *testing.T, test func(t *testing.T, n Node)) {
	t.Run("embedded", func(t *testing.T) { test(t, Embedded(t, 20*time.Millisecond)) })
	t.Run("geth", func(t *testing.T) { test(t, StartGeth(t)) })
	t.Run("anvil", func(t *testing.T) { test(t, StartAnvil(t)) })
}

// Embedded starts the embedded chain with that least time between blocks.
func Embedded(t testing.TB, period time.Duration) Node {
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
	return c
}

// absent ends a test that needs a program which is not here.
func absent(t testing.TB, reason string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(reason)
	}
	t.Skip(reason)
}
