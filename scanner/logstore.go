package scanner

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Tally is what the log knows of one label.
type Tally struct {
	Count      int                         `json:"count"`
	First      time.Time                   `json:"first,omitzero"`
	Last       time.Time                   `json:"last,omitzero"`
	Where      Place                       `json:"where,omitzero"`       // of the newest scan whose place is known
	Impossible *provenance.ImpossibleScans `json:"impossible,omitempty"` // the first reason found; it stays
}

// tally adds what the rule needs. It is never changed once it is shared.
type tally struct {
	Tally
	Recent []Scan `json:"recent,omitempty"`
}

// add returns the tally after one more scan.
func (t *tally) add(s Scan, rule Rule) *tally {
	next := *t
	next.Count++
	if next.First.IsZero() || s.At.Before(next.First) {
		next.First = s.At
	}
	if s.At.After(next.Last) {
		next.Last = s.At
	}
	if s.Place != (Place{}) {
		next.Where = s.Place
	}
	kept := t.Recent[max(0, len(t.Recent)-Recent+1):]
	next.Recent = append(append(make([]Scan, 0, len(kept)+1), kept...), s)
	if next.Impossible == nil {
		next.Impossible = rule.Impossible(next.Recent)
	}
	return &next
}

// entry is a scan with its number among those of its label, from 1.
type entry struct {
	scan   Scan
	number int
}

const (
	logged  = store.Table[[]byte, Scan]("scans")   // item ‖ 0x00 ‖ number (8 bytes, big-endian)
	tallies = store.Table[string, tally]("labels") // by item
)

// maxItem is the longest item that has room in a key. An item's URI holds no zero
// byte, so a label's scans lie together in order.
const maxItem = store.MaxKey - 9

func scanKey(item string, number int) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(item), 0), uint64(number))
}

func readTally(db store.Store, item string) (*tally, error) {
	t, _, err := tallies.Load(context.Background(), db, item)
	if err != nil {
		return nil, fmt.Errorf("reading the scans of %s: %w", item, err)
	}
	return &t, nil
}

// writeScans writes a batch and the tallies after it in one transaction.
func writeScans(db store.Store, batch []entry, changed map[string]*tally) error {
	return db.Update(context.Background(), func(tx store.Tx) error {
		for _, e := range batch {
			if err := logged.Put(tx, scanKey(e.scan.Item, e.number), e.scan); err != nil {
				return err
			}
		}
		for item, t := range changed {
			if err := tallies.Put(tx, item, *t); err != nil {
				return err
			}
		}
		return nil
	})
}

// eachScan reads a page at a time, so that no transaction waits for yield.
func eachScan(db store.Store, prefix string, yield func(Scan) bool) error {
	in := store.Prefix(prefix)
	in.Limit = 1000
	for {
		var page []store.Row[[]byte, Scan]
		err := db.View(context.Background(), func(r store.Reader) error {
			page = page[:0]
			for row, err := range logged.Range(r, in) {
				if err != nil {
					return err
				}
				page = append(page, row)
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("reading the scan log: %w", err)
		}
		for _, row := range page {
			if !yield(row.Value) {
				return nil
			}
		}
		if len(page) < in.Limit {
			return nil
		}
		in = in.Past(page[len(page)-1].Key)
	}
}
