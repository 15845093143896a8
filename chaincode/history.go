package chaincode

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/waymark/waymark/provenance"
)

// historyOf collects a subject's chain and those of the units it was in.
func historyOf(l *ledger, args [][]byte) (any, error) {
	s, err := subject(args, 0)
	if err != nil {
		return nil, err
	}
	if _, err := l.known(s); err != nil {
		return nil, err
	}
	h := History{Subject: s, Events: map[string]json.RawMessage{}, TxIDs: map[string]string{}, Parties: []provenance.Party{}}
	if h.Chains, err = l.chains(s); err != nil {
		return nil, err
	}
	msps := map[string]bool{}
	for _, chain := range h.Chains {
		for _, r := range chain.Records {
			msps[r.Party] = true
			if r.To != "" {
				msps[r.To] = true
			}
			if _, ok := h.Events[r.Event]; ok {
				continue
			}
			e, err := l.event(r.Event)
			if err != nil {
				return nil, err
			}
			h.Events[r.Event], h.TxIDs[r.Event] = e.Event, e.TxID
		}
	}
	for _, msp := range slices.Sorted(maps.Keys(msps)) {
		var p provenance.Party
		if _, err := l.get(&p, partyType, msp); err != nil {
			return nil, err
		}
		if p, err = l.approved(p); err != nil {
			return nil, err
		}
		h.Parties = append(h.Parties, p)
	}
	return h, nil
}

// chains returns the subject's own chain, then those of units. A unit's chain
// goes on while the subject, or what holds it, may still have been inside: it
// is cut after the last unpacking, and whole while there was none.
func (l *ledger) chains(subject string) ([]Chain, error) {
	type visit struct {
		subject string
		until   string // event of the last record that matters; empty: all matter
	}
	var chains []Chain
	at := map[string]int{} // subject → its place in chains
	todo := []visit{{subject, ""}}
	for len(todo) > 0 {
		v := todo[0]
		todo = todo[1:]
		records, err := l.records(v.subject, v.until)
		if err != nil {
			return nil, err
		}
		i, seen := at[v.subject]
		if seen && len(records) <= len(chains[i].Records) {
			continue
		}
		if !seen {
			i = len(chains)
			at[v.subject] = i
			chains = append(chains, Chain{Subject: v.subject})
		}
		chains[i].Records = records
		for j, r := range records {
			if r.Verb == provenance.Pack && r.Unit != v.subject {
				todo = append(todo, visit{r.Unit, unpackedBy(records[j:], r.Unit)})
			}
		}
	}
	return chains, nil
}

// unpackedBy is the event that took the subject of records out of unit.
func unpackedBy(records []provenance.Record, unit string) string {
	for _, r := range records {
		if r.Verb == provenance.Unpack && r.Unit == unit {
			return r.Event
		}
	}
	return ""
}

// records reads a chain, up to the record of the event until: back from where
// custody stands, so that what nobody was led to is never seen.
func (l *ledger) records(s, until string) ([]provenance.Record, error) {
	c, err := l.chainHead(s)
	if err != nil {
		return nil, err
	}
	var list []provenance.Record // newest first
	at := c.Event
	for seq := c.Seq; seq > 0; seq-- {
		r, err := l.recordOf(s, seq, at)
		if err != nil {
			return nil, err
		}
		if until != "" && r.Event == until {
			list = list[:0]
		}
		list, at = append(list, r.Record), r.Before
	}
	slices.Reverse(list)
	return list, nil
}

// recordOf is the record that an event is in a subject's chain.
func (l *ledger) recordOf(s string, seq uint64, id string) (chained, error) {
	e, err := l.event(id)
	if err != nil {
		return chained{}, err
	}
	for _, r := range e.Records {
		if r.Subject == s && r.Seq == seq {
			return r, nil
		}
	}
	var r chained
	ok, err := l.get(&r, recordType, s, sequence(seq))
	if err == nil && (!ok || r.Event != id) {
		err = fmt.Errorf("record %d of %s is not where its chain says", seq, s)
	}
	return r, err
}
