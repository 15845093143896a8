package epcis

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// proceedAtOnce is how many events of a job that proceeds are appended together:
// what a crash makes the next process do again, at most.
const proceedAtOnce = 250

// giveUp is how long a job is tried when the ledger cannot be reached.
const giveUp = 24 * time.Hour

// jobRunner works on the jobs of each party in their order, and on those of
// different parties side by side.
type jobRunner struct {
	wake chan struct{}
	mu   sync.Mutex
	busy map[string]bool // by party
	work sync.WaitGroup
}

func (r *jobRunner) tell() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// take claims a party's queue.
func (r *jobRunner) take(party string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.busy[party] {
		return false
	}
	r.busy[party] = true
	return true
}

func (r *jobRunner) leave(party string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.busy, party)
}

// runJobs takes up jobs as they come, until ctx ends. A wake-up that is lost costs
// no more than a minute.
func (s *Server) runJobs(ctx context.Context) {
	tick := time.NewTicker(time.Minute)
	defer tick.Stop()
	defer s.jobs.work.Wait()
	for {
		if err := s.takeUp(ctx); err != nil {
			s.cfg.Log.Error("reading capture jobs", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-s.jobs.wake:
		case <-tick.C:
			if err := s.cfg.Jobs.Prune(s.cfg.Clock().Add(-s.cfg.KeepJobs)); err != nil {
				s.cfg.Log.Error("removing old capture jobs", "error", err)
			}
		}
	}
}

// takeUp starts on every party's oldest job whose queue is not at work yet.
func (s *Server) takeUp(ctx context.Context) error {
	running, err := s.cfg.Jobs.Running()
	if err != nil {
		return err
	}
	for _, j := range running {
		if !s.jobs.take(j.Party) {
			continue
		}
		s.jobs.work.Go(func() {
			defer s.jobs.tell() // the party's next one
			defer s.jobs.leave(j.Party)
			if err := s.work(ctx, j); err != nil && ctx.Err() == nil {
				s.cfg.Log.Error("working on a capture job", "job", j.ID, "error", err)
				s.pause(ctx, s.cfg.RetryFirst)
			}
		})
	}
	return nil
}

// work finishes a job. It ends without finishing it when ctx ends, or when the job
// cannot be stored.
func (s *Server) work(ctx context.Context, j Job) error {
	events, err := s.cfg.Jobs.Events(j.ID)
	if err != nil {
		return err
	}
	if j.Behaviour == Rollback && len(j.Errors) > 0 {
		j.Done = len(events) // one event is invalid: none is captured
	}
	last := ""
	for j.Done < len(events) && ctx.Err() == nil {
		n := len(events) - j.Done
		if j.Behaviour == Proceed {
			n = min(n, proceedAtOnce)
		}
		part := events[j.Done : j.Done+n]
		outcomes, err := s.append(ctx, j, part)
		if err != nil {
			return err
		}
		for i, o := range outcomes {
			switch {
			case o.stands():
				last = o.EventID
				j.Captured++
			case o.Code == CodeWithdrawn: // the event that took it down has its own error
			default:
				j.Errors = append(j.Errors, fault(part[i].Index, part[i].EventID, o))
			}
		}
		j.Done += n
		j.Success = len(j.Errors) == 0
		if j.Done < len(events) {
			if err := s.cfg.Jobs.Save(j); err != nil {
				return err
			}
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if last != "" {
		s.await(ctx, last) // who sees the job finished can read its events
	}
	j.Running, j.Success, j.Finished = false, len(j.Errors) == 0, s.cfg.Clock()
	return s.cfg.Jobs.Save(j)
}

// append appends events until the ledger gives an outcome for each of them. What
// it refuses as a whole, each event is refused with.
func (s *Server) append(ctx context.Context, j Job, part []Pending) ([]Outcome, error) {
	wait := s.cfg.RetryFirst
	for {
		outcomes, err := s.cfg.Ledger.Append(ctx, j.Party, texts(part), j.Behaviour == Rollback)
		var refused *Refused
		switch {
		case err == nil && len(outcomes) == len(part):
			return outcomes, nil
		case err == nil:
			return nil, fmt.Errorf("capturing %d events: the ledger answered for %d", len(part), len(outcomes))
		case errors.As(err, &refused):
			return same(len(part), refused.Code, refused.Detail), nil
		case s.cfg.Clock().Sub(j.Created) > giveUp:
			s.cfg.Log.Error("giving up a capture job", "job", j.ID, "error", err)
			return same(len(part), "unreachable", "The ledger could not be reached; it is not known whether the event stands. Capturing it again is safe."), nil
		}
		s.cfg.Log.Warn("a capture job waits for the ledger", "job", j.ID, "error", err)
		if !s.pause(ctx, wait) {
			return nil, ctx.Err()
		}
		wait = min(2*wait, s.cfg.RetryMost, time.Minute)
	}
}

func same(n int, code, detail string) []Outcome {
	out := make([]Outcome, n)
	for i := range out {
		out[i] = Outcome{Status: OutcomeRejected, Code: code, Detail: detail}
	}
	return out
}

// pause waits, and reports false when ctx ended first.
func (s *Server) pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
