package house

import "context"

// indexChanges wakes pages when the read model changed. It is a web.Watcher.
type indexChanges struct{ *House }

// Watch implements web.Watcher.
func (c indexChanges) Watch(ctx context.Context) <-chan struct{} { return c.index.Changes(ctx) }
