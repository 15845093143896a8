package index

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
)

// Bounds of one custody step: how many transactions and bytes of entries it
// applies together, and for how long it gathers once something has come.
const (
	stepEvents = 1000
	stepBytes  = 16 << 20
	stepGather = 3 * time.Millisecond
)

// StepCustody reads what follows on the custody ledger and applies it. With
// nothing new it waits up to Config.Wait for something, and reports false.
func (x *Index) StepCustody(ctx context.Context) (bool, error) { return x.stepCustody(ctx, nil) }

// stepCustody applies nothing after until, if that is given.
func (x *Index) stepCustody(ctx context.Context, until *custody.Cursor) (bool, error) {
	from, err := x.custodyCursor()
	if err != nil {
		return false, err
	}
	if until != nil && !before(from, *until) {
		return false, nil
	}
	events, err := x.read(ctx, from, until)
	if err != nil {
		return false, fmt.Errorf("indexing the custody ledger: %w", err)
	}
	if len(events) == 0 {
		if x.pace.custody(true) {
			x.changes.Ring() // whoever waits for the index to catch up may go on
		}
		return false, nil
	}
	x.pace.custody(false)
	if err := x.db.Update(func(tx *bbolt.Tx) error { return applyCustody(tx, events) }); err != nil {
		return false, fmt.Errorf("indexing the custody ledger: %w", err)
	}
	x.changes.Ring()
	return true, nil
}

func before(a, b custody.Cursor) bool {
	return a.Block < b.Block || a.Block == b.Block && a.Tx < b.Tx
}

func (x *Index) custodyCursor() (custody.Cursor, error) {
	var c custody.Cursor
	err := x.db.View(func(tx *bbolt.Tx) error {
		text := tx.Bucket(bucketMeta).Get(keyCustodyCursor)
		if text == nil {
			return nil
		}
		return json.Unmarshal(text, &c)
	})
	if err != nil {
		return c, fmt.Errorf("reading the index's place on the custody ledger: %w", err)
	}
	return c, nil
}

// read gathers events after the cursor: it waits for a first one, and takes
// what follows close behind.
func (x *Index) read(ctx context.Context, from custody.Cursor, until *custody.Cursor) ([]custody.Event, error) {
	reading, stop := context.WithCancel(ctx)
	defer stop()
	type item struct {
		event custody.Event
		err   error
	}
	stream := make(chan item)
	go func() {
		defer close(stream)
		for e, err := range x.cfg.Ledger.Events(reading, from) {
			select {
			case stream <- item{e, err}:
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
	patience := time.NewTimer(x.cfg.Wait)
	defer patience.Stop()
	for len(events) < stepEvents && size < stepBytes {
		select {
		case i, ok := <-stream:
			if !ok {
				return nil, fmt.Errorf("the event stream ended without an error")
			}
			if i.err != nil {
				return events, ignoreIf(i.err, len(events) > 0)
			}
			if until != nil && before(*until, i.event.Cursor) {
				return events, nil
			}
			events, size = append(events, i.event), size+len(i.event.Payload)
			if until != nil && !before(i.event.Cursor, *until) {
				return events, nil
			}
			patience.Reset(stepGather)
		case <-patience.C:
			return events, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return events, nil
}

// ignoreIf drops an error that the next step will meet again, when this one
// has something to apply first.
func ignoreIf(err error, has bool) error {
	if has {
		return nil
	}
	return err
}

func applyCustody(tx *bbolt.Tx, events []custody.Event) error {
	for _, ev := range events {
		entries, err := custody.DecodeEntries(ev)
		if err != nil {
			return err
		}
		if err := applyEntries(tx, ev, entries); err != nil {
			return fmt.Errorf("transaction %s: %w", ev.TxID, err)
		}
	}
	last := events[len(events)-1]
	cursor, err := json.Marshal(last.Cursor)
	if err != nil {
		return err
	}
	meta := tx.Bucket(bucketMeta)
	if err := meta.Put(keyCustodyCursor, cursor); err != nil {
		return err
	}
	return meta.Put(keyCustodySeen, []byte(last.Seen.UTC().Format(time.RFC3339Nano)))
}
