package linkstore

import "strings"

// Vocabulary is the namespace of the GS1 Web Vocabulary, whose terms are the
// link types that GS1 defines.
const Vocabulary = "https://ref.gs1.org/voc/"

// Link types that a resolver gives a meaning of its own, and those of Waymark's
// own pages.
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

// Namespaces are the prefixes of compact link types.
var Namespaces = []struct{ Prefix, URI string }{
	{"gs1:", Vocabulary},
	{"schema:", "https://schema.org/"},
}

// vocabularyAliases are older addresses of the GS1 Web Vocabulary, which is one
// vocabulary under all of them.
var vocabularyAliases = []string{
	"https://gs1.org/voc/", "http://gs1.org/voc/", "https://www.gs1.org/voc/", "http://www.gs1.org/voc/", "http://ref.gs1.org/voc/",
}

// ExpandLinkType turns a link type as a request names it into the one form that
// targets have: compact (gs1:pip) and older addresses of GS1's vocabulary become
// its URI. Registered relation types (RFC 8288), other URIs and anything else stay
// as they are.
func ExpandLinkType(s string) string {
	for _, ns := range Namespaces {
		if term, ok := strings.CutPrefix(s, ns.Prefix); ok {
			return ns.URI + term
		}
	}
	for _, alias := range vocabularyAliases {
		if term, ok := strings.CutPrefix(s, alias); ok {
			return Vocabulary + term
		}
	}
	return s
}

// CompactLinkType is the short form for people.
func CompactLinkType(linkType string) string {
	for _, ns := range Namespaces {
		if term, ok := strings.CutPrefix(linkType, ns.URI); ok {
			return ns.Prefix + term
		}
	}
	return linkType
}
