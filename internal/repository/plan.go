package repository

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"sort"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// candidates are the events that may match: all from lo to hi, or those listed.
type candidates struct {
	lo, hi uint64   // inclusive; none when lo > hi
	list   []uint64 // sorted, within lo and hi
	listed bool
}

func (c candidates) size() int {
	switch {
	case c.listed:
		return len(c.list)
	case c.lo > c.hi:
		return 0
	}
	return int(c.hi - c.lo + 1)
}

func (c candidates) has(seq uint64) bool {
	if !c.listed {
		return seq >= c.lo && seq <= c.hi
	}
	_, found := slices.BinarySearch(c.list, seq)
	return found
}

// each gives the sequences in ascending or descending order, beginning past the
// one given; 0 begins at the beginning.
func (c candidates) each(ascending bool, past uint64) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		n := c.size()
		at := func(i int) uint64 {
			if c.listed {
				return c.list[i]
			}
			return c.lo + uint64(i)
		}
		if ascending {
			first := sort.Search(n, func(i int) bool { return at(i) > past })
			for i := first; i < n && yield(at(i)); i++ {
			}
			return
		}
		last := n
		if past > 0 {
			last = sort.Search(n, func(i int) bool { return at(i) >= past })
		}
		for i := last - 1; i >= 0 && yield(at(i)); i-- {
		}
	}
}

// worthwhile is how many index entries are worth reading to save the reading of one
// event.
const worthwhile = 16

// candidates narrows the events down with the indexes: the most selective
// condition names them, others take away what they can cheaply. Those below lo are
// left out.
func (s *search) candidates(lo uint64) (candidates, error) {
	c := candidates{lo: 1, hi: s.from.snapshot}
	if err := s.boundRecordTime(&c); err != nil {
		return c, err
	}
	c.lo = max(c.lo, lo)
	conditions := s.q.Conditions(s.repo.cfg.MasterData)
	best, at := c.size(), -1
	sizes := make([]int, len(conditions))
	for i, cond := range conditions {
		var err error
		if sizes[i], err = estimate(s.tx, cond, best*worthwhile); err != nil {
			return c, err
		}
		if sizes[i] < best {
			best, at = sizes[i], i
		}
	}
	fewer := best
	if at < 0 {
		fewer = best / 2 // else reading all events' times in their order is as good
	}
	timed, ok, err := s.inTime(fewer, c.lo, c.hi)
	if err != nil {
		return c, err
	}
	if ok {
		c.list, c.listed, at = timed, true, -1
	} else if at >= 0 {
		list, err := sequences(s.tx, conditions[at], c.lo, c.hi)
		if err != nil {
			return c, err
		}
		c.list, c.listed = list, true
	}
	for i, cond := range conditions {
		if i == at || !c.listed || sizes[i] > len(c.list)*worthwhile {
			continue
		}
		other, err := sequences(s.tx, cond, c.lo, c.hi)
		if err != nil {
			return c, err
		}
		c.list = intersect(c.list, other)
	}
	return c, nil
}

// boundRecordTime narrows lo and hi: record times never go back.
func (s *search) boundRecordTime(c *candidates) error {
	r, n := s.bounds.RecordTime, c.size()
	var failed error
	firstFrom := func(t time.Time) uint64 {
		return uint64(sort.Search(n, func(i int) bool {
			raw, err := s.tx.Get(bucketEvents, store.Number(uint64(i)+1))
			failed = cmp.Or(failed, err)
			return len(raw) < headSize || !readTime(raw[timeSize:]).Before(t)
		})) + 1
	}
	lo, hi := c.lo, c.hi
	if !r.From.IsZero() {
		lo = firstFrom(r.From)
	}
	if !r.To.IsZero() {
		hi = firstFrom(r.To) - 1
	}
	c.lo, c.hi = lo, hi
	return failed
}

// inTime lists the events within the query's bounds of eventTime, if they are
// fewer than a number and no order by eventTime makes the list pointless.
func (s *search) inTime(fewer int, lo, hi uint64) (out []uint64, ok bool, err error) {
	r := s.bounds.EventTime
	if r.From.IsZero() && r.To.IsZero() || s.q.Order.By == query.ByEventTime && fewer > s.repo.sortable {
		return nil, false, nil
	}
	for p, err := range s.tx.Range(bucketTimes, store.Range{From: timeKeyBegin(r), To: timeKeyEnd(r)}) {
		if err != nil || len(out) >= fewer {
			return nil, false, err
		}
		if seq := seqOf(p.Key); seq >= lo && seq <= hi {
			out = append(out, seq)
		}
	}
	slices.Sort(out)
	return out, true, nil
}

func timeKeyBegin(r query.Range) []byte {
	if r.From.IsZero() {
		return nil
	}
	return appendTime(nil, r.From)
}

func timeKeyEnd(r query.Range) []byte {
	if r.To.IsZero() {
		return nil
	}
	return appendTime(nil, r.To)
}

// intersect keeps what both sorted lists have.
func intersect(a, b []uint64) []uint64 {
	out := a[:0]
	for _, x := range a {
		for len(b) > 0 && b[0] < x {
			b = b[1:]
		}
		if len(b) > 0 && b[0] == x {
			out = append(out, x)
		}
	}
	return out
}

// ordered gives the matches among the candidates in the query's order, beginning
// past the place where the answer stopped.
func (s *search) ordered(c candidates) iter.Seq2[Event, error] {
	switch s.q.Order.By {
	case query.ByEventTime:
		if c.size() > s.repo.sortable {
			return s.matches(s.alongTimes(c))
		}
		return s.matches(s.sortedTimes(c))
	case query.ByField:
		return s.sortedField(c)
	case query.ByRecordTime:
		return s.matches(c.each(s.q.Order.Ascending, s.from.seq))
	}
	return s.matches(c.each(true, s.from.seq))
}

// alongTimes walks the index of event times.
func (s *search) alongTimes(c candidates) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		in := store.Range{From: timeKeyBegin(s.bounds.EventTime), To: timeKeyEnd(s.bounds.EventTime), Backward: !s.q.Order.Ascending}
		if s.from.seq > 0 {
			in = in.Past(timeKey(s.from.time, s.from.seq))
		}
		for p, err := range s.tx.Range(bucketTimes, in) {
			if err != nil {
				s.failed = err
				return
			}
			if seq := seqOf(p.Key); c.has(seq) && !yield(seq) {
				return
			}
		}
	}
}

// sortedTimes sorts few candidates by the times stored in front of them.
func (s *search) sortedTimes(c candidates) iter.Seq[uint64] {
	keys := make([][]byte, 0, c.size())
	for seq := range c.each(true, 0) {
		raw, err := s.tx.Get(bucketEvents, store.Number(seq))
		s.failed = cmp.Or(s.failed, err)
		if len(raw) >= headSize {
			keys = append(keys, timeKey(readTime(raw), seq))
		}
	}
	slices.SortFunc(keys, bytes.Compare)
	past := timeKey(s.from.time, s.from.seq)
	if !s.q.Order.Ascending {
		slices.Reverse(keys)
	}
	return func(yield func(uint64) bool) {
		for _, k := range keys {
			if s.from.seq > 0 {
				if d := bytes.Compare(k, past); d == 0 || (d < 0) == s.q.Order.Ascending {
					continue
				}
			}
			if !yield(seqOf(k)) {
				return
			}
		}
	}
}
