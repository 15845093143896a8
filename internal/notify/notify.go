// Package notify wakes whoever waits for something to change: workers, pages
// and event streams. Notifications that come faster than they are received are
// merged; none is lost.
package notify

import (
	"context"
	"sync"
)

// Broadcaster tells its listeners that something changed. Its zero value is
// ready; its methods may be called from any goroutine.
type Broadcaster struct {
	mu        sync.Mutex
	listeners map[chan struct{}]struct{}
	closed    bool
}

// Notify tells every listener.
func (b *Broadcaster) Notify() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for c := range b.listeners {
		select {
		case c <- struct{}{}:
		default: // it has not read the notification before
		}
	}
}

// Listen returns a channel that holds a value when something changed since the
// value before was taken. It is closed when ctx or the broadcaster ends.
func (b *Broadcaster) Listen(ctx context.Context) <-chan struct{} {
	c := make(chan struct{}, 1)
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || ctx.Err() != nil {
		close(c)
		return c
	}
	if b.listeners == nil {
		b.listeners = map[chan struct{}]struct{}{}
	}
	b.listeners[c] = struct{}{}
	context.AfterFunc(ctx, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		if _, ok := b.listeners[c]; ok {
			delete(b.listeners, c)
			close(c)
		}
	})
	return c
}

// Close ends every channel, also of those that listen later.
func (b *Broadcaster) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for c := range b.listeners {
		close(c)
	}
	b.listeners = nil
}
