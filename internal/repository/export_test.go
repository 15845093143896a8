package repository

import (
	"context"

	"github.com/waymark/waymark/internal/custody"
)

// BeSmall makes a repository take the ways of a large one: many index entries a
// term, and answers that are found along the index of times.
func (r *Repository) BeSmall() { r.sortable, r.chunk = 100, 16 }

// CatchUp applies everything that the ledger holds up to a cursor.
func (r *Repository) CatchUp(ctx context.Context, until custody.Cursor) error {
	for {
		status, err := r.Status(ctx)
		if err != nil {
			return err
		}
		if !status.Cursor.Before(until) {
			return nil
		}
		if _, err := r.Step(ctx); err != nil {
			return err
		}
	}
}
