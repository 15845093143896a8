package delivery

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/repository"
)

// Config is what deliveries need. What has no default is needed.
type Config struct {
	Events  *repository.Repository
	Queries *repository.Queries
	Writer  repository.Writer
	Clock   func() time.Time
	Log     *slog.Logger

	// Private lets webhooks go to loopback, private and link-local addresses: for
	// tests and closed networks.
	Private bool
	// Timeout is how long one delivery may take; 0 is 15 s.
	Timeout time.Duration
	// RetryFirst and RetryMost bound the wait before a delivery is tried again; each
	// failure doubles it. 0 is 1 s and 15 min.
	RetryFirst, RetryMost time.Duration
	// ParkAfter is for how long a receiver may take nothing before its subscription
	// is parked. 0 is 3 days.
	ParkAfter time.Duration
	// MaxStreams bounds the connections of subscribers; 0 is 500.
	MaxStreams int
}

// Deliveries are the subscriptions that are being served. Safe for concurrent use.
type Deliveries struct {
	cfg  Config
	hook *webhook

	ctx  context.Context // of all streams; ends with Close
	stop context.CancelFunc

	mu      sync.Mutex
	running context.Context // of [Deliveries.Run]; nil: not running
	live    map[string]*served
	streams int
	work    sync.WaitGroup
}

// served is a subscription that is being served.
type served struct {
	query  string
	cancel context.CancelFunc
}

// New makes them.
func New(cfg Config) *Deliveries {
	cfg.Timeout = cmp.Or(cfg.Timeout, 15*time.Second)
	cfg.RetryFirst = cmp.Or(cfg.RetryFirst, time.Second)
	cfg.RetryMost = cmp.Or(cfg.RetryMost, 15*time.Minute)
	cfg.ParkAfter = cmp.Or(cfg.ParkAfter, 72*time.Hour)
	cfg.MaxStreams = cmp.Or(cfg.MaxStreams, 500)
	d := &Deliveries{cfg: cfg, hook: newWebhook(cfg), live: map[string]*served{}}
	d.ctx, d.stop = context.WithCancel(context.Background())
	return d
}

// Run serves the stored subscriptions until ctx ends, and returns when all of it
// has come to rest. Call it once.
func (d *Deliveries) Run(ctx context.Context) error {
	d.mu.Lock()
	d.running = ctx
	d.mu.Unlock()
	all, err := d.cfg.Queries.AllSubscriptions(ctx)
	if err != nil && ctx.Err() == nil {
		return err
	}
	for _, sub := range all {
		if err := d.Start(ctx, sub); err != nil {
			d.cfg.Log.Error("a subscription cannot be served", "subscription", sub.ID, "error", err)
		}
	}
	<-ctx.Done()
	d.stopAll(func(*served) bool { return true })
	d.work.Wait()
	return nil
}

// Close ends all subscriptions, those over connections too, which outlive a graceful
// shutdown of the listener otherwise. Call it before that.
func (d *Deliveries) Close() {
	d.stop()
	d.stopAll(func(*served) bool { return true })
	d.work.Wait()
}

// Start serves a stored subscription until it is stopped. One that is parked is
// left alone, and all are before Run.
func (d *Deliveries) Start(ctx context.Context, sub repository.Subscription) error {
	stored, err := d.cfg.Queries.Get(ctx, sub.Query)
	if err != nil {
		return err
	}
	q, err := stored.Parsed()
	if err != nil {
		return fmt.Errorf("serving subscription %s: %w", sub.ID, err)
	}
	f := &Feed{
		Query: q, Schedule: sub.Schedule, ReportIfEmpty: sub.ReportIfEmpty, At: sub.Progress, Send: d.send(sub),
		Save: func(ctx context.Context, p repository.Progress) error {
			return d.cfg.Queries.Delivered(ctx, sub.Query, sub.ID, p)
		},
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.running == nil || d.running.Err() != nil || d.ctx.Err() != nil || d.live[sub.ID] != nil || !sub.Parked.IsZero() {
		return nil
	}
	run, cancel := context.WithCancel(d.running)
	s := &served{query: sub.Query, cancel: cancel}
	d.live[sub.ID] = s
	d.work.Go(func() {
		defer d.leave(sub.ID, s)
		d.pause(run, min(sub.RetryNotBefore.Sub(d.cfg.Clock()), d.cfg.RetryMost))
		err := d.serve(run, "webhook "+sub.ID, f, func(err error) bool {
			return errors.Is(err, errEnded) || errors.Is(err, errParked) || errors.Is(err, repository.ErrNotFound)
		})
		if err != nil && run.Err() == nil {
			d.cfg.Log.Warn("a subscription has ended", "subscription", sub.ID, "error", err)
		}
	})
	return nil
}

// Stream serves a subscriber over a connection, until ctx ends, the query is
// deleted, or sending fails, which is the error.
func (d *Deliveries) Stream(ctx context.Context, id string, f *Feed) error {
	err := d.serve(ctx, "stream "+id, f, func(error) bool { return true })
	if errors.Is(err, errEnded) {
		return nil
	}
	return err
}

// Open counts a stream, whose context ends when its query is deleted or everything
// is closed; false: there are too many. Each is given back with Release.
func (d *Deliveries) Open(id, query string) (context.Context, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.streams >= d.cfg.MaxStreams || d.ctx.Err() != nil {
		return nil, false
	}
	ctx, cancel := context.WithCancel(d.ctx)
	d.live[id] = &served{query: query, cancel: cancel}
	d.streams++
	return ctx, true
}

// Release ends a stream that was opened. Call it once.
func (d *Deliveries) Release(id string) {
	d.Stop(id)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.streams--
}

// leave ends a subscription, and not the one that may have taken its place.
func (d *Deliveries) leave(id string, s *served) {
	d.mu.Lock()
	defer d.mu.Unlock()
	s.cancel()
	if d.live[id] == s {
		delete(d.live, id)
	}
}

// Stop stops serving a subscription.
func (d *Deliveries) Stop(id string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if s := d.live[id]; s != nil {
		s.cancel()
		delete(d.live, id)
	}
}

// StopQuery stops serving all subscriptions to a query.
func (d *Deliveries) StopQuery(name string) {
	d.stopAll(func(s *served) bool { return s.query == name })
}

func (d *Deliveries) stopAll(which func(*served) bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for id, s := range d.live {
		if which(s) {
			s.cancel()
			delete(d.live, id)
		}
	}
}

// pause waits, or until ctx ends.
func (d *Deliveries) pause(ctx context.Context, wait time.Duration) {
	if wait <= 0 {
		return
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}
