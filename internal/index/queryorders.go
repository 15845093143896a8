package index

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

var _ escrow.Orders = (*Index)(nil)

// Order implements [escrow.Orders].
func (x *Index) Order(_ context.Context, id escrow.OrderID) (escrow.Order, bool, error) {
	var o escrow.Order
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		o, found, err = readOrder(tx, id[:])
		return err
	})
	return o, found, err
}

// readOrder puts together what both ledgers say of an order.
func readOrder(tx *bbolt.Tx, id []byte) (escrow.Order, bool, error) {
	text := tx.Bucket(bucketOrders).Get(id)
	if text == nil {
		return escrow.Order{}, false, nil
	}
	s, err := decodeOrder(text)
	if err != nil {
		return escrow.Order{}, false, err
	}
	o := s.Order
	o.Item = string(tx.Bucket(bucketTokens).Get(o.Terms.Token[:]))
	o.Attestations = []escrow.Attestation{}
	c := tx.Bucket(bucketAttestations).Cursor()
	for k, v := c.Seek(id); k != nil && bytes.HasPrefix(k, id); k, v = c.Next() {
		var a escrow.Attestation
		if err := json.Unmarshal(v, &a); err != nil {
			return o, false, fmt.Errorf("reading an attestation of order %s: %w", o.ID, err)
		}
		if a.Milestone == "" {
			o.Attestations = append(o.Attestations, a)
		} else {
			o.MilestoneAttestations = append(o.MilestoneAttestations, a)
		}
	}
	return o, true, nil
}

// List implements [escrow.Orders]: the orders that the chain knows.
func (x *Index) List(_ context.Context, q escrow.Query) (escrow.Page, error) {
	page := escrow.Page{Orders: []escrow.Order{}}
	err := x.db.View(func(tx *bbolt.Tx) error {
		at, err := parsePlace(q.After)
		if err != nil {
			return err
		}
		c, prefix := tx.Bucket(bucketOrderSeq).Cursor(), []byte(nil)
		if !q.Side.IsZero() {
			c, prefix = tx.Bucket(bucketBySide).Cursor(), q.Side[:]
		}
		for k, id := range newestFirst(c, prefix, at) {
			o, found, err := readOrder(tx, id)
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

// Delivered implements [escrow.Orders].
func (x *Index) Delivered(context.Context) ([]escrow.Order, error) {
	return x.open(nil, func(tx *bbolt.Tx, id []byte) bool {
		k, _ := tx.Bucket(bucketDeliveries).Cursor().Seek(id)
		return bytes.HasPrefix(k, id)
	}, escrow.Funded)
}

// Due implements [escrow.Orders].
func (x *Index) Due(_ context.Context, now uint64) ([]escrow.Order, error) {
	return x.open(&now, func(*bbolt.Tx, []byte) bool { return true }, escrow.Funded, escrow.Delivered, escrow.Disputed)
}

// open returns open orders in the order of their due times, of those statuses
// and that the filter takes; with a time, those only that were due before it.
func (x *Index) open(before *uint64, take func(tx *bbolt.Tx, id []byte) bool, statuses ...escrow.Status) ([]escrow.Order, error) {
	orders := []escrow.Order{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketDue).Cursor()
		for k, _ := c.First(); k != nil; k, _ = c.Next() {
			if before != nil && binary.BigEndian.Uint64(k) >= *before {
				return nil
			}
			if !take(tx, k[8:]) {
				continue
			}
			o, found, err := readOrder(tx, k[8:])
			if err != nil {
				return err
			}
			for _, s := range statuses {
				if found && o.Status == s {
					orders = append(orders, o)
				}
			}
		}
		return nil
	})
	return orders, err
}

// Deliveries implements [escrow.Orders].
func (x *Index) Deliveries(_ context.Context, id escrow.OrderID) ([]escrow.DeliveryRecord, error) {
	list := []escrow.DeliveryRecord{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketDeliveries).Cursor()
		for k, v := c.Seek(id[:]); k != nil && bytes.HasPrefix(k, id[:]); k, v = c.Next() {
			var s escrow.DeliveryRecord
			if err := json.Unmarshal(v, &s); err != nil {
				return fmt.Errorf("reading a delivery that names order %s: %w", id, err)
			}
			list = append(list, s)
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
func (x *Index) Credits(_ context.Context, who *provenance.Address) ([]Credit, error) {
	list := []Credit{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketCredits).ForEach(func(k, v []byte) error {
			c := Credit{provenance.Address(k[:20]), provenance.Address(k[20:]), new(big.Int).SetBytes(v)}
			if who == nil || c.Who == *who {
				list = append(list, c)
			}
			return nil
		})
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
func (x *Index) TokenCredits(context.Context) ([]TokenCredit, error) {
	list := []TokenCredit{}
	err := x.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketTokenCredits).ForEach(func(k, v []byte) error {
			list = append(list, TokenCredit{provenance.Address(k[:20]), provenance.TokenID(k[20:]), provenance.Address(v)})
			return nil
		})
	})
	return list, err
}

func evmHeight(tx *bbolt.Tx) uint64 {
	var c evm.Cursor
	text := tx.Bucket(bucketMeta).Get(keyEVMCursor)
	if text == nil || json.Unmarshal(text, &c) != nil {
		return 0
	}
	p, _ := c.Newest()
	return p.Number
}
