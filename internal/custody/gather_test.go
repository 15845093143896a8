package custody_test

import (
	"context"
	"errors"
	"iter"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/custody"
)

// stream is a ledger of which the events alone are read.
type stream struct {
	custody.Ledger
	events iter.Seq2[custody.Event, error]
}

func (s stream) Events(ctx context.Context, _ custody.Cursor) iter.Seq2[custody.Event, error] {
	return s.events
}

var errBroken = errors.New("broken")

// these yields an event for each transaction of block 1, then err if it is not nil.
func these(count uint32, err error) stream {
	return stream{events: func(yield func(custody.Event, error) bool) {
		for tx := range count {
			if !yield(custody.Event{Cursor: custody.Cursor{Block: 1, Tx: tx + 1}, Size: 4}, nil) {
				return
			}
		}
		if err != nil {
			yield(custody.Event{}, err)
		}
	}}
}

func TestGather(t *testing.T) {
	long := custody.Bounds{Events: 10, Bytes: 1000, Wait: time.Minute, Linger: time.Minute}
	until, few, small := long, long, long
	until.Until, few.Events, small.Bytes = &custody.Cursor{Block: 1, Tx: 2}, 3, 5
	for name, c := range map[string]struct {
		from  stream
		bound custody.Bounds
		want  int
		err   bool
	}{
		"an error ends it":           {these(4, errBroken), long, 4, false},
		"an error alone":             {these(0, errBroken), long, 0, true},
		"silence is an error":        {these(0, nil), long, 0, true},
		"silence after some, too":    {these(2, nil), long, 0, true},
		"up to a cursor":             {these(4, nil), until, 2, false},
		"at most so many":            {these(4, nil), few, 3, false},
		"the first that exceeds it":  {these(4, nil), small, 2, false},
		"nothing after what is past": {these(1, errBroken), custody.Bounds{Events: 10, Bytes: 9, Wait: time.Minute, Until: &custody.Cursor{}}, 0, false},
	} {
		got, err := custody.Gather(t.Context(), c.from, custody.Cursor{}, c.bound)
		if len(got) != c.want || (err != nil) != c.err {
			t.Errorf("%s: %d events and %v", name, len(got), err)
		}
	}
}

// A reader that stops gets an error, however the ledger ends its stream.
func TestGatherStopped(t *testing.T) {
	for range 200 {
		ctx, stop := context.WithCancel(t.Context())
		started := make(chan struct{})
		waiting := stream{events: func(yield func(custody.Event, error) bool) {
			close(started)
			<-ctx.Done()
			yield(custody.Event{}, ctx.Err())
		}}
		go func() {
			<-started
			stop()
		}()
		_, err := custody.Gather(ctx, waiting, custody.Cursor{}, custody.Bounds{Events: 1, Bytes: 1, Wait: time.Minute})
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
}
