package scanner

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/waymark/waymark/provenance/gs1"
)

// reading is what a text may say of an item, before anything is checked.
type reading struct{ gtin, serial string }

// alphabet is what a wrong character of a serial may have been.
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// maxSerial is the length of the longest serial (AI 21).
const maxSerial = 20

// serials are the spellings that a serial may have had before it was misread,
// itself first.
func serials(s string) []string {
	plain := strings.Map(joinedSerial, plainText(unescaped(s)))
	list := []string{s, plain, strings.ToUpper(plain), alike(plain), strings.ToLower(plain)}
	for _, k := range keyboards {
		typed := strings.Map(joinedSerial, k.undo(unescaped(s)))
		list = append(list, typed, strings.ToUpper(typed))
	}
	return distinct(list)
}

// edited are the serials that one character away from s are: as it was read, and
// as it reads with the characters that look alike made one.
func edited(s string) []string {
	plain := strings.Map(joinedSerial, plainText(unescaped(s)))
	var list []string
	for _, base := range distinct([]string{alike(plain), strings.ToUpper(plain), plain}) {
		if len(base) <= maxSerial+1 {
			list = append(list, oneEdit(base)...)
		}
	}
	return list
}

// oneEdit are the texts that one exchange of neighbours, one wrong character, one
// that is too many or one that is missing makes to s.
func oneEdit(s string) []string {
	var list []string
	for i := range len(s) {
		if i+1 < len(s) && s[i] != s[i+1] {
			list = append(list, s[:i]+s[i+1:i+2]+s[i:i+1]+s[i+2:])
		}
		list = append(list, s[:i]+s[i+1:])
		for _, c := range alphabet {
			if byte(c) != s[i] {
				list = append(list, s[:i]+string(c)+s[i+1:])
			}
		}
	}
	for i := range len(s) + 1 {
		for _, c := range alphabet {
			list = append(list, s[:i]+string(c)+s[i:])
		}
	}
	return list
}

// gtins are the GTINs that a text may have had before one digit was misread, or
// two were exchanged.
func gtins(text string) []string {
	s := digitsOf(text)
	var list []string
	add := func(t string) {
		if _, err := gs1.ParseGTIN(t); err == nil {
			list = append(list, t)
		}
	}
	add(s)
	exact := len(list) > 0
	for i := range len(s) {
		if i+1 < len(s) { // the check digit does not see 1 and 6 exchanged
			add(s[:i] + s[i+1:i+2] + s[i:i+1] + s[i+2:])
		}
		if exact || len(s) > 15 {
			continue
		}
		add(s[:i] + s[i+1:])
		for _, c := range "0123456789" {
			add(s[:i] + string(c) + s[i+1:])
			add(s[:i] + string(c) + s[i:])
		}
	}
	return distinct(list)
}

// digitsOf reads digits of any script, and letters that look like them.
func digitsOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, alike(plainText(s)))
}

// alike gives the characters of each group that people and readers take for one
// another the one that makers print.
func alike(s string) string { return looksLike.Replace(strings.ToUpper(s)) }

var looksLike = strings.NewReplacer("O", "0", "I", "1", "L", "1")

// plainText writes full-width forms, digits of other scripts, and letters that
// look Latin in ASCII, and leaves out what nobody sees.
func plainText(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < unicode.MaxASCII:
			return r
		case unicode.Is(unicode.Cf, r), unicode.Is(unicode.M, r):
			return -1
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Pd, r), r == '−':
			return '-'
		case unicode.Is(unicode.Nd, r):
			return '0' + digitValue(r)
		}
		if i := strings.IndexRune(foreign, r); i >= 0 {
			return []rune(latin)[len([]rune(foreign[:i]))]
		}
		return r
	}, norm.NFKC.String(s))
}

// Letters of Cyrillic and Greek that look like Latin ones, and those.
const (
	foreign = "АВСЕНКМОРТХУІЈЅавсенкмортхуіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
	latin   = "ABCEHKMOPTXYIJSabcehkmoptxyijsABEZHIKMNOPTYX"
)

// digitValue: the digits of a script stand in order, from zero.
func digitValue(r rune) (n rune) {
	for n < 9 && unicode.Is(unicode.Nd, r-n-1) {
		n++
	}
	return n
}

// joinedSerial leaves out what people and programs put between the groups of a serial.
func joinedSerial(r rune) rune {
	if unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune("-_.·", r) {
		return -1
	}
	return r
}

// unescaped undoes percent-encoding, also where it was done again.
func unescaped(s string) string {
	for range 3 {
		next, err := url.PathUnescape(s)
		if err != nil || next == s {
			break
		}
		s = next
	}
	return s
}

func distinct(list []string) (out []string) {
	seen := map[string]bool{}
	for _, s := range list {
		if !seen[s] && s != "" {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}
