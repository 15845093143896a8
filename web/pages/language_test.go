package pages_test

import (
	"encoding/json"
	"html"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site"
	"github.com/waymark/waymark/web/site/sitetest"
)

// wide is the made-up language of this test: English in letters of another
// block of Unicode, written from right to left, with the plurals of Arabic.
func wide() messages.Catalogue {
	english := messages.English()
	c := messages.Catalogue{Tag: language.Arabic, RightToLeft: true, Texts: map[string]string{}, Counted: map[string]messages.Plural{}}
	for i := range english.Months {
		c.Months[i], c.ShortMonths[i] = widen(english.Months[i]), widen(english.ShortMonths[i])
	}
	for key, text := range english.Texts {
		c.Texts[key] = widen(text)
	}
	for key, p := range english.Counted {
		text := widen(p.Other)
		c.Counted[key] = messages.Plural{Arg: p.Arg, Zero: text, One: text, Two: text, Few: text, Many: text, Other: text}
	}
	return c
}

var verb = regexp.MustCompile(`%(\[\d+\])?[a-z%]`)

// widen leaves the verbs of a format as they are.
func widen(format string) string {
	var b strings.Builder
	for at, verbs := 0, verb.FindAllStringIndex(format, -1); at < len(format); {
		end := len(format)
		if len(verbs) > 0 {
			end = verbs[0][0]
		}
		b.WriteString(strings.Map(func(r rune) rune {
			if r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
				return r - 'A' + 'Ａ'
			}
			return r
		}, format[at:end]))
		if at = end; len(verbs) > 0 {
			b.WriteString(format[at:verbs[0][1]])
			at, verbs = verbs[0][1], verbs[1:]
		}
	}
	return b.String()
}

var (
	markup    = regexp.MustCompile(`(?s)<bdi class="code.*?</bdi>|<[^>]*>`)
	labelled  = regexp.MustCompile(`(aria-label|data-yes|data-no)="([^"]*)"`)
	latinWord = regexp.MustCompile(`[A-Za-z]{2,}`)
	camelCase = regexp.MustCompile(`([a-z])([A-Z])`)
)

// latinIn are the words of a page in Latin letters that are none of the data's.
func latinIn(page, data string) []string {
	known := map[string]bool{"Waymark": true, "ETH": true}
	for _, w := range latinWord.FindAllString(data+camelCase.ReplaceAllString(data, "$1 $2"), -1) {
		known[w], known[strings.ToLower(w)] = true, true
	}
	text := html.UnescapeString(markup.ReplaceAllString(page, " "))
	for _, m := range labelled.FindAllStringSubmatch(page, -1) {
		text += " " + html.UnescapeString(m[2])
	}
	left := map[string]bool{}
	for _, w := range latinWord.FindAllString(text, -1) {
		if !known[w] {
			left[w] = true
		}
	}
	return slices.Sorted(maps.Keys(left))
}

// A verdict's page and its JSON come out in another language whole: nothing in
// them is English but data.
func TestAVerdictInAnotherLanguage(t *testing.T) {
	set, err := messages.NewSet(messages.English(), wide())
	if err != nil {
		t.Fatal(err)
	}
	s := open(t)
	server, err := site.New(s.App, slog.New(slog.NewTextHandler(s.log, nil)), set)
	if err != nil {
		t.Fatal(err)
	}
	genuine, packed, recalled := s.item(t), s.item(t), s.item(t)
	s.packed(t, packed)
	s.recall(t, recalled)
	gtin, _ := keys(genuine)
	passport, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	table, err := examples.Files.ReadFile("skerry-2.items.csv")
	if err != nil {
		t.Fatal(err)
	}
	parties := ""
	for _, p := range app.DefaultParties() {
		parties += " " + p.Name
	}
	for name, c := range map[string]struct {
		path string
		want provenance.Standing
	}{
		"a genuine label":  {path(genuine), provenance.Consistent},
		"a packed item":    {path(packed), provenance.Consistent},
		"a recalled item":  {path(recalled), provenance.Suspect},
		"nobody issued it": {"/01/" + gtin + "/21/NEVER", provenance.Unknown},
		"another's label":  {path(genuine) + "?labelHost=shop.example", provenance.Consistent},
	} {
		t.Run(name, func(t *testing.T) {
			r := sendTo(t, server, c.path, "application/json")
			if got := r.Header.Get("Content-Language"); got != "ar" {
				t.Errorf("the answer is in %q", got)
			}
			answer := sitetest.Decode[web.ScanAnswer](t, r, 200)
			if answer.Standing != c.want || answer.HeadlineCode == "" || answer.ActionCode == "" {
				t.Errorf("%s, %s, %s", answer.Standing, answer.HeadlineCode, answer.ActionCode)
			}
			evidence, err := json.Marshal(answer.Evidence)
			if err != nil {
				t.Fatal(err)
			}
			data := string(evidence) + "NEVER shop.example urn" + string(passport) + string(table) + parties
			sentences := answer.Headline + " " + answer.Action
			for _, f := range answer.Findings {
				sentences += " " + f.Text
			}
			if left := latinIn(sentences, data); len(left) > 0 {
				t.Errorf("the JSON has %q in English", left)
			}
			page := sitetest.Read(t, sendTo(t, server, c.path, "text/html"))
			if !strings.Contains(page, `<html lang="ar" dir="rtl">`) {
				t.Error("the page does not say its language and direction")
			}
			if left := latinIn(page, data); len(left) > 0 {
				t.Errorf("the page has %q in English", left)
			}
		})
	}
}

// sendTo asks a server that does not listen, in the made-up language.
func sendTo(t *testing.T, s *web.Server, path, accept string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Header.Set("Accept", accept)
	r.Header.Set("Accept-Language", "ar, en;q=0.5")
	answer, err := s.App().Test(r, -1)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}
