package app

import (
	"time"

	"github.com/waymark/waymark/escrow"
)

// OrderView is an order with what the terms hold in forms that every program
// can read.
type OrderView struct {
	escrow.Order
	Amount   string    `json:"amount"`   // decimal digits, in the asset's smallest unit
	Deadline time.Time `json:"deadline"` // of delivery
	// DisputeUntil is the last second in which the buyer may open a dispute as the
	// order stands; absent when none is possible.
	DisputeUntil *time.Time `json:"disputeUntil,omitempty"`
	// DecideUntil is the last second in which the arbiter may decide an open
	// dispute.
	DecideUntil *time.Time `json:"decideUntil,omitempty"`
	Money       OrderMoney `json:"money"`
	// Risks are what the buyer risks by the terms.
	Risks []Risk `json:"risks"`
	// Credits are parts of the money that the escrow could not pay, and that wait
	// to be withdrawn.
	Credits []Credit `json:"credits,omitempty"`
}

// OrderMoney is where the order's amount is: decimal digits, in the asset's
// smallest unit. They add up to the amount once the order was funded.
type OrderMoney struct {
	Merchant string `json:"merchant"` // paid to the merchant, without the fee
	Fee      string `json:"fee"`      // paid to the fee's recipient
	Buyer    string `json:"buyer"`    // paid back to the buyer
	Left     string `json:"left"`     // in escrow
	Waiting  string `json:"waiting"`  // could not be paid: credits
}

// viewOrder is an order with what the chain holds of it.
func viewOrder(o escrow.Order) OrderView {
	v := OrderView{Order: o, Deadline: time.Unix(int64(o.Terms.Deadline), 0).UTC()}
	if o.Terms.Amount != nil {
		v.Amount = o.Terms.Amount.String()
	}
	v.Risks = []Risk{}
	if o.Terms.Amount != nil {
		v.Risks = Risks(o.Terms)
	}
	m := o.Money()
	v.Money = OrderMoney{m.Merchant.String(), m.Fee.String(), m.Buyer.String(), m.Left.String(), "0"}
	if until := o.DisputeUntil(); !until.IsZero() {
		v.DisputeUntil = &until
	}
	if o.Status == escrow.Disputed && o.ArbitrationEnds != 0 {
		until := time.Unix(int64(o.ArbitrationEnds), 0).UTC()
		v.DecideUntil = &until
	}
	if v.Attestations == nil {
		v.Attestations = []escrow.Attestation{}
	}
	if v.Steps == nil {
		v.Steps = []escrow.Step{}
	}
	return v
}
