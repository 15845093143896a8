package index

import (
	"context"
	"encoding/hex"
	"math/big"
	"slices"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

var _ escrow.Orders = (*Index)(nil)

// Order implements [escrow.Orders].
func (x *Index) Order(ctx context.Context, id escrow.OrderID) (o escrow.Order, found bool, err error) {
	err = x.db.View(ctx, func(r store.Reader) (err error) {
		o, found, err = readOrder(r, id[:])
		return err
	})
	return o, found, err
}

// readOrder puts together what both ledgers say of an order.
func readOrder(r store.Reader, id []byte) (escrow.Order, bool, error) {
	s, found, err := tableOrders.Get(r, id)
	if err != nil || !found {
		return escrow.Order{}, false, err
	}
	o := s.Order
	item, err := r.Get(bucketTokens, o.Terms.Token[:])
	if err != nil {
		return o, false, err
	}
	o.Item, o.Attestations = string(item), []escrow.Attestation{}
	for row, err := range tableAttestations.Range(r, store.Prefix(id)) {
		if err != nil {
			return o, false, err
		}
		if a := row.Value; a.Milestone == "" {
			o.Attestations = append(o.Attestations, a)
		} else {
			o.MilestoneAttestations = append(o.MilestoneAttestations, a)
		}
	}
	return o, true, nil
}

// List implements [escrow.Orders]: the orders that the chain knows.
func (x *Index) List(ctx context.Context, q escrow.Query) (page escrow.Page, err error) {
	at, err := parsePlace(q.After)
	if err != nil {
		return page, err
	}
	bucket, prefix := bucketOrderSeq, []byte(nil)
	if !q.Side.IsZero() {
		bucket, prefix = bucketBySide, q.Side[:]
	}
	newest := store.Prefix(prefix)
	if newest.Backward = true; at != nil {
		newest = newest.Past(join(prefix, at))
	}
	err = x.db.View(ctx, func(r store.Reader) error {
		page = escrow.Page{Orders: []escrow.Order{}}
		for p, err := range r.Range(bucket, newest) {
			if err != nil {
				return err
			}
			o, found, err := readOrder(r, p.Value)
			if err != nil {
				return err
			}
			if !found || !q.Selects(o) {
				continue
			}
			page.Orders = append(page.Orders, o)
			if len(page.Orders) == q.Size() {
				page.Next = hex.EncodeToString(p.Key[len(prefix):])
				return nil
			}
		}
		return nil
	})
	return page, err
}

// Delivered implements [escrow.Orders].
func (x *Index) Delivered(ctx context.Context) ([]escrow.Order, error) {
	return x.open(ctx, store.Range{}, func(r store.Reader, id []byte) (named bool, err error) {
		first := store.Prefix(id)
		first.Limit = 1
		for _, err = range r.Range(bucketSightings, first) {
			named = err == nil
		}
		return named, err
	}, escrow.Funded, escrow.Disputed)
}

// Due implements [escrow.Orders].
func (x *Index) Due(ctx context.Context, now uint64) ([]escrow.Order, error) {
	all := func(store.Reader, []byte) (bool, error) { return true, nil }
	return x.open(ctx, store.Range{To: store.Number(now)}, all, escrow.Funded, escrow.Delivered, escrow.Disputed)
}

// open returns open orders in the order of their due times, of those statuses,
// that are due in a range and that the filter takes.
func (x *Index) open(ctx context.Context, due store.Range, take func(r store.Reader, id []byte) (bool, error), statuses ...escrow.Status) (orders []escrow.Order, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		orders = []escrow.Order{}
		for p, err := range r.Range(bucketDue, due) {
			if err != nil {
				return err
			}
			id := p.Key[8:]
			if taken, err := take(r, id); err != nil {
				return err
			} else if !taken {
				continue
			}
			o, found, err := readOrder(r, id)
			if err != nil {
				return err
			}
			if found && slices.Contains(statuses, o.Status) {
				orders = append(orders, o)
			}
		}
		return nil
	})
	return orders, err
}

// Deliveries implements [escrow.Orders].
func (x *Index) Deliveries(ctx context.Context, id escrow.OrderID) (list []escrow.DeliveryRecord, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = []escrow.DeliveryRecord{}
		for row, err := range tableSightings.Range(r, store.Prefix(id[:])) {
			if err != nil {
				return err
			}
			list = append(list, row.Value)
		}
		return nil
	})
	return list, err
}

// Credit is money that waits in the escrow for an account to withdraw it.
type Credit struct {
	Asset  provenance.Address `json:"asset"` // ERC-20 contract; zero is ether
	Who    provenance.Address `json:"who"`
	Amount *big.Int           `json:"amount"` // in the asset's smallest unit
}

// Credits returns all credits, or those of one account.
func (x *Index) Credits(ctx context.Context, who *provenance.Address) (list []Credit, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = []Credit{}
		for p, err := range r.Range(bucketCredits, store.Range{}) {
			if err != nil {
				return err
			}
			c := Credit{provenance.Address(p.Key[:20]), provenance.Address(p.Key[20:]), new(big.Int).SetBytes(p.Value)}
			if who == nil || c.Who == *who {
				list = append(list, c)
			}
		}
		return nil
	})
	return list, err
}

// TokenCredit is an item's token that waits in the escrow for its owner.
type TokenCredit struct {
	Passport provenance.Address `json:"passport"`
	Token    provenance.TokenID `json:"token"`
	Who      provenance.Address `json:"who"`
}

// TokenCredits returns the tokens that could not be handed over.
func (x *Index) TokenCredits(ctx context.Context) (list []TokenCredit, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		list = []TokenCredit{}
		for p, err := range r.Range(bucketTokenCredits, store.Range{}) {
			if err != nil {
				return err
			}
			list = append(list, TokenCredit{provenance.Address(p.Key[:20]), provenance.TokenID(p.Key[20:]), provenance.Address(p.Value)})
		}
		return nil
	})
	return list, err
}

func evmHeight(r store.Reader) (uint64, error) {
	c, found, err := tableEVMCursor.Get(r, keyEVMCursor)
	if err != nil || !found {
		return 0, err
	}
	p, _ := c.Newest()
	return p.Number, nil
}
