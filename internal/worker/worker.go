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
//   - after a broken invariant, or a panic, never: the worker stops, the others go
//     on, and the registry says so to whoever operates the server.
//
// A rule that refuses one subject, an order for instance, is no error of a step:
// the worker sets the subject aside with the reason and goes on with the others.
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
	// SetAside tells what the newest step left alone; nil if the worker never
	// does. It may be called at any time, from any goroutine.
	SetAside func() []SetAside
}

// SetAside is a subject that a worker does not act on until something changes.
type SetAside struct {
	Subject string `json:"subject"` // an order's id, a batch's key
	Code    string `json:"code"`    // why, for programs
	Reason  string `json:"reason"`  // why, in a sentence
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
	// Registry shows the worker's state to others; nil shows it to nobody.
	Registry *StatusRegistry
}

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

// Run runs the worker until ctx ends (the error is nil) or an invariant is
// broken (the error is *Broken). A value on wake runs the next step early; it
// may be nil. A channel with a buffer of one suffices: send without blocking.
func Run(ctx context.Context, w Worker, wake <-chan struct{}, cfg Config) error {
	cfg = cfg.withDefaults()
	r := &run{Worker: w, cfg: cfg}
	cfg.Registry.update(w.Name, func(s *Status) { *s = Status{Name: w.Name, Running: true, setAside: w.SetAside} })
	defer cfg.Registry.update(w.Name, func(s *Status) { s.Running = false })
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
	failed int // errors in a row
}

// step runs one step and answers how long to wait before the next, and whether
// a wake-up may not shorten that. The error ends the worker.
func (r *run) step(ctx context.Context) (wait time.Duration, hold bool, err error) {
	progress, err := r.safeStep(ctx)
	var broken *Broken
	switch {
	case err != nil && ctx.Err() != nil:
		return 0, false, nil // cut off by the stop, which is no failure
	case errors.As(err, &broken):
		r.record(false, err)
		r.cfg.Registry.update(r.Name, func(s *Status) { s.Stopped = true })
		return 0, false, fmt.Errorf("worker %s stopped: %w", r.Name, err)
	case err != nil:
		r.record(false, err)
		return r.backoff(), true, nil
	}
	r.failed = 0
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
	r.cfg.Registry.update(r.Name, func(s *Status) { s.add(now, progress, err) })
}
