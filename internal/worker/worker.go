// Package worker runs the loops that bring the two ledgers together: attestor,
// keeper, indexer, anchorer.
//
// A worker reconciles: its step reads the truth, makes at most one effect and
// returns. Everything it needs is on disk or on a ledger, and every effect is
// keyed, so a step may be cut off or repeated at any point. This package decides
// only when the next step runs:
//
//   - after progress, at once;
//   - without progress, when somebody wakes the worker, or after Idle;
//   - after an error, later and later, so that a source that is down is neither
//     hammered nor forgotten;
//   - after a rejection, at once for the sake of the other subjects, once the
//     rejection was handed over; but as without progress if the same subject comes
//     back: a rule said no, and asking again changes nothing;
//   - after a broken invariant, or a panic, never: the worker stops, the others go
//     on, and Board says so to whoever watches over the house.
package worker

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"time"
)

// Worker is one loop. Name is unique in the process. Step answers whether it
// changed anything; its context ends when the process is asked to stop.
type Worker struct {
	Name string
	Step func(ctx context.Context) (progress bool, err error)
}

// Clock is the time that a worker waits by.
type Clock interface {
	Now() time.Time
	// After delivers once, after d.
	After(d time.Duration) <-chan time.Time
}

// Config has a default for every field.
type Config struct {
	// Clock is the system's if nil.
	Clock Clock
	// Idle is the longest time between two steps that find nothing to do, 5
	// seconds if zero. It makes a lost wake-up harmless.
	Idle time.Duration
	// First and Most bound the wait after an error, 200 ms and 30 s if zero. Each
	// further error doubles it; up to a fifth is added or taken at random, so that
	// workers do not return in step.
	First, Most time.Duration
	// Random answers a number in [0,1), math/rand's if nil.
	Random func() float64
	// Parked is told of each rejection before the next step. If it fails, that is
	// an error of the step. Nil only counts them.
	Parked func(ctx context.Context, worker string, r *Rejected) error
	// Board shows the worker's state to others; nil shows it to nobody.
	Board *StatusRegistry
}

// Rejected says that a rule refused one subject's effect: an order, an item, a
// batch. The worker goes on with the others; the reason belongs where the person
// sees it who can change it. The step must pass over a subject that is parked.
type Rejected struct {
	// Subject is what was refused, e.g. an order's id.
	Subject string
	Err     error
}

func (r *Rejected) Error() string { return fmt.Sprintf("%s was rejected: %v", r.Subject, r.Err) }
func (r *Rejected) Unwrap() error { return r.Err }

// Reject makes a Rejected.
func Reject(subject string, err error) error { return &Rejected{Subject: subject, Err: err} }

// Broken says that something which must always hold does not. The worker stops,
// since every further effect could do harm.
type Broken struct{ Err error }

func (b *Broken) Error() string { return "broken invariant: " + b.Err.Error() }
func (b *Broken) Unwrap() error { return b.Err }

// Break makes a Broken.
func Break(err error) error { return &Broken{Err: err} }

type systemClock struct{}

func (systemClock) Now() time.Time                         { return time.Now() }
func (systemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

func (cfg Config) withDefaults() Config {
	if cfg.Clock == nil {
		cfg.Clock = systemClock{}
	}
	if cfg.Idle <= 0 {
		cfg.Idle = 5 * time.Second
	}
	if cfg.First <= 0 {
		cfg.First = 200 * time.Millisecond
	}
	if cfg.Most <= 0 {
		cfg.Most = 30 * time.Second
	}
	if cfg.Random == nil {
		cfg.Random = rand.Float64
	}
	return cfg
}

// Run runs the worker until ctx ends (the error is nil) or an invariant is broken
// (the error is *Broken). A value on wake runs the next step early; it may be nil.
// A channel with a buffer of one suffices: send without blocking.
func Run(ctx context.Context, w Worker, wake <-chan struct{}, cfg Config) error {
	cfg = cfg.withDefaults()
	r := &run{Worker: w, cfg: cfg, parked: make(map[string]bool)}
	cfg.Board.update(w.Name, func(s *Status) { *s = Status{Name: w.Name, Running: true} })
	defer cfg.Board.update(w.Name, func(s *Status) { s.Running = false })
	for ctx.Err() == nil {
		wait, hold, err := r.step(ctx)
		if err != nil {
			return err
		}
		if wait == 0 {
			continue
		}
		early := wake
		if hold {
			early = nil
		}
		select {
		case <-ctx.Done():
		case <-early:
		case <-cfg.Clock.After(wait):
		}
	}
	return nil
}

type run struct {
	Worker
	cfg    Config
	failed int             // errors in a row
	parked map[string]bool // subjects rejected since the last step without a rejection
}

// step runs one step and answers how long to wait before the next, and whether
// a wake-up may not shorten that. The error ends the worker.
func (r *run) step(ctx context.Context) (wait time.Duration, hold bool, err error) {
	progress, err := r.safeStep(ctx)
	var rejected *Rejected
	if errors.As(err, &rejected) {
		if err = r.park(ctx, rejected); err == nil {
			r.failed = 0
			r.record(false, rejected)
			if r.parked[rejected.Subject] {
				return r.cfg.Idle, false, nil
			}
			r.parked[rejected.Subject] = true
			return 0, false, nil
		}
	}
	var broken *Broken
	switch {
	case err != nil && ctx.Err() != nil:
		return 0, false, nil // cut off by the stop, which is no failure
	case errors.As(err, &broken):
		r.record(false, err)
		r.cfg.Board.update(r.Name, func(s *Status) { s.Stopped = true })
		return 0, false, fmt.Errorf("worker %s stopped: %w", r.Name, err)
	case err != nil:
		r.record(false, err)
		return r.backoff(), true, nil
	}
	r.failed = 0
	clear(r.parked)
	r.record(progress, nil)
	if progress {
		return 0, false, nil
	}
	return r.cfg.Idle, false, nil
}

// safeStep turns a panic into a broken invariant: one worker's bug must not take
// the scan pages down, nor be retried.
func (r *run) safeStep(ctx context.Context) (progress bool, err error) {
	defer func() {
		if p := recover(); p != nil {
			progress, err = false, Break(fmt.Errorf("panic: %v\n%s", p, debug.Stack()))
		}
	}()
	return r.Step(ctx)
}

func (r *run) park(ctx context.Context, rejected *Rejected) error {
	if r.cfg.Parked == nil {
		return nil
	}
	if err := r.cfg.Parked(ctx, r.Name, rejected); err != nil {
		return fmt.Errorf("parking %s: %w", rejected.Subject, err)
	}
	return nil
}

func (r *run) backoff() time.Duration {
	d := r.cfg.Most
	if r.failed < 30 {
		d = min(r.cfg.First<<r.failed, r.cfg.Most)
	}
	r.failed++
	return d + time.Duration(float64(d)*0.4*(r.cfg.Random()-0.5))
}

func (r *run) record(progress bool, err error) {
	now := r.cfg.Clock.Now()
	r.cfg.Board.update(r.Name, func(s *Status) { s.add(now, progress, err) })
}
