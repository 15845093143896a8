package provenance_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance"
)

// TestGuard: whose endorsements let a chain go on, in every phase.
func TestGuard(t *testing.T) {
	held := provenance.Custody{Phase: provenance.Held, Holder: "C"}
	transit := provenance.Custody{Phase: provenance.InTransit, Holder: "M", Offered: "C"}
	packed := provenance.Custody{Phase: provenance.Packed, Holder: "M", Unit: pallet}
	for _, c := range []struct {
		name            string
		custody         provenance.Custody
		parties         string
		enough, lacking string // sets of organisations, each a word
	}{
		{"held", held, "M C R", "CM CR CMR", "C M R MR"},
		{"delivered", provenance.Custody{Phase: provenance.Delivered, Holder: "R"}, "M C R", "RM RC", "R MC"},
		{"in transit", transit, "M C R", "MC MCR", "M C R MR CR"},
		{"packed", packed, "M C R", "MC MR", "M C R CR"},
		{"four parties", held, "M C R W", "CW CM", "C MRW"},
		{"in whatever order they registered", held, "W R C M", "CW CM", "C MRW"},
		{"nobody else", held, "C", "X C", ""},
	} {
		g := c.custody.EndorsementPolicy(strings.Fields(c.parties))
		for _, list := range []struct {
			sets string
			want bool
		}{{c.enough, true}, {c.lacking, false}} {
			for _, set := range strings.Fields(list.sets) {
				if got := g.Satisfied(func(msp string) bool { return strings.Contains(set, msp) }); got != list.want {
					t.Errorf("%s: endorsed by %s: %t, want %t (%+v)", c.name, set, got, list.want, g)
				}
			}
		}
		if !slices.IsSorted(g.All) || !slices.IsSorted(g.Other) {
			t.Errorf("%s: %+v is not in order", c.name, g)
		}
		if g.IsZero() != (c.parties == "C") {
			t.Errorf("%s: %+v", c.name, g)
		}
	}
	if a, b := held.EndorsementPolicy([]string{"M", "C"}), held.EndorsementPolicy([]string{"M", "C", "R"}); a.Equal(b) || !a.Equal(a) {
		t.Errorf("%+v and %+v", a, b)
	}
}
