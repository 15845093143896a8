package index

import "context"

// Changes returns a channel that holds a value when the index has changed
// since the value before was taken: in what it holds, in how far it has read,
// or in that it has caught up. It is closed when ctx ends or the index is
// closed.
func (x *Index) Changes(ctx context.Context) <-chan struct{} { return x.changes.Listen(ctx) }

// Announce wakes whoever follows Changes: something changed that is shown with
// what the index holds, such as an offer that nobody has funded.
func (x *Index) Announce() { x.changes.Notify() }
