package custodytest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

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
		if n.exists[c.Unit] && !free(c.Unit) || !free(s[0]) || c.Unit == s[0] {
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
	h := NewHouse(t, harness)
	const steps = 400
	seed := h.seed
	random := rand.New(rand.NewPCG(seed, 1))
	items := h.Commission(4)
	things := append(slices.Clone(items), h.Unit(), h.Unit(), h.Unit())
	units := things[len(items):]
	model := &naive{holder: map[string]Org{}, offered: map[string]*Org{}, inside: map[string]string{}, exists: map[string]bool{}}
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
		h.verified(s)
	}
}
