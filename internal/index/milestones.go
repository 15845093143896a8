package index

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// Reached implements [escrow.Orders]. The records are only looked at for what a
// milestone cannot be without: whether they are it, attestors decide.
func (x *Index) Reached(_ context.Context, m escrow.Milestone) ([]escrow.Order, error) {
	orders := []escrow.Order{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		prefix := unpaidKey(m, escrow.OrderID{})[:len(m)+1]
		c := tx.Bucket(bucketUnpaid).Cursor()
		for k, _ := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, _ = c.Next() {
			o, found, err := readOrder(tx, k[len(prefix):])
			if err != nil {
				return err
			}
			if !found || o.Item == "" {
				continue
			}
			may, err := pathHas(tx, o.Item, "", 0, mayBe(m))
			if err != nil {
				return err
			}
			if may {
				orders = append(orders, o)
			}
		}
		return nil
	})
	return orders, err
}

// mayBe tells the records that a milestone needs.
func mayBe(m escrow.Milestone) func(Record) bool {
	if m == escrow.Customs {
		return func(r Record) bool { return r.Clear }
	}
	return func(r Record) bool { return r.Verb == provenance.Receive }
}

// maxNesting bounds how deep units in units are followed.
const maxNesting = 8

// pathHas looks through a subject's records, from the one of the event after on,
// and those of the units that it was packed in.
func pathHas(tx *bbolt.Tx, subject, after string, depth int, want func(Record) bool) (bool, error) {
	prefix := join([]byte(subject), []byte{0})
	c := tx.Bucket(bucketRecords).Cursor()
	for k, v := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, v = c.Next() {
		var r Record
		if err := json.Unmarshal(v, &r); err != nil {
			return false, fmt.Errorf("reading a record of %s: %w", subject, err)
		}
		if after != "" {
			if r.Event == after {
				after = ""
			}
			continue
		}
		if want(r) {
			return true, nil
		}
		if r.Verb != provenance.Pack || r.Unit == subject || depth == maxNesting {
			continue
		}
		if has, err := pathHas(tx, r.Unit, r.Event, depth+1, want); has || err != nil {
			return has, err
		}
	}
	return false, nil
}
