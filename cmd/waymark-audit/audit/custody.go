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

// custody is the custody ledger as the blocks lead to it. Each chain is replayed
// as its records come, so that an event of thousands of subjects is read once.
type custody struct {
	ends    map[string]provenance.Custody // by subject: where its chain stands
	broken  map[string]bool               // chains with a record that cannot stand; what follows is not judged
	events  map[string]*event             // by id
	parties map[string]provenance.Party   // as registered so far
	byGLN   map[string]string             // MSP ids
	records int
}

// event is what a replay needs of an event.
type event struct {
	digest   provenance.Hash
	meaning  provenance.Meaning
	subjects map[string]bool
	author   string // who recorded it
	err      error
}

func newCustody() *custody {
	return &custody{
		ends: map[string]provenance.Custody{}, broken: map[string]bool{}, events: map[string]*event{},
		parties: map[string]provenance.Party{}, byGLN: map[string]string{},
	}
}

// enter takes up what a transaction added, and returns what is wrong with it.
func (l *custody) enter(t *transaction, w writes, creator string) []Problem {
	var e entries
	if t.event != nil {
		if err := json.Unmarshal(t.event.GetPayload(), &e); err != nil {
			return []Problem{{Kind: Unread, Detail: fmt.Sprintf("its event: %v", err)}}
		}
	}
	problems := e.foreign(creator)
	problems = append(problems, e.unannounced(w.values)...)
	before := l.standing(w)
	for _, p := range e.Parties {
		l.parties[p.MSP], l.byGLN[p.GLN] = p, p.MSP
	}
	for id, text := range e.Events {
		if l.events[id] == nil { // an event stays what it was at first
			l.events[id] = readEvent(id, text, creator)
		}
	}
	for _, r := range e.Records {
		l.records++
		if l.broken[r.Subject] {
			continue
		}
		next, err := l.follow(r)
		if err != nil {
			l.broken[r.Subject] = true
			problems = append(problems, Problem{Kind: Rule, Subject: r.Subject, Detail: fmt.Sprintf("record %d: %v", r.Seq, err)})
		}
		l.ends[r.Subject] = next
	}
	return append(problems, l.guards(w, before)...)
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
