package query

import (
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// word is a term of one of the standard's vocabularies.
type word interface {
	~string
	URI() string
	Standard() bool
}

// full is the one spelling in which words are compared: the full URI.
func full[T word](w T, ctx epcis.Context) string {
	if w == "" {
		return ""
	}
	if !strings.Contains(string(w), ":") {
		return w.URI()
	}
	return T(ctx.Expand(string(w))).URI()
}

// wordSet reads the words of a criterion in any spelling. A bare word that is not
// the standard's names nothing and is refused.
func wordSet[T word](name string, values []string, ctx epcis.Context) (map[string]bool, *Error) {
	set := make(map[string]bool, len(values))
	for _, v := range values {
		if !isURI(v) && !T(v).Standard() {
			return nil, refuse(name, "%q is neither a word of the standard's vocabulary nor a URI", clip(v))
		}
		set[full(T(v), ctx)] = true
	}
	return set, nil
}
