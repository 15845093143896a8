package app

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Offer is an order as a merchant proposes it; the merchant is the principal.
type Offer struct {
	Item                string             `json:"item"` // canonical Digital Link URI
	Buyer               provenance.Address `json:"buyer"`
	Asset               provenance.Address `json:"asset,omitzero"` // ERC-20 contract; absent is ether
	Amount              *big.Int           `json:"-"`              // in the asset's smallest unit; "amount", decimal digits in a string
	Deadline            time.Time          `json:"deadline"`
	Grace               uint32             `json:"grace"`                // seconds
	Inspection          uint32             `json:"inspection"`           // seconds after the delivery in which the buyer may dispute it; absent: 72 hours; 0: delivery pays at once
	ShippedBps          uint16             `json:"shippedBps,omitempty"` // share paid once it was shipped, in hundredths of a percent
	CustomsBps          uint16             `json:"customsBps,omitempty"` // share paid once it is through customs, in hundredths of a percent
	FeeBps              uint16             `json:"feeBps,omitempty"`     // share of what the merchant gets that goes to feeRecipient
	FeeRecipient        provenance.Address `json:"feeRecipient,omitzero"`
	Arbiter             provenance.Address `json:"arbiter,omitzero"`          // decides a dispute; absent: nobody does
	Arbitration         uint32             `json:"arbitration"`               // seconds of a dispute, a day at least; absent: 7 days
	DeliveredBuyerBps   uint16             `json:"deliveredBuyerBps"`         // 0 to 10000: the buyer's share if nobody decides a dispute and the delivery is proven; absent: 0
	UndeliveredBuyerBps uint16             `json:"undeliveredBuyerBps"`       // 0 to 10000: the same if it is not; absent: 10000
	BondBps             uint16             `json:"bondBps,omitempty"`         // 1 to 10000: share of the amount that opening a dispute costs; absent: 100
	RefundWindow        uint32             `json:"refundWindow,omitempty"`    // seconds after the end in which the merchant may pay back through the escrow
	FundBy              time.Time          `json:"fundBy,omitzero"`           // until when it can be funded; absent: the deadline
	DeliveryCodeHash    provenance.Hash    `json:"deliveryCodeHash,omitzero"` // SHA-256 of the code that the buyer drew
	Destination         string             `json:"destination,omitempty"`     // where it has to go: a GLN or a party's MSP id
	WithoutCode         bool               `json:"withoutCode,omitempty"`     // the merchant means it that there is no code
	ConfirmOnly         bool               `json:"confirmOnly,omitempty"`     // and no destination: the buyer's word alone pays
	Attestors           []string           `json:"attestors"`                 // MSP ids
	Threshold           uint8              `json:"threshold"`
	Key                 string             `json:"-"` // idempotency key; the same key makes the same order
}

// DefaultOffer is an offer's rules where it does not say them: a bond of 1 %, an
// inspection of 72 hours, and of a dispute that nobody decides everything to the
// side for which the proof of the delivery speaks. The code has no default: the
// buyer draws it.
func DefaultOffer() Offer {
	return Offer{Grace: 3600, Inspection: 72 * 3600, Arbitration: 7 * 24 * 3600, UndeliveredBuyerBps: 10000, BondBps: 100}
}

// check tells what is wrong with the shape of an offer, and rewrites its item as
// the ledger spells it. What the escrow allows is for it to say.
func (o *Offer) check() error {
	switch {
	case o.Amount == nil || o.Amount.Sign() <= 0 || o.Amount.BitLen() > 128:
		return refusal.Field("amount", "An amount is a string of decimal digits, more than zero and below 2^128.")
	case o.Buyer.IsZero():
		return refusal.Field("buyer", "An order names the buyer's account.")
	case o.Deadline.IsZero():
		return refusal.Field("deadline", "An order has a deadline, such as 2027-01-31T12:00:00Z.")
	case o.DeliveredBuyerBps > 10000:
		return refusal.Field("deliveredBuyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
	case o.UndeliveredBuyerBps > 10000:
		return refusal.Field("undeliveredBuyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
	case uint32(o.ShippedBps)+uint32(o.CustomsBps) > 10000:
		return refusal.Field("shippedBps", "The milestones pay 10000 hundredths of a percent together at most.")
	case o.FeeBps > 10000:
		return refusal.Field("feeBps", "The fee is 0 to 10000 hundredths of a percent.")
	case o.FeeBps > 0 && o.FeeRecipient.IsZero():
		return refusal.Field("feeRecipient", "An order with a fee names who gets it.")
	case len(o.Attestors) == 0 || len(o.Attestors) > 16:
		return refusal.Field("attestors", "An order names 1 to 16 attestors.")
	case o.Threshold == 0 || int(o.Threshold) > len(o.Attestors):
		return refusal.Field("threshold", "The threshold is 1 to the number of attestors.")
	}
	if err := o.checkProof(); err != nil {
		return err
	}
	id, err := SubjectID(o.Item)
	if err != nil {
		return AtField(err, "item")
	}
	o.Item = id
	return nil
}

// checkProof asks that what a delivery is proven by is said, or that its lack is
// meant.
func (o *Offer) checkProof() error {
	code, destination := !o.DeliveryCodeHash.IsZero(), o.Destination != ""
	switch {
	case code && (o.WithoutCode || o.ConfirmOnly):
		return refusal.Field("deliveryCodeHash", "The order has a code, and says that it has none.")
	case destination && o.ConfirmOnly:
		return refusal.Field("destination", "The order has a destination, and says that the buyer's word alone pays.")
	case !code && !destination && !o.ConfirmOnly:
		return refusal.Field("deliveryCodeHash", "Without a code and a destination no delivery can be proven, so that the buyer's word alone pays. The buyer draws a code (waymark escrow code) and gives its hash; or say that confirmation alone is meant.")
	case !code && !o.WithoutCode && !o.ConfirmOnly:
		return refusal.Field("deliveryCodeHash", "The buyer draws a code (waymark escrow code) and gives its hash; or say that the order is without one.")
	}
	return nil
}

// Offer has the merchant sign an order and keeps it for its buyer.
func (s *Orders) Offer(ctx context.Context, p Principal, o Offer) (OrderView, error) {
	if err := o.check(); err != nil {
		return OrderView{}, err
	}
	ref, found, err := s.items.Lookup(ctx, o.Item)
	if err != nil {
		return OrderView{}, err
	}
	if !found {
		return OrderView{}, refusal.New("unknown_item", "No maker issued %s.", o.Item)
	}
	attestors, err := s.judges(ctx, p, o)
	if err != nil {
		return OrderView{}, err
	}
	t := escrow.Terms{
		Buyer: o.Buyer, Merchant: p.Account, Asset: o.Asset, Amount: o.Amount,
		Passport: provenance.Address(s.items.chain.registry.Address), Token: ref.Token,
		Deadline: uint64(o.Deadline.Unix()), Grace: o.Grace, Inspection: o.Inspection,
		ShippedBps: o.ShippedBps, CustomsBps: o.CustomsBps, FeeBps: o.FeeBps, FeeRecipient: o.FeeRecipient,
		Arbiter: o.Arbiter, Arbitration: o.Arbitration,
		DeliveredBuyerBps: o.DeliveredBuyerBps, UndeliveredBuyerBps: o.UndeliveredBuyerBps, BondBps: cmp.Or(o.BondBps, DefaultOffer().BondBps),
		RefundWindow: o.RefundWindow, DeliveryCodeHash: o.DeliveryCodeHash, Threshold: o.Threshold, Attestors: attestors,
	}
	if t.FundBy = t.Deadline; !o.FundBy.IsZero() {
		t.FundBy = uint64(o.FundBy.Unix())
	}
	offer := s.service.Offer
	if o.Destination != "" {
		if _, err := escrow.CanonicalDestination(o.Destination); err != nil {
			return OrderView{}, AtField(err, "destination")
		}
		offer = func(ctx context.Context, key string, t escrow.Terms) (escrow.Order, error) {
			return s.service.OfferTo(ctx, key, t, o.Destination)
		}
	}
	order, err := offer(ctx, o.Key, t)
	s.index.Announce()
	return viewOrder(s.withItemAndNote(ctx, order)), err
}

// judges are the accounts that the named attestors registered on the channel. An
// attestor or an arbiter of either side's party would judge its own case.
func (s *Orders) judges(ctx context.Context, merchant Principal, o Offer) ([]provenance.Address, error) {
	parties, err := s.items.channel.reader().Parties(ctx)
	if err != nil {
		return nil, err
	}
	partyOf := func(who provenance.Address) string {
		if i := slices.IndexFunc(parties, func(p provenance.Party) bool { return p.Account == who }); i >= 0 {
			return parties[i].MSP
		}
		return s.items.accounts.partyOf(who)
	}
	buyer := partyOf(o.Buyer)
	own := func(msp string) bool { return msp != "" && (msp == merchant.Party || msp == buyer) }
	if arbiter := partyOf(o.Arbiter); !o.Arbiter.IsZero() && own(arbiter) {
		return nil, refusal.Field("arbiter", "The arbiter %s is of %s, the party of a side of the order.", o.Arbiter, arbiter)
	}
	var list []provenance.Address
	for _, p := range parties {
		if !slices.Contains(o.Attestors, p.MSP) {
			continue
		}
		if own(p.MSP) {
			return nil, refusal.Field("attestors", "%s is the party of a side of the order; it attests no delivery of it.", p.MSP)
		}
		list = append(list, p.Account)
	}
	if len(list) != len(o.Attestors) {
		return nil, refusal.New("unknown_party", "Not every attestor of %v is a party of the channel.", o.Attestors)
	}
	return list, nil
}
