package gs1

import (
	"errors"
	"slices"
	"strings"
)

// ParseAny reads whatever a scanner or a person hands over for one object and
// returns it as a Digital Link: a Digital Link URI on any host, an element
// string in brackets or with FNC1, an EPC URN, or the bare digits of an EAN,
// UPC or ITF-14 symbol. An AIM symbology identifier such as ]C1 or ]Q1 in
// front is understood and skipped, and so are blanks and line ends around.
//
// It is as tolerant as a [Parser] can be made, and it leaves out elements that
// a Digital Link cannot carry, such as (8040) IMEI. Links that do not come from
// a URI have the canonical host.
func ParseAny(s string) (Link, error) {
	start, end := trimmed(s)
	l, err := parseScan(s[start:end])
	if err != nil {
		return Link{}, at(err, start)
	}
	return l, nil
}

// trimmed finds what is left without blanks, tabs and line ends, which
// scanners append. GS is not among them: it is FNC1.
func trimmed(s string) (start, end int) {
	const blank = " \t\r\n"
	start = len(s) - len(strings.TrimLeft(s, blank))
	end = len(strings.TrimRight(s, blank))
	return start, max(start, end)
}

var tolerant = Parser{ShortGTIN: true, Names: true, UnknownNumbers: true}

func parseScan(s string) (Link, error) {
	if s == "" {
		return Link{}, fail(0, RuleEmpty, "nothing was scanned")
	}
	id, n, err := symbology(s)
	if err != nil {
		return Link{}, err
	}
	body := s[n:]
	var l Link
	switch {
	case id == plainGTIN:
		l, err = gtinLink(body)
	case id == elementStrings:
		l, err = linkFromString(body)
	case hasPrefixFold(body, "urn:"):
		l, err = FromEPC(body)
	case strings.HasPrefix(body, "("):
		l, err = linkFromBrackets(body)
	case body != "" && !isDigit(body[0]) && strings.Contains(body, "://"):
		l, err = tolerant.Parse(body)
	case firstNonDigit(body) < 0 && gtinLength(len(body)):
		l, err = gtinLink(body)
	default:
		l, err = linkFromString(body)
	}
	if err != nil {
		return Link{}, at(err, n)
	}
	return l, nil
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

func gtinLink(digits string) (Link, error) {
	gtin, err := ParseGTIN(digits)
	if err != nil {
		return Link{}, withAI(err, "01")
	}
	return New("", Element{"01", string(gtin)})
}

func linkFromString(s string) (Link, error) {
	list, err := readElementString(s)
	if err != nil {
		return Link{}, err
	}
	return fromScanned(list)
}

func linkFromBrackets(s string) (Link, error) {
	list, err := readBracketed(s)
	if err != nil {
		return Link{}, err
	}
	return fromScanned(list)
}

// fromScanned makes the best link of what was scanned: one that holds every
// element if there is one, or else the one whose key takes the most
// qualifiers, without the elements that cannot be data attributes.
func fromScanned(list elementList) (Link, error) {
	whole, err := FromElements(list.elements)
	if err == nil || !errors.Is(err, &Error{Rule: RuleAttribute}) {
		return whole, list.place(err)
	}
	best := Link{}
	for i, e := range list.elements {
		key, _ := Lookup(e.AI)
		if !key.Key {
			continue
		}
		var others []Element
		for j, o := range list.elements {
			if ai, _ := Lookup(o.AI); j != i && (ai.Attribute || key.hasQualifier(o.AI)) {
				others = append(others, o)
			}
		}
		l, partial := linkAround(key, e, others)
		if partial == nil && (best.Key.AI == "" || len(l.Qualifiers) > len(best.Qualifiers)) {
			best = l
		}
	}
	if best.Key.AI == "" {
		return Link{}, list.place(err)
	}
	return best, nil
}

// carried is what a symbology identifier says about the data that follow.
type carried int

const (
	anything       carried = iota
	elementStrings         // FNC1 in first position: GS1 element strings
	plainGTIN              // an EAN, UPC or ITF-14 symbol
)

// symbology reads an AIM symbology identifier (ISO/IEC 15424) if there is
// one, and tells how long it is.
func symbology(s string) (carried, int, error) {
	if s[0] != ']' {
		return anything, 0, nil
	}
	if len(s) < 3 {
		return anything, 0, fail(len(s), RuleForm, "the symbology identifier is cut short")
	}
	switch s[1:3] {
	case "C1", "e0", "d2", "Q3", "J1": // GS1-128, DataBar and composites, DataMatrix, QR, DotCode
		return elementStrings, 3, nil
	case "E0", "E4", "I0", "I1": // EAN-13/UPC, EAN-8, ITF-14
		return plainGTIN, 3, nil
	}
	return anything, 3, nil
}

// FromElements makes a canonical-host Digital Link of element strings read
// from one symbol. The key is the first primary key for which every other
// element is one of its qualifiers or may be a data attribute; qualifiers
// come into the standard's order, attributes keep theirs. A repeated element
// with the same value counts once.
func FromElements(elements []Element) (Link, error) {
	var list elementList
	for _, e := range elements {
		if err := list.add(e, 0); err != nil {
			return Link{}, err
		}
	}
	elements = list.elements
	var failure error
	for i, e := range elements {
		key, ok := Lookup(e.AI)
		if !ok {
			return Link{}, unknownAI(e.AI, 0)
		}
		if !key.Key {
			continue
		}
		l, err := linkAround(key, e, slices.Delete(slices.Clone(elements), i, i+1))
		if err == nil {
			return l, nil
		}
		if failure == nil {
			failure = err
		}
	}
	if failure == nil {
		failure = fail(0, RuleNoKey, "the elements hold no primary key, such as (01)")
	}
	return Link{}, failure
}

// linkAround builds the link of one key. Of the qualifier sequences that leave
// only what may be a data attribute it takes the one that holds most of the
// other elements.
func linkAround(key AI, e Element, others []Element) (Link, error) {
	best := Link{Scheme: "https", Host: CanonicalHost, Key: e, Attributes: others}
	failure := best.Validate()
	for _, seq := range key.Qualifiers {
		l := Link{Scheme: "https", Host: CanonicalHost, Key: e}
		for _, code := range seq {
			for _, o := range others {
				if o.AI == code {
					l.Qualifiers = append(l.Qualifiers, o)
				}
			}
		}
		for _, o := range others {
			if !slices.Contains(seq, o.AI) {
				l.Attributes = append(l.Attributes, o)
			}
		}
		err := l.Validate()
		more := len(l.Qualifiers) > len(best.Qualifiers)
		if err == nil && (failure != nil || more) || failure != nil && more {
			best, failure = l, err
		}
	}
	return best, failure
}
