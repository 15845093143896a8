package repository

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// Matches returns the events after a sequence number that match the query, in the
// ledger's order, and up to where it looked: the number to go on after. It returns
// when it has limit events, or has looked at a few thousand.
func (r *Repository) Matches(ctx context.Context, q query.Query, after uint64, limit int) ([]Event, uint64, error) {
	var out []Event
	upTo := after
	err := r.db.View(func(tx *bbolt.Tx) error {
		s := &search{ctx: ctx, tx: tx, repo: r, q: q, bounds: q.Bounds(), from: place{snapshot: lastSeq(tx)}}
		c, err := s.candidates(after + 1)
		if err != nil {
			return err
		}
		for seq := range c.each(true, after) {
			ev, err := s.match(seq)
			if err != nil {
				return err
			}
			upTo = seq
			if ev != nil {
				out = append(out, *ev)
			}
			if len(out) >= limit || s.read >= scanAtOnce {
				return nil
			}
		}
		upTo = max(after, s.from.snapshot)
		return nil
	})
	if err != nil {
		return nil, after, fmt.Errorf("reading events after %d: %w", after, err)
	}
	return out, upTo, nil
}

// scanAtOnce bounds for how long one call keeps a reading transaction.
const scanAtOnce = 4096

// Progress is what Follow gives: a matching event, or, with a nil Event, the news
// that everything up to Seq has been looked at.
type Progress struct {
	Seq   uint64
	Event *Event
}

// ErrClosed: the repository was closed while somebody followed it.
var ErrClosed = errors.New("the event repository is closed")

// Follow gives every event after a sequence number that matches the query, in the
// ledger's order, and then those to come, until ctx ends or an error, which is
// given last. Between events it reports how far it looked, so that who keeps that
// number need not look again after a restart.
func (r *Repository) Follow(ctx context.Context, q query.Query, after uint64) iter.Seq2[Progress, error] {
	return func(yield func(Progress, error) bool) {
		changes := r.Changes(ctx) // before the first look: nothing falls between
		for {
			events, upTo, err := r.Matches(ctx, q, after, 256)
			if err != nil {
				yield(Progress{}, err)
				return
			}
			for i := range events {
				if !yield(Progress{Seq: events[i].Seq, Event: &events[i]}, nil) {
					return
				}
			}
			if upTo > after {
				after = upTo
				if !yield(Progress{Seq: upTo}, nil) {
					return
				}
				continue
			}
			select {
			case _, ok := <-changes:
				if !ok && ctx.Err() == nil {
					yield(Progress{}, ErrClosed)
					return
				}
			case <-ctx.Done():
			}
			if ctx.Err() != nil {
				yield(Progress{}, ctx.Err())
				return
			}
		}
	}
}

// Await returns when the repository holds the events that the ledger has under
// these names, so that who captured an event can be sure to find it. It relies on
// somebody else calling Step.
func (r *Repository) Await(ctx context.Context, names ...string) error {
	changes := r.Changes(ctx) // before the first look: nothing falls between
	for _, name := range names {
		for {
			found, err := r.ByID(name)
			if err != nil {
				return err
			}
			if slices.ContainsFunc(found, func(e Event) bool { return e.ID == name }) {
				break
			}
			select {
			case _, ok := <-changes:
				if !ok && ctx.Err() == nil {
					return ErrClosed
				}
			case <-ctx.Done():
			}
			if ctx.Err() != nil {
				return fmt.Errorf("waiting for event %s: %w", name, ctx.Err())
			}
		}
	}
	return nil
}

// SeqBefore is the newest event whose recordTime is before t, 0 when there is none:
// following after it gives every event recorded at t or later.
func (r *Repository) SeqBefore(t time.Time) (uint64, error) {
	var seq uint64
	err := r.db.View(func(tx *bbolt.Tx) error {
		s := &search{tx: tx, repo: r, bounds: query.Bounds{RecordTime: query.Range{From: t}}}
		c := candidates{lo: 1, hi: lastSeq(tx)}
		s.boundRecordTime(&c)
		seq = c.lo - 1
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("finding an event by its recordTime: %w", err)
	}
	return seq, nil
}
