package scanner

import (
	"math"
	"time"

	"github.com/waymark/waymark/provenance"
)

// Rule looks for scans of one label that cannot be of one object. It sees the
// label's recent scans in order of time, at most [Recent], and the newest
// scan last, and gives the reason, or nil. It must be a pure function.
type Rule interface {
	Impossible(scans []Scan) *provenance.ImpossibleScans
}

// Recent is how many of a label's scans a [Rule] sees.
const Recent = 32

// SpeedRule calls two scans impossible when nothing travels that fast.
//
// It is a thin net. It sees places only, so a copy sold in the same town
// passes it; and a photograph of a genuine label, scanned far away, is caught
// like a copy, though the object is fine. It leaves claimed places out unless
// told otherwise, because with them anybody could bring any item into
// disrepute from an armchair.
type SpeedRule struct {
	KmPerHour float64 // 0 is 1000: faster than airliners
	SlackKm   float64 // distance that proves nothing; 0 is 100
	Claimed   bool    // also believe places that devices claim
}

// Impossible compares the newest placed scan with those before it.
func (r SpeedRule) Impossible(scans []Scan) *provenance.ImpossibleScans {
	if len(scans) == 0 {
		return nil
	}
	last := scans[len(scans)-1]
	if !r.placed(last) {
		return nil
	}
	for i := len(scans) - 2; i >= 0; i-- {
		if s := scans[i]; r.placed(s) && r.tooFast(s, last) {
			return &provenance.ImpossibleScans{
				Km:      int(math.Round(s.Place.Point.Distance(*last.Place.Point))),
				Seconds: int(last.At.Sub(s.At).Abs() / time.Second),
			}
		}
	}
	return nil
}

func (r SpeedRule) placed(s Scan) bool {
	return s.Place.Point != nil && (r.Claimed || !s.Place.Claimed)
}

func (r SpeedRule) tooFast(a, b Scan) bool {
	speed, slack := r.KmPerHour, r.SlackKm
	if speed <= 0 {
		speed = 1000
	}
	if slack <= 0 {
		slack = 100
	}
	km := a.Place.Point.Distance(*b.Place.Point) - slack
	return km > 0 && km > speed*b.At.Sub(a.At).Abs().Hours()
}

// Case is one label's history with the truth about it, for measuring a rule.
type Case struct {
	Scans  []Scan // in order of time
	Copied bool   // the scans are of more than one object
}

// Score counts how often a rule was right.
type Score struct {
	TruePositive, FalsePositive, TrueNegative, FalseNegative int
}

// Measure runs a rule over cases as the log would: scan by scan.
func Measure(rule Rule, cases []Case) Score {
	var s Score
	for _, c := range cases {
		flagged := false
		for i := range c.Scans {
			flagged = flagged || rule.Impossible(c.Scans[max(0, i+1-Recent):i+1]) != nil
		}
		switch {
		case flagged && c.Copied:
			s.TruePositive++
		case flagged:
			s.FalsePositive++
		case c.Copied:
			s.FalseNegative++
		default:
			s.TrueNegative++
		}
	}
	return s
}

// Precision is how many of the flagged labels were copied, 1 when none was
// flagged.
func (s Score) Precision() float64 { return share(s.TruePositive, s.FalsePositive) }

// Recall is how many of the copied labels were flagged, 1 when none was
// copied.
func (s Score) Recall() float64 { return share(s.TruePositive, s.FalseNegative) }

func share(good, bad int) float64 {
	if good+bad == 0 {
		return 1
	}
	return float64(good) / float64(good+bad)
}
