package escrow

import (
	"context"
	"math/big"

	"github.com/waymark/waymark/provenance"
)

// Bond is what opening a dispute costs, in the asset's smallest unit: rounded up.
func (t Terms) Bond() *big.Int {
	if t.Amount == nil {
		return new(big.Int)
	}
	n := new(big.Int).Mul(t.Amount, big.NewInt(int64(t.BondBps)))
	n.Add(n, big.NewInt(allBps-1))
	return n.Quo(n, big.NewInt(allBps))
}

// Dispute is a side's objection; evidence is the hash of an evidence pack. The
// opener puts up the bond. Release and refund wait; a delivery can still be
// proven.
func (d *OrderService) Dispute(ctx context.Context, key string, by provenance.Address, id OrderID, evidence provenance.Hash) (Step, error) {
	o, err := d.known(ctx, id)
	if err != nil {
		return Step{}, err
	}
	return d.do(ctx, act{verb: "dispute", key: key, by: by, id: id, then: Disputed, pays: o.Terms.Bond()}, func(o Order) ([]byte, error) {
		return bound.TryPackDispute(o.Terms.Tuple(), evidence)
	})
}

// Answer hands in a side's evidence, by its hash, during a dispute.
func (d *OrderService) Answer(ctx context.Context, key string, by provenance.Address, id OrderID, evidence provenance.Hash) (Step, error) {
	return d.do(ctx, act{verb: "answer", key: key, by: by, id: id, then: Disputed, act: ActAnswer}, func(o Order) ([]byte, error) {
		return bound.TryPackAnswer(o.Terms.Tuple(), evidence)
	})
}

// Prove proves a disputed delivery by the recipient's code alone. Anybody may.
func (d *OrderService) Prove(ctx context.Context, key string, by provenance.Address, id OrderID, code DeliveryCode) (Step, error) {
	return d.do(ctx, act{verb: "prove", key: key, by: by, id: id, then: Disputed, act: ActProve}, func(o Order) ([]byte, error) {
		return bound.TryPackProve(o.Terms.Tuple(), code)
	})
}

// Retract takes a dispute back, by who opened it; the bond goes to the other side.
func (d *OrderService) Retract(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "retract", key: key, by: by, id: id, act: ActRetract}, func(o Order) ([]byte, error) {
		return bound.TryPackRetract(o.Terms.Tuple())
	})
}

// Resolve is the arbiter's decision: buyerBps hundredths of a percent of what is
// left, and of the bond, go to the buyer, the rest to the merchant; and who gets
// the item's token. Reason is the hash of its reasons.
func (d *OrderService) Resolve(ctx context.Context, key string, by provenance.Address, id OrderID, buyerBps uint16, itemToBuyer bool, reason provenance.Hash) (Step, error) {
	return d.do(ctx, act{verb: "resolve", key: key, by: by, id: id, then: Resolved}, func(o Order) ([]byte, error) {
		return bound.TryPackResolve(o.Terms.Tuple(), buyerBps, itemToBuyer, reason)
	})
}

// ResolveByDefault applies the terms' own split after the dispute's time, or when
// the arbiter itself declines to decide.
func (d *OrderService) ResolveByDefault(ctx context.Context, key string, by provenance.Address, id OrderID) (Step, error) {
	return d.do(ctx, act{verb: "default", key: key, by: by, id: id, then: Resolved}, func(o Order) ([]byte, error) {
		return bound.TryPackResolveByDefault(o.Terms.Tuple())
	})
}
