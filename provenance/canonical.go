package provenance

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// CanonicalJSON rewrites a JSON text in the canonical form of RFC 8785 (JCS):
// no white space, object members ordered by UTF-16 code units, numbers and
// strings as ECMAScript prints them. It refuses what RFC 8785 cannot
// represent or I-JSON forbids: duplicate names, invalid UTF-8, lone
// surrogates, numbers outside IEEE 754 double precision, trailing data.
func CanonicalJSON(text []byte) ([]byte, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("canonical JSON: the text is not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var out bytes.Buffer
	if err := canonicalValue(d, &out, 0); err != nil {
		return nil, fmt.Errorf("canonical JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("canonical JSON: more data after the value, at byte %d", d.InputOffset())
	}
	if err := loneSurrogates(text); err != nil {
		return nil, fmt.Errorf("canonical JSON: %w", err)
	}
	return out.Bytes(), nil
}

const maxDepth = 1000 // far beyond any passport, well below a stack overflow

func canonicalValue(d *json.Decoder, out *bytes.Buffer, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("nested deeper than %d", maxDepth)
	}
	tok, err := d.Token()
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	if err != nil {
		return err
	}
	switch v := tok.(type) {
	case json.Delim:
		if v == '{' {
			return canonicalObject(d, out, depth)
		}
		return canonicalArray(d, out, depth)
	case string:
		canonicalString(out, v)
	case json.Number:
		return canonicalNumber(out, v)
	case bool:
		out.WriteString(strconv.FormatBool(v))
	case nil:
		out.WriteString("null")
	}
	return nil
}

func canonicalObject(d *json.Decoder, out *bytes.Buffer, depth int) error {
	members := map[string][]byte{}
	var names []string
	for d.More() {
		tok, err := d.Token()
		if err != nil {
			return err
		}
		name := tok.(string) // the decoder lets nothing else stand here
		if _, ok := members[name]; ok {
			return fmt.Errorf("the name %q stands twice in one object, at byte %d", name, d.InputOffset())
		}
		var value bytes.Buffer
		if err := canonicalValue(d, &value, depth+1); err != nil {
			return err
		}
		members[name] = value.Bytes()
		names = append(names, name)
	}
	if _, err := d.Token(); err != nil {
		return err
	}
	sort.Slice(names, func(i, j int) bool { return lessUTF16(names[i], names[j]) })
	out.WriteByte('{')
	for i, name := range names {
		if i > 0 {
			out.WriteByte(',')
		}
		canonicalString(out, name)
		out.WriteByte(':')
		out.Write(members[name])
	}
	out.WriteByte('}')
	return nil
}

func canonicalArray(d *json.Decoder, out *bytes.Buffer, depth int) error {
	out.WriteByte('[')
	for i := 0; d.More(); i++ {
		if i > 0 {
			out.WriteByte(',')
		}
		if err := canonicalValue(d, out, depth+1); err != nil {
			return err
		}
	}
	out.WriteByte(']')
	_, err := d.Token()
	return err
}

// lessUTF16 orders as RFC 8785 section 3.2.3 does. Byte order of UTF-8 differs
// from it between the surrogate pairs and U+E000–U+FFFF alone.
func lessUTF16(a, b string) bool {
	x, y := utf16.Encode([]rune(a)), utf16.Encode([]rune(b))
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return len(x) < len(y)
}

func canonicalString(out *bytes.Buffer, s string) {
	out.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			out.WriteByte('\\')
			out.WriteRune(r)
		case r >= 0x20:
			out.WriteRune(r)
		case strings.ContainsRune("\b\t\n\f\r", r):
			out.WriteByte('\\')
			out.WriteByte("btn.fr"[r-'\b'])
		default:
			fmt.Fprintf(out, `\u%04x`, r)
		}
	}
	out.WriteByte('"')
}

// canonicalNumber prints as ECMA-262 section 6.1.6.1.20 (Number::toString).
func canonicalNumber(out *bytes.Buffer, n json.Number) error {
	f, err := n.Float64()
	if err != nil || math.IsInf(f, 0) {
		return fmt.Errorf("the number %s does not fit in double precision", n)
	}
	if f == 0 {
		out.WriteByte('0') // also of -0
		return nil
	}
	format := byte('f')
	if a := math.Abs(f); a >= 1e21 || a < 1e-6 {
		format = 'e'
	}
	s := strconv.FormatFloat(f, format, -1, 64)
	if format == 'e' { // Go pads the exponent to two digits
		mantissa, exp, _ := strings.Cut(s, "e")
		s = mantissa + "e" + exp[:1] + strings.TrimLeft(exp[1:], "0")
	}
	out.WriteString(s)
	return nil
}

// loneSurrogates finds \uD800–\uDFFF escapes without their other half, which
// encoding/json silently replaces.
func loneSurrogates(text []byte) error {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		if text[i+1] != 'u' {
			i++
			continue
		}
		unit, _ := strconv.ParseUint(string(text[i+2:i+6]), 16, 16)
		switch {
		case unit >= 0xDC00 && unit <= 0xDFFF:
			return fmt.Errorf("a lone surrogate at byte %d", i)
		case unit >= 0xD800 && unit <= 0xDBFF:
			if i+12 > len(text) || text[i+6] != '\\' || text[i+7] != 'u' {
				return fmt.Errorf("a lone surrogate at byte %d", i)
			}
			low, _ := strconv.ParseUint(string(text[i+8:i+12]), 16, 16)
			if low < 0xDC00 || low > 0xDFFF {
				return fmt.Errorf("a lone surrogate at byte %d", i)
			}
			i += 11
		default:
			i += 5
		}
	}
	return nil
}
