package notify_test

import (
	"context"
	"testing"

	"github.com/waymark/waymark/internal/notify"
)

func TestBell(t *testing.T) {
	var b notify.Broadcaster
	ctx, cancel := context.WithCancel(context.Background())
	first, second := b.Listen(ctx), b.Listen(context.Background())
	b.Notify()
	b.Notify() // told together
	<-first
	select {
	case <-first:
		t.Error("two rings were told one by one")
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
		t.Error("another's context ended this channel")
	}
	b.Close()
	b.Close()
	for range second { // drains what was rung before
	}
	if _, open := <-b.Listen(context.Background()); open {
		t.Error("a closed bell let somebody listen")
	}
}
