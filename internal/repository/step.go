package repository

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
)

// Bounds of one step: how many transactions and bytes of entries it applies
// together, and for how long it gathers once something has come.
const (
	stepTransactions = 5000
	stepBytes        = 16 << 20
	stepGather       = 3 * time.Millisecond
)

// Step reads what follows on the custody ledger and applies it. With nothing new
// it waits up to Config.Wait for something, and reports false.
func (r *Repository) Step(ctx context.Context) (bool, error) {
	status, err := r.Status()
	if err != nil {
		return false, err
	}
	events, err := r.read(ctx, status.Cursor)
	if err != nil {
		return false, fmt.Errorf("filling the event repository: %w", err)
	}
	if len(events) == 0 {
		return false, nil
	}
	b := &batch{}
	for _, ev := range events {
		if err := b.add(ev); err != nil {
			return false, fmt.Errorf("filling the event repository: transaction %s: %w", ev.TxID, err)
		}
	}
	if err := r.db.Update(func(tx *bbolt.Tx) error { return b.write(tx, events[len(events)-1].Cursor, r.chunk) }); err != nil {
		return false, fmt.Errorf("filling the event repository: %w", err)
	}
	r.changes.Ring()
	return true, nil
}

// CatchUp applies everything that the ledger holds up to a cursor.
func (r *Repository) CatchUp(ctx context.Context, until custody.Cursor) error {
	for {
		status, err := r.Status()
		if err != nil {
			return err
		}
		if !before(status.Cursor, until) {
			return nil
		}
		if _, err := r.Step(ctx); err != nil {
			return err
		}
	}
}

func before(a, b custody.Cursor) bool {
	return a.Block < b.Block || a.Block == b.Block && a.Tx < b.Tx
}

type streamed struct {
	event custody.Event
	err   error
}

// read gathers transactions after the cursor: it waits for a first one and takes
// what follows close behind.
func (r *Repository) read(ctx context.Context, from custody.Cursor) ([]custody.Event, error) {
	reading, stop := context.WithCancel(ctx)
	stream := make(chan streamed, 64)
	go func() {
		defer close(stream)
		for e, err := range r.cfg.Ledger.Events(reading, from) {
			select {
			case stream <- streamed{e, err}:
			case <-reading.Done():
				return
			}
		}
	}()
	defer func() { // the stream has ended when the step has
		stop()
		for range stream {
		}
	}()
	var events []custody.Event
	size := 0
	patience := time.NewTimer(r.cfg.Wait)
	defer patience.Stop()
	for len(events) < stepTransactions && size < stepBytes {
		select {
		case s, ok := <-stream:
			if !ok {
				return nil, fmt.Errorf("the event stream ended without an error")
			}
			if s.err != nil && len(events) > 0 {
				return events, nil // the next step meets the error again
			}
			if s.err != nil {
				return nil, s.err
			}
			events, size = append(events, s.event), size+len(s.event.Payload)
			patience.Reset(stepGather)
		case <-patience.C:
			return events, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return events, nil
}

func writeCursor(tx *bbolt.Tx, c custody.Cursor) error {
	text, err := json.Marshal(c)
	if err != nil {
		return err
	}
	return tx.Bucket(bucketMeta).Put(keyCursor, text)
}
