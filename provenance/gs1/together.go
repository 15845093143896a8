package gs1

import (
	"slices"
	"strings"
)

// CheckTogether checks the rules about which elements go together, over all
// elements marked on one object: an identifier may need company (a batch
// needs a GTIN) or rule others out (General Specifications, section 4.13).
// Because a label may carry several symbols, the parsers do not apply it by
// themselves. Positions in its errors are zero.
func CheckTogether(elements []Element) error {
	present := make([]string, 0, len(elements))
	for _, e := range elements {
		present = append(present, e.AI)
	}
	for _, code := range present {
		ai, ok := Lookup(code)
		if !ok {
			return unknownAI(code, 0)
		}
		if !satisfied(ai.Requires, present) {
			return atAI(fail(0, RuleRequires, "%s must be accompanied by %s", ai.Title, alternatives(ai.Requires)), code)
		}
		for _, pattern := range ai.Excludes {
			if other := excluded(pattern, code, present); other != "" {
				return atAI(fail(0, RuleExcludes, "%s must not be accompanied by (%s)", ai.Title, other), code)
			}
		}
	}
	return nil
}

// satisfied reports whether one alternative is present as a whole.
func satisfied(requires [][]string, present []string) bool {
	if len(requires) == 0 {
		return true
	}
	return slices.ContainsFunc(requires, func(all []string) bool {
		for _, pattern := range all {
			if !slices.ContainsFunc(present, func(code string) bool { return matchCode(pattern, code) }) {
				return false
			}
		}
		return true
	})
}

// excluded finds a present identifier that the pattern rules out; one never
// rules out itself.
func excluded(pattern, self string, present []string) string {
	for _, code := range present {
		if code != self && matchCode(pattern, code) {
			return code
		}
	}
	return ""
}

func alternatives(requires [][]string) string {
	sets := make([]string, len(requires))
	for i, all := range requires {
		sets[i] = "(" + strings.Join(all, ") with (") + ")"
	}
	return strings.Join(sets, " or ")
}
