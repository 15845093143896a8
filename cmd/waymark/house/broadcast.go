package house

import (
	"context"
	"sync"
)

// broadcast wakes everybody who watches. Wake-ups that come faster than they
// are read are told together. It is a web.Watcher.
type broadcast struct {
	mu       sync.Mutex
	watchers map[chan struct{}]struct{}
	closed   bool
}

func newBroadcast() *broadcast { return &broadcast{watchers: map[chan struct{}]struct{}{}} }

func (b *broadcast) send() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.watchers {
		select {
		case c <- struct{}{}:
		default:
		}
	}
}

// Watch implements web.Watcher.
func (b *broadcast) Watch(ctx context.Context) <-chan struct{} {
	c := make(chan struct{}, 1)
	b.mu.Lock()
	if b.closed {
		close(c)
		b.mu.Unlock()
		return c
	}
	b.watchers[c] = struct{}{}
	b.mu.Unlock()
	context.AfterFunc(ctx, func() { b.drop(c) })
	return c
}

func (b *broadcast) drop(c chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.watchers[c]; ok {
		delete(b.watchers, c)
		close(c)
	}
}

func (b *broadcast) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for c := range b.watchers {
		delete(b.watchers, c)
		close(c)
	}
}
