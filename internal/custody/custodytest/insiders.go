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

// insiders: whatever the parties send about each other's things, as custody records
// and as anybody's events, in and out of order, what the ledger takes replays
// without a violation. A record that no replay accepts would brand the item.
func insiders(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	const steps = 300
	random := rand.New(rand.NewPCG(h.seed, 2))
	things := h.Commission(3)
	units := []string{h.Unit(), h.Unit()}
	things = append(things, units...)
	type sent struct {
		by      Org
		capture chaincode.Capture
	}
	var before []sent
	allowed := map[provenance.Verb]int{}
	for i := range steps {
		by := Org(random.IntN(3))
		c := provenance.Checkpoint{
			Verb: provenance.CheckpointVerbs[random.IntN(len(provenance.CheckpointVerbs))].Verb, Subjects: []string{things[random.IntN(len(things))]},
			To: h.PGLN(Org(random.IntN(3))), Returned: random.IntN(2) == 0, Time: Now(),
			Place: fmt.Sprintf("https://id.gs1.org/414/%s/254/%d", GLN(Maker), i), // makes each event its own
		}
		if c.Verb == provenance.Destroy && random.IntN(4) > 0 {
			c.Verb = provenance.Deliver // else everything ends at once
		}
		if s, err := h.clients[by].Custody(ctx(t), c.Subjects[0]); err == nil && random.IntN(3) > 0 {
			by = h.likely(s.Custody)
		}
		if c.Verb == provenance.Pack || c.Verb == provenance.Unpack {
			c.Unit = units[random.IntN(len(units))]
			if c.Unit == c.Subjects[0] {
				continue
			}
		}
		if random.IntN(4) == 0 {
			c.Time = c.Time.Add(-time.Duration(random.IntN(5000)) * time.Second)
		}
		event, verb := sent{by, Capture(t, c)}, c.Verb
		if len(before) > 0 && random.IntN(5) == 0 {
			of := before[random.IntN(len(before))]
			event, verb = sent{of.by, declaredWrong(of.capture, "", Now())}, provenance.ErrorDeclaration
		} else {
			event.capture.Custody = random.IntN(2) == 0
			before = append(before, event)
		}
		if out := h.one(event.by, event.capture); out.Done() && len(out.Records) > 0 {
			allowed[verb]++
		}
	}
	for _, s := range things {
		if _, err := h.clients[Maker].Custody(ctx(t), s); err == nil {
			h.verified(s)
		}
	}
	for _, verb := range []provenance.Verb{provenance.Ship, provenance.Note, provenance.ErrorDeclaration} {
		if allowed[verb] == 0 {
			t.Errorf("seed %#x: of %s nothing was recorded: the walk shows nothing", h.seed, verb)
		}
	}
}

// likely is a party that can do something with a thing.
func (h *Fixture) likely(c provenance.Custody) Org {
	msp := c.Holder
	if c.Phase == provenance.InTransit {
		msp = c.Offered
	}
	all := []Org{Maker, Carrier, Retailer}
	return all[max(0, slices.IndexFunc(all, func(o Org) bool { return h.harness.MSP(o) == msp }))]
}
