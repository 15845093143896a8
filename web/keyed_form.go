package web

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/provenance"
)

// recordOnce records a form's checkpoints once, however often the form is
// posted: a page posted again shows what became of it the first time.
func (s *Server) recordOnce(c *fiber.Ctx, key string, list []provenance.Checkpoint) ([]Outcome, error) {
	if key == "" || len(key) > maxKey {
		return s.record(c, list)
	}
	p := who(c)
	id := provenance.Sum([]byte(p.Party), []byte{0}, []byte("warehouse form"), []byte{0}, []byte(key)).String()
	asked := append([]provenance.Checkpoint(nil), list...)
	for i := range asked {
		asked[i].Time = time.Time{} // the server's own, so it differs from post to post
	}
	text, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	digest := provenance.Sum(text)
	if !s.running.enter(id) {
		return nil, &Problem{Code: "in_progress", Detail: "This form is being recorded; load the page again to see what became of it."}
	}
	defer s.running.leave(id)
	kept, found, err := s.cfg.Answers.Find(c.UserContext(), id)
	if err != nil {
		return nil, fmt.Errorf("looking for a kept answer: %w", err)
	}
	if found && kept.Request != digest {
		return nil, &Problem{Code: "key_reused", Detail: "This form was posted before with other codes; load the page again."}
	}
	var outcomes []Outcome
	if found {
		return outcomes, json.Unmarshal(kept.Body, &outcomes)
	}
	if outcomes, err = s.record(c, list); err != nil {
		return nil, err
	}
	body, err := json.Marshal(outcomes)
	if err != nil {
		return nil, err
	}
	if err := s.cfg.Answers.Save(c.UserContext(), id, idempotency.Answer{Request: digest, Status: 200, Type: typeJSON, Body: body}); err != nil {
		s.cfg.Log.Error("keeping an answer", "error", err)
	}
	return outcomes, nil
}
