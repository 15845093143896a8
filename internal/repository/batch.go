package repository

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// batch is what a run of ledger transactions adds, before it is written: parsing
// and indexing happen outside of the file's one writing transaction.
type batch struct {
	events []stored
	terms  [][]query.Term // of each event
}

// add takes a transaction's events.
func (b *batch) add(ev custody.Event) error {
	entries, err := ev.Entries()
	if err != nil {
		return err
	}
	for _, id := range order(entries) {
		if err := b.addEvent(id, ev.TxID, ev.Seen, entries.Events[id]); err != nil {
			return fmt.Errorf("event %s: %w", id, err)
		}
	}
	return nil
}

// order is the order of a transaction's events: custody events as their records
// stand, then the others by name. The stream alone decides it.
func order(e chaincode.Entries) []string {
	ids := make([]string, 0, len(e.Events))
	seen := make(map[string]bool, len(e.Events))
	for _, r := range e.Records {
		if _, ok := e.Events[r.Event]; ok && !seen[r.Event] {
			seen[r.Event] = true
			ids = append(ids, r.Event)
		}
	}
	rest := len(ids)
	for id := range maps.Keys(e.Events) {
		if !seen[id] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids[rest:])
	return ids
}

func (b *batch) addEvent(id, tx string, seen time.Time, text json.RawMessage) error {
	ev := &epcis.Event{}
	if err := ev.UnmarshalJSON(text); err != nil {
		return err
	}
	complete(ev, id, seen)
	terms := query.Terms(ev)
	if ev.EventID != id { // found under the ledger's name too
		terms = append(terms, query.Term{Kind: query.KindEventID, Value: id})
	}
	b.events = append(b.events, stored{eventTime: ev.EventTime.Time, recordTime: seen, id: id, tx: tx, event: text})
	b.terms = append(b.terms, terms)
	return nil
}

// complete adds what a repository adds to an event.
func complete(ev *epcis.Event, id string, recordTime time.Time) {
	ev.RecordTime = epcis.At(recordTime.UTC())
	if ev.EventID == "" {
		ev.EventID = provenance.Declared(id)
	}
}

func (b *batch) write(tx store.Tx, cursor custody.Cursor, chunk int) error {
	last, err := lastSeq(tx)
	if err != nil {
		return err
	}
	seen, err := tx.Get(bucketMeta, keySeen)
	if err != nil {
		return err
	}
	var newest time.Time
	if seen != nil {
		newest = readTime(seen)
	}
	postings := map[string][]uint64{}
	for i, s := range b.events {
		seq := last + 1 + uint64(i)
		if s.recordTime.Before(newest) {
			s.recordTime = newest
		}
		newest = s.recordTime
		if err := tx.Put(bucketEvents, store.Number(seq), s.encode()); err != nil {
			return err
		}
		for _, t := range b.terms[i] {
			key := string(termKey(t))
			postings[key] = append(postings[key], seq)
		}
	}
	if err := b.writeTimes(tx, last+1); err != nil {
		return err
	}
	if err := writePostings(tx, postings, chunk); err != nil {
		return err
	}
	if len(b.events) > 0 {
		if err := tx.Put(bucketMeta, keySeen, appendTime(nil, newest)); err != nil {
			return err
		}
	}
	text, err := json.Marshal(cursor)
	if err != nil {
		return err
	}
	return tx.Put(bucketMeta, keyCursor, text)
}

// writeTimes puts keys in their order, which a tree likes best.
func (b *batch) writeTimes(tx store.Tx, first uint64) error {
	keys := make([][]byte, len(b.events))
	for i, s := range b.events {
		keys[i] = timeKey(s.eventTime, first+uint64(i))
	}
	slices.SortFunc(keys, bytes.Compare)
	for _, k := range keys {
		if err := tx.Put(bucketTimes, k, nil); err != nil {
			return err
		}
	}
	return nil
}
