package xml

import (
	"encoding/json"
	"fmt"
	"strings"
)

// object is a JSON object whose members keep their order.
type object struct {
	names  []string
	values []any
	places map[string]int
}

func (o *object) add(name string, value any) {
	if o.places == nil {
		o.places = map[string]int{}
	}
	o.places[name] = len(o.names)
	o.names, o.values = append(o.names, name), append(o.values, value)
}

// once adds a member that an object may have once. A second one makes a list of
// them, which no single field takes: so the event is found wrong instead of one of
// the two being lost.
func (o *object) once(name string, value any) {
	i, there := o.places[name]
	if !there {
		o.add(name, value)
		return
	}
	if several, ok := o.values[i].(repeated); ok {
		o.values[i] = append(several, value)
	} else {
		o.values[i] = repeated{o.values[i], value}
	}
}

// repeated are the values of one name that occurs several times.
type repeated []any

// collect adds to the list of a name, for fields that may occur more than once.
func (o *object) collect(name string, values ...any) {
	i, there := o.places[name]
	if !there {
		o.add(name, append([]any{}, values...))
		return
	}
	if list, ok := o.values[i].([]any); ok {
		o.values[i] = append(list, values...)
	}
}

// appendJSON writes a tree of objects, lists, texts, numbers, booleans and
// contexts.
func appendJSON(b []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case *object:
		return v.append(b)
	case []any:
		return appendList(b, v)
	case repeated:
		return appendList(b, v)
	}
	text, err := json.Marshal(v)
	return append(b, text...), err
}

func appendList(b []byte, list []any) ([]byte, error) {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendJSON(b, v); err != nil {
			return nil, err
		}
	}
	return append(b, ']'), nil
}

func (o *object) append(b []byte) ([]byte, error) {
	b = append(b, '{')
	for i, name := range o.names {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendJSON(b, name); err != nil {
			return nil, err
		}
		if b, err = appendJSON(append(b, ':'), o.values[i]); err != nil {
			return nil, fmt.Errorf("writing %s: %w", name, err)
		}
	}
	return append(b, '}'), nil
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
