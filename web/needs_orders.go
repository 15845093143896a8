package web

import (
	"context"
	"math/big"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// Orders reads and moves escrow orders. Every method sees only what the
// principal is a side of; an order of others is ErrNotFound.
type Orders interface {
	Orders(ctx context.Context, p Principal, q OrderQuery) (OrderPage, error)
	Order(ctx context.Context, p Principal, id escrow.OrderID) (escrow.Order, error)
	Offer(ctx context.Context, p Principal, o Offer) (escrow.Order, error)
	Act(ctx context.Context, p Principal, id escrow.OrderID, a OrderAct) (escrow.Order, error)
	// Funding is what the order's buyer signs so that somebody else can fund it,
	// good for valid; zero is a day.
	Funding(ctx context.Context, p Principal, id escrow.OrderID, by escrow.FundingBy, valid time.Duration) (escrow.Funding, error)
}

// OrderQuery selects orders, newest first.
type OrderQuery struct {
	Status escrow.Status // "" for all
	After  string        // where the page before ended
	Limit  int           // 1 to 200
}

// OrderPage is one page of orders.
type OrderPage struct {
	Orders []escrow.Order `json:"orders"`
	Next   string         `json:"next,omitempty"` // for OrderQuery.After
}

// Offer is an order as a merchant proposes it; the merchant is the principal.
type Offer struct {
	Item            string             `json:"item"` // canonical Digital Link URI
	Buyer           provenance.Address `json:"buyer"`
	Asset           provenance.Address `json:"asset,omitzero"` // ERC-20 contract; absent is ether
	Amount          *big.Int           `json:"-"`              // in the asset's smallest unit; "amount", decimal digits in a string
	Deadline        time.Time          `json:"deadline"`
	Grace           uint32             `json:"grace"`                // seconds
	Inspection      uint32             `json:"inspection,omitempty"` // seconds after the delivery in which the buyer may dispute it; absent: delivery pays at once
	ShippedBps      uint16             `json:"shippedBps,omitempty"` // share paid once it was shipped, in hundredths of a percent
	CustomsBps      uint16             `json:"customsBps,omitempty"` // share paid once it is through customs, in hundredths of a percent
	FeeBps          uint16             `json:"feeBps,omitempty"`     // share of what the merchant gets that goes to feeRecipient
	FeeRecipient    provenance.Address `json:"feeRecipient,omitzero"`
	Arbiter         provenance.Address `json:"arbiter"`
	Arbitration     uint32             `json:"arbitration"`     // seconds
	DefaultBuyerBps uint16             `json:"defaultBuyerBps"` // 0 to 10000
	DoorCode        string             `json:"doorCode,omitempty"`
	Attestors       []string           `json:"attestors"` // MSP ids
	Threshold       uint8              `json:"threshold"`
	Key             string             `json:"-"` // idempotency key; the same key makes the same order
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

// OrderAct is one act on an order. Doing it twice is doing it once.
type OrderAct struct {
	Verb     OrderVerb
	Evidence provenance.Hash // Dispute: SHA-256 of the evidence pack
	BuyerBps uint16          // Resolve: hundredths of a percent that go to the buyer
	Funding  escrow.Funding  // FundSigned
	Key      string          // idempotency key
}

// Watcher wakes whoever watches. A value on the channel means that something
// may have changed since the last; changes may be told together, never not at
// all. The channel is closed when ctx ends or the house closes.
type Watcher interface {
	Watch(ctx context.Context) <-chan struct{}
}
