package xml

import (
	"encoding/json"
	"strings"
)

// object is a JSON object whose members keep their order.
type object struct {
	names  []string
	values []any
}

func (o *object) add(name string, value any) {
	o.names, o.values = append(o.names, name), append(o.values, value)
}

// once adds a member that an object may have once. A second one makes a list of
// them, which no single field takes: so the event is found wrong instead of one of
// the two being lost.
func (o *object) once(name string, value any) {
	for i, n := range o.names {
		if n != name {
			continue
		}
		if list, ok := o.values[i].(again); ok {
			o.values[i] = append(list, value)
		} else {
			o.values[i] = again{o.values[i], value}
		}
		return
	}
	o.add(name, value)
}

// again is a list of what should have been there once.
type again []any

// collect adds to the list of a name, for fields that may occur more than once.
func (o *object) collect(name string, values ...any) {
	for i, n := range o.names {
		if list, ok := o.values[i].([]any); ok && n == name {
			o.values[i] = append(list, values...)
			return
		}
	}
	o.add(name, append([]any{}, values...))
}

// MarshalJSON writes the members in order.
func (o *object) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	b.WriteByte('{')
	for i, name := range o.names {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, v := range []any{name, o.values[i]} {
			if j > 0 {
				b.WriteByte(':')
			}
			text, err := json.Marshal(v)
			if err != nil {
				return nil, err
			}
			b.Write(text)
		}
	}
	b.WriteByte('}')
	return []byte(b.String()), nil
}

// number is the text of an xsd:decimal or xsd:double as a JSON number, and the
// text itself, as a string, where it is none.
func number(s string) any {
	mantissa, exponent, hasExponent := s, "", false
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		mantissa, exponent, hasExponent = s[:i], s[i+1:], true
	}
	negative := strings.HasPrefix(mantissa, "-")
	mantissa = strings.TrimPrefix(strings.TrimPrefix(mantissa, "-"), "+")
	if negative && strings.HasPrefix(s, "-+") {
		return s
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if whole+fraction == "" || !digits(whole) || !digits(fraction) {
		return s
	}
	if whole = strings.TrimLeft(whole, "0"); whole == "" {
		whole = "0"
	}
	out := whole
	if negative {
		out = "-" + out
	}
	if fraction != "" {
		out += "." + fraction
	}
	if hasExponent {
		sign := strings.TrimLeft(exponent, "+-")
		if sign == "" || !digits(sign) || len(exponent)-len(sign) > 1 {
			return s
		}
		out += "e" + exponent
	}
	return json.Number(out)
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// boolean is the text of an xsd:boolean as a JSON boolean, and the text itself
// where it is none.
func boolean(s string) any {
	switch s {
	case "true", "1":
		return true
	case "false", "0":
		return false
	}
	return s
}
