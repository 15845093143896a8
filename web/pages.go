package web

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"net/http"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
)

//go:embed templates
var templateFiles embed.FS

// pages renders templates in each language.
type pages map[*messages.Language]*template.Template

// page is what every template is given.
type page struct {
	Title     string // message key
	Principal *Principal
	Path      string // of the request
	Lang, Dir string
	Data      any
}

func loadPages(a assets, set *messages.Set) (pages, error) {
	p := pages{}
	for _, l := range set.All() {
		t, err := template.New("").Funcs(functions(l, a)).ParseFS(templateFiles, "templates/*.html")
		if err != nil {
			return p, err
		}
		p[l] = t
	}
	return p, nil
}

func functions(l *messages.Language, a assets) template.FuncMap {
	return template.FuncMap{
		"t":       l.Text,
		"has":     l.Has,
		"problem": func(p *Problem) Problem { return p.in(l) },
		"asset":   a.url,
		"day":     l.Day,
		"clock":   l.Clock,
		"moment":  func(t time.Time) template.HTML { return moment(l, t) },
		"rich":    func(key string, args ...any) (template.HTML, error) { return rich(l, key, args...) },
		"strong":  strong,
		"coded":   codeText,
		"iso":     func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"plain":   l.Plain,
		"fours":   fours,
		"short":   short,
		"code":    codeOf,
		"money":   func(amount string, asset provenance.Address) (string, error) { return money(l, amount, asset) },
		"percent": l.Percent,
		"span":    l.Span,
		"dict":    dict,
	}
}

// dict makes a map of a template's arguments, for a partial that takes several.
func dict(pairs ...any) (map[string]any, error) {
	if len(pairs)%2 != 0 {
		return nil, errors.New("dict takes pairs")
	}
	m := map[string]any{}
	for i := 0; i < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("dict: %v is no name", pairs[i])
		}
		m[name] = pairs[i+1]
	}
	return m, nil
}

// fours cuts a serial or a code into groups that are easy to compare.
func fours(s string) []string {
	if len(s) <= 8 {
		return []string{s}
	}
	var out []string
	for len(s) > 4 {
		out, s = append(out, s[:4]), s[4:]
	}
	return append(out, s)
}

// short keeps both ends of a hash or an address.
func short(v any) string {
	s := fmt.Sprint(v)
	if len(s) <= 18 {
		return s
	}
	return s[:10] + "…" + s[len(s)-6:]
}

// codeOf is what a canonical URI says, in brackets as it is printed.
func codeOf(uri string) string {
	link, err := readAny(uri)
	if err != nil {
		return uri
	}
	var b strings.Builder
	for _, e := range link.Elements() {
		b.WriteString(e.String())
	}
	return b.String()
}

// money gives an amount with its unit: ether for the chain's own coin, the
// smallest unit and the contract for everything else.
func money(l *messages.Language, amount string, asset provenance.Address) (string, error) {
	if !asset.IsZero() {
		return l.Text("amount.token", amount, short(asset))
	}
	const decimals = 18
	if len(amount) <= decimals {
		amount = strings.Repeat("0", decimals-len(amount)+1) + amount
	}
	whole, part := amount[:len(amount)-decimals], strings.TrimRight(amount[len(amount)-decimals:], "0")
	if part != "" {
		whole += "." + part
	}
	return l.Text("amount.ether", whole)
}

// language is the one that the client likes best.
func (s *Server) language(c *fiber.Ctx) *messages.Language {
	return s.cfg.Messages.Match(c.Get(fiber.HeaderAcceptLanguage))
}

// inLanguage says in which language an answer is, and that it was chosen.
func inLanguage(c *fiber.Ctx, l *messages.Language) {
	c.Vary(fiber.HeaderAcceptLanguage)
	c.Set(fiber.HeaderContentLanguage, l.Tag())
}

// render sends a page. It is rendered whole first, so that a fault becomes an
// error and not half a page.
func (s *Server) render(c *fiber.Ctx, name string, p page) error {
	l := s.language(c)
	p.Lang, p.Dir, p.Path = l.Tag(), l.Dir(), c.Path()
	if p.Principal == nil {
		if who, err := s.principal(c); err == nil {
			p.Principal = &who
		}
	}
	var buf bytes.Buffer
	if err := s.pages[l].ExecuteTemplate(&buf, name, p); err != nil {
		return fmt.Errorf("rendering %s: %w", name, err)
	}
	inLanguage(c, l)
	c.Vary(fiber.HeaderCookie)
	c.Set(fiber.HeaderContentType, "text/html; charset=utf-8")
	return c.Send(buf.Bytes())
}

// forPerson tells a browser that shows pages from a program.
func (s *Server) forPerson(c *fiber.Ctx) bool {
	path := c.Path()
	if strings.HasPrefix(path, "/api/") || strings.HasPrefix(path, "/epcis/") || path == "/openapi.json" {
		return false
	}
	return c.Get(fiber.HeaderAccept) != "" && accepted(c, typeJSON, typeHTML) == typeHTML
}

// failPage tells a person what went wrong. When even that fails, the document
// is sent.
func (s *Server) failPage(c *fiber.Ctx, p Problem) error {
	status := p.Status
	if err := s.render(c, "error", page{Title: "error.title", Data: p.in(s.language(c))}); err != nil {
		s.cfg.Log.Error("rendering an error", "error", err)
		c.Status(http.StatusInternalServerError)
		return s.failDocument(c, p)
	}
	c.Status(status)
	return nil
}
