package index

import (
	"context"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/store"
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
	from, err := x.custodyCursor(ctx)
	if err != nil {
		return false, err
	}
	if until != nil && !from.Before(*until) {
		return false, nil
	}
	events, err := custody.Gather(ctx, x.cfg.Ledger, from, custody.Bounds{
		Events: stepEvents, Bytes: stepBytes, Wait: x.cfg.Wait, Linger: stepGather, Until: until,
	})
	if err != nil {
		return false, fmt.Errorf("indexing the custody ledger: %w", err)
	}
	if len(events) == 0 {
		if x.pace.custody(true) {
			x.changes.Notify() // whoever waits for the index to catch up may go on
		}
		return false, nil
	}
	x.pace.custody(false)
	if err := x.db.Update(ctx, func(tx store.Tx) error { return applyCustody(tx, events) }); err != nil {
		return false, fmt.Errorf("indexing the custody ledger: %w", err)
	}
	x.changes.Notify()
	return true, nil
}

func (x *Index) custodyCursor(ctx context.Context) (custody.Cursor, error) {
	c, _, err := tableCustodyCursor.Load(ctx, x.db, keyCustodyCursor)
	return c, err
}

func applyCustody(tx store.Tx, events []custody.Event) error {
	for _, ev := range events {
		entries, err := ev.Entries()
		if err != nil {
			return err
		}
		if err := applyEntries(tx, ev, entries); err != nil {
			return fmt.Errorf("transaction %s: %w", ev.TxID, err)
		}
	}
	last := events[len(events)-1]
	if err := tableCustodyCursor.Put(tx, keyCustodyCursor, last.Cursor); err != nil {
		return err
	}
	return tx.Put(bucketMeta, keyCustodySeen, []byte(last.Seen.UTC().Format(time.RFC3339Nano)))
}
