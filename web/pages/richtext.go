package pages

import (
	"fmt"
	"html/template"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/messages"
)

// rich is a text whose arguments stand out on a page: what is data is isolated
// from the direction of the sentence around it, and an argument that is markup
// stays markup. The sentence itself is escaped.
func rich(l *messages.Language, key string, args ...any) (template.HTML, error) {
	marks, pairs := make([]any, len(args)), make([]string, 0, 2*len(args))
	for i, a := range args {
		mark := string(rune(0xE000 + i)) // of Unicode's private use: no text holds it
		markup, ok := a.(template.HTML)
		if !ok {
			markup = element("bdi", "", a)
		}
		marks[i], pairs = mark, append(pairs, mark, string(markup))
	}
	text, err := l.Text(key, marks...)
	return template.HTML(strings.NewReplacer(pairs...).Replace(template.HTMLEscapeString(text))), err
}

func element(name, attributes string, content any) template.HTML {
	return template.HTML("<" + name + attributes + ">" + template.HTMLEscapeString(fmt.Sprint(content)) + "</" + name + ">")
}

func strong(content any) template.HTML { return "<strong>" + element("bdi", "", content) + "</strong>" }

func codeText(content any) template.HTML { return element("bdi", ` class="code"`, content) }

// moment is a time as the language writes it and as programs read it.
func moment(l *messages.Language, t time.Time) template.HTML {
	return element("time", ` datetime="`+t.UTC().Format(time.RFC3339)+`"`, l.Clock(t))
}
