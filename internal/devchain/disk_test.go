package devchain

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/internal/await"
)

func dial(t *testing.T, url string) (*ethclient.Client, error) {
	client, err := ethclient.DialContext(t.Context(), url)
	if err == nil {
		t.Cleanup(client.Close)
	}
	return client, err
}

func TestFullDiskStopsConfirmingAndSaysSo(t *testing.T) {
	var free atomic.Uint64
	free.Store(1 << 40)
	cfg := testConfig(t.TempDir())
	cfg.FreeSpace = func(string) (uint64, error) { return free.Load(), nil }
	c := open(t, cfg)
	receipt(t, c, send(t, c, 0))
	if err := c.Healthy(); err != nil {
		t.Fatal(err)
	}

	free.Store(1 << 20)
	head := c.Head()
	waiting := send(t, c, 1)
	await.True(t, "the end of sealing", func() (bool, error) { return c.Healthy() != nil, nil })
	var full *DiskFullError
	if err := c.Healthy(); !errors.As(err, &full) || full.Free != 1<<20 || full.Need != 128<<20 {
		t.Errorf("health %v", err)
	}
	if err := c.AdvanceTime(time.Hour); !errors.As(err, &full) {
		t.Errorf("advanced on a full disk: %v", err)
	}
	if err := c.Fund(t.Context(), ether(1), addr(rich)); !errors.As(err, &full) {
		t.Errorf("funded on a full disk: %v", err)
	}
	if c.Head() != head {
		t.Error("a block was sealed on a full disk")
	}

	free.Store(1 << 40)
	receipt(t, c, waiting)
	if err := c.Healthy(); err != nil {
		t.Errorf("still unhealthy with space again: %v", err)
	}
	if ahead := time.Until(c.Head().Time); ahead > time.Minute {
		t.Errorf("the refused advance took effect: %s ahead", ahead)
	}

	free.Store(0)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), cfg); !errors.As(err, &full) {
		t.Errorf("opened on a full disk: %v", err)
	}
}

func TestUnknownFreeSpaceIsNotSpace(t *testing.T) {
	cfg := testConfig(t.TempDir())
	asked := errors.New("no such mount")
	cfg.FreeSpace = func(string) (uint64, error) { return 0, asked }
	if _, err := Open(t.Context(), cfg); !errors.Is(err, asked) {
		t.Errorf("error %v", err)
	}
	if free, err := freeSpace(t.TempDir()); err != nil || free == 0 {
		t.Errorf("this disk has %d bytes free, %v", free, err)
	}
}
