package pages

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// errNothingStands: every checkpoint of a form was refused, so that there is
// nothing to keep. What stood in their way may pass.
var errNothingStands = errors.New("nothing was recorded")

func stands(o chaincode.Outcome) bool {
	return o.Status == chaincode.Accepted || o.Status == chaincode.Duplicate
}

// recordOnce records a form's checkpoints once, however often the form is
// posted: a page posted again shows what became of it the first time.
func (h warehouse) recordOnce(c *fiber.Ctx, key string, list []provenance.Checkpoint) ([]chaincode.Outcome, error) {
	if key == "" || len(key) > web.MaxKey {
		return h.record(c, list)
	}
	asked := append([]provenance.Checkpoint(nil), list...)
	for i := range asked {
		asked[i].Time = time.Time{} // the server's own, so it differs from post to post
	}
	request, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	var fresh []chaincode.Outcome
	kept, _, err := h.server.Once(c, "warehouse form", key, provenance.Sum(request), func() (idempotency.Answer, error) {
		outcomes, err := h.record(c, list)
		if err != nil {
			return idempotency.Answer{}, err
		}
		fresh = outcomes
		if !slices.ContainsFunc(outcomes, stands) {
			return idempotency.Answer{}, errNothingStands
		}
		body, err := json.Marshal(outcomes)
		return idempotency.Answer{Status: http.StatusOK, Type: web.TypeJSON, Body: body}, err
	})
	switch {
	case errors.Is(err, errNothingStands):
		return fresh, nil
	case refusal.Is(err, "key_reused"):
		return nil, refusal.New("key_reused", "This form was posted before with other codes; load the page again.")
	case refusal.Is(err, "in_progress"):
		return nil, refusal.New("in_progress", "This form is being recorded; load the page again to see what became of it.")
	case err != nil:
		return nil, err
	}
	var outcomes []chaincode.Outcome
	return outcomes, json.Unmarshal(kept.Body, &outcomes)
}

func (h warehouse) record(c *fiber.Ctx, list []provenance.Checkpoint) ([]chaincode.Outcome, error) {
	outcomes, err := h.checkpoints.Record(c.UserContext(), web.Who(c), list)
	if err != nil {
		return nil, fmt.Errorf("recording %d checkpoints: %w", len(list), err)
	}
	return outcomes, nil
}
