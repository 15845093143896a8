package chaincode

import (
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance"
)

// announcement is the payload of a transaction's event: which of the keys that
// it wrote add to the ledger, in order.
type announcement struct {
	Events       []string   `json:"events,omitempty"`       // ids
	Parties      []string   `json:"parties,omitempty"`      // MSP ids
	Attestations [][]string `json:"attestations,omitempty"` // attributes of their keys
}

func (a announcement) empty() bool {
	return len(a.Events) == 0 && len(a.Parties) == 0 && len(a.Attestations) == 0
}

// ReadEntries is what a transaction added to the ledger, by its event's
// payload, what it wrote (by key, nil for a deletion), and the MSP id of who
// signed it. The payload alone is protected by nothing: a chaincode that was
// tampered with can tell of anything, whereas the head of a chain is written
// only with the endorsements that its key asks for. So an error is of a
// transaction that tells of what it did not write, is not in a chain, or wrote
// in another's name.
func ReadEntries(payload []byte, writes map[string][]byte, creator string) (Entries, error) {
	var announced announcement
	if err := json.Unmarshal(payload, &announced); err != nil {
		return Entries{}, fmt.Errorf("reading the event's payload: %w", err)
	}
	r := &reading{writes: writes, creator: creator, last: map[string]provenance.Record{}}
	r.entries.Events = make(map[string]json.RawMessage, len(announced.Events))
	for _, id := range announced.Events {
		if err := r.event(id); err != nil {
			return Entries{}, err
		}
	}
	for s, last := range r.last {
		var c chainHead
		if err := r.wrote(&c, custodyType, s); err != nil {
			return Entries{}, err
		}
		if c.Position() != last.Position() || c.Event != last.Event {
			return Entries{}, fmt.Errorf("the chain of %s does not end in record %d", s, last.Seq)
		}
	}
	for _, msp := range announced.Parties {
		var p provenance.Party
		if err := r.wrote(&p, partyType, msp); err != nil {
			return Entries{}, err
		}
		if p.MSP != msp || msp != creator {
			return Entries{}, fmt.Errorf("a registration of %s, signed by a member of %s", msp, creator)
		}
		r.entries.Parties = append(r.entries.Parties, p)
	}
	for _, at := range announced.Attestations {
		var a Attestation
		if err := r.wrote(&a, attestType, at...); err != nil {
			return Entries{}, err
		}
		if a.Party != creator {
			return Entries{}, fmt.Errorf("an attestation in the name of %s, signed by a member of %s", a.Party, creator)
		}
		r.entries.Attestations = append(r.entries.Attestations, a)
	}
	return r.entries, nil
}

// reading is one ReadEntries.
type reading struct {
	writes  map[string][]byte
	creator string
	entries Entries
	last    map[string]provenance.Record // by subject
}

func (r *reading) event(id string) error {
	var e stored
	if err := r.wrote(&e, eventType, id); err != nil {
		return err
	}
	if e.Party != r.creator {
		return fmt.Errorf("the event %s in the name of %s, signed by a member of %s", id, e.Party, r.creator)
	}
	records, err := r.records(id, e)
	if err != nil {
		return err
	}
	r.entries.Events[id] = e.Event
	for _, c := range records {
		if c.Party != r.creator || c.Event != id {
			return fmt.Errorf("a record of %s in the name of %s and of the event %s, with the event %s, signed by a member of %s", c.Subject, c.Party, c.Event, id, r.creator)
		}
		r.entries.Records = append(r.entries.Records, c.Record)
		r.last[c.Subject] = c.Record
	}
	return nil
}

func (r *reading) records(id string, e stored) ([]chained, error) {
	if k, err := key(touchedType, id); err != nil || r.writes[k] == nil {
		return e.Records, err
	}
	if len(e.Records) > 0 {
		return nil, fmt.Errorf("the event %s has records within and beside it", id)
	}
	var many []provenance.Position
	if err := r.wrote(&many, touchedType, id); err != nil {
		return nil, err
	}
	records := make([]chained, len(many))
	for i, p := range many {
		if err := r.wrote(&records[i], recordType, p.Subject, sequence(p.Seq)); err != nil {
			return nil, err
		}
		if records[i].Position() != p {
			return nil, fmt.Errorf("record %d of %s is not the one that its event lists", p.Seq, p.Subject)
		}
	}
	return records, nil
}

// wrote reads what was written under a key.
func (r *reading) wrote(v any, kind string, attributes ...string) error {
	k, err := key(kind, attributes...)
	if err != nil {
		return err
	}
	b := r.writes[k]
	if b == nil {
		return fmt.Errorf("it tells of a %s %v that it did not write", kind, attributes)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("reading the %s %v: %w", kind, attributes, err)
	}
	return nil
}
