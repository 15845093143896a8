package chaincode

import (
	"encoding/json"
	"time"

	"github.com/waymark/waymark/provenance"
)

// The chaincode's functions. Every argument and every response is one JSON
// value; a missing optional argument is "not given".
const (
	FnPutParty      = "PutParty"      // provenance.Party → provenance.Party
	FnApprovePrefix = "ApprovePrefix" // PrefixApproval → PrefixApproval
	FnAppend        = "Append"        // Batch → []Outcome
	FnAttest        = "Attest"        // Attestation → Attestation
	FnCustody       = "Custody"       // subject → CustodyState
	FnHistory       = "History"       // subject → History
	FnEvent         = "Event"         // event id → StoredEvent
	FnContents      = "Contents"      // unit, bookmark → Contents
	FnParties       = "Parties"       // → []provenance.Party
	FnHeads         = "Heads"         // bookmark → Heads
	FnAttestations  = "Attestations"  // order → []Attestation
	FnPutDetail     = "PutDetail"     // DetailRequest, and the detail in the transient map → DetailRequest
	FnDetail        = "Detail"        // commitment → provenance.Detail, of the creator's organisation's own
	FnForgetDetail  = "ForgetDetail"  // commitment → commitment
)

// TransientDetail is the entry of the transient map that holds a
// provenance.Detail as JSON.
const TransientDetail = "detail"

// DetailRequest says to whom a detail is given.
type DetailRequest struct {
	Commitment provenance.Hash `json:"commitment"`
	For        []string        `json:"for"` // MSP ids, the creator's among them; their peers, and no others, have to endorse
}

// EventName is the name of the one chaincode event of a transaction; its payload
// and what was written are read by [ReadEntries].
const EventName = "custody"

// RolesAttribute is the certificate attribute (Fabric CA extension) that lists
// the roles a party may register, separated by commas.
const RolesAttribute = "waymark.roles"

// Bounds of one request. A transaction has to fit into a block, and a touched
// subject costs about 2 kB of it. A peer checks the endorsement policy of each
// chain that goes on, every time over the whole transaction, so that this work
// grows with the square of their number: at the bound it is some seconds on two
// cores.
// Past these a client splits its work.
const (
	MaxEvents   = 1000    // events in one Append
	MaxSubjects = 4000    // subjects that one Append is about, over all its events
	MaxMoves    = 1000    // those of them whose chains stood before
	MaxEvent    = 1 << 20 // bytes of one event
	MaxName     = 200     // bytes of a party's name
	MaxPrefixes = 100     // company prefixes that one party claims
	MaxEventID  = 2000    // bytes of an event's own eventID
	PageSize    = 1000    // entries in one page of a query
)

// Codes that the chaincode adds to those of provenance.
const (
	CodeBadRequest    = "bad_request"      // the arguments do not parse
	CodeInvalidEvent  = "invalid_event"    // the event is not a valid EPCIS 2.0 event
	CodeNotRegistered = "not_registered"   // the creator's party is not registered
	CodeNotFound      = "not_found"        // nothing is known under that name
	CodeNotYourself   = "not_yourself"     // a party registers and attests for itself alone
	CodeRole          = "role_not_held"    // the certificate does not carry the role
	CodeTaken         = "already_taken"    // GLN or company prefix of another party
	CodeFuture        = "future_event"     // dated after the transaction
	CodePosition      = "position_taken"   // another record stands where the client thought the chain ends
	CodeDiffers       = "differs"          // the same name was used for other content
	CodeTooLarge      = "too_large"        // past one of the bounds
	CodeNamed         = "event_id_taken"   // another event has the eventID
	CodeNotOriginal   = "not_original"     // an error declared by another party than the event's
	CodeRejected      = "nothing_accepted" // no event of the batch was accepted: see its outcomes
	CodeUnknownFn     = "unknown_function"
	CodeWithdrawn     = "batch_refused" // it would stand, but another event of its atomic batch does not
)

// PrefixApproval is a party's word that a company prefix which another claims is that
// one's.
type PrefixApproval struct {
	MSP    string `json:"msp"` // who claims it
	Prefix string `json:"prefix"`
}

// AppendRequest is the argument of Append. Every event is accepted or rejected by
// itself, in order, and sees the effects of those before it.
//
// Atomic makes it all or nothing: one event that does not stand refuses them
// all, and nothing is written.
type AppendRequest struct {
	Events []Capture `json:"events"`
	Atomic bool      `json:"atomic,omitempty"`
}

// Capture is one EPCIS event to be appended.
type Capture struct {
	Event  json.RawMessage       `json:"event"`            // one EPCIS 2.0 event
	Expect []provenance.Position `json:"expect,omitempty"` // heads that the client saw of the event's subjects
	// Custody asks that the event is a custody record of every subject that it
	// names, or is refused. What moves nothing and happened before a subject's newest
	// record may stand beside its chain all the same. Without it an event that means nothing for custody,
	// or is about things that nobody on the channel issued, is stored and ordered
	// like any other and lengthens no chain.
	Custody bool `json:"custody,omitempty"`
}

// Status says what became of one event.
type Status string

// What becomes of an event. Duplicate is a success: the event stands on the
// ledger since an earlier transaction, or earlier in this one.
const (
	Accepted  Status = "accepted"
	Duplicate Status = "duplicate"
	Rejected  Status = "rejected" // a rule said no
	Conflict  Status = "conflict" // a head is not the expected one
)

// Outcome is what became of one event of a [AppendRequest].
type Outcome struct {
	EventID string                   `json:"eventID,omitempty"` // as provenance.EventID names it
	Status  Status                   `json:"status"`
	Code    string                   `json:"code,omitempty"`    // which rule said no
	Subject string                   `json:"subject,omitempty"` // what it is about
	Detail  string                   `json:"detail,omitempty"`  // one sentence in English
	Args    provenance.ViolationArgs `json:"args,omitzero"`     // what the rule's sentence names
	Actual  *provenance.Position     `json:"actual,omitempty"`  // conflict: the head that stands there
	Late    bool                     `json:"late,omitempty"`    // it is an observation that reached the ledger late; it stands with its own time
	Records []provenance.Position    `json:"records,omitempty"` // accepted and duplicate: where the event stands in its subjects' chains
}

// Done reports whether the event stands on the ledger.
func (o Outcome) Done() bool { return o.Status == Accepted || o.Status == Duplicate }

// Refusal is the message of an error response, as JSON.
type Refusal struct {
	Code     string                   `json:"code"`
	Subject  string                   `json:"subject,omitempty"`
	Detail   string                   `json:"detail"`
	Args     provenance.ViolationArgs `json:"args,omitzero"`
	Outcomes []Outcome                `json:"outcomes,omitempty"` // Append: one for each event
}

// StoredEvent is an event as the ledger holds it.
type StoredEvent struct {
	ID      string                `json:"id"`
	Event   json.RawMessage       `json:"event"` // canonical bytes; records' Digest is their SHA-256
	Party   string                `json:"party"` // MSP id of the creator
	TxID    string                `json:"txId"`
	Entered time.Time             `json:"entered"` // the transaction's time: the client's claim
	Records []provenance.Position `json:"records,omitempty"`
}

// CustodyState is a subject's custody with the units around it.
type CustodyState struct {
	Custody provenance.Custody   `json:"custody"`
	Units   []provenance.Custody `json:"units,omitempty"` // packed: its unit, that one's unit, … the outermost last
}

// Chain is the whole chain of one subject, oldest first.
type Chain struct {
	Subject string              `json:"subject"`
	Records []provenance.Record `json:"records"`
}

// History is what is needed to show a subject's whole path and to replay it:
// its own chain, and the chain of each unit that it ever was in, directly or
// through another unit. Units' chains are whole; a reader takes the records
// between the packing and the unpacking.
type History struct {
	Subject string                     `json:"subject"`
	Chains  []Chain                    `json:"chains"` // the subject's own first
	Events  map[string]json.RawMessage `json:"events"` // by event id: canonical bytes
	TxIDs   map[string]string          `json:"txIds"`  // by event id
	Parties []provenance.Party         `json:"parties"`
}

// Contents is one page of what a unit holds.
type Contents struct {
	Unit     string   `json:"unit"`
	Subjects []string `json:"subjects"`
	Bookmark string   `json:"bookmark,omitempty"` // empty: the last page
}

// Heads is one page of all subjects' custody, in the order of the ledger's keys.
type Heads struct {
	Heads    []provenance.Custody `json:"heads"`
	Bookmark string               `json:"bookmark,omitempty"` // empty: the last page
}

// Attestation is a party's EIP-712 signature that an order's delivery, or a
// milestone before it, stands in the custody ledger as the record named by
// Head. The ledger keeps it for whoever submits it to the escrow, and does not
// judge the signature: the escrow contract does.
type Attestation struct {
	Order       string             `json:"order"`               // 0x and 64 lower-case hex digits
	Party       string             `json:"party"`               // MSP id; the creator's
	Signer      provenance.Address `json:"signer"`              // the party's registered account
	Milestone   string             `json:"milestone,omitempty"` // MilestoneShipped or MilestoneCustoms; empty: the delivery
	Head        provenance.Hash    `json:"head"`                // hash of the record
	DeliveredAt uint64             `json:"deliveredAt"`         // Unix seconds: the record's event time
	Signature   []byte             `json:"signature"`           // 65 bytes, r ‖ s ‖ v
}

// The milestones that a party may attest beside the delivery.
const (
	MilestoneShipped = "shipped"
	MilestoneCustoms = "customs"
)

// Entries is what one transaction added to the ledger, as [ReadEntries] finds it.
// All transactions' entries in order are the whole ledger.
type Entries struct {
	Records      []provenance.Record        `json:"records,omitempty"`
	Events       map[string]json.RawMessage `json:"events,omitempty"` // by event id: canonical bytes
	Parties      []provenance.Party         `json:"parties,omitempty"`
	Attestations []Attestation              `json:"attestations,omitempty"`
}
