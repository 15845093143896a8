package scanner

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

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

// The file holds two buckets:
//
//	scans   item ‖ 0x00 ‖ number (8 bytes, big-endian) → Scan as JSON
//	labels  item → tally as JSON
//
// An item's URI holds no zero byte, so a label's scans lie together in order.
var (
	scansBucket  = []byte("scans")
	labelsBucket = []byte("labels")
)

func openStore(path string) (*bbolt.DB, error) {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
	if err != nil {
		return nil, err
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, name := range [][]byte{scansBucket, labelsBucket} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func readTally(db *bbolt.DB, item string) (*tally, error) {
	t := &tally{}
	err := db.View(func(tx *bbolt.Tx) error {
		v := tx.Bucket(labelsBucket).Get([]byte(item))
		if v == nil {
			return nil
		}
		return json.Unmarshal(v, t)
	})
	if err != nil {
		return nil, fmt.Errorf("reading the scans of %s: %w", item, err)
	}
	return t, nil
}

// store writes a batch and the tallies after it in one transaction.
func store(db *bbolt.DB, batch []entry, tallies map[string]*tally) error {
	return db.Update(func(tx *bbolt.Tx) error {
		scans, labels := tx.Bucket(scansBucket), tx.Bucket(labelsBucket)
		for _, e := range batch {
			v, err := json.Marshal(e.scan)
			if err != nil {
				return err
			}
			if err := scans.Put(scanKey(e.scan.Item, e.number), v); err != nil {
				return err
			}
		}
		for item, t := range tallies {
			v, err := json.Marshal(t)
			if err != nil {
				return err
			}
			if err := labels.Put([]byte(item), v); err != nil {
				return err
			}
		}
		return nil
	})
}

func scanKey(item string, number int) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(item), 0), uint64(number))
}

func eachScan(db *bbolt.DB, prefix string, yield func(Scan) bool) error {
	return db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(scansBucket).Cursor()
		for k, v := c.Seek([]byte(prefix)); k != nil && bytes.HasPrefix(k, []byte(prefix)); k, v = c.Next() {
			var s Scan
			if err := json.Unmarshal(v, &s); err != nil {
				return fmt.Errorf("scan %q of the log: %w", k, err)
			}
			if !yield(s) {
				return nil
			}
		}
		return nil
	})
}
