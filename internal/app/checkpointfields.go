package app

import (
	"slices"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// unused refuses a field that means nothing for the checkpoint's verb: who sent
// it believes that it was recorded.
func unused(c provenance.Checkpoint) error {
	for _, f := range []struct {
		name  string
		given bool
		verbs []provenance.Verb
	}{
		{"unit", c.Unit != "", []provenance.Verb{provenance.Pack, provenance.Unpack}},
		{"to", c.To != "", []provenance.Verb{provenance.Ship}},
		{"from", c.From != "", []provenance.Verb{provenance.Receive}},
		{"returned", c.Returned, []provenance.Verb{provenance.Receive}},
		{"order", c.Order != "", []provenance.Verb{provenance.Deliver}},
		{"doorCode", c.DoorCode != "", []provenance.Verb{provenance.Deliver}},
		{"cleared", c.Cleared != "", []provenance.Verb{provenance.Note}},
		{"batch", c.Batch != nil, []provenance.Verb{provenance.Commission}},
	} {
		if f.given && !slices.Contains(f.verbs, c.Verb) {
			return refusal.Field(f.name, "%q has no %q.", c.Verb, f.name)
		}
	}
	return nil
}
