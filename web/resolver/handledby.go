package resolver

import "strings"

// handler is the other resolver that speaks for the identity, if one does.
func handler(levels []level) (Target, bool) {
	for _, l := range levels {
		if t := ofType(l.targets, HandledBy); len(t) > 0 {
			return t[0], true
		}
	}
	return Target{}, false
}

// sendOn is the same request to another resolver, whose root the target gives.
func sendOn(t Target, in asked) string {
	to := strings.TrimRight(t.Href, "/") + in.link.Path()
	if in.query != "" {
		to += "?" + in.query
	}
	return to
}
