package pages

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
)

//go:embed templates
var templateFiles embed.FS

// renderer renders templates in each language.
type renderer struct {
	server    *web.Server
	assets    assets
	templates map[*messages.Language]*template.Template
}

// page is what every template is given.
type page struct {
	Title     string // message key
	Principal *app.Principal
	Path      string // of the request
	Lang, Dir string
	Data      any
}

func newRenderer(s *web.Server) (*renderer, error) {
	a, err := loadAssets()
	if err != nil {
		return nil, fmt.Errorf("loading assets: %w", err)
	}
	p := &renderer{server: s, assets: a, templates: map[*messages.Language]*template.Template{}}
	for _, l := range s.Messages().All() {
		t, err := template.New("").Funcs(functions(l, a)).ParseFS(templateFiles, "templates/*.html")
		if err != nil {
			return nil, fmt.Errorf("loading templates: %w", err)
		}
		p.templates[l] = t
	}
	return p, nil
}

func functions(l *messages.Language, a assets) template.FuncMap {
	return template.FuncMap{
		"t":       l.Text,
		"has":     l.Has,
		"problem": func(p *web.Problem) web.Problem { return p.In(l) },
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
		"local":   pathHere,
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

// pathHere is the address on this server of what a canonical URI names.
func pathHere(uri string) string { return strings.TrimPrefix(uri, "https://"+gs1.CanonicalHost) }

// codeOf is what a canonical URI says, in brackets as it is printed.
func codeOf(uri string) string {
	link, err := gs1.ParseAny(uri)
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

// render sends a page. It is rendered whole first, so that a fault becomes an
// error and not half a page.
func (r *renderer) render(c *fiber.Ctx, name string, p page) error {
	l := r.server.Language(c)
	p.Lang, p.Dir, p.Path = l.Tag(), l.Dir(), c.Path()
	if p.Principal == nil {
		if who, err := r.server.Principal(c); err == nil {
			p.Principal = &who
		}
	}
	var buf bytes.Buffer
	if err := r.templates[l].ExecuteTemplate(&buf, name, p); err != nil {
		return fmt.Errorf("rendering %s: %w", name, err)
	}
	web.InLanguage(c, l)
	c.Vary(fiber.HeaderCookie)
	c.Set(fiber.HeaderContentType, "text/html; charset=utf-8")
	return c.Send(buf.Bytes())
}

// fail tells a person what went wrong.
func (r *renderer) fail(c *fiber.Ctx, p web.Problem) error {
	return r.render(c, "error", page{Title: "error.title", Data: p.In(r.server.Language(c))})
}
