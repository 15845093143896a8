package repository

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// sortedField sorts all matches by an extension field, of which there is no
// ordered index. The answer is of a fixed state, so a page is found by counting.
func (s *search) sortedField(c candidates) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		name := sortedName{s.q.Fingerprint(), s.from.snapshot}
		all, known := s.repo.sorted.get(name)
		if !known {
			var err error
			if all, err = s.sortField(c); err != nil {
				yield(Event{}, err)
				return
			}
			s.repo.sorted.put(name, all)
		}
		for _, seq := range all[min(s.from.given, uint64(len(all))):] {
			ev, err := readEvent(s.tx, seq)
			if err != nil {
				yield(Event{}, err)
				return
			}
			if !yield(*ev, nil) {
				return
			}
		}
	}
}

func (s *search) sortField(c candidates) ([]uint64, error) {
	type keyed struct {
		seq uint64
		key query.SortKey
	}
	var all []keyed
	for ev, err := range s.matches(c.each(true, 0)) {
		if err != nil {
			return nil, err
		}
		if len(all) >= s.repo.cfg.MaxSort {
			return nil, &query.Error{
				Exception: query.QueryTooLargeException, Parameter: "orderBy",
				Reason: fmt.Sprintf("more than %d events match, which is too many to sort by a field", s.repo.cfg.MaxSort),
			}
		}
		all = append(all, keyed{ev.Seq, s.q.Key(ev.Event)})
	}
	slices.SortFunc(all, func(a, b keyed) int {
		return cmp.Or(s.q.Order.Compare(a.key, b.key), cmp.Compare(a.seq, b.seq))
	})
	seqs := make([]uint64, len(all))
	for i, k := range all {
		seqs[i] = k.seq
	}
	return seqs, nil
}

// sortedName names an answer: the query, and the state that it is of.
type sortedName struct {
	query    [sha256.Size]byte
	snapshot uint64
}

// sortedAnswers keeps the newest few answers that had to be sorted, so that their
// next pages need not be sorted again. Losing one costs time only.
type sortedAnswers struct {
	mu    sync.Mutex
	names []sortedName // oldest first
	seqs  map[sortedName][]uint64
}

const sortedKept = 8

func (a *sortedAnswers) get(n sortedName) ([]uint64, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	seqs, ok := a.seqs[n]
	return seqs, ok
}

func (a *sortedAnswers) put(n sortedName, seqs []uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.seqs == nil {
		a.seqs = map[sortedName][]uint64{}
	}
	if _, ok := a.seqs[n]; !ok {
		a.names = append(a.names, n)
	}
	a.seqs[n] = seqs
	if len(a.names) > sortedKept {
		delete(a.seqs, a.names[0])
		a.names = a.names[1:]
	}
}
