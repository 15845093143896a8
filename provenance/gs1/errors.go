package gs1

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Rule names the rule of a GS1 standard that an input broke. The values are
// stable and meant for programs; [Error.Error] is meant for people.
type Rule string

// Rules about the shape of what was read.
const (
	RuleEmpty        Rule = "empty"         // nothing to read
	RuleForm         Rule = "form"          // not the syntax that was expected here
	RuleScheme       Rule = "scheme"        // http or https, all lower or all upper case
	RuleHost         Rule = "host"          // a host name or address, without user information
	RuleURIChar      Rule = "uri-character" // not a character that a URI may carry here
	RulePercent      Rule = "percent"       // % must be followed by two hexadecimal digits
	RuleNoKey        Rule = "no-key"        // no primary identification key
	RuleUnknownAI    Rule = "unknown-ai"    // not an application identifier
	RuleQualifier    Rule = "qualifier"     // not a key qualifier of this key, or out of order
	RuleAttribute    Rule = "attribute"     // not allowed as a data attribute of a Digital Link
	RuleRepeated     Rule = "repeated"      // an application identifier given twice
	RuleRequires     Rule = "requires"      // must be accompanied by another element
	RuleExcludes     Rule = "excludes"      // must not be accompanied by another element
	RuleSeparator    Rule = "separator"     // FNC1 missing or out of place
	RuleEPCScheme    Rule = "epc-scheme"    // not an EPC scheme that has a GS1 key
	RulePrefixLength Rule = "prefix-length" // GS1 Company Prefix of 4 to 12 digits, within the key
	RuleCompression  Rule = "compression"   // not a well-formed compressed Digital Link
)

// Rules about the content of one value.
const (
	RuleLength        Rule = "length"
	RuleCharset       Rule = "charset"
	RuleCheckDigit    Rule = "check-digit"
	RuleCheckPair     Rule = "check-character-pair"
	RulePrefix1       Rule = "company-prefix"           // a GS1 Company Prefix starts at the first character
	RulePrefix2       Rule = "company-prefix-indicator" // it starts at the second, after an indicator or extension digit
	RuleDate          Rule = "date-yymmdd"
	RuleDateDay0      Rule = "date-yymmdd-day0" // day 00 means the last of the month
	RuleDateCentury   Rule = "date-yyyymmdd"
	RuleHourMinute    Rule = "time-hhmm"
	RuleHour          Rule = "hour"
	RuleMinute        Rule = "minute"
	RuleSecond        Rule = "second"
	RuleCurrency      Rule = "iso4217"
	RuleCountry       Rule = "iso3166"
	RuleCountry999    Rule = "iso3166-or-999"
	RuleCountry2      Rule = "iso3166-alpha2"
	RuleSex           Rule = "iso5218"
	RuleEncoded       Rule = "percent-encoded-text"
	RuleLatitude      Rule = "latitude"
	RuleLongitude     Rule = "longitude"
	RuleYesNo         Rule = "yes-no"
	RuleHyphen        Rule = "hyphen"
	RuleImporter      Rule = "importer-index"
	RulePackageType   Rule = "package-type"
	RuleMedia         Rule = "media-type"
	RuleNonZero       Rule = "non-zero"
	RuleZero          Rule = "zero"
	RuleNoLeadZero    Rule = "no-leading-zero"
	RuleWinding       Rule = "winding"
	RulePiece         Rule = "piece-of-total"
	RulePosition      Rule = "position-in-sequence"
	RuleIBAN          Rule = "iban"
	RuleHasNonDigit   Rule = "has-non-digit"
	RuleCoupon        Rule = "coupon"
	RulePositiveOffer Rule = "positive-offer-coupon"
)

// Error says which rule an input broke, and where.
type Error struct {
	// Pos is the zero-based byte offset, in the text handed to the outermost
	// parser, of the first character that breaks the rule. It equals the
	// text's length when something is missing at the end. Values given one
	// by one, as to [AI.Validate], count from the start of the value.
	Pos int
	// AI is the application identifier concerned, "" when there is none.
	AI string
	// Rule is the rule that was broken.
	Rule Rule
	// Want is what would have been right where that is one exact text, such
	// as the check digit; "" otherwise.
	Want string
	// Detail explains the rule to a person, in words that follow "at
	// character n: ".
	Detail string
}

// Error gives one line; it counts characters from 1.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("gs1: ")
	if e.AI != "" {
		fmt.Fprintf(&b, "(%s) ", e.AI)
	}
	fmt.Fprintf(&b, "at character %d: %s", e.Pos+1, e.Detail)
	return b.String()
}

// Is reports whether target is an *Error of the same rule, so that
// errors.Is(err, &Error{Rule: RuleCheckDigit}) asks for one rule.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Rule == e.Rule && (t.AI == "" || t.AI == e.AI)
}

func fail(pos int, rule Rule, format string, args ...any) *Error {
	return &Error{Pos: pos, Rule: rule, Detail: fmt.Sprintf(format, args...)}
}

// at moves an error found in a value to the place of the value in the whole
// text. Errors of other types pass through.
func at(err error, offset int) error {
	var e *Error
	if !errors.As(err, &e) {
		return err
	}
	moved := *e
	moved.Pos += offset
	return &moved
}

// charAt is the whole character at a byte of s, for a message.
func charAt(s string, i int) rune {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return r
}
