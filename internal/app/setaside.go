package app

import (
	"context"
	"slices"
	"strings"

	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/worker"
)

// jobs is the status of what is no loop of its own in the registry: the
// minting of batches, and the delivery of events to subscribers.
func (s *Operations) jobs(ctx context.Context) ([]WorkerStatus, error) {
	subscriptions, err := s.parkedSubscriptions(ctx)
	if err != nil {
		return nil, err
	}
	var out []WorkerStatus
	for name, list := range map[string][]worker.SetAside{"batches": s.batches.setAside(), "subscriptions": subscriptions} {
		out = append(out, WorkerStatus{Name: name, State: "running", Parked: len(list), SetAside: list})
	}
	slices.SortFunc(out, func(a, b WorkerStatus) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// setAside are the batches that wait for somebody to act.
func (j *Batches) setAside() []worker.SetAside {
	j.mu.Lock()
	defer j.mu.Unlock()
	var list []worker.SetAside
	for key, reason := range j.parked {
		list = append(list, worker.SetAside{Subject: key, Code: "batch_parked", Reason: reason})
	}
	slices.SortFunc(list, func(a, b worker.SetAside) int { return strings.Compare(a.Subject, b.Subject) })
	return list
}

// parkedSubscriptions are those whose receiver took nothing for so long that
// events wait until the owner resumes them.
func (s *Operations) parkedSubscriptions(ctx context.Context) ([]worker.SetAside, error) {
	all, err := s.queries.AllSubscriptions(ctx)
	if err != nil {
		return nil, err
	}
	var list []worker.SetAside
	for _, sub := range all {
		if !sub.Parked.IsZero() {
			list = append(list, worker.SetAside{Subject: sub.Query + "/" + sub.ID, Code: "subscription_parked", Reason: sub.LastFailure})
		}
	}
	return list, nil
}

// setAside is what a worker of the escrow skips, as the registry shows it.
func setAside(skipped func() []settlement.Skipped) func() []worker.SetAside {
	return func() []worker.SetAside {
		var list []worker.SetAside
		for _, s := range skipped() {
			list = append(list, worker.SetAside{Subject: s.Subject(), Code: s.Code, Reason: s.Why.Error()})
		}
		return list
	}
}
