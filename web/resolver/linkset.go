package resolver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
	"html/template"
	"strings"
)

// Media types of linksets (RFC 9264, section 4) and their other forms.
const (
	typeLinkset = "application/linkset+json"
	typeLinks   = "application/linkset"
	typeJSON    = "application/json"
	typeLD      = "application/ld+json"
	typeHTML    = "text/html"
)

// ContextURL is GS1's JSON-LD context, by which a linkset is JSON-LD.
const ContextURL = "https://ref.gs1.org/standards/resolver/linkset-context"

// linkObject is a target in a linkset.
type linkObject struct {
	Href     string   `json:"href"`
	Title    string   `json:"title"`
	Media    string   `json:"type,omitempty"`
	Language []string `json:"hreflang,omitempty"`
	Context  []string `json:"context,omitempty"`
	Forward  *bool    `json:"fwqs,omitempty"`
}

// document is the linkset of levels as a tree: one link context for each level,
// the finest first.
func (r *Resolver) document(levels []level) map[string]any {
	contexts := make([]any, 0, len(levels))
	for _, l := range levels {
		c := map[string]any{"anchor": r.uri(l.id), "itemDescription": r.describe(l.id)}
		for _, t := range l.targets {
			if t.Page != "" && t.LinkType == linkstore.DefaultLinkMulti {
				continue // who wants it names it, and is there
			}
			o := linkObject{Href: t.Href, Title: t.Title, Media: t.Media, Language: t.Languages, Context: t.Context}
			if t.KeepQuery {
				o.Forward = new(bool)
			}
			if t.LinkType == linkstore.DefaultLink { // the standard wants no other attributes
				o = linkObject{Href: t.Href, Title: t.Title}
			}
			links, _ := c[t.LinkType].([]linkObject)
			c[t.LinkType] = append(links, o)
		}
		contexts = append(contexts, c)
	}
	return map[string]any{"linkset": contexts}
}

// linked is the linkset as JSON-LD that names its context itself: unlike for plain
// JSON, no header may give one.
func (r *Resolver) linked(levels []level) map[string]any {
	doc := r.document(levels)
	doc["@context"] = ContextURL
	return doc
}

// linkset writes the linkset of levels in a media type.
func (r *Resolver) linkset(levels []level, media string) ([]byte, error) {
	switch media {
	case typeLinks:
		return []byte(r.linkLines(levels)), nil
	case typeHTML:
		return r.page(levels)
	}
	doc := r.document(levels)
	if media == typeLD {
		doc = r.linked(levels)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(doc); err != nil {
		return nil, fmt.Errorf("writing a linkset: %w", err)
	}
	return b.Bytes(), nil
}

// linkLines is the linkset in the form of Link headers, each with its anchor.
func (r *Resolver) linkLines(levels []level) string {
	var lines []string
	for _, l := range levels {
		for _, t := range l.targets {
			lines = append(lines, linkValue(t)+`; anchor="`+r.uri(l.id)+`"`)
		}
	}
	return strings.Join(lines, ",\n") + "\n"
}

// linkValue is a target as a value of the Link header (RFC 8288, section 3).
func linkValue(t linkstore.Target) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<%s>; rel="%s"`, t.Href, t.LinkType)
	if t.Media != "" {
		fmt.Fprintf(&b, `; type="%s"`, t.Media)
	}
	for _, l := range t.Languages {
		fmt.Fprintf(&b, `; hreflang="%s"`, l)
	}
	b.WriteString(titleParam(t.Title))
	return b.String()
}

var quoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// titleParam writes a title, in the extended notation of RFC 8187 where it has
// more than printable ASCII.
func titleParam(title string) string {
	plain := true
	for i := range len(title) {
		plain = plain && title[i] >= ' ' && title[i] < 0x7f
	}
	if plain {
		return `; title="` + quoted.Replace(title) + `"`
	}
	var b strings.Builder
	b.WriteString("; title*=UTF-8''")
	for i := range len(title) {
		c := title[i]
		if c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte("!#$&+-.^_`|~", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

var listTemplate = template.Must(template.New("links").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Links</title>
<script type="application/ld+json">{{.Data}}</script></head>
<body><main><h1>Links</h1>
{{range .Levels}}<section><h2><bdi>{{.Name}}</bdi></h2><ul>
{{range .Targets}}<li><a href="{{.Href}}"><bdi>{{.Title}}</bdi></a> ({{.Kind}}{{range .Languages}}, {{.}}{{end}}{{if .Media}}, {{.Media}}{{end}})</li>
{{end}}</ul></section>
{{end}}</main></body></html>
`))

type listedTarget struct {
	linkstore.Target
	Kind string
}

type listedLevel struct {
	Name    string
	Targets []listedTarget
}

type listing struct {
	Data   map[string]any // the linkset for programs that read the page
	Levels []listedLevel
}

// page lists the links for a person, with the linkset as JSON-LD inside.
func (r *Resolver) page(levels []level) ([]byte, error) {
	list := listing{Data: r.linked(levels)}
	for _, l := range levels {
		section := listedLevel{Name: r.describe(l.id)}
		for _, t := range l.targets {
			section.Targets = append(section.Targets, listedTarget{t, linkstore.CompactLinkType(t.LinkType)})
		}
		list.Levels = append(list.Levels, section)
	}
	var b bytes.Buffer
	if err := listTemplate.Execute(&b, list); err != nil {
		return nil, fmt.Errorf("writing a list of links: %w", err)
	}
	return b.Bytes(), nil
}
