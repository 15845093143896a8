package repository

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
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

func (b *batch) write(tx *bbolt.Tx, cursor custody.Cursor, chunk int) error {
	meta, events, times := tx.Bucket(bucketMeta), tx.Bucket(bucketEvents), tx.Bucket(bucketTimes)
	events.FillPercent = 0.95 // only ever appended to
	seq := lastSeq(tx)
	var newest time.Time
	if t := meta.Get(keySeen); t != nil {
		newest = readTime(t)
	}
	postings := map[string][]uint64{}
	for i, s := range b.events {
		seq++
		if s.recordTime.Before(newest) {
			s.recordTime = newest
		}
		newest = s.recordTime
		if err := events.Put(number(seq), s.encode()); err != nil {
			return err
		}
		for _, t := range b.terms[i] {
			key := string(termKey(t))
			postings[key] = append(postings[key], seq)
		}
	}
	if err := b.writeTimes(times, seq); err != nil {
		return err
	}
	if err := writePostings(tx.Bucket(bucketTerms), postings, chunk); err != nil {
		return err
	}
	if len(b.events) > 0 {
		if err := meta.Put(keySeen, appendTime(nil, newest)); err != nil {
			return err
		}
	}
	return writeCursor(tx, cursor)
}

// writeTimes puts keys in their order, which a tree likes best.
func (b *batch) writeTimes(times *bbolt.Bucket, last uint64) error {
	first := last + 1 - uint64(len(b.events))
	keys := make([][]byte, len(b.events))
	for i, s := range b.events {
		keys[i] = timeKey(s.eventTime, first+uint64(i))
	}
	slices.SortFunc(keys, bytes.Compare)
	for _, k := range keys {
		if err := times.Put(k, nil); err != nil {
			return err
		}
	}
	return nil
}
