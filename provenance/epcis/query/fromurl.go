package query

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/waymark/waymark/provenance/epcis"
)

// Parser reads queries with what is known beside them. Its zero value knows the
// prefixes of the EPCIS context alone.
type Parser struct {
	// Context declares prefixes for values and field names, such as those of the
	// GS1-Extensions header. An @context in a body comes on top.
	Context epcis.Context
}

// FromURL reads a query from the parameters of a URL, with nothing known beside
// them.
func FromURL(values url.Values) (Query, error) { return Parser{}.FromURL(values) }

// FromURL reads a query from the parameters of a URL (EPCIS 2.0, section 12.7).
// perPage and nextPageToken are understood; parameters that are no business of
// the query language have to be taken out before. The error is an [*Error].
func (p Parser) FromURL(values url.Values) (Query, error) {
	in := parser{query: New(p.Context)}
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if err := in.fromURL(name, values[name]); err != nil {
			return Query{}, err
		}
	}
	return in.finish()
}

func (p *parser) fromURL(name string, texts []string) error {
	switch name {
	case "perPage":
		n, err := strconv.Atoi(strings.Join(texts, "|"))
		if err != nil || n < 1 {
			return refuse(name, "is one whole number of 1 or more")
		}
		p.query.PerPage = n
		return nil
	case "nextPageToken":
		if len(texts) != 1 || texts[0] == "" {
			return refuse(name, "is one token that the answer before gave")
		}
		p.query.NextPageToken = texts[0]
		return nil
	}
	par := parameter{name: name, list: true}
	for _, text := range texts {
		if strings.HasPrefix(name, "EXISTS_") { // the value may be missing
			par.values = append(par.values, value{text: text})
			continue
		}
		for _, v := range strings.Split(text, "|") {
			par.values = append(par.values, value{text: v})
		}
	}
	return p.add(par)
}
