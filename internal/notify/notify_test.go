package notify_test

import (
	"context"
	"testing"

	"github.com/waymark/waymark/internal/notify"
)

func TestBroadcaster(t *testing.T) {
	var b notify.Broadcaster
	ctx, cancel := context.WithCancel(context.Background())
	first, second := b.Listen(ctx), b.Listen(context.Background())
	b.Notify()
	b.Notify() // merged with the one before
	<-first
	select {
	case <-first:
		t.Error("two notifications at once were received one by one")
	default:
	}
	b.Notify()
	<-first
	cancel()
	if _, open := <-first; open {
		t.Error("the channel outlived its context")
	}
	b.Notify()
	if _, open := <-second; !open {
		t.Error("the context of another listener ended this channel")
	}
	b.Close()
	b.Close()
	for range second { // drains what was notified before
	}
	if _, open := <-b.Listen(context.Background()); open {
		t.Error("a closed broadcaster let somebody listen")
	}
}
