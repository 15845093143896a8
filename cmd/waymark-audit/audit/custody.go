package audit

import (
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance"
)

// custody is the custody ledger as the blocks lead to it. Each chain is replayed
// as its records come, so that an event of thousands of subjects is read once.
type custody struct {
	ends    map[string]provenance.Custody // by subject: where its chain stands
	last    map[string]string             // by subject: id of the event of its newest record
	broken  map[string]bool               // chains with a record that cannot stand; what follows is not judged
	events  map[string]*event             // by id
	parties map[string]provenance.Party   // as registered so far
	byGLN   map[string]string             // MSP ids
	issuers prefixes
	records int
}

// event is what a replay needs of an event.
type event struct {
	digest   provenance.Hash
	meaning  provenance.CustodyEvent
	subjects map[string]bool
	author   string // who recorded it
	err      error
}

func newCustody() *custody {
	return &custody{
		ends: map[string]provenance.Custody{}, last: map[string]string{}, broken: map[string]bool{}, events: map[string]*event{},
		parties: map[string]provenance.Party{}, byGLN: map[string]string{}, issuers: newPrefixes(),
	}
}

// enter takes up what a transaction added, and returns what is wrong with it.
func (l *custody) enter(t *transaction, w writes, creator string) []Problem {
	var emitted announcement
	if t.event != nil {
		if err := json.Unmarshal(t.event.GetPayload(), &emitted); err != nil {
			return []Problem{{Kind: Unread, Detail: fmt.Sprintf("its event: %v", err)}}
		}
	}
	e, problems := readEntries(emitted, w.values, creator)
	before := l.standing(w)
	for _, p := range e.parties {
		l.parties[p.MSP], l.byGLN[p.GLN] = p, p.MSP
	}
	problems = append(problems, l.issuers.enter(w.values, creator, len(l.parties))...)
	for _, ev := range e.events {
		if l.events[ev.id] == nil { // an event stays what it was at first
			l.events[ev.id] = readEvent(ev.id, ev.Event, creator)
		}
	}
	for _, ev := range e.events {
		problems = append(problems, ev.alone()...)
	}
	for _, r := range e.records {
		l.records++
		if l.broken[r.Subject] {
			continue
		}
		next, err := l.follow(r.Record)
		if err == nil {
			err = l.reachable(r, w.values)
		}
		if err != nil {
			l.broken[r.Subject] = true
			problems = append(problems, Problem{Kind: Rule, Subject: r.Subject, Detail: fmt.Sprintf("record %d: %v", r.Seq, err)})
		}
		l.ends[r.Subject], l.last[r.Subject] = next, r.Event
	}
	return append(problems, l.guards(w, before)...)
}
