package index

import (
	"context"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// recordsOf is the range of a subject's own chain.
func recordsOf(subject string) store.Range { return store.Prefix(subject + "\x00") }

// Records returns a subject's own chain, oldest first.
func (x *Index) Records(ctx context.Context, subject string) (list []Record, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = []Record{}
		for row, err := range tableRecords.Range(r, recordsOf(subject)) {
			if err != nil {
				return err
			}
			list = append(list, row.Value)
		}
		return nil
	})
	return list, err
}

// SeenAt returns, by their hashes, when this party's own node committed the
// records of some subjects' chains.
func (x *Index) SeenAt(ctx context.Context, subjects []string) (at map[provenance.Hash]time.Time, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		at = map[provenance.Hash]time.Time{}
		for _, subject := range subjects {
			for row, err := range tableRecords.Range(r, recordsOf(subject)) {
				if err != nil {
					return err
				}
				at[row.Value.Hash] = row.Value.Seen
			}
		}
		return nil
	})
	return at, err
}

// Head returns the subject's newest record and whether it has any.
func (x *Index) Head(ctx context.Context, subject string) (newest Record, found bool, err error) {
	in := recordsOf(subject)
	in.Backward, in.Limit = true, 1
	err = x.db.View(ctx, func(r store.Reader) error {
		found = false
		for row, err := range tableRecords.Range(r, in) {
			if err != nil {
				return err
			}
			newest, found = row.Value, true
		}
		return nil
	})
	return newest, found, err
}

// Party returns a registered party by its MSP id.
func (x *Index) Party(ctx context.Context, msp string) (provenance.Party, bool, error) {
	return tableParties.Load(ctx, x.db, msp)
}

// Parties returns all registered parties by MSP id.
func (x *Index) Parties(ctx context.Context) (list []provenance.Party, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = []provenance.Party{}
		for row, err := range tableParties.Range(r, store.Range{}) {
			if err != nil {
				return err
			}
			list = append(list, row.Value)
		}
		return nil
	})
	return list, err
}

// Counts is how much the index holds.
type Counts struct {
	Batches      int `json:"batches"`
	Items        int `json:"items"`
	Orders       int `json:"orders"`
	Open         int `json:"open"` // orders that hold money and whose terms are known
	Records      int `json:"records"`
	Parties      int `json:"parties"`
	Attestations int `json:"attestations"`
}

// Counts returns how much the index holds. It reads all of it.
func (x *Index) Counts(ctx context.Context) (c Counts, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		c = Counts{}
		for bucket, n := range map[string]*int{
			bucketBatches: &c.Batches, bucketItems: &c.Items, bucketOrders: &c.Orders, bucketDue: &c.Open,
			bucketRecords: &c.Records, bucketParties: &c.Parties, bucketAttestations: &c.Attestations,
		} {
			for _, err := range r.Range(bucket, store.Range{}) {
				if err != nil {
					return err
				}
				*n++
			}
		}
		return nil
	})
	return c, err
}
