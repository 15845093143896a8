package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
)

const principalKey = "principal"

// authorize lets a request through to a route when its credential has one of the
// route's roles. Routes without roles are public.
func (s *Server) authorize(r Route) fiber.Handler {
	return func(c *fiber.Ctx) error {
		if err := s.sameSite(c); err != nil {
			return err
		}
		if len(r.Roles) == 0 {
			return c.Next()
		}
		p, err := s.Principal(c)
		if refusal.Is(err, app.ErrUnauthorized.Code) && r.Page {
			return c.Redirect("/login?next="+url.QueryEscape(c.OriginalURL()), http.StatusSeeOther)
		}
		if err != nil {
			return err
		}
		if !slices.Contains(r.Roles, p.Role) {
			return refusal.New(refusal.Forbidden, "This needs the role %s; the credential is a %s's.", app.RoleList(r.Roles), p.Role)
		}
		c.Locals(principalKey, p)
		return c.Next()
	}
}

// Who is the principal that a route with roles let through.
func Who(c *fiber.Ctx) app.Principal {
	p, _ := c.Locals(principalKey).(app.Principal)
	return p
}

// Principal checks the request's credential: a bearer token before a session.
func (s *Server) Principal(c *fiber.Ctx) (app.Principal, error) {
	token, given := bearer(c.Get(fiber.HeaderAuthorization))
	if !given {
		var ok bool
		if token, ok = s.seal.open(c.Cookies(s.cookieName())); !ok {
			return app.Principal{}, refusal.New(app.ErrUnauthorized.Code, "Give a token in the Authorization header, or log in.")
		}
	}
	p, err := s.cfg.Credentials.Check(c.UserContext(), token)
	if err != nil {
		return app.Principal{}, fmt.Errorf("checking a credential: %w", err)
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
		return refusal.New("cross_site", "A browser may not send this for another site.")
	}
	return nil
}
