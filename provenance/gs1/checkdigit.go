package gs1

import "strings"

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
