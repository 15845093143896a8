package app

import (
	"slices"
	"strings"

	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/web"
)

// jobStatus is the status of what is no loop of its own in the registry: the
// minting of batches, and the delivery of events to subscribers.
func (h *App) jobStatus() ([]web.WorkerStatus, error) {
	subscriptions, err := h.parkedSubscriptions()
	if err != nil {
		return nil, err
	}
	var out []web.WorkerStatus
	for name, list := range map[string][]worker.SetAside{"batches": h.jobs.setAside(), "subscriptions": subscriptions} {
		out = append(out, web.WorkerStatus{Name: name, State: "running", Parked: len(list), SetAside: list})
	}
	slices.SortFunc(out, func(a, b web.WorkerStatus) int { return strings.Compare(a.Name, b.Name) })
	return out, nil
}

// setAside are the batches that wait for somebody to act.
func (j *batchJobs) setAside() []worker.SetAside {
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
func (h *App) parkedSubscriptions() ([]worker.SetAside, error) {
	all, err := h.queries.AllSubscriptions()
	if err != nil {
		return nil, err
	}
	var list []worker.SetAside
	for _, s := range all {
		if !s.Parked.IsZero() {
			list = append(list, worker.SetAside{Subject: s.Query + "/" + s.ID, Code: "subscription_parked", Reason: s.LastFailure})
		}
	}
	return list, nil
}

// setAside is what a worker of the escrow skips, as the registry shows it.
func setAside(skipped func() []settlement.Skipped) func() []worker.SetAside {
	return func() []worker.SetAside {
		var list []worker.SetAside
		for _, s := range skipped() {
			list = append(list, worker.SetAside{Subject: s.Subject(), Code: s.Code, Reason: s.Detail})
		}
		return list
	}
}
