package embedded

import (
	"context"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
)

// Bounds of a block, as in Fabric's sample configuration.
const (
	maxBlockTxs   = 500
	maxBlockBytes = 10 << 20
)

// pending is a transaction that waits for its block.
type pending struct {
	tx   *transaction
	done chan error // buffered: the committer never waits
}

// order hands a transaction to the committer and returns when its block is on
// disk. Concurrent callers share a block and its fsync.
func (c *Channel) order(ctx context.Context, t *transaction) error {
	p := &pending{tx: t, done: make(chan error, 1)}
	select {
	case c.queue <- p:
	case <-ctx.Done():
		return ctx.Err() // not ordered: it did not happen
	case <-c.closed:
		return ErrClosed
	}
	select {
	case err := <-p.done:
		return err
	case <-ctx.Done():
		return fmt.Errorf("%w: %w", custody.ErrUnknown, ctx.Err())
	}
}

// commitLoop is the one writer. What arrives while a block is being written
// makes the next one.
func (c *Channel) commitLoop() {
	defer close(c.done)
	var carried *pending
	for {
		first := carried
		carried = nil
		if first == nil {
			select {
			case first = <-c.queue:
			case <-c.closed:
				return
			}
		}
		batch := []*pending{first}
		size := len(first.tx.envelope)
	fill:
		for len(batch) < maxBlockTxs {
			select {
			case next := <-c.queue:
				if size += len(next.tx.envelope); size > maxBlockBytes {
					carried = next
					break fill
				}
				batch = append(batch, next)
			default:
				break fill
			}
		}
		c.writeBlock(batch)
	}
}

func (c *Channel) writeBlock(batch []*pending) {
	answer := func(err error) {
		for _, p := range batch {
			p.done <- err
		}
	}
	c.mu.Lock()
	after, broken := c.tip, c.broken
	c.mu.Unlock()
	if broken != nil {
		answer(broken)
		return
	}
	txs := make([]*transaction, len(batch))
	for i, p := range batch {
		txs[i] = p.tx
	}
	var block *common.Block
	var second []bool
	err := c.db.Update(func(tx *bolt.Tx) error {
		var err error
		block, second, err = commitBlock(tx, txs, commitment{after: after, seen: c.clock(), endorses: c.members.has})
		return err
	})
	if err != nil {
		answer(c.afterFailure(after, err))
		return
	}
	c.mu.Lock()
	c.tip = tipOf(block)
	grown := c.grown
	c.grown = make(chan struct{})
	c.mu.Unlock()
	close(grown)
	for i, p := range batch {
		p.done <- codeError(peer.TxValidationCode(block.Metadata.Metadata[slotFilter][i]), second[i])
	}
}

// afterFailure finds out what a failed write left behind. If the block is not
// visible it was never written, and the next may be. If it is, the disk did
// not confirm it: only a fresh look at the file, by opening it anew, can tell.
func (c *Channel) afterFailure(after tip, cause error) error {
	var now tip
	err := c.db.View(func(tx *bolt.Tx) error {
		var err error
		now, err = lastBlock(tx)
		return err
	})
	if err == nil && now.number == after.number {
		return fmt.Errorf("%w: %w", ErrStorage, cause)
	}
	unknown := fmt.Errorf("%w: the disk did not confirm a block, open the ledger anew: %w",
		custody.ErrUnknown, errors.Join(cause, err))
	c.mu.Lock()
	c.broken = fmt.Errorf("%w: an earlier block was not confirmed, open the ledger anew: %w", ErrStorage, cause)
	c.mu.Unlock()
	return unknown
}

func codeError(code peer.TxValidationCode, second bool) error {
	switch {
	case code == peer.TxValidationCode_VALID:
		return nil
	case second:
		return fmt.Errorf("%w (%s)", custody.ErrConflict, code)
	}
	return fmt.Errorf("the transaction is invalid: %s", code)
}
