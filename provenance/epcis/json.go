package epcis

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"
)

// maxDepth bounds nesting. EPCIS itself needs eight levels; the rest is for
// extensions, and the bound keeps recursion over foreign input finite.
const maxDepth = 100

type kind byte

const (
	kindNull kind = iota
	kindBool
	kindNumber
	kindString
	kindArray
	kindObject
)

func (k kind) String() string {
	return [...]string{"null", "a boolean", "a number", "a string", "an array", "an object"}[k]
}

// node is one JSON value with member order and number text kept. The standard
// decoder is not used on structs because it matches member names without regard
// to case and lets duplicates win silently.
type node struct {
	kind kind
	text string   // bool, number, string
	keys []string // object: keys[i] names list[i]
	list []node   // array, object
}

func (n node) member(name string) (node, bool) {
	for i, k := range n.keys {
		if k == name {
			return n.list[i], true
		}
	}
	return node{}, false
}

// parseJSON reads one JSON value and rejects duplicate members.
func parseJSON(data []byte) (node, error) { return readJSON(data, false) }

// readJSON reads one JSON value. With lastWins a member that is given again
// replaces the one before, as JSON-LD processors have it.
func readJSON(data []byte, lastWins bool) (node, error) {
	if !utf8.Valid(data) {
		return node{}, errors.New("the text is not UTF-8")
	}
	r := reader{json.NewDecoder(bytes.NewReader(data)), lastWins}
	r.UseNumber()
	n, err := r.value(0)
	if err != nil {
		return node{}, err
	}
	if _, err := r.Token(); err != io.EOF {
		return node{}, fmt.Errorf("at byte %d: text after the end of the value", r.InputOffset())
	}
	return n, nil
}

type reader struct {
	*json.Decoder
	lastWins bool
}

func (r reader) value(depth int) (node, error) {
	tok, err := r.Token()
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return node{}, fmt.Errorf("at byte %d: %w", r.InputOffset(), err)
	}
	switch t := tok.(type) {
	case nil:
		return node{kind: kindNull}, nil
	case bool:
		if t {
			return node{kind: kindBool, text: "true"}, nil
		}
		return node{kind: kindBool, text: "false"}, nil
	case json.Number:
		return node{kind: kindNumber, text: t.String()}, nil
	case string:
		return node{kind: kindString, text: t}, nil
	}
	if depth == maxDepth {
		return node{}, fmt.Errorf("at byte %d: nested deeper than %d levels", r.InputOffset(), maxDepth)
	}
	if tok == json.Delim('[') {
		return r.array(depth)
	}
	return r.object(depth)
}

func (r reader) array(depth int) (node, error) {
	n := node{kind: kindArray}
	for r.More() {
		item, err := r.value(depth + 1)
		if err != nil {
			return node{}, err
		}
		n.list = append(n.list, item)
	}
	if _, err := r.Token(); err != nil {
		return node{}, fmt.Errorf("at byte %d: %w", r.InputOffset(), err)
	}
	return n, nil
}

func (r reader) object(depth int) (node, error) {
	n := node{kind: kindObject}
	var at map[string]int // positions, once there are too many members to scan
	for r.More() {
		tok, err := r.Token()
		if err != nil {
			return node{}, fmt.Errorf("at byte %d: %w", r.InputOffset(), err)
		}
		key := tok.(string)
		if len(n.keys) == 16 {
			at = make(map[string]int, 64)
			for i, k := range n.keys {
				at[k] = i
			}
		}
		i := slices.Index(n.keys[:min(len(n.keys), 16)], key)
		if j, ok := at[key]; ok {
			i = j
		}
		if i >= 0 && !r.lastWins {
			return node{}, fmt.Errorf("at byte %d: member %q appears twice", r.InputOffset(), key)
		}
		item, err := r.value(depth + 1)
		if err != nil {
			return node{}, err
		}
		if i >= 0 {
			n.list[i] = item
			continue
		}
		if at != nil {
			at[key] = len(n.keys)
		}
		n.keys = append(n.keys, key)
		n.list = append(n.list, item)
	}
	if _, err := r.Token(); err != nil {
		return node{}, fmt.Errorf("at byte %d: %w", r.InputOffset(), err)
	}
	return n, nil
}

// appendNode writes n without white space, members in their given order.
func appendNode(b []byte, n node) []byte {
	switch n.kind {
	case kindNull:
		return append(b, "null"...)
	case kindBool, kindNumber:
		return append(b, n.text...)
	case kindString:
		return appendString(b, n.text)
	case kindArray:
		b = append(b, '[')
		for i, item := range n.list {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendNode(b, item)
		}
		return append(b, ']')
	}
	b = append(b, '{')
	for i, item := range n.list {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendString(b, n.keys[i])
		b = append(b, ':')
		b = appendNode(b, item)
	}
	return append(b, '}')
}

// appendString quotes as RFC 8785 (JCS) does. The standard encoder's choices may
// change between Go releases, and ledgers hash these bytes.
func appendString(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			b = utf8.AppendRune(b, r)
			i += size
			continue
		}
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ':
			b = append(b, c)
		case c == '\b':
			b = append(b, `\b`...)
		case c == '\t':
			b = append(b, `\t`...)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\f':
			b = append(b, `\f`...)
		case c == '\r':
			b = append(b, `\r`...)
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
	}
	return append(b, '"')
}
