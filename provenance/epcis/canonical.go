package epcis

import (
	"strconv"
	"strings"
)

// maxExponent bounds how many zeros a number in exponent notation may write out,
// so that a few bytes of input cannot become gigabytes.
const maxExponent = 400

// canonicalNumber writes a decimal without leading and trailing zeros, sign plus
// or exponent (CBV 2.0, section 8.9, rule 6), exactly: no digit passes through
// binary floating point. It reports false for anything but a decimal.
func canonicalNumber(s string) (string, bool) {
	mantissa, exp := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		n, err := strconv.Atoi(s[i+1:])
		if err != nil || n > maxExponent || n < -maxExponent {
			return "", false
		}
		mantissa, exp = s[:i], n
	}
	sign := ""
	switch {
	case strings.HasPrefix(mantissa, "-"):
		sign, mantissa = "-", mantissa[1:]
	case strings.HasPrefix(mantissa, "+"):
		mantissa = mantissa[1:]
	}
	whole, frac, hasPoint := strings.Cut(mantissa, ".")
	if whole == "" || !allDigits(whole) || !allDigits(frac) || (hasPoint && frac == "") {
		return "", false
	}
	digits, point := whole+frac, len(whole)+exp
	for ; point < 0; point++ {
		digits = "0" + digits
	}
	if point > len(digits) {
		digits += strings.Repeat("0", point-len(digits))
	}
	whole = strings.TrimLeft(digits[:point], "0")
	frac = strings.TrimRight(digits[point:], "0")
	if whole == "" {
		whole = "0"
	}
	switch {
	case frac != "":
		return sign + whole + "." + frac, true
	case whole == "0":
		return whole, true
	}
	return sign + whole, true
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
	}
	return true
}

// canonicalValue is the form in which a value of any kind enters the event hash:
// trimmed, CBV URNs and compact URIs spelled out, numbers without idle zeros (XML
// has no other way to tell a number from a text, so texts that look like numbers
// are treated alike), identifiers as constrained canonical Digital Link.
func canonicalValue(s string, ctx Context) string {
	s = strings.TrimSpace(s)
	if n, ok := canonicalNumber(s); ok {
		return n
	}
	for _, v := range []vocabulary{bizSteps, dispositions, bizTransactionTypes, sourceDestTypes, errorReasons} {
		if word, ok := strings.CutPrefix(s, v.urn); ok {
			return v.uri + word
		}
	}
	return canonicalID(ctx.Expand(s))
}
