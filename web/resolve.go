package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// resolve asks the resolver. What it refuses, such as the code of a damaged
// label, is told as by every other route: to a person on a page, to a program by
// a document with the members and the title that this server's have.
func (s *Server) resolve(c *fiber.Ctx) error {
	if err := s.cfg.Resolver(c); err != nil {
		return err
	}
	r := c.Response()
	if r.StatusCode() < http.StatusBadRequest || string(r.Header.ContentType()) != TypeProblem {
		return nil
	}
	c.Vary(fiber.HeaderAccept)
	var told map[string]any
	if json.Unmarshal(r.Body(), &told) != nil {
		return nil // HEAD: there is no body
	}
	return s.tell(c, problemFrom(told, r.StatusCode()))
}

// problemFrom is a problem document as a problem of this server: with the title
// that its code has everywhere.
func problemFrom(doc map[string]any, status int) Problem {
	text := func(member string) string {
		t, _ := doc[member].(string)
		delete(doc, member)
		return t
	}
	p := Problem{Code: strings.TrimPrefix(text("type"), "urn:waymark:problem:"), Status: status, Title: text("title"), Detail: text("detail"), Members: doc}
	if m, known := meanings[p.Code]; known {
		p.Title = m.title
	}
	return p
}
