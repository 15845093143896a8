package resolver

import (
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"
)

// Handle is the resolver as Fiber middleware. Mount it before every other route:
// a request whose path it does not claim goes on unchanged, and one that the house
// answers itself goes on with the path that its routes know.
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
		return err
	}
	if a.Here {
		if a.Path != path {
			c.Path(a.Path)
		}
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
	a := problem(http.StatusMethodNotAllowed, "method_not_allowed", "Not allowed here", "The description is there for GET and HEAD.", nil)
	c.Set(fiber.HeaderContentType, typeProblem)
	return c.Status(a.Status).Send(a.Body)
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
