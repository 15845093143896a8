package provenance

import (
	"errors"
	"fmt"
	"time"
)

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
	CodeNotReturned   = "not_returned"       // taking back what neither its deliverer nor its maker gave back
	CodeOutOfOrder    = "out_of_order"       // dated before the chain's newest event
	CodeNoDestination = "no_destination"     // shipping to nobody, to an unknown party or to oneself
	CodeUnsupported   = "unsupported_event"  // the event means nothing for custody
	CodeBadIdentifier = "invalid_identifier" // a GTIN, serial or SSCC with a fault
	CodeNotAuthor     = "not_author"         // declaring another party's event wrong
)

// Violation codes of a replay alone: what a record that was written under the
// rules cannot show.
const (
	CodeUnlinked      = "not_linked"       // a record does not follow the one before it
	CodeEventMissing  = "event_missing"    // a record's event is not there
	CodeEventUnread   = "event_unreadable" // a record's event cannot be read, or means nothing for custody
	CodeEventChanged  = "event_changed"    // a record's event has another hash than the record says
	CodeUnknownParty  = "unknown_party"    // a record's party is not registered
	CodeNotConcerned  = "not_concerned"    // a record's event does not concern its subject
	CodeRecordDiffers = "record_differs"   // a record does not say what its event says
	CodeInItself      = "inside_itself"    // a unit is said to be in itself
	CodeUnitDenies    = "unit_denies"      // the unit's chain does not hold what the subject's chain says of it
)

// Reasons tell apart the cases of one violation code.
//
// The reason of custody_ended is the phase in which it ended.
const (
	ReasonNotMaker   = "not_maker"   // not_issuer: the party has not the maker's role
	ReasonNotShipped = "not_shipped" // not_offered: its holder did not ship it at all
)

// Violation says which rule of custody refused a move, or a record of a
// replay. Code and arguments say it in any language.
type Violation struct {
	Code    string        `json:"code"`
	Subject string        `json:"subject"`
	Record  uint64        `json:"record,omitempty"` // in a replay: the record's number in the subject's chain
	Args    ViolationArgs `json:"args,omitzero"`
	Detail  string        `json:"-"` // the same in English, for logs
}

// ViolationArgs are what a violation's sentence may name. Parties are MSP ids.
type ViolationArgs struct {
	Reason  string    `json:"reason,omitempty"`
	Party   string    `json:"party,omitempty"`   // whose move, or whose record, it is
	Holder  string    `json:"holder,omitempty"`  // who holds it
	Offered string    `json:"offered,omitempty"` // who it was shipped to
	Author  string    `json:"author,omitempty"`  // who made the event that is declared wrong
	Unit    string    `json:"unit,omitempty"`
	Event   string    `json:"event,omitempty"`
	Time    time.Time `json:"time,omitzero"`   // of the move
	Newest  time.Time `json:"newest,omitzero"` // of the chain
}

func (v Violation) Error() string {
	if v.Record > 0 {
		return fmt.Sprintf("record %d of %s: %s (%s)", v.Record, v.Subject, v.Detail, v.Code)
	}
	return fmt.Sprintf("%s: %s (%s)", v.Subject, v.Detail, v.Code)
}

func (c Custody) refuse(code string, a ViolationArgs, format string, args ...any) error {
	return &Violation{Code: code, Subject: c.Subject, Args: a, Detail: fmt.Sprintf(format, args...)}
}

// inReplay is the violation err as that of a record of a subject's chain.
func inReplay(err error, subject string, record int) error {
	var v *Violation
	if !errors.As(err, &v) {
		return fmt.Errorf("record %d of %s: %w", record, subject, err)
	}
	at := *v
	at.Subject, at.Record = subject, uint64(record)
	return &at
}
