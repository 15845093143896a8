package custodytest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// naive is custody kept for every thing by itself, without units' chains: it
// moves each item along with whatever holds it. The ledger has to agree.
type naive struct {
	holder  map[string]Org    // who has it in hand
	offered map[string]*Org   // on its way to
	inside  map[string]string // directly in
	exists  map[string]bool
	place   map[string]string // where its newest event was, or that of what it was in
	moments []moment
}

// moment is the model after a step.
type moment struct {
	time   time.Time
	states map[string]whereabouts
}

type whereabouts struct {
	holder, place string
	transit       bool
	units         []string
}

// remember keeps everything as it is after an event that was about some things.
func (n *naive) remember(at time.Time, place string, msp func(Org) string, about ...string) {
	for _, s := range about {
		for _, x := range append(n.within(s), s) {
			n.place[x] = place
		}
	}
	m := moment{at, map[string]whereabouts{}}
	for s, there := range n.exists {
		if !there {
			continue
		}
		w := whereabouts{holder: msp(n.holder[s]), place: n.place[s]}
		outer := s
		for n.inside[outer] != "" {
			outer = n.inside[outer]
			w.units = append(w.units, outer)
		}
		w.transit = n.offered[outer] != nil
		m.states[s] = w
	}
	n.moments = append(n.moments, m)
}

// at is where a thing was at a time; false before it was there.
func (n *naive) at(s string, t time.Time) (w whereabouts, ok bool) {
	for _, m := range n.moments {
		if m.time.After(t) {
			break
		}
		w, ok = m.states[s]
	}
	return w, ok
}

func (n *naive) within(unit string) []string {
	var list []string
	for s, u := range n.inside {
		if u == unit {
			list = append(list, s)
			list = append(list, n.within(s)...)
		}
	}
	return list
}

func (n *naive) give(s string, o Org) {
	for _, x := range append(n.within(s), s) {
		n.holder[x] = o
	}
}

// likely is who may be able to do it.
func (n *naive) likely(s string, verb provenance.Verb) Org {
	if to := n.offered[s]; to != nil && verb == provenance.Receive {
		return *to
	}
	return n.holder[s]
}

// step does one checkpoint to the naive model and reports whether it is allowed.
func (n *naive) step(by Org, c provenance.Checkpoint, to Org) bool {
	free := func(s string) bool {
		return n.exists[s] && n.inside[s] == "" && n.offered[s] == nil && n.holder[s] == by
	}
	switch s := c.Subjects; c.Verb {
	case provenance.Pack:
		if n.exists[c.Unit] && !free(c.Unit) || !n.exists[c.Unit] && by != Maker || !free(s[0]) || c.Unit == s[0] {
			return false
		}
		if !n.exists[c.Unit] {
			n.exists[c.Unit], n.holder[c.Unit] = true, by
		}
		n.inside[s[0]] = c.Unit
	case provenance.Unpack:
		if !free(c.Unit) || n.inside[s[0]] != c.Unit {
			return false
		}
		delete(n.inside, s[0])
	case provenance.Ship:
		if !free(s[0]) || to == by {
			return false
		}
		n.offered[s[0]] = &to
	case provenance.Receive:
		if n.offered[s[0]] == nil || *n.offered[s[0]] != by {
			return false
		}
		delete(n.offered, s[0])
		n.give(s[0], by)
	case provenance.VoidShip:
		if n.offered[s[0]] == nil || n.holder[s[0]] != by {
			return false
		}
		delete(n.offered, s[0])
	}
	return true
}

// oracle plays random packing, unpacking and moves, and compares what the
// ledger allows, and who holds what, with the naive model.
func oracle(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	const steps = 400
	seed := h.seed
	random := rand.New(rand.NewPCG(seed, 1))
	items := h.Commission(4)
	things := append(slices.Clone(items), h.Unit(), h.Unit(), h.Unit())
	units := things[len(items):]
	model := &naive{holder: map[string]Org{}, offered: map[string]*Org{}, inside: map[string]string{}, exists: map[string]bool{}, place: map[string]string{}}
	for _, s := range items {
		model.exists[s], model.holder[s] = true, Maker
	}
	verbs := []provenance.Verb{provenance.Pack, provenance.Pack, provenance.Unpack, provenance.Ship, provenance.Receive, provenance.Receive, provenance.VoidShip}
	allowed := 0
	for i := range steps {
		by, to := Org(random.IntN(3)), Org(random.IntN(3))
		c := provenance.Checkpoint{
			Verb: verbs[random.IntN(len(verbs))], Subjects: []string{things[random.IntN(len(things))]}, Time: Now(),
			Place: fmt.Sprintf("https://id.gs1.org/414/%s/254/%d", GLN(Maker), i), // makes each event its own
		}
		// Left to chance alone nearly nothing would be allowed.
		if s := c.Subjects[0]; random.IntN(8) > 0 {
			by = model.likely(s, c.Verb)
		}
		switch c.Verb {
		case provenance.Pack, provenance.Unpack:
			c.Unit = units[random.IntN(len(units))]
			if in := model.inside[c.Subjects[0]]; c.Verb == provenance.Unpack && in != "" && random.IntN(8) > 0 {
				c.Unit = in
			}
		case provenance.Ship:
			c.To = h.PGLN(to)
		}
		want := model.step(by, c, to)
		got := h.Do(by, c)
		if (got.Status == chaincode.Accepted) != want {
			t.Fatalf("seed %#x, step %d: %s of %v (unit %q) by the %s: %+v, the model allows it: %t", seed, i, c.Verb, c.Subjects, c.Unit, by.Role(), got, want)
		}
		if want {
			allowed++
			about := c.Subjects
			if c.Unit != "" {
				about = append(slices.Clone(about), c.Unit)
			}
			model.remember(c.Time, c.Place, harness.MSP, about...)
		}
	}
	if allowed < steps/20 {
		t.Errorf("only %d of %d steps were allowed: the walk shows nothing", allowed, steps)
	}
	for _, s := range things {
		if !model.exists[s] {
			continue
		}
		state := h.Custody(s)
		outer := state.Custody
		if n := len(state.Units); n > 0 {
			outer = state.Units[n-1]
		}
		if outer.Holder != harness.MSP(model.holder[s]) || state.Custody.Unit != model.inside[s] || (outer.Phase == provenance.InTransit) != (model.offered[outer.Subject] != nil) {
			t.Errorf("seed %#x: %s: the ledger says %+v in %+v, the model says held by %s in %q", seed, s, state.Custody, state.Units, model.holder[s].Role(), model.inside[s])
		}
		model.compare(t, seed, random, h.verified(s).Evidence())
	}
}

// compare asks where a thing was at random times, and at the moment of an event.
func (n *naive) compare(t *testing.T, seed uint64, random *rand.Rand, history provenance.History) {
	for range 60 {
		at := n.moments[random.IntN(len(n.moments))].time.Add(time.Duration(random.IntN(3)-1) * time.Millisecond)
		want, there := n.at(history.Subject, at)
		if !there || want.place == "" {
			continue // before its first event in this walk
		}
		got, found, err := history.Whereabouts(at)
		if err != nil || !found {
			t.Fatalf("seed %#x: where %s was at %v: found %t, %v", seed, history.Subject, at, found, err)
		}
		if got.Holder != want.holder || got.Place != want.place || (got.Phase == provenance.InTransit) != want.transit || !slices.Equal(got.Units, want.units) {
			t.Errorf("seed %#x: %s at %v: the history says %+v, the model %+v", seed, history.Subject, at, got, want)
		}
	}
}
