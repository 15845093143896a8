// Package refusal is the one shape in which Waymark says that a request cannot
// be done as it was asked: a stable code for programs, a sentence for people,
// and members with what either may need to ask again.
//
// A refusal knows no HTTP and no language. The edges decide the status, the
// problem document, the exit code and the language in which it is said. Its
// sentence is kept as a format with its arguments for that: the English format
// is the key of its translations.
//
// Nothing that is refused was done. An error that is no refusal is a fault of
// this program or of what it stands on, and its text is not for clients.
package refusal

import (
	"errors"
	"fmt"
	"maps"
)

// Refusal is an error that a client can act on.
type Refusal struct {
	Code    string         // stable, for programs: lower case and underscores
	Format  string         // the sentence in English, for fmt with Args
	Args    []any          // a *Refusal among them is said in the same language
	Members map[string]any // what a program may need beside the code; nil is none
	Cause   error          // what led to it, for the log; nil is none
}

// New makes a refusal. The sentence begins with a capital and ends with a stop.
func New(code, format string, args ...any) *Refusal {
	return &Refusal{Code: code, Format: format, Args: args}
}

// Error is the sentence in English.
func (r *Refusal) Error() string {
	if len(r.Args) == 0 {
		return r.Format
	}
	return fmt.Sprintf(r.Format, r.Args...)
}

// Unwrap gives what led to the refusal.
func (r *Refusal) Unwrap() error { return r.Cause }

// With returns the refusal with one more member.
func (r *Refusal) With(name string, value any) *Refusal {
	out := *r
	out.Members = maps.Clone(r.Members)
	if out.Members == nil {
		out.Members = map[string]any{}
	}
	out.Members[name] = value
	return &out
}

// Because returns the refusal with what led to it.
func (r *Refusal) Because(cause error) *Refusal {
	out := *r
	out.Cause = cause
	return &out
}

// Of finds the refusal in an error's chain.
func Of(err error) (*Refusal, bool) {
	var r *Refusal
	ok := errors.As(err, &r)
	return r, ok
}

// Is reports whether an error is a refusal with the code.
func Is(err error, code string) bool {
	r, ok := Of(err)
	return ok && r.Code == code
}

// CodeOf is the code of the refusal in an error's chain; it is empty if there is
// none.
func CodeOf(err error) string {
	if r, ok := Of(err); ok {
		return r.Code
	}
	return ""
}

// Codes that more than one package refuses with.
const (
	NotFound  = "not_found"   // there is no such thing, or none that the caller may see
	BadField  = "bad_field"   // the member "field" names the one that is wrong
	Forbidden = "forbidden"   // the caller's role or party may not do this
	BadLabel  = "bad_code"    // what was scanned or typed is no GS1 code that can be read
	Busy      = "busy"        // ask again; nothing was done
	Unreached = "unreachable" // a ledger did not answer; ask again, nothing was done
)

// Field refuses one field of a request.
func Field(name, format string, args ...any) *Refusal {
	return New(BadField, format, args...).With("field", name)
}
