package query

import (
	"fmt"

	"github.com/waymark/waymark/provenance/excerpt"
)

// Exception is the name of an EPCIS exception (EPCIS 2.0, section 8.2.6), as in
// the type epcisException:… of a problem document.
type Exception string

// The exceptions that a query can raise.
const (
	QueryParameterException  Exception = "QueryParameterException"  // a parameter or its value is not allowed
	QueryValidationException Exception = "QueryValidationException" // the query is no JSON object of parameters
	QueryTooLargeException   Exception = "QueryTooLargeException"   // more results than maxEventCount or the repository allows
	QueryTooComplexException Exception = "QueryTooComplexException" // more criteria or values than the implementation takes
)

// Error says why a query is refused.
type Error struct {
	Exception Exception
	Parameter string // the parameter's name, "" when it is about the whole query
	Reason    string // one clause
}

func (e *Error) Error() string {
	if e.Parameter == "" {
		return fmt.Sprintf("%s (%s)", e.Reason, e.Exception)
	}
	return fmt.Sprintf("%s: %s (%s)", e.Parameter, e.Reason, e.Exception)
}

func refuse(parameter, format string, args ...any) *Error {
	return &Error{Exception: QueryParameterException, Parameter: parameter, Reason: fmt.Sprintf(format, args...)}
}

func tooComplex(parameter, format string, args ...any) *Error {
	return &Error{Exception: QueryTooComplexException, Parameter: parameter, Reason: fmt.Sprintf(format, args...)}
}

// clip bounds what an error repeats of its input.
func clip(s string) string { return excerpt.Of(s, 80) }
