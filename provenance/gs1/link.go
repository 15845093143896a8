package gs1

import (
	"cmp"
	"slices"
	"strings"
)

// CanonicalHost is the host of every canonical Digital Link.
const CanonicalHost = "id.gs1.org"

// Link is a GS1 Digital Link, taken apart: one primary key, its qualifiers in
// the order of the standard, and data attributes. All values are unescaped,
// and a GTIN has 14 digits. Two labels that name the same thing under
// different hosts differ in Scheme, Host and Prefix only, so compare
// [Link.ID] or [Link.Canonical], never the URI.
//
// Links made by this package's functions are valid; [Link.Validate] checks
// one put together by hand.
type Link struct {
	Scheme string // "https" or "http"; "" stands for https
	Host   string // lower case, with a port if there is one; "" stands for CanonicalHost
	Prefix string // path before the key, still escaped: "" or "/shop/eu"

	Key        Element
	Qualifiers []Element
	Attributes []Element // from the query string, in its order
	Params     []Param   // what else the query string holds, in its order
	Fragment   string    // after #, still escaped
}

// Param is a query parameter that is not an application identifier, such as
// linkType. Both texts are unescaped.
type Param struct {
	Name, Value string
	Bare        bool // given without "="
}

// ForItem is the Digital Link of a serialised trade item (SGTIN),
// https://HOST/01/{gtin}/21/{serial}. An empty host gives the canonical one.
func ForItem(host string, gtin GTIN, serial string) (Link, error) {
	return New(host, Element{"01", string(gtin)}, Element{"21", serial})
}

// ForUnit is the Digital Link of a logistic unit, https://HOST/00/{sscc}.
func ForUnit(host string, sscc SSCC) (Link, error) {
	return New(host, Element{"00", string(sscc)})
}

// New is the https Digital Link of a key and its qualifiers on a host, which
// may have a port; "" gives the canonical host. It validates everything.
func New(host string, key Element, qualifiers ...Element) (Link, error) {
	l := Link{Scheme: "https", Host: strings.ToLower(host), Key: key, Qualifiers: qualifiers}
	l.Host = cmp.Or(l.Host, CanonicalHost)
	if err := l.Validate(); err != nil {
		return Link{}, err
	}
	return l, nil
}

// Validate checks a link put together by hand: scheme, host, key, qualifiers
// and their order, data attributes, and that no identifier comes twice.
// Positions in its errors count from the start of the part concerned.
func (l Link) Validate() error {
	if l.Scheme != "" && l.Scheme != "https" && l.Scheme != "http" {
		return fail(0, RuleScheme, "the scheme is %q, not https or http", clip(l.Scheme))
	}
	if l.Host != "" {
		if err := checkHost(l.Host, 0); err != nil {
			return err
		}
	}
	key, ok := Lookup(l.Key.AI)
	if !ok {
		return unknownAI(l.Key.AI, 0)
	}
	if !key.Key {
		return atAI(fail(0, RuleNoKey, "(%s) %s is not a primary key", key.Code, key.Title), key.Code)
	}
	if err := key.Validate(l.Key.Value); err != nil {
		return err
	}
	for i, q := range l.Qualifiers {
		if err := checkQualifier(key, l.Qualifiers[:i], q.AI, 0); err != nil {
			return err
		}
		if err := q.Validate(); err != nil {
			return err
		}
	}
	return l.validateAttributes()
}

func (l Link) validateAttributes() error {
	for i, a := range l.Attributes {
		ai, ok := Lookup(a.AI)
		if !ok {
			return unknownAI(a.AI, 0)
		}
		if !ai.Attribute {
			return notAttribute(ai, 0)
		}
		if l.has(a.AI, i) {
			return repeated(a.AI, 0)
		}
		if err := ai.Validate(a.Value); err != nil {
			return err
		}
	}
	return nil
}

func notAttribute(ai AI, pos int) *Error {
	return atAI(fail(pos, RuleAttribute, "%s cannot be a data attribute of a Digital Link", ai.Title), ai.Code)
}

func repeated(code string, pos int) *Error {
	return atAI(fail(pos, RuleRepeated, "the identifier comes twice"), code)
}

// has reports whether code is the key, a qualifier or one of the first n
// attributes.
func (l Link) has(code string, n int) bool {
	is := func(e Element) bool { return e.AI == code }
	return is(l.Key) || slices.ContainsFunc(l.Qualifiers, is) || slices.ContainsFunc(l.Attributes[:n], is)
}

// checkQualifier asks whether code may follow the qualifiers before it: some
// sequence of the key must hold all of them in this order.
func checkQualifier(key AI, before []Element, code string, pos int) error {
	for _, seq := range key.Qualifiers {
		i := 0
		for _, b := range before {
			for i < len(seq) && seq[i] != b.AI {
				i++
			}
			i++
		}
		if i < len(seq) && slices.Contains(seq[i:], code) {
			return nil
		}
	}
	for _, b := range before {
		if b.AI == code {
			return repeated(code, pos)
		}
	}
	if key.hasQualifier(code) {
		return atAI(fail(pos, RuleQualifier, "the qualifier is out of order: %s", qualifierOrder(key)), code)
	}
	return atAI(fail(pos, RuleQualifier, "(%s) does not qualify (%s) %s: %s", clip(code), key.Code, key.Title, qualifierOrder(key)), clip(code))
}

// qualifierOrder puts a key's sequences into words.
func qualifierOrder(key AI) string {
	if len(key.Qualifiers) == 0 {
		return "it takes no qualifiers"
	}
	var alternatives []string
	for _, seq := range key.Qualifiers {
		alternatives = append(alternatives, strings.Join(seq, ", "))
	}
	return "it takes " + strings.Join(alternatives, " or ")
}

// Elements lists key, qualifiers and attributes in this order.
func (l Link) Elements() []Element {
	out := make([]Element, 0, 1+len(l.Qualifiers)+len(l.Attributes))
	out = append(out, l.Key)
	out = append(out, l.Qualifiers...)
	return append(out, l.Attributes...)
}

// IsItem reports whether the link names one serialised trade item: a GTIN
// with a serial (SGTIN).
func (l Link) IsItem() bool { return l.Key.AI == "01" && l.Serial() != "" }

// IsUnit reports whether the link names a logistic unit.
func (l Link) IsUnit() bool { return l.Key.AI == "00" }

// GTIN is the 14-digit GTIN that the link is about, or "": the key's value for
// (01), its first 14 digits for an ITIP (8006).
func (l Link) GTIN() GTIN {
	switch l.Key.AI {
	case "01":
		return GTIN(l.Key.Value)
	case "8006":
		return GTIN(l.Key.Value[:min(14, len(l.Key.Value))])
	}
	return ""
}

// Serial is the value of qualifier (21), or "".
func (l Link) Serial() string { return l.qualifier("21") }

// Batch is the value of qualifier (10), or "".
func (l Link) Batch() string { return l.qualifier("10") }

// SSCC is the key of a logistic unit, or "".
func (l Link) SSCC() SSCC {
	if l.Key.AI == "00" {
		return SSCC(l.Key.Value)
	}
	return ""
}

// GLN is the key of a location (414) or a party (417), or "".
func (l Link) GLN() GLN {
	if l.Key.AI == "414" || l.Key.AI == "417" {
		return GLN(l.Key.Value)
	}
	return ""
}

func (l Link) qualifier(code string) string {
	for _, q := range l.Qualifiers {
		if q.AI == code {
			return q.Value
		}
	}
	return ""
}
