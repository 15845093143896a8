package provenance

import (
	"fmt"
	"slices"
	"time"
)

// Whereabouts is where a subject was at a time, and under whose custody, as the
// records say whose events had happened by then.
type Whereabouts struct {
	Subject string    `json:"subject"`
	At      time.Time `json:"at"`
	Phase   Phase     `json:"phase"`             // of what holds it: the outermost unit, or itself
	Holder  string    `json:"holder"`            // MSP id that answered for it
	Offered string    `json:"offered,omitempty"` // in transit: MSP id that it was handed to
	Place   string    `json:"place,omitempty"`   // the newest read point; "" when no event named one
	Since   time.Time `json:"since"`             // event time of the newest record that moved it
	Units   []string  `json:"units,omitempty"`   // what it was in, innermost first
	Record  Position  `json:"record"`            // that newest record: its subject, number and hash
}

// Whereabouts answers through the units that held the subject at a time: one record
// of a pallet is a record of everything in it. The bool is false when the subject's
// chain begins later. An error says what does not hold in the history up to
// that time; what comes after does not matter to it.
//
// Event times are parties' claims. Within a chain a record counts as not earlier
// than the one before it, whose clock may have been ahead.
func (h History) Whereabouts(t time.Time) (Whereabouts, bool, error) {
	parties := map[string]Party{}
	for _, p := range h.Parties {
		parties[p.MSP] = p
	}
	v := newVerifier(h.Events, parties)
	v.meanings = h.Cache
	w := Whereabouts{Subject: h.Subject, At: t}
	for subject, packed, inside := h.Subject, "", []string{}; ; {
		if slices.Contains(inside, subject) {
			return w, false, fmt.Errorf("%s is said to be in itself", subject)
		}
		inside = append(inside, subject)
		records := happened(h.Chains[subject], t)
		if packed != "" { // what was packed by then is in the unit, whatever the unit's clocks say
			i := indexOfEvent(h.Chains[subject], packed)
			if i < 0 {
				return w, false, fmt.Errorf("%s is said to be in %s, whose chain does not say so", w.Record.Subject, subject)
			}
			records = h.Chains[subject][:max(len(records), i+1)]
		}
		if len(records) == 0 {
			return w, false, nil
		}
		c, err := v.chain(subject, records)
		if err != nil {
			return w, false, err
		}
		w.Phase, w.Holder, w.Offered, w.Record, w.Since = c.Phase, c.Holder, c.Offered, c.Position(), c.Time
		if place := v.newestPlace(records); place != "" {
			w.Place = place
		}
		if c.Phase != Packed {
			return w, true, nil
		}
		w.Units = append(w.Units, c.Unit)
		subject, packed = c.Unit, packing(records, c.Unit)
	}
}

// packing is the newest event by which a subject went into a unit.
func packing(records []Record, unit string) string {
	for _, r := range slices.Backward(records) {
		if r.Verb == Pack && r.Unit == unit {
			return r.Event
		}
	}
	return ""
}

// happened are the records up to a time.
func happened(chain []Record, t time.Time) []Record {
	var newest time.Time
	for i, r := range chain {
		if r.Time.After(newest) {
			newest = r.Time
		}
		if newest.After(t) {
			return chain[:i]
		}
	}
	return chain
}

// newestPlace is the newest read point that the records' events name. That of an
// observation that came late is an older one.
func (v *verifier) newestPlace(records []Record) string {
	place := ""
	var newest time.Time
	for _, r := range records {
		if r.Verb == Note && r.Time.Before(newest.Add(-ClockSkew)) {
			continue
		}
		if r.Time.After(newest) {
			newest = r.Time
		}
		if p := v.event(r.Event).meaning.Place; p != "" {
			place = p
		}
	}
	return place
}
