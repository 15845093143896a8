package chaincode

import (
	"fmt"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// Verify replays every chain of the history by the rules of custody, and
// returns where each one ends, in the order of Chains. Beyond what
// [provenance.VerifyChain] checks of each chain, events are those that their
// ids name, and every packing and unpacking stands in the unit's chain too, so
// that who took a thing out of a unit held that unit. It believes nothing of
// the ledger that answered but the registered parties.
func (h History) Verify() ([]provenance.Custody, error) {
	if len(h.Chains) == 0 || h.Chains[0].Subject != h.Subject {
		return nil, fmt.Errorf("the history of %s does not hold its chain", h.Subject)
	}
	events := map[string][]byte{}
	for id, text := range h.Events {
		if err := checkNamed(id, text); err != nil {
			return nil, err
		}
		events[id] = text
	}
	parties := map[string]provenance.Party{}
	for _, p := range h.Parties {
		parties[p.MSP] = p
	}
	ends := make([]provenance.Custody, len(h.Chains))
	inChain := map[string]map[string]bool{} // subject → events of its records
	for i, chain := range h.Chains {
		var err error
		if ends[i], err = provenance.VerifyChain(chain.Subject, chain.Records, events, parties); err != nil {
			return ends, err
		}
		inChain[chain.Subject] = map[string]bool{}
		for _, r := range chain.Records {
			inChain[chain.Subject][r.Event] = true
		}
	}
	for _, chain := range h.Chains {
		for _, r := range chain.Records {
			if r.Unit != "" && !inChain[r.Unit][r.Event] {
				return ends, fmt.Errorf("record %d of %s: %s of %s is not in that unit's chain", r.Seq, r.Subject, r.Verb, r.Unit)
			}
		}
	}
	return ends, nil
}

func checkNamed(id string, text []byte) error {
	var ev epcis.Event
	if err := ev.UnmarshalJSON(text); err != nil {
		return fmt.Errorf("event %s: %w", id, err)
	}
	got, err := provenance.EventID(&ev)
	if err != nil {
		return fmt.Errorf("event %s: %w", id, err)
	}
	if got != id {
		return fmt.Errorf("event %s is in truth %s", id, got)
	}
	return nil
}

// Evidence is the history as the rules of provenance take it.
func (h History) Evidence() provenance.History {
	out := provenance.History{
		Subject: h.Subject, TxIDs: h.TxIDs, Parties: h.Parties,
		Chains: make(map[string][]provenance.Record, len(h.Chains)), Events: make(map[string][]byte, len(h.Events)),
	}
	for _, c := range h.Chains {
		out.Chains[c.Subject] = c.Records
	}
	for id, event := range h.Events {
		out.Events[id] = event
	}
	return out
}
