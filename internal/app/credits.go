package app

import (
	"cmp"
	"context"
	"crypto/rand"
	"math/big"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Credit is money that the escrow could not pay out, such as to an account that
// the token bars. It is not paid: it waits until it is withdrawn.
type Credit struct {
	For     string             `json:"for,omitempty"` // in an order: merchant, fee or buyer
	Account provenance.Address `json:"account"`
	Asset   provenance.Address `json:"asset,omitzero"` // ERC-20 contract; absent is ether
	Amount  string             `json:"amount"`         // decimal digits, in the asset's smallest unit
}

// TokenCredit is an item's token that the escrow could not hand over.
type TokenCredit struct {
	Account  provenance.Address `json:"account"`
	Passport provenance.Address `json:"passport"` // its contract
	Token    provenance.TokenID `json:"token"`
}

// CreditList is what waits in the escrow.
type CreditList struct {
	Credits []Credit      `json:"credits"`
	Tokens  []TokenCredit `json:"tokens"`
}

// Credits are what waits for the principal's account.
func (s *Orders) Credits(ctx context.Context, p Principal) (CreditList, error) {
	return creditsOf(ctx, s.index, p.Account)
}

// creditsOf are what waits for an account; the zero account is everybody.
func creditsOf(ctx context.Context, x *index.Index, who provenance.Address) (CreditList, error) {
	list := CreditList{Credits: []Credit{}, Tokens: []TokenCredit{}}
	money, err := x.Credits(ctx, nil)
	if err != nil {
		return list, err
	}
	for _, c := range money {
		if who.IsZero() || c.Who == who {
			list.Credits = append(list.Credits, Credit{Account: c.Who, Asset: c.Asset, Amount: c.Amount.String()})
		}
	}
	tokens, err := x.TokenCredits(ctx)
	for _, t := range tokens {
		if who.IsZero() || t.Who == who {
			list.Tokens = append(list.Tokens, TokenCredit{t.Who, t.Passport, t.Token})
		}
	}
	return list, err
}

// Withdrawal asks for the principal's credit in an asset, or for a token.
type Withdrawal struct {
	Asset    provenance.Address `json:"asset,omitzero"`    // ERC-20 contract; absent is ether
	Passport provenance.Address `json:"passport,omitzero"` // a token's contract, in place of an asset
	Token    provenance.TokenID `json:"token,omitzero"`    // with passport
	To       provenance.Address `json:"to,omitzero"`       // who gets it; absent: the account itself
	For      provenance.Address `json:"for,omitzero"`      // whose credit it is, paid to that account itself; absent: the principal's
	Key      string             `json:"-"`                 // idempotency key
}

func (w Withdrawal) check() error {
	switch {
	case !w.Passport.IsZero() && !w.Asset.IsZero():
		return refusal.Field("passport", "A withdrawal is of money or of a token, not of both.")
	case !w.Passport.IsZero() && w.Token == provenance.TokenID{}:
		return refusal.Field("token", "A token is named by its contract and its id.")
	case !w.For.IsZero() && !w.To.IsZero():
		return refusal.Field("to", "Another account's credit is paid to that account itself.")
	case w.Passport.IsZero() && w.Token != provenance.TokenID{}:
		return refusal.Field("passport", "A token is named by its contract and its id.")
	}
	return nil
}

// Withdraw pays the account's credit out. A credit may come again, so the same
// withdrawal is another one unless its key is the same.
func (s *Orders) Withdraw(ctx context.Context, p Principal, w Withdrawal) (escrow.Step, error) {
	if err := w.check(); err != nil {
		return escrow.Step{}, err
	}
	key := cmp.Or(w.Key, rand.Text())
	switch {
	case !w.For.IsZero() && !w.Passport.IsZero():
		return s.service.WithdrawTokenFor(ctx, key, p.Account, w.Passport, w.Token)
	case !w.For.IsZero():
		return s.service.WithdrawFor(ctx, key, p.Account, w.Asset, w.For)
	}
	to := cmp.Or(w.To, p.Account)
	if !w.Passport.IsZero() {
		return s.service.WithdrawToken(ctx, key, p.Account, w.Passport, w.Token, to)
	}
	return s.service.Withdraw(ctx, key, p.Account, w.Asset, to)
}

// view is an order as every client sees it, with what of its money waits.
func (s *Orders) view(ctx context.Context, o escrow.Order) (OrderView, error) {
	v := viewOrder(o)
	if o.Terms.Amount == nil || o.Status == escrow.Offered {
		return v, nil
	}
	credits, err := s.index.Credits(ctx, nil)
	if err != nil {
		return v, err
	}
	left := map[provenance.Address]*big.Int{}
	for _, c := range credits {
		if c.Asset == o.Terms.Asset {
			left[c.Who] = c.Amount
		}
	}
	v.wait(o, left)
	return v, nil
}

// wait takes what waits as a credit of the sides out of what was paid to them. A
// credit is an account's and of no one order, so that of two orders each may be
// said to wait.
func (v *OrderView) wait(o escrow.Order, left map[provenance.Address]*big.Int) {
	m, waiting := o.Money(), new(big.Int)
	for _, side := range []struct {
		name string
		who  provenance.Address
		paid *big.Int
	}{{"merchant", o.Terms.Merchant, m.Merchant}, {"fee", o.Terms.FeeRecipient, m.Fee}, {"buyer", o.Terms.Buyer, m.Buyer}} {
		credit := left[side.who]
		if credit == nil || side.paid.Sign() == 0 {
			continue
		}
		part := new(big.Int).Set(credit)
		if part.Cmp(side.paid) > 0 {
			part.Set(side.paid)
		}
		credit.Sub(credit, part)
		side.paid.Sub(side.paid, part)
		waiting.Add(waiting, part)
		if part.Sign() > 0 {
			v.Credits = append(v.Credits, Credit{side.name, side.who, o.Terms.Asset, part.String()})
		}
	}
	v.Money = OrderMoney{m.Merchant.String(), m.Fee.String(), m.Buyer.String(), m.Left.String(), waiting.String()}
}
