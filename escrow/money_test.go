package escrow

import (
	"math/big"
	"testing"
)

// TestMoney pins where the amount is in each state; nothing of it is ever lost.
func TestMoney(t *testing.T) {
	half, all := uint16(5000), uint16(10_000)
	funded := []Step{{Status: Funded}}
	for _, test := range []struct {
		name                       string
		change                     func(*Order)
		merchant, fee, buyer, left int64
	}{
		{"offered", func(o *Order) { o.Status, o.Steps = Offered, nil }, 0, 0, 0, 0},
		{"funded", func(o *Order) {}, 0, 0, 0, 1009},
		{"shipped", func(o *Order) { o.Paid = []Milestone{Shipped} }, 99, 1, 0, 909},
		{"both", func(o *Order) { o.Paid = []Milestone{Shipped, Customs} }, 149, 1, 0, 859},
		{"delivered", func(o *Order) { o.Status = Delivered; o.Paid = []Milestone{Shipped} }, 99, 1, 0, 909},
		{"released", func(o *Order) { o.Status = Released }, 999, 10, 0, 0},
		{"released after both", func(o *Order) { o.Status = Released; o.Paid = []Milestone{Shipped, Customs} }, 1000, 9, 0, 0},
		{"confirmed", func(o *Order) { o.Status = Confirmed }, 999, 10, 0, 0},
		{"refunded", func(o *Order) { o.Status = Refunded; o.Paid = []Milestone{Shipped} }, 99, 1, 909, 0},
		{"resolved", func(o *Order) { o.Status = Resolved; o.BuyerBps = &half; o.Paid = []Milestone{Shipped} }, 550, 5, 454, 0},
		{"resolved for the buyer", func(o *Order) { o.Status = Resolved; o.BuyerBps = &all }, 0, 0, 1009, 0},
		{"cancelled", func(o *Order) { o.Status = Cancelled }, 0, 0, 1009, 0},
		{"withdrawn", func(o *Order) { o.Status = Cancelled; o.Steps = nil }, 0, 0, 0, 0},
	} {
		o := Order{Status: Funded, Steps: funded, Terms: Terms{Amount: big.NewInt(1009), ShippedBps: 1000, CustomsBps: 500, FeeBps: 100}}
		test.change(&o)
		m := o.Money()
		for what, pair := range map[string][2]int64{
			"merchant": {m.Merchant.Int64(), test.merchant}, "fee": {m.Fee.Int64(), test.fee},
			"buyer": {m.Buyer.Int64(), test.buyer}, "left": {m.Left.Int64(), test.left},
		} {
			if pair[0] != pair[1] {
				t.Errorf("%s: %s %d, want %d", test.name, what, pair[0], pair[1])
			}
		}
	}
}
