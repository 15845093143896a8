package worker

import (
	"errors"
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
	// Stopped is true after a broken invariant: the house needs a person.
	Stopped bool
	// Steps, Progress, Errors and Rejections count since the start.
	Steps, Progress, Errors, Rejections uint64
	// Failing is how many errors came in a row; zero after a good step.
	Failing int
	// LastStep and LastProgress are when; zero for never.
	LastStep, LastProgress time.Time
	// LastError is the newest error or rejection, in words, and LastErrorAt when.
	LastError   string
	LastErrorAt time.Time
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
	var rejected *Rejected
	if errors.As(err, &rejected) {
		s.Rejections++
		s.Failing = 0
		return
	}
	s.Errors++
	s.Failing++
}

// StatusRegistry shows the state of all workers, for readiness and metrics. The zero
// Board is empty and ready; its methods may be called from any goroutine, and on
// a nil Board.
type StatusRegistry struct {
	mu      sync.Mutex
	workers map[string]*Status
}

func (b *StatusRegistry) update(name string, change func(*Status)) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	s := b.workers[name]
	if s == nil {
		s = &Status{Name: name}
		if b.workers == nil {
			b.workers = make(map[string]*Status)
		}
		b.workers[name] = s
	}
	change(s)
}

// Snapshot answers every worker's status, by name.
func (b *StatusRegistry) Snapshot() []Status {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	list := make([]Status, 0, len(b.workers))
	for _, s := range b.workers {
		list = append(list, *s)
	}
	slices.SortFunc(list, func(a, c Status) int { return strings.Compare(a.Name, c.Name) })
	return list
}
