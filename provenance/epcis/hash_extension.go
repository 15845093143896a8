package epcis

import (
	"fmt"
	"strings"
)

func (h *hasher) extensions(x Extensions) string { return sorted(h.fields(x)) }

// fields are the fields of foreign namespaces, unsorted. Comments add nothing.
func (h *hasher) fields(x Extensions) []string {
	var parts []string
	for name, raw := range x {
		n, err := parseJSON(raw)
		if err != nil && h.err == nil {
			h.err = fmt.Errorf("reading %s: %w", name, err)
		}
		parts = h.field(parts, name, n)
	}
	return parts
}

const rdfsComment = "http://www.w3.org/2000/01/rdf-schema#comment"

func (h *hasher) field(parts []string, name string, n node) []string {
	if h.ctx.Expand(name) == rdfsComment || name == "comment" || name == "@context" {
		return parts
	}
	key := h.key(name)
	if n.kind != kindArray {
		return append(parts, key+h.nested(n))
	}
	for _, item := range n.list {
		parts = append(parts, key+h.nested(item))
	}
	return parts
}

// key writes a name as {namespace}local, or as it is when nobody declared its
// prefix.
func (h *hasher) key(name string) string {
	if ns, local, ok := h.ctx.split(name); ok {
		return "{" + ns + "}" + local
	}
	if h.ctx.vocab != "" && !strings.Contains(name, ":") {
		return "{" + h.ctx.vocab + "}" + name
	}
	return name
}

func (h *hasher) nested(n node) string {
	switch n.kind {
	case kindObject:
		var parts []string
		text := ""
		for i, name := range n.keys {
			if name == "#text" { // an XML element's own text, kept by converters
				text = h.nested(n.list[i])
				continue
			}
			parts = h.field(parts, name, n.list[i])
		}
		return text + sorted(parts)
	case kindArray:
		var parts []string
		for _, item := range n.list {
			parts = append(parts, h.nested(item))
		}
		return sorted(parts)
	case kindNull:
		return ""
	}
	if strings.TrimSpace(n.text) == "" {
		return ""
	}
	return "=" + canonicalValue(n.text, h.ctx)
}
