package query_test

import (
	"errors"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance/epcis/query"
)

func TestScheduleNext(t *testing.T) {
	for _, c := range []struct {
		schedule    query.Schedule
		after, want string // "" : never
	}{
		{query.Schedule{Hour: "1", Minute: "5"}, "2024-05-01T00:00:00Z", "2024-05-01T01:05:00Z"},
		{query.Schedule{Hour: "1", Minute: "5"}, "2024-05-01T01:05:00Z", "2024-05-02T01:05:00Z"},
		{query.Schedule{Hour: "1", Minute: "5"}, "2024-05-01T01:04:59.5Z", "2024-05-01T01:05:00Z"},
		{query.Schedule{Second: "0/30"}, "2024-05-01T00:00:00Z", "2024-05-01T00:00:30Z"},
		{query.Schedule{Second: "0/30"}, "2024-05-01T23:59:30Z", "2024-05-02T00:00:00Z"},
		{query.Schedule{Second: "15,45"}, "2024-05-01T00:00:16Z", "2024-05-01T00:00:45Z"},
		{query.Schedule{Minute: "[10-12],30"}, "2024-05-01T00:12:00Z", "2024-05-01T00:30:00Z"},
		{query.Schedule{Minute: "[10-20]/5"}, "2024-05-01T00:15:00Z", "2024-05-01T00:20:00Z"},
		{query.Schedule{Hour: "*", Minute: "0"}, "2024-05-01T05:30:00Z", "2024-05-01T06:00:00Z"},
		{query.Schedule{DayOfWeek: "1"}, "2024-05-01T00:00:00Z", "2024-05-06T00:00:00Z"}, // a Wednesday, then Monday
		{query.Schedule{DayOfWeek: "7", Hour: "23"}, "2024-05-01T00:00:00Z", "2024-05-05T23:00:00Z"},
		{query.Schedule{Month: "1"}, "2024-05-01T00:00:00Z", "2025-01-01T00:00:00Z"},
		{query.Schedule{Month: "2", DayOfMonth: "29"}, "2024-03-01T00:00:00Z", "2028-02-29T00:00:00Z"},
		{query.Schedule{Month: "2", DayOfMonth: "29"}, "2096-03-01T00:00:00Z", "2104-02-29T00:00:00Z"},
		{query.Schedule{Month: "2", DayOfMonth: "30"}, "2024-03-01T00:00:00Z", ""},
		{query.Schedule{DayOfMonth: "31"}, "2024-04-01T00:00:00+02:00", "2024-05-31T00:00:00+02:00"},
	} {
		table, err := c.schedule.Parse()
		if err != nil {
			t.Errorf("%+v: %v", c.schedule, err)
			continue
		}
		after, err := time.Parse(time.RFC3339Nano, c.after)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := table.Next(after)
		text := ""
		if ok {
			text = got.Format(time.RFC3339)
		}
		if text != c.want {
			t.Errorf("%+v after %s is %s, want %s", c.schedule, c.after, text, c.want)
		}
	}
}

func TestScheduleRefuses(t *testing.T) {
	for field, s := range map[string]query.Schedule{
		"schedule":            {},
		"schedule.second":     {Second: "60"},
		"schedule.minute":     {Minute: "5-1"},
		"schedule.hour":       {Hour: "24"},
		"schedule.dayOfMonth": {DayOfMonth: "0"},
		"schedule.month":      {Month: "[1-13]"},
		"schedule.dayOfWeek":  {DayOfWeek: "[1-5"},
	} {
		_, err := s.Parse()
		var e *query.Error
		if !errors.As(err, &e) || e.Parameter != field {
			t.Errorf("%+v: %v, want an error about %s", s, err, field)
		}
	}
}

func FuzzSchedule(f *testing.F) {
	f.Add("0/30", "[1-5],7", "*", "1", "2", "[1-7]/2")
	f.Fuzz(func(t *testing.T, second, minute, hour, day, month, weekday string) {
		s := query.Schedule{Second: second, Minute: minute, Hour: hour, DayOfMonth: day, Month: month, DayOfWeek: weekday}
		table, err := s.Parse()
		if err != nil {
			return
		}
		from := time.Date(2024, 2, 28, 12, 34, 56, 789, time.UTC)
		next, ok := table.Next(from)
		if ok && !next.After(from) {
			t.Errorf("%+v runs at %s, which is not after %s", s, next, from)
		}
		if !ok {
			return
		}
		// Nothing runs between: the run is the first after the second before it.
		if again, ok := table.Next(next.Add(-time.Second)); !ok || !again.Equal(next) {
			t.Errorf("%+v runs at %s, and asked a second before at %s", s, next, again)
		}
	})
}
