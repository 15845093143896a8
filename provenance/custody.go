package provenance

import "time"

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
//	(none) ──────────────────────────▶ held ◀───────────────── Receive(returned) ─┐
//	                                 │ ▲ │ ▲                                      │
//	          Pack(as content) ──────┘ │ │ └── VoidShip, Receive                  │
//	             ▼                     │ └── Ship ──▶ in_transit ◀─ Ship(returned) ┤
//	           packed ── Unpack ───────┘                  └─ VoidShip ──▶ delivered
//	                                  held ── Deliver ───────────────────────▲
//	                                  held ── Destroy ──▶ destroyed
//
// Who may do what in which of them is the table [Rules].
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
	Subject string `json:"subject"`
	Seq     uint64 `json:"seq"`
	Head    Hash   `json:"head"`
	Phase   Phase  `json:"phase"`
	Holder  string `json:"holder"`            // MSP id that answers for it; of a packed subject, the one that packed it
	Offered string `json:"offered,omitempty"` // in transit: MSP id that it is handed to
	// Deliverer is who had delivered it, while it is on its way back from the customer.
	Deliverer string    `json:"deliverer,omitempty"`
	Unit      string    `json:"unit,omitempty"`  // packed: the unit it is in
	Maker     string    `json:"maker,omitempty"` // MSP id that commissioned it
	Time      time.Time `json:"time"`            // the newest event time of the chain
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
	Return bool      // Ship and Receive: the event's disposition is returned
	Time   time.Time // event time
}

// Apply is the one transition rule of custody: it returns the custody after
// m, or a *[Violation]. What [Rules] says decides. Seq, Head and Time of the
// result are advanced by [Custody.Append], which calls it.
func (c Custody) Apply(m Move) (Custody, error) {
	act := m.Act(c.Subject)
	rule, known := Rules[act][c.Phase]
	switch {
	case !known:
		return c, c.refuse(CodeUnsupported, ViolationArgs{}, "%q is no custody verb", m.Verb)
	case rule.Who == Nobody:
		return c, c.refused(rule.Code, m)
	}
	if err := c.allows(rule.Who, m); err != nil {
		return c, err
	}
	if act.Moves() && c.Phase != "" && m.Time.Before(c.Time.Add(-ClockSkew)) {
		return c, c.refuse(CodeOutOfOrder, ViolationArgs{Time: m.Time.UTC(), Newest: c.Time.UTC()}, "dated %s, before the newest record of %s",
			m.Time.UTC().Format(time.RFC3339), c.Time.UTC().Format(time.RFC3339))
	}
	if m.Verb == Ship && (m.To == "" || m.To == m.Party.MSP) {
		return c, c.refuse(CodeNoDestination, ViolationArgs{}, "a shipment names the party that it is handed to")
	}
	return c.after(act, rule.To, m), nil
}

// after is the custody once an allowed act is done.
func (c Custody) after(act Act, to Phase, m Move) Custody {
	switch act {
	case ActCommission:
		c.Holder, c.Maker = m.Party.MSP, m.Party.MSP
	case ActCommissionUnit, ActPackUnit:
		c.Holder = m.Party.MSP
	case ActPack:
		c.Unit = m.Unit
	case ActUnpack:
		c.Holder, c.Unit = m.Party.MSP, ""
	case ActShip, ActShipBack:
		if c.Phase == Delivered {
			c.Deliverer, c.Holder = c.Holder, m.Party.MSP
		}
		c.Offered = m.To
	case ActVoidShip:
		c.Offered = ""
		if c.Deliverer != "" { // what was to come back stays with the customer
			to, c.Holder, c.Deliverer = Delivered, c.Deliverer, ""
		}
	case ActReceive, ActTakeBack:
		c.Holder, c.Offered, c.Deliverer = m.Party.MSP, "", ""
	}
	if act.Moves() {
		c.Phase = to
	}
	return c
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
