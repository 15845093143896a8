package provenance_test

import (
	"slices"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

// TestVerbsThereAndBack: what a checkpoint becomes as an event means its verb
// again, and no two verbs have one word.
func TestVerbsThereAndBack(t *testing.T) {
	const item, pallet = "https://id.gs1.org/01/09521873002003/21/0123456789ABCDEF", "https://id.gs1.org/00/195218730000000013"
	words := map[string]bool{}
	for _, v := range provenance.CheckpointVerbs {
		cp := provenance.Checkpoint{Verb: v.Verb, Subjects: []string{item}, Time: time.Unix(1_800_000_000, 0)}
		if v.Verb == provenance.Pack || v.Verb == provenance.Unpack {
			cp.Unit = pallet
		}
		ev, err := cp.Event()
		if err != nil {
			t.Errorf("%s: %v", v.Verb, err)
			continue
		}
		m, err := provenance.CustodyEventOf(&ev)
		if err != nil || m.Verb != v.Verb || !slices.Equal(m.Subjects, []string{item}) || m.Unit != cp.Unit {
			t.Errorf("%s came back as %+v, %v", v.Verb, m, err)
		}
		if v.Word == "" || words[v.Word] {
			t.Errorf("%s has the word %q", v.Verb, v.Word)
		}
		words[v.Word] = true
	}
	if _, err := (provenance.Checkpoint{Verb: "flying", Subjects: []string{item}}).Event(); err == nil {
		t.Error("a checkpoint of an unknown verb became an event")
	}
}
