package app

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// orders lets the sides of an order see it and act on it. It is a web.Orders.
type orders struct{ *App }

func (h *App) escrowAccount(ctx context.Context, who provenance.Address) (escrow.Account, error) {
	a, err := h.accounts.byAddress(ctx, who)
	if err != nil {
		return nil, err
	}
	return a, nil
}

// order returns an order as it stands, with the item that its token is of and
// the reason why a worker does not act on it.
func (h *App) order(ctx context.Context, id escrow.OrderID) (escrow.Order, bool, error) {
	o, found, err := h.desk.Order(ctx, id)
	if err != nil || !found {
		return o, found, err
	}
	return h.withItemAndNote(ctx, o), true, nil
}

func (h *App) withItemAndNote(ctx context.Context, o escrow.Order) escrow.Order {
	if o.Item == "" {
		if b, err := h.batchOf(ctx, o.Terms.Token); err == nil {
			if entries, err := h.batches.Entries(ctx, b.Key); err == nil && int(o.Terms.Token.Index()) < len(entries) {
				o.Item = entries[o.Terms.Token.Index()].Item.URI()
			}
		}
	}
	for _, parked := range h.parked {
		for _, p := range parked() {
			if p.Order == o.ID && !o.Status.Final() && (o.Note == "" || p.Milestone == "") { // the delivery matters more
				o.Note = p.Detail
			}
		}
	}
	return o
}

// Orders implements web.Orders: what the chain knows, and before it the offers
// that nobody has funded.
func (s orders) Orders(ctx context.Context, p web.Principal, q web.OrderQuery) (web.OrderPage, error) {
	query := escrow.Query{Side: p.Account, Status: q.Status, Limit: q.Limit, After: q.After}
	page := web.OrderPage{Orders: []escrow.Order{}}
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
		page.Orders = append(page.Orders, s.withItemAndNote(ctx, o))
	}
	page.Next = chain.Next
	return page, nil
}

func (s orders) openOffers(ctx context.Context, side provenance.Address) ([]escrow.Order, error) {
	var open []escrow.Order
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
				open = append(open, s.withItemAndNote(ctx, o))
			}
		}
		if q.After = page.Next; q.After == "" {
			return open, nil
		}
	}
}

// Order implements web.Orders.
func (s orders) Order(ctx context.Context, p web.Principal, id escrow.OrderID) (escrow.Order, error) {
	o, found, err := s.order(ctx, id)
	if err == nil && (!found || !o.Terms.HasSide(p.Account)) {
		err = web.ErrNotFound
	}
	return o, err
}

// Offer implements web.Orders.
func (s orders) Offer(ctx context.Context, p web.Principal, o web.Offer) (escrow.Order, error) {
	ref, found, err := items{s.App}.Lookup(ctx, o.Item)
	if err != nil {
		return escrow.Order{}, err
	}
	if !found {
		return escrow.Order{}, &web.Problem{Code: "unknown_item", Status: 422, Detail: "No maker issued " + o.Item + "."}
	}
	attestors, err := s.attestors(ctx, o.Attestors)
	if err != nil {
		return escrow.Order{}, err
	}
	arbiter := o.Arbiter
	if arbiter.IsZero() {
		a, err := s.accounts.get(ctx, AccountArbiter)
		if err != nil {
			return escrow.Order{}, err
		}
		arbiter = a.address()
	}
	t := escrow.Terms{
		Buyer: o.Buyer, Merchant: p.Account, Asset: o.Asset, Amount: o.Amount,
		Passport: provenance.Address(s.registry.Address), Token: ref.Token,
		Deadline: uint64(o.Deadline.Unix()), Grace: o.Grace, Inspection: o.Inspection,
		ShippedBps: o.ShippedBps, CustomsBps: o.CustomsBps, FeeBps: o.FeeBps, FeeRecipient: o.FeeRecipient,
		Arbiter: arbiter, Arbitration: o.Arbitration, DefaultBuyerBps: o.DefaultBuyerBps,
		Threshold: o.Threshold, Attestors: attestors,
	}
	if o.DoorCode != "" {
		t.DeliveryCode = escrow.HashDoorCode(o.DoorCode)
	}
	order, err := s.desk.Offer(ctx, o.Key, t)
	return s.withItemAndNote(ctx, order), err
}

// attestors are the accounts that the named parties registered on the channel.
func (s orders) attestors(ctx context.Context, names []string) ([]provenance.Address, error) {
	parties, err := s.reader().Parties(ctx)
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
		return nil, &web.Problem{Code: "unknown_party", Status: 422, Detail: fmt.Sprintf("Not every attestor of %v is a party of the channel.", names)}
	}
	return list, nil
}

// Act implements web.Orders.
func (s orders) Act(ctx context.Context, p web.Principal, id escrow.OrderID, a web.OrderAct) (escrow.Order, error) {
	if _, err := s.Order(ctx, p, id); err != nil {
		return escrow.Order{}, err
	}
	var step escrow.Step
	var err error
	switch a.Verb {
	case web.Fund:
		step, err = s.desk.Fund(ctx, a.Key, p.Account, id)
	case web.FundSigned:
		step, err = s.desk.FundSigned(ctx, a.Key, p.Account, id, a.Funding)
	case web.Confirm:
		step, err = s.desk.Confirm(ctx, a.Key, p.Account, id)
	case web.Dispute:
		step, err = s.desk.Dispute(ctx, a.Key, p.Account, id, a.Evidence)
	case web.Resolve:
		step, err = s.desk.Resolve(ctx, a.Key, p.Account, id, a.BuyerBps)
	case web.Cancel:
		step, err = s.desk.Cancel(ctx, a.Key, p.Account, id)
	case web.Refund:
		step, err = s.desk.Refund(ctx, a.Key, p.Account, id)
	default:
		return escrow.Order{}, &web.Problem{Code: "bad_request", Detail: "There is no such act."}
	}
	if err != nil {
		return escrow.Order{}, err
	}
	return s.after(ctx, p, id, step)
}

// Funding implements web.Orders.
func (s orders) Funding(ctx context.Context, p web.Principal, id escrow.OrderID, by escrow.FundingBy, valid time.Duration) (escrow.Funding, error) {
	if _, err := s.Order(ctx, p, id); err != nil {
		return escrow.Funding{}, err
	}
	f, err := s.desk.Funding(ctx, id, by, valid)
	return f, err
}

// after returns the order as it stands with the step in it: the read model
// follows the chain within moments.
func (s orders) after(ctx context.Context, p web.Principal, id escrow.OrderID, step escrow.Step) (escrow.Order, error) {
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
		heights, err := s.index.Heights()
		if err != nil || heights.EVM.Block >= step.Block {
			return o, err // an act that leaves no log, such as withdrawing an offer
		}
		if _, open := <-changed; !open {
			return o, ctx.Err()
		}
	}
}
