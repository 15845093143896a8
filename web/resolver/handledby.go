package resolver

import (
	"strings"

	"github.com/waymark/waymark/internal/linkstore"
)

// handler is the other resolver that speaks for the identity, if one does.
func handler(levels []level) (linkstore.Target, bool) {
	for _, l := range levels {
		if t := ofType(l.targets, linkstore.HandledBy); len(t) > 0 {
			return t[0], true
		}
	}
	return linkstore.Target{}, false
}

// sendOn is the same request to another resolver, whose root the target gives.
func sendOn(t linkstore.Target, in asked) string {
	to := strings.TrimRight(t.Href, "/") + in.link.Path()
	if in.query != "" {
		to += "?" + in.query
	}
	return to
}
