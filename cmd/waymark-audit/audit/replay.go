package audit

import (
	"fmt"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// readEvent reads an event and checks that it is the one that its id names.
func readEvent(id string, text []byte, author string) *event {
	e := &event{digest: provenance.Sum(text), author: author, subjects: map[string]bool{}}
	var ev epcis.Event
	if e.err = ev.UnmarshalJSON(text); e.err != nil {
		return e
	}
	name, err := provenance.EventID(&ev)
	if err == nil && name != id {
		err = fmt.Errorf("the event %s is in truth %s", id, name)
	}
	if e.err = err; err == nil {
		e.meaning, e.err = provenance.CustodyEventOf(&ev)
	}
	for _, s := range e.meaning.Subjects {
		e.subjects[s] = true
	}
	return e
}

// follow is where a chain stands after a record, by the rule of package
// provenance: the record links to the one before, is of an event on the ledger
// that concerns its subject, and says what that event says.
func (l *custody) follow(r provenance.Record) (provenance.Custody, error) {
	c, ok := l.ends[r.Subject]
	if !ok {
		c.Subject = r.Subject
	}
	if r.Seq != c.Seq+1 || r.Prev != c.Head {
		return c, fmt.Errorf("it does not follow record %d (%s)", c.Seq, c.Head)
	}
	e := l.events[r.Event]
	switch {
	case e == nil:
		return c, fmt.Errorf("its event %s is missing", r.Event)
	case e.err != nil:
		return c, e.err
	case e.digest != r.Digest:
		return c, fmt.Errorf("its event hashes to %s, the record says %s", e.digest, r.Digest)
	}
	touch := provenance.Affected{Subject: r.Subject, AsUnit: r.Subject == e.meaning.Unit}
	if !touch.AsUnit && !e.meaning.All && !e.subjects[r.Subject] {
		return c, fmt.Errorf("its event does not concern it")
	}
	if r.Verb == provenance.ErrorDeclaration {
		if original := l.events[provenance.Declared(r.Event)]; original == nil || original.author != r.Party {
			return c, fmt.Errorf("%s declares an event wrong that it did not make", r.Party)
		}
	}
	party, ok := l.parties[r.Party]
	if !ok {
		return c, fmt.Errorf("%s is no registered party", r.Party)
	}
	party = l.issuers.of(party, len(l.parties))
	next, want, err := c.Append(e.meaning.Move(touch, party, l.byGLN[e.meaning.To]), r.Event, r.Digest, r.Entered)
	if err != nil {
		return c, err
	}
	if want.Hash() != r.Hash() {
		return c, fmt.Errorf("it does not say what its event says")
	}
	return next, nil
}
