package audit

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
)

// announcement is what a transaction's event tells of: keys, in order.
type announcement struct {
	Events       []string   `json:"events"`
	Parties      []string   `json:"parties"`
	Attestations [][]string `json:"attestations"`
}

// entries are what a transaction added to the ledger, as it wrote it.
type entries struct {
	events  []written
	records []chained
	parties []provenance.Party
}

// written is an event with what belongs to it.
type written struct {
	id      string
	Event   json.RawMessage `json:"event"`
	Party   string          `json:"party"`
	Records []chained       `json:"records"`
}

// chained is a record, with the event of the one before it in its chain.
type chained struct {
	provenance.Record
	Before string `json:"before"`
}

// reading reads what one transaction wrote.
type reading struct {
	values   map[string][]byte
	creator  string
	read     map[string]bool // keys
	entries  entries
	problems []Problem
}

// readEntries reads what an event tells of, and finds what it does not tell of,
// tells of in vain, or tells of in another's name than the creator's.
func readEntries(emitted announcement, values map[string][]byte, creator string) (entries, []Problem) {
	r := &reading{values: values, creator: creator, read: map[string]bool{}}
	for _, id := range emitted.Events {
		r.event(id)
	}
	for _, msp := range emitted.Parties {
		var p provenance.Party
		if r.take(&p, partyKey, msp) {
			r.named("a registration", p.MSP)
			r.entries.parties = append(r.entries.parties, p)
		}
	}
	for _, at := range emitted.Attestations {
		var a struct {
			Party string `json:"party"`
		}
		if r.take(&a, attestKey, at...) {
			r.named("an attestation", a.Party)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(values)) {
		adds := slices.ContainsFunc([]string{eventKey, recordKey, partyKey, attestKey}, func(kind string) bool { return strings.HasPrefix(k, kind) })
		if adds && !r.read[k] {
			r.note(Write, subjectOf(k), "it wrote %q, which its event does not tell of", k)
		}
	}
	return r.entries, r.problems
}

func (r *reading) note(kind, subject, format string, args ...any) {
	r.problems = append(r.problems, Problem{Kind: kind, Subject: subject, Detail: fmt.Sprintf(format, args...)})
}

func (r *reading) named(what, party string) {
	if party != r.creator {
		r.note(Author, "", "%s in the name of %s, signed by a member of %s", what, party, r.creator)
	}
}

// take reads the value that was written under a key, if it was.
func (r *reading) take(v any, kind string, attributes ...string) bool {
	k := kind + strings.Join(attributes, "\x00") + "\x00"
	b := r.values[k]
	if b == nil {
		r.note(Write, "", "its event tells of %q, which it did not write", k)
		return false
	}
	r.read[k] = true
	if err := json.Unmarshal(b, v); err != nil {
		r.note(Unread, "", "%q: %v", k, err)
		return false
	}
	return true
}

func (r *reading) event(id string) {
	e := written{id: id}
	if !r.take(&e, eventKey, id) {
		return
	}
	r.named("the event "+id, e.Party)
	if r.values[touchedKey+id+"\x00"] != nil {
		if len(e.Records) > 0 {
			r.note(Write, "", "the event %s has records within and beside it", id)
		}
		e.Records = r.beside(id)
	}
	r.entries.events = append(r.entries.events, e)
	for _, c := range e.Records {
		r.named("a record of "+c.Subject, c.Party)
		if c.Event != id {
			r.note(Write, c.Subject, "record %d is of the event %s, with the event %s", c.Seq, c.Event, id)
		}
		r.entries.records = append(r.entries.records, c)
	}
}

// beside are the many records of an event.
func (r *reading) beside(id string) []chained {
	var positions []provenance.Position
	r.take(&positions, touchedKey, id)
	var records []chained
	for _, p := range positions {
		var c chained
		if !r.take(&c, recordKey, p.Subject, fmt.Sprintf("%016x", p.Seq)) {
			continue
		}
		if c.Position() != p {
			r.note(Write, p.Subject, "record %d is not the one that its event lists", p.Seq)
		}
		records = append(records, c)
	}
	return records
}

// alone are the records that take something into a unit or out of it without a
// record of the unit: whoever packed a thing can write its chain, and not that of
// the unit when another holds it.
func (e written) alone() []Problem {
	units := map[string]bool{}
	for _, r := range e.Records {
		units[r.Subject] = true
	}
	var problems []Problem
	for _, r := range e.Records {
		if r.Unit != "" && !units[r.Unit] {
			problems = append(problems, Problem{Kind: Rule, Subject: r.Subject, Detail: fmt.Sprintf("record %d: nothing of it is in the chain of %s", r.Seq, r.Unit)})
		}
	}
	return problems
}

// reachable is an error unless the path from where a chain stands to a record that
// was added leads there, and from it to the one before.
func (l *custody) reachable(r chained, values map[string][]byte) error {
	if want := l.last[r.Subject]; r.Before != want {
		return fmt.Errorf("it leads back to the event %q, not to %q", r.Before, want)
	}
	var at struct {
		provenance.Position
		Event string `json:"event"`
	}
	if err := json.Unmarshal(values[custodyKey+r.Subject+"\x00"], &at); err != nil {
		return fmt.Errorf("where its chain stands: %w", err)
	}
	if at.Seq < r.Seq || at.Seq == r.Seq && (at.Head != r.Hash() || at.Event != r.Event) {
		return fmt.Errorf("its chain was led to record %d (%s) of the event %q", at.Seq, at.Head, at.Event)
	}
	return nil
}
