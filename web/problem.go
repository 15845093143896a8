package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"syscall"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// Problem is an error that a client may see, in the form of RFC 9457. Code is
// stable and meant for programs; Detail is one sentence for a person.
type Problem struct {
	Code    string         // the type is urn:waymark:problem:{Code}
	Status  int            // HTTP status; 0 lets the code decide
	Title   string         // what Code means, the same at every occurrence, where the messages do not say it
	Detail  string         // what happened this time
	Members map[string]any // extension members

	refused   *refusal.Refusal      // what Detail says, for other languages; may be nil
	violation *provenance.Violation // the same
}

// in is the problem in a language.
func (p Problem) in(l *messages.Language) Problem {
	p.Title = l.Title(p.Code, p.Title)
	switch {
	case p.refused != nil:
		p.Detail = sentence(l.Refusal(p.refused))
	case p.violation != nil:
		p.Detail = l.Violation(*p.violation)
	}
	return p
}

// The errors that the interfaces of this package name.
var (
	ErrNotFound     = &Problem{Code: "not_found", Detail: "There is no such thing here."}
	ErrUnauthorized = &Problem{Code: "unauthorized", Detail: "The token is not known here, or it was revoked."}
)

func (p *Problem) Error() string { return p.Detail + " (" + p.Code + ")" }

// Is compares codes, so that errors.Is(err, ErrNotFound) holds for every
// problem of that code.
func (p *Problem) Is(target error) bool {
	t, ok := target.(*Problem)
	return ok && t.Code == p.Code
}

// An error from below may say for itself what a client is told. An error with
// a code is meant to be seen; one without stays in the log.
type (
	coded interface {
		error
		Code() string
	}
	statused interface{ Status() int }
	membered interface{ Members() map[string]any }
)

// statusOf gives each known code its one status. A code from below
// that is not here is a rule that said no: 422.
var statusOf = map[string]int{
	"bad_request":            400,
	"bad_code":               400,
	"bad_check_digit":        400,
	"bad_field":              422,
	"unauthorized":           401,
	"forbidden":              403,
	"cross_site":             403,
	"not_found":              404,
	"method_not_allowed":     405,
	"not_acceptable":         406,
	"timeout":                408,
	"conflict":               409,
	"in_progress":            409,
	"batch_not_ready":        409,
	"too_large":              413,
	"bad_media_type":         415,
	"key_reused":             422,
	"headers_too_large":      431,
	"internal":               500,
	"unreachable":            503,
	"unknown":                503,
	"disk_full":              507,
	"not_ready":              503,
	"bad_batch":              422,
	"wrong_amount":           422,
	"expired":                409,
	"unknown_order":          404,
	"insufficient_funds":     402,
	"not_buyer":              403,
	"not_merchant":           403,
	"not_arbiter":            403,
	"no_key":                 403,
	"wrong_status":           409,
	"order_used":             409,
	"not_due":                409,
	"too_late":               409,
	"in_flight":              409,
	"token_not_approved":     409,
	"token_locked":           409,
	"fee_above_cap":          503,
	"signer":                 503,
	"sealed_code_wrong":      422,
	"already_claimed":        409,
	provenance.CodeNotHolder: 422,
}

// problem turns any error into what a client is told; ok is false when the
// error is a fault that belongs in the log.
func problem(err error) (p Problem, ok bool) {
	var (
		own       *Problem
		violation *provenance.Violation
		code      *gs1.Error
		label     *scanner.LabelError
		fe        *fiber.Error
		refused   *refusal.Refusal
		c         coded
	)
	switch {
	case errors.As(err, &own):
		p = *own
	case errors.As(err, &refused):
		p = Problem{Code: refused.Code, Detail: sentence(refused.Error()), Members: refused.Members, refused: refused}
	case errors.As(err, &violation):
		p = Problem{Code: violation.Code, Status: 422, Detail: violation.Detail, Members: map[string]any{"subject": violation.Subject}, violation: violation}
	case errors.As(err, &label) && !errors.Is(err, &gs1.Error{Rule: gs1.RuleCheckDigit}):
		p = Problem{Code: "bad_code", Detail: label.Detail, Members: map[string]any{"kind": string(label.Kind)}}
	case errors.As(err, &code):
		p = codeProblem(code)
	case errors.Is(err, scanner.ErrUnknownOrder):
		p = Problem{Code: "not_found", Detail: "There is no such order."}
	case errors.As(err, &fe):
		p = Problem{Code: codeOfStatus(fe.Code), Status: fe.Code, Detail: sentence(fe.Message)}
	case errors.As(err, &c):
		p = Problem{Code: c.Code(), Detail: sentence(c.Error())}
		var s statused
		if errors.As(err, &s) {
			p.Status = s.Status()
		}
		var m membered
		if errors.As(err, &m) {
			p.Members = m.Members()
		}
	case errors.Is(err, syscall.ENOSPC):
		p = Problem{Code: "disk_full", Detail: "The disk of this server is full. Try again later."}
	case errors.Is(err, context.DeadlineExceeded):
		p = Problem{Code: "unreachable", Detail: "A ledger did not answer in time."}
	case errors.Is(err, context.Canceled):
		p = Problem{Code: "unreachable", Detail: "This server is stopping; try again in a moment."}
	default:
		p = Problem{Code: "internal", Detail: "Something went wrong here; it was written to the log."}
	}
	if p.Status == 0 {
		p.Status = statusOf[p.Code]
	}
	if p.Status == 0 {
		p.Status = http.StatusUnprocessableEntity
	}
	return p, p.Code != "internal"
}

// codeProblem says what is wrong with a GS1 code, and what would be right.
func codeProblem(e *gs1.Error) Problem {
	p := Problem{Code: "bad_code", Detail: sentence(e.Detail), Members: map[string]any{"rule": string(e.Rule), "position": e.Pos}}
	if e.AI != "" {
		p.Members["ai"] = e.AI
	}
	if e.Rule == gs1.RuleCheckDigit {
		p.Code = "bad_check_digit"
		p.Members["expected"] = e.Want
	}
	return p
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

// sentence gives s a capital and a full stop.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	if c := s[0]; c >= 'a' && c <= 'z' {
		s = string(c-'a'+'A') + s[1:]
	}
	if !strings.ContainsAny(s[len(s)-1:], ".!?)") {
		s += "."
	}
	return s
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

// badField is the problem of one field of a request.
func badField(name, format string, args ...any) error {
	return &Problem{Code: "bad_field", Detail: fmt.Sprintf(format, args...), Members: map[string]any{"field": name}}
}
