package scanner

import (
	"errors"
	"strings"
	"unicode"

	"github.com/waymark/waymark/provenance/gs1"
)

// readForm tells the forms of a label apart. Positions of its errors count from
// the start of t.
func readForm(t string) (gs1.Link, error) {
	n := 0
	if len(t) > 3 && t[0] == ']' { // ISO/IEC 15424: the scanner says what it read
		n = 3
	}
	body := t[n:]
	scheme, rest, hasScheme := strings.Cut(body, "://")
	switch {
	case hasScheme && isLetters(scheme): // phones write "Https://" at the start of a line
		l, err := readURI("", strings.ToLower(scheme)+"://"+rest)
		return l, moved(err, plus(n))
	case body[0] == '/':
		l, err := readURI("https://"+gs1.CanonicalHost, body)
		return hostless(l), moved(err, plus(n))
	case bareURL(body):
		l, err := readURI("https://", body)
		return l, moved(err, plus(n))
	}
	if link, ok, err := readTyped(t); ok {
		return hostless(link), err
	}
	l, err := gs1.ParseAny(t)
	return hostless(l), err
}

func hostless(l gs1.Link) gs1.Link {
	l.Scheme, l.Host = "", ""
	return l
}

// readURI reads a Digital Link, also with slashes at the end of its path. Positions
// of errors count from the start of t, which lacks the prefix.
func readURI(prefix, t string) (gs1.Link, error) {
	end := len(t)
	if i := strings.IndexAny(t, "?#"); i >= 0 {
		end = i
	}
	path := strings.TrimRight(t[:end], "/")
	l, err := gs1.ParseAny(prefix + path + t[end:])
	return l, moved(err, func(pos int) int {
		if pos = max(pos-len(prefix), 0); pos > len(path) { // behind the path, that is in the query
			pos += end - len(path)
		}
		return pos
	})
}

// bareURL recognises id.example.com/01/… as people copy it from an address
// line.
func bareURL(s string) bool {
	host, path, ok := strings.Cut(s, "/")
	name, _, _ := strings.Cut(host, ":")
	return ok && strings.Contains(path, "/") && (name == "localhost" || strings.Contains(name, ".")) && !strings.ContainsAny(host, " ()")
}

const ssccLength = 18

// readTyped reads what people type from a label, if t is that:
// "09506000134352 K3M9 7QRT…", or the digits of an SSCC.
func readTyped(t string) (gs1.Link, bool, error) {
	fields := strings.Fields(t)
	compact := strings.Join(fields, "")
	if len(compact) == ssccLength && isDigits(compact) {
		l, err := gs1.New("", gs1.Element{AI: "00", Value: compact})
		return l, true, moved(err, spread(t, 0))
	}
	if len(fields) < 2 || !isDigits(fields[0]) {
		return gs1.Link{}, false, nil
	}
	gtin, err := gs1.ParseGTIN(fields[0])
	if err != nil {
		return gs1.Link{}, true, ofKey(err, "01")
	}
	l, err := gs1.ForItem("", gtin, compact[len(fields[0]):])
	return l, true, moved(err, spread(t, len(fields[0])))
}

// moved gives a GS1 error another position.
func moved(err error, to func(int) int) error {
	var e *gs1.Error
	if !errors.As(err, &e) {
		return err
	}
	out := *e
	out.Pos = to(e.Pos)
	return &out
}

func plus(n int) func(int) int { return func(pos int) int { return pos + n } }

// spread finds where in t, from a byte on, a position in it without blanks is.
func spread(t string, from int) func(int) int {
	return func(pos int) int {
		for i, r := range t[from:] {
			if unicode.IsSpace(r) {
				continue
			}
			if pos == 0 {
				return from + i
			}
			pos -= len(string(r))
		}
		return len(t)
	}
}

// ofKey names the identifier in an error about its value alone.
func ofKey(err error, ai string) error {
	var e *gs1.Error
	if !errors.As(err, &e) || e.AI != "" {
		return err
	}
	out := *e
	out.AI = ai
	return &out
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func isLetters(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII || !unicode.IsLetter(r) }) < 0
}
