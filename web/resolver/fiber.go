package resolver

import (
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
)

// Handle is the resolver as Fiber middleware. Mount it before every other route:
// a request whose path it does not claim goes on unchanged, and one that the server
// answers itself goes on with the path that its routes know. What is refused is
// returned to the application's error handler, with the headers already set.
func (r *Resolver) Handle(c *fiber.Ctx) error {
	target := requestTarget(c)
	path, _, _ := strings.Cut(target, "?")
	if path == WellKnown {
		return r.serveDescription(c)
	}
	if !r.Claims(path) {
		return c.Next()
	}
	a, err := r.Resolve(c.UserContext(), Request{
		Method: c.Method(), Target: target,
		Accept: strings.Join(all(c, fiber.HeaderAccept), ","), AcceptLanguage: strings.Join(all(c, fiber.HeaderAcceptLanguage), ","),
	})
	if err != nil {
		set(c, a.Header)
		return err
	}
	if a.Here {
		if a.Path != path {
			c.Path(a.Path)
		}
		c.Locals(linkKey{}, a.Link)
		err := c.Next()
		set(c, a.Header)
		return err
	}
	c.Status(a.Status)
	set(c, a.Header)
	// Who reached this server by another name than labels have stays on it.
	if to, own := strings.CutPrefix(a.Header.Get(fiber.HeaderLocation), r.origin+"/"); own && !strings.EqualFold(c.Hostname(), r.host) {
		c.Set(fiber.HeaderLocation, "/"+to)
	}
	return c.Send(a.Body)
}

type linkKey struct{}

// LinkOf is what the label said that the resolver handed on with a request, so that
// the routes behind need not read it again.
func LinkOf(c *fiber.Ctx) (gs1.Link, bool) {
	l, ok := c.Locals(linkKey{}).(gs1.Link)
	return l, ok
}

func (r *Resolver) serveDescription(c *fiber.Ctx) error {
	h := http.Header{}
	r.crossOrigin(h)
	set(c, h)
	switch c.Method() {
	case http.MethodGet, http.MethodHead:
		c.Set(fiber.HeaderContentType, typeJSON)
		return c.Send(r.description)
	case http.MethodOptions:
		set(c, r.options(Request{}).Header)
		return c.SendStatus(http.StatusNoContent)
	}
	c.Set(fiber.HeaderAllow, "GET, HEAD, OPTIONS")
	return refusal.New(MethodNotAllowed, "The description is there for GET and HEAD.")
}

// requestTarget is the path and query as they came, also when the request line
// holds an absolute URI.
func requestTarget(c *fiber.Ctx) string {
	target := c.OriginalURL()
	if strings.HasPrefix(target, "/") {
		return target
	}
	if _, rest, ok := strings.Cut(target, "://"); ok {
		if i := strings.IndexAny(rest, "/?"); i >= 0 {
			return rest[i:]
		}
	}
	return "/"
}

// all are the values of a header that may come several times.
func all(c *fiber.Ctx, name string) []string {
	var out []string
	for _, v := range c.Request().Header.PeekAll(name) {
		out = append(out, string(v))
	}
	return out
}

// set adds headers to the response: those with several values as lists, as HTTP
// allows (RFC 9110, section 5.3).
func set(c *fiber.Ctx, h http.Header) {
	for name, values := range h {
		if name == "Link" || name == "Vary" {
			c.Append(name, values...)
			continue
		}
		c.Set(name, values[0])
	}
}
