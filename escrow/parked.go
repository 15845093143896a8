package escrow

import (
	"sort"
	"sync"
)

// Parked is an order that a worker does not act on, with the reason.
type Parked struct {
	Order  OrderID `json:"order"`
	Worker string  `json:"worker"`
	Code   string  `json:"code"`
	Detail string  `json:"detail"`
}

// parkingLot holds what the newest step left alone, to be shown. Nothing is
// decided by it: each step judges every order anew.
type parkingLot struct {
	mu   sync.Mutex
	lots map[OrderID]Parked
}

func (l *parkingLot) replace(all map[OrderID]Parked) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lots = all
}

// Parked returns what the worker's newest step left alone and why, by order.
func (l *parkingLot) Parked() []Parked {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make([]Parked, 0, len(l.lots))
	for _, p := range l.lots {
		out = append(out, p)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Order.String() < out[j].Order.String() })
	return out
}
