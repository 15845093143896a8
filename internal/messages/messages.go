// Package messages holds every sentence that a person reads, in each language,
// so that the packages below it deal in codes and arguments alone.
//
// A language is one file with one [Catalogue], which it adds in its init; the
// English one is the first and the measure of the others. Plural forms, digits
// and grouping follow CLDR through golang.org/x/text; dates follow the
// catalogue's month names and calendar. What a language lacks is said in
// English, and a test of this package lists it.
//
// A sentence is one entry with its arguments, never put together from
// translated pieces. Entries are formats as golang.org/x/text/message takes
// them: %[1]s, %[2]d, %% for a per cent sign.
package messages

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

// Catalogue is everything that one language says.
type Catalogue struct {
	Tag         language.Tag
	RightToLeft bool
	Months      [12]string
	ShortMonths [12]string
	Calendar    func(time.Time) (year, month, day int) // nil is the Gregorian one
	Texts       map[string]string                      // by key
	Counted     map[string]Plural                      // by key: texts that differ by a number
	Refusals    map[string]string                      // by the English format of a refusal; English has none
}

// Plural is a text in the plural forms of its language.
type Plural struct {
	Arg                              int // which argument decides, from 1; 0 is the first
	Zero, One, Two, Few, Many, Other string
}

// message compiles the forms that are there.
func (p Plural) message() catalog.Message {
	var cases []any
	for form, text := range p.forms {
		cases = append(cases, form, text)
	}
	return plural.Selectf(max(p.Arg, 1), "%d", cases...)
}

// forms gives each form that is there, "other" last.
func (p Plural) forms(yield func(plural.Form, string) bool) {
	for _, f := range []struct {
		form plural.Form
		text string
	}{{plural.Zero, p.Zero}, {plural.One, p.One}, {plural.Two, p.Two}, {plural.Few, p.Few}, {plural.Many, p.Many}, {plural.Other, p.Other}} {
		if f.text != "" && !yield(f.form, f.text) {
			return
		}
	}
}

// Language says things in one language. It is safe for concurrent use.
type Language struct {
	catalogue Catalogue
	printer   *message.Printer
	known     map[string]bool // keys that this language or the fallback has
}

// Set is the languages of one program; the first is the one of whoever asks
// for none of them.
type Set struct {
	languages []*Language
	matcher   language.Matcher
}

// NewSet compiles catalogues. The first must have every key: the others are
// said in it where they have none.
func NewSet(catalogues ...Catalogue) (*Set, error) {
	s := &Set{}
	var tags []language.Tag
	for _, c := range catalogues {
		l, err := compile(catalogues[0], c)
		if err != nil {
			return nil, fmt.Errorf("the messages in %s: %w", c.Tag, err)
		}
		s.languages, tags = append(s.languages, l), append(tags, c.Tag)
	}
	s.matcher = language.NewMatcher(tags)
	return s, nil
}

func compile(fallback, c Catalogue) (*Language, error) {
	b := catalog.NewBuilder(catalog.Fallback(c.Tag))
	l := &Language{catalogue: c, known: map[string]bool{}}
	for _, from := range []Catalogue{fallback, c} { // later entries replace earlier ones
		for key, text := range from.Texts {
			l.known[key] = true
			if err := b.SetString(c.Tag, key, text); err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
		}
		for key, forms := range from.Counted {
			l.known[key] = true
			if err := b.Set(c.Tag, key, forms.message()); err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
		}
	}
	l.printer = message.NewPrinter(c.Tag, message.Catalog(b))
	return l, nil
}

// Kinds are the first words of the keys that this package itself makes of
// codes; all others are for templates.
var Kinds = []string{"finding", "headline", "action", "violation", "problem", "cli", "date", "percent", "span", "amount"}

// English is the catalogue that the others are measured by.
func English() Catalogue { return english }

var catalogues []Catalogue

// add is called by each language's file.
func add(c Catalogue) { catalogues = append(catalogues, c) }

// Default is the set of the languages of this package, English first.
var Default = sync.OnceValue(func() *Set {
	slices.SortStableFunc(catalogues, func(a, b Catalogue) int { return rank(a) - rank(b) })
	s, err := NewSet(catalogues...)
	if err != nil {
		panic(err) // a test compiles them too
	}
	return s
})

func rank(c Catalogue) int {
	if c.Tag == language.English {
		return 0
	}
	return 1
}

// All are the languages, the default first.
func (s *Set) All() []*Language { return s.languages }

// Match is the language that an Accept-Language header likes best.
func (s *Set) Match(accept string) *Language {
	wanted, _, err := language.ParseAcceptLanguage(accept)
	if err != nil || len(wanted) == 0 {
		return s.languages[0]
	}
	_, i, _ := s.matcher.Match(wanted...)
	return s.languages[i]
}

// Tag is the language's BCP 47 tag.
func (l *Language) Tag() string { return l.catalogue.Tag.String() }

// Dir is the direction in which it is written: ltr or rtl.
func (l *Language) Dir() string {
	if l.catalogue.RightToLeft {
		return "rtl"
	}
	return "ltr"
}

// Keys are those of all its texts.
func (l *Language) Keys() []string { return slices.Sorted(maps.Keys(l.known)) }

// Has reports whether there is such a text.
func (l *Language) Has(key string) bool { return l.known[key] }

// Text is the text with its arguments. A key that is not there is an error, so
// that no page is sent with a hole in it.
func (l *Language) Text(key string, args ...any) (string, error) {
	if !l.known[key] {
		return "", fmt.Errorf("no message %q", key)
	}
	return l.say(key, args...), nil
}

// Word is the text of a code under a prefix, such as "status." and "funded";
// of a code that it does not know, the code.
func (l *Language) Word(prefix, code string) string {
	if !l.known[prefix+code] {
		return code
	}
	return l.say(prefix + code)
}

// say is Text of a key that is there.
func (l *Language) say(key string, args ...any) string {
	return l.printer.Sprintf(key, l.values(args)...)
}
