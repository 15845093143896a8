package resolver

import "strings"

// Vocabulary is the namespace of the GS1 Web Vocabulary, whose terms are the
// link types that GS1 defines.
const Vocabulary = "https://ref.gs1.org/voc/"

// Link types that this package gives a meaning of its own, and those of the
// house's own pages.
const (
	// DefaultLink is where a request without a link type leads. An identity
	// has one at most.
	DefaultLink = Vocabulary + "defaultLink"
	// DefaultLinkMulti are alternatives to it for particular languages,
	// media types and contexts.
	DefaultLinkMulti = Vocabulary + "defaultLinkMulti"
	// HandledBy names another resolver, which every request is sent on to.
	HandledBy = Vocabulary + "handledBy"

	Pip          = Vocabulary + "pip" // product information page
	DPP          = Vocabulary + "dpp" // digital product passport
	Sustain      = Vocabulary + "sustainabilityInfo"
	Verification = Vocabulary + "verificationService"
	Traceability = Vocabulary + "traceability"
	EPCIS        = Vocabulary + "epcis" // an EPCIS repository
)

// namespaces are the prefixes of compact link types.
var namespaces = []struct{ prefix, uri string }{
	{"gs1:", Vocabulary},
	{"schema:", "https://schema.org/"},
}

// vocabularyAliases are older addresses of the GS1 Web Vocabulary, which is one
// vocabulary under all of them.
var vocabularyAliases = []string{
	"https://gs1.org/voc/", "http://gs1.org/voc/", "https://www.gs1.org/voc/", "http://www.gs1.org/voc/", "http://ref.gs1.org/voc/",
}

// everything are the values of linkType that ask for all links; "all" is that
// of version 1.1.
var everything = map[string]bool{"linkset": true, "all": true, "gs1:linkset": true, "gs1:all": true}

// ExpandLinkType turns a link type as a request names it into the one form that
// targets have: compact (gs1:pip) and older addresses of GS1's vocabulary become
// its URI. Registered relation types (RFC 8288), other URIs and anything else stay
// as they are.
func ExpandLinkType(s string) string {
	for _, ns := range namespaces {
		if term, ok := strings.CutPrefix(s, ns.prefix); ok {
			return ns.uri + term
		}
	}
	for _, alias := range vocabularyAliases {
		if term, ok := strings.CutPrefix(s, alias); ok {
			return Vocabulary + term
		}
	}
	return s
}

// compact is the short form for people.
func compact(linkType string) string {
	for _, ns := range namespaces {
		if term, ok := strings.CutPrefix(linkType, ns.uri); ok {
			return ns.prefix + term
		}
	}
	return linkType
}
