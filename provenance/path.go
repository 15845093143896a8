package provenance

import (
	"errors"
	"slices"
	"time"
)

// History is the evidence of the way that one subject came: its own chain and
// the whole chain of every unit that it ever was in.
type History struct {
	Subject string
	Chains  map[string][]Record // by subject, oldest first
	Events  map[string][]byte   // by event id: the bytes that the ledger holds
	TxIDs   map[string]string   // by event id
	Parties []Party

	// Meanings may remember what events mean from one history to the next; nil
	// remembers nothing.
	Cache CustodyEventCache
}

// CustodyEventCache remembers what an event means by the SHA-256 of its bytes, which are
// hashed anew each time: an event of many items is read once and not at each
// scan of one of them. It must be safe for concurrent use.
type CustodyEventCache interface {
	Event(digest Hash) (CustodyEvent, bool)
	Remember(digest Hash, m CustodyEvent)
}

// Path verifies a history and puts it into the order in which things
// happened: the subject's own records, and for the time that it spent in a
// unit, that unit's. Whatever does not hold is named in Violations.
func (h History) Path() Path {
	parties := map[string]Party{}
	for _, p := range h.Parties {
		parties[p.MSP] = p
	}
	t := tracer{History: h, verifier: newVerifier(h.Events, parties), custody: map[string]Custody{}}
	t.verifier.meanings = h.Cache
	t.walk(h.Subject, 0, len(h.Chains[h.Subject]), nil)
	p := Path{Custody: t.custody[h.Subject], Steps: t.steps, Violations: t.violations}
	if p.Custody.Subject == "" {
		p.Custody.Subject = h.Subject
	}
	for c, depth := p.Custody, 0; c.Phase == Packed && depth <= len(h.Chains); depth++ {
		c = t.verified(c.Unit)
		where := c
		p.Where = &where
	}
	return p
}

type tracer struct {
	History
	verifier   *verifier
	custody    map[string]Custody // of chains verified so far
	steps      []Step
	violations []Violation
}

func (t *tracer) verified(subject string) Custody {
	c, ok := t.custody[subject]
	if ok {
		return c
	}
	c, err := t.verifier.chain(subject, t.Chains[subject])
	if v := (*Violation)(nil); errors.As(err, &v) {
		t.violations = append(t.violations, *v)
		c.Phase = "" // what follows the violation is not known
	}
	t.custody[subject] = c
	return c
}

// walk takes records from..to of a subject's chain, and between a packing and
// what follows it the records of the unit. inside is what the subject is the
// unit of: a forged history may say that a thing is in itself.
func (t *tracer) walk(subject string, from, to int, inside []string) {
	if slices.Contains(inside, subject) {
		t.violations = append(t.violations, Violation{Code: CodeInItself, Subject: subject, Detail: "it is said to be in itself"})
		return
	}
	inside = append(inside, subject)
	t.verified(subject)
	chain := t.Chains[subject]
	var newest time.Time
	for i, r := range chain[:to] {
		late := r.Verb == Note && r.Time.Before(newest.Add(-ClockSkew))
		if r.Time.After(newest) {
			newest = r.Time
		}
		if i < from {
			continue
		}
		step := t.step(r)
		step.Late, step.Wrong = late, t.verifier.declaredWrong(chain, i)
		t.steps = append(t.steps, step)
		if r.Verb != Pack || r.Unit == subject {
			continue
		}
		unit := t.Chains[r.Unit]
		first, last := indexOfEvent(unit, r.Event), len(unit)
		if out := unpacked(chain[i+1:], r.Unit); out != "" {
			last = indexOfEvent(unit, out)
		}
		if first < 0 || last < 0 {
			t.violations = append(t.violations, Violation{
				Code: CodeUnitDenies, Subject: subject, Record: r.Seq, Args: ViolationArgs{Unit: r.Unit},
				Detail: "it says that it was in " + r.Unit + ", whose chain does not",
			})
			continue
		}
		t.walk(r.Unit, first+1, last, inside)
	}
}

// unpacked is the event by which a subject left the unit, or "".
func unpacked(rest []Record, unit string) string {
	for _, r := range rest {
		if r.Verb == Unpack && r.Unit == unit {
			return r.Event
		}
	}
	return ""
}

func indexOfEvent(chain []Record, event string) int {
	return slices.IndexFunc(chain, func(r Record) bool { return r.Event == event })
}

func (t *tracer) step(r Record) Step {
	m, party := t.verifier.event(r.Event).meaning, t.verifier.parties[r.Party]
	return Step{
		Record: r, Hash: r.Hash(), Name: party.Name, Account: party.Account, TxID: t.TxIDs[r.Event],
		Place: m.Place, Order: m.Order,
	}
}

// declaredWrong is the first declaration that the i-th record of a chain is wrong.
func (v *verifier) declaredWrong(chain []Record, i int) *Wrong {
	r := chain[i]
	wrong := Wrong{Undo: Undo(r.Verb), Stands: r.Verb != Note}
	for _, later := range chain[i+1:] {
		switch {
		case later.Verb == ErrorDeclaration:
			if wrong.Time.IsZero() && r.Verb != ErrorDeclaration && Declared(later.Event) == r.Event {
				wrong.Time, wrong.Reason = later.Time, v.event(later.Event).meaning.Reason
			}
		case later.Verb != Note:
			wrong.Stands = false
		}
	}
	if wrong.Time.IsZero() {
		return nil
	}
	return &wrong
}
