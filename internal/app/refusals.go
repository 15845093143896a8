package app

import (
	"context"
	"errors"
	"strings"
	"syscall"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
)

// RefusalOf is what a client learns of an error: the refusal that it is, or
// the one that an error of the packages below stands for, which know nothing of
// refusals. ok is false for a fault, which belongs in the log.
func RefusalOf(err error) (r *refusal.Refusal, ok bool) {
	var (
		violation *provenance.Violation
		coded     interface {
			error
			Code() string
		}
	)
	if r, ok := refusal.Of(err); ok {
		return r, true
	}
	switch {
	case errors.As(err, &violation):
		r = refusal.New(violation.Code, "%s", violation.Detail).With("subject", violation.Subject)
	case errors.Is(err, scanner.ErrUnknownOrder):
		r = refusal.New(refusal.NotFound, "There is no such order.")
	case errors.As(err, &coded):
		r = refusal.New(coded.Code(), "%s", Sentence(coded.Error()))
	case errors.Is(err, syscall.ENOSPC):
		r = refusal.New("disk_full", "The disk of this server is full. Try again later.")
	case errors.Is(err, context.DeadlineExceeded):
		r = refusal.New(refusal.Unreached, "A ledger did not answer in time.")
	case errors.Is(err, context.Canceled):
		r = refusal.New(refusal.Unreached, "This server is stopping; try again in a moment.")
	default:
		return nil, false
	}
	return r.Because(err), true
}

// Sentence gives a text a capital and a full stop.
func Sentence(s string) string {
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
