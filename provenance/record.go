package provenance

import (
	"encoding/binary"
	"time"
)

// Position is a place in a subject's chain: the number and hash of its newest
// record. The zero sequence, with the zero hash, is "no record yet".
type Position struct {
	Subject string `json:"subject"` // canonical Digital Link URI
	Seq     uint64 `json:"seq"`
	Head    Hash   `json:"head"`
}

// Record is one custody record: a link in the chain of one item or logistic
// unit. What happened is the EPCIS event that it names; one event that
// concerns several subjects makes one record in each one's chain.
type Record struct {
	Version int       `json:"v"` // 1
	Subject string    `json:"subject"`
	Seq     uint64    `json:"seq"`            // 1 for the first
	Prev    Hash      `json:"prev"`           // hash of record Seq-1, zero at 1
	Event   string    `json:"event"`          // event id, ni:///sha-256;…?ver=CBV2.0
	Digest  Hash      `json:"digest"`         // SHA-256 of the event's bytes as the ledger holds them
	Verb    Verb      `json:"verb"`           // what the event means for this subject
	Party   string    `json:"party"`          // MSP id, from the creator's certificate
	To      string    `json:"to,omitempty"`   // shipping: MSP id that it is handed to
	Unit    string    `json:"unit,omitempty"` // packing and unpacking: the unit packed into or out of
	Time    time.Time `json:"time"`           // the event's own time: the party's claim
	Entered time.Time `json:"entered"`        // the transaction's time: the client's claim
}

// RecordVersion is the layout that [Record.Hash] covers.
const RecordVersion = 1

// Hash is the record's hash: SHA-256 over every field, each preceded by its
// length, so that no two records share an encoding. Times count milliseconds
// since the Unix epoch.
func (r Record) Hash() Hash {
	var b []byte
	field := func(v []byte) {
		b = binary.BigEndian.AppendUint32(b, uint32(len(v)))
		b = append(b, v...)
	}
	number := func(n uint64) { field(binary.BigEndian.AppendUint64(nil, n)) }
	field([]byte("waymark/custody-record"))
	number(uint64(r.Version))
	field([]byte(r.Subject))
	number(r.Seq)
	field(r.Prev[:])
	field([]byte(r.Event))
	field(r.Digest[:])
	field([]byte(r.Verb))
	field([]byte(r.Party))
	field([]byte(r.To))
	field([]byte(r.Unit))
	number(uint64(r.Time.UnixMilli()))
	number(uint64(r.Entered.UnixMilli()))
	return Sum(b)
}

// Position is where the chain stands after this record.
func (r Record) Position() Position { return Position{r.Subject, r.Seq, r.Hash()} }
