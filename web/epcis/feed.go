package epcis

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// Bounds of what one message to a subscriber holds.
const (
	mostAtOnce    = 100
	lookedUnsaved = 10_000 // events looked at in vain before the place is stored
)

// feed brings the answers of a standing query to one subscriber.
type feed struct {
	query         query.Query
	schedule      *query.Schedule // nil: streaming
	reportIfEmpty bool
	at            Progress

	// send returns when the subscriber has the events. errSmaller asks for fewer at
	// once, [errNone] ends the feed.
	send func(ctx context.Context, events []Event) error
	// save stores the progress; may be nil. ErrNotFound ends the feed.
	save func(p Progress) error
}

var (
	errSmaller = errors.New("the subscriber takes fewer events at once")
	errParked  = errors.New("the subscription is parked")
	errNone    = errors.New("there is no subscriber any more")
)

// run serves the subscriber until ctx ends or an error.
func (s *Server) run(ctx context.Context, f *feed) error {
	if f.schedule == nil {
		return s.runStream(ctx, f)
	}
	table, err := f.schedule.Parse()
	if err != nil {
		return err
	}
	for {
		due, ok := table.Next(f.at.LastRun.UTC())
		if !ok {
			return errNone
		}
		if now := s.cfg.Clock(); !due.After(now) {
			due = now // one that was missed is made up for once
		} else if !s.pause(ctx, due.Sub(now)) {
			return ctx.Err()
		}
		if err := s.runOnce(ctx, f, due); err != nil {
			return err
		}
	}
}

// runStream sends matching events as they come.
func (s *Server) runStream(ctx context.Context, f *feed) error {
	changes := s.cfg.Events.Changes(ctx) // before the first look: nothing falls between
	most, saved := mostAtOnce, f.at.Seq
	for {
		n, upTo, err := s.deliver(ctx, f, &most)
		switch {
		case err != nil:
			return err
		case n > 0 || upTo-saved >= lookedUnsaved:
			f.at.Seq, f.at.LastRun = max(f.at.Seq, upTo), s.cfg.Clock()
			if err := f.store(); err != nil {
				return err
			}
			saved = upTo
			continue
		case upTo > f.at.Seq:
			f.at.Seq = upTo
			continue
		}
		if _, open := <-changes; !open {
			return errors.Join(ctx.Err(), errNone)
		}
	}
}

// runOnce asks the query once: about the events recorded before a time.
func (s *Server) runOnce(ctx context.Context, f *feed, due time.Time) error {
	until, err := s.cfg.Events.SeqBefore(due)
	if err != nil {
		return err
	}
	most, sent := mostAtOnce, 0
	for f.at.Seq < until {
		before := f.at.Seq
		n, upTo, err := s.deliverUntil(ctx, f, &most, until)
		if err != nil {
			return err
		}
		if sent += n; n > 0 {
			if err := f.store(); err != nil {
				return err
			}
		}
		if f.at.Seq = max(f.at.Seq, min(upTo, until)); f.at.Seq == before {
			break
		}
	}
	if sent == 0 && f.reportIfEmpty {
		if err := f.send(ctx, nil); err != nil && !errors.Is(err, errSmaller) {
			return err
		}
		f.at.Notified = s.cfg.Clock()
	}
	f.at.LastRun = due
	return f.store()
}

func (s *Server) deliver(ctx context.Context, f *feed, most *int) (int, uint64, error) {
	return s.deliverUntil(ctx, f, most, ^uint64(0))
}

// deliverUntil sends the next matching events up to a sequence number: how many,
// and up to where it looked. After sending, the feed's place is behind them.
func (s *Server) deliverUntil(ctx context.Context, f *feed, most *int, until uint64) (int, uint64, error) {
	for {
		events, upTo, err := s.cfg.Events.Matches(ctx, f.query, f.at.Seq, *most)
		if err != nil {
			return 0, f.at.Seq, fmt.Errorf("asking for a subscription: %w", err)
		}
		for len(events) > 0 && events[len(events)-1].Seq > until {
			events = events[:len(events)-1]
		}
		if len(events) == 0 {
			return 0, upTo, nil
		}
		err = f.send(ctx, events)
		if errors.Is(err, errSmaller) && *most > 1 {
			*most /= 2
			continue
		}
		if err != nil {
			return 0, upTo, err
		}
		f.at.Seq, f.at.Notified = min(upTo, until), s.cfg.Clock()
		return len(events), f.at.Seq, nil
	}
}

func (f *feed) store() error {
	if f.save == nil {
		return nil
	}
	return f.save(f.at)
}

// feeds are the subscriptions that are being served.
type feeds struct {
	mu      sync.Mutex
	ctx     context.Context // of [Server.Run]; nil: not running
	live    map[string]*liveFeed
	streams int
	work    sync.WaitGroup
}

type liveFeed struct {
	query  string
	cancel context.CancelFunc
}

// resumeFeeds takes up the stored subscriptions.
func (s *Server) resumeFeeds(ctx context.Context) error {
	s.feed.mu.Lock()
	s.feed.ctx = ctx
	s.feed.mu.Unlock()
	all, err := s.cfg.Queries.Subscriptions()
	if err != nil {
		return fmt.Errorf("reading subscriptions: %w", err)
	}
	for _, sub := range all {
		if err := s.startFeed(sub); err != nil {
			s.cfg.Log.Error("a subscription cannot be served", "subscription", sub.ID, "error", err)
		}
	}
	return nil
}

// startFeed serves a stored subscription until it is deleted. Before Run it is left
// to Run.
func (s *Server) startFeed(sub Subscription) error {
	stored, err := s.cfg.Queries.Query(sub.Query)
	if err != nil {
		return err
	}
	q, err := stored.parsed()
	if err != nil {
		return err
	}
	s.feed.mu.Lock()
	defer s.feed.mu.Unlock()
	if s.feed.ctx == nil || s.feed.ctx.Err() != nil || s.feed.live[sub.ID] != nil || !sub.Failure.Parked.IsZero() {
		return nil
	}
	ctx, cancel := context.WithCancel(s.feed.ctx)
	live := &liveFeed{query: sub.Query, cancel: cancel}
	s.feed.live[sub.ID] = live
	failing := sub.Failure.Since
	f := &feed{
		query: q, schedule: sub.Schedule, reportIfEmpty: sub.ReportIfEmpty, at: sub.Progress,
		send: func(ctx context.Context, events []Event) error { return s.notify(ctx, sub, &failing, events) },
		save: func(p Progress) error { return s.cfg.Queries.Acknowledge(sub.Query, sub.ID, p) },
	}
	s.feed.work.Go(func() {
		defer s.feed.leave(sub.ID, live)
		if wait := sub.Failure.NotBefore.Sub(s.cfg.Clock()); wait > 0 && !s.pause(ctx, min(wait, s.cfg.RetryMost)) {
			return
		}
		s.keepRunning(ctx, f, sub.ID)
	})
	return nil
}

// keepRunning begins a feed anew after an error of this side, later and later.
func (s *Server) keepRunning(ctx context.Context, f *feed, id string) {
	wait := s.cfg.RetryFirst
	for {
		err := s.run(ctx, f)
		if ctx.Err() != nil || errors.Is(err, errNone) || errors.Is(err, errParked) || errors.Is(err, ErrNotFound) {
			return
		}
		s.cfg.Log.Error("serving a subscription", "subscription", id, "error", err)
		if !s.pause(ctx, wait) {
			return
		}
		wait = min(2*wait, s.cfg.RetryMost)
	}
}

// leave ends a feed, and not the one that may have taken its place.
func (f *feeds) leave(id string, l *liveFeed) {
	f.mu.Lock()
	defer f.mu.Unlock()
	l.cancel()
	if f.live[id] == l {
		delete(f.live, id)
	}
}

func (f *feeds) stop(id string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if l := f.live[id]; l != nil {
		l.cancel()
		delete(f.live, id)
	}
}

func (f *feeds) stopQuery(name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for id, l := range f.live {
		if l.query == name {
			l.cancel()
			delete(f.live, id)
		}
	}
}

func (f *feeds) stopAll() {
	f.mu.Lock()
	for id, l := range f.live {
		l.cancel()
		delete(f.live, id)
	}
	f.mu.Unlock()
	f.work.Wait()
}
