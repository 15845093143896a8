package settlement

import (
	"sort"
	"sync"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
)

// Skipped is an order that a worker does not act on, with the reason.
type Skipped struct {
	Order     escrow.OrderID   `json:"order"`
	Milestone escrow.Milestone `json:"milestone,omitempty"` // what it does not act on; empty: anything else
	Worker    string           `json:"worker"`
	Code      string           `json:"code"`
	Why       *refusal.Refusal `json:"-"` // in one sentence
}

// Subject names the order, and the milestone if only that is left alone.
func (s Skipped) Subject() string {
	if s.Milestone == "" {
		return s.Order.String()
	}
	return s.Order.String() + " " + string(s.Milestone)
}

// skipped is what is left alone: one reason for each order and milestone.
type skipped map[skippedKey]Skipped

type skippedKey struct {
	order     escrow.OrderID
	milestone escrow.Milestone
}

func (p skipped) put(x Skipped) { p[skippedKey{x.Order, x.Milestone}] = x }

// skippedOrders holds what the newest step left alone, to be shown. Nothing is
// decided by it: each step judges every order anew.
type skippedOrders struct {
	mu   sync.Mutex
	list skipped
}

func (l *skippedOrders) replace(all skipped) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.list = all
}

// Skipped returns what the worker's newest step left alone and why, by order
// and milestone.
func (l *skippedOrders) Skipped() []Skipped {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]Skipped, 0, len(l.list))
	for _, p := range l.list {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].Order != out[j].Order {
			return out[i].Order.String() < out[j].Order.String()
		}
		return out[i].Milestone < out[j].Milestone
	})
	return out
}
