package gs1

import (
	"strings"

	"github.com/waymark/waymark/provenance/excerpt"
)

// Element is one element string: an application identifier and its value,
// unescaped.
type Element struct {
	AI    string
	Value string
}

// String gives the human readable form, "(21)ABC".
func (e Element) String() string { return "(" + e.AI + ")" + e.Value }

// Validate checks one element by itself: that its identifier exists and that
// its value keeps the identifier's rules.
func (e Element) Validate() error {
	ai, ok := Lookup(e.AI)
	if !ok {
		return unknownAI(e.AI, 0)
	}
	return ai.Validate(e.Value)
}

func unknownAI(code string, pos int) *Error {
	e := fail(pos, RuleUnknownAI, "%q is not a GS1 application identifier", clip(code))
	e.AI = clip(code)
	return e
}

// clip keeps a hostile text from filling a message.
func clip(s string) string { return excerpt.Of(s, 24) }

// FNC1 is the separator that scanners send between element strings: the
// ASCII control character GS (General Specifications, section 7.8.6).
const FNC1 = "\x1d"

// BuildBracketed writes elements in human readable form: "(01)…(21)…". It
// validates each. A value that itself contains something that reads as a
// bracketed identifier is ambiguous and is refused.
func BuildBracketed(elements []Element) (string, error) {
	var b strings.Builder
	for _, e := range elements {
		if err := e.Validate(); err != nil {
			return "", err
		}
		if i := bracketedAt(e.Value, 0); i >= 0 {
			err := fail(i, RuleForm, "the value contains %q, which reads as an identifier", clip(e.Value[i:]))
			err.AI = e.AI
			return "", err
		}
		b.WriteString(e.String())
	}
	return b.String(), nil
}

// BuildElementString writes elements as a scanner sends them, without the
// leading symbology identifier: identifiers and values back to back, with
// [FNC1] after each value whose length is not predefined, unless it is the
// last. It validates each.
func BuildElementString(elements []Element) (string, error) {
	var b strings.Builder
	for i, e := range elements {
		if err := e.Validate(); err != nil {
			return "", err
		}
		b.WriteString(e.AI)
		b.WriteString(e.Value)
		if ai, _ := Lookup(e.AI); !ai.Predefined && i < len(elements)-1 {
			b.WriteString(FNC1)
		}
	}
	return b.String(), nil
}

// ParseBracketed reads the human readable form "(01)…(21)…". Blanks between
// a value and the next bracket, and at the ends, are ignored. Brackets inside
// a value are kept unless they hold a known application identifier.
func ParseBracketed(s string) ([]Element, error) {
	list, err := readBracketed(s)
	return list.elements, err
}

func readBracketed(s string) (out elementList, err error) {
	start := skipSpace(s, 0)
	if start == len(s) {
		return elementList{}, fail(start, RuleEmpty, "there is no element string")
	}
	if s[start] != '(' {
		return elementList{}, fail(start, RuleForm, "expected an application identifier in brackets, such as (01)")
	}
	for pos := start; pos < len(s); {
		closing := strings.IndexByte(s[pos:], ')')
		if closing < 0 {
			return elementList{}, fail(pos, RuleForm, "the bracket is never closed")
		}
		code := s[pos+1 : pos+closing]
		ai, ok := Lookup(code)
		if !ok {
			return elementList{}, unknownAI(code, pos+1)
		}
		from := pos + closing + 1
		next := bracketedAt(s, from)
		if next < 0 {
			next = len(s)
		}
		value := strings.TrimRight(s[from:next], " ")
		if err := ai.Validate(value); err != nil {
			return elementList{}, at(err, from)
		}
		if err := out.add(Element{code, value}, pos+1); err != nil {
			return elementList{}, err
		}
		pos = next
	}
	return out, nil
}

// bracketedAt finds the first "(known identifier)" at or after from, or -1.
func bracketedAt(s string, from int) int {
	for i := from; i < len(s); i++ {
		if s[i] != '(' {
			continue
		}
		for n := 2; n <= 4 && i+n+1 < len(s); n++ {
			if s[i+n+1] != ')' {
				continue
			}
			if _, ok := Lookup(s[i+1 : i+1+n]); ok {
				return i
			}
		}
	}
	return -1
}

func skipSpace(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}

// ParseElementString reads element strings as scanners send them: identifiers
// and values back to back, with FNC1 as the character GS after values whose
// length is not predefined. A leading FNC1 is skipped; FNC1 after a value of
// predefined length is tolerated, as the General Specifications (section
// 7.8.5.2) ask of readers.
func ParseElementString(s string) ([]Element, error) {
	list, err := readElementString(s)
	return list.elements, err
}

func readElementString(s string) (out elementList, err error) {
	pos := 0
	if strings.HasPrefix(s, FNC1) {
		pos = 1
	}
	if pos == len(s) {
		return elementList{}, fail(pos, RuleEmpty, "there is no element string")
	}
	for pos < len(s) {
		e, next, err := readElement(s, pos)
		if err != nil {
			return elementList{}, err
		}
		if err := out.add(e, pos); err != nil {
			return elementList{}, err
		}
		pos = next
	}
	return out, nil
}

// readElement reads one element and the FNC1 after it.
func readElement(s string, pos int) (Element, int, error) {
	ai, err := leadingAI(s, pos)
	if err != nil {
		return Element{}, 0, err
	}
	from := pos + len(ai.Code)
	// No further than one character past the longest value, so that a long
	// hostile text costs no more than its length.
	window := s[from:min(len(s), from+ai.MaxLen()+1)]
	end := from + len(window)
	sep := strings.IndexByte(window, FNC1[0])
	switch {
	case sep >= 0:
		end = from + sep
	case ai.Predefined:
		end = from + min(len(window), ai.MaxLen())
	case len(window) > ai.MaxLen():
		return Element{}, 0, atAI(fail(from+ai.MaxLen(), RuleSeparator,
			"%s holds at most %d characters: expected FNC1 or the end", ai.Title, ai.MaxLen()), ai.Code)
	}
	if err := ai.Validate(s[from:end]); err != nil {
		return Element{}, 0, at(err, from)
	}
	e := Element{ai.Code, s[from:end]}
	if end < len(s) && s[end] == FNC1[0] {
		end++
	}
	return e, end, nil
}

func atAI(e *Error, code string) *Error {
	e.AI = code
	return e
}

// leadingAI reads the identifier at pos; the first two digits tell how long
// it is.
func leadingAI(s string, pos int) (AI, error) {
	if len(s)-pos < 2 {
		return AI{}, unknownAI(s[pos:], pos)
	}
	n, ok := codeLengths[s[pos:pos+2]]
	if !ok {
		return AI{}, unknownAI(s[pos:pos+2], pos)
	}
	code := s[pos:min(pos+n, len(s))]
	ai, ok := Lookup(code)
	if !ok {
		return AI{}, unknownAI(code, pos)
	}
	return ai, nil
}
