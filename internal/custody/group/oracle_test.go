package group_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/group"
	"github.com/waymark/waymark/provenance"
)

// TestAgainstOneByOne: many callers, each with things of its own and each
// sending many records that chance chose, some twice and some at once with
// another, get from a grouped ledger what they get from one that takes their
// records one by one.
func TestAgainstOneByOne(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %#x", seed)
	const callers, rounds = 24, 12
	together := newHarness(t, group.Config{})
	alone := newHarness(t, group.Config{})
	fixtures := map[*harness]*custodytest.Fixture{together: custodytest.NewFixture(t, together), alone: custodytest.NewFixture(t, alone)}
	items := fixtures[together].Items(2 * callers) // names alone: the other channel takes them too
	for _, h := range fixtures {
		h.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items})
	}
	plans := make([][][]chaincode.Capture, callers) // by caller and call
	for c := range plans {
		plans[c] = plan(t, fixtures[together], rand.New(rand.NewPCG(seed, uint64(c))), c, items[2*c:2*c+2], rounds)
	}
	below := &counted{Confidential: together.below(t, custodytest.Maker, "admin", "maker")}
	got := play(t, grouped(t, below, group.Config{}), plans, true)
	want := play(t, alone.below(t, custodytest.Maker, "admin", "maker"), plans, false)
	accepted, refused := 0, 0
	for c := range plans {
		if !slices.Equal(got[c], want[c]) {
			t.Errorf("caller %d: grouped %v\none by one %v", c, got[c], want[c])
		}
		for _, o := range got[c] {
			if o.status == chaincode.Accepted {
				accepted++
			} else {
				refused++
			}
		}
	}
	for _, item := range items {
		a, b := fixtures[together].Custody(item).Custody, fixtures[alone].Custody(item).Custody
		if a.Seq != b.Seq || a.Phase != b.Phase || a.Holder != b.Holder || a.Offered != b.Offered {
			t.Errorf("%s: grouped %+v, one by one %+v", item, a, b)
		}
	}
	calls := callers * rounds
	t.Logf("%d calls in %d transactions: %d records accepted, %d not", calls, below.transactions(), accepted, refused)
	if below.transactions() >= calls || accepted < calls/4 || refused < calls/8 {
		t.Error("the walk shows nothing")
	}
}

// plan is what a caller does: calls of one to three records about its two things.
func plan(t *testing.T, h *custodytest.Fixture, random *rand.Rand, caller int, items []string, rounds int) (calls [][]chaincode.Capture) {
	verbs := []provenance.Verb{provenance.Note, provenance.Note, provenance.Ship, provenance.VoidShip, provenance.VoidShip, provenance.Receive, provenance.Commission}
	var all []chaincode.Capture
	now := custodytest.Now()
	for r := range rounds {
		var call []chaincode.Capture
		for i := range 1 + random.IntN(3) {
			if len(all) > 0 && random.IntN(6) == 0 {
				call = append(call, all[random.IntN(len(all))]) // sent before
				continue
			}
			c := provenance.Checkpoint{
				Verb: verbs[random.IntN(len(verbs))], Subjects: []string{items[random.IntN(2)]}, Time: now,
				Place: fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d-%d", custodytest.GLN(custodytest.Maker), caller, r, i),
			}
			if c.Verb == provenance.Ship {
				c.To = h.PGLN(custodytest.Carrier)
			}
			call = append(call, custodytest.Capture(t, c))
		}
		all = append(all, call...)
		calls = append(calls, call)
	}
	return calls
}

type judged struct {
	id      string
	status  chaincode.Status
	code    string
	subject string
}

// play sends the plans, all callers at once or one after the other.
func play(t *testing.T, ledger custody.Ledger, plans [][][]chaincode.Capture, atOnce bool) [][]judged {
	client := custody.Client{Ledger: ledger}
	got := make([][]judged, len(plans))
	var work sync.WaitGroup
	for c, calls := range plans {
		walk := func() {
			for _, call := range calls {
				out, err := client.Append(testContext(t), call...)
				if err != nil || len(out) != len(call) {
					t.Errorf("caller %d: %d outcomes of %d, %v", c, len(out), len(call), err)
					return
				}
				for _, o := range out {
					got[c] = append(got[c], judged{o.EventID, o.Status, o.Code, o.Subject})
				}
			}
		}
		if atOnce {
			work.Go(walk)
		} else {
			walk()
		}
	}
	work.Wait()
	return got
}
