package chaincode

import (
	"encoding/json"
	"time"

	"github.com/waymark/waymark/provenance"
)

// A peer checks and writes each key by itself, and asking it for one costs more
// than anything that a record holds. So what a record adds to the state is in two
// keys: where its subject's chain stands, and the event with its record.

// chainHead is the value of a custody key.
type chainHead struct {
	provenance.Custody
	Event string `json:"event"` // id of the newest record's event, where that record is
}

// stored is the value of an event key.
type stored struct {
	Event   json.RawMessage `json:"event"` // canonical bytes
	Party   string          `json:"party"` // MSP id of the creator
	TxID    string          `json:"txId"`
	Entered time.Time       `json:"entered"`
	Records []chained       `json:"records,omitempty"` // if they are few
}

// chained is a record with where the one before it is.
type chained struct {
	provenance.Record
	Before string `json:"before,omitempty"` // id of that record's event
}

// fewRecords is how many records of an event are kept with it: of most there is
// one. More of them are in record keys, so that reading one chain does not read
// all of a pallet's.
const fewRecords = 8

func positionsOf(records []chained) []provenance.Position {
	positions := make([]provenance.Position, len(records))
	for i, r := range records {
		positions[i] = r.Position()
	}
	return positions
}

// positions are an event's records.
func (l *ledger) positions(id string, e stored) ([]provenance.Position, error) {
	if len(e.Records) > 0 {
		return positionsOf(e.Records), nil
	}
	var many []provenance.Position
	_, err := l.get(&many, touchedType, id)
	return many, err
}

// event is an event of the ledger.
func (l *ledger) event(id string) (stored, error) {
	var e stored
	ok, err := l.get(&e, eventType, id)
	if err == nil && !ok {
		err = refuse(CodeNotFound, id, "there is no such event")
	}
	return e, err
}
