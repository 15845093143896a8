package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"
)

const principalKey = "principal"

// authorize lets a request through to an operation when its credential has one
// of the operation's roles. Operations without roles are public.
func (s *Server) authorize(op operation) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if err := s.sameSite(c); err != nil {
			return err
		}
		if len(op.roles) == 0 {
			return c.Next()
		}
		p, err := s.principal(c)
		if errors.Is(err, ErrUnauthorized) && op.page {
			return c.Redirect("/login?next="+url.QueryEscape(c.OriginalURL()), http.StatusSeeOther)
		}
		if err != nil {
			return err
		}
		if !slices.Contains(op.roles, p.Role) {
			return &Problem{Code: "forbidden", Detail: fmt.Sprintf("This needs the role %s; the credential is a %s's.", orRoles(op.roles), p.Role)}
		}
		c.Locals(principalKey, p)
		return c.Next()
	}
}

// who is the principal that authorize let through.
func who(c *fiber.Ctx) Principal {
	p, _ := c.Locals(principalKey).(Principal)
	return p
}

// principal checks the request's credential: a bearer token before a session.
func (s *Server) principal(c *fiber.Ctx) (Principal, error) {
	token, given := bearer(c.Get(fiber.HeaderAuthorization))
	if !given {
		var ok bool
		if token, ok = s.seal.open(c.Cookies(s.cookieName())); !ok {
			return Principal{}, &Problem{Code: "unauthorized", Detail: "Give a token in the Authorization header, or log in."}
		}
	}
	p, err := s.cfg.Credentials.Check(c.UserContext(), token)
	if err != nil {
		return Principal{}, fmt.Errorf("checking a credential: %w", err)
	}
	return p, nil
}

// bearer reads an Authorization header (RFC 6750 section 2.1). A header of
// another scheme counts as given and is no token.
func bearer(header string) (token string, given bool) {
	if header == "" {
		return "", false
	}
	scheme, token, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", true
	}
	return strings.TrimSpace(token), true
}

// sameSite refuses a write that a browser sends for another site. Programs
// send neither header and are let through: they hold no cookie to abuse.
func (s *Server) sameSite(c *fiber.Ctx) error {
	r := &http.Request{Method: c.Method(), Host: string(c.Request().Host()), Header: http.Header{}, URL: &url.URL{Path: c.Path()}}
	for _, name := range []string{"Origin", "Sec-Fetch-Site"} {
		if v := c.Get(name); v != "" {
			r.Header.Set(name, v)
		}
	}
	if err := s.guard.Check(r); err != nil {
		return &Problem{Code: "cross_site", Detail: "A browser may not send this for another site."}
	}
	return nil
}

func orRoles(roles []Role) string {
	words := make([]string, len(roles))
	for i, r := range roles {
		words[i] = string(r)
	}
	return strings.Join(words, " or ")
}
