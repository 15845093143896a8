package provenance_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// ledger is a ledger in memory: each event lengthens the chains that it
// concerns, by the rule of custody.
type ledger struct {
	t       *testing.T
	custody map[string]provenance.Custody
	chains  map[string][]provenance.Record
	events  map[string][]byte
	parties map[string]provenance.Party // by PGLN
}

// enter enters a checkpoint of a party and returns the records that it made.
func (b *ledger) enter(by provenance.Party, c provenance.Checkpoint) []provenance.Record {
	b.t.Helper()
	ev, err := c.Event()
	if err != nil {
		b.t.Fatal(err)
	}
	text, err := ev.MarshalJSON()
	if err != nil {
		b.t.Fatal(err)
	}
	id, err := provenance.EventID(&ev)
	if err != nil {
		b.t.Fatal(err)
	}
	m, err := provenance.CustodyEventOf(&ev)
	if err != nil {
		b.t.Fatal(err)
	}
	b.events[id] = text
	digest := provenance.Sum(text)
	var made []provenance.Record
	for _, affected := range m.Affected(nil) {
		before := b.custody[affected.Subject]
		before.Subject = affected.Subject
		after, r, err := before.Append(m.Move(affected, by, b.parties[m.To].MSP), id, digest, c.Time)
		if err != nil {
			b.t.Fatal(err)
		}
		b.custody[affected.Subject] = after
		b.chains[affected.Subject] = append(b.chains[affected.Subject], r)
		made = append(made, r)
	}
	return made
}

// history is what the ledger hands out about a subject in units.
func (b *ledger) history(subject string, units ...string) provenance.History {
	h := provenance.History{Subject: subject, Chains: map[string][]provenance.Record{}, Events: map[string][]byte{}}
	for _, s := range append([]string{subject}, units...) {
		h.Chains[s] = b.chains[s]
		for _, r := range b.chains[s] {
			h.Events[r.Event] = b.events[r.Event]
		}
	}
	for _, p := range b.parties {
		h.Parties = append(h.Parties, p)
	}
	return h
}

func sscc(t *testing.T, n int) string {
	t.Helper()
	digits := fmt.Sprintf("09521873%09d", n)
	check, err := gs1.CheckDigit(digits)
	if err != nil {
		t.Fatal(err)
	}
	return "https://id.gs1.org/00/" + digits + string(check)
}

// TestPalletOf100000: moving a pallet of 100 cases of 1,000 items makes one
// record, the pallet's, and that record answers for whatever is in it.
func TestPalletOf100000(t *testing.T) {
	const cases, perCase = 100, 1000
	const carrierGLN, place = "https://id.gs1.org/417/9521101530018", "https://id.gs1.org/414/9521101530018"
	carrier := carrier
	carrier.GLN = carrierGLN
	b := &ledger{
		t: t, custody: map[string]provenance.Custody{}, chains: map[string][]provenance.Record{}, events: map[string][]byte{},
		parties: map[string]provenance.Party{"": maker, carrierGLN: carrier},
	}
	now := start
	next := func() time.Time { now = now.Add(time.Minute); return now }
	whole := sscc(t, 0)
	var boxes, samples []string
	for i := range cases {
		items := make([]string, perCase)
		for j := range items {
			items[j] = fmt.Sprintf("https://id.gs1.org/01/09521873002003/21/%d", i*perCase+j)
		}
		boxes, samples = append(boxes, sscc(t, i+1)), append(samples, items[i*7%perCase])
		b.enter(maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items, Time: next()})
		b.enter(maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: boxes[i], Subjects: items, Time: next()})
	}
	b.enter(maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: whole, Subjects: boxes, Time: next()})
	if want := cases*perCase + cases + 1; len(b.chains) != want {
		t.Fatalf("%d chains stand, want %d", len(b.chains), want)
	}

	shipped, received := next(), next()
	for _, made := range [][]provenance.Record{
		b.enter(maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{whole}, To: carrierGLN, Time: shipped}),
		b.enter(carrier, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{whole}, Place: place, Time: received}),
	} {
		if len(made) != 1 || made[0].Subject != whole {
			t.Fatalf("moving the pallet made %d records, want the pallet's alone", len(made))
		}
	}
	moved := b.chains[whole][len(b.chains[whole])-1]
	for i := 0; i < cases; i += 11 {
		item := samples[i]
		h := b.history(item, boxes[i], whole)
		w, found, err := h.Whereabouts(received)
		if err != nil || !found || w.Holder != carrier.MSP || w.Phase != provenance.Held || w.Place != place ||
			!slices.Equal(w.Units, []string{boxes[i], whole}) || w.Record != moved.Position() {
			t.Fatalf("after the move %s is at %+v, %t, %v", item, w, found, err)
		}
		if w, _, err = h.Whereabouts(received.Add(-time.Second)); err != nil || w.Phase != provenance.InTransit || w.Holder != maker.MSP || w.Offered != carrier.MSP {
			t.Fatalf("on its way %s is at %+v, %v", item, w, err)
		}
		path := h.Path()
		if len(path.Violations) > 0 || path.Where == nil || path.Where.Holder != carrier.MSP {
			t.Fatalf("the path of %s: %+v, %v", item, path.Where, path.Violations)
		}
		var verbs []provenance.Verb
		for _, s := range path.Steps {
			verbs = append(verbs, s.Record.Verb)
		}
		want := []provenance.Verb{provenance.Commission, provenance.Pack, provenance.Pack, provenance.Ship, provenance.Receive}
		if !slices.Equal(verbs, want) || path.Steps[4].Record != moved {
			t.Fatalf("the path of %s is %v, want %v with the pallet's own records last", item, verbs, want)
		}
	}
}
