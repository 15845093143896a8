package xml

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Limits bound what a document may ask of its reader.
type Limits struct {
	Bytes    int // length of the text; 0 stands for 64 MiB
	Depth    int // nesting of elements; 0 stands for 64
	Elements int // elements in all; 0 stands for 2,000,000
}

func (l Limits) withDefaults() Limits {
	if l.Bytes == 0 {
		l.Bytes = 64 << 20
	}
	if l.Depth == 0 {
		l.Depth = 64
	}
	if l.Elements == 0 {
		l.Elements = 2_000_000
	}
	return l
}

// element is one XML element. Its name is bare where EPCIS defines it, and
// prefix:local otherwise.
type element struct {
	name       string
	attributes []attribute
	children   []*element
	text       string // character data outside the children, trimmed
	absent     bool   // xsi:nil: the element stands for a value that is not there
}

type attribute struct{ name, value string }

// reader builds the tree of a document.
type reader struct {
	*xml.Decoder
	limits   Limits
	prefixes *prefixes
	scopes   []map[string]bool // namespaces that the open elements declare
	elements int
}

func readTree(data []byte, limits Limits) (*element, *prefixes, error) {
	limits = limits.withDefaults()
	if len(data) > limits.Bytes {
		return nil, nil, fmt.Errorf("the document has %d bytes, more than %d", len(data), limits.Bytes)
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) {
		return nil, nil, errors.New("the text is not UTF-8")
	}
	r := &reader{Decoder: xml.NewDecoder(bytes.NewReader(data)), limits: limits, prefixes: newPrefixes()}
	root, err := r.document()
	if err != nil {
		line, column := r.InputPos()
		return nil, nil, fmt.Errorf("line %d, column %d: %w", line, column, err)
	}
	return root, r.prefixes, nil
}

// document reads the one root and makes sure that nothing follows it.
func (r *reader) document() (*element, error) {
	var root *element
	for {
		token, err := r.Token()
		if err == io.EOF {
			if root == nil {
				return nil, errors.New("there is no element")
			}
			return root, nil
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if root != nil {
				return nil, errors.New("there is a second root element")
			}
			if root, err = r.element(t); err != nil {
				return nil, err
			}
		case xml.Directive:
			if root != nil || !harmless(t) {
				return nil, errors.New("a document type declaration with entities or an address is not accepted")
			}
		case xml.CharData:
			if len(bytes.TrimSpace(t)) > 0 {
				return nil, errors.New("there is text outside the root element")
			}
		}
	}
}

// harmless reports whether a directive is a document type declaration of a name
// and nothing else: it can define no entity and name no other document.
func harmless(d xml.Directive) bool {
	words := strings.Fields(string(d))
	return len(words) == 2 && words[0] == "DOCTYPE" && !strings.ContainsAny(words[1], "[<>\"'&%")
}

// element reads what follows a start tag up to its end.
func (r *reader) element(start xml.StartElement) (*element, error) {
	if len(r.scopes) == r.limits.Depth {
		return nil, fmt.Errorf("elements are nested deeper than %d levels", r.limits.Depth)
	}
	if r.elements++; r.elements > r.limits.Elements {
		return nil, fmt.Errorf("there are more than %d elements", r.limits.Elements)
	}
	r.scopes = append(r.scopes, declared(start))
	r.prefixes.learn(start)
	defer func() { r.scopes = r.scopes[:len(r.scopes)-1] }()
	e, err := r.open(start)
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	for {
		token, err := r.Token()
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			child, err := r.element(t)
			if err != nil {
				return nil, err
			}
			e.children = append(e.children, child)
		case xml.CharData:
			text.Write(t)
		case xml.Directive:
			return nil, errors.New("a declaration inside an element is not accepted")
		case xml.EndElement:
			e.text = strings.TrimSpace(text.String())
			return e, nil
		}
	}
}

// maxAttributes and maxNamespaces keep the time to read in proportion to the text.
const (
	maxAttributes = 200
	maxNamespaces = 200
)

// open names an element and its attributes.
func (r *reader) open(start xml.StartElement) (*element, error) {
	name, err := r.name(start.Name)
	if err != nil {
		return nil, err
	}
	if len(start.Attr) > maxAttributes {
		return nil, fmt.Errorf("an element has more than %d attributes", maxAttributes)
	}
	if len(r.prefixes.byNamespace) > maxNamespaces {
		return nil, fmt.Errorf("there are more than %d namespaces", maxNamespaces)
	}
	e := &element{name: name}
	for _, a := range start.Attr {
		if a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns" {
			continue
		}
		if a.Name.Space == schemaInstance {
			e.absent = e.absent || a.Name.Local == "nil" && boolean(strings.TrimSpace(a.Value)) == true
			continue
		}
		name, err := r.name(a.Name)
		if err != nil {
			return nil, err
		}
		for _, before := range e.attributes {
			if before.name == name {
				return nil, fmt.Errorf("the attribute %q is given twice", name)
			}
		}
		e.attributes = append(e.attributes, attribute{name, strings.TrimSpace(a.Value)})
	}
	return e, nil
}

// name is how the model calls a name. The decoder leaves an undeclared prefix in
// the place of a namespace, which would pass for one.
func (r *reader) name(n xml.Name) (string, error) {
	switch {
	case n.Space == "" || epcisNamespaces[n.Space]:
		return n.Local, nil
	case n.Space == xmlNamespace || n.Space == "xml":
		return "xml:" + n.Local, nil
	}
	for _, scope := range r.scopes {
		if scope[n.Space] {
			return r.prefixes.of(n.Space) + ":" + n.Local, nil
		}
	}
	return "", fmt.Errorf("the prefix %q is not declared", n.Space)
}

// declared are the namespaces that a start tag declares.
func declared(start xml.StartElement) map[string]bool {
	var out map[string]bool
	for _, a := range start.Attr {
		if a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns" {
			if out == nil {
				out = map[string]bool{}
			}
			out[a.Value] = true
		}
	}
	return out
}

// child is the first child of a name, nil when there is none.
func (e *element) child(name string) *element {
	if e == nil {
		return nil
	}
	for _, c := range e.children {
		if c.name == name {
			return c
		}
	}
	return nil
}

// at follows names down, through wrappers too.
func (e *element) at(names ...string) *element {
	for _, name := range names {
		if e == nil {
			return nil
		}
		e = find(e, name)
	}
	return e
}

func find(e *element, name string) *element {
	if c := e.child(name); c != nil {
		return c
	}
	for _, c := range e.children {
		if wrapper(c) {
			if found := find(c, name); found != nil {
				return found
			}
		}
	}
	return nil
}

// wrapper reports whether an element only makes space in the schema of a version
// for what a later version added (EPCIS 1.2, section 9.1).
func wrapper(e *element) bool { return e.name == "extension" || e.name == "baseExtension" }

// contents are the children with those of wrappers in their place, and without
// fields of the standard that are marked as absent.
func (e *element) contents() []*element {
	var out []*element
	for _, c := range e.children {
		switch {
		case wrapper(c):
			out = append(out, c.contents()...)
		case !c.absent || strings.Contains(c.name, ":"):
			out = append(out, c)
		}
	}
	return out
}

func (e *element) attribute(name string) string {
	for _, a := range e.attributes {
		if a.name == name {
			return a.value
		}
	}
	return ""
}
