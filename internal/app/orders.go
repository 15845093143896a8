package app

import (
	"cmp"
	"context"
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
