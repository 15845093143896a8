package epcis

import (
	"cmp"
	"net/url"
	"strconv"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
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
	whole = cmp.Or(whole, "0")
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

// Identifiers enter the event hash as constrained canonical GS1 Digital Link
// URIs (CBV 2.0, section 8.9): host id.gs1.org, no query, and of the qualifiers
// only the one that identifies most finely.

// primaryKeys are the keys that name something on their own, with the qualifiers
// that may sharpen them, finest first, and the form of their value.
var primaryKeys = map[string]struct {
	finest []string
	digits int // leading digits that the value must have
	exact  bool
}{
	"00":   {nil, 18, true},
	"01":   {[]string{"21", "235", "10"}, 14, true},
	"253":  {nil, 13, false},
	"255":  {nil, 13, false},
	"401":  {nil, 4, false},
	"402":  {nil, 17, true},
	"414":  {[]string{"254"}, 13, true},
	"417":  {nil, 13, true},
	"8003": {nil, 14, false},
	"8004": {nil, 4, false},
	"8006": {[]string{"21", "10"}, 18, true},
	"8010": {[]string{"8011"}, 4, false},
	"8017": {nil, 18, true},
	"8018": {nil, 18, true},
}

// shortNames are the alphabetic forms of early Digital Link releases.
var shortNames = map[string]string{
	"gtin": "01", "itip": "8006", "cpid": "8010", "gln": "414", "party": "417",
	"gsrnp": "8017", "gsrn": "8018", "gcn": "255", "sscc": "00", "gdti": "253",
	"ginc": "401", "gsin": "402", "grai": "8003", "giai": "8004",
	"cpv": "22", "lot": "10", "ser": "21",
}

var qualifierKeys = map[string]bool{
	"22": true, "10": true, "21": true, "235": true, "254": true, "7040": true, "8011": true,
}

// canonicalID rewrites an EPC URN or Digital Link URI, and leaves anything else.
// Check digits are not judged: two spellings of one faulty identifier must still
// get one hash.
func canonicalID(s string) string {
	var key gs1.Element
	var qualifiers []gs1.Element
	var ok bool
	switch {
	case strings.HasPrefix(s, "urn:epc:"):
		key, qualifiers, ok = fromURN(s)
	case strings.HasPrefix(s, "https://"), strings.HasPrefix(s, "http://"):
		key, qualifiers, ok = fromLink(s)
	}
	if !ok {
		return s
	}
	out := "https://id.gs1.org/" + key.AI + "/" + escapeValue(key.Value)
	for _, ai := range primaryKeys[key.AI].finest {
		for _, q := range qualifiers {
			if q.AI == ai {
				return out + "/" + q.AI + "/" + escapeValue(q.Value)
			}
		}
	}
	return out
}

// fromURN reads an EPC URN of an instance, class or pattern. One that is not
// well formed identifies nothing and is left as it is.
func fromURN(s string) (gs1.Element, []gs1.Element, bool) {
	link, err := gs1.FromEPC(s)
	if err != nil {
		return gs1.Element{}, nil, false
	}
	_, known := primaryKeys[link.Key.AI]
	return link.Key, link.Qualifiers, known
}

// fromLink finds the key in a Digital Link URI: the first key whose value has its
// form and after which nothing but qualifiers follows.
func fromLink(s string) (gs1.Element, []gs1.Element, bool) {
	s, _, _ = strings.Cut(s, "#")
	s, _, _ = strings.Cut(s, "?")
	_, path, _ := strings.Cut(s, "://")
	segments := strings.Split(strings.TrimSuffix(path, "/"), "/")
	for i := 1; i+1 < len(segments); i++ {
		if (len(segments)-i)%2 != 0 {
			continue
		}
		elements, ok := pairs(segments[i:])
		if ok && keyForm(&elements[0]) {
			return elements[0], elements[1:], true
		}
	}
	return gs1.Element{}, nil, false
}

// pairs reads identifier/value segments; all but the first must be qualifiers.
func pairs(segments []string) ([]gs1.Element, bool) {
	var out []gs1.Element
	for i := 0; i < len(segments); i += 2 {
		ai := segments[i]
		if long, ok := shortNames[ai]; ok {
			ai = long
		}
		value, err := url.PathUnescape(segments[i+1])
		if err != nil || value == "" || (i > 0 && !qualifierKeys[ai]) {
			return nil, false
		}
		out = append(out, gs1.Element{AI: ai, Value: value})
	}
	return out, true
}

// keyForm reports whether e is a primary key with a value of its form, and pads
// a shorter GTIN to 14 digits.
func keyForm(e *gs1.Element) bool {
	form, ok := primaryKeys[e.AI]
	if !ok {
		return false
	}
	if e.AI == "01" && (len(e.Value) == 8 || len(e.Value) == 12 || len(e.Value) == 13) {
		e.Value = strings.Repeat("0", 14-len(e.Value)) + e.Value
	}
	if len(e.Value) < form.digits || (form.exact && len(e.Value) != form.digits) {
		return false
	}
	for i := range form.digits {
		if !digit(e.Value[i]) {
			return false
		}
	}
	return true
}

// escapeValue escapes what may not stand in a Digital Link path element: all but
// unreserved characters and the ' ; = that identifiers may contain.
func escapeValue(s string) string {
	const plain = "-._~';="
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if digit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte(plain, c) >= 0 {
			b.WriteByte(c)
			continue
		}
		const hex = "0123456789ABCDEF"
		b.Write([]byte{'%', hex[c>>4], hex[c&15]})
	}
	return b.String()
}
