package index

import (
	"context"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Reached implements [escrow.Orders]. The records are only looked at for what a
// milestone cannot be without: whether they are it, attestors decide.
func (x *Index) Reached(ctx context.Context, m escrow.Milestone) (orders []escrow.Order, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		orders = []escrow.Order{}
		prefix := unpaidKey(m, escrow.OrderID{})[:len(m)+1]
		for p, err := range r.Range(bucketUnpaid, store.Prefix(prefix)) {
			if err != nil {
				return err
			}
			o, found, err := readOrder(r, p.Key[len(prefix):])
			if err != nil {
				return err
			}
			if !found || o.Item == "" {
				continue
			}
			may, err := pathHas(r, o.Item, "", 0, mayBe(m))
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
func pathHas(from store.Reader, subject, after string, depth int, want func(Record) bool) (bool, error) {
	for row, err := range tableRecords.Range(from, recordsOf(subject)) {
		if err != nil {
			return false, err
		}
		r := row.Value
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
		if has, err := pathHas(from, r.Unit, r.Event, depth+1, want); has || err != nil {
			return has, err
		}
	}
	return false, nil
}
