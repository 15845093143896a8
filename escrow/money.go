package escrow

import (
	"encoding/json"
	"math/big"
)

// Money is where an order's amount is, in the asset's smallest unit. The four
// add up to the amount once the order is funded, and are zero before. What
// could not be paid and waits as a credit counts as paid to whom it is of.
type Money struct {
	Merchant *big.Int // paid to the merchant, without the fee
	Fee      *big.Int // paid to the fee's recipient
	Buyer    *big.Int // paid back to the buyer
	Left     *big.Int // in escrow
}

// MarshalJSON writes each sum as a string of decimal digits.
func (m Money) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{
		"merchant": digits(m.Merchant), "fee": digits(m.Fee), "buyer": digits(m.Buyer), "left": digits(m.Left),
	})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Money) UnmarshalJSON(text []byte) error {
	var v struct{ Merchant, Fee, Buyer, Left string }
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	for _, f := range []struct {
		text string
		into **big.Int
	}{{v.Merchant, &m.Merchant}, {v.Fee, &m.Fee}, {v.Buyer, &m.Buyer}, {v.Left, &m.Left}} {
		n, ok := new(big.Int).SetString(f.text, 10)
		if !ok {
			return refuse(CodeBadTerms, "%q is no sum of money.", f.text)
		}
		*f.into = n
	}
	return nil
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
	m := Money{new(big.Int), new(big.Int), new(big.Int), new(big.Int)}
	if o.Terms.Amount == nil || !o.wasFunded() {
		return m
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
