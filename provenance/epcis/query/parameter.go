package query

import (
	"math/big"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// valueKind is how a value was written.
type valueKind byte

const (
	anyText valueKind = iota // in a URL: nothing says what it is meant to be
	aString
	aNumber
	aBool
	aNull
)

// value is one value of a parameter.
type value struct {
	text string
	kind valueKind
}

// parameter is a parameter as it was written.
type parameter struct {
	name   string
	values []value
	list   bool // in JSON: an array; in a URL always
}

// Bounds of a query. One that needs more is a QueryTooComplexException.
const (
	MaxCriteria = 200
	MaxValues   = 10_000 // of all criteria together
)

// parser builds a query from its parameters.
type parser struct {
	query     Query
	limit     bool
	direction bool
}

// add takes one parameter.
func (p *parser) add(par parameter) error {
	p.query.params = append(p.query.params, par)
	if len(p.query.params) > MaxCriteria {
		return tooComplex("", "the query has more than %d parameters", MaxCriteria)
	}
	total := 0
	for _, q := range p.query.params {
		total += len(q.values)
	}
	if total > MaxValues {
		return tooComplex(par.name, "the query has more than %d values", MaxValues)
	}
	if taken, err := p.control(par); taken {
		return asError(err)
	}
	if len(par.values) == 0 {
		return refuse(par.name, "has no value")
	}
	c, err := p.criterion(par)
	if err != nil {
		return err
	}
	if c.match != nil {
		c.name = par.name
		p.query.criteria = append(p.query.criteria, c)
	}
	return nil
}

// asError keeps a nil *Error from becoming an error.
func asError(err *Error) error {
	if err == nil {
		return nil
	}
	return err
}

// criterion dispatches on the name: fixed names first, then those with a pattern.
func (p *parser) criterion(par parameter) (criterion, error) {
	if build, ok := fixed[par.name]; ok {
		c, err := build(par, p.query.context)
		return c, asError(err)
	}
	op, rest, _ := strings.Cut(par.name, "_")
	for _, pattern := range patterned {
		if tail, ok := strings.CutPrefix(rest, pattern.prefix); ok && pattern.takes(op, tail) {
			c, err := pattern.build(par, op, tail, p.query.context)
			return c, asError(err)
		}
	}
	return criterion{}, refuse(par.name, "is no parameter of the EPCIS query language")
}

// texts are the values of a list of strings.
func (par parameter) texts() ([]string, *Error) {
	if !par.list {
		return nil, refuse(par.name, "takes a list of strings")
	}
	out := make([]string, len(par.values))
	for i, v := range par.values {
		if v.kind != aString && v.kind != anyText {
			return nil, refuse(par.name, "takes strings, %q is none", clip(v.text))
		}
		if v.text == "" {
			return nil, refuse(par.name, "holds an empty string")
		}
		out[i] = v.text
	}
	return out, nil
}

// uris are the values of a list of URIs, compact ones included.
func (par parameter) uris() ([]string, *Error) {
	list, err := par.texts()
	if err != nil {
		return nil, err
	}
	for _, s := range list {
		if !isURI(s) {
			return nil, refuse(par.name, "%q is no URI", clip(s))
		}
	}
	return list, nil
}

// isURI reports whether s has a scheme (RFC 3986, section 3.1) and nothing that
// no URI may hold.
func isURI(s string) bool {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || scheme == "" || rest == "" || strings.ContainsFunc(s, notInURI) {
		return false
	}
	for i := range len(scheme) {
		c := scheme[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
		if !letter && (i == 0 || !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.' && c != '_') {
			return false
		}
	}
	return true
}

// single is the one value of a parameter that takes no list.
func (par parameter) single() (value, *Error) {
	if par.list && !par.fromURL() {
		return value{}, refuse(par.name, "takes one value, not a list")
	}
	if len(par.values) != 1 {
		return value{}, refuse(par.name, "takes one value, not %d", len(par.values))
	}
	return par.values[0], nil
}

func notInURI(r rune) bool { return r <= ' ' || r == 0x7f || r == '<' || r == '>' || r == '"' }

func (par parameter) fromURL() bool { return len(par.values) > 0 && par.values[0].kind == anyText }

func (par parameter) time() (time.Time, *Error) {
	v, err := par.single()
	if err != nil {
		return time.Time{}, err
	}
	t, ok := v.time()
	if !ok {
		return time.Time{}, refuse(par.name, "%q is no date and time with an offset from UTC", clip(v.text))
	}
	return t, nil
}

// time reads a dateTimeStamp. In a URL a plus sign that was not escaped arrives
// as a space.
func (v value) time() (time.Time, bool) {
	text := v.text
	switch v.kind {
	case anyText:
		if n := len(text); n > 6 && text[n-6] == ' ' {
			text = text[:n-6] + "+" + text[n-5:]
		}
	case aString:
	default:
		return time.Time{}, false
	}
	t, err := epcis.ParseTimestamp(text)
	return t.Time, err == nil
}

func (v value) number() (*big.Rat, bool) {
	if v.kind != aNumber && v.kind != anyText {
		return nil, false
	}
	return decimal(v.text)
}

func (par parameter) number() (*big.Rat, *Error) {
	v, err := par.single()
	if err != nil {
		return nil, err
	}
	n, ok := v.number()
	if !ok {
		return nil, refuse(par.name, "%q is no decimal number", clip(v.text))
	}
	return n, nil
}

// numbers are the values of a number parameter that may also be a list.
func (par parameter) numbers() ([]*big.Rat, *Error) {
	out := make([]*big.Rat, len(par.values))
	for i, v := range par.values {
		n, ok := v.number()
		if !ok {
			return nil, refuse(par.name, "%q is no decimal number", clip(v.text))
		}
		out[i] = n
	}
	return out, nil
}

// present is the value of a parameter whose being there is its meaning. The
// standard ignores the value, except that its REST binding takes false as absent.
func (par parameter) present() (bool, *Error) {
	if len(par.values) != 1 || par.list && !par.fromURL() {
		return false, refuse(par.name, "takes one value or null")
	}
	v := par.values[0]
	switch {
	case v.kind == aString:
		return false, refuse(par.name, "takes a number, a boolean or null")
	case v.kind == aBool || v.kind == anyText:
		return v.text != "false", nil
	}
	return true, nil
}

func (par parameter) boolean() (bool, *Error) {
	v, err := par.single()
	if err != nil {
		return false, err
	}
	if v.kind != aBool && v.kind != anyText || v.text != "true" && v.text != "false" {
		return false, refuse(par.name, "takes true or false, not %q", clip(v.text))
	}
	return v.text == "true", nil
}
