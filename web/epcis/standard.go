package epcis

import (
	"strconv"
	"strings"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
)

// standard are the words that a repository supports whether or not an event has
// them (EPCIS 2.0, section 12.4; CBV 2.0, sections 7.1 and 7.2).
var standard = map[repository.Resource][]string{
	repository.EventTypes:   {"AggregationEvent", "AssociationEvent", "ObjectEvent", "TransactionEvent", "TransformationEvent"},
	repository.BizSteps:     epcis.StandardBizSteps(),
	repository.Dispositions: epcis.StandardDispositions(),
}

// A list that begins with the standard's words has page tokens of two kinds: so
// many of the words were given, or the place in the repository's list.
const standardMark = "standard."

func standardPrefix(n int) string { return standardMark + strconv.Itoa(n) }

// standardToken reads a token: how many of the standard's words were given, and
// the repository's token.
func standardToken(token string, words int) (rest string, given int) {
	if token == "" {
		return "", 0
	}
	if n, ok := strings.CutPrefix(token, standardMark); ok {
		if given, err := strconv.Atoi(n); err == nil && given >= 0 && given <= words {
			return "", given
		}
	}
	return token, words // also what is no token of anybody's: the repository says so
}
