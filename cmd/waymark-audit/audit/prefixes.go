package audit

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance"
)

// prefixes are the company prefixes as the parties gave them to each other.
type prefixes struct {
	holder   map[string]string          // MSP id, by prefix
	approved map[string]map[string]bool // MSP ids, by prefix, zero byte and claimant
}

func newPrefixes() prefixes {
	return prefixes{map[string]string{}, map[string]map[string]bool{}}
}

// enter takes up what a transaction wrote. An approval is in the name of who signed
// it, and a prefix becomes a party's by the approvals of most of the parties.
func (p prefixes) enter(values map[string][]byte, creator string, parties int) []Problem {
	var problems []Problem
	note := func(kind, format string, args ...any) {
		problems = append(problems, Problem{Kind: kind, Detail: fmt.Sprintf(format, args...)})
	}
	for _, k := range slices.Sorted(maps.Keys(values)) { // approvals come first
		if at, ok := strings.CutPrefix(k, approvalKey); ok {
			claim, by := cutLast(strings.TrimSuffix(at, "\x00"))
			if by != creator {
				note(Author, "an approval of a company prefix in the name of %s, signed by a member of %s", by, creator)
				continue
			}
			if p.approved[claim] == nil {
				p.approved[claim] = map[string]bool{}
			}
			p.approved[claim][by] = true
		}
		if digits, ok := strings.CutPrefix(k, prefixKey); ok {
			prefix, msp := strings.ReplaceAll(digits, "\x00", ""), ""
			if err := json.Unmarshal(values[k], &msp); err != nil {
				note(Unread, "the company prefix %s: %v", prefix, err)
				continue
			}
			if n := len(p.approved[prefix+"\x00"+msp]) + 1; 2*n <= parties { // who claims it approves it too
				note(Rule, "the company prefix %s became that of %s by %d of %d parties", prefix, msp, n, parties)
				continue
			}
			p.holder[prefix] = msp
		}
	}
	return problems
}

func cutLast(s string) (before, last string) {
	i := max(0, strings.LastIndexByte(s, 0))
	return s[:i], strings.TrimPrefix(s[i:], "\x00")
}

// of is a party with the prefixes that are its, of those that it claims.
func (p prefixes) of(party provenance.Party, parties int) provenance.Party {
	if parties > 1 {
		party.Prefixes = slices.DeleteFunc(slices.Clone(party.Prefixes), func(prefix string) bool { return p.holder[prefix] != party.MSP })
	}
	return party
}
