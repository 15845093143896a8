package escrow

import (
	"cmp"
	"math/big"
)

// Money is where an order's amount is, in the asset's smallest unit. The first
// four add up to the amount once the order is funded, and are zero before. What
// could not be paid and waits as a credit counts as paid to whom it is of.
type Money struct {
	Merchant *big.Int // paid to the merchant, without the fee
	Fee      *big.Int // paid to the fee's recipient
	Buyer    *big.Int // paid back to the buyer
	Left     *big.Int // in escrow

	Bond     *big.Int // of an open dispute, in escrow beside it
	Refunded *big.Int // paid back to the buyer after the order ended, by others' money
}

func digits(n *big.Int) string {
	if n == nil {
		return "0"
	}
	return n.String()
}

const allBps = 10_000

// ShareOf is that many hundredths of a percent of a sum, rounded down as the
// contract rounds.
func ShareOf(sum *big.Int, bps uint16) *big.Int {
	n := new(big.Int).Mul(sum, big.NewInt(int64(bps)))
	return n.Quo(n, big.NewInt(allBps))
}

// Money says where the order's amount is, by the contract's own arithmetic.
func (o Order) Money() Money {
	m := Money{new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int)}
	if o.Terms.Amount == nil || !o.wasFunded() {
		return m
	}
	m.Refunded.SetString(cmp.Or(o.RefundedAfter, "0"), 10)
	if o.Status == Disputed {
		m.Bond.SetString(cmp.Or(o.Bond, "0"), 10)
	}
	m.Left.Set(o.Terms.Amount)
	for _, p := range o.Paid {
		m.toMerchant(o.Terms, ShareOf(o.Terms.Amount, o.Terms.Share(p)))
	}
	left := new(big.Int).Set(m.Left)
	switch o.Status {
	case Released, Confirmed:
		m.toMerchant(o.Terms, left)
	case Refunded, Cancelled:
		m.toBuyer(left)
	case Resolved:
		if o.BuyerBps != nil {
			back := ShareOf(left, *o.BuyerBps)
			m.toBuyer(back)
			m.toMerchant(o.Terms, left.Sub(left, back))
		}
	}
	return m
}

func (o Order) wasFunded() bool {
	if o.Status.Open() {
		return true
	}
	for _, s := range o.Steps {
		if s.Status == Funded {
			return true
		}
	}
	return false
}

func (m Money) toMerchant(t Terms, sum *big.Int) {
	fee := ShareOf(sum, t.FeeBps)
	m.Left.Sub(m.Left, sum)
	m.Fee.Add(m.Fee, fee)
	m.Merchant.Add(m.Merchant, sum)
	m.Merchant.Sub(m.Merchant, fee)
}

func (m Money) toBuyer(sum *big.Int) {
	m.Left.Sub(m.Left, sum)
	m.Buyer.Add(m.Buyer, sum)
}
