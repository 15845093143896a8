package query

import (
	"maps"
	"slices"
)

// FixedNames lists the names of the parameters that have no part to choose, those
// that order and limit left out.
func FixedNames() []string { return slices.Sorted(maps.Keys(fixed)) }
