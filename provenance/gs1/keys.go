package gs1

import (
	"fmt"
	"strings"
)

// GTIN is a Global Trade Item Number in its 14-digit form, check digit
// included. Values made by [ParseGTIN] are valid.
type GTIN string

// SSCC is a Serial Shipping Container Code: 18 digits, check digit included.
type SSCC string

// GLN is a Global Location Number: 13 digits, check digit included.
type GLN string

// ParseGTIN reads a GTIN of 8, 12, 13 or 14 digits, verifies its check digit
// and returns its 14-digit form (General Specifications, section 3.3.2). The
// error is an *[Error]; for a wrong check digit Want holds the expected one.
func ParseGTIN(s string) (GTIN, error) {
	switch {
	case s == "":
		return "", fail(0, RuleEmpty, "the GTIN is empty")
	case firstNonDigit(s) >= 0:
		i := firstNonDigit(s)
		return "", fail(i, RuleCharset, "%q is not a digit of a GTIN", charAt(s, i))
	case !gtinLength(len(s)):
		return "", fail(len(s), RuleLength, "a GTIN has 8, 12, 13 or 14 digits, not %d", len(s))
	}
	if err := checkMod10(s); err != nil {
		return "", err
	}
	return GTIN(padGTIN(s)), nil
}

func gtinLength(n int) bool { return n == 8 || n == 12 || n == 13 || n == 14 }

func padGTIN(s string) string { return strings.Repeat("0", 14-len(s)) + s }

// ParseSSCC reads an SSCC of exactly 18 digits and verifies its check digit.
func ParseSSCC(s string) (SSCC, error) {
	err := checkNumericKey("an SSCC", s, 18)
	if err != nil {
		return "", err
	}
	return SSCC(s), nil
}

// ParseGLN reads a GLN of exactly 13 digits and verifies its check digit.
func ParseGLN(s string) (GLN, error) {
	err := checkNumericKey("a GLN", s, 13)
	if err != nil {
		return "", err
	}
	return GLN(s), nil
}

func checkNumericKey(name, s string, n int) error {
	if s == "" {
		return fail(0, RuleEmpty, "%s is empty", name)
	}
	if i := firstNonDigit(s); i >= 0 {
		return fail(i, RuleCharset, "%q is not a digit of %s", charAt(s, i), name)
	}
	if len(s) != n {
		return fail(min(len(s), n), RuleLength, "%s has %d digits, not %d", name, n, len(s))
	}
	return checkMod10(s)
}

// ParseSerial checks a serial number, AI (21): 1 to 20 characters of GS1
// character set 82. It returns s itself.
func ParseSerial(s string) (string, error) {
	ai, _ := Lookup("21")
	if err := ai.Validate(s); err != nil {
		return "", err
	}
	return s, nil
}

// MakeSSCC forms an SSCC from an extension digit (0-9), a GS1 Company Prefix
// of 4 to 12 digits and a serial reference, which is padded with zeros on the
// left. The prefix and the reference together have at most 16 digits.
func MakeSSCC(extension byte, companyPrefix string, reference uint64) (SSCC, error) {
	if !isDigit(extension) {
		return "", fail(0, RuleCharset, "the extension %q is not a digit", extension)
	}
	if err := checkPrefixLength(len(companyPrefix)); err != nil {
		return "", err
	}
	if i := firstNonDigit(companyPrefix); i >= 0 {
		return "", fail(i, RuleCharset, "%q is not a digit of a company prefix", charAt(companyPrefix, i))
	}
	ref, err := padNumber(reference, 16-len(companyPrefix))
	if err != nil {
		return "", err
	}
	body := string(extension) + companyPrefix + ref
	return SSCC(body + string(mod10(body))), nil
}

func checkPrefixLength(n int) error {
	if n < 4 || n > 12 {
		return fail(0, RulePrefixLength, "a GS1 Company Prefix has 4 to 12 digits, not %d", n)
	}
	return nil
}

// padNumber writes n in exactly width digits.
func padNumber(n uint64, width int) (string, error) {
	digits := fmt.Sprintf("%0*d", width, n)
	if len(digits) > width {
		return "", fail(0, RuleLength, "the reference does not fit %d digits", width)
	}
	return digits, nil
}

// CheckDigit computes the check digit that follows digits, by the mod-10
// algorithm of the GS1 General Specifications (section 7.9.1): weights 3 and 1
// alternate from the right. It serves every GS1 key that has a check digit.
//
// digits must be one or more of 0-9; anything else is an *[Error].
func CheckDigit(digits string) (byte, error) {
	if digits == "" {
		return 0, fail(0, RuleEmpty, "no digits to compute a check digit for")
	}
	if i := firstNonDigit(digits); i >= 0 {
		return 0, fail(i, RuleCharset, "%q is not a digit", charAt(digits, i))
	}
	return mod10(digits), nil
}

// mod10 expects digits only.
func mod10(digits string) byte {
	sum, weight := 0, 3
	for i := len(digits) - 1; i >= 0; i-- {
		sum += int(digits[i]-'0') * weight
		weight = 4 - weight
	}
	return byte('0' + (10-sum%10)%10)
}

// checkMod10 verifies the last digit of s, which is digits only.
func checkMod10(s string) error {
	if s == "" {
		return fail(0, RuleEmpty, "no digits")
	}
	last := len(s) - 1
	want := mod10(s[:last])
	if s[last] == want {
		return nil
	}
	e := fail(last, RuleCheckDigit, "the check digit is %c, expected %c", s[last], want)
	e.Want = string(want)
	return e
}

// The weights and alphabets of the check character pair: primes in ascending
// order from the right, modulo 1021.
const (
	checkPairValues   = `!"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz`
	checkPairAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
)

var checkPairPrimes = [...]int{
	2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53,
	59, 61, 67, 71, 73, 79, 83,
}

// CheckCharacters computes the check character pair that follows a Global
// Model Number's company prefix and model reference, as the GS1 General
// Specifications (section 7.9.5) define it: modulo 1021 over character set 82.
// The text is 1 to 23 characters long.
func CheckCharacters(s string) (string, error) {
	if s == "" {
		return "", fail(0, RuleEmpty, "no characters to compute a check character pair for")
	}
	if len(s) > len(checkPairPrimes) {
		return "", fail(len(checkPairPrimes), RuleLength, "at most %d characters go before the check character pair", len(checkPairPrimes))
	}
	sum := 0
	for i := 0; i < len(s); i++ {
		v := strings.IndexByte(checkPairValues, s[i])
		if v < 0 {
			return "", fail(i, RuleCharset, "%q is not in %s", charAt(s, i), CSET82)
		}
		sum += v * checkPairPrimes[len(s)-1-i]
	}
	sum %= 1021
	return string([]byte{checkPairAlphabet[sum>>5], checkPairAlphabet[sum&31]}), nil
}

func checkPair(s string) error {
	if len(s) < 3 {
		return fail(len(s), RuleCheckPair, "too short to end in a check character pair")
	}
	cut := len(s) - 2
	want, err := CheckCharacters(s[:cut])
	if err != nil {
		return err
	}
	if s[cut:] == want {
		return nil
	}
	e := fail(cut, RuleCheckPair, "the check characters are %q, expected %q", s[cut:], want)
	e.Want = want
	return e
}
