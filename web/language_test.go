package web_test

import (
	"encoding/json"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
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
	for name, c := range map[string]struct {
		prepare func(*house)
		path    string
		want    provenance.Standing
	}{
		"a genuine label":  {func(*house) {}, itemPath(2), provenance.Consistent},
		"a packed item":    {func(*house) {}, itemPath(0), provenance.Consistent},
		"a recalled item":  {func(h *house) { h.state(2).Recalled = true }, itemPath(2), provenance.Suspect},
		"a source is down": {func(h *house) { h.down = "custody" }, itemPath(2), provenance.Unchecked},
		"nobody issued it": {func(*house) {}, "/01/" + gtin + "/21/NEVER", provenance.Unknown},
		"another's label":  {func(*house) {}, itemPath(2) + "?labelHost=shop.example", provenance.Consistent},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			c.prepare(h)
			cfg := h.config()
			cfg.Messages = set
			if h.server, err = web.New(cfg); err != nil {
				t.Fatal(err)
			}
			r := h.ask("GET", c.path, nil, "Accept", asJSON, "Accept-Language", "ar, en;q=0.5")
			if got := r.Header.Get("Content-Language"); got != "ar" {
				t.Errorf("the answer is in %q", got)
			}
			answer := decode[web.ScanResult](t, r, 200)
			if answer.Standing != c.want || answer.HeadlineCode == "" || answer.ActionCode == "" {
				t.Errorf("%s, %s, %s", answer.Standing, answer.HeadlineCode, answer.ActionCode)
			}
			evidence, err := json.Marshal(answer.Evidence)
			if err != nil {
				t.Fatal(err)
			}
			data := string(evidence) + "NEVER shop.example urn"
			for _, doc := range h.docs {
				data += string(doc)
			}
			for _, p := range h.parties {
				data += " " + p.Name
			}
			sentences := answer.Headline + " " + answer.Action
			for _, f := range answer.Findings {
				sentences += " " + f.Text
			}
			if left := latinIn(sentences, data); len(left) > 0 {
				t.Errorf("the JSON has %q in English", left)
			}
			page := read(t, h.ask("GET", c.path, nil, "Accept", asHTML, "Accept-Language", "ar"))
			if !strings.Contains(page, `<html lang="ar" dir="rtl">`) {
				t.Error("the page does not say its language and direction")
			}
			if left := latinIn(page, data); len(left) > 0 {
				t.Errorf("the page has %q in English", left)
			}
		})
	}
}
