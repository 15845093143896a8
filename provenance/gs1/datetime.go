package gs1

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
	if d < 1 || d > daysIn(year, m) {
		return fail(pos+2, r, "%s is not a day of month %s", day, month)
	}
	return nil
}

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
