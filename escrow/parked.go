package escrow

import (
	"sort"
	"sync"
)

// Parked is an order that a worker does not act on, with the reason.
type Parked struct {
	Order     OrderID   `json:"order"`
	Milestone Milestone `json:"milestone,omitempty"` // what it does not act on; empty: anything else
	Worker    string    `json:"worker"`
	Code      string    `json:"code"`
	Detail    string    `json:"detail"`
}

// parked is what is left alone: one reason for each order and milestone.
type parked map[lot]Parked

type lot struct {
	order     OrderID
	milestone Milestone
}

func (p parked) put(x Parked) { p[lot{x.Order, x.Milestone}] = x }

// parkingLot holds what the newest step left alone, to be shown. Nothing is
// decided by it: each step judges every order anew.
type parkingLot struct {
	mu   sync.Mutex
	lots parked
}

func (l *parkingLot) replace(all parked) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lots = all
}

// Parked returns what the worker's newest step left alone and why, by order
// and milestone.
func (l *parkingLot) Parked() []Parked {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]Parked, 0, len(l.lots))
	for _, p := range l.lots {
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
