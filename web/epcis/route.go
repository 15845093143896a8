package epcis

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
)

// call is one request on its way to a handler.
type call struct {
	*fiber.Ctx
	party  string   // MSP id that the credential speaks for
	args   []string // the path's variable parts, unescaped
	wants  wants    // what the headers ask for
	access Access
}

type handler func(c *call) error

// verb is what one method does on an endpoint.
type verb struct {
	access Access
	do     handler
	xml    bool // the answer can be had as XML too
}

// endpoint is a kind of path and what can be done there.
type endpoint struct {
	verbs map[string]verb
	// exists tells OPTIONS whether the path's variable parts name something; nil:
	// they always do.
	exists handler
	// discover adds what OPTIONS says beside the versions; may be nil.
	discover func(c *call)
}

func reads(do handler) endpoint {
	return endpoint{verbs: map[string]verb{http.MethodGet: {access: Read, do: do}}}
}

// readsXML is a resource that can be had as JSON and as XML.
func readsXML(do handler) endpoint {
	return endpoint{verbs: map[string]verb{http.MethodGet: {access: Read, do: do, xml: true}}}
}

// Mount answers everything below router, which stands for [Config.BaseURL]'s path.
// The application needs Immutable: what handlers read outlives the request.
func (s *Server) Mount(router fiber.Router) {
	router.All("/", s.serve)
	router.All("/*", s.serve)
}

// serve finds the endpoint, checks the credential and the headers, and answers.
// Paths are taken apart by hand, since a path's part may be a URI that a client
// did not escape.
func (s *Server) serve(c *fiber.Ctx) error {
	s.cors(c)
	s.versions(c)
	if err := s.dispatch(&call{Ctx: c}); err != nil {
		return s.fail(c, err)
	}
	return nil
}

func (s *Server) dispatch(c *call) error {
	if len(c.OriginalURL()) > s.cfg.MaxURL {
		return refusal.New(uriTooLong, "The URL has %d bytes; at most %d are read. Use a named query.", len(c.OriginalURL()), s.cfg.MaxURL)
	}
	found, args, err := s.find(c.Ctx)
	if err != nil {
		return err
	}
	c.args = args
	if c.Method() == http.MethodOptions {
		return s.options(c, found)
	}
	method := c.Method()
	if method == http.MethodHead {
		method = http.MethodGet // the server leaves the body out
	}
	v, ok := found.verbs[method]
	if !ok {
		c.Set(fiber.HeaderAllow, found.allow())
		return refusal.New(badMethod, "%s cannot be done here.", c.Method())
	}
	c.access = v.access
	if c.party, err = s.authorize(c.Ctx, v.access); err != nil {
		return err
	}
	if c.wants, err = s.negotiate(c.Ctx, method, v.xml); err != nil {
		return err
	}
	return v.do(c)
}

// find reads the path. Everything behind a resource's name up to /events or the
// end is one variable part, slashes included.
func (s *Server) find(c *fiber.Ctx) (endpoint, []string, error) {
	raw, _, _ := strings.Cut(c.OriginalURL(), "?")
	rest := strings.TrimPrefix(strings.TrimPrefix(raw, s.path), "/")
	name, rest, deeper := strings.Cut(rest, "/")
	var parts []string
	end := ""
	if deeper && rest != "" {
		switch list := lists[name]; {
		case name == "queries":
			parts = strings.Split(rest, "/")
			if len(parts) > 1 {
				end = parts[1]
				parts = slices.Delete(parts, 1, 2)
			}
		case list != 0:
			if before, ok := strings.CutSuffix(rest, "/events"); ok {
				rest, end = before, "events"
			}
			parts = []string{rest}
		default:
			parts = []string{rest}
		}
	}
	args := make([]string, len(parts))
	for i, p := range parts {
		var err error
		if args[i], err = url.PathUnescape(p); err != nil || args[i] == "" {
			return endpoint{}, nil, refusal.New(refusal.NotFound, "The path is not one of an EPCIS repository.")
		}
	}
	shape := name + strings.Repeat("/*", min(len(args), 1))
	if end != "" {
		shape += "/" + end + strings.Repeat("/*", max(0, len(args)-1))
	}
	if e, ok := s.endpoints(shape); ok {
		return e, args, nil
	}
	if list := lists[name]; list != 0 {
		if e, ok := s.listEndpoint(list, len(args), end); ok {
			return e, args, nil
		}
	}
	return endpoint{}, nil, refusal.New(refusal.NotFound, "There is no such resource.")
}

// lists are the top-level resources whose members are values in events.
var lists = map[string]repository.Resource{
	"epcs": repository.EPCs, "bizSteps": repository.BizSteps, "bizLocations": repository.BizLocations,
	"readPoints": repository.ReadPoints, "dispositions": repository.Dispositions, "eventTypes": repository.EventTypes,
}

// endpoints are the paths other than those of [lists].
func (s *Server) endpoints(shape string) (endpoint, bool) {
	get, post, del := http.MethodGet, http.MethodPost, http.MethodDelete
	switch shape {
	case "":
		return readsXML(s.getRoot), true
	case "capture":
		return endpoint{
			verbs:    map[string]verb{get: {access: Read, do: s.getJobs}, post: {access: Capture, do: s.postCapture}},
			discover: func(c *call) { s.captureLimits(c.Ctx); c.Set("GS1-Capture-Error-Behaviour", "all") },
		}, true
	case "capture/*":
		e := readsXML(s.getJob)
		e.exists = func(c *call) error { _, err := s.jobOf(c); return err }
		return e, true
	case "events":
		return endpoint{verbs: map[string]verb{get: {access: Read, do: s.getEvents, xml: true}, post: {access: Capture, do: s.postEvent}}}, true
	case "events/*":
		e := readsXML(s.getEvent)
		e.exists = func(c *call) error { _, err := s.eventsOf(c); return err }
		return e, true
	case "queries":
		return endpoint{verbs: map[string]verb{get: {access: Read, do: s.getQueries}, post: {access: Subscribe, do: s.postQuery}}}, true
	case "queries/*":
		return endpoint{verbs: map[string]verb{get: {access: Read, do: s.getQuery}, del: {access: Subscribe, do: s.deleteQuery}}, exists: s.queryExists}, true
	case "queries/*/events":
		e := readsXML(s.getQueryEvents)
		e.exists = s.queryExists
		return e, true
	case "queries/*/subscriptions":
		return endpoint{verbs: map[string]verb{get: {access: Read, do: s.getSubscriptions}, post: {access: Subscribe, do: s.postSubscription}}, exists: s.queryExists}, true
	case "queries/*/subscriptions/*":
		return endpoint{
			verbs:    map[string]verb{get: {access: Read, do: s.getSubscription}, post: {access: Subscribe, do: s.resumeSubscription}, del: {access: Subscribe, do: s.deleteSubscription}},
			exists:   func(c *call) error { _, err := s.subscriptionOf(c); return err },
			discover: s.discoverSubscription,
		}, true
	case "nextPageToken/*":
		return endpoint{verbs: map[string]verb{del: {access: Read, do: s.deleteToken}}}, true
	}
	return endpoint{}, false
}

func (e endpoint) allow() string {
	methods := []string{http.MethodOptions}
	for _, m := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodDelete} {
		ask := m
		if m == http.MethodHead {
			ask = http.MethodGet
		}
		if _, ok := e.verbs[ask]; ok {
			methods = append(methods, m)
		}
	}
	return strings.Join(methods, ", ")
}

// deleteToken: a page token holds all of its state itself, so that there is
// nothing to release.
func (s *Server) deleteToken(*call) error {
	return refusal.New(unsupported, "Page tokens hold nothing on this server that could be released.")
}
