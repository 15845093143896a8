package worker

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// fakeClock passes each wait at once, noting how long it was.
type fakeClock struct {
	now   time.Time
	waits []time.Duration
}

func (c *fakeClock) Now() time.Time { return c.now }

func (c *fakeClock) After(d time.Duration) <-chan time.Time {
	c.waits = append(c.waits, d)
	c.now = c.now.Add(d)
	ch := make(chan time.Time, 1)
	ch <- c.now
	return ch
}

// script is a Step that answers the results in turn and then ends the run.
type result struct {
	progress bool
	err      error
}

func script(cancel context.CancelFunc, results ...result) func(context.Context) (bool, error) {
	return func(context.Context) (bool, error) {
		r := results[0]
		if results = results[1:]; len(results) == 0 {
			cancel()
		}
		return r.progress, r.err
	}
}

var errDown = errors.New("the source is down")

func TestWaits(t *testing.T) {
	const s = time.Second
	down, ok, idle := result{err: errDown}, result{progress: true}, result{}
	no := func(subject string) result { return result{err: Reject(subject, errors.New("expired"))} }
	end := idle // its own wait is cut by the end of the run
	for _, tt := range []struct {
		name  string
		steps []result
		waits []time.Duration
		last  Status
	}{
		{"progress goes on at once", []result{ok, ok, ok, end}, nil, Status{Steps: 4, Progress: 3}},
		{"nothing to do waits", []result{idle, ok, end}, []time.Duration{5 * s}, Status{Steps: 3, Progress: 1}},
		{"errors back off to the limit", []result{down, down, down, down, down, end},
			[]time.Duration{s, 2 * s, 4 * s, 8 * s, 8 * s}, Status{Steps: 6, Errors: 5}},
		{"a good step ends the back-off", []result{down, down, ok, down, end},
			[]time.Duration{s, 2 * s, s}, Status{Steps: 5, Errors: 3, Progress: 1}},
		{"rejections let the others through", []result{no("a"), no("b"), ok, end}, nil,
			Status{Steps: 4, Rejections: 2, Progress: 1}},
		{"the same rejection is not retried hot", []result{no("a"), no("b"), no("a"), no("b"), end},
			[]time.Duration{5 * s, 5 * s}, Status{Steps: 5, Rejections: 4}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			clock, board := &fakeClock{now: time.Unix(1, 0)}, new(StatusRegistry)
			err := Run(ctx, Worker{Name: "w", Step: script(cancel, tt.steps...)}, nil, Config{
				Clock: clock, Idle: 5 * s, First: s, Most: 8 * s, Random: func() float64 { return 0.5 }, Board: board,
			})
			if err != nil {
				t.Fatal(err)
			}
			// The last step's own wait may or may not have begun before the end was seen.
			waits := clock.waits
			if len(waits) == len(tt.waits)+1 {
				waits = waits[:len(tt.waits)]
			}
			if !slices.Equal(waits, tt.waits) {
				t.Errorf("waits %v, want %v", waits, tt.waits)
			}
			got := board.Snapshot()[0]
			if got.Steps != tt.last.Steps || got.Progress != tt.last.Progress || got.Errors != tt.last.Errors ||
				got.Rejections != tt.last.Rejections || got.Running || got.Stopped {
				t.Errorf("status %+v, want %+v", got, tt.last)
			}
		})
	}
}

func TestJitterStaysInBounds(t *testing.T) {
	for _, random := range []float64{0, 0.999} {
		ctx, cancel := context.WithCancel(t.Context())
		clock := &fakeClock{}
		cfg := Config{Clock: clock, First: time.Second, Random: func() float64 { return random }}
		if err := Run(ctx, Worker{"w", script(cancel, result{err: errDown}, result{})}, nil, cfg); err != nil {
			t.Fatal(err)
		}
		if d := clock.waits[0]; d < 800*time.Millisecond || d > 1200*time.Millisecond {
			t.Errorf("waited %s for a second", d)
		}
	}
}

func TestBrokenStopsForGood(t *testing.T) {
	for name, step := range map[string]func(context.Context) (bool, error){
		"invariant": func(context.Context) (bool, error) { return false, Break(errors.New("balance is short")) },
		"panic":     func(context.Context) (bool, error) { panic("balance is short") },
	} {
		t.Run(name, func(t *testing.T) {
			board, steps := new(StatusRegistry), 0
			err := Run(t.Context(), Worker{"w", func(ctx context.Context) (bool, error) { steps++; return step(ctx) }}, nil,
				Config{Clock: &fakeClock{}, Board: board})
			var broken *Broken
			if !errors.As(err, &broken) || !strings.Contains(err.Error(), "balance is short") {
				t.Errorf("error %v", err)
			}
			s := board.Snapshot()[0]
			if steps != 1 || !s.Stopped || s.Running || !strings.Contains(s.LastError, "balance is short") {
				t.Errorf("after %d steps: %+v", steps, s)
			}
		})
	}
}

func TestParkedIsToldAndItsFailureRetried(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	clock := &fakeClock{}
	var told []string
	cfg := Config{Clock: clock, First: time.Second, Random: func() float64 { return 0.5 }, Parked: func(_ context.Context, worker string, r *Rejected) error {
		told = append(told, worker+": "+r.Error())
		if len(told) == 1 {
			return errors.New("the disk is full")
		}
		return nil
	}}
	no := result{err: Reject("order 7", errors.New("expired"))}
	if err := Run(ctx, Worker{"keeper", script(cancel, no, no, result{})}, nil, cfg); err != nil {
		t.Fatal(err)
	}
	want := "keeper: order 7 was rejected: expired"
	if !slices.Equal(told, []string{want, want}) {
		t.Errorf("told %q", told)
	}
	if len(clock.waits) == 0 || clock.waits[0] != time.Second {
		t.Errorf("waits %v: a parking that failed must back off", clock.waits)
	}
}

func TestWakeEndsIdleButNotBackoff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		wake := make(chan struct{}, 1)
		var steps atomic.Int64
		step := func(context.Context) (bool, error) {
			if steps.Add(1) == 2 {
				return false, errDown
			}
			return false, nil
		}
		done := make(chan error)
		go func() {
			done <- Run(ctx, Worker{"w", step}, wake, Config{Idle: time.Hour, First: 10 * time.Second})
		}()
		expect := func(want int64, why string) {
			t.Helper()
			synctest.Wait()
			if got := steps.Load(); got != want {
				t.Fatalf("%s: %d steps, want %d", why, got, want)
			}
		}
		expect(1, "at the start")
		wake <- struct{}{}
		expect(2, "woken while idle")
		wake <- struct{}{}
		expect(2, "woken while backing off")
		time.Sleep(13 * time.Second)
		expect(4, "after the back-off, and the wake-up that waited")
		time.Sleep(time.Hour + time.Second)
		expect(5, "after the idle time")
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
}

func TestStopCutsAStepWithoutCountingAFailure(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	board := new(StatusRegistry)
	step := func(ctx context.Context) (bool, error) {
		cancel()
		return false, ctx.Err()
	}
	if err := Run(ctx, Worker{"w", step}, nil, Config{Board: board}); err != nil {
		t.Fatal(err)
	}
	if s := board.Snapshot()[0]; s.Errors != 0 || s.Running {
		t.Errorf("%+v", s)
	}
}

func TestNilBoard(t *testing.T) {
	var b *StatusRegistry
	b.update("w", func(*Status) { t.Error("called") })
	if b.Snapshot() != nil {
		t.Error("not empty")
	}
}
