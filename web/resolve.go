package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// resolve asks the resolver. What it refuses, such as the code of a damaged
// label, a person is told on a page, as by every other route.
func (s *Server) resolve(c *fiber.Ctx) error {
	if err := s.cfg.Resolver(c); err != nil {
		return err
	}
	r := c.Response()
	if r.StatusCode() < http.StatusBadRequest || string(r.Header.ContentType()) != TypeProblem {
		return nil
	}
	c.Vary(fiber.HeaderAccept)
	if !ForPerson(c) {
		return nil
	}
	var told struct{ Type, Title, Detail, Want string }
	if json.Unmarshal(r.Body(), &told) != nil {
		return nil // HEAD: there is no body
	}
	p := Problem{Code: strings.TrimPrefix(told.Type, "urn:waymark:problem:"), Status: r.StatusCode(), Title: told.Title, Detail: told.Detail}
	if told.Want != "" {
		p.Members = map[string]any{"expected": told.Want}
	}
	return s.tell(c, p)
}
