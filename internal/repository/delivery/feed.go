package delivery

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Bounds of what one message to a subscriber holds.
const (
	mostAtOnce    = 100
	lookedUnsaved = 10_000 // events looked at in vain before the place is stored
)

// Feed brings the answers of a standing query to one subscriber.
type Feed struct {
	Query         query.Query
	Schedule      *query.Schedule // nil: events are sent as they come
	ReportIfEmpty bool
	At            repository.Progress

	// Send returns when the subscriber has the events.
	Send func(ctx context.Context, events []repository.Event) error
	// Save stores the progress; nil: nobody needs it.
	Save func(ctx context.Context, p repository.Progress) error

	most  int    // events in one message
	saved uint64 // the place that was stored
}

// Errors that a feed ends with.
var (
	errSmaller = errors.New("the subscriber takes fewer events at once")
	errParked  = errors.New("the subscription is parked")
	errEnded   = errors.New("the subscription has nothing more to send")
)

// serve runs a feed as a worker until ctx ends, which is no error, or it fails with
// an error that is final.
func (d *Deliveries) serve(ctx context.Context, name string, f *Feed, final func(error) bool) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	f.most, f.saved = mostAtOnce, f.At.LastSeq
	step, wake, idle := d.stream, d.cfg.Events.Changes(ctx), time.Minute
	if f.Schedule != nil {
		table, err := f.Schedule.Parse()
		if err != nil {
			return err
		}
		step, wake, idle = d.scheduled(table), nil, time.Second // the grain of a schedule
	}
	var last error
	err := worker.Run(ctx, worker.Worker{Name: name, Step: func(ctx context.Context) (bool, error) {
		progress, err := step(ctx, f)
		if err != nil && ctx.Err() == nil {
			if final(err) {
				last = err
				cancel()
			} else {
				d.cfg.Log.Warn("a subscription is not served", "subscription", name, "error", err)
			}
		}
		return progress, err
	}}, wake, worker.Config{Idle: idle, First: d.cfg.RetryFirst, Most: d.cfg.RetryMost})
	return errors.Join(last, err)
}

// stream sends the next matching events, if any have come.
func (d *Deliveries) stream(ctx context.Context, f *Feed) (bool, error) {
	n, upTo, err := d.deliver(ctx, f, ^uint64(0))
	if err != nil {
		return false, err
	}
	progress := n > 0 || upTo > f.At.LastSeq
	f.At.LastSeq = max(f.At.LastSeq, upTo)
	if n > 0 || upTo-f.saved >= lookedUnsaved {
		f.At.MinRecordTime = d.cfg.Clock()
		f.saved = upTo
		return progress, f.save(ctx)
	}
	return progress, nil
}

// scheduled asks the query when it is due. Times that were missed are made up for
// once.
func (d *Deliveries) scheduled(table query.Timetable) func(context.Context, *Feed) (bool, error) {
	return func(ctx context.Context, f *Feed) (bool, error) {
		due, ok := table.Next(f.At.MinRecordTime.UTC())
		if !ok {
			return false, errEnded
		}
		now := d.cfg.Clock()
		if due.After(now) {
			return false, nil
		}
		if next, ok := table.Next(due); ok && !next.After(now) {
			due = now
		}
		return true, d.runOnce(ctx, f, due)
	}
}

// runOnce asks the query once: about the events recorded before a time.
func (d *Deliveries) runOnce(ctx context.Context, f *Feed, due time.Time) error {
	until, err := d.cfg.Events.SeqBefore(ctx, due)
	if err != nil {
		return err
	}
	sent := 0
	for f.At.LastSeq < until {
		before := f.At.LastSeq
		n, upTo, err := d.deliver(ctx, f, until)
		if err != nil {
			return err
		}
		if sent += n; n > 0 {
			if err := f.save(ctx); err != nil {
				return err
			}
		}
		if f.At.LastSeq = max(f.At.LastSeq, min(upTo, until)); f.At.LastSeq == before {
			break
		}
	}
	if sent == 0 && f.ReportIfEmpty {
		if err := f.Send(ctx, nil); err != nil {
			return err
		}
		f.At.LastNotified = d.cfg.Clock()
	}
	f.At.MinRecordTime = due
	return f.save(ctx)
}

// deliver sends the next matching events up to a sequence number: how many, and up
// to where it looked. After sending, the feed's place is behind them.
func (d *Deliveries) deliver(ctx context.Context, f *Feed, until uint64) (int, uint64, error) {
	for {
		events, upTo, err := d.cfg.Events.Matches(ctx, f.Query, f.At.LastSeq, f.most)
		if err != nil {
			return 0, f.At.LastSeq, fmt.Errorf("asking for a subscription: %w", err)
		}
		for len(events) > 0 && events[len(events)-1].Seq > until {
			events = events[:len(events)-1]
		}
		if len(events) == 0 {
			return 0, upTo, nil
		}
		err = f.Send(ctx, events)
		if errors.Is(err, errSmaller) && len(events) > 1 {
			f.most = len(events) / 2
			continue
		}
		if err != nil {
			return 0, upTo, err
		}
		f.At.LastSeq, f.At.LastNotified = min(upTo, until), d.cfg.Clock()
		return len(events), f.At.LastSeq, nil
	}
}

func (f *Feed) save(ctx context.Context) error {
	if f.Save == nil {
		return nil
	}
	return f.Save(ctx, f.At)
}
