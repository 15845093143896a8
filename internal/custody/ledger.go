// Package custody is the way to the custody ledger: the interface that the
// embedded ledger and a real Fabric channel implement, its errors, and the typed
// client that the rest of the program uses.
//
// What a Ledger promises is what the program's crash safety stands on: Submit
// returns only after the transaction is committed durably, and an error says
// which of three things is true: it did not happen and may be tried again
// (ErrConflict), a rule refused it (*Rejected), or nobody knows (ErrUnknown).
package custody

import (
	"context"
	"crypto"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/waymark/waymark/chaincode"
)

// Identity is a party's member identity on the channel: its MSP, its X.509
// certificate and the key behind it.
type Identity struct {
	MSP         string // MSP id
	Certificate []byte // PEM
	Key         crypto.Signer
}

// Cursor is a place in the ledger: the block and the transaction in it that
// was read last. The zero Cursor is before the first.
type Cursor struct {
	Block uint64 `json:"block"` // 1 for the first block with transactions
	Tx    uint32 `json:"tx"`    // 1 for the first in its block
}

// Before says whether c was committed before d.
func (c Cursor) Before(d Cursor) bool { return c.Block < d.Block || c.Block == d.Block && c.Tx < d.Tx }

// Event is one committed transaction's chaincode event.
type Event struct {
	Cursor  Cursor
	TxID    string
	Name    string    // "custody" for every event of the custody chaincode
	Payload []byte    // as the chaincode set it
	Seen    time.Time // when this ledger's own peer committed it: not the submitter's claim

	// Entries reads what the transaction added to the custody ledger, by
	// [chaincode.ReadEntries]. It is work, and so done by who wants it.
	Entries func() (chaincode.Entries, error)
	Size    int // bytes that Entries reads
}

// Ledger is one party's connection to the custody channel. Safe for
// concurrent use.
type Ledger interface {
	// Submit runs fn as a transaction and returns its response once it is
	// committed and durable. Errors: ErrConflict, *Rejected, ErrUnknown,
	// ErrUnreachable.
	Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error)

	// Evaluate runs fn on the party's own peer against committed state and
	// changes nothing. Errors: *Rejected, ErrUnreachable.
	Evaluate(ctx context.Context, fn string, args ...[]byte) ([]byte, error)

	// Events replays what was committed after the cursor and then follows,
	// in commit order, until ctx ends or an error, which is yielded last. A
	// broken stream is an error, never silence.
	Events(ctx context.Context, after Cursor) iter.Seq2[Event, error]
}

// ErrConflict: another transaction came first; nothing was written. Read again
// and retry.
var ErrConflict = errors.New("the ledger changed meanwhile")

// ErrUnknown: the transaction may or may not have been committed. Read before
// retrying.
var ErrUnknown = errors.New("it is not known whether the transaction was committed")

// ErrUnreachable: a node of the channel that this needs did not answer, before
// anything was ordered. Nothing was written; try again.
var ErrUnreachable = errors.New("the custody channel cannot be reached")

// Rejected: a rule of the chaincode said no. Nothing was written, and the same
// request will be refused again while the ledger stands as it does.
type Rejected struct {
	Code    string `json:"code"`              // a provenance.Code… or a code of the chaincode
	Subject string `json:"subject,omitempty"` // what it is about
	Detail  string `json:"detail"`            // one sentence

	// Response is the chaincode's whole error message. A refused Append holds
	// an outcome for each event in it.
	Response []byte `json:"-"`
}

// Refused is the *Rejected of a chaincode's error response: message is a
// chaincode.Refusal as JSON, or text from a chaincode that is not ours.
func Refused(message string) *Rejected {
	r := &Rejected{}
	if err := json.Unmarshal([]byte(message), r); err != nil || r.Code == "" {
		r = &Rejected{Code: "refused", Detail: message}
	}
	r.Response = []byte(message)
	return r
}

func (r *Rejected) Error() string {
	if r.Subject == "" {
		return fmt.Sprintf("%s (%s)", r.Detail, r.Code)
	}
	return fmt.Sprintf("%s: %s (%s)", r.Subject, r.Detail, r.Code)
}
