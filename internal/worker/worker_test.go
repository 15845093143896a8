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
	} {
		t.Run(tt.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			clock, registry := &fakeClock{now: time.Unix(1, 0)}, new(StatusRegistry)
			err := Run(ctx, Worker{Name: "w", Step: script(cancel, tt.steps...)}, nil, Config{
				Clock: clock, Idle: 5 * s, First: s, Most: 8 * s, Random: func() float64 { return 0.5 }, Registry: registry,
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
			got := registry.Snapshot()[0]
			if got.Steps != tt.last.Steps || got.Progress != tt.last.Progress || got.Errors != tt.last.Errors ||
				got.Running || got.Stopped {
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
		if err := Run(ctx, Worker{Name: "w", Step: script(cancel, result{err: errDown}, result{})}, nil, cfg); err != nil {
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
			registry, steps := new(StatusRegistry), 0
			err := Run(t.Context(), Worker{Name: "w", Step: func(ctx context.Context) (bool, error) { steps++; return step(ctx) }}, nil,
				Config{Clock: &fakeClock{}, Registry: registry})
			var broken *Broken
			if !errors.As(err, &broken) || !strings.Contains(err.Error(), "balance is short") {
				t.Errorf("error %v", err)
			}
			s := registry.Snapshot()[0]
			if steps != 1 || !s.Stopped || s.Running || !strings.Contains(s.LastError, "balance is short") {
				t.Errorf("after %d steps: %+v", steps, s)
			}
		})
	}
}

// TestStatusTellsWhatIsSetAside: as it is when somebody asks, also between steps.
func TestStatusTellsWhatIsSetAside(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	registry := new(StatusRegistry)
	late := SetAside{Subject: "order 7", Code: "too_late", Reason: "The deadline has passed."}
	list := []SetAside{late}
	w := Worker{Name: "keeper", Step: script(cancel, result{}), SetAside: func() []SetAside { return list }}
	if err := Run(ctx, w, nil, Config{Clock: &fakeClock{}, Registry: registry}); err != nil {
		t.Fatal(err)
	}
	if got := registry.Snapshot()[0]; !slices.Equal(got.SetAside, list) || got.Errors != 0 {
		t.Errorf("%+v", got)
	}
	list = nil
	if got := registry.Snapshot()[0]; len(got.SetAside) != 0 {
		t.Errorf("still set aside: %+v", got.SetAside)
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
			done <- Run(ctx, Worker{Name: "w", Step: step}, wake, Config{Idle: time.Hour, First: 10 * time.Second})
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
	registry := new(StatusRegistry)
	step := func(ctx context.Context) (bool, error) {
		cancel()
		return false, ctx.Err()
	}
	if err := Run(ctx, Worker{Name: "w", Step: step}, nil, Config{Registry: registry}); err != nil {
		t.Fatal(err)
	}
	if s := registry.Snapshot()[0]; s.Errors != 0 || s.Running {
		t.Errorf("%+v", s)
	}
}

func TestNilRegistry(t *testing.T) {
	var b *StatusRegistry
	b.update("w", func(*Status) { t.Error("called") })
	if b.Snapshot() != nil {
		t.Error("not empty")
	}
}
