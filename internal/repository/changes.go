package repository

import "context"

// Changes returns a channel that holds a value when events have come since the
// value before was taken. It is closed when ctx ends or the repository is closed.
func (r *Repository) Changes(ctx context.Context) <-chan struct{} { return r.changes.Listen(ctx) }
