package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/resolver"
)

// Problem is an error as HTTP tells it, in the form of RFC 9457.
type Problem struct {
	Code    string         // the type is urn:waymark:problem:{Code}
	Status  int            // HTTP status
	Title   string         // what Code means, the same at every occurrence, in English
	Detail  string         // what happened this time
	Members map[string]any // extension members

	refused   *refusal.Refusal      // what Detail says, for other languages; nil: English alone
	violation *provenance.Violation // the same
}

// In is the problem in a language.
func (p Problem) In(l *messages.Language) Problem {
	p.Title = l.Title(p.Code, p.Title)
	switch {
	case p.violation != nil:
		p.Detail = l.Violation(*p.violation)
	case p.refused != nil:
		p.Detail = app.Sentence(l.Refusal(p.refused))
	}
	return p
}

// statusOf gives each known code its one status; the messages have its title. A
// code that is not here is a rule that said no: 422.
var statusOf = map[string]int{
	"bad_request":           400,
	"bad_code":              400,
	"bad_check_digit":       400,
	"bad_field":             422,
	"unauthorized":          401,
	"forbidden":             403,
	"cross_site":            403,
	resolver.NoSuchLinkType: 404,
	"not_found":             404,
	"method_not_allowed":    405,
	"not_acceptable":        406,
	"timeout":               408,
	"conflict":              409,
	"position_taken":        409,
	"in_progress":           409,
	"batch_not_ready":       409,
	"too_large":             413,
	"bad_media_type":        415,
	"key_reused":            422,
	"headers_too_large":     431,
	"internal":              500,
	"unreachable":           503,
	"unknown":               503,
	"disk_full":             507,
	"not_ready":             503,
	"wrong_amount":          422,
	"already_claimed":       409,
	"not_holder":            422,
	"not_issuer":            403,
	"not_owner":             403,
	"not_your_key":          403,
	"token_locked":          409,
	"held_by_another":       409,
	"already_recalled":      409,
	"recovery_pending":      409,
	"recovery_open":         409,
	"no_recovery":           409,
	"not_recoverable":       409,
	"version_conflict":      409,
	"changed":               412,
	"invalid_batch":         422,
	"invalid_passport":      422,
	"already_issued":        409,
	"wrong_sealed_code":     422,
	"unknown_order":         404,
	"insufficient_funds":    402,
	"not_buyer":             403,
	"not_merchant":          403,
	"not_arbiter":           403,
	"not_side":              403,
	"no_key":                403,
	"wrong_status":          409,
	"order_used":            409,
	"not_due":               409,
	"expired":               409,
	"too_late":              409,
	"in_flight":             409,
	"token_not_approved":    409,
	"fee_above_cap":         503,
	"signer":                503,
	"busy":                  503,
}

// ProblemOf is what a client is told of an error; ok is false when the error is a
// fault that belongs in the log.
func ProblemOf(err error) (p Problem, ok bool) {
	var fe *fiber.Error
	r, told := app.RefusalOf(err)
	switch {
	case told:
		p = Problem{Code: r.Code, Detail: app.Sentence(r.Error()), Members: r.Members, refused: r}
		errors.As(err, &p.violation)
	case errors.As(err, &fe):
		p = Problem{Code: codeOfStatus(fe.Code), Status: fe.Code, Detail: app.Sentence(fe.Message)}
	default:
		p = Problem{Code: "internal", Detail: "Something went wrong here; it was written to the log."}
	}
	if p.Status == 0 {
		p.Status = statusOf[p.Code]
	}
	if p.Status == 0 {
		p.Status = http.StatusUnprocessableEntity
	}
	p.Title = app.Sentence(strings.ReplaceAll(p.Code, "_", " "))
	return p, p.Code != "internal"
}

func codeOfStatus(status int) string {
	switch status {
	case 400:
		return "bad_request"
	case 404:
		return "not_found"
	case 405:
		return "method_not_allowed"
	case 408:
		return "timeout"
	case 413:
		return "too_large"
	case 431:
		return "headers_too_large"
	}
	if status >= 500 {
		return "internal"
	}
	return "bad_request"
}

// MarshalJSON gives the problem document, extension members beside the
// standard's own.
func (p Problem) MarshalJSON() ([]byte, error) {
	doc := map[string]any{}
	for name, v := range p.Members {
		doc[name] = v
	}
	doc["type"] = "urn:waymark:problem:" + p.Code
	doc["title"] = p.Title
	doc["status"] = p.Status
	doc["detail"] = p.Detail
	return json.Marshal(doc)
}

// fail answers a request that ended in an error: a page for a person, a
// problem document for a program.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	p, told := ProblemOf(err)
	if !told || p.Status >= http.StatusInternalServerError {
		s.cfg.Log.Error("request failed", "method", c.Method(), "path", c.Path(), "error", err)
	}
	c.Status(p.Status)
	if p.Status == http.StatusUnauthorized {
		c.Set(fiber.HeaderWWWAuthenticate, `Bearer realm="waymark"`)
	}
	if p.Status == http.StatusServiceUnavailable {
		c.Set(fiber.HeaderRetryAfter, "5")
	}
	return s.tell(c, p)
}

// tell sends a problem as the client wants it. When the page fails too, the
// document is sent.
func (s *Server) tell(c *fiber.Ctx, p Problem) error {
	if s.errorPage != nil && ForPerson(c) {
		err := s.errorPage(c, p)
		if err == nil {
			c.Status(p.Status)
			return nil
		}
		s.cfg.Log.Error("rendering an error", "error", err)
		c.Status(http.StatusInternalServerError)
	}
	return s.sendProblem(c, p)
}

func (s *Server) sendProblem(c *fiber.Ctx, p Problem) error {
	l := s.Language(c)
	p = p.In(l)
	InLanguage(c, l)
	members := map[string]any{"instance": c.OriginalURL()}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	body, err := p.MarshalJSON()
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, TypeProblem)
	return c.Send(body)
}

// NotAcceptable refuses a client that wants none of the media types offered.
func NotAcceptable(offers string) error {
	return refusal.New("not_acceptable", "It can be had as %s.", offers)
}
