package xml

import (
	"encoding/xml"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

const (
	schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"
	xmlNamespace   = "http://www.w3.org/XML/1998/namespace"
	// sbdh is the namespace of the standard business document header.
	sbdh = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
)

// epcisNamespaces are those of the standard's own elements. Its schemas leave most
// elements without a namespace, but not everybody does.
var epcisNamespaces = map[string]bool{
	"urn:epcglobal:epcis:xsd:1": true, "urn:epcglobal:epcis:xsd:2": true,
	"urn:epcglobal:epcis-query:xsd:1": true, "urn:epcglobal:epcis-query:xsd:2": true,
	"urn:epcglobal:epcis-masterdata:xsd:1": true, "urn:epcglobal:epcis-masterdata:xsd:2": true,
	sbdh: true,
}

// spellings are namespaces that XML and the JSON-LD context write differently,
// because the latter ends in a delimiter. The prefix is the context's own.
var spellings = map[string]string{"urn:epcglobal:cbv:mda": "cbvmda", "https://gs1.org/voc": "gs1"}

// prefixes gives each namespace of a document one prefix, which XML does not: there
// a prefix may be bound anew in every element.
type prefixes struct {
	byNamespace map[string]string
	byPrefix    map[string]string
	wanted      map[string]string // namespace to the prefix that the document has for it
	standard    epcis.Context
}

func newPrefixes() *prefixes {
	return &prefixes{byNamespace: map[string]string{}, byPrefix: map[string]string{}, wanted: map[string]string{}}
}

// learn notes the prefixes of a start tag.
func (p *prefixes) learn(start xml.StartElement) {
	for _, a := range start.Attr {
		if a.Name.Space == "xmlns" && p.wanted[a.Value] == "" {
			p.wanted[a.Value] = a.Name.Local
		}
	}
}

// of is the prefix of a namespace. One that the EPCIS context declares keeps its
// meaning; of two namespaces with one prefix the later gets a new one.
func (p *prefixes) of(namespace string) string {
	if prefix, ok := p.byNamespace[namespace]; ok {
		return prefix
	}
	prefix, ok := spellings[namespace]
	if !ok {
		prefix = p.free(namespace)
	}
	p.byNamespace[namespace], p.byPrefix[prefix] = prefix, namespace
	return prefix
}

func (p *prefixes) free(namespace string) string {
	wanted := p.wanted[namespace]
	if wanted == "" || strings.HasPrefix(wanted, "_") {
		wanted = "ns"
	}
	for n := 1; ; n++ {
		prefix := wanted
		if n > 1 || wanted == "ns" {
			prefix += strconv.Itoa(n)
		}
		meaning, standard := p.standard.Namespace(prefix)
		if standard && meaning == namespace {
			return prefix
		}
		if _, taken := p.byPrefix[prefix]; !taken && !standard && prefix != "http" && prefix != "https" && prefix != "urn" {
			return prefix
		}
	}
}

// context declares the prefixes that were given out and those that the document
// declares beside them, since values may be compact URIs.
func (p *prefixes) context() epcis.Context {
	for _, namespace := range slices.Sorted(maps.Keys(p.wanted)) {
		if _, given := p.byNamespace[namespace]; !given && !machinery(namespace) && p.free(namespace) == p.wanted[namespace] {
			p.of(namespace)
		}
	}
	terms := map[string]string{}
	for prefix, namespace := range p.byPrefix {
		if _, standard := p.standard.Namespace(prefix); !standard {
			terms[prefix] = namespace
		}
	}
	return epcis.NewContext(terms)
}

// machinery reports whether a namespace is XML's or EPCIS's own.
func machinery(namespace string) bool {
	return epcisNamespaces[namespace] || namespace == schemaInstance || namespace == xmlNamespace || namespace == ""
}
