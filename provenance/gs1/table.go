package gs1

import (
	"slices"
	"strconv"
	"strings"
)

// The table is written as rows; a row may stand for a range of codes that
// differ in their last digit, as 3100-3105 does, where that digit is the
// number of decimals.

type row struct {
	first, last string
	title       string
	flags       flag
	parts       []Part
	key         bool
	qualifiers  []string // "22 10 21"
	requires    []string // "01 21" is one alternative of two identifiers
	excludes    []string
}

type flag uint8

const (
	predefined flag = 1 << iota // no FNC1 needed after the value
	attribute                   // may stand in a Digital Link's query string
	none       flag = 0
)

func one(code, title string, f flag, parts ...Part) row {
	return row{first: code, last: code, title: title, flags: f, parts: parts}
}

func span(first, last, title string, f flag, parts ...Part) row {
	return row{first: first, last: last, title: title, flags: f, parts: parts}
}

func (r row) primary(qualifierSequences ...string) row {
	r.key, r.qualifiers = true, qualifierSequences
	return r
}

func (r row) with(alternatives ...string) row {
	r.requires = alternatives
	return r
}

func (r row) without(patterns ...string) row {
	r.excludes = patterns
	return r
}

// num, text, text39 and text64 are parts of a fixed length; the upTo forms
// are parts of one character up to a length.
func num(n int, rules ...Rule) Part    { return Part{Numeric, n, n, false, rules} }
func text(n int, rules ...Rule) Part   { return Part{CSET82, n, n, false, rules} }
func numTo(n int, rules ...Rule) Part  { return Part{Numeric, 1, n, false, rules} }
func textTo(n int, rules ...Rule) Part { return Part{CSET82, 1, n, false, rules} }
func ref39(n int, rules ...Rule) Part  { return Part{CSET39, 1, n, false, rules} }
func ref64(n int, rules ...Rule) Part  { return Part{CSET64, 1, n, false, rules} }

func optional(p Part) Part {
	p.Optional = true
	return p
}

var (
	tableList  = expand(slices.Concat(rows0, rows3, rows4, rows7, rows8))
	tableIndex = index(tableList)
	// codeLengths gives the length of the codes that start with two digits:
	// the General Specifications allot it so that a code can be read without
	// knowing it.
	codeLengths = lengths(tableList)
)

func expand(rows []row) []AI {
	var out []AI
	for _, r := range rows {
		lo, hi := number(r.first), number(r.last)
		for n := lo; n <= hi; n++ {
			code := strconv.Itoa(n)
			code = strings.Repeat("0", len(r.first)-len(code)) + code
			out = append(out, r.ai(code))
		}
	}
	slices.SortFunc(out, func(a, b AI) int { return strings.Compare(a.Code, b.Code) })
	return out
}

func (r row) ai(code string) AI {
	ai := AI{
		Code: code, Title: r.title, Parts: r.parts, Key: r.key,
		Predefined: r.flags&predefined != 0,
		Attribute:  r.flags&attribute != 0,
		Excludes:   r.excludes,
	}
	for _, q := range r.qualifiers {
		ai.Qualifiers = append(ai.Qualifiers, strings.Fields(q))
	}
	for _, q := range r.requires {
		ai.Requires = append(ai.Requires, strings.Fields(q))
	}
	return ai
}

// number reads a code of the table, which is digits.
func number(code string) int {
	n := 0
	for i := 0; i < len(code); i++ {
		n = n*10 + int(code[i]-'0')
	}
	return n
}

func index(list []AI) map[string]*AI {
	m := make(map[string]*AI, len(list))
	for i := range list {
		m[list[i].Code] = &list[i]
	}
	return m
}

func lengths(list []AI) map[string]int {
	m := make(map[string]int)
	for i := range list {
		m[list[i].Code[:2]] = len(list[i].Code)
	}
	return m
}
