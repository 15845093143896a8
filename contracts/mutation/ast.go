package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// A node is one node of the compiler's syntax tree: its JSON, read where it is needed. solc documents the tree
// by its schema alone, and of the many kinds only a few matter here.
type node map[string]any

func parseTree(raw []byte) (node, error) {
	var n node
	if err := json.Unmarshal(raw, &n); err != nil {
		return nil, fmt.Errorf("reading a syntax tree: %w", err)
	}
	return n, nil
}

func (n node) kind() string { return n.text("nodeType") }

func (n node) text(field string) string {
	s, _ := n[field].(string)
	return s
}

// child is nil if there is none.
func (n node) child(field string) node {
	m, _ := n[field].(map[string]any)
	return m
}

func (n node) children(field string) []node {
	list, _ := n[field].([]any)
	var out []node
	for _, item := range list {
		if m, ok := item.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

// typeName is the type of an expression, such as "bool"; empty in assembly.
func (n node) typeName() string {
	return n.child("typeDescriptions").text("typeString")
}

// span is where the node stands in its file, in bytes.
func (n node) span() (span, error) {
	parts := strings.Split(n.text("src"), ":")
	if len(parts) != 3 {
		return span{}, fmt.Errorf("a %s without a place: %q", n.kind(), n.text("src"))
	}
	start, err := strconv.Atoi(parts[0])
	if err != nil {
		return span{}, fmt.Errorf("the place of a %s: %w", n.kind(), err)
	}
	length, err := strconv.Atoi(parts[1])
	if err != nil {
		return span{}, fmt.Errorf("the place of a %s: %w", n.kind(), err)
	}
	return span{start, start + length}, nil
}

// A span is a range of bytes in a file, the end not included.
type span struct{ start, end int }

func (s span) of(source string) string { return source[s.start:s.end] }
