// Package bell wakes whoever waits for something to change: workers, pages and
// event streams. Wake-ups that come faster than they are read are told
// together; none is lost.
package notify

import (
	"context"
	"sync"
)

// Broadcaster is rung when something changed. Its zero value is ready; its methods
// may be called from any goroutine.
type Broadcaster struct {
	mu      sync.Mutex
	hearers map[chan struct{}]struct{}
	closed  bool
}

// Notify tells everybody who listens.
func (b *Broadcaster) Notify() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.hearers {
		select {
		case c <- struct{}{}:
		default: // one is waiting already
		}
	}
}

// Listen returns a channel that holds a value when the bell was rung since the
// value before was taken. It is closed when ctx ends or the bell is closed.
func (b *Broadcaster) Listen(ctx context.Context) <-chan struct{} {
	c := make(chan struct{}, 1)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || ctx.Err() != nil {
		close(c)
		return c
	}
	if b.hearers == nil {
		b.hearers = map[chan struct{}]struct{}{}
	}
	b.hearers[c] = struct{}{}
	context.AfterFunc(ctx, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		if _, ok := b.hearers[c]; ok {
			delete(b.hearers, c)
			close(c)
		}
	})
	return c
}

// Close ends every channel. A closed bell rings for nobody.
func (b *Broadcaster) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for c := range b.hearers {
		close(c)
	}
	b.hearers = nil
}
