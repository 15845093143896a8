package repository

import (
	"context"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/store"
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
	status, err := r.Status(ctx)
	if err != nil {
		return false, err
	}
	events, err := custody.Gather(ctx, r.cfg.Ledger, status.Cursor, custody.Bounds{
		Events: stepTransactions, Bytes: stepBytes, Wait: r.cfg.Wait, Linger: stepGather,
	})
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
	if err := r.db.Update(ctx, func(tx store.Tx) error { return b.write(tx, events[len(events)-1].Cursor, r.chunk) }); err != nil {
		return false, fmt.Errorf("filling the event repository: %w", err)
	}
	r.changes.Notify()
	return true, nil
}
