package provenance

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/waymark/waymark/provenance/epcis"
)

// VerifyChain replays one subject's chain from its first record: the hashes
// link, each record says of its event what the event says, the event is the
// one whose bytes the record names, and [Custody.Apply] allows each move.
//
// events maps event ids to their bytes as the ledger holds them; parties maps
// MSP ids to the parties as they are registered. It returns the custody that
// the chain leads to, up to the first violation, which is the error.
func VerifyChain(subject string, records []Record, events map[string][]byte, parties map[string]Party) (Custody, error) {
	return newVerifier(events, parties).chain(subject, records)
}

// verifier reads each event once, however many chains it stands in.
type verifier struct {
	events   map[string][]byte
	read     map[string]readEvent
	parties  map[string]Party
	byGLN    map[string]string
	meanings CustodyEventCache // may be nil
}

type readEvent struct {
	digest  Hash
	meaning CustodyEvent
	err     error
}

func newVerifier(events map[string][]byte, parties map[string]Party) *verifier {
	v := &verifier{events: events, read: map[string]readEvent{}, parties: parties, byGLN: map[string]string{}}
	for msp, p := range parties {
		v.byGLN[p.GLN] = msp
	}
	return v
}

func (v *verifier) event(id string) readEvent {
	if e, ok := v.read[id]; ok {
		return e
	}
	text, ok := v.events[id]
	e := readEvent{digest: Sum(text)}
	if !ok {
		e.err = broken(CodeEventMissing, ViolationArgs{Event: id}, "its event %s is missing", id)
	} else if m, err := v.meaning(e.digest, text); err != nil {
		e.err = broken(CodeEventUnread, ViolationArgs{Event: id}, "its event %s cannot be read: %v", id, err)
	} else {
		e.meaning = m
	}
	v.read[id] = e
	return e
}

func (v *verifier) meaning(digest Hash, text []byte) (CustodyEvent, error) {
	if v.meanings != nil {
		if m, ok := v.meanings.Event(digest); ok {
			return m, nil
		}
	}
	var ev epcis.Event
	if err := json.Unmarshal(text, &ev); err != nil {
		return CustodyEvent{}, err
	}
	m, err := CustodyEventOf(&ev)
	if err == nil && v.meanings != nil {
		v.meanings.Remember(digest, m)
	}
	return m, err
}

func (v *verifier) chain(subject string, records []Record) (Custody, error) {
	c := Custody{Subject: subject}
	authors := map[string]string{}
	for i, r := range records {
		next, err := v.record(c, r)
		if author := authors[Declared(r.Event)]; err == nil && r.Verb == ErrorDeclaration && author != r.Party {
			err = broken(CodeNotAuthor, ViolationArgs{Party: r.Party, Author: author}, "%s declares an event wrong that %q made", r.Party, author)
		}
		if err != nil {
			return c, inReplay(err, subject, i+1)
		}
		authors[r.Event] = r.Party
		c = next
	}
	return c, nil
}

func broken(code string, a ViolationArgs, format string, args ...any) error {
	return &Violation{Code: code, Args: a, Detail: fmt.Sprintf(format, args...)}
}

func (v *verifier) record(c Custody, r Record) (Custody, error) {
	if r.Seq != c.Seq+1 || r.Prev != c.Head {
		return c, broken(CodeUnlinked, ViolationArgs{}, "it follows record %d (%s), the chain stands at %d (%s)", r.Seq-1, r.Prev, c.Seq, c.Head)
	}
	e := v.event(r.Event)
	if e.err != nil {
		return c, e.err
	}
	if e.digest != r.Digest {
		return c, broken(CodeEventChanged, ViolationArgs{Event: r.Event}, "its event hashes to %s, the record says %s", e.digest, r.Digest)
	}
	party, ok := v.parties[r.Party]
	if !ok {
		return c, broken(CodeUnknownParty, ViolationArgs{Party: r.Party}, "%s is no registered party", r.Party)
	}
	touch, ok := e.meaning.touch(r)
	if !ok {
		return c, broken(CodeNotConcerned, ViolationArgs{Event: r.Event}, "its event does not concern it")
	}
	next, want, err := c.Append(e.meaning.Move(touch, party, v.byGLN[e.meaning.To]), r.Event, r.Digest, r.Entered)
	if err != nil {
		return c, err
	}
	if want.Hash() != r.Hash() {
		return c, broken(CodeRecordDiffers, ViolationArgs{Event: r.Event}, "it does not say what its event says")
	}
	return next, nil
}

// touch finds what the event means for the record's subject. What stood in a
// unit that was unpacked whole is known from the subject's own chain alone,
// and the rule checks that it was in that unit.
func (m CustodyEvent) touch(r Record) (Affected, bool) {
	if r.Subject == m.Unit {
		return Affected{r.Subject, true}, true
	}
	return Affected{Subject: r.Subject}, m.Concerns(r.Subject)
}

// Concerns reports whether the event can stand in a subject's chain.
func (m CustodyEvent) Concerns(subject string) bool {
	return subject == m.Unit || m.All || slices.Contains(m.Subjects, subject)
}
