package audit

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance"
)

// TestPrefixes: a company prefix that a party did not get by most parties' approvals,
// each signed by who gave it, is none of its.
func TestPrefixes(t *testing.T) {
	const own = "\x00prefix\x009\x005\x002\x001\x00"
	approval := func(by string) string { return "\x00approval\x009521\x00MakerMSP\x00" + by + "\x00" }
	party := provenance.Party{MSP: "MakerMSP", Prefixes: []string{"9521"}}
	for _, test := range []struct {
		name   string
		by     map[string]string // signer, by whose approval it is
		kinds  string
		issues bool
	}{
		{"by most", map[string]string{"CarrierMSP": "CarrierMSP"}, "", true},
		{"by itself alone", nil, Rule, false},
		{"in another's name", map[string]string{"CarrierMSP": "MakerMSP"}, Author + " " + Rule, false},
	} {
		p := newPrefixes()
		var kinds []string
		add := func(problems []Problem) {
			for _, found := range problems {
				kinds = append(kinds, found.Kind)
			}
		}
		for by, signer := range test.by {
			add(p.enter(map[string][]byte{approval(by): []byte("true")}, signer, 3))
		}
		add(p.enter(map[string][]byte{own: []byte(`"MakerMSP"`)}, "MakerMSP", 3))
		if got := strings.Join(kinds, " "); got != test.kinds {
			t.Errorf("%s: found %q, want %q", test.name, got, test.kinds)
		}
		if got := len(p.of(party, 3).Prefixes) == 1; got != test.issues {
			t.Errorf("%s: the prefix is its: %t, want %t", test.name, got, test.issues)
		}
	}
	if got := newPrefixes().of(party, 1); len(got.Prefixes) != 1 {
		t.Errorf("alone on the channel: %+v", got)
	}
}
