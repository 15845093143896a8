package epcis

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis/query"
)

// problem is an error as a client sees it: an RFC 9457 document whose type is one
// of the standard's exceptions (EPCIS 2.0, section 8.2.6).
type problem struct {
	exception string // without its prefix
	detail    string
	members   map[string]any // extension members
}

func (p *problem) Error() string { return p.exception + ": " + p.detail }

func refusal(exception, format string, args ...any) *problem {
	return &problem{exception: exception, detail: fmt.Sprintf(format, args...)}
}

// The exceptions that this package raises itself.
const (
	excValidation    = "ValidationException"
	excSecurity      = "SecurityException"
	excForbidden     = "SecurityException/forbidden" // the same type with another status
	excNoSuchName    = "NoSuchNameException"
	excNotAcceptable = "NotAcceptableException"
	excExists        = "ResourceAlreadyExistsException"
	excCaptureLimit  = "CaptureLimitExceededException"
	excURITooLong    = "URITooLongException"
	excMediaType     = "UnsupportedMediaTypeException"
	excControls      = "SubscriptionControlsException"
	excParameter     = "QueryParameterException"
	excImplement     = "ImplementationException"
	excUnavailable   = "ImplementationException/unavailable"
	excNotDone       = "ImplementationException/unsupported"
	excMethod        = "about:blank"
)

// exceptions gives each its one status and title.
var exceptions = map[string]struct {
	status int
	title  string
}{
	excValidation:              {400, "The document or event is not valid"},
	excControls:                {400, "The subscription's controls are not valid"},
	excParameter:               {400, "A query parameter is not allowed or has a wrong value"},
	"QueryValidationException": {400, "The query is not valid"},
	excSecurity:                {401, "A credential is needed"},
	excForbidden:               {403, "The credential does not allow this"},
	excNoSuchName:              {404, "Resource not found"},
	excMethod:                  {405, "Method not allowed"},
	excNotAcceptable:           {406, "The answer cannot be given as requested"},
	excExists:                  {409, "A resource with the provided identifier already exists"},
	excCaptureLimit:            {413, "The capture payload is too large"},
	"QueryTooLargeException":   {413, "The query has too many results"},
	"QueryTooComplexException": {413, "The query is too complex"},
	excURITooLong:              {414, "The URI is too long"},
	excMediaType:               {415, "Unsupported media type"},
	excImplement:               {500, "A server-side error occurred"},
	excNotDone:                 {501, "Functionality not supported by this server"},
	excUnavailable:             {503, "The server cannot do this at the moment"},
}

// status, title and typ are the problem's in a document.
func (p *problem) status() int { return exceptions[p.exception].status }

func (p *problem) typ() string {
	if p.exception == excMethod {
		return excMethod
	}
	name, _, _ := strings.Cut(p.exception, "/")
	return "epcisException:" + name
}

// MarshalJSON gives the problem document.
func (p *problem) MarshalJSON() ([]byte, error) {
	doc := map[string]any{}
	for k, v := range p.members {
		doc[k] = v
	}
	doc["type"], doc["title"] = p.typ(), exceptions[p.exception].title
	doc["status"], doc["detail"] = p.status(), p.detail
	return json.Marshal(doc)
}

// asProblem turns any error into what a client is told; ok is false for a fault
// that belongs in the log.
func asProblem(err error) (p *problem, ok bool) {
	var asked *query.Error
	var fe *fiber.Error
	switch {
	case errors.As(err, &p):
		return p, true
	case errors.As(err, &asked):
		p = refusal(string(asked.Exception), "%s", asked.Error())
		if asked.Parameter != "" {
			p.members = map[string]any{"parameter": asked.Parameter}
		}
		if _, known := exceptions[p.exception]; !known {
			p.exception = excImplement
		}
		return p, p.exception != excImplement
	case errors.Is(err, ErrUnauthenticated):
		return refusal(excSecurity, "Give a credential that is known here."), true
	case errors.Is(err, ErrForbidden):
		return refusal(excForbidden, "The credential does not allow this."), true
	case errors.Is(err, ErrNotFound):
		return refusal(excNoSuchName, "There is no such thing here."), true
	case errors.As(err, &fe) && fe.Code < http.StatusInternalServerError:
		return refusal(excValidation, "%s", fe.Message), true
	}
	return refusal(excImplement, "Something went wrong here; it was written to the log."), false
}

// fail answers a request that ended in an error.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	p, told := asProblem(err)
	if !told {
		s.cfg.Log.Error("EPCIS request failed", "method", c.Method(), "path", c.Path(), "error", err)
	}
	switch p.status() {
	case http.StatusUnauthorized:
		c.Set(fiber.HeaderWWWAuthenticate, `Bearer realm="waymark"`)
	case http.StatusServiceUnavailable:
		c.Set(fiber.HeaderRetryAfter, "5")
	case http.StatusRequestEntityTooLarge:
		if p.exception == excCaptureLimit {
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
	c.Status(p.status())
	c.Set(fiber.HeaderContentType, kind)
	c.Vary(fiber.HeaderAccept)
	return c.Send(body)
}
