package epcis

import (
	"bytes"
	"encoding/json"
)

// resumeSubscription takes {"parked": false}, the one thing about a subscription that
// its owner changes: it is served again from the place up to which the receiver
// acknowledged. Resuming one that is not parked lets it try again at once.
func (s *Server) resumeSubscription(c *call) error {
	if c.wants.xml {
		return refusal(excMediaType, "A subscription is JSON.")
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
		return refusal(excValidation, `The body is {"parked": false}, which resumes the subscription.`)
	}
	s.feed.stop(sub.ID)
	if err := s.cfg.Queries.Resume(sub.Query, sub.ID); err != nil {
		return err
	}
	if sub, err = s.subscriptionOf(c); err != nil {
		return err
	}
	if err := s.startFeed(sub); err != nil {
		return err
	}
	return sendJSON(c, sub.view())
}
