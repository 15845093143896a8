package worker

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// Status is what one worker has been doing.
type Status struct {
	Name string
	// Running is false before Run and after it.
	Running bool
	// Stopped is true after a broken invariant: the server needs a person.
	Stopped bool
	// Steps, Progress and Errors count since the start.
	Steps, Progress, Errors uint64
	// Failing is how many errors came in a row; zero after a good step.
	Failing int
	// LastStep and LastProgress are when; zero for never.
	LastStep, LastProgress time.Time
	// LastError is the newest error, in words, and LastErrorAt when.
	LastError   string
	LastErrorAt time.Time
	// SetAside is what the worker does not act on, each with the reason.
	SetAside []SetAside

	setAside func() []SetAside
}

func (s *Status) add(now time.Time, progress bool, err error) {
	s.Steps++
	s.LastStep = now
	if progress {
		s.Progress++
		s.LastProgress = now
	}
	if err == nil {
		s.Failing = 0
		return
	}
	s.LastError, s.LastErrorAt = err.Error(), now
	s.Errors++
	s.Failing++
}

// StatusRegistry shows the state of all workers, for readiness and metrics. The
// zero registry is empty and ready; its methods may be called from any
// goroutine, and on a nil registry.
type StatusRegistry struct {
	mu      sync.Mutex
	workers map[string]*Status
}

func (r *StatusRegistry) update(name string, change func(*Status)) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	s := r.workers[name]
	if s == nil {
		s = &Status{Name: name}
		if r.workers == nil {
			r.workers = make(map[string]*Status)
		}
		r.workers[name] = s
	}
	change(s)
}

// Snapshot answers every worker's status, by name.
func (r *StatusRegistry) Snapshot() []Status {
	if r == nil {
		return nil
	}
	list := r.copied()
	for i, s := range list {
		if s.setAside != nil {
			list[i].SetAside = s.setAside()
		}
	}
	slices.SortFunc(list, func(a, c Status) int { return strings.Compare(a.Name, c.Name) })
	return list
}

func (r *StatusRegistry) copied() []Status {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]Status, 0, len(r.workers))
	for _, s := range r.workers {
		list = append(list, *s)
	}
	return list
}
