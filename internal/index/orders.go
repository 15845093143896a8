package index

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

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

// endings are the events that only say that an order ended, with the status
// that it has then.
var endings = map[string]escrow.Status{
	contract.DeliveryEscrowReleasedEventName:  escrow.Released,
	contract.DeliveryEscrowSettledEventName:   escrow.Released,
	contract.DeliveryEscrowConfirmedEventName: escrow.Confirmed,
	contract.DeliveryEscrowRefundedEventName:  escrow.Refunded,
	contract.DeliveryEscrowCancelledEventName: escrow.Cancelled,
}

// applyEscrow applies one log of the escrow contract.
func (x *Index) applyEscrow(ctx context.Context, j *journal, b evm.Block, l *types.Log, tx transaction) error {
	name := escrowEvents[l.Topics[0]]
	switch name {
	case contract.DeliveryEscrowCreditedEventName, contract.DeliveryEscrowWithdrawnEventName,
		contract.DeliveryEscrowTokenCreditedEventName, contract.DeliveryEscrowTokenWithdrawnEventName:
		return applyCredit(j, name, l)
	case contract.DeliveryEscrowFundedEventName, contract.DeliveryEscrowMilestoneReleasedEventName, contract.DeliveryEscrowDeliveredEventName,
		contract.DeliveryEscrowDisputedEventName, contract.DeliveryEscrowResolvedEventName:
	default:
		if _, ending := endings[name]; !ending {
			return nil
		}
	}
	if len(l.Topics) < 2 {
		return fmt.Errorf("the event %s names no order", name)
	}
	id := escrow.OrderID(l.Topics[1])
	o, err := x.orderAt(ctx, j, b, l, tx, id)
	if err != nil {
		return err
	}
	due := o.Due
	paid, err := changeOrder(&o, name, l)
	if err != nil {
		return err
	}
	o.Steps = append(o.Steps, escrow.Step{
		Status: o.Status, Milestone: paid, Tx: l.TxHash.Hex(), Block: b.Number, Gas: tx.gas, Fee: tx.fee,
		Time: blockTime(b.Time), By: provenance.Address(tx.from),
	})
	return saveOrder(j, o, due)
}

// changeOrder is what one event means for an order. It returns the milestone
// that it paid, if it did.
func changeOrder(o *storedOrder, name string, l *types.Log) (escrow.Milestone, error) {
	if name == contract.DeliveryEscrowMilestoneReleasedEventName {
		e, err := escrowContract.UnpackMilestoneReleasedEvent(l)
		if err != nil {
			return "", err
		}
		paid := escrow.MilestoneFrom(e.Milestone)
		if !o.IsPaid(paid) {
			o.Paid = append(o.Paid, paid)
		}
		return paid, nil
	}
	o.Due = 0
	return "", changeStatus(o, name, l)
}

func changeStatus(o *storedOrder, name string, l *types.Log) error {
	switch name {
	case contract.DeliveryEscrowFundedEventName:
		e, err := escrowContract.UnpackFundedEvent(l)
		if err != nil {
			return err
		}
		o.Status = escrow.Funded
		if o.Terms.Amount != nil {
			o.Due = o.GraceEnd()
		} else { // its terms are not known: what the log says is
			o.Terms.Buyer, o.Terms.Merchant, o.Terms.Asset = provenance.Address(e.Buyer), provenance.Address(e.Merchant), provenance.Address(e.Asset)
			o.Note = "The order was funded through another contract, and its terms are not known here."
		}
	case contract.DeliveryEscrowDeliveredEventName:
		e, err := escrowContract.UnpackDeliveredEvent(l)
		if err != nil {
			return err
		}
		o.Status, o.InspectionEnds = escrow.Delivered, e.InspectionEnds
		if o.Terms.Amount != nil {
			o.Due = e.InspectionEnds
		}
	case contract.DeliveryEscrowDisputedEventName:
		e, err := escrowContract.UnpackDisputedEvent(l)
		if err != nil {
			return err
		}
		o.Status, o.Evidence = escrow.Disputed, provenance.Hash(e.EvidenceHash).String()
		o.ArbitrationEnds = e.ArbitrationEnds
		if o.Terms.Amount != nil {
			o.Due = e.ArbitrationEnds
		}
	case contract.DeliveryEscrowResolvedEventName:
		e, err := escrowContract.UnpackResolvedEvent(l)
		if err != nil {
			return err
		}
		o.Status, o.BuyerBps = escrow.Resolved, &e.BuyerBps
	default:
		o.Status = endings[name]
	}
	return nil
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
	o.Terms, o.Signature = x.terms(ctx, tx, id)
	return o, nil
}

// terms finds an order's terms and the merchant's signature in a call's data,
// or among the offers that this server made. In both cases their hash is checked.
func (x *Index) terms(ctx context.Context, tx transaction, id escrow.OrderID) (escrow.Terms, []byte) {
	if tx.to != nil && *tx.to == x.cfg.Domain.Escrow {
		if t, err := escrow.DecodeTerms(tx.data); err == nil {
			if got, err := t.ID(x.cfg.Domain); err == nil && got == id {
				_, sig, _ := escrow.DecodeFund(tx.data)
				return t, sig
			}
		}
	}
	if x.cfg.Offers != nil {
		if o, found, err := x.cfg.Offers.Order(ctx, id); err == nil && found {
			if got, err := o.Terms.ID(x.cfg.Domain); err == nil && got == id {
				return o.Terms, o.Signature
			}
		}
	}
	return escrow.Terms{}, nil
}

// saveOrder writes the order and the keys that find it. due is when it was due
// before.
func saveOrder(j *journal, o storedOrder, due uint64) error {
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

// applyCredit keeps what waits to be withdrawn.
func applyCredit(j *journal, name string, l *types.Log) error {
	switch name {
	case contract.DeliveryEscrowCreditedEventName:
		e, err := escrowContract.UnpackCreditedEvent(l)
		if err != nil {
			return err
		}
		key := join(e.Asset[:], e.Who[:])
		have, err := j.get(bucketCredits, key)
		if err != nil {
			return err
		}
		sum := new(big.Int).SetBytes(have)
		return j.put(bucketCredits, key, sum.Add(sum, e.Amount).Bytes())
	case contract.DeliveryEscrowWithdrawnEventName: // all of it, always
		e, err := escrowContract.UnpackWithdrawnEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketCredits, join(e.Asset[:], e.Who[:]))
	case contract.DeliveryEscrowTokenCreditedEventName:
		e, err := escrowContract.UnpackTokenCreditedEvent(l)
		if err != nil {
			return err
		}
		return j.put(bucketTokenCredits, join(e.Passport[:], tokenKey(e.TokenId)), e.Who[:])
	}
	e, err := escrowContract.UnpackTokenWithdrawnEvent(l)
	if err != nil {
		return err
	}
	return j.delete(bucketTokenCredits, join(e.Passport[:], tokenKey(e.TokenId)))
}
