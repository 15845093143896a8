package epcis

import (
	"bytes"
	"encoding/json"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository/capture"
)

// resumeSubscription takes {"parked": false}, the one thing about a subscription that
// its owner changes: it is served again from the place up to which the receiver
// acknowledged. Resuming one that is not parked lets it try again at once.
func (s *Server) resumeSubscription(c *call) error {
	if c.wants.xml {
		return refusal.New(badMediaType, "A subscription is JSON.")
	}
	sub, err := s.subscriptionOf(c)
	if err != nil {
		return err
	}
	body, err := s.readBody(c, maxDefinition)
	if err != nil {
		return err
	}
	var change struct {
		Parked *bool `json:"parked"`
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.DisallowUnknownFields()
	if err := d.Decode(&change); err != nil || change.Parked == nil || *change.Parked {
		return refusal.New(capture.Invalid, `The body is {"parked": false}, which resumes the subscription.`)
	}
	s.cfg.Deliveries.Stop(sub.ID)
	if err := s.cfg.Queries.Resume(c.UserContext(), sub.Query, sub.ID); err != nil {
		return err
	}
	if sub, err = s.subscriptionOf(c); err != nil {
		return err
	}
	if err := s.cfg.Deliveries.Start(c.UserContext(), sub); err != nil {
		return err
	}
	return sendJSON(c, subscriptionBody(sub))
}
