package evmtest

import (
	"context"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/await"
)

// Geth is `geth --dev` as a program of its own.
type Geth struct {
	url    string
	client *ethclient.Client
}

// StartGeth starts geth, which seals a block when transactions wait.
func StartGeth(t testing.TB) *Geth {
	t.Helper()
	_, addr := start(t, "HTTP server started                      endpoint=", true, program(t, "geth", "."),
		"--dev", "--dev.gaslimit", "60000000", "--datadir", t.TempDir(), "--ipcdisable", "--port", "0", "--nodiscover",
		"--http", "--http.addr", "127.0.0.1", "--http.port", "0", "--http.api", "eth,net,web3,txpool,dev", "--log.format", "terminal")
	g := &Geth{url: "http://" + addr}
	var err error
	if g.client, err = ethclient.Dial(g.url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(g.client.Close)
	return g
}

// URL implements Node.
func (g *Geth) URL() string { return g.url }

// Client implements Node.
func (g *Geth) Client() *ethclient.Client { return g.client }

// Fund implements Node, by the consensus layer's withdrawals.
func (g *Geth) Fund(ctx context.Context, wei *big.Int, to ...common.Address) error {
	for _, account := range to {
		before, err := g.client.BalanceAt(ctx, account, nil)
		if err != nil {
			return err
		}
		gwei := new(big.Int).Div(wei, big.NewInt(params.GWei)).Uint64()
		want := before.Add(before, wei)
		if err := g.withdraw(ctx, account, gwei); err != nil {
			return err
		}
		if err := await.Until(ctx, func() (bool, error) {
			have, err := g.client.BalanceAt(ctx, account, nil)
			return err == nil && have.Cmp(want) >= 0, err
		}); err != nil {
			return fmt.Errorf("funding %s: %w", account, err)
		}
	}
	return nil
}

func (g *Geth) withdraw(ctx context.Context, to common.Address, gwei uint64) error {
	return g.client.Client().CallContext(ctx, nil, "dev_addWithdrawal", map[string]any{
		"index": hexutil.Uint64(0), "validatorIndex": hexutil.Uint64(0), "address": to, "amount": hexutil.Uint64(gwei),
	})
}

// AdvanceTime implements Node. Each block is a second or more later than the one
// before, so it seals as many as there are seconds.
func (g *Geth) AdvanceTime(d time.Duration) error {
	ctx := context.Background()
	head, err := g.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return err
	}
	for target := head.Time + uint64(d/time.Second); head.Time < target; {
		if err := g.withdraw(ctx, common.Address{0xdd}, 1); err != nil {
			return err
		}
		before := head.Number
		if err := await.Until(ctx, func() (bool, error) {
			head, err = g.client.HeaderByNumber(ctx, nil)
			return err == nil && head.Number.Cmp(before) > 0, err
		}); err != nil {
			return fmt.Errorf("waiting for a block: %w", err)
		}
	}
	return nil
}
