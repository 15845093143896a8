package query

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"
)

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
