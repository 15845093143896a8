package epcis

import (
	"encoding/json"
	"errors"
	"maps"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Unauthorized is the code of a refusal for want of a credential.
const Unauthorized = "unauthorized"

// Codes of what this package refuses itself.
const (
	notAcceptable = "not_acceptable"
	exists        = "exists"
	captureLimit  = "capture_limit"
	uriTooLong    = "uri_too_long"
	badMediaType  = "bad_media_type"
	badControls   = "bad_controls"
	badMethod     = "method_not_allowed"
	unsupported   = "unsupported"
	internal      = "internal"

	badParameter = string(query.QueryParameterException)
)

// exception is one of the standard's (EPCIS 2.0, section 8.2.6) with its status and
// title.
type exception struct {
	name   string
	status int
	title  string
}

// exceptions are those of refusals' codes, and of what package query refuses. The
// code of a rule that is not here is of a document or event that is not valid.
var exceptions = map[string]exception{
	capture.Invalid:            {"ValidationException", 400, "The document or event is not valid"},
	badControls:                {"SubscriptionControlsException", 400, "The subscription's controls are not valid"},
	Unauthorized:               {"SecurityException", 401, "A credential is needed"},
	refusal.Forbidden:          {"SecurityException", 403, "The credential does not allow this"},
	refusal.NotFound:           {"NoSuchNameException", 404, "Resource not found"},
	badMethod:                  {"", 405, "Method not allowed"},
	notAcceptable:              {"NotAcceptableException", 406, "The answer cannot be given as requested"},
	exists:                     {"ResourceAlreadyExistsException", 409, "A resource with the provided identifier already exists"},
	captureLimit:               {"CaptureLimitExceededException", 413, "The capture payload is too large"},
	uriTooLong:                 {"URITooLongException", 414, "The URI is too long"},
	badMediaType:               {"UnsupportedMediaTypeException", 415, "Unsupported media type"},
	internal:                   {"ImplementationException", 500, "A server-side error occurred"},
	unsupported:                {"ImplementationException", 501, "Functionality not supported by this server"},
	refusal.Busy:               unavailable,
	refusal.Unreached:          unavailable,
	capture.Unknown:            unavailable,
	badParameter:               {badParameter, 400, "A query parameter is not allowed or has a wrong value"},
	"QueryValidationException": {"QueryValidationException", 400, "The query is not valid"},
	"QueryTooLargeException":   {"QueryTooLargeException", 413, "The query has too many results"},
	"QueryTooComplexException": {"QueryTooComplexException", 413, "The query is too complex"},
}

var unavailable = exception{"ImplementationException", 503, "The server cannot do this at the moment"}

// problem is a refusal as a client sees it: a document by RFC 9457 whose type is one
// of the standard's exceptions.
type problem struct {
	exception
	detail  string
	members map[string]any // extension members
}

func (p *problem) typ() string {
	if p.name == "" {
		return "about:blank"
	}
	return "epcisException:" + p.name
}

// MarshalJSON gives the problem document.
func (p *problem) MarshalJSON() ([]byte, error) {
	doc := map[string]any{}
	maps.Copy(doc, p.members)
	doc["type"], doc["title"], doc["status"], doc["detail"] = p.typ(), p.title, p.status, p.detail
	return json.Marshal(doc)
}

// problemOf is a refusal as a problem.
func problemOf(r *refusal.Refusal) *problem {
	e, known := exceptions[r.Code]
	if !known {
		r, e = r.With("code", r.Code), exceptions[capture.Invalid]
	}
	return &problem{e, r.Error(), r.Members}
}

// eventProblem is what is wrong with one event.
func eventProblem(e capture.EventError) *problem {
	members := map[string]any{"eventIndex": e.Index}
	for name, v := range map[string]string{"eventID": e.EventID, "code": e.Code, "field": e.Field, "subject": e.Subject} {
		if v != "" {
			members[name] = v
		}
	}
	is := exceptions[capture.Invalid]
	if e.Code == chaincode.CodeNamed {
		is = exceptions[exists]
	}
	return &problem{is, e.Detail, members}
}

func eventProblems(list capture.EventErrors) []*problem {
	out := make([]*problem, len(list))
	for i, e := range list {
		out[i] = eventProblem(e)
	}
	return out
}

// asProblem turns any error into what a client gets; ok is false for a fault
// that belongs in the log.
func asProblem(err error) (p *problem, ok bool) {
	var asked *query.Error
	var fe *fiber.Error
	var events capture.EventErrors
	if r, ok := refusal.Of(err); ok {
		return problemOf(r), true
	}
	switch {
	case errors.As(err, &events): // the first fault with all of them beside it
		p = eventProblem(events[0])
		p.members["errors"] = eventProblems(events)
		return p, true
	case errors.As(err, &asked):
		if e, known := exceptions[string(asked.Exception)]; known {
			p = &problem{exception: e, detail: asked.Error()}
			if asked.Parameter != "" {
				p.members = map[string]any{"parameter": asked.Parameter}
			}
			return p, true
		}
	case errors.Is(err, repository.ErrNotFound):
		return problemOf(refusal.New(refusal.NotFound, "There is no such thing here.")), true
	case errors.As(err, &fe) && fe.Code < http.StatusInternalServerError:
		return problemOf(refusal.New(capture.Invalid, "%s", fe.Message)), true
	}
	return problemOf(refusal.New(internal, "Something went wrong here; it was written to the log.")), false
}

// fail answers a request that ended in an error.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	p, seen := asProblem(err)
	if !seen {
		s.cfg.Log.Error("EPCIS request failed", "method", c.Method(), "path", c.Path(), "error", err)
	}
	switch p.status {
	case http.StatusUnauthorized:
		c.Set(fiber.HeaderWWWAuthenticate, `Bearer realm="waymark"`)
	case http.StatusServiceUnavailable:
		c.Set(fiber.HeaderRetryAfter, "5")
	case http.StatusRequestEntityTooLarge:
		if p.exception == exceptions[captureLimit] {
			s.captureLimits(c)
		}
	}
	kind, write := typeProblem, p.MarshalJSON
	if a := c.Get(fiber.HeaderAccept); a != "" && isXML(c.Accepts(typeProblem, typeJSON, typeLD, typeProblemXML, typeXML, typeTextXML)) {
		kind, write = typeProblemXML, p.document
	}
	body, err := write()
	if err != nil {
		return err
	}
	c.Status(p.status)
	c.Set(fiber.HeaderContentType, kind)
	c.Vary(fiber.HeaderAccept)
	return c.Send(body)
}
