package devchain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/holiman/uint256"
)

// sealedKey holds the hash of the newest block that was made durable. The node
// writes its own head pointers later and without a sync, so after a crash this
// key knows better.
var sealedKey = []byte("waymark/sealed")

// finalLag is how many blocks "finalized" stays behind. Finalised blocks may be
// moved to the node's append-only files, and these must never get ahead of the
// head that a crashed process comes back with.
const finalLag = 64

// buildTimeout bounds the making of one block; a full one takes well under a
// second.
const buildTimeout = 30 * time.Second

// seal makes one block of what waits and of the withdrawals. The order is the
// promise of the package: execute and write, note the block, sync, and only then
// let it become the head that clients see. Callers hold s.mu.
func (s *sealer) seal(withdrawals types.Withdrawals) error {
	if err := s.stopped(); err != nil {
		return err
	}
	if err := s.cfg.checkSpace(); err != nil {
		return err
	}
	if err := s.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("waiting for the transaction pool: %w", err)
	}
	block, err := s.build(withdrawals)
	if err != nil {
		return err
	}
	chain, db := s.eth.BlockChain(), s.eth.ChainDb()
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return final(fmt.Errorf("writing block %d: %w", block.NumberU64(), err))
	}
	if err := db.Put(sealedKey, block.Hash().Bytes()); err != nil {
		return final(fmt.Errorf("noting block %d: %w", block.NumberU64(), err))
	}
	if err := db.SyncKeyValue(); err != nil {
		return final(fmt.Errorf("syncing block %d to disk: %w", block.NumberU64(), err))
	}
	s.report(nil) // before anybody sees the block, and asks
	if err := s.publish(block); err != nil {
		return final(err)
	}
	s.last = s.cfg.Now()
	// The pool judges transactions by the state it knows. Without this an account
	// that Fund has just paid could appear to have nothing.
	if err := s.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("waiting for the transaction pool: %w", err)
	}
	return nil
}

// build executes the waiting transactions into a block on top of the head.
func (s *sealer) build(withdrawals types.Withdrawals) (*types.Block, error) {
	random, err := randomHash()
	if err != nil {
		return nil, fmt.Errorf("drawing the block's random value: %w", err)
	}
	if withdrawals == nil {
		withdrawals = types.Withdrawals{}
	}
	parent := s.eth.BlockChain().CurrentBlock()
	payload, err := s.eth.Miner().BuildPayload(context.Background(), &miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   max(uint64(s.clock().Unix()), parent.Time+1),
		Random:      random,
		Withdrawals: withdrawals,
		BeaconRoot:  &common.Hash{},
		Version:     engine.PayloadV3,
	}, false)
	if err != nil {
		return nil, fmt.Errorf("making block %d: %w", parent.Number.Uint64()+1, err)
	}
	// The payload's own blocking call never returns when its first build failed.
	defer payload.Resolve()
	deadline := time.NewTimer(buildTimeout)
	defer deadline.Stop()
	poll := time.NewTicker(500 * time.Microsecond)
	defer poll.Stop()
	for {
		if block, _, _, _ := payload.FullBlockAndReceipts(); block != nil {
			return block, nil
		}
		select {
		case <-poll.C:
		case <-deadline.C:
			return nil, fmt.Errorf("making block %d: no result after %s", parent.Number.Uint64()+1, buildTimeout)
		}
	}
}

// publish makes a durable block the head.
func (s *sealer) publish(block *types.Block) error {
	chain := s.eth.BlockChain()
	if chain.CurrentBlock().Hash() != block.Hash() {
		if _, err := chain.SetCanonical(block); err != nil {
			return fmt.Errorf("making block %d the head: %w", block.NumberU64(), err)
		}
	}
	chain.SetSafe(block.Header())
	if n := block.NumberU64(); n > finalLag {
		if final := chain.GetHeaderByNumber(n - finalLag); final != nil {
			chain.SetFinalized(final)
		}
	}
	s.eth.SetSynced()
	return nil
}

// recover makes the newest durable block the head again: a process killed
// between the sync and the head pointers left it as a block like any other.
func (s *sealer) recover() error {
	chain, db := s.eth.BlockChain(), s.eth.ChainDb()
	head := chain.CurrentBlock()
	raw, err := readKey(db, sealedKey)
	if err != nil {
		return fmt.Errorf("reading the newest sealed block: %w", err)
	}
	if raw == nil {
		raw = chain.Genesis().Hash().Bytes()
	}
	sealed := common.BytesToHash(raw)
	block := chain.GetBlockByHash(sealed)
	if block == nil {
		return fmt.Errorf("block %s was confirmed but is not in %s: the directory is damaged", sealed, s.cfg.Dir)
	}
	if block.NumberU64() < head.Number.Uint64() {
		return fmt.Errorf("the head of %s is block %d, past the newest confirmed block %d: another program wrote to it",
			s.cfg.Dir, head.Number, block.NumberU64())
	}
	return s.publish(block)
}

// readKey answers nil for a key that is not there.
func readKey(db ethdb.KeyValueReader, key []byte) ([]byte, error) {
	if ok, err := db.Has(key); err != nil || !ok {
		return nil, err
	}
	value, err := db.Get(key)
	if err == nil && len(value) == 0 {
		err = errors.New("empty value")
	}
	return value, err
}

func nextBaseFee(chain *core.BlockChain) *uint256.Int {
	fee, _ := uint256.FromBig(eip1559.CalcBaseFee(chain.Config(), chain.CurrentBlock()))
	return fee
}
