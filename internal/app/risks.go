package app

import (
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
)

// Risk is what the buyer of an order risks by its terms, in plain words.
type Risk struct {
	Code string           `json:"code"`
	Text string           `json:"text"`
	Why  *refusal.Refusal `json:"-"` // the same for every language
}

// Risks are those that the terms bring, the gravest first.
func Risks(t escrow.Terms) []Risk {
	list := []Risk{}
	add := func(code, format string) {
		why := refusal.New(code, format)
		list = append(list, Risk{code, why.Error(), why})
	}
	code, destination := !t.DeliveryCodeHash.IsZero(), !t.Destination.IsZero()
	switch {
	case code && destination:
	case code:
		add("code_alone", "Whoever shows the code is believed about the delivery: keep it until you hold the item, and give it to nobody else.")
	case destination:
		add("no_code", "No code of yours is needed: a carrier's record that the item came to the destination pays the merchant, also when you did not get it.")
	default:
		add("confirm_only", "No delivery can be proven: your confirmation alone pays the merchant. In a dispute the merchant cannot show that it delivered, and you cannot show that it did not.")
	}
	if t.Inspection == 0 {
		add("no_inspection", "There is no time for inspection: a proven delivery pays the merchant at once, and what is wrong with the item is not heard any more.")
	}
	if t.Arbiter.IsZero() {
		add("no_arbiter", "Nobody decides a dispute: unless both sides agree, the proof of the delivery alone says who gets the money, whatever was in the box.")
	}
	if t.UndeliveredBuyerBps < 10000 {
		add("undelivered_pays", "A dispute that nobody decides gives the merchant a part of the money also when no delivery is proven.")
	}
	if t.ShippedBps+t.CustomsBps > 0 {
		add("paid_before", "A part of the money is paid before the delivery and does not come back if the item never arrives.")
	}
	if t.Threshold == 1 {
		add("one_attestor", "One party's word is enough for the proof of a delivery.")
	}
	return list
}
