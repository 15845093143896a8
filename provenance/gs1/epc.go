package gs1

import (
	"slices"
	"strings"
)

// epcScheme tells how the components of an EPC URN make up a GS1 key (EPC Tag
// Data Standard, section 6.3). The first two components, a GS1 Company Prefix
// and a reference, always make up the body of the key; the last one carries a
// serial in most schemes.
type epcScheme struct {
	kind       string // id or class
	name       string
	components int
	digits     int  // digits of prefix and reference together; 0 when not numeric
	indicator  bool // the reference's first digit goes before the prefix
	key        string
	lead       string // digits that go before the body
	check      bool   // a check digit goes after the body
	serial     string // identifier of the serial, "" when the key itself holds it
}

var epcSchemes = []epcScheme{
	{kind: "id", name: "sgtin", components: 3, digits: 13, indicator: true, key: "01", check: true, serial: "21"},
	{kind: "id", name: "sscc", components: 2, digits: 17, indicator: true, key: "00", check: true},
	{kind: "id", name: "sgln", components: 3, digits: 12, key: "414", check: true, serial: "254"},
	{kind: "id", name: "grai", components: 3, digits: 12, key: "8003", lead: "0", check: true},
	{kind: "id", name: "giai", components: 2, key: "8004"},
	{kind: "id", name: "gsrn", components: 2, digits: 17, key: "8018", check: true},
	{kind: "id", name: "gsrnp", components: 2, digits: 17, key: "8017", check: true},
	{kind: "id", name: "gdti", components: 3, digits: 12, key: "253", check: true},
	{kind: "id", name: "cpi", components: 3, key: "8010", serial: "8011"},
	{kind: "id", name: "sgcn", components: 3, digits: 12, key: "255", check: true},
	{kind: "id", name: "ginc", components: 2, key: "401"},
	{kind: "id", name: "gsin", components: 2, digits: 16, key: "402", check: true},
	{kind: "id", name: "itip", components: 5, digits: 13, indicator: true, key: "8006", check: true, serial: "21"},
	{kind: "id", name: "upui", components: 3, digits: 13, indicator: true, key: "01", check: true, serial: "235"},
	{kind: "id", name: "pgln", components: 2, digits: 12, key: "417", check: true},
	{kind: "class", name: "lgtin", components: 3, digits: 13, indicator: true, key: "01", check: true, serial: "10"},
}

// noExtension is the SGLN extension that stands for a GLN without one.
const noExtension = "0"

// wildcard stands for every serial in an EPC pattern.
const wildcard = "*"

// FromEPC translates an EPC URN into its canonical Digital Link (EPC Tag Data
// Standard, section 6.3, and CBV 2.0, section 8):
//
//   - urn:epc:id: for sgtin, sscc, sgln, pgln, grai, giai, gsrn, gsrnp, gdti,
//     cpi, sgcn, ginc, gsin, itip and upui;
//   - urn:epc:class:lgtin:, a GTIN with a batch;
//   - urn:epc:idpat: whose serial is *, which stands for the key without one.
//
// Schemes without a GS1 key, such as gid, are refused.
func FromEPC(urn string) (Link, error) {
	scheme, pattern, parts, err := splitEPC(urn)
	if err != nil {
		return Link{}, err
	}
	if err := scheme.checkBody(parts); err != nil {
		return Link{}, err
	}
	serial, err := scheme.serialOf(parts, pattern)
	if err != nil {
		return Link{}, err
	}
	value, err := scheme.keyValue(parts)
	if err != nil {
		return Link{}, err
	}
	l := Link{Scheme: "https", Host: CanonicalHost}
	key, _ := Lookup(scheme.key)
	if scheme.serial == "" && scheme.components > 2 {
		value.append(serial)
	}
	if err := key.Validate(value.text); err != nil {
		return Link{}, value.place(err)
	}
	l.Key = Element{key.Code, value.text}
	if scheme.serial == "" || serial.text == "" || scheme.name == "sgln" && serial.text == noExtension {
		return l, nil
	}
	ai, _ := Lookup(scheme.serial)
	if err := ai.Validate(serial.text); err != nil {
		return Link{}, serial.place(err)
	}
	l.Qualifiers = []Element{{ai.Code, serial.text}}
	return l, nil
}

// splitEPC finds the scheme and cuts the URN into its components. The last
// component may itself hold dots.
func splitEPC(urn string) (s epcScheme, pattern bool, parts []segment, err error) {
	if !hasPrefixFold(urn, "urn:epc:") {
		return s, false, nil, fail(0, RuleForm, "an EPC starts with urn:epc:")
	}
	head := strings.SplitN(urn, ":", 5)
	if len(head) < 5 {
		return s, false, nil, fail(len(urn), RuleForm, "the EPC ends before its scheme and number")
	}
	kind, name := head[2], head[3]
	i := slices.IndexFunc(epcSchemes, func(e epcScheme) bool {
		return e.name == name && (e.kind == kind || kind == "idpat" && e.kind == "id")
	})
	if i < 0 {
		return s, false, nil, fail(len("urn:epc:"), RuleEPCScheme, "%q is not an EPC scheme of a GS1 key", clip(kind+":"+name))
	}
	s = epcSchemes[i]
	offset := len(urn) - len(head[4])
	texts := strings.SplitN(head[4], ".", s.components)
	for _, text := range texts {
		parts = append(parts, segment{text, offset})
		offset += len(text) + 1
	}
	if len(texts) < s.components {
		return s, false, nil, fail(len(urn), RuleForm, "%s has %d components parted by dots, not %d", s.name, s.components, len(texts))
	}
	return s, kind == "idpat", parts, nil
}

// checkBody checks the company prefix and the numeric reference.
func (s epcScheme) checkBody(parts []segment) error {
	prefix, ref := parts[0], parts[1]
	if i := firstNonDigit(prefix.text); i >= 0 {
		return fail(prefix.at+i, RuleCharset, "%q is not a digit of a GS1 Company Prefix", charAt(prefix.text, i))
	}
	if n := len(prefix.text); n < 6 || n > 12 {
		return fail(prefix.at, RulePrefixLength, "an EPC's GS1 Company Prefix has 6 to 12 digits, not %d", n)
	}
	if s.digits == 0 {
		if ref.text == "" {
			return fail(ref.at, RuleEmpty, "the reference is empty")
		}
		return nil
	}
	if ref.text == wildcard {
		return fail(ref.at, RuleForm, "a pattern over references has no Digital Link")
	}
	if i := firstNonDigit(ref.text); i >= 0 {
		return fail(ref.at+i, RuleCharset, "%q is not a digit of the reference", charAt(ref.text, i))
	}
	if n := len(prefix.text) + len(ref.text); n != s.digits {
		return fail(ref.at, RuleLength, "company prefix and reference of %s have %d digits together, not %d", s.name, s.digits, n)
	}
	return nil
}

// serialOf decodes the last component; it is empty for schemes without one
// and for a pattern's wildcard.
func (s epcScheme) serialOf(parts []segment, pattern bool) (unescaped, error) {
	if s.components < 3 {
		return unescaped{}, nil
	}
	last := parts[len(parts)-1]
	if pattern && last.text == wildcard {
		return unescaped{origin: []int{last.at}}, nil
	}
	u, err := unescapeEPC(last)
	if err == nil && u.text == "" {
		return u, fail(last.at, RuleEmpty, "the serial is empty")
	}
	return u, err
}

// unescapeEPC decodes a component: what is not allowed bare in a URN
// (EPC Tag Data Standard, table A-1) has to be escaped.
func unescapeEPC(part segment) (unescaped, error) {
	for i := 0; i < len(part.text); i++ {
		if c := part.text[i]; !isAlnum(c) && !inString(c, "!'()*+,-.:;=_%") {
			return unescaped{}, fail(part.at+i, RuleURIChar, "%q must be percent-encoded in an EPC", charAt(part.text, i))
		}
	}
	return unescape(part.text, part.at, false)
}

// keyValue assembles the key's value and keeps track of where it came from.
func (s epcScheme) keyValue(parts []segment) (unescaped, error) {
	prefix, ref := parts[0], parts[1]
	var v unescaped
	v.literal(s.lead, prefix.at)
	refText, err := unescapeEPC(ref)
	if err != nil {
		return v, err
	}
	if s.indicator {
		if ref.text == "" {
			return v, fail(ref.at, RuleEmpty, "the indicator digit is missing")
		}
		v.literal(ref.text[:1], ref.at)
		refText.text, refText.origin = refText.text[1:], refText.origin[1:]
	}
	v.copied(prefix)
	v.append(refText)
	if s.check {
		v.literal(string(mod10(v.text)), ref.at)
	}
	for _, middle := range parts[2:max(2, len(parts)-1)] {
		if firstNonDigit(middle.text) >= 0 || len(middle.text) != 2 {
			return v, fail(middle.at, RuleLength, "piece and total have two digits each")
		}
		v.copied(middle)
	}
	last := parts[len(parts)-1]
	v.append(unescaped{origin: []int{last.at + len(last.text)}})
	return v, nil
}

// literal adds text that stands for itself at one place of the input.
func (u *unescaped) literal(s string, pos int) {
	v := unescaped{text: s}
	for range len(s) + 1 {
		v.origin = append(v.origin, pos)
	}
	u.append(v)
}

// copied adds a piece of the input as it is.
func (u *unescaped) copied(s segment) {
	v := unescaped{text: s.text}
	for i := range len(s.text) + 1 {
		v.origin = append(v.origin, s.at+i)
	}
	u.append(v)
}

// append adds v; what was the end of u's origin becomes v's start.
func (u *unescaped) append(v unescaped) {
	u.origin = append(u.origin[:len(u.text)], v.origin...)
	u.text += v.text
}
