package resolver

import (
	"context"
	"errors"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/gs1"
)

// Config is what a resolver needs.
type Config struct {
	// BaseURL is the resolver's root, such as https://id.example.com or
	// https://example.com/id, without a slash at the end. Linksets are
	// anchored there.
	BaseURL string
	// Name is the resolver's name in its description file.
	Name string
	// Source knows the links.
	Source Source
	// Reserved are first path segments that belong to other routes of the same
	// server, such as "api": below them nothing is taken for a Digital Link.
	Reserved []string
	// Methods are methods beyond GET, HEAD and OPTIONS that the routes behind
	// the resolver answer on a Digital Link, such as POST. They are handed on.
	Methods []string
	// Describe names an identity for people, in linksets; nil makes a text
	// of its identifiers.
	Describe func(gs1.Link) string
	// LinksetIsDefault says that default links of the source lead to linksets;
	// for the description file.
	LinksetIsDefault bool
}

// Resolver resolves. It is safe for concurrent use.
type Resolver struct {
	cfg         Config
	origin      string // of BaseURL, without its path
	host        string // of BaseURL, with its port
	reserved    map[string]bool
	description []byte
	allow       string
}

// New makes a resolver. The error says what the configuration lacks.
func New(cfg Config) (*Resolver, error) {
	u, err := url.Parse(cfg.BaseURL)
	switch {
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "":
		return nil, fmt.Errorf("configuring the resolver: %q is not the URL of a root", cfg.BaseURL)
	case strings.HasSuffix(cfg.BaseURL, "/"):
		return nil, errors.New("configuring the resolver: the base URL ends in a slash")
	case cfg.Source == nil:
		return nil, errors.New("configuring the resolver: it has no source of links")
	case cfg.Name == "":
		return nil, errors.New("configuring the resolver: it has no name")
	}
	text, err := description(cfg)
	if err != nil {
		return nil, err
	}
	r := &Resolver{cfg: cfg, origin: u.Scheme + "://" + u.Host, host: u.Host, reserved: map[string]bool{".well-known": true}, description: text}
	for _, name := range cfg.Reserved {
		r.reserved[name] = true
	}
	r.allow = strings.Join(append([]string{"GET", "HEAD", "OPTIONS"}, cfg.Methods...), ", ")
	return r, nil
}

// Request is what the resolver looks at.
type Request struct {
	Method         string
	Target         string // path and query as the client escaped them
	Accept         string // the headers of these names, "" when absent
	AcceptLanguage string
}

// Answer is what to send. With Here set, the routes behind the resolver answer:
// they are asked for Path (escaped), the query stays, and Header is added to what
// they send. Link is what the label said, which they need not read again.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte // empty after HEAD

	Here bool
	Path string
	Link gs1.Link
}

// Codes of the resolver's own refusals.
const (
	NoSuchLinkType   = "no_such_link_type"
	MethodNotAllowed = "method_not_allowed"
)

// Resolve answers a request for a path that [Resolver.Claims]. What the client did
// wrong is a *[refusal.Refusal], and of the Answer beside it the Header is sent;
// any other error is the Source's.
func (r *Resolver) Resolve(ctx context.Context, q Request) (Answer, error) {
	a, err := r.resolve(ctx, q)
	if a.Header == nil {
		a.Header = http.Header{}
	}
	if !a.Here || q.Method == http.MethodGet || q.Method == http.MethodHead {
		r.crossOrigin(a.Header)
	}
	if q.Method == http.MethodHead && len(a.Body) > 0 {
		a.Header.Set("Content-Length", fmt.Sprint(len(a.Body)))
		a.Body = nil
	}
	return a, err
}

// crossOrigin lets the scripts of any page read an answer: what a resolver says
// is public (Fetch standard, CORS).
func (r *Resolver) crossOrigin(h http.Header) {
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Methods", r.allow)
	h.Set("Access-Control-Expose-Headers", "Link, Location, Allow, Content-Length, Content-Type")
}

func (r *Resolver) resolve(ctx context.Context, q Request) (Answer, error) {
	switch {
	case q.Method == http.MethodOptions:
		return r.options(q), nil
	case q.Method != http.MethodGet && q.Method != http.MethodHead:
		if slices.Contains(r.cfg.Methods, q.Method) {
			return r.handOn(q)
		}
		return Answer{Header: http.Header{"Allow": {r.allow}}}, refusal.New(MethodNotAllowed, "A resolver answers GET, HEAD and OPTIONS.")
	}
	a, err := r.get(ctx, q)
	if a.Header == nil {
		a.Header = http.Header{}
	}
	a.Header["Vary"] = []string{"Accept", "Accept-Language"}
	return a, err
}

func (r *Resolver) get(ctx context.Context, q Request) (Answer, error) {
	in, err := r.read(q.Target)
	if err != nil {
		return Answer{}, err
	}
	levels, err := r.climb(ctx, in.link)
	if err != nil {
		return Answer{}, err
	}
	return r.answer(in, wishOf(in.link, q), levels)
}

// wishOf reads what a request wants from its parameters and headers.
func wishOf(l gs1.Link, q Request) wish {
	w := wish{
		context:  parameter(l, paramContext),
		accept:   parsePreferences(q.Accept),
		language: parsePreferences(q.AcceptLanguage),
	}
	named := parameter(l, paramLinkType)
	if w.all = everything[named]; !w.all && named != "" {
		w.linkType = linkstore.ExpandLinkType(named)
	}
	return w
}

func (r *Resolver) options(q Request) Answer {
	h := http.Header{}
	if in, err := r.read(q.Target); err == nil {
		h.Add("Link", r.linksetLink(in.link))
	}
	h.Set("Allow", r.allow)
	h.Set("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type")
	h.Set("Access-Control-Max-Age", "86400")
	return Answer{Status: http.StatusNoContent, Header: h}
}

// handOn passes a request of another method to the routes behind, under the path
// that they know.
func (r *Resolver) handOn(q Request) (Answer, error) {
	in, err := r.read(q.Target)
	if err != nil {
		return Answer{}, err
	}
	path := in.link.Path()
	if in.link.IsItem() { // whatever else the label holds, the page is the item's
		item, err := gs1.ForItem("", in.link.GTIN(), in.link.Serial())
		if err != nil {
			return Answer{}, fmt.Errorf("identifying the item: %w", err)
		}
		path = item.Path()
	}
	return Answer{Here: true, Path: path, Link: in.link}, nil
}

// answer decides what a readable request gets.
func (r *Resolver) answer(in asked, w wish, levels []level) (Answer, error) {
	if len(levels) == 0 {
		return Answer{}, refusal.New(refusal.NotFound, "Nothing is registered here for %s.", in.link.ID())
	}
	h := r.headers(in)
	if t, ok := handler(levels); ok {
		h.Set("Location", sendOn(t, in))
		return Answer{Status: http.StatusTemporaryRedirect, Header: h}, nil
	}
	var found []linkstore.Target
	if !w.all {
		found = w.find(levels)
	}
	if media := w.linksetType(found); media != "" {
		return r.list(http.StatusOK, h, levels, media)
	}
	switch len(found) {
	case 0:
		return Answer{Header: h}, refusal.New(NoSuchLinkType, "There is no link of type %s for %s.", linkstore.CompactLinkType(w.linkType), in.link.ID()).
			With("linkTypes", offeredTypes(levels))
	case 1:
		return r.lead(in, w, found[0], h), nil
	}
	media := w.favourite(typeLinkset, typeJSON, typeLD, typeLinks, typeHTML)
	return r.list(http.StatusMultipleChoices, h, []level{{in.link, found}}, media)
}

// lead sends the client to a target, or hands the request on to the page itself.
func (r *Resolver) lead(in asked, w wish, t linkstore.Target, h http.Header) Answer {
	if t.Page != "" && w.linkType == "" && w.names(t.Media) {
		return Answer{Header: h, Here: true, Path: t.Page, Link: in.link}
	}
	h.Set("Location", r.forward(t, in.query))
	return Answer{Status: http.StatusTemporaryRedirect, Header: h}
}

func (r *Resolver) list(status int, h http.Header, levels []level, media string) (Answer, error) {
	body, err := r.linkset(levels, media)
	if err != nil {
		return Answer{}, err
	}
	if media == typeHTML {
		h.Set("Content-Type", typeHTML+"; charset=utf-8")
	} else {
		h.Set("Content-Type", media)
	}
	if media == typeLinkset || media == typeJSON {
		h.Add("Link", "<"+ContextURL+`>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"`)
	}
	return Answer{Status: status, Header: h, Body: body}, nil
}

func offeredTypes(levels []level) []string {
	out := []string{}
	for _, l := range levels {
		for _, t := range l.targets {
			if name := linkstore.CompactLinkType(t.LinkType); !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return out
}

// everything are the values of linkType that ask for all links; "all" is that
// of version 1.1.
var everything = map[string]bool{"linkset": true, "all": true, "gs1:linkset": true, "gs1:all": true}
