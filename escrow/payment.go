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

// act is one verb of an order from one account.
type act struct {
	verb, key string
	by        provenance.Address
	id        OrderID
	then      Status   // the order's after it; "" where that depends
	act       Act      // of the step
	pays      *big.Int // from the account, in the order's asset; nil is nothing
}

func (a act) sendKey() string { return "escrow/" + a.verb + "/" + a.id.String() + "/" + a.key }

// do sends a verb. What it pays goes along in ether; of a token the escrow is let
// take it first.
func (d *OrderService) do(ctx context.Context, a act, pack func(o Order) ([]byte, error)) (Step, error) {
	o, err := d.known(ctx, a.id)
	if err != nil {
		return Step{}, err
	}
	account, err := d.cfg.Account(ctx, a.by)
	if err != nil {
		return Step{}, err
	}
	data, err := pack(o)
	if err != nil {
		return Step{}, fmt.Errorf("packing the call to %s order %s: %w", a.verb, a.id, err)
	}
	value := a.pays
	if a.pays != nil && !o.Terms.Asset.IsZero() {
		d.allowances.Lock()
		defer d.allowances.Unlock()
		if value, err = nil, d.approve(ctx, a, account, o); err != nil {
			return Step{}, err
		}
	}
	c := d.cfg.Contract
	receipt, err := account.Send(ctx, a.sendKey(), c.Escrow, data, value)
	if err != nil {
		return Step{}, fmt.Errorf("order %s: %w", a.id, Explain(err))
	}
	step, err := c.step(ctx, a.then, account.Address(), receipt)
	step.Act = a.act
	return step, err
}

// approve lets the escrow take what the act pays from the account's tokens. A
// funding or a dispute that was done before has used its allowance up, and nothing
// is done.
func (d *OrderService) approve(ctx context.Context, a act, account Account, o Order) error {
	c, asset := d.cfg.Contract, common.Address(o.Terms.Asset)
	if a.then != "" {
		s, err := c.State(ctx, o.ID)
		if err != nil || s.Status == a.then || a.then == Funded && s.Status != "" {
			return err
		}
	}
	for n := 1; ; n++ {
		have, err := c.allowance(ctx, asset, account.Address())
		if err != nil || have.Cmp(a.pays) >= 0 {
			return err
		}
		if n > attempts {
			return refusal.New(CodeFunds, "The approval of the escrow was used up by other orders; try again.")
		}
		if have.Sign() > 0 { // tokens such as USDT change an allowance from and to zero alone
			if err := d.allow(ctx, account, asset, new(big.Int)); err != nil {
				return err
			}
		}
		if err := d.allow(ctx, account, asset, a.pays); err != nil {
			return err
		}
	}
}

// allow sets what the escrow may take of the account's tokens. Setting it twice
// is setting it once, and it is asked for only when the chain says that it is
// needed, so that each has a key of its own.
func (d *OrderService) allow(ctx context.Context, account Account, asset common.Address, sum *big.Int) error {
	data, err := erc20.Pack("approve", d.cfg.Contract.Escrow, sum)
	if err != nil {
		return err
	}
	if _, err := account.Send(ctx, "escrow/allow/"+rand.Text(), asset, data, nil); err != nil {
		return fmt.Errorf("approving the escrow for the amount: %w", Explain(err))
	}
	return nil
}
