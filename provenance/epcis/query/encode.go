package query

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// MarshalJSON writes the query as [FromJSON] reads it, parameters in the order
// given, with its @context if it has one. A query from a URL, whose values have no
// types, comes out with the types that the language asks for. PerPage and
// NextPageToken are left out.
func (q Query) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	member := func(name string, raw []byte) {
		if len(out) > 1 {
			out = append(out, ',')
		}
		key, _ := json.Marshal(name) // a string
		out = append(append(append(out, key...), ':'), raw...)
	}
	if !q.context.IsZero() {
		raw, err := q.context.MarshalJSON()
		if err != nil {
			return nil, fmt.Errorf("writing the context of a query: %w", err)
		}
		member("@context", raw)
	}
	seen := map[string]bool{}
	for _, par := range q.params {
		if seen[par.name] {
			return nil, fmt.Errorf("writing a query: %s is asked twice, which JSON cannot say", par.name)
		}
		seen[par.name] = true
		member(par.name, par.json())
	}
	return append(out, '}'), nil
}

// json is the parameter's value with the type that the language asks for.
func (par parameter) json() []byte {
	items := make([]string, len(par.values))
	for i, v := range par.values {
		items[i] = v.json(par)
	}
	if par.list && !par.takesOne() {
		return []byte("[" + strings.Join(items, ",") + "]")
	}
	return []byte(items[0])
}

// takesOne reports whether a parameter from a URL is one value in JSON.
func (par parameter) takesOne() bool {
	if !par.fromURL() {
		return false
	}
	switch par.name {
	case "orderBy", "orderDirection", "eventCountLimit", "maxEventCount", "EQ_booleanValue":
		return true
	}
	op, _, _ := strings.Cut(par.name, "_")
	return slices.Contains([]string{"GT", "GE", "LT", "LE", "EXISTS"}, op)
}

func (v value) json(par parameter) string {
	quoted, _ := json.Marshal(v.text) // a string
	switch {
	case v.kind == aString:
		return string(quoted)
	case v.kind != anyText:
		return v.text
	case strings.HasPrefix(par.name, "EXISTS_"):
		if v.text == "false" {
			return "false"
		}
		return "null"
	case par.name == "EQ_booleanValue":
		return v.text
	case par.takesOne() || par.measures():
		if n, ok := v.number(); ok {
			if json.Valid([]byte(v.text)) {
				return v.text
			}
			return n.FloatString(maxExponent / 4)
		}
		if t, ok := v.time(); ok && strings.Contains(v.text, " ") {
			text, _ := json.Marshal(t.Format("2006-01-02T15:04:05.999999999Z07:00"))
			return string(text)
		}
	}
	return string(quoted)
}

// measures reports whether EQ compares numbers.
func (par parameter) measures() bool {
	op, rest, _ := strings.Cut(par.name, "_")
	if op != "EQ" {
		return false
	}
	if rest == "quantity" || rest == "percRank" {
		return true
	}
	name, uom, ok := strings.Cut(rest, "_")
	return ok && measured(op, uom) && (name == "quantity" ||
		slices.ContainsFunc(readings, func(g reading) bool { return g.name == name }))
}

// Fingerprint names what the query asks and in which order, so that a page token
// cannot be used with another query. It leaves out PerPage and NextPageToken.
func (q Query) Fingerprint() [sha256.Size]byte {
	h := sha256.New()
	ctx, _ := q.context.MarshalJSON() // written by the parser
	fmt.Fprintf(h, "%d:%s", len(ctx), ctx)
	for _, par := range q.params {
		fmt.Fprintf(h, "%d:%s%t%d", len(par.name), par.name, par.list, len(par.values))
		for _, v := range par.values {
			fmt.Fprintf(h, "%d:%d:%s", v.kind, len(v.text), v.text)
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}
