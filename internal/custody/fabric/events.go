package fabric

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/hyperledger/fabric-gateway/pkg/client"

	"github.com/waymark/waymark/internal/custody"
)

// ErrStream: the peer ended an event stream, or was cut off. Open another one
// after the newest cursor.
var ErrStream = errors.New("the event stream broke")

// Events implements [custody.Ledger]. The last error is ctx's, [ErrStream], or
// why the stream could not be opened or read.
func (l *Ledger) Events(ctx context.Context, after custody.Cursor) iter.Seq2[custody.Event, error] {
	return func(yield func(custody.Event, error) bool) {
		if err := l.follow(ctx, after, func(e custody.Event) bool { return yield(e, nil) }); err != nil {
			yield(custody.Event{}, err)
		}
	}
}

// follow hands on events until the reader stops, which is no error.
func (l *Ledger) follow(ctx context.Context, after custody.Cursor, do func(custody.Event) bool) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	streaming, stop := context.WithCancel(ctx)
	blocks, err := l.network.BlockEvents(streaming, client.WithStartBlock(after.Block))
	if err != nil {
		stop()
		return fmt.Errorf("opening the event stream: %w", err)
	}
	defer func() {
		stop()
		// The client's goroutine may stand with a block in its hands.
		go func() {
			for range blocks {
			}
		}()
	}()
	next := after.Block
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-l.ctx.Done():
			return fmt.Errorf("%w: the ledger was closed", ErrStream)
		case block, ok := <-blocks:
			if !ok {
				if err := ctx.Err(); err != nil {
					return err
				}
				return ErrStream
			}
			if got := block.GetHeader().GetNumber(); got != next {
				return fmt.Errorf("%w: block %d came where block %d was expected", ErrStream, got, next)
			}
			next++
			more, err := l.deliver(ctx, block, after, do)
			if err != nil || !more {
				return err
			}
		}
	}
}
