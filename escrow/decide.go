package escrow

import (
	"strings"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Case is everything that an attestor decides on.
type Case struct {
	Domain  Domain
	Order   Order                         // its status, deadline and what was paid as the contract has them; Item is the item of its token
	Party   string                        // MSP id of the attestor
	Account provenance.Address            // its registered account
	Parties []provenance.Party            // all of the custody ledger
	History provenance.History            // of Order.Item, from the attestor's own node
	Seen    []DeliveryRecord              // deliveries that name the order, on whatever chain they stand
	SeenAt  map[provenance.Hash]time.Time // when the attestor's own node committed each record of the item's path
	Now     uint64                        // Unix seconds of chain time
	// FundedAt is when the order was funded, in Unix seconds of chain time.
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
// change by themselves as records arrive are not_delivered, not_reached and
// not_yet_seen.
const (
	DecisionAttest        = "attest"
	DecisionNotAttestor   = "not_attestor"           // the terms do not name this party's account
	DecisionOwnSide       = "own_side"               // this party is the buyer's or the merchant's
	DecisionClosed        = "closed"                 // the order does not wait for a delivery
	DecisionTooLate       = "too_late"               // the time for attestations is over
	DecisionNoItem        = "item_unknown"           // no item is commissioned for the order's token
	DecisionOtherToken    = "item_of_other_token"    // the item was commissioned for another token
	DecisionBroken        = "custody_broken"         // the replay of the item's custody path found a violation
	DecisionNotDelivered  = "not_delivered"          // no delivery names the order yet
	DecisionOtherItem     = "other_item_delivered"   // a delivery names the order, on another item's chain
	DecisionReturned      = "returned"               // it was delivered and came back
	DecisionDisowned      = "declared_wrong"         // its author declared the record an error
	DecisionLate          = "late"                   // dated after the deadline
	DecisionSeenLate      = "seen_late"              // reached this party's node after deadline and grace
	DecisionUnseen        = "not_yet_seen"           // the record is on the ledger, but not in the read model yet
	DecisionBeforeFunding = "before_funding"         // it happened before the order was funded
	DecisionNoCode        = "no_code"                // the terms ask for the recipient's code, and the record has none
	DecisionWrongCode     = "wrong_code"             // the record's code is another one
	DecisionConfirmOnly   = "confirm_only"           // the terms name neither code nor destination: only the buyer's confirmation pays
	DecisionNoMerchant    = "merchant_not_on_ledger" // no party registered the merchant's account
	DecisionOwnWord       = "own_word"               // the delivery is the word of a side of the order
	DecisionNoHandover    = "no_handover"            // its author did not take the item by a handover from the merchant's side
	DecisionElsewhere     = "elsewhere"              // not at the place, nor to the recipient, that the terms name
)

// Decide says whether the party attests that the order is delivered, and what
// it signs then (all but the signature). It is a pure function of what a party's
// own node of the custody ledger has.
//
// What it reads is the word of parties, and many readers of one record are one
// witness. So the whole custody path of the order's item must replay under the
// custody rules, the item must have been commissioned for the order's token, and
// a delivery on the item's own chain must name the order, dated by the deadline,
// committed at the party's own node by deadline and grace, neither taken back nor
// followed by a return; and that delivery counts only
//
//   - with the recipient's code, if the terms have the hash of one: any holder may
//     have recorded it, after the order was funded; or
//   - if the terms have a destination instead: recorded there, by a party that is
//     neither side's, which took the item by a handover (the giver's shipping record
//     and its own receiving record), and the item left the merchant's side by one,
//     both after the order was funded.
//
// An order whose terms have neither is paid by the buyer's confirmation alone. A
// party that is the buyer's or the merchant's attests nothing.
func Decide(c Case) (Attestation, Decision) {
	if d := c.open(); d.Code != "" {
		return Attestation{}, d
	}
	path, d := c.path()
	if d.Code != "" {
		return Attestation{}, d
	}
	p := c.follow(path)
	if p.delivered.Seq == 0 {
		return Attestation{}, c.notDelivered(p)
	}
	if d := c.timely(p.delivered); d.Code != "" {
		return Attestation{}, d
	}
	if d := p.believed(); d.Code != "" {
		return Attestation{}, d
	}
	return c.attestation("", p.delivered), yes("%s recorded the delivery on %s.", p.delivered.Party, refusal.Time(p.delivered.Time))
}

func (c Case) attestation(m Milestone, r provenance.Record) Attestation {
	return Attestation{
		Order: c.Order.ID, Party: c.Party, Signer: c.Account, Milestone: m,
		Head: r.Hash(), DeliveredAt: uint64(r.Time.Unix()),
	}
}

func no(code, format string, args ...any) Decision {
	return Decision{Code: code, Why: refusal.New(code, format, args...)}
}

func yes(format string, args ...any) Decision {
	return Decision{Attest: true, Code: DecisionAttest, Why: refusal.New(DecisionAttest, format, args...)}
}

// open judges what needs no custody: whether this party may attest a delivery of
// the order now. During a dispute it may until the arbiter's time ends.
func (c Case) open() Decision {
	o := c.Order
	switch {
	case o.Status == Disputed && !o.Proven && o.InspectionEnds == 0:
		if c.Now > o.ArbitrationEnds {
			return no(DecisionTooLate, "The arbiter's time ended on %s.", unixTime(o.ArbitrationEnds))
		}
	case o.Status != Funded:
		return no(DecisionClosed, "The order is %s; it does not wait for a delivery.", o.Status)
	case c.Now > o.GraceEnd():
		return no(DecisionTooLate, "Deadline and grace ended on %s.", unixTime(o.GraceEnd()))
	}
	return c.mayAttest()
}

// mayAttest judges the party, and that there is an item at all.
func (c Case) mayAttest() Decision {
	t := c.Order.Terms
	switch {
	case !t.HasAttestor(c.Account):
		return no(DecisionNotAttestor, "The terms do not name %s among the attestors.", c.Account)
	case sidesOf(t, c.Parties).is(c.Party):
		return no(DecisionOwnSide, "%s is a side of the order, so its attestation would be its own word.", c.Party)
	case c.Order.Item == "":
		return no(DecisionNoItem, "No item is commissioned on the custody ledger for the token %s.", t.Token)
	}
	return Decision{}
}

func unixTime(seconds uint64) refusal.Time { return refusal.Time(time.Unix(int64(seconds), 0)) }

// notDelivered tells a delivery that does not stand any more, or one of the wrong
// thing, from none at all.
func (c Case) notDelivered(p *passage) Decision {
	if p.gone.Code != "" {
		return p.gone
	}
	for _, s := range c.Seen {
		if s.Order == c.Order.ID && s.Item != c.Order.Item {
			return no(DecisionOtherItem, "A delivery of %s names this order, whose item is %s.", s.Item, c.Order.Item)
		}
	}
	return no(DecisionNotDelivered, "No delivery of %s names this order yet.", c.Order.Item)
}

// timely judges a record's own time, which is a claim, and when the record
// reached this party's node, which is not.
func (c Case) timely(r provenance.Record) Decision {
	o := c.Order
	if r.Time.After(o.DeadlineTime()) {
		return no(DecisionLate, "It is dated %s, after the deadline of %s.", refusal.Time(r.Time), refusal.Time(o.DeadlineTime()))
	}
	if seen := c.SeenAt[r.Hash()]; seen.Unix() > int64(o.GraceEnd()) {
		return no(DecisionSeenLate, "It is dated in time, but reached this party on %s, after deadline and grace.", refusal.Time(seen))
	}
	return Decision{}
}

// believed judges who says that the order was delivered.
func (p *passage) believed() Decision {
	t, r := p.c.Order.Terms, p.delivered
	m := p.c.custodyEvent(r)
	switch {
	case t.DeliveryCodeHash.IsZero() && t.Destination.IsZero():
		return no(DecisionConfirmOnly, "The terms name neither a code nor a destination, so that only the buyer's confirmation pays.")
	case t.DeliveryCodeHash.IsZero():
		return p.independent(r, m)
	case m.DoorCode == "":
		return no(DecisionNoCode, "The terms ask for the recipient's code, and the delivery was recorded without one.")
	}
	if _, ok := fits(m.DoorCode, t.DeliveryCodeHash); !ok {
		return no(DecisionWrongCode, "The recipient's code in the delivery record is not the one that the terms ask for.")
	}
	if p.c.beforeFunding(r) {
		return no(DecisionBeforeFunding, "The delivery is of %s, before the order was funded on %s.", refusal.Time(r.Time), unixTime(p.c.FundedAt))
	}
	return Decision{}
}

// independent judges a delivery without the recipient's proof.
func (p *passage) independent(r provenance.Record, m provenance.CustodyEvent) Decision {
	item := p.c.Order.Item
	switch {
	case len(p.sides.merchant) == 0:
		return no(DecisionNoMerchant, "No party of the custody ledger registered the merchant's account %s, so nobody can tell whose word the delivery is.", p.c.Order.Terms.Merchant)
	case p.sides.is(r.Party):
		return no(DecisionOwnWord, "%s recorded the delivery and is a side of the order; without the recipient's code that is its own word.", r.Party)
	case r.Time.Before(time.Unix(int64(p.c.FundedAt), 0).Add(-provenance.ClockSkew)):
		return no(DecisionBeforeFunding, "The delivery is of %s, before the order was funded on %s.", refusal.Time(r.Time), unixTime(p.c.FundedAt))
	case p.left.stands() && p.custody.stands() && p.custody.receive.Party == r.Party:
	case p.disowned:
		return no(DecisionDisowned, "A record of the way of %s to %s was declared wrong by its author.", item, r.Party)
	case p.early:
		return no(DecisionBeforeFunding, "%s was handed over before the order was funded on %s.", item, unixTime(p.c.FundedAt))
	default:
		return no(DecisionNoHandover, "%s did not take %s by a handover from the merchant's side after the order was funded.", r.Party, item)
	}
	if !p.at(r, m) {
		return no(DecisionElsewhere, "The delivery is recorded at %q by %s, which is neither the place nor the recipient that the terms name.", m.Place, r.Party)
	}
	return Decision{}
}

// at reports whether a delivery is where, or to whom, the terms say. A read point
// is any text, and counts only where it is a place's GLN.
func (p *passage) at(r provenance.Record, m provenance.CustodyEvent) bool {
	names := []string{r.Party, m.To}
	if strings.Contains(m.Place, "/414/") {
		names = append(names, m.Place)
	}
	for _, party := range p.c.Parties {
		if party.GLN == m.To {
			names = append(names, party.MSP)
		}
		if party.MSP == r.Party {
			names = append(names, party.GLN)
		}
	}
	for _, name := range names {
		if p.c.Order.Terms.isDestination(name) {
			return true
		}
	}
	return false
}
