package index

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

var (
	escrowContract = contract.NewDeliveryEscrow()
	escrowEvents   = eventNames(escrowContract.GetABI())
)

// maxSteps bounds the steps that a side may add at will, which cost it gas alone.
const maxSteps = 256

// applyEscrow applies one log of the escrow contract.
func (x *Index) applyEscrow(ctx context.Context, j *journal, b evm.Block, l *types.Log, tx transaction) error {
	name := escrowEvents[l.Topics[0]]
	if apply := creditEvents[name]; apply != nil {
		return apply(j, l)
	}
	apply := orderEvents[name]
	if apply == nil && name != contract.DeliveryEscrowTermsPublishedEventName {
		return nil
	}
	if len(l.Topics) < 2 {
		return fmt.Errorf("the event %s names no order", name)
	}
	id := escrow.OrderID(l.Topics[1])
	o, err := x.orderAt(ctx, j, b, l, tx, id)
	if err != nil {
		return err
	}
	if apply == nil {
		x.publish(ctx, &o, l)
	} else {
		step := escrow.Step{Tx: l.TxHash.Hex(), Block: b.Number, Gas: tx.gas, Fee: tx.fee, Time: blockTime(b.Time), By: provenance.Address(tx.from)}
		if err := apply(&o.Order, l, &step); err != nil {
			return err
		}
		step.Status = o.Status
		if step.Act == "" || len(o.Steps) < maxSteps {
			o.Steps = append(o.Steps, step)
		}
	}
	return saveOrder(j, o)
}

// orderAt returns the order, or begins it with the terms that the call shows:
// whatever verb made its first log took them, and their hash is its id.
func (x *Index) orderAt(ctx context.Context, j *journal, b evm.Block, l *types.Log, tx transaction, id escrow.OrderID) (storedOrder, error) {
	o, found, err := tableOrders.Get(j.tx, id[:])
	if err != nil || found && o.Terms.Amount != nil {
		return o, err
	}
	if !found {
		o = storedOrder{At: place(b.Number, l.Index)}
		o.ID, o.Steps = id, []escrow.Step{}
	}
	// A later call may show what the first did not.
	if t, sig, known := x.terms(ctx, tx, id); known {
		o.know(t, sig)
	}
	return o, nil
}

// terms finds an order's terms and the merchant's signature in a call's data,
// or among the offers that this server made. In both cases their hash is checked.
func (x *Index) terms(ctx context.Context, tx transaction, id escrow.OrderID) (escrow.Terms, []byte, bool) {
	if tx.to != nil && *tx.to == x.cfg.Domain.Escrow {
		if t, err := escrow.DecodeTerms(tx.data); err == nil && x.makes(t, id) {
			_, sig, _ := escrow.DecodeFund(tx.data)
			return t, sig, true
		}
	}
	return x.offered(ctx, id)
}

func (x *Index) offered(ctx context.Context, id escrow.OrderID) (escrow.Terms, []byte, bool) {
	if x.cfg.Offers == nil {
		return escrow.Terms{}, nil, false
	}
	o, found, err := x.cfg.Offers.Order(ctx, id)
	if err != nil || !found || !x.makes(o.Terms, id) {
		return escrow.Terms{}, nil, false
	}
	return o.Terms, o.Signature, true
}

// makes reports whether the terms are those of the order.
func (x *Index) makes(t escrow.Terms, id escrow.OrderID) bool {
	got, err := t.ID(x.cfg.Domain)
	return err == nil && got == id
}

// publish takes an order's terms from the log, where a funding through a
// contract's wallet, or anybody later, had the contract write them. Terms that do
// not make the order are nobody's.
func (x *Index) publish(ctx context.Context, o *storedOrder, l *types.Log) {
	if o.Terms.Amount != nil {
		return
	}
	e, err := escrowContract.UnpackTermsPublishedEvent(l)
	if err != nil {
		return
	}
	t, err := escrow.TermsFromTuple(e.Terms)
	if err != nil || !x.makes(t, o.ID) {
		return
	}
	_, sig, _ := x.offered(ctx, o.ID)
	o.know(t, sig)
}

// saveOrder writes the order and the keys that find it.
func saveOrder(j *journal, o storedOrder) error {
	due := o.Due
	o.Due = dueOf(o.Order)
	if err := j.putJSON(bucketOrders, o.ID[:], o); err != nil {
		return err
	}
	if due != o.Due && due != 0 {
		if err := j.delete(bucketDue, dueKey(due, o.ID)); err != nil {
			return err
		}
	}
	if due != o.Due && o.Due != 0 {
		if err := j.put(bucketDue, dueKey(o.Due, o.ID), []byte{1}); err != nil {
			return err
		}
	}
	if err := saveUnpaid(j, o); err != nil {
		return err
	}
	if err := voidTokenCredit(j, o.Order); err != nil {
		return err
	}
	if err := putOnce(j, bucketOrderSeq, o.At, o.ID[:]); err != nil {
		return err
	}
	sides := append([]provenance.Address{o.Terms.Buyer, o.Terms.Merchant, o.Terms.Arbiter}, o.Terms.Attestors...)
	for _, a := range sides {
		if a.IsZero() {
			continue
		}
		if err := putOnce(j, bucketBySide, sideKey(a, o.At), o.ID[:]); err != nil {
			return err
		}
	}
	return nil
}

// saveUnpaid writes the keys by which a funded order is found that milestones
// would pay, and takes them away when they would not any more.
func saveUnpaid(j *journal, o storedOrder) error {
	for _, m := range escrow.Milestones() {
		if o.Terms.Share(m) == 0 {
			continue
		}
		key := unpaidKey(m, o.ID)
		stands, err := j.get(bucketUnpaid, key)
		waits := o.Status == escrow.Funded && !o.IsPaid(m)
		switch {
		case err != nil:
		case waits && stands == nil:
			err = j.put(bucketUnpaid, key, []byte{1})
		case stands != nil && !waits:
			err = j.delete(bucketUnpaid, key)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func putOnce(j *journal, bucket string, key, value []byte) error {
	if have, err := j.get(bucket, key); err != nil || bytes.Equal(have, value) {
		return err
	}
	return j.put(bucket, key, value)
}
