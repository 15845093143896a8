package devchain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/internal/await"
)

func TestBlockTimeNeverOutrunsTheClock(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.Period = time.Second
	c := open(t, cfg)
	for n := range uint64(3) {
		receipt(t, c, send(t, c, n))
		if head := c.Head(); head.Time.After(time.Now()) {
			t.Errorf("block %d is %s ahead of the clock", head.Number, time.Until(head.Time))
		}
	}
}

func TestAdvanceTimeLasts(t *testing.T) {
	cfg := testConfig(t.TempDir())
	c := open(t, cfg)
	receipt(t, c, send(t, c, 0))
	before := c.Now()
	tx := transfer(1)
	if err := c.Client().SendTransaction(t.Context(), tx); err != nil { // the pool need not be empty
		t.Fatal(err)
	}
	const week = 7 * 24 * time.Hour
	if err := c.AdvanceTime(week); err != nil {
		t.Fatal(err)
	}
	receipt(t, c, tx.Hash())
	for _, when := range []string{"before", "after"} {
		if got := c.Head().Time.Sub(before); got < week || got > week+time.Minute {
			t.Errorf("%s the restart the head is %s later", when, got)
		}
		if got := c.Now().Sub(before); got < week || got > week+time.Minute {
			t.Errorf("%s the restart the chain's time is %s later", when, got)
		}
		if when == "before" {
			if err := c.Close(); err != nil {
				t.Fatal(err)
			}
			c = open(t, cfg)
		}
	}
	receipt(t, c, send(t, c, 2))
	if got := c.Head().Time.Sub(before); got < week || got > week+time.Minute {
		t.Errorf("the next block is %s later", got)
	}
	for _, d := range []time.Duration{0, -time.Second} {
		if err := c.AdvanceTime(d); err == nil {
			t.Errorf("advanced by %s", d)
		}
	}
}

func TestAdvanceTimeAddsUpAndRoundsUp(t *testing.T) {
	c := open(t, testConfig(t.TempDir()))
	for _, d := range []time.Duration{time.Nanosecond, 1500 * time.Millisecond, time.Hour} {
		before := c.Head().Time
		if h := c.Head(); h.Number == 0 {
			before = c.Now()
		}
		if err := c.AdvanceTime(d); err != nil {
			t.Fatal(err)
		}
		if got := c.Head().Time.Sub(before); got < d {
			t.Errorf("advanced by %s instead of %s", got, d)
		}
	}
}

func TestSurvivesAClockThatWentBack(t *testing.T) {
	cfg := testConfig(t.TempDir())
	now := time.Now()
	cfg.Now = func() time.Time { return now }
	c := open(t, cfg)
	receipt(t, c, send(t, c, 0))
	head := c.Head()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	now = now.Add(-time.Hour)
	c = open(t, cfg)
	receipt(t, c, send(t, c, 1))
	if got := c.Head().Time.Sub(head.Time); got < time.Second || got > time.Minute {
		t.Errorf("the next block is %s after the last", got)
	}
}

func TestIdleChainKeepsItsTime(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.Idle = 10 * time.Millisecond
	c := open(t, cfg)
	await.True(t, "three blocks of an idle chain", func() (bool, error) { return c.Head().Number >= 3, nil })
}

func TestFund(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.Alloc = nil
	c := open(t, cfg)
	poor := []common.Address{{1}, {2}}
	if err := c.Fund(t.Context(), ether(3), poor...); err != nil {
		t.Fatal(err)
	}
	for _, a := range poor {
		if b := must(c.Client().BalanceAt(t.Context(), a, nil)); b.Cmp(ether(3)) != 0 {
			t.Errorf("%s has %s", a, b)
		}
	}
	for _, wei := range []*big.Int{big.NewInt(0), big.NewInt(-1e9), big.NewInt(1e9 + 1), new(big.Int).Lsh(big.NewInt(1e9), 64)} {
		if err := c.Fund(t.Context(), wei, poor...); err == nil {
			t.Errorf("funded with %s wei", wei)
		}
	}
}

func TestTagsMeanDurable(t *testing.T) {
	c := open(t, testConfig(t.TempDir()))
	for n := range uint64(finalLag + 6) {
		receipt(t, c, send(t, c, n))
	}
	for tag, lag := range map[string]uint64{"latest": 0, "safe": 0, "finalized": finalLag} {
		var b struct{ Hash common.Hash }
		if err := c.Client().Client().CallContext(t.Context(), &b, "eth_getBlockByNumber", tag, false); err != nil {
			t.Fatal(err)
		}
		want := must(c.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(c.Head().Number-lag)))
		if b.Hash != want.Hash() {
			t.Errorf("%s is not %d behind the head", tag, lag)
		}
	}
}

func TestServesHTTPAndWebSocket(t *testing.T) {
	cfg := testConfig(t.TempDir())
	if c := open(t, cfg); c.URL() != "" {
		t.Errorf("serves %s unasked", c.URL())
	}
	cfg = testConfig(t.TempDir())
	cfg.HTTPAddr = "127.0.0.1:0"
	c := open(t, cfg)
	for _, url := range []string{c.URL(), "ws" + c.URL()[len("http"):]} {
		client, err := dial(t, url)
		if err != nil {
			t.Fatal(err)
		}
		if id := must(client.ChainID(t.Context())); id.Cmp(c.ChainID()) != 0 {
			t.Errorf("%s is on chain %s", url, id)
		}
		for _, method := range []string{"admin_nodeInfo", "debug_setHead", "txpool_content", "miner_setGasPrice", "engine_exchangeCapabilities"} {
			if err := client.Client().CallContext(t.Context(), nil, method); err == nil {
				t.Errorf("%s serves %s", url, method)
			}
		}
	}
}
