package audit

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
)

// entries is what a transaction says that it added: the payload of the custody
// chaincode's event.
type entries struct {
	Records      []provenance.Record        `json:"records"`
	Events       map[string]json.RawMessage `json:"events"`
	Parties      []provenance.Party         `json:"parties"`
	Attestations []struct {
		Party string `json:"party"`
	} `json:"attestations"`
}

// custody is the custody ledger as the blocks lead to it.
type custody struct {
	chains  map[string][]provenance.Record // by subject
	events  map[string][]byte
	parties map[string]provenance.Party
	ends    map[string]provenance.Custody // by subject; after replay
	records int
}

func newCustody() *custody {
	return &custody{
		chains: map[string][]provenance.Record{}, events: map[string][]byte{},
		parties: map[string]provenance.Party{}, ends: map[string]provenance.Custody{},
	}
}

// enter takes up what a transaction added, and returns what is wrong with it.
func (l *custody) enter(t *transaction, creator string) []Problem {
	var e entries
	if t.event != nil {
		if err := json.Unmarshal(t.event.GetPayload(), &e); err != nil {
			return []Problem{{Kind: Unread, Detail: fmt.Sprintf("its event: %v", err)}}
		}
	}
	writes, err := t.writes()
	if err != nil {
		return []Problem{{Kind: Unread, Detail: fmt.Sprintf("what it wrote: %v", err)}}
	}
	problems := e.foreign(creator)
	problems = append(problems, e.unannounced(writes)...)
	for _, p := range e.Parties {
		l.parties[p.MSP] = p
	}
	for id, text := range e.Events {
		l.events[id] = text
	}
	for _, r := range e.Records {
		l.chains[r.Subject] = append(l.chains[r.Subject], r)
		l.records++
	}
	return problems
}

// foreign are the entries in another's name than the creator's.
func (e entries) foreign(creator string) []Problem {
	var problems []Problem
	note := func(what, party string) {
		if party != creator {
			problems = append(problems, Problem{Kind: Author, Detail: fmt.Sprintf("%s in the name of %s, signed by a member of %s", what, party, creator)})
		}
	}
	for _, r := range e.Records {
		note("a record of "+r.Subject, r.Party)
	}
	for _, p := range e.Parties {
		note("a registration", p.MSP)
	}
	for _, a := range e.Attestations {
		note("an attestation", a.Party)
	}
	return problems
}

// recordKey is the start of a record's composite key in the chaincode's state.
const recordKey = "\x00record\x00"

// unannounced compares the records that were written with those that the
// event tells of.
func (e entries) unannounced(writes map[string][]byte) []Problem {
	var problems []Problem
	told := map[provenance.Hash]bool{}
	for _, r := range e.Records {
		told[r.Hash()] = true
	}
	for _, key := range slices.Sorted(maps.Keys(writes)) {
		if !strings.HasPrefix(key, recordKey) {
			continue
		}
		var r provenance.Record
		err := json.Unmarshal(writes[key], &r)
		if want := fmt.Sprintf("%s%s\x00%016x\x00", recordKey, r.Subject, r.Seq); err != nil || key != want || !told[r.Hash()] {
			problems = append(problems, Problem{Kind: Write, Subject: r.Subject, Detail: fmt.Sprintf("it wrote %q, which its event does not tell of", key)})
			continue
		}
		delete(told, r.Hash())
	}
	if len(told) > 0 {
		problems = append(problems, Problem{Kind: Write, Detail: fmt.Sprintf("its event tells of %d records that it did not write", len(told))})
	}
	return problems
}

// replay replays every chain by the rules of custody.
func (l *custody) replay() []Problem {
	var problems []Problem
	for _, subject := range slices.Sorted(maps.Keys(l.chains)) {
		end, err := provenance.VerifyChain(subject, l.chains[subject], l.events, l.parties)
		if err != nil {
			problems = append(problems, Problem{Kind: Rule, Subject: subject, Detail: err.Error()})
		}
		l.ends[subject] = end
	}
	return problems
}
