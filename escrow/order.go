// Package escrow is the bridge from custody to money: the terms of an order,
// the states it can be in, what its sides do with it, and what a party may
// attest of it. The workers that act by themselves are in package settlement.
//
// It promises that money moves only on what the contract checks: no state
// needs this program, nothing is attested that the party's own ledger does not
// hold, and every effect is keyed, so that doing it twice is doing it once.
package escrow

import (
	"math/big"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Terms is an order as both sides agreed to it. The chain keeps its hash
// alone; the contract knows the same fields, the small ones packed in one word.
type Terms struct {
	Buyer               provenance.Address   `json:"buyer"`
	Merchant            provenance.Address   `json:"merchant"`
	Asset               provenance.Address   `json:"asset"`               // ERC-20 contract; zero is ether
	Amount              *big.Int             `json:"amount"`              // in the asset's smallest unit, below 2^128; in JSON a string of digits
	Passport            provenance.Address   `json:"passport"`            // passport contract; zero: no NFT changes hands
	Token               provenance.TokenID   `json:"token"`               // the item's token; without a passport contract it only says which item must be delivered
	FundBy              uint64               `json:"fundBy"`              // Unix seconds of chain time: funded at or before it
	Deadline            uint64               `json:"deadline"`            // Unix seconds of chain time: delivery at or before it
	Grace               uint32               `json:"grace"`               // seconds after the deadline in which a timely delivery may still be submitted
	Inspection          uint32               `json:"inspection"`          // seconds after an accepted delivery in which the buyer may dispute it; zero: delivery pays at once
	Arbiter             provenance.Address   `json:"arbiter"`             // decides a dispute; zero: nobody does, and the defaults apply
	Arbitration         uint32               `json:"arbitration"`         // seconds from a dispute on for the arbiter, for late attestations and for the sides to settle
	DeliveredBuyerBps   uint16               `json:"deliveredBuyerBps"`   // hundredths of a percent that go to the buyer when the arbiter is silent and the delivery is proven
	UndeliveredBuyerBps uint16               `json:"undeliveredBuyerBps"` // the same when it is not proven
	BondBps             uint16               `json:"bondBps"`             // hundredths of a percent of the amount that it costs to open a dispute; who wins gets them
	ShippedBps          uint16               `json:"shippedBps"`          // hundredths of a percent that the merchant gets once the item was shipped
	CustomsBps          uint16               `json:"customsBps"`          // hundredths of a percent that the merchant gets once the item is through customs
	FeeBps              uint16               `json:"feeBps"`              // hundredths of a percent of what the merchant gets that go to FeeRecipient
	FeeRecipient        provenance.Address   `json:"feeRecipient"`        // ignored if FeeBps is zero
	RefundWindow        uint32               `json:"refundWindow"`        // seconds after the merchant was paid in which it may pay back through the contract; zero: not
	DeliveryCodeHash    provenance.Hash      `json:"deliveryCodeHash"`    // SHA-256 of the code that the buyer drew (see [DeliveryCode]); zero: none
	Destination         provenance.Hash      `json:"destination"`         // SHA-256 of the place or recipient (see [HashDestination]); zero: none
	Threshold           uint8                `json:"threshold"`           // attestations that release
	Attestors           []provenance.Address `json:"attestors"`           // strictly ascending
	Salt                Salt                 `json:"salt"`
}

// Salt makes two orders with the same terms different. Its text form is 38 hex
// digits.
type Salt [19]byte

// OrderID is the terms' EIP-712 hash under the escrow's domain: bound to one
// chain and one contract. Its text form is 0x and 64 hex digits.
type OrderID [32]byte

// Status is where an order stands.
type Status string

// The states of an order. Offered is known to the server alone; the others are
// the contract's. Everything after Disputed is final.
const (
	Offered   Status = "offered"
	Funded    Status = "funded"
	Delivered Status = "delivered" // its inspection runs
	Disputed  Status = "disputed"
	Released  Status = "released"
	Confirmed Status = "confirmed"
	Refunded  Status = "refunded"
	Resolved  Status = "resolved"
	Cancelled Status = "cancelled"
)

// Order is an order as it stands, for pages and programs.
type Order struct {
	ID        OrderID `json:"id"`
	Terms     Terms   `json:"terms"`
	Item      string  `json:"item"` // canonical Digital Link URI of the terms' token
	Status    Status  `json:"status"`
	Signature []byte  `json:"merchantSignature,omitempty"` // the merchant's, over ID
	// Destination is the place or recipient that the terms hold the hash of, as the
	// offer has it; empty where only the chain tells of the order.
	Destination  string        `json:"destination,omitempty"`
	Attestations []Attestation `json:"attestations"` // of its delivery
	// MilestoneAttestations are of its milestones, whether paid or not.
	MilestoneAttestations []Attestation `json:"milestoneAttestations,omitempty"`
	Paid                  []Milestone   `json:"milestonesPaid,omitempty"`
	// InspectionEnds is the last second in which the buyer may dispute an accepted
	// delivery, ArbitrationEnds the last in which the arbiter may decide: Unix
	// seconds of chain time, zero when there was none.
	InspectionEnds  uint64           `json:"inspectionEnds,omitempty"`
	ArbitrationEnds uint64           `json:"arbitrationEnds,omitempty"`
	ExtendedTo      uint64           `json:"extendedTo,omitempty"`    // the deadline that both sides agreed to later; zero: that of the terms
	DisputedBy      Side             `json:"disputedBy,omitempty"`    // who opened the newest dispute
	Proven          bool             `json:"proven,omitempty"`        // the delivery was accepted, or proven during a dispute
	Bond            string           `json:"bond,omitempty"`          // disputed: what the opener put up, in decimal digits
	Evidence        string           `json:"evidence,omitempty"`      // disputed: hash of the opener's evidence
	Answers         []Answer         `json:"answers,omitempty"`       // evidence that followed, oldest first
	BuyerBps        *uint16          `json:"buyerBps,omitempty"`      // resolved: the split
	ItemToBuyer     *bool            `json:"itemToBuyer,omitempty"`   // resolved: who gets the item's token
	Reason          string           `json:"reason,omitempty"`        // resolved by the arbiter: hash of its reasons
	RefundedAfter   string           `json:"refundedAfter,omitempty"` // what the merchant paid back afterwards, in decimal digits
	Steps           []Step           `json:"steps"`                   // what happened on the chain, oldest first
	Note            string           `json:"note,omitempty"`          // why an attestor or the keeper is not acting on it
	Why             *refusal.Refusal `json:"-"`                       // the same for every language; may be nil
}

// Act is what a step was where the order's status does not say it. The names are
// the escrow's verbs.
type Act string

// The acts.
const (
	ActProve       Act = "prove"        // the delivery was proven during a dispute
	ActAnswer      Act = "answer"       // a side handed in evidence
	ActRetract     Act = "retract"      // who opened the dispute took it back
	ActExtend      Act = "extend"       // both sides moved the deadline
	ActSplit       Act = "split"        // both sides ended it by a split
	ActRefundAfter Act = "refund-after" // the buyer was paid back after the end
)

// Side is a side of an order.
type Side string

// The sides.
const (
	BuyerSide    Side = "buyer"
	MerchantSide Side = "merchant"
)

// Answer is evidence that a side handed in during a dispute.
type Answer struct {
	By       provenance.Address `json:"by"`
	Evidence string             `json:"evidence"` // its hash
	Time     time.Time          `json:"time"`
}

// Step is one transaction in an order's life.
type Step struct {
	Status    Status             `json:"status"`              // the order's after it
	Act       Act                `json:"act,omitempty"`       // where the status does not say what it was
	Milestone Milestone          `json:"milestone,omitempty"` // the milestone that it paid
	Tx        string             `json:"tx"`                  // transaction hash, 0x…
	Block     uint64             `json:"block"`
	Gas       uint64             `json:"gas,omitempty"`
	Fee       string             `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
	Time      time.Time          `json:"time"`          // the block's
	By        provenance.Address `json:"by,omitzero"`
}

// Attestation is a party's EIP-712 signature that the order's delivery, or a
// milestone before it, stands in the custody ledger as the record named by Head.
type Attestation struct {
	Order       OrderID            `json:"order"`
	Party       string             `json:"party"`               // MSP id
	Signer      provenance.Address `json:"signer"`              // its registered account
	Milestone   Milestone          `json:"milestone,omitempty"` // empty: the delivery
	Head        provenance.Hash    `json:"head"`                // hash of the record
	DeliveredAt uint64             `json:"deliveredAt"`         // Unix seconds: the record's event time
	Signature   []byte             `json:"signature"`           // 65 bytes, r ‖ s ‖ v
}

// DeadlineInForce is the last second of a timely delivery, in Unix seconds of
// chain time: that of the terms, or what both sides extended it to.
func (o Order) DeadlineInForce() uint64 { return max(o.Terms.Deadline, o.ExtendedTo) }

// DeadlineTime is the last moment of a timely delivery.
func (o Order) DeadlineTime() time.Time { return time.Unix(int64(o.DeadlineInForce()), 0).UTC() }

// GraceEnd is the last moment at which a funded order can be released or
// disputed, in Unix seconds of chain time. Strictly after it anyone may have the
// buyer refunded.
func (o Order) GraceEnd() uint64 { return o.DeadlineInForce() + uint64(o.Terms.Grace) }

// DisputeUntil is the last moment in which a side may open a dispute as the order
// stands: of a delivered order the inspection's end, of a funded one that of
// deadline and grace. It is zero when none is possible.
func (o Order) DisputeUntil() time.Time {
	switch {
	case o.Status == Delivered:
		return time.Unix(int64(o.InspectionEnds), 0).UTC()
	case o.Status == Funded && o.Terms.Amount != nil:
		return time.Unix(int64(o.GraceEnd()), 0).UTC()
	}
	return time.Time{}
}

// MerchantSigned reports whether the merchant agreed to the terms: its signature
// is known, or an item's token moved at the funding, which the contract does not
// take without it.
func (o Order) MerchantSigned() bool {
	if o.wasFunded() && !o.Terms.Passport.IsZero() {
		return true
	}
	by, err := recoverSigner(o.ID, o.Signature)
	return err == nil && by == o.Terms.Merchant
}

// Statuses are all states of an order.
func Statuses() []Status {
	return []Status{Offered, Funded, Delivered, Disputed, Released, Confirmed, Refunded, Resolved, Cancelled}
}
