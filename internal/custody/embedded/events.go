package embedded

import (
	"context"
	"iter"

	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
)

// Events implements [custody.Ledger]. The last error is ctx's or [ErrClosed].
func (m *party) Events(ctx context.Context, after custody.Cursor) iter.Seq2[custody.Event, error] {
	return func(yield func(custody.Event, error) bool) {
		next := after.Block
		for {
			if err := ctx.Err(); err != nil {
				yield(custody.Event{}, err)
				return
			}
			height, grown := m.channel.height()
			for ; next <= height; next++ {
				events, err := m.channel.eventsOf(next)
				if err != nil {
					yield(custody.Event{}, err)
					return
				}
				for _, e := range events {
					if e.Cursor.Block == after.Block && e.Cursor.Tx <= after.Tx {
						continue
					}
					if ctx.Err() != nil {
						break
					}
					if !yield(e, nil) {
						return
					}
				}
				if err := ctx.Err(); err != nil {
					yield(custody.Event{}, err)
					return
				}
			}
			select {
			case <-grown:
			case <-ctx.Done():
			case <-m.channel.closed:
				yield(custody.Event{}, ErrClosed)
				return
			}
		}
	}
}

// height is the newest block's number, with a channel that closes when there
// is a newer one.
func (c *Channel) height() (uint64, <-chan struct{}) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.tip.number, c.grown
}

// eventsOf returns the chaincode events of a block's valid transactions.
func (c *Channel) eventsOf(number uint64) ([]custody.Event, error) {
	if number == 0 {
		return nil, nil // block 0 holds the channel's name
	}
	var events []custody.Event
	err := c.db.View(func(tx *bolt.Tx) error {
		b, err := readBlock(tx, number)
		if err != nil {
			return err
		}
		for i, envelope := range b.Data.Data {
			if peer.TxValidationCode(b.Metadata.Metadata[slotFilter][i]) != peer.TxValidationCode_VALID {
				continue
			}
			t, err := readTransaction(envelope)
			if err != nil {
				return err
			}
			e, err := t.event()
			if err != nil {
				return err
			}
			if e == nil {
				continue
			}
			events = append(events, custody.Event{
				Cursor: custody.Cursor{Block: number, Tx: uint32(i) + 1},
				TxID:   t.txID, Name: e.EventName, Payload: e.Payload, Seen: seenAt(b), Entries: t.entries(e), Size: len(envelope),
			})
		}
		return nil
	})
	return events, err
}
