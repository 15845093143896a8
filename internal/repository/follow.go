package repository

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Matches returns the events after a sequence number that match the query, in the
// ledger's order, and up to where it looked: the number to go on after. It returns
// when it has limit events, or has looked at a few thousand.
func (r *Repository) Matches(ctx context.Context, q query.Query, after uint64, limit int) ([]Event, uint64, error) {
	var out []Event
	var upTo uint64
	err := r.db.View(ctx, func(tx store.Reader) error {
		out, upTo = nil, after
		last, err := lastSeq(tx)
		if err != nil {
			return err
		}
		s := &search{ctx: ctx, tx: tx, repo: r, q: q, bounds: q.Bounds(), from: place{snapshot: last}}
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

// Changes returns a channel that holds a value when events have come since the
// value before was taken. It is closed when ctx ends or the repository is closed.
func (r *Repository) Changes(ctx context.Context) <-chan struct{} { return r.changes.Listen(ctx) }

// ErrClosed: the repository was closed while somebody waited for an event.
var ErrClosed = errors.New("the event repository is closed")

// Await returns the events under a name, as [Repository.ByID] does, once there are
// any: who captured an event can be sure to find it. It relies on somebody else
// calling Step.
func (r *Repository) Await(ctx context.Context, name string) ([]Event, error) {
	changes := r.Changes(ctx) // before the first look: nothing falls between
	for {
		found, err := r.ByID(ctx, name)
		if err != nil || len(found) > 0 {
			return found, err
		}
		if _, open := <-changes; !open {
			return nil, fmt.Errorf("waiting for event %s: %w", name, cmp.Or(ctx.Err(), ErrClosed))
		}
	}
}

// SeqBefore is the newest event whose recordTime is before t, 0 when there is none:
// following after it gives every event recorded at t or later.
func (r *Repository) SeqBefore(ctx context.Context, t time.Time) (seq uint64, err error) {
	err = r.db.View(ctx, func(tx store.Reader) error {
		last, err := lastSeq(tx)
		if err != nil {
			return err
		}
		s := &search{tx: tx, repo: r, bounds: query.Bounds{RecordTime: query.Range{From: t}}}
		c := candidates{lo: 1, hi: last}
		err = s.boundRecordTime(&c)
		seq = c.lo - 1
		return err
	})
	return seq, doing(err, "finding an event by its recordTime")
}
