package app

import (
	"context"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Custody reads the custody ledger.
type Custody struct {
	channel *channel
}

// Path is the verified custody path of an item or unit.
func (s *Custody) Path(ctx context.Context, subject string) (provenance.Path, error) {
	path, err := s.channel.path(ctx, subject)
	if err == nil && path.Custody.Seq == 0 {
		return path, errNotFound
	}
	return path, err
}

// Whereabouts is where something was, with the trading name of who held it.
type Whereabouts struct {
	provenance.Whereabouts
	Name string `json:"name,omitempty"`
}

// Whereabouts is where an item or unit was at a time, through the units that
// held it.
func (s *Custody) Whereabouts(ctx context.Context, subject string, at time.Time) (Whereabouts, error) {
	history, err := s.channel.reader().History(ctx, subject)
	if notFound(err) {
		return Whereabouts{}, errNotFound
	}
	if err != nil {
		return Whereabouts{}, err
	}
	evidence := history.Evidence()
	evidence.Cache = &s.channel.events
	w, found, err := evidence.Whereabouts(at)
	if err == nil && !found {
		err = refusal.New(refusal.NotFound, "Nothing is recorded of it up to that time.")
	}
	return Whereabouts{Whereabouts: w, Name: s.channel.parties.name(w.Holder)}, err
}

// Parties are those on the channel.
func (s *Custody) Parties(ctx context.Context) ([]provenance.Party, error) {
	return s.channel.reader().Parties(ctx)
}

// Unit is a logistic unit as it stands.
type Unit struct {
	Subject  string              `json:"subject"`         // canonical Digital Link URI
	Custody  provenance.Custody  `json:"custody"`         // its own chain
	Holder   string              `json:"holder"`          // the holder's registered name
	Where    *provenance.Custody `json:"where,omitempty"` // the outermost unit that it is in
	Contents int                 `json:"contents"`        // items and units directly in it
	Steps    []provenance.Step   `json:"steps"`           // its records, oldest first
}

// Unit is what is known of a logistic unit.
func (s *Custody) Unit(ctx context.Context, subject string) (Unit, error) {
	path, err := s.Path(ctx, subject)
	if err != nil {
		return Unit{}, err
	}
	u := Unit{Subject: subject, Custody: path.Custody, Where: path.Where}
	for _, step := range path.Steps {
		if step.Record.Subject == subject {
			u.Steps = append(u.Steps, step)
		}
	}
	parties, err := s.Parties(ctx)
	if err != nil {
		return u, err
	}
	for _, p := range parties {
		if p.MSP == path.Custody.Holder {
			u.Holder = p.Name
		}
	}
	for _, err := range s.channel.reader().Contents(ctx, subject) {
		if err != nil {
			return u, err
		}
		u.Contents++
	}
	return u, nil
}
