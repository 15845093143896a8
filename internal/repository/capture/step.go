package capture

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/worker"
)

// proceedAtOnce is how many events of a job that proceeds are appended together:
// what a crash makes the next process do again, at most.
const proceedAtOnce = 250

// giveUp is how long a job is tried when the ledger cannot be reached.
const giveUp = 24 * time.Hour

// pruneEvery is how often jobs that are past their time are removed.
const pruneEvery = time.Hour

// Workers hands over a worker for each party, which works on its jobs in their
// order, and one that removes old jobs. start runs a worker: early when there is a
// value on wake, and else after idle, where 0 is the usual time.
func (c *Captures) Workers(start func(w worker.Worker, wake <-chan struct{}, idle time.Duration)) {
	for party := range c.cfg.Ledgers {
		start(worker.Worker{
			Name: "captures " + party,
			Step: func(ctx context.Context) (bool, error) { return c.step(ctx, party) },
		}, c.wake[party], 0)
	}
	start(worker.Worker{
		Name: "captures pruning",
		Step: func(ctx context.Context) (bool, error) { return false, c.Prune(ctx, c.cfg.Clock().Add(-c.cfg.Keep)) },
	}, nil, pruneEvery)
}

// step brings a party's oldest job on: it appends the next events or finishes it.
func (c *Captures) step(ctx context.Context, party string) (bool, error) {
	j, events, err := c.Next(ctx, party)
	if errors.Is(err, repository.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if j.Behaviour == Rollback && len(j.Errors) > 0 {
		j.Done = len(events) // one event is invalid: none is captured
	}
	if rest := events[j.Done:]; len(rest) > 0 {
		outcomes, err := c.append(ctx, j, rest)
		if err != nil {
			return false, err
		}
		j.judge(rest, outcomes)
		if j.Done < len(events) {
			return true, c.Save(ctx, j)
		}
	}
	if j.Newest != "" {
		c.await(ctx, j.Newest) // who sees the job finished can read its events
	}
	if err := ctx.Err(); err != nil {
		return false, err
	}
	j.Running, j.Success, j.Finished = false, len(j.Errors) == 0, c.cfg.Clock()
	return true, c.Save(ctx, j)
}

// append appends the first of a job's events, or with Rollback all of them, and
// returns the outcomes of those that were judged. An event that the ledger refuses
// with all that came with it is refused by itself.
func (c *Captures) append(ctx context.Context, j Job, rest []Pending) ([]chaincode.Outcome, error) {
	ledger, n := c.cfg.Ledgers[j.Party], len(rest)
	add := ledger.AppendAll
	if j.Behaviour == Proceed {
		add, n = ledger.Append, min(n, proceedAtOnce)
	}
	outcomes, err := add(ctx, asCaptures(rest[:n])...)
	if len(outcomes) > 0 && j.Behaviour == Proceed {
		return outcomes, nil // the next step hears again what ended them
	}
	var rejected *custody.Rejected
	if errors.As(err, &rejected) && j.Behaviour == Proceed && n > 1 {
		n = 1 // which of them it is about
		outcomes, err = add(ctx, asCaptures(rest[:n])...)
	}
	switch {
	case err == nil && len(outcomes) != n:
		return nil, fmt.Errorf("capturing %d events: the ledger answered for %d", n, len(outcomes))
	case err == nil:
		return outcomes, nil
	case errors.As(err, &rejected):
		return same(n, rejected.Code, rejected.Detail), nil
	case ctx.Err() == nil && c.cfg.Clock().Sub(j.Created) > giveUp:
		c.cfg.Log.Error("giving up a capture job", "job", j.ID, "error", err)
		return same(n, "unreachable", "The ledger could not be reached; it is not known whether the event stands. Capturing it again is safe."), nil
	}
	return nil, fmt.Errorf("capture job %s: %w", j.ID, err)
}

// same is one outcome for n events.
func same(n int, code, detail string) []chaincode.Outcome {
	out := make([]chaincode.Outcome, n)
	for i := range out {
		out[i] = chaincode.Outcome{Status: chaincode.Rejected, Code: code, Detail: detail}
	}
	return out
}

// asCaptures are events as the ledger takes them.
func asCaptures(list []Pending) []chaincode.Capture {
	out := make([]chaincode.Capture, len(list))
	for i, p := range list {
		out[i].Event = p.Event
	}
	return out
}
