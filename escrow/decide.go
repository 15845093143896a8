package escrow

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// Case is everything that an attestor decides on.
type Case struct {
	Domain  Domain
	Order   Order              // as the contract knows its terms; Item is the item of its token
	Party   string             // MSP id of the attestor
	Account provenance.Address // its registered account
	History provenance.History // of Order.Item, from the attestor's own node
	Seen    []DeliveryRecord   // deliveries that name the order, on whatever chain they stand
	Now     uint64             // Unix seconds of chain time
	// FundedAt is when the order was funded, in Unix seconds of chain time; only
	// milestones ask.
	FundedAt uint64
}

// DeliveryRecord is a delivery record that names an order, and when this
// party's own node of the custody ledger committed it. The record's own time is
// only its author's claim.
type DeliveryRecord struct {
	Order OrderID         `json:"order"`
	Item  string          `json:"item"`
	Seq   uint64          `json:"seq"`
	Head  provenance.Hash `json:"head"` // the record's hash
	Party string          `json:"party"`
	Time  time.Time       `json:"time"` // the event's: a claim
	Seen  time.Time       `json:"seen"`
	TxID  string          `json:"txId,omitempty"`
}

// Decision is what an attestor makes of a case.
type Decision struct {
	Attest bool             `json:"attest"`
	Code   string           `json:"code"` // DecisionAttest, or why not
	Why    *refusal.Refusal `json:"-"`    // one sentence, also of what it attests
}

// Codes of decisions, stable for programs and for translation. Those that may
// change by themselves as records arrive are not_delivered and not_yet_due.
const (
	DecisionAttest       = "attest"
	DecisionNotAttestor  = "not_attestor"         // the terms do not name this party's account
	DecisionClosed       = "closed"               // the order does not wait for a delivery
	DecisionTooLate      = "too_late"             // deadline and grace are over: the buyer is refunded
	DecisionNoItem       = "item_unknown"         // no item is commissioned for the order's token
	DecisionOtherToken   = "item_of_other_token"  // the item was commissioned for another token
	DecisionBroken       = "custody_broken"       // the replay of the item's custody path found a violation
	DecisionNotDelivered = "not_delivered"        // no delivery names the order yet
	DecisionOtherItem    = "other_item_delivered" // a delivery names the order, on another item's chain
	DecisionReturned     = "returned"             // it was delivered and came back
	DecisionDisowned     = "declared_wrong"       // its author declared the delivery an error
	DecisionLate         = "late"                 // delivered after the deadline
	DecisionSeenLate     = "seen_late"            // reached this party's node after deadline and grace
	DecisionUnseen       = "not_yet_seen"         // the record is on the ledger, but not in the read model yet
	DecisionNoCode       = "no_code"              // the terms ask for a door code, and the record has none
	DecisionWrongCode    = "wrong_code"           // the record's door code is another one
)

// Decide says whether the party attests that the order is delivered, and what
// it signs then (all but the signature). It is a pure function: the same
// ledgers give every party the same answer.
//
// It attests only if the whole custody path of the order's item replays under the
// custody rules; the item was commissioned for the order's token; a delivery
// on the item's own chain names the order, dated at or before the deadline,
// neither taken back nor followed by a return; that record reached the party's
// own node by deadline and grace; and the recipient's code fits if the terms
// ask for one. That the record is the last custodian's is one of the rules.
func Decide(c Case) (Attestation, Decision) {
	d := c.openFor()
	if d.Code != "" {
		return Attestation{}, d
	}
	delivery, d := c.delivery()
	if d.Code != "" {
		return Attestation{}, d
	}
	if d := c.timely(delivery); d.Code != "" {
		return Attestation{}, d
	}
	if want := c.Order.Terms.DeliveryCode; !want.IsZero() {
		switch {
		case delivery.code == "":
			return Attestation{}, no(DecisionNoCode, "The terms ask for the recipient's code, and the delivery was recorded without one.")
		case HashDoorCode(delivery.code) != want:
			return Attestation{}, no(DecisionWrongCode, "The recipient's code in the delivery record is not the one that the terms ask for.")
		}
	}
	a := Attestation{
		Order: c.Order.ID, Party: c.Party, Signer: c.Account,
		Head: delivery.record.Hash(), DeliveredAt: uint64(delivery.record.Time.Unix()),
	}
	return a, yes("%s recorded the delivery on %s.", delivery.record.Party, refusal.Time(delivery.record.Time))
}

func no(code, format string, args ...any) Decision {
	return Decision{Code: code, Why: refusal.New(code, format, args...)}
}

func yes(format string, args ...any) Decision {
	return Decision{Attest: true, Code: DecisionAttest, Why: refusal.New(DecisionAttest, format, args...)}
}

// openFor judges what needs no custody.
func (c Case) openFor() Decision {
	t := c.Order.Terms
	switch {
	case c.Order.Status != Funded:
		return no(DecisionClosed, "The order is %s; it does not wait for a delivery.", c.Order.Status)
	case !t.HasAttestor(c.Account):
		return no(DecisionNotAttestor, "The terms do not name %s among the attestors.", c.Account)
	case c.Now > t.GraceEnd():
		return no(DecisionTooLate, "Deadline and grace ended on %s.", refusal.Time(time.Unix(int64(t.GraceEnd()), 0)))
	case c.Order.Item == "":
		return no(DecisionNoItem, "No item is commissioned on the custody ledger for the token %s.", t.Token)
	}
	return Decision{}
}

// path is the item's whole custody path, which must hold and be that of the
// order's token.
func (c Case) path() (provenance.Path, Decision) {
	if c.History.Subject != c.Order.Item {
		return provenance.Path{}, no(DecisionNoItem, "The history is of %s, the order's item is %s.", c.History.Subject, c.Order.Item)
	}
	chain := c.History.Chains[c.Order.Item]
	if len(chain) == 0 {
		return provenance.Path{}, no(DecisionNoItem, "The custody ledger knows nothing of %s.", c.Order.Item)
	}
	path := c.History.Path()
	if len(path.Violations) > 0 {
		return path, no(DecisionBroken, "The custody record of %s is broken: %s.", c.Order.Item, path.Violations[0])
	}
	if !c.commissionedFor(chain[0]) {
		return path, no(DecisionOtherToken, "%s was not commissioned for the order's token %s.", c.Order.Item, c.Order.Terms.Token)
	}
	return path, Decision{}
}

// deliveryRecord is a delivery that names the order and still stands.
type deliveryRecord struct {
	record provenance.Record
	code   string
}

// delivery finds the delivery of the order on the item's own chain.
func (c Case) delivery() (deliveryRecord, Decision) {
	var found deliveryRecord
	if _, d := c.path(); d.Code != "" {
		return found, d
	}
	gone := c.notDelivered()
	for _, r := range c.History.Chains[c.Order.Item] {
		m := c.custodyEvent(r)
		switch {
		case r.Verb == provenance.Deliver && names(m.Order, c.Order.ID):
			found = deliveryRecord{r, m.DoorCode}
		case found.record.Seq == 0:
		case r.Verb == provenance.Receive:
			gone = no(DecisionReturned, "It was delivered, and came back on %s.", refusal.Time(r.Time))
			found = deliveryRecord{}
		case r.Verb == provenance.ErrorDeclaration && provenance.Declared(r.Event) == found.record.Event:
			gone = no(DecisionDisowned, "%s declared its record of the delivery wrong.", r.Party)
			found = deliveryRecord{}
		}
	}
	if found.record.Seq == 0 {
		return found, gone
	}
	return found, Decision{}
}

// notDelivered tells a delivery of the wrong thing from none at all.
func (c Case) notDelivered() Decision {
	for _, s := range c.Seen {
		if s.Order == c.Order.ID && s.Item != c.Order.Item {
			return no(DecisionOtherItem, "A delivery of %s names this order, whose item is %s.", s.Item, c.Order.Item)
		}
	}
	return no(DecisionNotDelivered, "No delivery of %s names this order yet.", c.Order.Item)
}

// timely judges the delivery's own time, which is a claim, and when the record
// reached this party's node, which is not.
func (c Case) timely(d deliveryRecord) Decision {
	t := c.Order.Terms
	if d.record.Time.After(t.DeadlineTime()) {
		return no(DecisionLate, "It was delivered on %s, after the deadline of %s.", refusal.Time(d.record.Time), refusal.Time(t.DeadlineTime()))
	}
	head := d.record.Hash()
	for _, s := range c.Seen {
		if s.Order != c.Order.ID || s.Head != head {
			continue
		}
		if s.Seen.Unix() > int64(t.GraceEnd()) {
			return no(DecisionSeenLate, "The delivery is dated in time, but reached this party on %s, after deadline and grace.", refusal.Time(s.Seen))
		}
		return Decision{}
	}
	return no(DecisionUnseen, "The delivery was recorded; when it reached this party is not known yet.")
}

// commissionedFor checks the maker's own record: it must name the order's
// passport contract and put the item at the token's place in the token's batch.
func (c Case) commissionedFor(first provenance.Record) bool {
	m := c.custodyEvent(first)
	t := c.Order.Terms
	if m.Verb != provenance.Commission || m.Batch == nil {
		return false
	}
	// An order in which no NFT changes hands names the token without its contract;
	// the token id commits to issuer and root all the same.
	if want := fmt.Sprintf("eip155:%s:%s", c.Domain.ChainID, t.Passport); !t.Passport.IsZero() && !strings.EqualFold(m.Batch.Contract, want) {
		return false
	}
	batch := provenance.NewBatchID(m.Batch.Issuer, m.Batch.Root)
	for i, s := range m.Subjects {
		if s == first.Subject {
			return batch.Token(m.Batch.First+uint32(i)) == t.Token
		}
	}
	return false
}

// custodyEvent reads the record's event, whose bytes the replay has checked.
func (c Case) custodyEvent(r provenance.Record) provenance.CustodyEvent {
	var ev epcis.Event
	if json.Unmarshal(c.History.Events[r.Event], &ev) != nil {
		return provenance.CustodyEvent{}
	}
	m, err := provenance.CustodyEventOf(&ev)
	if err != nil {
		return provenance.CustodyEvent{}
	}
	return m
}

func names(order string, id OrderID) bool {
	got, err := ParseOrderID(order)
	return err == nil && got == id
}
