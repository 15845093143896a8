package escrow

import (
	"context"

	"github.com/waymark/waymark/provenance"
)

// Orders finds orders. The read model over the chain is one, the offers that
// this server made are another.
type Orders interface {
	// Order returns the order and whether it is known.
	Order(ctx context.Context, id OrderID) (Order, bool, error)
	// List returns a page of orders, newest first.
	List(ctx context.Context, q Query) (Page, error)
}

// Query selects orders. Its zero value selects all of them.
type Query struct {
	Side   provenance.Address // buyer, merchant, arbiter or attestor; zero: anybody
	Status Status             // "": any
	After  string             // Page.Next of the page before
	Limit  int                // 1 to MaxPage; zero is MaxPage
}

// MaxPage is the most that one page holds.
const MaxPage = 200

// Page is one page of orders.
type Page struct {
	Orders []Order `json:"orders"`
	Next   string  `json:"next,omitempty"` // for Query.After; empty at the end
}

// Size is the page's size within its bounds.
func (q Query) Size() int {
	if q.Limit < 1 || q.Limit > MaxPage {
		return MaxPage
	}
	return q.Limit
}

// Selects reports whether the order is one that the query asks for.
func (q Query) Selects(o Order) bool {
	return (q.Status == "" || q.Status == o.Status) && (q.Side.IsZero() || o.Terms.HasSide(q.Side))
}

// HasSide reports whether the account has a part in the order.
func (t Terms) HasSide(a provenance.Address) bool {
	return a == t.Buyer || a == t.Merchant || (a == t.Arbiter && !a.IsZero()) || t.HasAttestor(a)
}
