package gs1

import (
	"math/big"
	"strconv"
	"strings"
	"time"
)

// checkContent applies one content rule to one part of a value, whose
// characters and length have been checked already. Positions count from the
// start of the part.
func checkContent(r Rule, s string) error {
	switch r {
	case RuleCheckDigit:
		return checkMod10(s)
	case RuleCheckPair:
		return checkPair(s)
	case RulePrefix1:
		return checkCompanyPrefix(r, s, 0)
	case RulePrefix2:
		return checkCompanyPrefix(r, s, 1)
	case RuleDate, RuleDateDay0, RuleDateCentury, RuleHourMinute, RuleHour, RuleMinute, RuleSecond:
		return checkTime(r, s)
	case RuleCurrency:
		return oneOf(r, s, currencies, "a numeric ISO 4217 currency")
	case RuleCountry:
		return oneOf(r, s, countries, "a numeric ISO 3166 country")
	case RuleCountry999:
		if s == "999" {
			return nil
		}
		return oneOf(r, s, countries, "a numeric ISO 3166 country or 999")
	case RuleCountry2:
		return oneOf(r, s, countries2, "a two-letter ISO 3166 country")
	case RuleSex:
		return oneOf(r, s, "0 1 2 9", "an ISO 5218 code: 0, 1, 2 or 9")
	case RuleYesNo:
		return oneOf(r, s, "0 1", "0 for no or 1 for yes")
	case RuleHyphen:
		return oneOf(r, s, "-", "a hyphen, which stands for minus")
	case RuleWinding:
		return oneOf(r, s, "0 1 9", "a winding direction: 0, 1 or 9")
	case RuleMedia:
		return checkMedia(s)
	case RulePackageType:
		return checkPackageType(s)
	case RuleLatitude:
		return atMost(r, s, "1800000000", "latitude is at most 180 degrees in 10^-7 steps from the South Pole")
	case RuleLongitude:
		return atMost(r, s, "3600000000", "longitude is at most 360 degrees in 10^-7 steps")
	case RuleCoupon, RulePositiveOffer:
		return checkCoupon(r, s)
	}
	return checkShape(r, s)
}

// checkShape holds the rules about how a part is put together.
func checkShape(r Rule, s string) error {
	switch r {
	case RuleEncoded:
		return checkEncodedText(s)
	case RuleImporter:
		if c := s[0]; c != '-' && c != '_' && !isAlnum(c) {
			return fail(0, r, "%q is not an importer index: a letter, a digit, - or _", charAt(s, 0))
		}
	case RuleNonZero:
		if strings.Trim(s, "0") == "" {
			return fail(0, r, "the value is zero")
		}
	case RuleZero:
		if i := strings.IndexFunc(s, func(c rune) bool { return c != '0' }); i >= 0 {
			return fail(i, r, "%q stands where the standard has 0", charAt(s, i))
		}
	case RuleNoLeadZero:
		if s[0] == '0' {
			return fail(0, r, "the number starts with 0")
		}
	case RulePiece:
		return checkPiece(s)
	case RulePosition:
		return checkPosition(s)
	case RuleIBAN:
		return checkIBAN(s)
	case RuleHasNonDigit:
		if firstNonDigit(s) < 0 {
			return fail(0, r, "the value has digits only")
		}
	default:
		return fail(0, r, "the table names a rule that has no check")
	}
	return nil
}

// oneOf looks a word up in a list of words parted by single blanks.
func oneOf(r Rule, s, list, what string) error {
	for word := range strings.SplitSeq(list, " ") {
		if word == s {
			return nil
		}
	}
	return fail(0, r, "%q is not %s", clip(s), what)
}

// atMost compares numbers of equal length as text.
func atMost(r Rule, s, limit, why string) error {
	if s > limit {
		return fail(0, r, "%s: %s", why, s)
	}
	return nil
}

// checkCompanyPrefix asks for the four digits that even the shortest GS1
// Company Prefix has. Which prefixes have been allotted is not for a syntax
// library to know.
func checkCompanyPrefix(r Rule, s string, from int) error {
	if len(s) < from+4 {
		return fail(len(s), r, "too short to hold a GS1 Company Prefix")
	}
	if i := firstNonDigit(s[from : from+4]); i >= 0 {
		return fail(from+i, r, "%q is not a digit of a GS1 Company Prefix", charAt(s, from+i))
	}
	return nil
}

// checkEncodedText checks that each % is the start of an escape: these texts
// carry Unicode as percent-encoded UTF-8 inside character set 82.
func checkEncodedText(s string) error {
	for i := 0; i < len(s); i++ {
		if s[i] != '%' {
			continue
		}
		if i+2 >= len(s) || unhex(s[i+1]) < 0 || unhex(s[i+2]) < 0 {
			return fail(i, RuleEncoded, "%% is not followed by two hexadecimal digits")
		}
		i += 2
	}
	return nil
}

// checkMedia accepts the AIDC media types of the General Specifications: 01
// to 10, and 80 to 99 for use by agreement.
func checkMedia(s string) error {
	if s >= "01" && s <= "10" || s >= "80" && s <= "99" {
		return nil
	}
	return fail(0, RuleMedia, "%s is not an AIDC media type: 01 to 10 or 80 to 99", s)
}

// checkPackageType checks the shape of a package type: the list is UN/ECE
// Recommendation 21 with GS1's additions, and both grow every year.
func checkPackageType(s string) error {
	for i := range len(s) {
		if !isDigit(s[i]) && !isUpper(s[i]) {
			return fail(i, RulePackageType, "%q is not a capital or digit of a package type", charAt(s, i))
		}
	}
	return nil
}

// checkPiece reads piece number and total, half of the digits each.
func checkPiece(s string) error {
	half := len(s) / 2
	piece, total := s[:half], s[half:]
	switch {
	case strings.Trim(piece, "0") == "":
		return fail(0, RulePiece, "the piece number is zero")
	case strings.Trim(total, "0") == "":
		return fail(half, RulePiece, "the total of pieces is zero")
	case piece > total:
		return fail(0, RulePiece, "piece %s is beyond the total %s", piece, total)
	}
	return nil
}

// checkPosition reads "2/3": a birth's place in a sequence, one digit each.
func checkPosition(s string) error {
	if len(s) != 3 || !isDigit(s[0]) || s[1] != '/' || !isDigit(s[2]) {
		return fail(0, RulePosition, "%q is not a position such as 2/3", clip(s))
	}
	if s[0] == '0' || s[2] == '0' || s[0] > s[2] {
		return fail(0, RulePosition, "%s is not a position within a total", s)
	}
	return nil
}

// checkIBAN checks an IBAN's country, characters and ISO 7064 mod 97-10.
func checkIBAN(s string) error {
	if len(s) < 5 {
		return fail(len(s), RuleIBAN, "too short for an IBAN")
	}
	if err := oneOf(RuleIBAN, s[:2], countries2, "an IBAN's country"); err != nil {
		return err
	}
	var digits strings.Builder
	for i := range s {
		j := (i + 4) % len(s)
		c := s[j]
		switch {
		case isDigit(c):
			digits.WriteByte(c)
		case isUpper(c):
			digits.WriteString(strconv.Itoa(int(c-'A') + 10))
		default:
			return fail(j, RuleIBAN, "%q is not a character of an IBAN", charAt(s, j))
		}
	}
	n, ok := new(big.Int).SetString(digits.String(), 10)
	if !ok || new(big.Int).Mod(n, big.NewInt(97)).Int64() != 1 {
		return fail(2, RuleIBAN, "the IBAN's check digits are wrong")
	}
	return nil
}

// checkTime checks the date and time parts. The century of a six-digit date
// depends on when it is read (General Specifications, section 7.12), so
// whether 29 February exists is judged for a year of the 2000s: of the two
// digits only 00 could differ, and 2000 was a leap year.
func checkTime(r Rule, s string) error {
	switch r {
	case RuleDate:
		return checkDate(r, 2000+number(s[:2]), s[2:4], s[4:6], 2, false)
	case RuleDateDay0:
		return checkDate(r, 2000+number(s[:2]), s[2:4], s[4:6], 2, true)
	case RuleDateCentury:
		return checkDate(r, number(s[:4]), s[4:6], s[6:8], 4, false)
	case RuleHourMinute:
		if err := below(r, s[:2], 24, "hour", 0); err != nil {
			return err
		}
		return below(r, s[2:4], 60, "minute", 2)
	case RuleHour:
		return below(r, s, 24, "hour", 0)
	case RuleMinute:
		return below(r, s, 60, "minute", 0)
	default:
		return below(r, s, 60, "second", 0)
	}
}

func below(r Rule, s string, limit int, what string, pos int) error {
	if number(s) >= limit {
		return fail(pos, r, "%s is not %s %s", s, article(what), what)
	}
	return nil
}

func article(word string) string {
	if word == "hour" {
		return "an"
	}
	return "a"
}

func checkDate(r Rule, year int, month, day string, pos int, day0 bool) error {
	m, d := number(month), number(day)
	if m < 1 || m > 12 {
		return fail(pos, r, "%s is not a month", month)
	}
	if d == 0 && day0 {
		return nil
	}
	if d < 1 || d > time.Date(year, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day() {
		return fail(pos+2, r, "%s is not a day of month %s", day, month)
	}
	return nil
}
