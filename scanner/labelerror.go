package scanner

import (
	"strings"
	"unicode/utf8"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
)

// BadCheckDigit is the code of what would be GS1 identification but for its check
// digit; every other fault of a label is a [refusal.BadLabel].
const BadCheckDigit = "bad_check_digit"

// Members of a label's refusal. Kind is always there.
const (
	memberKind     = "kind"     // unreadable, invalid, logistic_unit, no_serial or other_key
	memberRule     = "rule"     // invalid: the gs1.Rule that it breaks
	memberPosition = "position" // invalid: the character of the text that breaks it, from 1
	memberAI       = "ai"       // invalid: the application identifier concerned, if there is one
	memberExpected = "expected" // the check digit that would be right
)

// Unread is the text that was not read as a label, as the cause of its refusal.
// Its message does not repeat the text, which may hold a sealed code.
type Unread struct {
	Text string
	Err  error // why
}

func (u *Unread) Error() string { return u.Err.Error() }

// Unwrap gives why the text was not read.
func (u *Unread) Unwrap() error { return u.Err }

// notRead refuses what is no GS1 identification at all.
func notRead(sentence string) *refusal.Refusal {
	return refusal.New(refusal.BadLabel, sentence).With(memberKind, "unreadable")
}

// notThat refuses the label of something else than was asked for.
func notThat(kind, format string, args ...any) *refusal.Refusal {
	return refusal.New(refusal.BadLabel, format, args...).With(memberKind, kind)
}

// codeRefusal says which rule of GS1 a text breaks, and where. The error's position
// counts from byte start of the text.
func codeRefusal(text string, start int, e *gs1.Error) *refusal.Refusal {
	if noIdentification(e) {
		return notRead("This is not the code of a product, a case or a pallet: it holds no GS1 number.").Because(&Unread{text, e})
	}
	position := 1 + utf8.RuneCountInString(text[:min(start+e.Pos, len(text))])
	detail := strings.TrimSuffix(e.Detail, ".")
	r := refusal.New(refusal.BadLabel, "This code breaks a rule of GS1: at character %d: %s.", position, detail)
	if e.AI != "" {
		r = refusal.New(refusal.BadLabel, "This code breaks a rule of GS1: (%s) at character %d: %s.", e.AI, position, detail).With(memberAI, e.AI)
	}
	if e.Rule == gs1.RuleCheckDigit {
		r.Code = BadCheckDigit
		r = r.With(memberExpected, e.Want)
	}
	return r.With(memberKind, "invalid").With(memberRule, string(e.Rule)).With(memberPosition, position).Because(&Unread{text, e})
}

// noIdentification tells what was never meant as GS1 identification from what was
// and has a fault in it.
func noIdentification(e *gs1.Error) bool {
	switch e.Rule {
	case gs1.RuleEmpty, gs1.RuleNoKey, gs1.RuleScheme, gs1.RuleHost, gs1.RuleEPCScheme:
		return true
	case gs1.RuleForm:
		return e.AI == "" // a form around an identifier is one with a fault
	case gs1.RuleUnknownAI:
		return e.Pos == 0
	}
	return false
}
