package repository

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Bounds of a page.
const (
	DefaultPerPage = 30   // the standard's default
	MaxPerPage     = 1000 // a larger wish gets this many
)

// Page is one page of an answer.
type Page struct {
	Events []Event
	Next   string // token of the next page; "" on the last one
}

// Search answers a query, from the beginning or from q.NextPageToken on, with at
// most q.PerPage events. Without an order events come in the ledger's. Errors are
// a [*query.Error] when the query is to blame.
func (r *Repository) Search(ctx context.Context, q query.Query) (Page, error) {
	var page Page
	err := r.db.View(ctx, func(tx store.Reader) error {
		s, err := r.newSearch(ctx, tx, q)
		if err != nil {
			return err
		}
		page, err = s.page()
		return err
	})
	var refused *query.Error
	if err != nil && !errors.As(err, &refused) {
		err = fmt.Errorf("searching events: %w", err)
	}
	return page, err
}

// search is one page being made.
type search struct {
	ctx    context.Context
	tx     store.Reader
	repo   *Repository
	q      query.Query
	from   place
	bounds query.Bounds
	read   int   // events looked at
	failed error // of an index that was walked
}

func (r *Repository) newSearch(ctx context.Context, tx store.Reader, q query.Query) (*search, error) {
	s := &search{ctx: ctx, tx: tx, repo: r, q: q, bounds: q.Bounds()}
	last, err := lastSeq(tx)
	if err != nil {
		return nil, err
	}
	s.from = place{snapshot: last}
	if q.NextPageToken != "" {
		if s.from, err = readToken(q.NextPageToken, q); err != nil {
			return nil, err
		}
		if s.from.snapshot > last {
			return nil, badToken("is of events that are not here any more")
		}
	}
	return s, nil
}

func (s *search) page() (Page, error) {
	c, err := s.candidates(1)
	if err != nil {
		return Page{}, err
	}
	if s.q.MaxEventCount != nil && s.q.NextPageToken == "" {
		if c, err = s.atMost(c, *s.q.MaxEventCount); err != nil {
			return Page{}, err
		}
	}
	size := s.q.PerPage
	if size <= 0 {
		size = DefaultPerPage
	}
	size = min(size, MaxPerPage)
	more := true // whether there can be another page
	if limit := s.q.EventCountLimit; limit > 0 {
		left := limit - int(min(s.from.given, uint64(limit)))
		if left <= size {
			size, more = left, false
		}
	}
	return s.collect(c, size, more)
}

// collect takes a page of matches in the query's order.
func (s *search) collect(c candidates, size int, more bool) (Page, error) {
	var page Page
	if size == 0 {
		return page, nil
	}
	for ev, err := range s.ordered(c) {
		if err != nil {
			return Page{}, err
		}
		if len(page.Events) == size {
			last := page.Events[size-1]
			next := place{snapshot: s.from.snapshot, given: s.from.given + uint64(size), seq: last.Seq, time: last.Event.EventTime.Time}
			page.Next = next.token(s.q)
			return page, nil
		}
		page.Events = append(page.Events, ev)
		if len(page.Events) == size && !more {
			return page, nil
		}
	}
	return page, nil
}

// atMost refuses more than n matches. What it found need not be searched again.
func (s *search) atMost(c candidates, n int) (candidates, error) {
	found := []uint64{}
	for seq := range c.each(true, 0) {
		ev, err := s.match(seq)
		if err != nil {
			return c, err
		}
		if ev == nil {
			continue
		}
		if found = append(found, seq); len(found) > n {
			return c, &query.Error{
				Exception: query.QueryTooLargeException, Parameter: "maxEventCount",
				Reason: fmt.Sprintf("more than %d events match", n),
			}
		}
	}
	return candidates{lo: c.lo, hi: c.hi, list: found, listed: true}, nil
}

// match reads an event and asks the query about it; nil when it does not match.
func (s *search) match(seq uint64) (*Event, error) {
	if s.read++; s.read%64 == 0 && s.ctx.Err() != nil {
		return nil, s.ctx.Err()
	}
	raw, err := s.tx.Get(bucketEvents, store.Number(seq))
	if err != nil {
		return nil, err
	}
	if len(raw) < headSize {
		return nil, fmt.Errorf("event %d is missing or damaged", seq)
	}
	if !s.bounds.EventTime.Holds(readTime(raw)) {
		return nil, nil
	}
	ev, err := decode(seq, raw)
	if err != nil || !s.q.MatchWith(ev.Event, s.repo.cfg.MasterData) {
		return nil, err
	}
	return ev, nil
}

// readEvent reads an event by its sequence number.
func readEvent(r store.Reader, seq uint64) (*Event, error) {
	raw, err := r.Get(bucketEvents, store.Number(seq))
	if err != nil {
		return nil, err
	}
	return decode(seq, raw)
}

func decode(seq uint64, raw []byte) (*Event, error) {
	st, err := decodeStored(raw)
	if err != nil {
		return nil, fmt.Errorf("reading event %d: %w", seq, err)
	}
	ev := &epcis.Event{}
	if err := ev.UnmarshalJSON(st.event); err != nil {
		return nil, fmt.Errorf("reading event %d: %w", seq, err)
	}
	complete(ev, st.id, st.recordTime)
	return &Event{Seq: seq, ID: st.id, TxID: st.tx, Event: ev}, nil
}

// matches gives those of the sequences whose events match, in their order.
func (s *search) matches(seqs iter.Seq[uint64]) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		for seq := range seqs {
			ev, err := s.match(seq)
			if err != nil {
				yield(Event{}, err)
				return
			}
			if ev != nil && !yield(*ev, nil) {
				return
			}
		}
		if s.failed != nil {
			yield(Event{}, s.failed)
		}
	}
}

// ByID returns the events with an eventID or a ledger name, in the ledger's order:
// an event, and the declarations that it is wrong, which have its eventID.
func (r *Repository) ByID(ctx context.Context, id string) (out []Event, err error) {
	err = r.db.View(ctx, func(tx store.Reader) error {
		out = nil
		cond := query.Condition{Kinds: []query.Kind{query.KindEventID}, Values: []string{id}}
		seqs, err := sequences(tx, cond, 1, math.MaxUint64)
		if err != nil {
			return err
		}
		for _, seq := range seqs {
			ev, err := readEvent(tx, seq)
			if err != nil {
				return err
			}
			if ev.ID == id || ev.Event.EventID == id {
				out = append(out, *ev)
			}
		}
		return nil
	})
	return out, doing(err, "reading event %s", id)
}
