package escrow

import (
	"context"
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
		err = d.allow(ctx, fmt.Sprintf("%s/approve#%d", a.sendKey(), n), account, asset, a.pays)
		if _, refused := asReverted(err); refused && have.Sign() > 0 { // a token that takes a new allowance only after none
			if err = d.allow(ctx, fmt.Sprintf("%s/approve-none#%d", a.sendKey(), n), account, asset, new(big.Int)); err == nil {
				err = d.allow(ctx, fmt.Sprintf("%s/approve-again#%d", a.sendKey(), n), account, asset, a.pays)
			}
		}
		if err != nil {
			return fmt.Errorf("approving the escrow for the amount: %w", Explain(err))
		}
	}
}

func (d *OrderService) allow(ctx context.Context, key string, account Account, asset common.Address, sum *big.Int) error {
	data, err := erc20.Pack("approve", d.cfg.Contract.Escrow, sum)
	if err != nil {
		return err
	}
	_, err = account.Send(ctx, key, asset, data, nil)
	return err
}
