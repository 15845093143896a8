package gs1

import (
	"slices"
	"strings"
)

// AI is one application identifier: what its value looks like and with what
// it may appear. It follows the GS1 General Specifications (section 3) and,
// for Digital Link, the tables of GS1 Digital Link URI Syntax 1.6.
type AI struct {
	// Code is the two to four digits that come before the value.
	Code string
	// Title is the standard's data title, such as "BATCH/LOT".
	Title string
	// Parts describe the value from left to right. Only the last part may
	// vary in length, and only optional parts follow an optional part.
	Parts []Part
	// Predefined tells that no FNC1 separator follows the value, because its
	// first two digits announce the length (General Specifications, figure
	// 7.8.5-2). A fixed length alone is not enough.
	Predefined bool
	// Attribute tells that a Digital Link may carry it in its query string.
	Attribute bool
	// Key tells that it is a primary key of a Digital Link.
	Key bool
	// Qualifiers are the alternative sequences of key qualifiers that may
	// follow the key in the path. In each sequence the order is fixed and
	// every qualifier is optional.
	Qualifiers [][]string
	// Requires lists the alternatives of which one must accompany it: each
	// is a set of patterns that all have to be present. In a pattern the
	// letter n stands for any digit.
	Requires [][]string
	// Excludes lists patterns that must not accompany it. An identifier does
	// not exclude itself.
	Excludes []string
}

// Part is one component of a value.
type Part struct {
	Charset  Charset
	Min, Max int // length in characters; equal when fixed
	Optional bool
	Rules    []Rule // content rules, checked in order
}

// Lookup finds an application identifier by its exact code.
func Lookup(code string) (AI, bool) {
	ai, ok := tableIndex[code]
	if !ok {
		return AI{}, false
	}
	return *ai, true
}

// All yields every application identifier, in the order of their codes, until
// yield returns false. Callers must not change what they are given.
func All(yield func(AI) bool) {
	for i := range tableList {
		if !yield(tableList[i]) {
			return
		}
	}
}

// MaxLen is the longest value in characters.
func (a AI) MaxLen() int {
	n := 0
	for _, p := range a.Parts {
		n += p.Max
	}
	return n
}

// MinLen is the shortest value in characters.
func (a AI) MinLen() int {
	n := 0
	for _, p := range a.Parts {
		if !p.Optional {
			n += p.Min
		}
	}
	return n
}

// Validate checks a value: its length, its characters, its check digit and
// the other content rules of its parts. The error is an *[Error] whose
// position counts from the start of the value.
func (a AI) Validate(value string) error {
	err := a.validate(value)
	if e, ok := err.(*Error); ok {
		e.AI = a.Code
	}
	return err
}

func (a AI) validate(value string) error {
	if value == "" {
		return fail(0, RuleEmpty, "the value is empty")
	}
	pos := 0
	for _, p := range a.Parts {
		rest := value[pos:]
		if rest == "" && p.Optional {
			break
		}
		n := min(len(rest), p.Max)
		for i := 0; i < n; i++ {
			if !p.Charset.Contains(rest[i]) {
				return fail(pos+i, RuleCharset, "%q is not in %s", charAt(rest, i), p.Charset)
			}
		}
		if n < p.Min {
			return a.lengthError(len(value), len(value))
		}
		for _, r := range p.Rules {
			if err := checkContent(r, rest[:n]); err != nil {
				return at(err, pos)
			}
		}
		pos += n
	}
	if pos < len(value) {
		return a.lengthError(pos, len(value))
	}
	return nil
}

func (a AI) lengthError(pos, got int) *Error {
	lo, hi := a.MinLen(), a.MaxLen()
	if lo == hi {
		return fail(pos, RuleLength, "%s has %d characters, expected %d", a.Title, got, hi)
	}
	return fail(pos, RuleLength, "%s has %d characters, expected %d to %d", a.Title, got, lo, hi)
}

// hasQualifier reports whether code qualifies this key in some sequence.
func (a AI) hasQualifier(code string) bool {
	return slices.ContainsFunc(a.Qualifiers, func(sequence []string) bool { return slices.Contains(sequence, code) })
}

// matchCode reports whether an AI code matches a pattern such as "31nn".
func matchCode(pattern, code string) bool {
	if len(pattern) != len(code) {
		return false
	}
	for i := 0; i < len(pattern); i++ {
		if pattern[i] != code[i] && pattern[i] != 'n' {
			return false
		}
	}
	return true
}

// Charset is one of the character sets that the GS1 General Specifications
// (section 7.11) allow in element strings.
type Charset byte

// The letters are those of the General Specifications' format notation.
const (
	Numeric Charset = 'N' // digits 0-9
	CSET82  Charset = 'X' // AI encodable character set 82, a subset of ISO/IEC 646
	CSET39  Charset = 'Y' // AI encodable character set 39: digits, capitals, # - /
	CSET64  Charset = 'Z' // AI encodable character set 64: base64url with padding
)

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }
func isLower(c byte) bool { return c >= 'a' && c <= 'z' }

func isAlnum(c byte) bool { return isDigit(c) || isUpper(c) || isLower(c) }

// Contains reports whether c belongs to the set.
func (s Charset) Contains(c byte) bool {
	switch s {
	case Numeric:
		return isDigit(c)
	case CSET82:
		return isAlnum(c) || inString(c, `!"%&'()*+,-./:;<=>?_`)
	case CSET39:
		return isDigit(c) || isUpper(c) || inString(c, "#-/")
	case CSET64:
		return isAlnum(c) || inString(c, "-_=")
	}
	return false
}

// String names the set as the General Specifications do.
func (s Charset) String() string {
	switch s {
	case Numeric:
		return "digits"
	case CSET82:
		return "GS1 character set 82"
	case CSET39:
		return "GS1 character set 39"
	case CSET64:
		return "GS1 character set 64"
	}
	return "no character set"
}

func inString(c byte, set string) bool {
	return strings.IndexByte(set, c) >= 0
}

func firstNonDigit(s string) int {
	return strings.IndexFunc(s, func(c rune) bool { return c < '0' || c > '9' })
}
