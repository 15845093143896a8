package chaincode

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance"
)

// Check compares what a transaction's event tells of with what it wrote, and
// with the MSP id of who signed it. An event alone is guarded by nothing: a
// chaincode that was tampered with can tell of anything, whereas what a chain
// leads to is written only with the endorsements that its key asks for. writes
// are by key, nil for a deletion.
func (e Entries) Check(writes map[string][]byte, creator string) error {
	last := map[string]provenance.Record{}
	for _, r := range e.Records {
		if r.Party != creator {
			return fmt.Errorf("a record of %s in the name of %s, signed by a member of %s", r.Subject, r.Party, creator)
		}
		var written provenance.Record
		if err := wrote(writes, &written, recordType, r.Subject, sequence(r.Seq)); err != nil {
			return err
		}
		if written.Hash() != r.Hash() {
			return fmt.Errorf("record %d of %s is not the one that was written", r.Seq, r.Subject)
		}
		last[r.Subject] = r
	}
	for s, r := range last {
		var c provenance.Custody
		if err := wrote(writes, &c, custodyType, s); err != nil {
			return err
		}
		if c.Position() != r.Position() {
			return fmt.Errorf("the chain of %s was not led to record %d", s, r.Seq)
		}
	}
	return e.checkRest(writes, creator)
}

func (e Entries) checkRest(writes map[string][]byte, creator string) error {
	for id, text := range e.Events {
		var stored StoredEvent
		if err := wrote(writes, &stored, eventType, id); err != nil {
			return err
		}
		if stored.Party != creator || !bytes.Equal(stored.Event, text) {
			return fmt.Errorf("the event %s is not the one that was written", id)
		}
	}
	for _, p := range e.Parties {
		if p.MSP != creator {
			return fmt.Errorf("a registration of %s, signed by a member of %s", p.MSP, creator)
		}
		if err := wrote(writes, &provenance.Party{}, partyType, p.MSP); err != nil {
			return err
		}
	}
	for _, a := range e.Attestations {
		if a.Party != creator {
			return fmt.Errorf("an attestation in the name of %s, signed by a member of %s", a.Party, creator)
		}
		var written Attestation
		if err := wrote(writes, &written, attestType, a.at()...); err != nil {
			return err
		}
		if !written.same(a) {
			return fmt.Errorf("the attestation of %s by %s is not the one that was written", a.Order, a.Party)
		}
	}
	return nil
}

// wrote reads what was written under a key.
func wrote(writes map[string][]byte, v any, kind string, attributes ...string) error {
	k, err := key(kind, attributes...)
	if err != nil {
		return err
	}
	b := writes[k]
	if b == nil {
		return fmt.Errorf("it tells of a %s %v that it did not write", kind, attributes)
	}
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("reading the %s %v: %w", kind, attributes, err)
	}
	return nil
}
