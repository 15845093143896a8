package query

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// scalarValue is a scalar of an extension field with everything that it can be
// read as: XML has no types, so a text that looks like a number is one.
type scalarValue struct {
	text   string
	num    *big.Rat
	time   time.Time
	isTime bool
}

func (s scalarValue) isNumber() bool { return s.num != nil }

func scalar(v any) scalarValue {
	switch v := v.(type) {
	case bool:
		if v {
			return scalarValue{text: "true"}
		}
		return scalarValue{text: "false"}
	case json.Number:
		s := scalarValue{text: v.String()}
		s.num, _ = number(v)
		return s
	case string:
		return textScalar(v)
	}
	return scalarValue{}
}

func textScalar(text string) scalarValue {
	s := scalarValue{text: strings.TrimSpace(text)}
	if n, ok := decimal(s.text); ok {
		s.num = n
	} else if t, err := epcis.ParseTimestamp(s.text); err == nil {
		s.time, s.isTime = t.Time, true
	}
	return s
}

// operand is a parameter's value that scalars are compared with.
type operand struct {
	scalarValue
	id string // canonical, when it is compared for equality
}

// equal compares in every way that both sides can be read: as texts, identifiers,
// numbers and instants.
func (o operand) equal(s scalarValue, ctx epcis.Context) bool {
	switch {
	case o.text == s.text:
		return true
	case o.num != nil && s.num != nil:
		return o.num.Cmp(s.num) == 0
	case o.isTime && s.isTime:
		return o.time.Equal(s.time)
	case strings.Contains(s.text, ":"):
		return o.id == canonical(s.text, ctx)
	}
	return false
}

// compare orders a scalar against the operand: number with number, time with
// time.
func (o operand) compare(c comparison, s scalarValue) bool {
	switch {
	case o.num != nil && s.num != nil:
		return c.holds(s.num.Cmp(o.num))
	case o.isTime && s.isTime:
		return c.holds(s.time.Compare(o.time))
	}
	return false
}

// maxDigits and maxExponent bound a number, so that a few bytes cannot ask for
// gigabytes of digits.
const (
	maxDigits   = 1000
	maxExponent = 400
)

// decimal reads a decimal number exactly.
func decimal(s string) (*big.Rat, bool) {
	if s == "" || len(s) > maxDigits {
		return nil, false
	}
	mantissa, exp := s, ""
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		mantissa, exp = s[:i], s[i+1:]
		n, err := strconv.Atoi(exp)
		if err != nil || n > maxExponent || n < -maxExponent {
			return nil, false
		}
	}
	digits := strings.TrimLeft(mantissa, "+-")
	if len(mantissa)-len(digits) > 1 || digits == "" || digits == "." || strings.Trim(digits, "0123456789.") != "" {
		return nil, false
	}
	return new(big.Rat).SetString(s)
}

func number(n json.Number) (*big.Rat, bool) { return decimal(string(n)) }

// comparison is one of EQ, GT, GE, LT, LE.
type comparison string

// holds reports whether a number, time or text that compares as sign (-1, 0, 1)
// with the parameter's value fulfils the comparison.
func (c comparison) holds(sign int) bool {
	switch c {
	case "EQ":
		return sign == 0
	case "GT":
		return sign > 0
	case "GE":
		return sign >= 0
	case "LT":
		return sign < 0
	case "LE":
		return sign <= 0
	}
	return false
}

func (c comparison) valid() bool {
	switch c {
	case "EQ", "GT", "GE", "LT", "LE":
		return true
	}
	return false
}
