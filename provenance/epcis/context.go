package epcis

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// StandardContextURL is the address of the EPCIS 2.0 JSON-LD context.
const StandardContextURL = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"

// standardPrefixes are those that the EPCIS context declares and protects.
var standardPrefixes = map[string]string{
	"epcis":   "https://ref.gs1.org/epcis/",
	"cbv":     "https://ref.gs1.org/cbv/",
	"cbvmda":  "urn:epcglobal:cbv:mda:",
	"gs1":     "https://gs1.org/voc/",
	"rdfs":    "http://www.w3.org/2000/01/rdf-schema#",
	"owl":     "http://www.w3.org/2002/07/owl#",
	"xsd":     "http://www.w3.org/2001/XMLSchema#",
	"dcterms": "http://purl.org/dc/terms/",
}

// Context is the part of a JSON-LD context that gives EPCIS names their meaning:
// the prefixes of compact URIs. The zero Context declares the prefixes of the
// EPCIS context alone; one that came from JSON is also written back unchanged.
// A Context is immutable and safe for concurrent use.
type Context struct {
	raw      string // compact JSON of the @context, "" when none was given
	prefixes map[string]string
	vocab    string
}

// StandardContext is the context that names the EPCIS 2.0 context by address.
func StandardContext() Context {
	return Context{raw: string(appendString(nil, StandardContextURL))}
}

// NewContext declares prefixes (prefix to namespace) on top of the EPCIS context.
func NewContext(prefixes map[string]string) Context {
	terms := node{kind: kindObject}
	for _, p := range slices.Sorted(maps.Keys(prefixes)) {
		terms.keys = append(terms.keys, p)
		terms.list = append(terms.list, node{kind: kindString, text: prefixes[p]})
	}
	list := node{kind: kindArray, list: []node{{kind: kindString, text: StandardContextURL}}}
	if len(terms.keys) > 0 {
		list.list = append(list.list, terms)
	}
	ctx, _ := contextFromNode(list) // addresses and terms: nothing to reject
	return ctx
}

// ParseContext reads the value of an @context member: an address, an object of
// terms, or an array of those.
func ParseContext(raw json.RawMessage) (Context, error) {
	n, err := parseJSON(raw)
	if err != nil {
		return Context{}, fmt.Errorf("reading @context: %w", err)
	}
	ctx, err := contextFromNode(n)
	if err != nil {
		return Context{}, err
	}
	return ctx, nil
}

// contextFromNode reads what it can even when it returns an error.
func contextFromNode(n node) (Context, error) {
	ctx := Context{raw: string(appendNode(nil, n)), prefixes: map[string]string{}}
	parts := []node{n}
	if n.kind == kindArray {
		parts = n.list
	}
	var err error
	for _, part := range parts {
		switch part.kind {
		case kindString:
			if !absoluteURI(part.text) {
				err = fmt.Errorf("@context holds %q, which is no address", part.text)
			}
		case kindObject:
			ctx.addTerms(part)
		default:
			err = fmt.Errorf("@context holds %s; it takes addresses and objects", part.kind)
		}
	}
	return ctx, err
}

// addTerms takes the terms that can serve as prefixes. Other JSON-LD machinery
// (type coercion, containers) does not change which field is which.
func (c *Context) addTerms(terms node) {
	for i, name := range terms.keys {
		value := terms.list[i]
		if value.kind == kindObject {
			value, _ = value.member("@id")
		}
		switch {
		case value.kind != kindString:
		case name == "@vocab":
			c.vocab = value.text
		case !strings.HasPrefix(name, "@"):
			c.prefixes[name] = value.text
		}
	}
}

// merge is the context of something inside c that has a context of its own.
func (c Context) merge(inner Context) Context {
	if inner.raw == "" || inner.raw == c.raw {
		return c
	}
	if c.raw == "" {
		return inner
	}
	outerNode, _ := parseJSON([]byte(c.raw)) // both were written by appendNode
	innerNode, _ := parseJSON([]byte(inner.raw))
	list := node{kind: kindArray}
	for _, n := range []node{outerNode, innerNode} {
		if n.kind == kindArray {
			list.list = append(list.list, n.list...)
		} else {
			list.list = append(list.list, n)
		}
	}
	list.list = uniqueNodes(list.list)
	merged, _ := contextFromNode(list) // what was wrong was said of its parts
	return merged
}

// uniqueNodes drops repeats (the schema wants unique items), keeping the last,
// because a later context overrides an earlier one.
func uniqueNodes(list []node) []node {
	var kept []node
	seen := map[string]bool{}
	for _, n := range slices.Backward(list) {
		if text := string(appendNode(nil, n)); !seen[text] {
			seen[text] = true
			kept = append(kept, n)
		}
	}
	slices.Reverse(kept)
	return kept
}

// Namespace returns what a prefix stands for.
func (c Context) Namespace(prefix string) (string, bool) {
	if ns, ok := standardPrefixes[prefix]; ok && !c.redefines(prefix) {
		return ns, true
	}
	ns, ok := c.prefixes[prefix]
	return ns, ok
}

// redefines reports whether a document binds a standard prefix to something
// else. JSON-LD forbids it, since the EPCIS terms are protected, yet published
// documents bind cbvmda, and the hash must follow what their author meant.
func (c Context) redefines(prefix string) bool {
	ns, ok := c.prefixes[prefix]
	return ok && ns != standardPrefixes[prefix]
}

// Expand turns a compact URI (prefix:name) into the full one. Anything else,
// including a prefix that nobody declared, is returned as it is.
func (c Context) Expand(s string) string {
	if ns, local, ok := c.split(s); ok {
		return ns + local
	}
	return s
}

func (c Context) split(s string) (namespace, local string, ok bool) {
	prefix, local, found := strings.Cut(s, ":")
	if !found || strings.HasPrefix(local, "//") {
		return "", "", false
	}
	ns, ok := c.Namespace(prefix)
	return ns, local, ok
}

// IsZero reports whether no context was given.
func (c Context) IsZero() bool { return c.raw == "" }

// Equal reports whether both were given by the same JSON.
func (c Context) Equal(d Context) bool { return c.raw == d.raw }

// MarshalJSON writes the context as it was given; a zero Context is null.
func (c Context) MarshalJSON() ([]byte, error) {
	if c.raw == "" {
		return []byte("null"), nil
	}
	return []byte(c.raw), nil
}

// UnmarshalJSON implements [json.Unmarshaler].
func (c *Context) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*c = Context{}
		return nil
	}
	ctx, err := ParseContext(data)
	if err == nil {
		*c = ctx
	}
	return err
}
