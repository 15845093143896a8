package provenance

import (
	"fmt"
	"time"
)

// Verb is what an event means for the custody of one subject. The names are
// CBV business steps.
type Verb string

// The verbs of custody.
const (
	Commission       Verb = "commissioning"  // the maker brings an item into being
	Pack             Verb = "packing"        // into a logistic unit
	Unpack           Verb = "unpacking"      // out of it
	Ship             Verb = "shipping"       // the giver's half of a handover
	VoidShip         Verb = "void_shipping"  // the giver takes it back before it was taken
	Receive          Verb = "receiving"      // the taker's half
	Deliver          Verb = "retail_selling" // to the customer: the end of a shipment
	Destroy          Verb = "destroying"
	Note             Verb = "observing"         // seen, inspected, moved about: custody stays
	ErrorDeclaration Verb = "error_declaration" // an earlier event is declared wrong by the party that made it: custody stays
)

// Phase is the state of a subject's custody.
//
//	         Commission, Pack(as unit)
//	(none) ──────────────────────────▶ held ◀───────────── Receive ── returned goods
//	                                 │ ▲ │ ▲                            │
//	          Pack(as content) ──────┘ │ │ └── VoidShip, Receive        │
//	             ▼                     │ └── Ship ──▶ in_transit        │
//	           packed ── Unpack ───────┘                                │
//	                                  held ── Deliver ──▶ delivered ────┘
//	                                  held ── Destroy ──▶ destroyed
type Phase string

// The phases of custody. The zero value is "no record yet".
const (
	Held      Phase = "held"
	InTransit Phase = "in_transit"
	Packed    Phase = "packed"
	Delivered Phase = "delivered"
	Destroyed Phase = "destroyed"
)

// ClockSkew is how far an event may be dated before its predecessor in the
// chain: two parties' clocks differ, their order does not.
const ClockSkew = 5 * time.Minute

// Custody is the state of one subject's chain after its newest record. Its
// zero value with a Subject is a chain that has not begun.
type Custody struct {
	Subject string    `json:"subject"`
	Seq     uint64    `json:"seq"`
	Head    Hash      `json:"head"`
	Phase   Phase     `json:"phase"`
	Holder  string    `json:"holder"`            // MSP id that answers for it; of a packed subject, the one that packed it
	Offered string    `json:"offered,omitempty"` // in transit: MSP id that it is handed to
	Unit    string    `json:"unit,omitempty"`    // packed: the unit it is in
	Maker   string    `json:"maker,omitempty"`   // MSP id that commissioned it
	Time    time.Time `json:"time"`              // the newest event time of the chain
}

// Position is where the chain stands.
func (c Custody) Position() Position { return Position{c.Subject, c.Seq, c.Head} }

// Move is one event's meaning for one subject, with what the rule must know
// about who did it.
type Move struct {
	Verb   Verb
	Party  Party     // the creator
	To     string    // Ship: MSP id of the taker
	Unit   string    // Pack and Unpack: the unit
	AsUnit bool      // Pack and Unpack: the subject is the unit itself, not its content
	Return bool      // Receive: the event's disposition is returned
	Time   time.Time // event time
}

// Violation codes: which rule said no.
const (
	CodeNotHolder     = "not_holder"         // the party does not hold custody
	CodeNotOffered    = "not_offered"        // receiving what was not shipped to this party
	CodeNotIssuer     = "not_issuer"         // commissioning under somebody else's company prefix, or without the maker role
	CodeExists        = "already_issued"     // commissioned before
	CodeNoChain       = "not_commissioned"   // nothing is known of this subject
	CodePacked        = "packed"             // it moves with its unit until it is unpacked
	CodeNotInUnit     = "not_in_unit"        // unpacking from a unit that it is not in
	CodeInTransit     = "in_transit"         // shipped, and not yet received
	CodeNotInTransit  = "not_in_transit"     // voiding a shipment that is none
	CodeEnded         = "custody_ended"      // delivered or destroyed
	CodeOutOfOrder    = "out_of_order"       // dated before the chain's newest event
	CodeNoDestination = "no_destination"     // shipping to nobody, to an unknown party or to oneself
	CodeUnsupported   = "unsupported_event"  // the event means nothing for custody
	CodeBadIdentifier = "invalid_identifier" // a GTIN, serial or SSCC with a fault
	CodeNotAuthor     = "not_author"         // declaring another party's event wrong
)

// Violation says which custody rule refused a move.
type Violation struct {
	Code    string `json:"code"`
	Subject string `json:"subject"`
	Detail  string `json:"detail"`
}

func (v *Violation) Error() string { return fmt.Sprintf("%s: %s (%s)", v.Subject, v.Detail, v.Code) }

func (c Custody) refuse(code, format string, args ...any) error {
	return &Violation{Code: code, Subject: c.Subject, Detail: fmt.Sprintf(format, args...)}
}

// Apply is the one transition rule of custody: it returns the custody after
// m, or a *[Violation]. Seq, Head and Time of the result are advanced by
// [Custody.Append], which calls it.
func (c Custody) Apply(m Move) (Custody, error) {
	if c.Phase != "" && m.Time.Before(c.Time.Add(-ClockSkew)) {
		return c, c.refuse(CodeOutOfOrder, "dated %s, before the newest record of %s",
			m.Time.UTC().Format(time.RFC3339), c.Time.UTC().Format(time.RFC3339))
	}
	switch {
	case m.Verb == Commission:
		return c.commission(m)
	case m.Verb == Pack && m.AsUnit && c.Phase == "":
		c.Phase, c.Holder = Held, m.Party.MSP
		return c, nil
	case c.Phase == "":
		return c, c.refuse(CodeNoChain, "nothing was ever recorded of it")
	case m.Verb == ErrorDeclaration:
		return c, nil
	case m.Verb == Receive:
		return c.receive(m)
	case c.Phase == Delivered, c.Phase == Destroyed:
		return c, c.refuse(CodeEnded, "its custody ended: %s", c.Phase)
	case m.Verb == Unpack && !m.AsUnit:
		if c.Phase != Packed || c.Unit != m.Unit {
			return c, c.refuse(CodeNotInUnit, "it is not in %s", m.Unit)
		}
		c.Phase, c.Holder, c.Unit = Held, m.Party.MSP, ""
		return c, nil
	case c.Phase == Packed:
		return c, c.refuse(CodePacked, "it is packed in %s and moves with it", c.Unit)
	case c.Phase == InTransit:
		return c.transit(m)
	case c.Holder != m.Party.MSP:
		return c, c.refuse(CodeNotHolder, "%s holds it, not %s", c.Holder, m.Party.MSP)
	}
	return c.held(m)
}

func (c Custody) commission(m Move) (Custody, error) {
	switch {
	case c.Phase != "":
		return c, c.refuse(CodeExists, "it was commissioned before")
	case IsUnit(c.Subject): // whoever packs a unit labels it
		c.Phase, c.Holder = Held, m.Party.MSP
		return c, nil
	case !m.Party.Has("maker"):
		return c, c.refuse(CodeNotIssuer, "%s is not a maker", m.Party.MSP)
	case !m.Party.Issues(c.Subject):
		return c, c.refuse(CodeNotIssuer, "no company prefix of %s covers it", m.Party.MSP)
	}
	c.Phase, c.Holder, c.Maker = Held, m.Party.MSP, m.Party.MSP
	return c, nil
}

func (c Custody) receive(m Move) (Custody, error) {
	switch {
	case c.Phase == InTransit && c.Offered == m.Party.MSP:
	case c.Phase == InTransit:
		return c, c.refuse(CodeNotOffered, "it was shipped to %s, not to %s", c.Offered, m.Party.MSP)
	case c.Phase == Delivered && m.Return:
	case c.Phase == Delivered, c.Phase == Destroyed:
		return c, c.refuse(CodeEnded, "its custody ended: %s", c.Phase)
	case c.Phase == Packed:
		return c, c.refuse(CodePacked, "it is packed in %s and moves with it", c.Unit)
	default:
		return c, c.refuse(CodeNotOffered, "%s holds it and did not ship it to %s", c.Holder, m.Party.MSP)
	}
	c.Phase, c.Holder, c.Offered = Held, m.Party.MSP, ""
	return c, nil
}

func (c Custody) transit(m Move) (Custody, error) {
	switch {
	case m.Verb == VoidShip && c.Holder == m.Party.MSP:
		c.Phase, c.Offered = Held, ""
		return c, nil
	case m.Verb == Note && (c.Holder == m.Party.MSP || c.Offered == m.Party.MSP):
		return c, nil
	}
	return c, c.refuse(CodeInTransit, "%s shipped it to %s, which has not received it", c.Holder, c.Offered)
}

func (c Custody) held(m Move) (Custody, error) {
	switch m.Verb {
	case Note:
	case Pack, Unpack:
		if !m.AsUnit {
			c.Phase, c.Unit = Packed, m.Unit
		}
	case Ship:
		if m.To == "" || m.To == m.Party.MSP {
			return c, c.refuse(CodeNoDestination, "a shipment names the party that it is handed to")
		}
		c.Phase, c.Offered = InTransit, m.To
	case VoidShip:
		return c, c.refuse(CodeNotInTransit, "it is not in transit")
	case Deliver:
		c.Phase = Delivered
	case Destroy:
		c.Phase = Destroyed
	default:
		return c, c.refuse(CodeUnsupported, "%q is no custody verb", m.Verb)
	}
	return c, nil
}

// Append applies m and returns the custody after it with the record that says
// so. event and digest name the event; entered is the transaction's time.
func (c Custody) Append(m Move, event string, digest Hash, entered time.Time) (Custody, Record, error) {
	next, err := c.Apply(m)
	if err != nil {
		return c, Record{}, err
	}
	r := Record{
		Version: RecordVersion, Subject: c.Subject, Seq: c.Seq + 1, Prev: c.Head,
		Event: event, Digest: digest, Verb: m.Verb, Party: m.Party.MSP,
		Time: m.Time.UTC().Truncate(time.Millisecond), Entered: entered.UTC().Truncate(time.Millisecond),
	}
	switch m.Verb {
	case Ship:
		r.To = m.To
	case Pack, Unpack:
		r.Unit = m.Unit
	}
	next.Seq, next.Head = r.Seq, r.Hash()
	if r.Time.After(next.Time) {
		next.Time = r.Time
	}
	return next, r, nil
}
