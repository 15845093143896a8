package epcis

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
)

// Bounds of a page of anything but events, whose bounds are the repository's.
const (
	defaultPage = 30 // the standard's default
	maxPage     = 1000
)

// tokenLife is how long a page token is good at least.
const tokenLife = 24 * time.Hour

// arguments are the parameters of the URL. A semicolon is part of a value: event
// hashes hold one, and clients often leave it as it is.
func arguments(c *fiber.Ctx) (url.Values, error) {
	_, raw, _ := strings.Cut(c.OriginalURL(), "?")
	values, err := url.ParseQuery(strings.ReplaceAll(raw, ";", "%3B"))
	if err != nil {
		return nil, refusal.New(badParameter, "The URL's query part cannot be read: %v.", err)
	}
	return values, nil
}

// paging reads perPage and nextPageToken of a list that takes nothing else.
func paging(c *fiber.Ctx) (perPage int, token string, err error) {
	values, err := arguments(c)
	if err != nil {
		return 0, "", err
	}
	perPage = defaultPage
	for name, v := range values {
		switch name {
		case "perPage":
			if perPage, err = strconv.Atoi(v[0]); err != nil || perPage < 1 || len(v) > 1 {
				return 0, "", refusal.New(badParameter, "perPage is one whole number of 1 or more.")
			}
		case "nextPageToken":
			if token = v[0]; token == "" || len(v) > 1 {
				return 0, "", refusal.New(badParameter, "nextPageToken is one token that the answer before gave.")
			}
		default:
			return 0, "", refusal.New(badParameter, "%s is no parameter of this list.", name)
		}
	}
	return min(perPage, maxPage), token, nil
}

// linkNext tells where the next page is; an empty token is none.
func (s *Server) linkNext(c *fiber.Ctx, token string) {
	if token == "" {
		return
	}
	raw, query, _ := strings.Cut(c.OriginalURL(), "?")
	var kept []string
	for _, part := range strings.Split(query, "&") {
		if part != "" && !strings.HasPrefix(part, "nextPageToken=") {
			kept = append(kept, part)
		}
	}
	kept = append(kept, "nextPageToken="+url.QueryEscape(token))
	target := s.base + strings.TrimPrefix(raw, s.path) + "?" + strings.Join(kept, "&")
	c.Set(fiber.HeaderLink, "<"+strings.NewReplacer("<", "%3C", ">", "%3E").Replace(target)+`>; rel="next"`)
	c.Set("GS1-Next-Page-Token-Expires", s.cfg.Clock().Add(tokenLife).UTC().Format(time.RFC3339))
}

// location is a path below the binding as an absolute URL.
func (s *Server) location(parts ...string) string {
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return s.base + "/" + strings.Join(parts, "/")
}
