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

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/resolver"
)

// Problem is an error that a client may see, in the form of RFC 9457. Code is
// stable and meant for programs; Detail is one sentence for a person.
type Problem struct {
	Code    string         // the type is urn:waymark:problem:{Code}
	Status  int            // HTTP status; 0 lets the code decide
	Title   string         // what Code means, the same at every occurrence; "" lets the code decide
	Detail  string         // what happened this time
	Members map[string]any // extension members
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

// meaning is what a problem's code means.
type meaning struct {
	status int
	title  string
}

// meanings gives each known code its one status and title. A code from below
// that is not here is a rule that said no: 422.
var meanings = map[string]meaning{
	"bad_request":            {400, "The request cannot be read"},
	"bad_code":               {400, "This is no GS1 code"},
	"bad_check_digit":        {400, "The check digit is wrong"},
	"bad_field":              {422, "A field is wrong"},
	"unauthorized":           {401, "A credential is needed"},
	"forbidden":              {403, "The credential does not allow this"},
	"cross_site":             {403, "The request came from another site"},
	"not_found":              {404, "Not found"},
	"method_not_allowed":     {405, "Not allowed here"},
	"not_acceptable":         {406, "None of the accepted media types can be had"},
	"timeout":                {408, "The request took too long"},
	"conflict":               {409, "Something else came first"},
	"in_progress":            {409, "The same request is being worked on"},
	"batch_not_ready":        {409, "The batch is not ready"},
	"too_large":              {413, "The request is too large"},
	"bad_media_type":         {415, "The media type cannot be read"},
	"key_reused":             {422, "The idempotency key belongs to another request"},
	"headers_too_large":      {431, "The request's header is too large"},
	"internal":               {500, "A fault of this server"},
	"unreachable":            {503, "A ledger cannot be reached"},
	"unknown":                {503, "It is not known whether it was done"},
	"disk_full":              {507, "The disk is full"},
	"not_ready":              {503, "Not ready"},
	resolver.NoSuchLinkType:  {404, "There is no link of this type"},
	"bad_batch":              {422, "The batch has faults; nothing was minted"},
	"wrong_amount":           {422, "The amount is not the order's"},
	"expired":                {422, "The order's time is over"},
	"sealed_code_wrong":      {422, "The sealed code is not the one of this item"},
	"already_claimed":        {409, "The item was claimed before"},
	provenance.CodeNotHolder: {422, "The party does not hold custody"},
}

// problem turns any error into what a client is told; ok is false when the
// error is a fault that belongs in the log.
func problem(err error) (p Problem, ok bool) {
	var (
		own       *Problem
		violation *provenance.Violation
		refused   *refusal.Refusal
		fe        *fiber.Error
		c         coded
	)
	switch {
	case errors.As(err, &own):
		p = *own
	case errors.As(err, &violation):
		p = Problem{Code: violation.Code, Status: 422, Detail: violation.Detail, Members: map[string]any{"subject": violation.Subject}}
	case errors.As(err, &refused):
		p = Problem{Code: refused.Code, Detail: refused.Error(), Members: refused.Members}
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
	m, known := meanings[p.Code]
	if p.Status == 0 {
		p.Status = m.status
	}
	if p.Status == 0 {
		p.Status = http.StatusUnprocessableEntity
	}
	if p.Title == "" {
		p.Title = m.title
	}
	if !known && p.Title == "" {
		p.Title = sentence(strings.ReplaceAll(p.Code, "_", " "))
	}
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
