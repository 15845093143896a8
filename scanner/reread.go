package scanner

import (
	"regexp"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// readings are what a text that is no label may say of an item: after undoing
// what a reader, a keyboard or a program does to a label's text.
func readings(text string) []reading {
	forms := []string{text, unescaped(text)}
	for _, k := range keyboards {
		forms = append(forms, k.undo(text))
	}
	forms = append(forms, swapCase(text))
	for _, f := range forms[:len(forms):len(forms)] {
		forms = append(forms, plainText(f), withSeparators(plainText(f)))
	}
	var list []reading
	seen := map[reading]bool{}
	for _, f := range distinct(forms) {
		for _, r := range readingsOf(strings.TrimSpace(f)) {
			if !seen[r] {
				seen[r] = true
				list = append(list, r)
			}
		}
	}
	return list
}

// What an item's label looks like, however wrong its numbers are.
var (
	inPath     = regexp.MustCompile(`(?i)/[0O][1IL]/([^/?#]{6,16})(?:/[^/?#]+/[^/?#]+)*?/2[1IL]/([^/?#]{1,90})`)
	inBrackets = regexp.MustCompile(`(?i)[(\[]\s*[0O][1IL]\s*[)\]]([^()\[\]]{8,30})(?:[(\[]\d+[)\]][^()\[\]]*)*?[(\[]\s*2[1IL]\s*[)\]]([^()\[\]]{1,60})`)
	inElements = regexp.MustCompile(`^(?:\]?[A-Za-z]\d)?` + gs1.FNC1 + `?01([0-9OIloil]{14})(.{3,80})$`)
	typedCode  = regexp.MustCompile(`^([0-9OIloil]{8,15})[\s,;/]+(.{1,60})$`)
)

func readingsOf(text string) []reading {
	var list []reading
	if label, err := ReadLabel(text); err == nil && label.Link.IsItem() {
		list = append(list, reading{string(label.Link.GTIN()), label.Link.Serial()})
	}
	for _, form := range []*regexp.Regexp{inPath, inBrackets, typedCode} {
		if m := form.FindStringSubmatch(text); m != nil {
			list = append(list, reading{m[1], m[2]})
		}
	}
	if m := inElements.FindStringSubmatch(text); m != nil {
		for _, serial := range unseparated(m[2]) {
			list = append(list, reading{m[1], serial})
		}
	}
	return list
}

// unseparated are the serials that may stand in element strings whose separators
// were lost: behind each 21, as far as what could be another identifier.
func unseparated(elements string) []string {
	var list []string
	for i := 0; i+3 <= len(elements) && len(list) < 60; i++ {
		if elements[i:i+2] != "21" {
			continue
		}
		rest, _, _ := strings.Cut(elements[i+2:], gs1.FNC1)
		list = append(list, rest)
		for end := 1; end+2 < len(rest) && end <= maxSerial; end++ {
			if beginsIdentifier(rest[end:]) {
				list = append(list, rest[:end])
			}
		}
	}
	return list
}

func beginsIdentifier(s string) bool {
	for n := 2; n <= 4 && n < len(s); n++ {
		if _, ok := gs1.Lookup(s[:n]); ok {
			return true
		}
	}
	return false
}

// withSeparators puts the separator of element strings where readers write
// something else for it.
func withSeparators(s string) string { return separators.Replace(s) }

var separators = strings.NewReplacer("<GS>", gs1.FNC1, "{GS}", gs1.FNC1, "[GS]", gs1.FNC1, "<FNC1>", gs1.FNC1, "{FNC1}", gs1.FNC1,
	"␝", gs1.FNC1, `\x1d`, gs1.FNC1, `\x1D`, gs1.FNC1, `\u001d`, gs1.FNC1, "^]", gs1.FNC1, "~d029", gs1.FNC1, "~1", gs1.FNC1, "|", gs1.FNC1)
