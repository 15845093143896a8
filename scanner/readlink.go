package scanner

import (
	"errors"
	"strings"
	"unicode"

	"github.com/waymark/waymark/provenance/gs1"
)

// ReadLink reads a text as the GS1 identification of anything. It takes what
// [gs1.ParseAny] takes from a scanner (a Digital Link on any host, element
// strings, an EPC URN, a bare GTIN), and from people
//   - a Digital Link without its scheme, or its path alone,
//   - a GTIN, a blank and a serial typed from the print of a label, with
//     blanks between the groups of the serial.
//
// What names no host has an empty Host in the link. The error is a
// *[LabelError] of kind LabelUnreadable or LabelInvalid.
func ReadLink(text string) (gs1.Link, error) {
	t := strings.TrimFunc(text, func(r rune) bool {
		return r != rune(gs1.FNC1[0]) && (unicode.IsSpace(r) || unicode.IsControl(r) || r == '\ufeff')
	})
	switch {
	case t == "":
		return gs1.Link{}, &LabelError{Kind: LabelUnreadable, Detail: "Nothing was scanned or entered."}
	case len(text) > MaxLabel:
		return gs1.Link{}, &LabelError{Kind: LabelUnreadable, Detail: "This is too long for a label."}
	}
	link, err := readForm(t)
	if err == nil {
		return link, nil
	}
	var broken *gs1.Error
	if !errors.As(err, &broken) || noIdentification(broken.Rule) {
		return gs1.Link{}, &LabelError{Kind: LabelUnreadable, Detail: "This is not the code of a product: it holds no GS1 number.", Err: err}
	}
	return gs1.Link{}, &LabelError{Kind: LabelInvalid, Detail: "This code breaks a rule of GS1: " + strings.TrimPrefix(broken.Error(), "gs1: ") + ".", Err: err}
}

// noIdentification tells what was never meant as GS1 identification from what
// was and has a fault in it.
func noIdentification(r gs1.Rule) bool {
	switch r {
	case gs1.RuleEmpty, gs1.RuleForm, gs1.RuleNoKey, gs1.RuleUnknownAI, gs1.RuleScheme, gs1.RuleHost, gs1.RuleEPCScheme:
		return true
	}
	return false
}

func readForm(t string) (gs1.Link, error) {
	body := t
	if len(t) > 3 && t[0] == ']' { // ISO/IEC 15424: the scanner says what it read
		body = t[3:]
	}
	scheme, rest, hasScheme := strings.Cut(body, "://")
	switch {
	case hasScheme && isLetters(scheme): // phones write "Https://" at the start of a line
		return gs1.ParseAny(strings.ToLower(scheme) + "://" + rest)
	case body[0] == '/':
		return hostless(gs1.ParseAny("https://" + gs1.CanonicalHost + body))
	case bareURL(body):
		return gs1.ParseAny("https://" + body)
	}
	if link, ok, err := readTyped(t); ok {
		return link, err
	}
	return hostless(gs1.ParseAny(t))
}

func hostless(l gs1.Link, err error) (gs1.Link, error) {
	l.Scheme, l.Host = "", ""
	return l, err
}

// bareURL recognises id.example.com/01/… as people copy it from an address
// line.
func bareURL(s string) bool {
	host, path, ok := strings.Cut(s, "/")
	name, _, _ := strings.Cut(host, ":")
	return ok && strings.Contains(path, "/") && (name == "localhost" || strings.Contains(name, ".")) && !strings.ContainsAny(host, " ()")
}

// readTyped reads "09506000134352 K3M9 7QRT…" as people type it from a label.
func readTyped(t string) (gs1.Link, bool, error) {
	fields := strings.Fields(t)
	if len(fields) < 2 || !isDigits(fields[0]) {
		return gs1.Link{}, false, nil
	}
	gtin, err := gs1.ParseGTIN(fields[0])
	if err != nil {
		return gs1.Link{}, true, err
	}
	link, err := hostless(gs1.ForItem("", gtin, strings.Join(fields[1:], "")))
	return link, true, err
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func isLetters(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) }) < 0
}
