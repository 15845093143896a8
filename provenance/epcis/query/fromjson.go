package query

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"

	"github.com/waymark/waymark/provenance/epcis"
)

// FromJSON reads a query as the body of a named query holds it, with nothing known
// beside it.
func FromJSON(data []byte) (Query, error) { return Parser{}.FromJSON(data) }

// FromJSON reads a query object (EPCIS 2.0, query-schema.json): parameters by
// name, and an @context that declares prefixes. The error is an [*Error].
func (p Parser) FromJSON(data []byte) (Query, error) {
	names, values, err := members(data)
	if err != nil {
		return Query{}, err
	}
	in := parser{query: New(p.Context)}
	for i, name := range names {
		if name != "@context" {
			continue
		}
		if in.query.context, err = mergeContexts(p.Context, values[i]); err != nil {
			return Query{}, invalid(name, "%v", err)
		}
	}
	for i, name := range names {
		if name == "@context" {
			continue
		}
		par, err := readParameter(name, values[i])
		if err != nil {
			return Query{}, err
		}
		if err := in.add(par); err != nil {
			return Query{}, err
		}
	}
	return in.finish()
}

// Definition is a named query: the body of POST /queries.
type Definition struct {
	Name  string
	Query Query
}

// ParseDefinition reads {"name": …, "query": {…}}; an @context may stand beside
// the query as well as in it. The error is an [*Error].
func (p Parser) ParseDefinition(data []byte) (Definition, error) {
	names, values, err := members(data)
	if err != nil {
		return Definition{}, err
	}
	var d Definition
	var body json.RawMessage
	for i, name := range names {
		switch name {
		case "name":
			if json.Unmarshal(values[i], &d.Name) != nil || d.Name == "" {
				return Definition{}, invalid(name, "is a text that is not empty")
			}
		case "query":
			body = values[i]
		case "@context":
			if p.Context, err = mergeContexts(p.Context, values[i]); err != nil {
				return Definition{}, invalid(name, "%v", err)
			}
		default:
			return Definition{}, invalid(name, "is no member of a named query")
		}
	}
	if d.Name == "" {
		return Definition{}, invalid("name", "is missing")
	}
	if body == nil {
		return Definition{}, invalid("query", "is missing")
	}
	d.Query, err = p.FromJSON(body)
	return d, err
}

func invalid(parameter, format string, args ...any) *Error {
	e := refuse(parameter, format, args...)
	e.Exception = QueryValidationException
	return e
}

// members reads an object's members in their order and refuses one that comes
// twice.
func members(data []byte) (names []string, values []json.RawMessage, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	tok, e := d.Token()
	if e != nil || tok != json.Delim('{') {
		return nil, nil, invalid("", "the query is no JSON object")
	}
	seen := map[string]bool{}
	for d.More() {
		tok, e := d.Token()
		if e != nil {
			return nil, nil, invalid("", "the query is no JSON: %v", e)
		}
		name := tok.(string)
		if seen[name] {
			return nil, nil, invalid(name, "is given twice")
		}
		seen[name] = true
		var raw json.RawMessage
		if e := d.Decode(&raw); e != nil {
			return nil, nil, invalid("", "the query is no JSON: %v", e)
		}
		names, values = append(names, name), append(values, raw)
	}
	if _, e := d.Token(); e != nil {
		return nil, nil, invalid("", "the query is no JSON: %v", e)
	}
	if _, e := d.Token(); !errors.Is(e, io.EOF) {
		return nil, nil, invalid("", "text follows the query")
	}
	return names, values, nil
}

// mergeContexts puts an @context on top of what is known already.
func mergeContexts(outer epcis.Context, raw json.RawMessage) (epcis.Context, error) {
	inner, err := epcis.ParseContext(raw)
	if err != nil || outer.IsZero() {
		return inner, err
	}
	known, err := outer.MarshalJSON()
	if err != nil {
		return epcis.Context{}, err
	}
	var list []json.RawMessage
	for _, part := range []json.RawMessage{known, raw} {
		var items []json.RawMessage
		if json.Unmarshal(part, &items) != nil {
			items = []json.RawMessage{part}
		}
		list = append(list, items...)
	}
	merged, err := json.Marshal(list)
	if err != nil {
		return epcis.Context{}, err
	}
	return epcis.ParseContext(merged)
}

// readParameter reads a member: a scalar or an array of scalars.
func readParameter(name string, raw json.RawMessage) (parameter, error) {
	par := parameter{name: name}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return par, invalid(name, "is no JSON: %v", err)
	}
	items, list := v.([]any)
	if !list {
		items = []any{v}
	}
	par.list = list
	for _, item := range items {
		switch item := item.(type) {
		case nil:
			par.values = append(par.values, value{"null", aNull})
		case bool:
			par.values = append(par.values, value{strconv.FormatBool(item), aBool})
		case json.Number:
			par.values = append(par.values, value{item.String(), aNumber})
		case string:
			par.values = append(par.values, value{item, aString})
		default:
			return par, refuse(name, "takes no nested value")
		}
	}
	return par, nil
}
