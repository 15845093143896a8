package messages

import (
	"fmt"
	"time"

	"golang.org/x/text/number"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Marks around a value inside a right-to-left sentence, so that its own
// direction does not reorder the sentence (Unicode's FSI and PDI).
const isolate, endIsolate = "\u2068", "\u2069"

// values are the arguments of a sentence as the language writes them. Numbers
// stay numbers, because plural forms depend on them.
func (l *Language) values(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		switch v := a.(type) {
		case time.Time:
			out[i] = l.Time(v)
		case refusal.Time:
			out[i] = l.Time(time.Time(v))
		case *provenance.Violation:
			out[i] = l.Violation(*v)
		case *refusal.Refusal:
			out[i] = l.Refusal(v)
		case string:
			out[i] = l.data(v)
		case fmt.Stringer:
			out[i] = l.data(v.String())
		case error:
			out[i] = l.data(v.Error())
		default:
			out[i] = a
		}
	}
	return out
}

func (l *Language) data(s string) string {
	if l.catalogue.RightToLeft && s != "" {
		return isolate + s + endIsolate
	}
	return s
}

// Day is a date: 2 January 2006.
func (l *Language) Day(t time.Time) string { return l.date("date.day", l.catalogue.Months, t) }

// Time is a date and a time: 2 January 2006 15:04 UTC.
func (l *Language) Time(t time.Time) string { return l.date("date.time", l.catalogue.Months, t) }

// Clock is a short date and a time: 2 Jan 2006, 15:04 UTC.
func (l *Language) Clock(t time.Time) string { return l.date("date.clock", l.catalogue.ShortMonths, t) }

// date writes a time in UTC; its text takes day, month, year, hour and minute.
func (l *Language) date(key string, months [12]string, t time.Time) string {
	t = t.UTC()
	year, month, day := t.Year(), int(t.Month()), t.Day()
	if c := l.catalogue.Calendar; c != nil {
		year, month, day = c(t)
	}
	if months[month-1] == "" {
		months = catalogues[0].Months
	}
	args := []any{l.Plain(day), months[month-1], l.Plain(year), l.twoDigits(t.Hour()), l.twoDigits(t.Minute())}
	if key == "date.day" {
		args = args[:3]
	}
	return l.printer.Sprintf(key, args...)
}

// Plain is a number without grouping: a year, a block.
func (l *Language) Plain(n any) string {
	return l.printer.Sprint(number.Decimal(n, number.NoSeparator()))
}

func (l *Language) twoDigits(n int) string {
	return l.printer.Sprint(number.Decimal(n, number.MinIntegerDigits(2)))
}

// Percent spells hundredths of a percent as per cent: 250 is "2.5 %".
func (l *Language) Percent(hundredths uint16) string { return l.percent(float64(hundredths) / 100) }

// Share spells a fraction of one as per cent: 0.5 is "50 %".
func (l *Language) Share(part float64) string { return l.percent(part * 100) }

func (l *Language) percent(hundred float64) string {
	return l.say("percent", l.printer.Sprint(number.Decimal(hundred, number.MaxFractionDigits(4))))
}

// Span spells a number of seconds in the largest unit that it is a whole number
// of.
func (l *Language) Span(seconds uint32) string {
	for _, u := range []struct {
		seconds uint32
		key     string
	}{{24 * 3600, "span.days"}, {3600, "span.hours"}, {60, "span.minutes"}} {
		if seconds >= u.seconds && seconds%u.seconds == 0 {
			return l.say(u.key, int(seconds/u.seconds))
		}
	}
	return l.say("span.seconds", int(seconds))
}

// roughly says a number of seconds as people do.
func (l *Language) roughly(seconds int) string {
	d := time.Duration(seconds) * time.Second
	switch {
	case d < 2*time.Minute:
		return l.say("span.short")
	case d < 2*time.Hour:
		return l.say("span.minutes", int(d.Round(time.Minute).Minutes()))
	}
	return l.say("span.hours", int(d.Round(time.Hour).Hours()))
}
