package escrow

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Fund puts the buyer's money, and the merchant's token if the terms name one,
// into escrow. For an ERC-20 asset the escrow is approved first, for what is
// missing.
func (d *OrderService) Fund(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	o, err := d.known(ctx, id)
	if err != nil {
		return Step{}, err
	}
	if !o.Terms.Asset.IsZero() && by != o.Terms.Buyer {
		return Step{}, refusal.New(CodeNotBuyer, "Only the buyer, %s, may do this, not %s.", o.Terms.Buyer, by)
	}
	a := act{verb: "fund", key: key, by: by, id: id, then: Funded, pays: o.Terms.Amount}
	return d.do(ctx, a, func(o Order) ([]byte, error) { return bound.TryPackFund(o.Terms.Tuple(), o.Signature) })
}

// Confirm is the buyer's word that all is well: it pays the merchant and hands
// the token to the buyer, while the order is open.
func (d *OrderService) Confirm(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "confirm", key: key, by: by, id: id, then: Confirmed}, func(o Order) ([]byte, error) {
		return bound.TryPackConfirm(o.Terms.Tuple())
	})
}

// Cancel is how the merchant withdraws: it refunds the buyer in full, or
// withdraws an offer that was not funded, for good.
func (d *OrderService) Cancel(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "cancel", key: key, by: by, id: id, then: Cancelled}, func(o Order) ([]byte, error) {
		return bound.TryPackCancel(o.Terms.Tuple())
	})
}

// Refund pays the buyer back after the deadline and its grace. Anybody may.
func (d *OrderService) Refund(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "refund", key: key, by: by, id: id, then: Refunded}, func(o Order) ([]byte, error) {
		return bound.TryPackRefund(o.Terms.Tuple())
	})
}

// Release pays the merchant on attestations that agree and are enough, with the
// recipient's code if the terms ask for one. Anybody may.
func (d *OrderService) Release(ctx context.Context, key string, by provenance.Address, id OrderID, code DeliveryCode, attestations []Attestation) (Step, error) {
	return d.do(ctx, act{verb: "release", key: key, by: by, id: id, then: Released}, func(o Order) ([]byte, error) {
		return PackRelease(d.cfg.Contract.Domain, o, code, attestations)
	})
}

// RefundAfter pays the buyer back, by the merchant or on its behalf, after the
// order ended and while the terms' refund window is open. The money is by's.
func (d *OrderService) RefundAfter(ctx context.Context, key string, by provenance.Address, id OrderID, amount *big.Int) (Step, error) {
	if amount == nil || amount.Sign() <= 0 || amount.BitLen() > 128 {
		return Step{}, refusal.New(CodeWrongAmount, "A refund is of more than nothing.")
	}
	return d.do(ctx, act{verb: "refund-after", key: key, by: by, id: id, act: ActRefundAfter, pays: amount}, func(o Order) ([]byte, error) {
		return bound.TryPackRefundAfter(o.Terms.Tuple(), amount)
	})
}

// PublishTerms has the contract write the terms of an order into its log, so that
// whoever could not read them at the funding can. Anybody may.
func (d *OrderService) PublishTerms(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "publish-terms", key: key, by: by, id: id}, func(o Order) ([]byte, error) {
		return bound.TryPackPublishTerms(o.Terms.Tuple())
	})
}

// Withdraw takes out the account's credit in the asset, zero for ether, to the
// receiver. The step has no status: it belongs to no one order.
func (d *OrderService) Withdraw(ctx context.Context, key string, by, asset, to provenance.Address) (Step, error) {
	return d.withdraw(ctx, fmt.Sprintf("escrow/withdraw/%s/%s", asset, key), by,
		bound.PackWithdraw(common.Address(asset), common.Address(to)))
}

// WithdrawToken takes out an item's token that could not be handed over.
func (d *OrderService) WithdrawToken(ctx context.Context, key string, by, passport provenance.Address, token provenance.TokenID, to provenance.Address) (Step, error) {
	return d.withdraw(ctx, fmt.Sprintf("escrow/withdraw-token/%s/%s/%s", passport, token, key), by,
		bound.PackWithdrawToken(common.Address(passport), token.Big(), common.Address(to)))
}

// WithdrawFor pays an account's credit out to that account. Anybody may, for one
// that cannot call.
func (d *OrderService) WithdrawFor(ctx context.Context, key string, by, asset, who provenance.Address) (Step, error) {
	return d.withdraw(ctx, fmt.Sprintf("escrow/withdraw-for/%s/%s/%s", asset, who, key), by,
		bound.PackWithdrawFor(common.Address(asset), common.Address(who)))
}

// WithdrawTokenFor hands an item's token that waits to whom it waits for. Anybody
// may.
func (d *OrderService) WithdrawTokenFor(ctx context.Context, key string, by, passport provenance.Address, token provenance.TokenID) (Step, error) {
	return d.withdraw(ctx, fmt.Sprintf("escrow/withdraw-token-for/%s/%s/%s", passport, token, key), by,
		bound.PackWithdrawTokenFor(common.Address(passport), token.Big()))
}

func (d *OrderService) withdraw(ctx context.Context, key string, by provenance.Address, data []byte) (Step, error) {
	account, err := d.cfg.Account(ctx, by)
	if err != nil {
		return Step{}, err
	}
	c := d.cfg.Contract
	receipt, err := account.Send(ctx, key, c.Escrow, data, new(big.Int))
	if err != nil {
		return Step{}, fmt.Errorf("withdrawing: %w", Explain(err))
	}
	return c.step(ctx, "", account.Address(), receipt)
}
