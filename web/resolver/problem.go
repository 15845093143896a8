package resolver

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/waymark/waymark/provenance/gs1"
)

// problem makes a problem document (RFC 9457). Code is stable and meant for
// programs, detail for people.
func problem(status int, code, title, detail string, members map[string]any) Answer {
	doc := map[string]any{"type": "urn:waymark:problem:" + code, "title": title, "status": status, "detail": detail}
	for name, value := range members {
		doc[name] = value
	}
	body, err := json.Marshal(doc)
	if err != nil { // strings and numbers always marshal
		panic(err)
	}
	a := Answer{Status: status, Header: http.Header{}, Body: body}
	a.Header.Set("Content-Type", typeProblem)
	return a
}

// badLink tells which character of the request's path and query breaks which rule.
// Position counts from 1.
func badLink(e *gs1.Error) Answer {
	code := "bad_code"
	if e.Rule == gs1.RuleCheckDigit {
		code = "bad_check_digit"
	}
	members := map[string]any{"position": e.Pos + 1, "rule": string(e.Rule)}
	if e.AI != "" {
		members["ai"] = e.AI
	}
	if e.Want != "" {
		members["expected"] = e.Want
	}
	return problem(http.StatusBadRequest, code, "This is no GS1 Digital Link", sentence(strings.TrimPrefix(e.Error(), "gs1: ")), members)
}

func sentence(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:] + "."
}

// labelProblem tells what is wrong with a label's text.
func labelProblem(err error) Answer {
	var broken *gs1.Error
	if errors.As(err, &broken) {
		return badLink(broken)
	}
	return problem(http.StatusBadRequest, "bad_code", "This is no GS1 Digital Link", sentence(err.Error()), nil)
}
