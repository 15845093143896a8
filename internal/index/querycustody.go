package index

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance"
)

// Records returns a subject's own chain, oldest first.
func (x *Index) Records(_ context.Context, subject string) ([]Record, error) {
	list := []Record{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		prefix := join([]byte(subject), []byte{0})
		c := tx.Bucket(bucketRecords).Cursor()
		for k, v := c.Seek(prefix); k != nil && bytes.HasPrefix(k, prefix); k, v = c.Next() {
			var r Record
			if err := json.Unmarshal(v, &r); err != nil {
				return fmt.Errorf("reading a record of %s: %w", subject, err)
			}
			list = append(list, r)
		}
		return nil
	})
	return list, err
}

// Head returns the subject's newest record and whether it has any.
func (x *Index) Head(_ context.Context, subject string) (Record, bool, error) {
	var r Record
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) error {
		prefix := join([]byte(subject), []byte{0})
		c := tx.Bucket(bucketRecords).Cursor()
		k, v := c.Seek(join([]byte(subject), []byte{1}))
		if k == nil {
			k, v = c.Last()
		} else {
			k, v = c.Prev()
		}
		if found = k != nil && bytes.HasPrefix(k, prefix); !found {
			return nil
		}
		return json.Unmarshal(v, &r)
	})
	return r, found, err
}

// Party returns a registered party by its MSP id.
func (x *Index) Party(_ context.Context, msp string) (provenance.Party, bool, error) {
	var p provenance.Party
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) error {
		text := tx.Bucket(bucketParties).Get([]byte(msp))
		if found = text != nil; !found {
			return nil
		}
		return json.Unmarshal(text, &p)
	})
	return p, found, err
}

// Parties returns all registered parties by MSP id.
func (x *Index) Parties(context.Context) ([]provenance.Party, error) {
	list := []provenance.Party{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketParties).ForEach(func(_, v []byte) error {
			var p provenance.Party
			if err := json.Unmarshal(v, &p); err != nil {
				return fmt.Errorf("reading a party: %w", err)
			}
			list = append(list, p)
			return nil
		})
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

// Counts returns how much the index holds. It reads every page of the file.
func (x *Index) Counts(context.Context) (Counts, error) {
	var c Counts
	err := x.db.View(func(tx *bbolt.Tx) error {
		n := func(bucket []byte) int { return tx.Bucket(bucket).Stats().KeyN }
		c = Counts{n(bucketBatches), n(bucketItems), n(bucketOrders), n(bucketDue), n(bucketRecords), n(bucketParties), n(bucketAttestations)}
		return nil
	})
	return c, err
}
