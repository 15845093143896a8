package provenance

import (
	"encoding/json"
	"fmt"

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
	c := Custody{Subject: subject}
	byGLN := map[string]string{}
	for msp, p := range parties {
		byGLN[p.GLN] = msp
	}
	authors := map[string]string{}
	for i, r := range records {
		next, err := verifyRecord(c, r, events[r.Event], parties, byGLN)
		if err != nil {
			return c, fmt.Errorf("record %d of %s: %w", i+1, subject, err)
		}
		if author := authors[Declared(r.Event)]; r.Verb == Erratum && author != r.Party {
			return c, fmt.Errorf("record %d of %s: %s declares an event wrong that %q made", i+1, subject, r.Party, author)
		}
		authors[r.Event] = r.Party
		c = next
	}
	return c, nil
}

func verifyRecord(c Custody, r Record, event []byte, parties map[string]Party, byGLN map[string]string) (Custody, error) {
	if event == nil {
		return c, fmt.Errorf("its event %s is missing", r.Event)
	}
	if r.Seq != c.Seq+1 || r.Prev != c.Head {
		return c, fmt.Errorf("it follows record %d (%s), the chain stands at %d (%s)", r.Seq-1, r.Prev, c.Seq, c.Head)
	}
	if got := Sum(event); got != r.Digest {
		return c, fmt.Errorf("its event hashes to %s, the record says %s", got, r.Digest)
	}
	party, ok := parties[r.Party]
	if !ok {
		return c, fmt.Errorf("%s is no registered party", r.Party)
	}
	var ev epcis.Event
	if err := json.Unmarshal(event, &ev); err != nil {
		return c, fmt.Errorf("its event: %w", err)
	}
	m, err := MeaningOf(&ev)
	if err != nil {
		return c, err
	}
	touch, ok := m.touch(r)
	if !ok {
		return c, fmt.Errorf("its event does not concern it")
	}
	next, want, err := c.Append(m.Move(touch, party, byGLN[m.To]), r.Event, r.Digest, r.Entered)
	if err != nil {
		return c, err
	}
	if want.Hash() != r.Hash() {
		return c, fmt.Errorf("it does not say what its event says")
	}
	return next, nil
}

// touch finds what the event means for the record's subject. What stood in a
// unit that was unpacked whole is known from the subject's own chain alone,
// and the rule checks that it was in that unit.
func (m Meaning) touch(r Record) (Touch, bool) {
	for _, t := range m.Touches(nil) {
		if t.Subject == r.Subject {
			return t, true
		}
	}
	return Touch{Subject: r.Subject}, m.All
}
