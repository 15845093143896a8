package query

import (
	"maps"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/gs1"
)

// linkParser is as tolerant as the software that wrote the events of the past.
var linkParser = gs1.Parser{ShortGTIN: true, Names: true, UnknownNumbers: true}

// Canonical is the one spelling in which an identifier is compared: an EPC URN or
// a GS1 Digital Link URI of any host becomes the constrained canonical Digital
// Link (CBV 2.0, section 8.9); anything else, and what is no valid identifier of
// its kind, stays as it is.
func Canonical(id string) string {
	switch {
	case strings.HasPrefix(id, "urn:epc:"):
		if l, err := gs1.FromEPC(id); err == nil {
			return l.Constrained()
		}
	case strings.HasPrefix(id, "https://"), strings.HasPrefix(id, "http://"):
		if l, err := linkParser.Parse(id); err == nil {
			return l.Constrained()
		}
	}
	return id
}

// canonical resolves compact URIs first.
func canonical(id string, ctx epcis.Context) string { return Canonical(ctx.Expand(id)) }

// matcher holds the values of an identifier criterion: exact ones, and EPC
// patterns where they are allowed.
type matcher struct {
	exact    map[string]bool
	patterns []pattern
	classes  bool // patterns cover classes too
}

// newMatcher reads identifiers, and EPC pattern URIs if patterns is set.
func newMatcher(values []string, ctx epcis.Context, patterns bool) matcher {
	m := matcher{exact: make(map[string]bool, len(values))}
	for _, v := range values {
		v = ctx.Expand(v)
		if patterns {
			if p, ok := parsePattern(v); ok {
				m.patterns = append(m.patterns, p)
			}
		}
		m.exact[Canonical(v)] = true
	}
	return m
}

func (m matcher) one(id string, ctx epcis.Context) bool {
	if id == "" {
		return false
	}
	c := canonical(id, ctx)
	if m.exact[c] {
		return true
	}
	return slices.ContainsFunc(m.patterns, func(p pattern) bool { return p.match(c) || m.classes && p.matchClass(c) })
}

func (m matcher) any(ids []string, ctx epcis.Context) bool {
	return slices.ContainsFunc(ids, func(id string) bool { return m.one(id, ctx) })
}

// condition is where an index has what the matcher accepts.
func (m matcher) condition(kinds ...Kind) *Condition {
	c := &Condition{Kinds: kinds, Values: slices.Collect(maps.Keys(m.exact))}
	for _, p := range m.patterns {
		c.Prefixes = append(c.Prefixes, p.begins...)
	}
	return c.sorted()
}

const canonicalBase = "https://" + gs1.CanonicalHost

// A GLN and its extension in a canonical link.
const (
	glnBase       = canonicalBase + "/414/"
	extensionPart = "/254/"
)

// within is one for places, with what is below them.
func (m matcher) within(s *subject, id string, ctx epcis.Context) bool {
	if id == "" {
		return false
	}
	c := canonical(id, ctx)
	if m.exact[c] {
		return true
	}
	for ancestor := range m.exact {
		if isExtension(c, ancestor) || s.master != nil && withinMaster(s.master, c, ancestor) {
			return true
		}
	}
	return false
}

// withinMaster asks about a place, and of a GLN's extension about the GLN, in which
// it is.
func withinMaster(master MasterData, place, ancestor string) bool {
	if master.Within(place, ancestor) {
		return true
	}
	gln, _, extended := strings.Cut(place, extensionPart)
	return extended && strings.HasPrefix(gln, glnBase) && master.Within(gln, ancestor)
}

// below are the wanted places and all that the master data has below them.
func (m matcher) below(master MasterData) []string {
	out := slices.Collect(maps.Keys(m.exact))
	for ancestor := range m.exact {
		out = append(out, master.Below(ancestor)...)
	}
	return out
}

// isExtension reports whether place is a GLN with an extension, (414) and (254),
// and ancestor the same GLN without: GS1 defines the extension as a place inside.
func isExtension(place, ancestor string) bool {
	rest, ok := strings.CutPrefix(place, ancestor)
	return ok && strings.HasPrefix(ancestor, glnBase) && strings.HasPrefix(rest, extensionPart)
}
