package escrow

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/refusal"
)

// OfferStore keeps the offers that this house's merchants signed: terms and
// signature, by order id, in the order in which they were made. It is the only
// place where an order stands before it is funded, so it is no projection: do
// not delete it. Safe for concurrent use.
type OfferStore struct {
	db     *bbolt.DB
	domain Domain
}

var (
	bucketOffers   = []byte("offers")       // order id → JSON of the Order
	bucketOfferSeq = []byte("offers-order") // 8-byte number → order id
)

// NewOfferStore keeps the offers in db, which stays the caller's to close.
func NewOfferStore(db *bbolt.DB, d Domain) (*OfferStore, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		for _, name := range [][]byte{bucketOffers, bucketOfferSeq} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("opening the offers: %w", err)
	}
	return &OfferStore{db, d}, nil
}

// Put keeps an offer, durably. Putting it again changes nothing. The id must be
// that of the terms.
func (b *OfferStore) Put(_ context.Context, o Order) error {
	id, err := o.Terms.ID(b.domain)
	if err != nil {
		return err
	}
	if id != o.ID {
		return fmt.Errorf("keeping an offer: its terms make order %s, not %s", id, o.ID)
	}
	o.Status = Offered
	text, err := json.Marshal(o)
	if err != nil {
		return fmt.Errorf("keeping offer %s: %w", id, err)
	}
	err = b.db.Update(func(tx *bbolt.Tx) error {
		offers, order := tx.Bucket(bucketOffers), tx.Bucket(bucketOfferSeq)
		if offers.Get(id[:]) != nil {
			return nil
		}
		n, err := order.NextSequence()
		if err != nil {
			return err
		}
		if err := order.Put(binary.BigEndian.AppendUint64(nil, n), id[:]); err != nil {
			return err
		}
		return offers.Put(id[:], text)
	})
	if err != nil {
		return fmt.Errorf("keeping offer %s: %w", id, err)
	}
	return nil
}

// Order implements [Orders].
func (b *OfferStore) Order(_ context.Context, id OrderID) (Order, bool, error) {
	var o Order
	var found bool
	err := b.db.View(func(tx *bbolt.Tx) (err error) {
		o, found, err = b.read(tx, id[:])
		return err
	})
	return o, found, err
}

func (b *OfferStore) read(tx *bbolt.Tx, id []byte) (Order, bool, error) {
	var o Order
	text := tx.Bucket(bucketOffers).Get(id)
	if text == nil {
		return o, false, nil
	}
	if err := json.Unmarshal(text, &o); err != nil {
		return o, false, fmt.Errorf("reading offer 0x%x: %w", id, err)
	}
	if got, err := o.Terms.ID(b.domain); err != nil || !bytes.Equal(got[:], id) {
		return o, false, fmt.Errorf("offer 0x%x is kept with other terms", id)
	}
	return o, true, nil
}

// List implements [Orders]. Every order in it is Offered, also when it was
// funded since: who lists leaves those out that the chain knows.
func (b *OfferStore) List(_ context.Context, q Query) (Page, error) {
	page := Page{Orders: []Order{}}
	err := b.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketOfferSeq).Cursor()
		k, id := c.Last()
		if q.After != "" {
			after, err := hex.DecodeString(q.After)
			if err != nil || len(after) != 8 {
				return refusal.New(CodeBadTerms, "%q is no place in the list of offers.", q.After)
			}
			if k, _ = c.Seek(after); k != nil {
				k, id = c.Prev()
			} else {
				k, id = c.Last()
			}
		}
		for ; k != nil; k, id = c.Prev() {
			o, found, err := b.read(tx, id)
			if err != nil {
				return err
			}
			if !found || !q.Selects(o) {
				continue
			}
			page.Orders = append(page.Orders, o)
			if len(page.Orders) == q.Size() {
				page.Next = hex.EncodeToString(k)
				return nil
			}
		}
		return nil
	})
	return page, err
}
