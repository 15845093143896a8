package query

import (
	"maps"
	"slices"
	"strings"
)

// FixedNames lists the names of the parameters that have no part to choose, those
// that order and limit left out.
func FixedNames() []string { return slices.Sorted(maps.Keys(fixed)) }

// Holds reports whether the term fulfils the condition.
func (c Condition) Holds(t Term) bool {
	if !slices.Contains(c.Kinds, t.Kind) {
		return false
	}
	return slices.Contains(c.Values, t.Value) ||
		slices.ContainsFunc(c.Prefixes, func(p string) bool { return strings.HasPrefix(t.Value, p) })
}
