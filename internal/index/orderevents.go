package index

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// orderEvents are what each event means for its order. The step is what happened;
// its status is the order's afterwards.
var orderEvents = map[string]func(o *escrow.Order, l *types.Log, step *escrow.Step) error{
	contract.DeliveryEscrowFundedEventName:            funded,
	contract.DeliveryEscrowMilestoneReleasedEventName: milestoneReleased,
	contract.DeliveryEscrowDeliveredEventName:         delivered,
	contract.DeliveryEscrowProvenEventName:            proven,
	contract.DeliveryEscrowDisputedEventName:          disputed,
	contract.DeliveryEscrowAnsweredEventName:          answered,
	contract.DeliveryEscrowRetractedEventName:         retracted,
	contract.DeliveryEscrowExtendedEventName:          extended,
	contract.DeliveryEscrowResolvedEventName:          resolved,
	contract.DeliveryEscrowSplitAgreedEventName:       splitAgreed,
	contract.DeliveryEscrowRefundedAfterEventName:     refundedAfter,
	contract.DeliveryEscrowReleasedEventName:          ending(escrow.Released),
	contract.DeliveryEscrowSettledEventName:           ending(escrow.Released),
	contract.DeliveryEscrowConfirmedEventName:         ending(escrow.Confirmed),
	contract.DeliveryEscrowRefundedEventName:          ending(escrow.Refunded),
	contract.DeliveryEscrowCancelledEventName:         ending(escrow.Cancelled),
}

// ending is an event that only says that an order ended.
func ending(status escrow.Status) func(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	return func(o *escrow.Order, _ *types.Log, _ *escrow.Step) error {
		o.Status = status
		return nil
	}
}

func funded(o *escrow.Order, l *types.Log, _ *escrow.Step) error {
	e, err := escrowContract.UnpackFundedEvent(l)
	if err != nil {
		return err
	}
	o.Status = escrow.Funded
	if o.Terms.Amount == nil { // its terms are not known: what the log says is
		o.Terms.Buyer, o.Terms.Merchant, o.Terms.Asset = provenance.Address(e.Buyer), provenance.Address(e.Merchant), provenance.Address(e.Asset)
		o.Note = unknownTerms
	}
	return nil
}

const unknownTerms = "The order was funded through another contract, and its terms are not known here."

func milestoneReleased(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackMilestoneReleasedEvent(l)
	if err != nil {
		return err
	}
	step.Milestone = escrow.MilestoneFrom(e.Milestone)
	if !o.IsPaid(step.Milestone) {
		o.Paid = append(o.Paid, step.Milestone)
	}
	return nil
}

// delivered: the delivery was attested, and the inspection begins, or it happened
// during a dispute.
func delivered(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackDeliveredEvent(l)
	if err != nil {
		return err
	}
	o.Proven = true
	if e.InspectionEnds == 0 {
		o.ArbitrationEnds, step.Act = e.ArbitrationEnds, escrow.ActProve
		return nil
	}
	o.Status, o.InspectionEnds = escrow.Delivered, e.InspectionEnds
	return nil
}

func proven(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackProvenEvent(l)
	if err != nil {
		return err
	}
	o.Proven, o.ArbitrationEnds, step.Act = true, e.ArbitrationEnds, escrow.ActProve
	return nil
}

func disputed(o *escrow.Order, l *types.Log, _ *escrow.Step) error {
	e, err := escrowContract.UnpackDisputedEvent(l)
	if err != nil {
		return err
	}
	o.Status, o.Evidence, o.Answers = escrow.Disputed, provenance.Hash(e.EvidenceHash).String(), nil
	o.ArbitrationEnds, o.Bond, o.DisputedBy = e.ArbitrationEnds, e.Bond.String(), escrow.MerchantSide
	if provenance.Address(e.By) == o.Terms.Buyer {
		o.DisputedBy = escrow.BuyerSide
	}
	return nil
}

// maxAnswers bounds what is kept of a dispute's evidence: handing it in is free.
const maxAnswers = 64

func answered(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackAnsweredEvent(l)
	if err != nil {
		return err
	}
	step.Act = escrow.ActAnswer
	if len(o.Answers) < maxAnswers {
		o.Answers = append(o.Answers, escrow.Answer{By: provenance.Address(e.By), Evidence: provenance.Hash(e.EvidenceHash).String(), Time: step.Time})
	}
	return nil
}

// retracted: the order stands as it stood before the dispute, or as delivered.
func retracted(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackRetractedEvent(l)
	if err != nil {
		return err
	}
	step.Act = escrow.ActRetract
	o.Status, o.InspectionEnds, o.Proven = escrow.Funded, e.InspectionEnds, e.InspectionEnds != 0
	if o.Proven {
		o.Status = escrow.Delivered
	}
	o.DisputedBy, o.ArbitrationEnds, o.Bond = "", 0, ""
	return nil
}

func extended(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackExtendedEvent(l)
	if err != nil {
		return err
	}
	step.Act = escrow.ActExtend
	o.ExtendedTo, o.ArbitrationEnds = e.Deadline, e.ArbitrationEnds
	return nil
}

func resolved(o *escrow.Order, l *types.Log, _ *escrow.Step) error {
	e, err := escrowContract.UnpackResolvedEvent(l)
	if err != nil {
		return err
	}
	o.Status, o.BuyerBps, o.ItemToBuyer = escrow.Resolved, &e.BuyerBps, &e.ItemToBuyer
	if !e.ByDefault {
		o.Reason = provenance.Hash(e.ReasonHash).String()
	}
	return nil
}

func splitAgreed(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackSplitAgreedEvent(l)
	if err != nil {
		return err
	}
	step.Act = escrow.ActSplit
	o.Status, o.BuyerBps, o.ItemToBuyer = escrow.Resolved, &e.BuyerBps, &e.ItemToBuyer
	return nil
}

func refundedAfter(o *escrow.Order, l *types.Log, step *escrow.Step) error {
	e, err := escrowContract.UnpackRefundedAfterEvent(l)
	if err != nil {
		return err
	}
	step.Act = escrow.ActRefundAfter
	sum, ok := new(big.Int).SetString(o.RefundedAfter, 10)
	if !ok {
		sum = new(big.Int)
	}
	o.RefundedAfter = sum.Add(sum, e.Amount).String()
	return nil
}

// dueOf is when an order's time is over, in Unix seconds of chain time; zero of
// one that ended or whose terms are not known.
func dueOf(o escrow.Order) uint64 {
	switch {
	case o.Terms.Amount == nil:
		return 0
	case o.Status == escrow.Funded:
		return o.GraceEnd()
	case o.Status == escrow.Delivered:
		return o.InspectionEnds
	case o.Status == escrow.Disputed:
		return o.ArbitrationEnds
	}
	return 0
}
