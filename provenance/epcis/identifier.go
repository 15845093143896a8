package epcis

import (
	"net/url"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

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

// element is one application identifier with its value, unescaped.
type element struct{ ai, value string }

// canonicalID rewrites an EPC URN or Digital Link URI, and leaves anything else.
// Check digits are not judged: two spellings of one faulty identifier must still
// get one hash.
func canonicalID(s string) string {
	var key element
	var qualifiers []element
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
	out := "https://id.gs1.org/" + key.ai + "/" + escapeValue(key.value)
	for _, ai := range primaryKeys[key.ai].finest {
		for _, q := range qualifiers {
			if q.ai == ai {
				return out + "/" + q.ai + "/" + escapeValue(q.value)
			}
		}
	}
	return out
}

// fromURN reads an EPC URN of an instance, class or pattern. One that is not
// well formed identifies nothing and is left as it is.
func fromURN(s string) (element, []element, bool) {
	link, err := gs1.FromEPC(s)
	if err != nil {
		return element{}, nil, false
	}
	key := element{link.Key.AI, link.Key.Value}
	if _, known := primaryKeys[key.ai]; !known {
		return element{}, nil, false
	}
	var qualifiers []element
	for _, q := range link.Qualifiers {
		qualifiers = append(qualifiers, element{q.AI, q.Value})
	}
	return key, qualifiers, true
}

// fromLink finds the key in a Digital Link URI: the first key whose value has its
// form and after which nothing but qualifiers follows.
func fromLink(s string) (element, []element, bool) {
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
	return element{}, nil, false
}

// pairs reads identifier/value segments; all but the first must be qualifiers.
func pairs(segments []string) ([]element, bool) {
	var out []element
	for i := 0; i < len(segments); i += 2 {
		ai := segments[i]
		if long, ok := shortNames[ai]; ok {
			ai = long
		}
		value, err := url.PathUnescape(segments[i+1])
		if err != nil || value == "" || (i > 0 && !qualifierKeys[ai]) {
			return nil, false
		}
		out = append(out, element{ai, value})
	}
	return out, true
}

// keyForm reports whether e is a primary key with a value of its form, and pads
// a shorter GTIN to 14 digits.
func keyForm(e *element) bool {
	form, ok := primaryKeys[e.ai]
	if !ok {
		return false
	}
	if e.ai == "01" && (len(e.value) == 8 || len(e.value) == 12 || len(e.value) == 13) {
		e.value = strings.Repeat("0", 14-len(e.value)) + e.value
	}
	if len(e.value) < form.digits || (form.exact && len(e.value) != form.digits) {
		return false
	}
	for i := range form.digits {
		if !digit(e.value[i]) {
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
