package app

import (
	"context"
	"crypto/rand"
	"math/big"
	"slices"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// OrderVerb is something that can be done to an order.
type OrderVerb string

// The verbs of an order. The sides are buyer and merchant.
const (
	Fund         OrderVerb = "fund"          // buyer
	FundSigned   OrderVerb = "fund-signed"   // any part, with what the buyer signed
	Confirm      OrderVerb = "confirm"       // buyer
	Dispute      OrderVerb = "dispute"       // sides
	Answer       OrderVerb = "answer"        // sides
	Retract      OrderVerb = "retract"       // the side that opened the dispute
	Prove        OrderVerb = "prove"         // any part, with the recipient's code
	Split        OrderVerb = "split"         // any part, with what both sides signed
	Extend       OrderVerb = "extend"        // any part, with what both sides signed
	Resolve      OrderVerb = "resolve"       // arbiter
	Default      OrderVerb = "default"       // any part
	Cancel       OrderVerb = "cancel"        // merchant
	Refund       OrderVerb = "refund"        // any part
	RefundAfter  OrderVerb = "refund-after"  // merchant
	PublishTerms OrderVerb = "publish-terms" // any part
)

// Act is something that may be done to an order, and by whom.
type Act struct {
	Verb  OrderVerb
	Roles []Role
	About string
}

// Acts are all of them.
var Acts = []Act{
	{Fund, []Role{RoleBuyer}, "Pay the order's amount into the escrow"},
	{FundSigned, Traders, "Pay the order's amount into the escrow with what the buyer signed"},
	{Confirm, []Role{RoleBuyer}, "Confirm the delivery: pays the merchant"},
	{Dispute, Sides, "Open a dispute with the hash of an evidence pack; it costs the bond"},
	{Answer, Sides, "Hand in evidence during a dispute"},
	{Retract, Sides, "Take a dispute back; the bond goes to the other side"},
	{Prove, Traders, "Prove a disputed delivery by the recipient's code"},
	{Split, Traders, "End the order by a split that both sides signed"},
	{Extend, Traders, "Move the deadline to a later time that both sides signed"},
	{Resolve, []Role{RoleArbiter}, "Decide a dispute"},
	{Default, Traders, "End a dispute that nobody decided by the terms' own split"},
	{Cancel, []Role{RoleMerchant}, "Cancel the order: pays the buyer back"},
	{Refund, Traders, "Pay the buyer back after the deadline"},
	{RefundAfter, []Role{RoleMerchant}, "Pay the buyer back after the order ended"},
	{PublishTerms, Traders, "Write the order's terms to the chain's log for everybody"},
}

// Again reports whether a verb may be done to an order more than once, so that
// each time needs a key of its own.
func (v OrderVerb) Again() bool {
	return slices.Contains([]OrderVerb{Dispute, Answer, Retract, Extend, RefundAfter, PublishTerms}, v)
}

// OrderAct is one act on an order. Doing it twice with one key is doing it once.
type OrderAct struct {
	Verb        OrderVerb
	Evidence    provenance.Hash     // Dispute and Answer: SHA-256 of the evidence pack
	BuyerBps    uint16              // Resolve: hundredths of a percent that go to the buyer
	ItemToBuyer bool                // Resolve: who gets the item's token
	Reason      provenance.Hash     // Resolve: SHA-256 of the reasons
	Code        escrow.DeliveryCode // Prove
	Amount      *big.Int            // RefundAfter: in the asset's smallest unit
	Funding     escrow.Funding      // FundSigned
	Split       escrow.Split        // Split
	Extension   escrow.Extension    // Extend
	Key         string              // idempotency key
}

func (a OrderAct) check() error {
	switch {
	case (a.Verb == Dispute || a.Verb == Answer) && a.Evidence.IsZero():
		return refusal.Field("evidence", "A dispute names the hash of its evidence pack.")
	case a.BuyerBps > 10000 || a.Split.BuyerBps > 10000:
		return refusal.Field("buyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
	case a.Verb == Resolve && a.Reason.IsZero():
		return refusal.Field("reason", "A decision names the hash of its reasons.")
	case a.Verb == RefundAfter && (a.Amount == nil || a.Amount.Sign() <= 0 || a.Amount.BitLen() > 128):
		return refusal.Field("amount", "An amount is a string of decimal digits, more than zero and below 2^128.")
	case a.Verb == FundSigned:
		return a.Funding.CheckSigned()
	}
	return nil
}

// Act does one verb to an order and returns the order after it.
func (s *Orders) Act(ctx context.Context, p Principal, id escrow.OrderID, a OrderAct) (OrderView, error) {
	if err := a.check(); err != nil {
		return OrderView{}, err
	}
	if _, err := s.Order(ctx, p, id); err != nil {
		return OrderView{}, err
	}
	if a.Verb == Split && a.Split.Order != id || a.Verb == Extend && a.Extension.Order != id {
		return OrderView{}, refusal.Field("order", "What the sides signed is about another order.")
	}
	if a.Key == "" && a.Verb.Again() {
		a.Key = rand.Text()
	}
	step, err := s.send(ctx, p.Account, id, a)
	if err != nil {
		return OrderView{}, err
	}
	return s.after(ctx, p, id, step)
}

func (s *Orders) send(ctx context.Context, by provenance.Address, id escrow.OrderID, a OrderAct) (escrow.Step, error) {
	d := s.service
	switch a.Verb {
	case Fund:
		return d.Fund(ctx, a.Key, by, id)
	case FundSigned:
		return d.FundSigned(ctx, a.Key, by, id, a.Funding)
	case Confirm:
		return d.Confirm(ctx, a.Key, by, id)
	case Dispute:
		return d.Dispute(ctx, a.Key, by, id, a.Evidence)
	case Answer:
		return d.Answer(ctx, a.Key, by, id, a.Evidence)
	case Retract:
		return d.Retract(ctx, a.Key, by, id)
	case Prove:
		return d.Prove(ctx, a.Key, by, id, a.Code)
	case Split:
		return d.SettleBySplit(ctx, a.Key, by, a.Split)
	case Extend:
		return d.Extend(ctx, a.Key, by, a.Extension)
	case Resolve:
		return d.Resolve(ctx, a.Key, by, id, a.BuyerBps, a.ItemToBuyer, a.Reason)
	case Default:
		return d.ResolveByDefault(ctx, a.Key, by, id)
	case Cancel:
		return d.Cancel(ctx, a.Key, by, id)
	case Refund:
		return d.Refund(ctx, a.Key, by, id)
	case RefundAfter:
		return d.RefundAfter(ctx, a.Key, by, id, a.Amount)
	case PublishTerms:
		return d.PublishTerms(ctx, a.Key, by, id)
	}
	return escrow.Step{}, refusal.New("bad_request", "There is no such act.")
}

// SignSplit has the principal's account sign a split of an order for the other
// side to send, or to sign as well.
func (s *Orders) SignSplit(ctx context.Context, p Principal, x escrow.Split) (escrow.Split, error) {
	if _, err := s.Order(ctx, p, x.Order); err != nil {
		return x, err
	}
	return s.service.SignSplit(ctx, p.Account, x)
}

// SignExtension has the principal's account sign a later deadline of an order.
func (s *Orders) SignExtension(ctx context.Context, p Principal, x escrow.Extension) (escrow.Extension, error) {
	if _, err := s.Order(ctx, p, x.Order); err != nil {
		return x, err
	}
	return s.service.SignExtension(ctx, p.Account, x)
}
