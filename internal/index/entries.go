package index

import (
	"encoding/json"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// Record is a custody record with what its event says and when it came.
type Record struct {
	provenance.Record
	Hash  provenance.Hash `json:"hash"`
	Place string          `json:"place,omitempty"` // read point
	Order string          `json:"order,omitempty"` // 0x…: the order that the event names
	Clear bool            `json:"clear,omitempty"` // an authority cleared it, as escrow.Cleared reads it
	TxID  string          `json:"txId"`
	Seen  time.Time       `json:"seen"` // when this party's own peer committed it
}

// meanings reads each event of a transaction once, however many subjects it
// concerns.
type readEvents struct {
	entries chaincode.Entries
	read    map[string]*readEvent
}

type readEvent struct {
	provenance.CustodyEvent
	clear bool
	at    map[string]uint32 // subject → its place in the event
	mark  []byte            // key of the batch mark
}

// of returns what an event means; of one that means nothing for custody, the
// zero event.
func (m *readEvents) of(event string) *readEvent {
	if known, ok := m.read[event]; ok {
		return known
	}
	out := &readEvent{}
	m.read[event] = out
	var ev epcis.Event
	if json.Unmarshal(m.entries.Events[event], &ev) != nil {
		return out
	}
	if got, err := provenance.CustodyEventOf(&ev); err == nil {
		out.CustodyEvent, out.clear = got, escrow.Cleared(&ev)
	}
	return out
}

// index is the place of a subject in the event.
func (m *readEvent) index(subject string) (uint32, bool) {
	if m.at == nil {
		m.at = make(map[string]uint32, len(m.Subjects))
		for i, s := range m.Subjects {
			m.at[s] = uint32(i)
		}
	}
	i, ok := m.at[subject]
	return i, ok
}

// applyEntries applies what one transaction added to the custody ledger.
func applyEntries(tx store.Tx, ev custody.Event, e chaincode.Entries) error {
	for _, p := range e.Parties {
		if err := tableParties.Put(tx, p.MSP, p); err != nil {
			return err
		}
	}
	m := &readEvents{e, map[string]*readEvent{}}
	for _, r := range e.Records {
		if err := applyRecord(tx, ev, r, m.of(r.Event)); err != nil {
			return err
		}
	}
	for _, a := range e.Attestations {
		id, err := escrow.ParseOrderID(a.Order)
		if err != nil {
			continue // an attestation of nothing that the escrow could hold
		}
		read := attestation(id, a)
		if err := tableAttestations.Put(tx, attestationKey(read), read); err != nil {
			return err
		}
	}
	return nil
}

func applyRecord(tx store.Tx, ev custody.Event, r provenance.Record, m *readEvent) error {
	seen := ev.Seen.UTC()
	rec := Record{Record: r, Hash: r.Hash(), Place: m.Place, Order: m.Order, Clear: m.clear, TxID: ev.TxID, Seen: seen}
	if err := tableRecords.Put(tx, recordKey(r.Subject, r.Seq), rec); err != nil {
		return err
	}
	switch r.Verb {
	case provenance.Commission:
		return applyMark(tx, r, m)
	case provenance.Deliver:
		id, err := escrow.ParseOrderID(m.Order)
		if err != nil {
			return nil // it names no order
		}
		return tableSightings.Put(tx, sightingKey(id, r.Subject, r.Seq), escrow.DeliveryRecord{
			Order: id, Item: r.Subject, Seq: r.Seq, Head: rec.Hash, Party: r.Party, Time: r.Time, Seen: seen, TxID: ev.TxID,
		})
	}
	return nil
}

// applyMark ties the item to its token. A token is the item's that was
// commissioned for it first: a later one cannot take it over.
func applyMark(tx store.Tx, r provenance.Record, m *readEvent) error {
	if m.Batch == nil {
		return nil
	}
	i, ok := m.index(r.Subject)
	if !ok {
		return nil
	}
	if m.mark == nil {
		text, err := json.Marshal(m.Batch)
		if err != nil {
			return err
		}
		h := provenance.Sum(text)
		m.mark = h[:]
		if err := tx.Put(bucketMarks, m.mark, text); err != nil {
			return err
		}
	}
	token := provenance.NewBatchID(m.Batch.Issuer, m.Batch.Root).Token(m.Batch.First + i)
	if err := tx.Put(bucketItems, []byte(r.Subject), join(token[:], m.mark)); err != nil {
		return err
	}
	if first, err := tx.Get(bucketTokens, token[:]); err != nil || first != nil {
		return err
	}
	return tx.Put(bucketTokens, token[:], []byte(r.Subject))
}

func attestation(id escrow.OrderID, a chaincode.Attestation) escrow.Attestation {
	return escrow.Attestation{
		Order: id, Party: a.Party, Signer: a.Signer, Milestone: escrow.Milestone(a.Milestone), Head: a.Head, DeliveredAt: a.DeliveredAt, Signature: a.Signature,
	}
}
