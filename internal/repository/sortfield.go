package repository

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// sortedField sorts all matches by an extension field, of which there is no
// ordered index. The answer is of a fixed state, so a page is found by counting.
func (s *search) sortedField(c candidates) iter.Seq2[Event, error] {
	type keyed struct {
		seq uint64
		key query.SortKey
	}
	return func(yield func(Event, error) bool) {
		var all []keyed
		for ev, err := range s.matches(c.each(true, 0)) {
			if err == nil && len(all) >= s.repo.cfg.MaxSort {
				err = &query.Error{
					Exception: query.QueryTooLargeException, Parameter: "orderBy",
					Reason: fmt.Sprintf("more than %d events match, which is too many to sort by a field", s.repo.cfg.MaxSort),
				}
			}
			if err != nil {
				yield(Event{}, err)
				return
			}
			all = append(all, keyed{ev.Seq, s.q.Key(ev.Event)})
		}
		slices.SortStableFunc(all, func(a, b keyed) int {
			return cmp.Or(s.q.Order.Compare(a.key, b.key), cmp.Compare(a.seq, b.seq))
		})
		for _, k := range all[min(s.from.given, uint64(len(all))):] {
			ev, err := decodeEvent(k.seq, s.tx.Bucket(bucketEvents).Get(number(k.seq)))
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

// ByID returns the events with an eventID or a ledger name, in the ledger's order:
// an event, and the declarations that it is wrong, which have its eventID.
func (r *Repository) ByID(id string) ([]Event, error) {
	var out []Event
	err := r.db.View(func(tx *bbolt.Tx) error {
		cond := query.Condition{Kinds: []query.Kind{query.KindEventID}, Values: []string{id}}
		seqs, err := sequences(tx, cond, 1, lastSeq(tx))
		if err != nil {
			return err
		}
		for _, seq := range seqs {
			ev, err := decodeEvent(seq, tx.Bucket(bucketEvents).Get(number(seq)))
			if err != nil {
				return err
			}
			if ev.ID == id || ev.Event.EventID == id {
				out = append(out, *ev)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading event %s: %w", id, err)
	}
	return out, nil
}
