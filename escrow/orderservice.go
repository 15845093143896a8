package escrow

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Offers keeps what merchants signed until it is funded; *[OfferStore] does.
type Offers interface {
	Orders
	// Put keeps an offer, durably; putting it again changes nothing.
	Put(ctx context.Context, o Order) error
}

// OrderServiceConfig is what an OrderService works with.
type OrderServiceConfig struct {
	Contract Contract
	Offers   Offers
	Chain    Orders // orders that the chain holds: the read model
	// Account returns the account of this server with that address, or a
	// *refusal.Refusal with CodeNoKey.
	Account func(ctx context.Context, a provenance.Address) (Account, error)
}

// OrderService is where the sides of an order act on it. Every act takes an
// idempotency key: the same act with the same key is done once, however often
// it is asked for, also across restarts. A refusal is a *refusal.Refusal.
//
// It holds nothing that is not on the chain or in Offers. Safe for
// concurrent use.
type OrderService struct {
	cfg OrderServiceConfig

	// Allowances are counters that two orders of one account would overwrite for
	// each other, so one at a time approves and pays.
	allowances sync.Mutex
}

// NewOrderService returns the service.
func NewOrderService(cfg OrderServiceConfig) *OrderService { return &OrderService{cfg: cfg} }

// Offer has the merchant sign the terms, lets the escrow take the item's token
// if the terms name one, and keeps the offer. Attestors are put in order; a
// zero salt is drawn from merchant and key, so that the same key makes the
// same order. The order is Offered, and anybody may show it to its buyer.
func (d *OrderService) Offer(ctx context.Context, key string, t Terms) (Order, error) {
	return d.offer(ctx, key, t, "")
}

// OfferTo is Offer of an order that has to go to a destination (see
// [CanonicalDestination]): the terms hold its hash, the offer its text.
func (d *OrderService) OfferTo(ctx context.Context, key string, t Terms, destination string) (Order, error) {
	text, err := CanonicalDestination(destination)
	if err != nil {
		return Order{}, err
	}
	if t.Destination, err = HashDestination(text); err != nil {
		return Order{}, err
	}
	return d.offer(ctx, key, t, text)
}

func (d *OrderService) offer(ctx context.Context, key string, t Terms, destination string) (Order, error) {
	t = t.Copy()
	t.Attestors = Sorted(t.Attestors...)
	if t.Salt.IsZero() {
		t.Salt = NewSalt([]byte("waymark/order-salt"), t.Merchant[:], []byte(key))
	}
	if err := t.Check(); err != nil {
		return Order{}, err
	}
	id, err := t.ID(d.cfg.Contract.Domain)
	if err != nil {
		return Order{}, err
	}
	if o, found, err := d.Order(ctx, id); err != nil || found {
		return o, err
	}
	merchant, err := d.cfg.Account(ctx, t.Merchant)
	if err != nil {
		return Order{}, err
	}
	if err := d.offerable(ctx, merchant, t); err != nil {
		return Order{}, err
	}
	c := d.cfg.Contract
	agreed, err := contract.TermsTypedData(c.ChainID, c.Escrow, t.Tuple())
	if err != nil {
		return Order{}, err
	}
	sig, err := sign(ctx, merchant, agreed)
	if err != nil {
		return Order{}, err
	}
	o := Order{ID: id, Terms: t, Status: Offered, Signature: sig, Destination: destination, Attestations: []Attestation{}, Steps: []Step{}}
	return o, d.cfg.Offers.Put(ctx, o)
}

// offerable checks that the order could be funded as the chain stands, and has
// the merchant approve the escrow for its tokens. The approval is for all of
// them, once: the escrow takes a token on its owner's signature alone.
func (d *OrderService) offerable(ctx context.Context, merchant Account, t Terms) error {
	c := d.cfg.Contract
	now, err := c.Now(ctx)
	if err != nil {
		return err
	}
	if now > t.FundBy {
		return refusal.New(CodeExpired, "The order could be funded until %s.", unixTime(t.FundBy))
	}
	if t.Passport.IsZero() {
		return nil
	}
	for n := 1; ; n++ {
		ok, err := c.mayTake(ctx, t)
		if err != nil || ok {
			return err
		}
		if n > attempts {
			return refusal.New(CodeNotApproved, "The merchant's approval was withdrawn again.")
		}
		key := fmt.Sprintf("escrow/approve/%s/%s#%d", c.Domain, t.Passport, n)
		data := passportContract.PackSetApprovalForAll(c.Escrow, true)
		if _, err := merchant.Send(ctx, key, common.Address(t.Passport), data, nil); err != nil {
			return fmt.Errorf("approving the escrow for the item's token: %w", Explain(err))
		}
	}
}

// Order returns the order as the chain has it, or else as it was offered.
func (d *OrderService) Order(ctx context.Context, id OrderID) (Order, bool, error) {
	o, found, err := d.cfg.Chain.Order(ctx, id)
	if err != nil {
		return o, found, err
	}
	offer, offered, err := d.cfg.Offers.Order(ctx, id)
	if found && offered {
		if o.Destination = offer.Destination; o.Terms.Amount == nil { // its terms did not reach the chain's log
			o.Terms, o.Signature = offer.Terms, offer.Signature
		}
	}
	if found || err != nil {
		return o, found, err
	}
	return offer, offered, nil
}

// known returns the terms of an order that must be known, or a *refusal.Refusal.
func (d *OrderService) known(ctx context.Context, id OrderID) (Order, error) {
	o, found, err := d.Order(ctx, id)
	switch {
	case err != nil:
		return o, err
	case !found:
		return o, refusal.New(CodeUnknownOrder, "No order %s is known here.", id)
	case o.Terms.Amount == nil:
		return o, refusal.New(CodeUnknownOrder, "The terms of order %s are not known here; its sides have them.", id)
	}
	return o, nil
}
