package epcisapi

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Schedule says when a query is asked again (EPCIS 2.0, section 8.2.5.3): each
// field is a list, separated by commas, of numbers and of ranges such as [1-5],
// in UTC. Of days a time has to match both fields. A field that is "" matches
// anything, but those finer than the finest field given count as their smallest.
type Schedule struct {
	Second     string `json:"second,omitempty"`
	Minute     string `json:"minute,omitempty"`
	Hour       string `json:"hour,omitempty"`
	DayOfMonth string `json:"dayOfMonth,omitempty"`
	Month      string `json:"month,omitempty"`
	DayOfWeek  string `json:"dayOfWeek,omitempty"` // 1 is Monday, 7 Sunday
}

// plan is a schedule that was read: the values that match, as bits.
type plan struct{ second, minute, hour, day, month, weekday uint64 }

// farthest is how far a schedule is looked for its next time: a leap year comes
// within eight years.
const farthest = 8*366 + 1

// plan reads the schedule.
func (s Schedule) plan() (plan, error) {
	var p plan
	fields := []struct {
		name, text string
		low, high  int
		bits       *uint64
	}{ // finest first; days of the week do not make those of the month any finer
		{"second", s.Second, 0, 59, &p.second},
		{"minute", s.Minute, 0, 59, &p.minute},
		{"hour", s.Hour, 0, 23, &p.hour},
		{"dayOfWeek", s.DayOfWeek, 1, 7, &p.weekday},
		{"dayOfMonth", s.DayOfMonth, 1, 31, &p.day},
		{"month", s.Month, 1, 12, &p.month},
	}
	given := false
	for _, f := range fields {
		switch {
		case f.text != "":
			given = true
			bits, err := readField(f.text, f.low, f.high)
			if err != nil {
				return p, fmt.Errorf("%s: %w", f.name, err)
			}
			*f.bits = bits
		case given || f.name == "dayOfWeek":
			*f.bits = span(f.low, f.high)
		default:
			*f.bits = 1 << f.low
		}
	}
	if !given {
		return p, fmt.Errorf("no field says when")
	}
	return p, nil
}

func span(low, high int) uint64 { return (1<<(high+1) - 1) &^ (1<<low - 1) }

func readField(text string, low, high int) (uint64, error) {
	var bits uint64
	for _, part := range strings.Split(text, ",") {
		from, to := part, part
		if inner, ok := strings.CutPrefix(part, "["); ok {
			inner, closed := strings.CutSuffix(inner, "]")
			var dash bool
			if from, to, dash = strings.Cut(inner, "-"); !closed || !dash {
				return 0, fmt.Errorf("%q is no range such as [%d-%d]", part, low, high)
			}
		}
		a, errA := number(from)
		b, errB := number(to)
		if errA != nil || errB != nil || a < low || b > high || a > b {
			return 0, fmt.Errorf("%q is no number or range from %d to %d", part, low, high)
		}
		bits |= span(a, b)
	}
	return bits, nil
}

func number(text string) (int, error) {
	if len(text) == 0 || len(text) > 2 || strings.Trim(text, "0123456789") != "" {
		return 0, strconv.ErrSyntax
	}
	return strconv.Atoi(text)
}

// next is the first time after t that the plan names; false when there is none.
func (p plan) next(t time.Time) (time.Time, bool) {
	t = t.UTC().Truncate(time.Second).Add(time.Second)
	day := time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
	from := t.Sub(day)
	for range farthest {
		weekday := (int(day.Weekday())+6)%7 + 1
		if p.month>>int(day.Month())&1 == 1 && p.day>>day.Day()&1 == 1 && p.weekday>>weekday&1 == 1 {
			if d, ok := p.within(from); ok {
				return day.Add(d), true
			}
		}
		day, from = day.AddDate(0, 0, 1), 0
	}
	return time.Time{}, false
}

// within is the first time of day at or after d that the plan names.
func (p plan) within(d time.Duration) (time.Duration, bool) {
	for sec := int(d / time.Second); sec < 86400; {
		switch h, m := sec/3600, sec/60%60; {
		case p.hour>>h&1 == 0:
			sec = (h + 1) * 3600
		case p.minute>>m&1 == 0:
			sec = (sec/60 + 1) * 60
		case p.second>>(sec%60)&1 == 0:
			sec++
		default:
			return time.Duration(sec) * time.Second, true
		}
	}
	return 0, false
}

// UnmarshalJSON takes numbers for texts too, as clients write them, and refuses
// fields that a schedule does not have.
func (s *Schedule) UnmarshalJSON(data []byte) error {
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	at := map[string]*string{
		"second": &s.Second, "minute": &s.Minute, "hour": &s.Hour,
		"dayOfMonth": &s.DayOfMonth, "month": &s.Month, "dayOfWeek": &s.DayOfWeek,
	}
	for name, v := range fields {
		field := at[name]
		switch v := v.(type) {
		case string:
			if field != nil {
				*field = v
				continue
			}
		case float64:
			if field != nil && v == float64(int(v)) {
				*field = strconv.Itoa(int(v))
				continue
			}
		}
		return fmt.Errorf("a schedule has no %s with the value %v", name, v)
	}
	return nil
}
