package repository

import (
	"context"
	"sync"
)

// changes wakes whoever waits for new events. Wake-ups are told together when a
// subscriber is slow, and never lost.
type changes struct {
	mu     sync.Mutex
	subs   map[chan struct{}]struct{}
	closed bool
}

func (c *changes) tell() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for ch := range c.subs {
		select {
		case ch <- struct{}{}:
		default: // one is waiting already
		}
	}
}

func (c *changes) close() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.closed = true
	for ch := range c.subs {
		close(ch)
	}
	c.subs = nil
}

func (c *changes) subscribe(ctx context.Context) <-chan struct{} {
	ch := make(chan struct{}, 1)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed || ctx.Err() != nil {
		close(ch)
		return ch
	}
	if c.subs == nil {
		c.subs = map[chan struct{}]struct{}{}
	}
	c.subs[ch] = struct{}{}
	context.AfterFunc(ctx, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		if _, ok := c.subs[ch]; ok {
			delete(c.subs, ch)
			close(ch)
		}
	})
	return ch
}

// Changes returns a channel that holds a value when events have come since the
// value before was taken. It is closed when ctx ends or the repository is closed.
func (r *Repository) Changes(ctx context.Context) <-chan struct{} { return r.changes.subscribe(ctx) }
