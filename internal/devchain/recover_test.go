package devchain

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

// sealUnpublished does what seal does up to the sync, and leaves the chain as a
// process that was killed there leaves it.
func sealUnpublished(t *testing.T, c *Chain) (number uint64) {
	t.Helper()
	s := c.sealer
	s.mu.Lock()
	defer s.mu.Unlock()
	block, err := s.build(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.eth.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		t.Fatal(err)
	}
	db := s.eth.ChainDb()
	if err := errors.Join(db.Put(sealedKey, block.Hash().Bytes()), db.SyncKeyValue()); err != nil {
		t.Fatal(err)
	}
	s.report(final(errors.New("killed here"))) // so that Close seals nothing more
	return block.NumberU64()
}

func TestRecoversABlockThatWasSyncedButNotYetHead(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.Period = time.Hour // the second transaction waits while this test seals it
	c := open(t, cfg)
	receipt(t, c, send(t, c, 0))
	hash := send(t, c, 1)
	number := sealUnpublished(t, c)
	if c.Head().Number != number-1 {
		t.Fatalf("the block was visible before it was published: head %d", c.Head().Number)
	}
	if _, err := c.Client().TransactionReceipt(t.Context(), hash); err == nil {
		t.Error("a receipt was visible before its block was published")
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}

	c = open(t, testConfig(cfg.Dir))
	if c.Head().Number != number {
		t.Errorf("head %d, want %d", c.Head().Number, number)
	}
	if r := receipt(t, c, hash); r.BlockNumber.Uint64() != number {
		t.Errorf("mined in block %s, want %d", r.BlockNumber, number)
	}
	if r := receipt(t, c, send(t, c, 2)); r.BlockNumber.Uint64() != number+1 {
		t.Errorf("the chain goes on with block %s", r.BlockNumber)
	}
}

func TestRefusesAChainThatLostAConfirmedBlock(t *testing.T) {
	cfg := testConfig(t.TempDir())
	c := open(t, cfg)
	receipt(t, c, send(t, c, 0))
	db := c.eth.ChainDb()
	if err := errors.Join(db.Put(sealedKey, make([]byte, 32)), db.SyncKeyValue()); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	damaged, err := Open(t.Context(), cfg)
	if err == nil {
		damaged.Close()
	}
	if err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("error %v", err)
	}
}
