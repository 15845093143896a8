package scanner

import (
	"math"
	"reflect"
	"testing"
	"time"

	"github.com/waymark/waymark/provenance"
)

func scans(t testing.TB, in ...any) []Scan {
	t.Helper()
	var out []Scan
	for i := 0; i < len(in); i += 2 {
		out = append(out, Scan{Item: testItem, At: noon.Add(in[i].(time.Duration)), Place: in[i+1].(Place)})
	}
	return out
}

func claimed(p Place) Place { p.Claimed = true; return p }

func TestSpeedRule(t *testing.T) {
	oslo, bergen, tokyo := at(t, 59.9, 10.7), at(t, 60.4, 5.3), at(t, 35.7, 139.7)
	drammen := at(t, 59.7, 10.2)
	for name, c := range map[string]struct {
		rule  SpeedRule
		scans []Scan
		want  *provenance.ImpossibleScans
	}{
		"none":                   {SpeedRule{}, nil, nil},
		"one":                    {SpeedRule{}, scans(t, time.Hour, oslo), nil},
		"the same town at once":  {SpeedRule{}, scans(t, time.Hour, oslo, time.Hour, oslo), nil},
		"the next town at once":  {SpeedRule{}, scans(t, time.Hour, oslo, time.Hour, drammen), nil},
		"a flight":               {SpeedRule{}, scans(t, time.Duration(0), oslo, 13*time.Hour, tokyo), nil},
		"no flight that fast":    {SpeedRule{}, scans(t, time.Duration(0), oslo, 23*time.Minute, tokyo), &provenance.ImpossibleScans{Km: 8407, Seconds: 1380}},
		"at once":                {SpeedRule{}, scans(t, time.Hour, oslo, time.Hour, bergen), &provenance.ImpossibleScans{Km: 304, Seconds: 0}},
		"out of order":           {SpeedRule{}, scans(t, time.Hour, oslo, 30*time.Minute, tokyo), &provenance.ImpossibleScans{Km: 8407, Seconds: 1800}},
		"not next to each other": {SpeedRule{}, scans(t, time.Duration(0), oslo, time.Hour, Place{}, 5*time.Hour, tokyo), &provenance.ImpossibleScans{Km: 8407, Seconds: 18000}},
		"claimed":                {SpeedRule{}, scans(t, time.Duration(0), oslo, time.Hour, claimed(tokyo)), nil},
		"claimed and believed":   {SpeedRule{Claimed: true}, scans(t, time.Duration(0), oslo, time.Hour, claimed(tokyo)), &provenance.ImpossibleScans{Km: 8407, Seconds: 3600}},
		"a country is no point":  {SpeedRule{}, scans(t, time.Duration(0), Place{Country: "NO"}, time.Hour, Place{Country: "JP"}), nil},
		"slower":                 {SpeedRule{KmPerHour: 80}, scans(t, time.Duration(0), oslo, time.Hour, bergen), &provenance.ImpossibleScans{Km: 304, Seconds: 3600}},
		"wider":                  {SpeedRule{SlackKm: 400}, scans(t, time.Hour, oslo, time.Hour, bergen), nil},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.rule.Impossible(c.scans); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct{ lat1, lon1, lat2, lon2, km float64 }{
		{0, 0, 0, 180, math.Pi * earthRadius},
		{90, 0, 90, 90, 0},
		{0, 179.9, 0, -179.9, 22.24},
		{52.5, 13.4, 48.9, 2.4, 875},
	} {
		a, b := at(t, c.lat1, c.lon1).Point, at(t, c.lat2, c.lon2).Point
		if got := a.Distance(*b); math.Abs(got-c.km) > 0.005*c.km+0.01 {
			t.Errorf("%v to %v: %.1f km, not %.1f", a, b, got, c.km)
		}
	}
	for _, bad := range [][2]float64{{91, 0}, {0, -181}, {math.NaN(), 0}, {0, math.Inf(1)}} {
		if _, err := NewPoint(bad[0], bad[1]); err == nil {
			t.Errorf("%v is a place", bad)
		}
	}
}

// TestLogFlags: the reason appears with the scan that gives it, and stays,
// also when the scans that gave it are no longer among the recent ones.
func TestLogFlags(t *testing.T) {
	l := openTestLog(t, LogConfig{Every: time.Hour})
	oslo, tokyo := at(t, 59.9, 10.7), at(t, 35.7, 139.7)
	for i, s := range scans(t, time.Duration(0), oslo, time.Hour, tokyo) {
		if err := l.Append(s); err != nil {
			t.Fatal(err)
		}
		if got, err := l.Summary(testItem); err != nil || (got.Impossible != nil) != (i == 1) {
			t.Errorf("after scan %d: %+v, %v", i+1, got, err)
		}
	}
	first, err := l.Summary(testItem)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 2 * Recent {
		if err := l.Append(Scan{Item: testItem, At: noon.Add(24*time.Hour + time.Duration(i)*time.Hour), Place: tokyo}); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := l.Summary(testItem); err != nil || !reflect.DeepEqual(got.Impossible, first.Impossible) || got.Count != 2*Recent+2 {
		t.Errorf("got %+v, %v", got, err)
	}
	if err := l.Flush(); err != nil {
		t.Fatal(err)
	}
	if tally, err := readTally(l.conf.DB, testItem); err != nil || len(tally.Recent) != Recent {
		t.Errorf("%d recent scans are kept, %v", len(tally.Recent), err)
	}
}

func TestMeasure(t *testing.T) {
	oslo, bergen, tokyo := at(t, 59.9, 10.7), at(t, 60.4, 5.3), at(t, 35.7, 139.7)
	cases := []Case{
		{scans(t, time.Duration(0), oslo, time.Hour, tokyo), true},           // caught
		{scans(t, time.Duration(0), oslo, time.Hour, oslo), true},            // a copy next door: missed
		{scans(t, time.Duration(0), oslo, 12*time.Hour, bergen), false},      // a journey
		{scans(t, time.Duration(0), oslo, 10*time.Minute, bergen), false},    // a photo of the label: a false alarm
		{scans(t, time.Duration(0), Place{}, 10*time.Minute, Place{}), true}, // places unknown: missed
	}
	s := Measure(SpeedRule{}, cases)
	if s != (Score{TruePositive: 1, FalsePositive: 1, TrueNegative: 1, FalseNegative: 2}) {
		t.Fatalf("got %+v", s)
	}
	if s.Precision() != 0.5 || s.Recall() != 1.0/3 {
		t.Errorf("precision %g, recall %g", s.Precision(), s.Recall())
	}
	if none := Measure(SpeedRule{}, nil); none.Precision() != 1 || none.Recall() != 1 {
		t.Error("of nothing, nothing is wrong")
	}
}

func FuzzSpeedRule(f *testing.F) {
	f.Add(59.9, 10.7, 35.7, 139.7, int64(3600))
	f.Fuzz(func(t *testing.T, lat1, lon1, lat2, lon2 float64, seconds int64) {
		a, errA := NewPoint(lat1, lon1)
		b, errB := NewPoint(lat2, lon2)
		if errA != nil || errB != nil {
			return
		}
		km := a.Distance(*b)
		if !(km >= 0 && km <= math.Pi*earthRadius+1) || math.Abs(km-b.Distance(*a)) > 1e-6 {
			t.Fatalf("%v to %v is %g km", a, b, km)
		}
		s := []Scan{{At: noon, Place: Place{Point: a}}, {At: noon.Add(time.Duration(seconds%1e9) * time.Second), Place: Place{Point: b}}}
		back := []Scan{s[1], s[0]}
		if (SpeedRule{}.Impossible(s) == nil) != (SpeedRule{}.Impossible(back) == nil) {
			t.Fatal("the order of two scans changes the answer")
		}
	})
}
