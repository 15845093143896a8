package query

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Schedule says when a standing query runs (EPCIS 2.0, section 8.2.5.3): at every
// second whose parts match all of the fields. A field is a list, separated by
// commas, of numbers and ranges such as [1-5]; also taken are * for any, n-m
// without brackets, and steps as in 0/30 or [10-20]/5. An empty field matches
// everything, but at least one field is given; those finer than the coarsest given
// are then taken at their least, so {"hour":"1"} runs once a day, at 1:00:00.
type Schedule struct {
	Second     string `json:"second,omitempty"`     // 0 to 59
	Minute     string `json:"minute,omitempty"`     // 0 to 59
	Hour       string `json:"hour,omitempty"`       // 0 to 23
	DayOfMonth string `json:"dayOfMonth,omitempty"` // 1 to 31
	Month      string `json:"month,omitempty"`      // 1 to 12
	DayOfWeek  string `json:"dayOfWeek,omitempty"`  // 1 (Monday) to 7 (Sunday)
}

// IsZero reports whether no field is given.
func (s Schedule) IsZero() bool { return s == Schedule{} }

// Timetable is a Schedule that was read.
type Timetable struct {
	second, minute, hour, day, month, weekday set
}

// set holds the numbers that a field matches, below 64.
type set uint64

func (s set) has(n int) bool { return s>>n&1 == 1 }

// Parse reads the schedule. The error is an [*Error] that names the field.
func (s Schedule) Parse() (Timetable, error) {
	var t Timetable
	if s.IsZero() {
		return t, refuse("schedule", "has no field")
	}
	coarser := s.Hour != "" || s.DayOfMonth != "" || s.Month != "" || s.DayOfWeek != ""
	for _, f := range []struct {
		name, text string
		least      int
		most       int
		first      bool // when not given: the least alone
		into       *set
	}{
		{"second", s.Second, 0, 59, true, &t.second},
		{"minute", s.Minute, 0, 59, coarser, &t.minute},
		{"hour", s.Hour, 0, 23, s.DayOfMonth != "" || s.Month != "" || s.DayOfWeek != "", &t.hour},
		{"dayOfMonth", s.DayOfMonth, 1, 31, s.Month != "" && s.DayOfWeek == "", &t.day},
		{"month", s.Month, 1, 12, false, &t.month},
		{"dayOfWeek", s.DayOfWeek, 1, 7, false, &t.weekday},
	} {
		text := f.text
		switch {
		case text == "" && f.first:
			text = strconv.Itoa(f.least)
		case text == "":
			text = "*"
		}
		var err error
		if *f.into, err = readSet(text, f.least, f.most); err != nil {
			return t, refuse("schedule."+f.name, "%v", err)
		}
	}
	return t, nil
}

func readSet(text string, least, most int) (set, error) {
	var out set
	for _, element := range strings.Split(text, ",") {
		span, step, stepped := strings.Cut(element, "/")
		every := 1
		if stepped {
			n, err := strconv.Atoi(step)
			if err != nil || n < 1 || n > most {
				return 0, fmt.Errorf("%q is no step", clip(element))
			}
			every = n
		}
		from, to, err := readSpan(span, least, most, stepped)
		if err != nil {
			return 0, err
		}
		for n := from; n <= to; n += every {
			out |= 1 << n
		}
	}
	return out, nil
}

func readSpan(span string, least, most int, open bool) (from, to int, err error) {
	if span == "*" {
		return least, most, nil
	}
	if inner, ok := strings.CutPrefix(span, "["); ok {
		if span, ok = strings.CutSuffix(inner, "]"); !ok {
			return 0, 0, fmt.Errorf("%q lacks its closing bracket", clip(span))
		}
	}
	first, last, isRange := strings.Cut(span, "-")
	from, err = strconv.Atoi(first)
	to = from
	if err == nil && isRange {
		to, err = strconv.Atoi(last)
	} else if open {
		to = most
	}
	if err != nil || from < least || to > most || from > to {
		return 0, 0, fmt.Errorf("%q is no number or range from %d to %d", clip(span), least, most)
	}
	return from, to, nil
}

// horizon is how far ahead a run is looked for: a schedule without one in the
// years that a leap day can take never runs.
const horizon = 9 * 366

// Next is the first run after a time, in the time's zone; false when there is none
// (the 30th of February).
func (t Timetable) Next(after time.Time) (time.Time, bool) {
	at := after.Truncate(time.Second).Add(time.Second)
	year, month, day := at.Date()
	for i := range horizon {
		date := time.Date(year, month, day+i, 0, 0, 0, 0, at.Location())
		if !t.month.has(int(date.Month())) || !t.day.has(date.Day()) || !t.weekday.has(isoWeekday(date)) {
			continue
		}
		if run, ok := t.onDay(date, at); ok {
			return run, true
		}
	}
	return time.Time{}, false
}

// onDay is the first run of a day that is not before a time.
func (t Timetable) onDay(date, from time.Time) (time.Time, bool) {
	year, month, day := date.Date()
	for h := range 24 {
		if !t.hour.has(h) || !from.Before(time.Date(year, month, day, h+1, 0, 0, 0, date.Location())) {
			continue
		}
		for m := range 60 {
			if !t.minute.has(m) {
				continue
			}
			for s := range 60 {
				if !t.second.has(s) {
					continue
				}
				// A time that a zone's change of clocks skips comes out as another.
				if run := time.Date(year, month, day, h, m, s, 0, date.Location()); !run.Before(from) {
					return run, true
				}
			}
		}
	}
	return time.Time{}, false
}

func isoWeekday(t time.Time) int {
	if d := int(t.Weekday()); d > 0 {
		return d
	}
	return 7
}
