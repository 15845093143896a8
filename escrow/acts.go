package escrow

import (
	"context"
	"crypto/rand"
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
	value := o.Terms.Amount
	if !o.Terms.Asset.IsZero() {
		d.funding.Lock()
		defer d.funding.Unlock()
		if value, err = nil, d.approve(ctx, by, o); err != nil {
			return Step{}, err
		}
	}
	return d.act(ctx, "fund", key, by, id, Funded, value, func(o Order) ([]byte, error) {
		return bound.TryPackFund(o.Terms.Tuple(), o.Signature)
	})
}

// approve lets the escrow take the order's amount of the buyer's tokens. When
// the order was funded already, its allowance is used up, and nothing is done.
func (d *OrderService) approve(ctx context.Context, by provenance.Address, o Order) error {
	c := d.cfg.Contract
	s, err := c.State(ctx, o.ID)
	if err != nil || s.Status != "" {
		return err
	}
	if by != o.Terms.Buyer {
		return refusal.New(CodeNotBuyer, "Only the buyer, %s, may do this, not %s.", o.Terms.Buyer, by)
	}
	buyer, err := d.cfg.Account(ctx, by)
	if err != nil {
		return err
	}
	asset := common.Address(o.Terms.Asset)
	for n := 1; ; n++ {
		have, err := c.allowance(ctx, asset, buyer.Address())
		if err != nil || have.Cmp(o.Terms.Amount) >= 0 {
			return err
		}
		if n > attempts {
			return refusal.New(CodeFunds, "The buyer's approval of the escrow was used up by other orders; try again.")
		}
		if have.Sign() > 0 { // tokens such as USDT change an allowance from and to zero alone
			if err := d.allow(ctx, buyer, asset, new(big.Int)); err != nil {
				return err
			}
		}
		if err := d.allow(ctx, buyer, asset, o.Terms.Amount); err != nil {
			return err
		}
	}
}

// allow sets what the escrow may take of the buyer's tokens. Setting it twice is
// setting it once, and it is asked for only when the chain says that it is
// needed, so that each has a key of its own.
func (d *OrderService) allow(ctx context.Context, buyer Account, asset common.Address, amount *big.Int) error {
	data, err := erc20.Pack("approve", d.cfg.Contract.Escrow, amount)
	if err != nil {
		return err
	}
	if _, err := buyer.Send(ctx, "escrow/allow/"+rand.Text(), asset, data, nil); err != nil {
		return fmt.Errorf("approving the escrow for the amount: %w", Explain(err))
	}
	return nil
}

// Confirm is the buyer's word that all is well: it pays the merchant and hands
// the token to the buyer, while the order is funded or disputed.
func (d *OrderService) Confirm(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.act(ctx, "confirm", key, by, id, Confirmed, nil, func(o Order) ([]byte, error) {
		return bound.TryPackConfirm(o.Terms.Tuple())
	})
}

// Dispute is the buyer's objection; evidence is the hash of an evidence pack.
// Release and refund wait for the arbiter.
func (d *OrderService) Dispute(ctx context.Context, key string, by provenance.Address, id OrderID, evidence provenance.Hash) (Step, error) {
	return d.act(ctx, "dispute", key, by, id, Disputed, nil, func(o Order) ([]byte, error) {
		return bound.TryPackDispute(o.Terms.Tuple(), evidence)
	})
}

// Resolve is the arbiter's decision: buyerBps hundredths of a percent go to the
// buyer, the rest to the merchant. The token goes to the merchant when the
// buyer gets all, else to the buyer.
func (d *OrderService) Resolve(ctx context.Context, key string, by provenance.Address, id OrderID, buyerBps uint16) (Step, error) {
	return d.act(ctx, "resolve", key, by, id, Resolved, nil, func(o Order) ([]byte, error) {
		return bound.TryPackResolve(o.Terms.Tuple(), buyerBps)
	})
}

// ResolveByDefault applies the terms' own split after the arbiter's time.
// Anybody may.
func (d *OrderService) ResolveByDefault(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.act(ctx, "default", key, by, id, Resolved, nil, func(o Order) ([]byte, error) {
		return bound.TryPackResolveByDefault(o.Terms.Tuple())
	})
}

// Cancel is how the merchant withdraws: it refunds the buyer in full, or
// withdraws an offer that was not funded, for good.
func (d *OrderService) Cancel(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.act(ctx, "cancel", key, by, id, Cancelled, nil, func(o Order) ([]byte, error) {
		return bound.TryPackCancel(o.Terms.Tuple())
	})
}

// Refund pays the buyer back after the deadline and its grace. Anybody may.
func (d *OrderService) Refund(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.act(ctx, "refund", key, by, id, Refunded, nil, func(o Order) ([]byte, error) {
		return bound.TryPackRefund(o.Terms.Tuple())
	})
}

// Release pays the merchant on attestations that agree and are enough. Anybody
// may.
func (d *OrderService) Release(ctx context.Context, key string, by provenance.Address, id OrderID, attestations []Attestation) (Step, error) {
	return d.act(ctx, "release", key, by, id, Released, nil, func(o Order) ([]byte, error) {
		return PackRelease(d.cfg.Contract.Domain, o, attestations)
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
