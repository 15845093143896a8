package bell_test

import (
	"context"
	"testing"

	"github.com/waymark/waymark/internal/bell"
)

func TestBell(t *testing.T) {
	var b bell.Bell
	ctx, cancel := context.WithCancel(context.Background())
	first, second := b.Listen(ctx), b.Listen(context.Background())
	b.Ring()
	b.Ring() // told together
	<-first
	select {
	case <-first:
		t.Error("two rings were told one by one")
	default:
	}
	b.Ring()
	<-first
	cancel()
	if _, open := <-first; open {
		t.Error("the channel outlived its context")
	}
	b.Ring()
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
