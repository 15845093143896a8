package app

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Orders lets the sides of an order see it and act on it. Every method sees
// only what the principal is a side of; an order of others is not found.
type Orders struct {
	service *escrow.OrderService
	offers  *escrow.OfferStore
	index   *index.Index
	items   *items
	skipped []func() []settlement.Skipped // of each worker
}

// OrderQuery selects orders, newest first.
type OrderQuery struct {
	Status escrow.Status // "" for all
	After  string        // where the page before ended
	Limit  int           // 1 to 200
}

// OrderList is one page of orders.
type OrderList struct {
	Orders []OrderView `json:"orders"`
	Next   string      `json:"next,omitempty"` // for OrderQuery.After
}

// find returns an order as it stands, with the item that its token is of and
// the reason why a worker does not act on it.
func (s *Orders) find(ctx context.Context, id escrow.OrderID) (escrow.Order, bool, error) {
	o, found, err := s.service.Order(ctx, id)
	if err != nil || !found {
		return o, found, err
	}
	return s.withItemAndNote(ctx, o), true, nil
}

func (s *Orders) withItemAndNote(ctx context.Context, o escrow.Order) escrow.Order {
	if o.Item == "" {
		if _, e, err := s.items.entryOf(ctx, o.Terms.Token); err == nil {
			o.Item = e.Item.URI()
		}
	}
	if !o.Status.Final() {
		if why := s.skippedBecause(o.ID); why != nil {
			o.Note, o.Why = why.Error(), why
		}
	}
	return o
}

// skippedBecause is why no worker acts on an order, or nil: on its delivery
// first, which matters more than a milestone. An attestor's reason comes before
// the keeper's, who counts attestations.
func (s *Orders) skippedBecause(id escrow.OrderID) *refusal.Refusal {
	var delivery, milestone *refusal.Refusal
	for _, skipped := range s.skipped {
		for _, p := range skipped() {
			switch {
			case p.Order != id:
			case p.Milestone == "":
				delivery = cmp.Or(delivery, p.Why)
			default:
				milestone = cmp.Or(milestone, p.Why)
			}
		}
	}
	return cmp.Or(delivery, milestone)
}

// List returns what the chain knows, and before it the offers that nobody has
// funded.
func (s *Orders) List(ctx context.Context, p Principal, q OrderQuery) (OrderList, error) {
	query := escrow.Query{Side: p.Account, Status: q.Status, Limit: q.Limit, After: q.After}
	page := OrderList{Orders: []OrderView{}}
	if q.After == "" && (q.Status == "" || q.Status == escrow.Offered) {
		open, err := s.openOffers(ctx, p.Account)
		if err != nil {
			return page, err
		}
		page.Orders = append(page.Orders, open...)
	}
	if q.Status == escrow.Offered {
		return page, nil
	}
	chain, err := s.index.List(ctx, query)
	if err != nil {
		return page, err
	}
	for _, o := range chain.Orders {
		v, err := s.view(ctx, s.withItemAndNote(ctx, o))
		if err != nil {
			return page, err
		}
		page.Orders = append(page.Orders, v)
	}
	page.Next = chain.Next
	return page, nil
}

func (s *Orders) openOffers(ctx context.Context, side provenance.Address) ([]OrderView, error) {
	var open []OrderView
	for q := (escrow.Query{Side: side}); ; {
		page, err := s.offers.List(ctx, q)
		if err != nil {
			return nil, err
		}
		for _, o := range page.Orders {
			_, funded, err := s.index.Order(ctx, o.ID)
			if err != nil {
				return nil, err
			}
			if !funded {
				open = append(open, viewOrder(s.withItemAndNote(ctx, o)))
			}
		}
		if q.After = page.Next; q.After == "" {
			return open, nil
		}
	}
}

// Order is one order.
func (s *Orders) Order(ctx context.Context, p Principal, id escrow.OrderID) (OrderView, error) {
	o, found, err := s.find(ctx, id)
	if err == nil && (!found || !o.Terms.HasSide(p.Account)) {
		err = errNotFound
	}
	if err != nil {
		return OrderView{}, err
	}
	return s.view(ctx, o)
}

// Offer is an order as a merchant proposes it; the merchant is the principal.
type Offer struct {
	Item                string             `json:"item"` // canonical Digital Link URI
	Buyer               provenance.Address `json:"buyer"`
	Asset               provenance.Address `json:"asset,omitzero"` // ERC-20 contract; absent is ether
	Amount              *big.Int           `json:"-"`              // in the asset's smallest unit; "amount", decimal digits in a string
	Deadline            time.Time          `json:"deadline"`
	Grace               uint32             `json:"grace"`                // seconds
	Inspection          uint32             `json:"inspection,omitempty"` // seconds after the delivery in which the buyer may dispute it; absent: delivery pays at once
	ShippedBps          uint16             `json:"shippedBps,omitempty"` // share paid once it was shipped, in hundredths of a percent
	CustomsBps          uint16             `json:"customsBps,omitempty"` // share paid once it is through customs, in hundredths of a percent
	FeeBps              uint16             `json:"feeBps,omitempty"`     // share of what the merchant gets that goes to feeRecipient
	FeeRecipient        provenance.Address `json:"feeRecipient,omitzero"`
	Arbiter             provenance.Address `json:"arbiter"`
	Arbitration         uint32             `json:"arbitration"`               // seconds
	DeliveredBuyerBps   uint16             `json:"deliveredBuyerBps"`         // 0 to 10000: the buyer's share if nobody decides a dispute and the delivery is proven
	UndeliveredBuyerBps uint16             `json:"undeliveredBuyerBps"`       // 0 to 10000: the same if it is not
	BondBps             uint16             `json:"bondBps,omitempty"`         // 1 to 10000: share of the amount that opening a dispute costs; absent: 100
	RefundWindow        uint32             `json:"refundWindow,omitempty"`    // seconds after the end in which the merchant may pay back through the escrow
	FundBy              time.Time          `json:"fundBy,omitzero"`           // until when it can be funded; absent: the deadline
	DeliveryCodeHash    provenance.Hash    `json:"deliveryCodeHash,omitzero"` // SHA-256 of the code that the buyer drew
	Destination         string             `json:"destination,omitempty"`     // where it has to go: a GLN or a party's MSP id
	Attestors           []string           `json:"attestors"`                 // MSP ids
	Threshold           uint8              `json:"threshold"`
	Key                 string             `json:"-"` // idempotency key; the same key makes the same order
}

// defaultBondBps is what opening a dispute costs where an offer does not say it.
const defaultBondBps = 100

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
	id, err := SubjectID(o.Item)
	if err != nil {
		return AtField(err, "item")
	}
	o.Item = id
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
	attestors, err := s.attestors(ctx, o.Attestors)
	if err != nil {
		return OrderView{}, err
	}
	arbiter := o.Arbiter
	if arbiter.IsZero() {
		a, err := s.items.accounts.get(ctx, roleAccount(p.Party, RoleArbiter))
		if err != nil {
			return OrderView{}, err
		}
		arbiter = a.address()
	}
	t := escrow.Terms{
		Buyer: o.Buyer, Merchant: p.Account, Asset: o.Asset, Amount: o.Amount,
		Passport: provenance.Address(s.items.chain.registry.Address), Token: ref.Token,
		Deadline: uint64(o.Deadline.Unix()), Grace: o.Grace, Inspection: o.Inspection,
		ShippedBps: o.ShippedBps, CustomsBps: o.CustomsBps, FeeBps: o.FeeBps, FeeRecipient: o.FeeRecipient,
		Arbiter: arbiter, Arbitration: o.Arbitration,
		DeliveredBuyerBps: o.DeliveredBuyerBps, UndeliveredBuyerBps: o.UndeliveredBuyerBps, BondBps: cmp.Or(o.BondBps, defaultBondBps),
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

// attestors are the accounts that the named parties registered on the channel.
func (s *Orders) attestors(ctx context.Context, names []string) ([]provenance.Address, error) {
	parties, err := s.items.channel.reader().Parties(ctx)
	if err != nil {
		return nil, err
	}
	var list []provenance.Address
	for _, p := range parties {
		if slices.Contains(names, p.MSP) {
			list = append(list, p.Account)
		}
	}
	if len(list) != len(names) {
		return nil, refusal.New("unknown_party", "Not every attestor of %v is a party of the channel.", names)
	}
	return list, nil
}

// OrderVerb is something that can be done to an order.
type OrderVerb string

// The verbs of an order.
const (
	Fund       OrderVerb = "fund"        // buyer
	FundSigned OrderVerb = "fund-signed" // any side, with what the buyer signed
	Confirm    OrderVerb = "confirm"     // buyer
	Dispute    OrderVerb = "dispute"     // buyer
	Resolve    OrderVerb = "resolve"     // arbiter
	Cancel     OrderVerb = "cancel"      // merchant
	Refund     OrderVerb = "refund"      // anyone with a credential
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
	{Dispute, []Role{RoleBuyer}, "Open a dispute with an evidence pack"},
	{Resolve, []Role{RoleArbiter}, "Decide a dispute"},
	{Cancel, []Role{RoleMerchant}, "Cancel the order: pays the buyer back"},
	{Refund, Traders, "Pay the buyer back after the deadline"},
}

// OrderAct is one act on an order. Doing it twice is doing it once.
type OrderAct struct {
	Verb     OrderVerb
	Evidence provenance.Hash // Dispute: SHA-256 of the evidence pack
	BuyerBps uint16          // Resolve: hundredths of a percent that go to the buyer
	Funding  escrow.Funding  // FundSigned
	Key      string          // idempotency key
}

func (a OrderAct) check() error {
	switch {
	case a.Verb == Dispute && a.Evidence.IsZero():
		return refusal.Field("evidence", "A dispute names the hash of its evidence pack.")
	case a.BuyerBps > 10000:
		return refusal.Field("buyerBps", "The buyer's share is 0 to 10000 hundredths of a percent.")
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
	var step escrow.Step
	var err error
	switch a.Verb {
	case Fund:
		step, err = s.service.Fund(ctx, a.Key, p.Account, id)
	case FundSigned:
		step, err = s.service.FundSigned(ctx, a.Key, p.Account, id, a.Funding)
	case Confirm:
		step, err = s.service.Confirm(ctx, a.Key, p.Account, id)
	case Dispute:
		step, err = s.service.Dispute(ctx, a.Key, p.Account, id, a.Evidence)
	case Resolve:
		step, err = s.service.Resolve(ctx, a.Key, p.Account, id, a.BuyerBps, a.BuyerBps < 10000, provenance.Hash{})
	case Cancel:
		step, err = s.service.Cancel(ctx, a.Key, p.Account, id)
	case Refund:
		step, err = s.service.Refund(ctx, a.Key, p.Account, id)
	default:
		return OrderView{}, refusal.New("bad_request", "There is no such act.")
	}
	if err != nil {
		return OrderView{}, err
	}
	return s.after(ctx, p, id, step)
}

// Funding is what the order's buyer signs so that somebody else can fund it,
// good for valid; zero is a day.
func (s *Orders) Funding(ctx context.Context, p Principal, id escrow.OrderID, by escrow.FundingBy, valid time.Duration) (escrow.Funding, error) {
	if _, err := s.Order(ctx, p, id); err != nil {
		return escrow.Funding{}, err
	}
	f, err := s.service.Funding(ctx, id, by, valid)
	return f, err
}

// Changes gives a value after orders may have changed; it is closed when ctx
// ends or the application closes.
func (s *Orders) Changes(ctx context.Context) <-chan struct{} { return s.index.Changes(ctx) }

// after returns the order as it stands with the step in it: the read model
// follows the chain within moments.
func (s *Orders) after(ctx context.Context, p Principal, id escrow.OrderID, step escrow.Step) (OrderView, error) {
	changed := s.index.Changes(ctx)
	for {
		o, err := s.Order(ctx, p, id)
		if err != nil {
			return o, err
		}
		for _, have := range o.Steps {
			if have.Tx == step.Tx {
				return o, nil
			}
		}
		heights, err := s.index.Heights(ctx)
		if err != nil || heights.EVM.Block >= step.Block {
			return o, err // an act that leaves no log, such as withdrawing an offer
		}
		if _, open := <-changed; !open {
			return o, ctx.Err()
		}
	}
}
