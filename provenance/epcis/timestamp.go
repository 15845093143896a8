package epcis

import (
	"fmt"
	"time"
)

// Timestamp is an instant with its offset from UTC (xsd:dateTimeStamp, the form
// of every time in EPCIS 2.0). One that was parsed also remembers its text, and
// is written as it was read. Compare with Equal, never with ==.
type Timestamp struct {
	time.Time
	text string
}

// At makes a Timestamp of t, written with at least milliseconds.
func At(t time.Time) Timestamp { return Timestamp{Time: t} }

// ParseTimestamp reads an xsd:dateTimeStamp: date, time, any number of decimals
// (those past the ninth are kept as text but not in Time), and a mandatory offset.
func ParseTimestamp(s string) (Timestamp, error) {
	if err := checkTimestampForm(s); err != nil {
		return Timestamp{}, err
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		return Timestamp{}, fmt.Errorf("%q is no date and time: a part is out of range", s)
	}
	return Timestamp{Time: t, text: s}, nil
}

// checkTimestampForm exists because time.Parse also takes forms that
// xsd:dateTimeStamp does not, such as a decimal comma.
func checkTimestampForm(s string) error {
	const form = "0000-00-00T00:00:00"
	bad := func(i int, want string) error {
		return fmt.Errorf("%q is no date and time with offset: character %d should be %s", s, i+1, want)
	}
	i := 0
	for ; i < len(form); i++ {
		switch {
		case i >= len(s):
			return bad(i, "the rest of "+form)
		case form[i] == '0' && !digit(s[i]):
			return bad(i, "a digit")
		case form[i] != '0' && s[i] != form[i]:
			return bad(i, "'"+form[i:i+1]+"'")
		}
	}
	if i < len(s) && s[i] == '.' {
		start := i + 1
		for i = start; i < len(s) && digit(s[i]); i++ {
		}
		if i == start {
			return bad(i, "a digit")
		}
	}
	zone := s[i:]
	if zone == "Z" {
		return nil
	}
	if !zoneOffset(zone) {
		return bad(i, "'Z' or an offset such as +01:00")
	}
	return nil
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// zoneOffset reports whether s has the form that eventTimeZoneOffset and the end
// of a dateTimeStamp share: sign, hours and minutes, from -14:00 to +14:00.
func zoneOffset(s string) bool {
	if len(s) != 6 || (s[0] != '+' && s[0] != '-') || s[3] != ':' {
		return false
	}
	for _, i := range []int{1, 2, 4, 5} {
		if !digit(s[i]) {
			return false
		}
	}
	hours, minutes := s[1:3], s[4:6]
	return minutes < "60" && (hours < "14" || hours == "14" && minutes == "00")
}

// IsZero reports whether the timestamp is absent.
func (t Timestamp) IsZero() bool { return t.text == "" && t.Time.IsZero() }

// Equal reports whether both are the same instant.
func (t Timestamp) Equal(u Timestamp) bool { return t.Time.Equal(u.Time) }

// String is the text that MarshalJSON writes.
func (t Timestamp) String() string {
	if t.text != "" {
		return t.text
	}
	const millis, nanos = "2006-01-02T15:04:05.000Z07:00", "2006-01-02T15:04:05.000000000Z07:00"
	if t.Nanosecond()%1e6 == 0 {
		return t.Format(millis)
	}
	return t.Format(nanos)
}

// MarshalJSON implements [json.Marshaler].
func (t Timestamp) MarshalJSON() ([]byte, error) { return appendString(nil, t.String()), nil }

// UnmarshalJSON implements [json.Unmarshaler].
func (t *Timestamp) UnmarshalJSON(data []byte) error {
	n, err := parseJSON(data)
	if err != nil {
		return err
	}
	if n.kind != kindString {
		return fmt.Errorf("a time is a string, not %s", n.kind)
	}
	*t, err = ParseTimestamp(n.text)
	return err
}

// hashText is the event hash's form: UTC, milliseconds, the third decimal rounded
// up when the fourth is 5 or more (CBV 2.0, section 8.9, rules 8 and 9).
func (t Timestamp) hashText() string {
	u := t.UTC()
	cut := u.Truncate(time.Millisecond)
	if u.Sub(cut) >= 500*time.Microsecond {
		cut = cut.Add(time.Millisecond)
	}
	return cut.Format("2006-01-02T15:04:05.000Z")
}
