package escrow

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"sort"
	"time"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// MaxAttestors bounds what a release has to check, as the contract does.
const MaxAttestors = contract.MaxAttestors

// MinArbitration is the least time of a dispute, in seconds.
const MinArbitration = contract.MinArbitration

// Check finds what is wrong with the terms by themselves: a *refusal.Refusal with
// [CodeBadTerms], or nil. Whether they are still open is for the chain to say.
func (t Terms) Check() error {
	bad := func(format string, args ...any) error { return refusal.New(CodeBadTerms, format, args...) }
	switch {
	case t.Buyer.IsZero():
		return bad("The terms name no buyer.")
	case t.Merchant.IsZero():
		return bad("The terms name no merchant.")
	case t.Buyer == t.Merchant:
		return bad("Buyer and merchant are one account, %s.", t.Buyer)
	case t.Amount == nil || t.Amount.Sign() <= 0:
		return bad("The amount must be above zero.")
	case t.Amount.BitLen() > 128:
		return bad("The amount %s does not fit in 128 bits.", t.Amount)
	case !t.Passport.IsZero() && t.Token == provenance.TokenID{}:
		return bad("The terms name a passport contract, but no token.")
	case t.Deadline == 0:
		return bad("The terms have no deadline.")
	case t.Deadline > 1<<40:
		return bad("The deadline %d is not a time in Unix seconds.", t.Deadline)
	case t.FundBy == 0:
		return bad("The terms do not say until when the order can be funded.")
	case t.FundBy > t.Deadline:
		return bad("The order could be funded until %s, after the deadline of its delivery.", unixTime(t.FundBy))
	case t.Asset == t.Passport && !t.Asset.IsZero():
		return bad("The money and the item's token are of one contract, %s.", t.Asset)
	case t.DeliveredBuyerBps > 10_000 || t.UndeliveredBuyerBps > 10_000:
		return bad("A default split gives the buyer %d hundredths of a percent; there are 10000.", max(t.DeliveredBuyerBps, t.UndeliveredBuyerBps))
	case t.BondBps == 0 || t.BondBps > 10_000:
		return bad("The bond of a dispute is %d hundredths of a percent of the amount; it is 1 to 10000.", t.BondBps)
	case uint32(t.ShippedBps)+uint32(t.CustomsBps) > 10_000:
		return bad("The milestones pay %d hundredths of a percent together; there are 10000.", uint32(t.ShippedBps)+uint32(t.CustomsBps))
	case t.FeeBps > 10_000:
		return bad("The fee takes %d hundredths of a percent; there are 10000.", t.FeeBps)
	case t.FeeBps != 0 && t.FeeRecipient.IsZero():
		return bad("The terms state a fee, but nobody who gets it.")
	case t.FeeBps != 0 && t.FeeRecipient == t.Buyer:
		return bad("The fee would go to the buyer.")
	}
	return t.checkJudges()
}

func (t Terms) checkJudges() error {
	bad := func(format string, args ...any) error { return refusal.New(CodeBadTerms, format, args...) }
	switch {
	case t.Arbitration < MinArbitration:
		return bad("A dispute lasts %d seconds at most; it must be given %d, for the arbiter, late attestations and the sides to settle.", t.Arbitration, MinArbitration)
	case t.Arbiter == t.Buyer || t.Arbiter == t.Merchant:
		return bad("The arbiter %s is a side of the order.", t.Arbiter)
	case t.HasAttestor(t.Arbiter):
		return bad("The arbiter %s is an attestor.", t.Arbiter)
	case t.HasAttestor(t.Buyer) || t.HasAttestor(t.Merchant):
		return bad("A side of the order is among its attestors.")
	case len(t.Attestors) == 0:
		return bad("The terms name no attestor.")
	case len(t.Attestors) > MaxAttestors:
		return bad("The terms name %d attestors, more than %d.", len(t.Attestors), MaxAttestors)
	case t.Threshold == 0:
		return bad("The threshold is zero: nobody would have to attest.")
	case int(t.Threshold) > len(t.Attestors):
		return bad("The terms ask for %d attestations and name %d attestors.", t.Threshold, len(t.Attestors))
	case t.Attestors[0].IsZero():
		return bad("An attestor is the zero address.")
	}
	for i, a := range t.Attestors[1:] {
		if bytes.Compare(t.Attestors[i][:], a[:]) >= 0 {
			return bad("The attestors must stand in ascending order, each once; %s does not.", a)
		}
	}
	return nil
}

// Sorted returns the accounts in ascending order, each once: as Terms.Attestors
// and a release's signatures must stand.
func Sorted(accounts ...provenance.Address) []provenance.Address {
	s := append([]provenance.Address(nil), accounts...)
	sort.Slice(s, func(i, j int) bool { return bytes.Compare(s[i][:], s[j][:]) < 0 })
	out := s[:0]
	for i, a := range s {
		if i == 0 || a != s[i-1] {
			out = append(out, a)
		}
	}
	return out
}

// HasAttestor reports whether the account is one of the terms' attestors.
func (t Terms) HasAttestor(a provenance.Address) bool {
	for _, b := range t.Attestors {
		if a == b {
			return true
		}
	}
	return false
}

// DeadlineTime is the last moment of a timely delivery, unless both sides extend
// it: then the order has another (see [Order.DeadlineInForce]).
func (t Terms) DeadlineTime() time.Time { return time.Unix(int64(t.Deadline), 0).UTC() }

// Copy returns terms that share nothing with t.
func (t Terms) Copy() Terms {
	if t.Amount != nil {
		t.Amount = new(big.Int).Set(t.Amount)
	}
	t.Attestors = append([]provenance.Address(nil), t.Attestors...)
	return t
}

type termsFields Terms

// amountText shadows the amount: as a number it would lose digits in every
// program that reads JSON numbers as doubles.
type amountText struct {
	*termsFields
	Amount string `json:"amount"`
}

// MarshalJSON writes the amount as a string of decimal digits; it is empty
// when the amount is not known.
func (t Terms) MarshalJSON() ([]byte, error) {
	v := amountText{termsFields: (*termsFields)(&t)}
	if t.Amount != nil {
		v.Amount = t.Amount.String()
	}
	return json.Marshal(v)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (t *Terms) UnmarshalJSON(text []byte) error {
	var fields termsFields
	v := amountText{termsFields: &fields}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields() // a term that is not understood is not agreed to
	if err := d.Decode(&v); err != nil {
		return err
	}
	*t = Terms(fields)
	t.Amount = nil
	if v.Amount == "" {
		return nil
	}
	for _, c := range v.Amount {
		if c < '0' || c > '9' {
			return fmt.Errorf("the amount %q is not a whole number in decimal digits", v.Amount)
		}
	}
	if len(v.Amount) > 39 { // 2^128 has 39 digits
		return fmt.Errorf("the amount %q does not fit in 128 bits", v.Amount)
	}
	t.Amount, _ = new(big.Int).SetString(v.Amount, 10)
	return nil
}
