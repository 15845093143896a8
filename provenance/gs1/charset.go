package gs1

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
	for i := 0; i < len(set); i++ {
		if set[i] == c {
			return true
		}
	}
	return false
}

func firstNonDigit(s string) int {
	for i := 0; i < len(s); i++ {
		if !isDigit(s[i]) {
			return i
		}
	}
	return -1
}
