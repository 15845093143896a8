package web

import (
	"fmt"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
)

// Whereabouts is the answer to where something was, with the party's name.
type Whereabouts struct {
	provenance.Whereabouts
	Name string `json:"name,omitempty"` // the holder's trading name
}

// getWhere answers where an item or unit is or was, through the units that hold it.
func (s *Server) getWhere(c *fiber.Ctx) error {
	subject, err := subjectID("/" + c.Params("*"))
	if err != nil {
		return err
	}
	at := s.cfg.Clock().UTC()
	if text := c.Query("at"); text != "" {
		if at, err = time.Parse(time.RFC3339Nano, text); err != nil {
			return badField("at", "A time is written as 2026-05-01T10:00:00Z.")
		}
	}
	w, err := s.cfg.Custody.Whereabouts(c.UserContext(), subject, at)
	if err != nil {
		return fmt.Errorf("reading whereabouts: %w", err)
	}
	return c.JSON(w)
}
