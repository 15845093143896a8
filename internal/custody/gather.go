package custody

import (
	"context"
	"errors"
	"time"
)

// Bounds are how much one [Gather] takes.
type Bounds struct {
	Events int           // transactions, at most
	Bytes  int           // of payload: none is taken after the one that exceeds it
	Wait   time.Duration // for a first event
	Linger time.Duration // for each further one
	Until  *Cursor       // nothing after it; nil for no end
}

// errSilence: a Ledger broke its promise that a stream ends with an error.
var errSilence = errors.New("the event stream ended without an error")

// Gather reads what was committed after a cursor: it waits for a first event and
// takes what follows close behind. None within Wait is no error. An error after
// some events is left for the next call, which meets it again.
func Gather(ctx context.Context, from Ledger, after Cursor, b Bounds) ([]Event, error) {
	reading, stop := context.WithCancel(ctx)
	type item struct {
		event Event
		err   error
	}
	stream := make(chan item, 64)
	go func() {
		defer close(stream)
		for e, err := range from.Events(reading, after) {
			select {
			case stream <- item{e, err}:
			case <-reading.Done():
				return
			}
		}
	}()
	defer func() { // the stream has ended when Gather has
		stop()
		for range stream {
		}
	}()
	patience := time.NewTimer(b.Wait)
	defer patience.Stop()
	var events []Event
	for size := 0; len(events) < b.Events && size < b.Bytes; {
		select {
		case i, ok := <-stream:
			switch {
			case ctx.Err() != nil: // also ends the stream, with an item or without
				return nil, ctx.Err()
			case !ok:
				return nil, errSilence
			case i.err != nil && len(events) > 0:
				return events, nil
			case i.err != nil:
				return nil, i.err
			case b.Until != nil && b.Until.Before(i.event.Cursor):
				return events, nil
			}
			events, size = append(events, i.event), size+i.event.Size
			if b.Until != nil && !i.event.Cursor.Before(*b.Until) {
				return events, nil
			}
			patience.Reset(b.Linger)
		case <-patience.C:
			return events, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return events, nil
}
