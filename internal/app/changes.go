package app

import "context"

// watcher wakes pages when something changed. It is a web.Watcher.
type watcher func(ctx context.Context) <-chan struct{}

// Watch implements web.Watcher.
func (w watcher) Watch(ctx context.Context) <-chan struct{} { return w(ctx) }
