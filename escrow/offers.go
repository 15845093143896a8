package escrow

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/store"
)

// OfferStore keeps the offers that this server's merchants signed: terms and
// signature, by order id, in the order in which they were made. It is the only
// place where an order stands before it is funded, so it is no projection: do
// not delete it. Safe for concurrent use.
type OfferStore struct {
	db     store.Store
	domain Domain
}

const (
	offers     = store.Table[[]byte, Order]("offers") // by order id
	offerOrder = "offers by number"                   // 8-byte number → order id
)

// NewOfferStore keeps the offers in db.
func NewOfferStore(db store.Store, d Domain) *OfferStore { return &OfferStore{db, d} }

// Put keeps an offer, durably. Putting it again changes nothing. The id must be
// that of the terms.
func (b *OfferStore) Put(ctx context.Context, o Order) error {
	id, err := o.Terms.ID(b.domain)
	if err != nil {
		return err
	}
	if id != o.ID {
		return fmt.Errorf("keeping an offer: its terms make order %s, not %s", id, o.ID)
	}
	o.Status = Offered
	err = b.db.Update(ctx, func(tx store.Tx) error {
		if _, found, err := offers.Get(tx, id[:]); err != nil || found {
			return err
		}
		n, err := store.Next(tx, offerOrder)
		if err != nil {
			return err
		}
		if err := tx.Put(offerOrder, store.Number(n), id[:]); err != nil {
			return err
		}
		return offers.Put(tx, id[:], o)
	})
	if err != nil {
		return fmt.Errorf("keeping offer %s: %w", id, err)
	}
	return nil
}

// Order implements [Orders].
func (b *OfferStore) Order(ctx context.Context, id OrderID) (Order, bool, error) {
	var o Order
	var found bool
	err := b.db.View(ctx, func(r store.Reader) (err error) {
		o, found, err = b.read(r, id[:])
		return err
	})
	return o, found, err
}

func (b *OfferStore) read(r store.Reader, id []byte) (Order, bool, error) {
	o, found, err := offers.Get(r, id)
	if err != nil || !found {
		return o, false, err
	}
	if got, err := o.Terms.ID(b.domain); err != nil || !bytes.Equal(got[:], id) {
		return o, false, fmt.Errorf("offer 0x%x is kept with other terms", id)
	}
	return o, true, nil
}

// List implements [Orders]. Every order in it is Offered, also when it was
// funded since: who lists leaves those out that the chain knows.
func (b *OfferStore) List(ctx context.Context, q Query) (page Page, err error) {
	after, err := hex.DecodeString(q.After)
	if err != nil || len(after) != 8 && q.After != "" {
		return page, refusal.New(CodeBadTerms, "%q is no place in the list of offers.", q.After)
	}
	err = b.db.View(ctx, func(r store.Reader) error {
		page = Page{Orders: []Order{}}
		for p, err := range r.Range(offerOrder, store.Range{Backward: true}.Past(after)) {
			if err != nil {
				return err
			}
			o, found, err := b.read(r, p.Value)
			if err != nil {
				return err
			}
			if !found || !q.Selects(o) {
				continue
			}
			page.Orders = append(page.Orders, o)
			if len(page.Orders) == q.Size() {
				page.Next = hex.EncodeToString(p.Key)
				return nil
			}
		}
		return nil
	})
	return page, err
}
