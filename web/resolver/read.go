package resolver

import (
	"errors"
	"net/url"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// maxTarget is the longest path and query that are read, in bytes.
const maxTarget = 8000

// asked is a request's Digital Link.
type asked struct {
	link  gs1.Link
	query string // as the client escaped it
	exact bool   // the path is the link's own, not compressed, short or with a prefix
}

// Claims reports whether a path, as the client escaped it, is for the resolver:
// it has a primary key, or an identifier where one should be, or is a compressed
// Digital Link. A path under a reserved name never is.
func (r *Resolver) Claims(path string) bool {
	segments := strings.Split(strings.Trim(path, "/"), "/")
	if len(path) > maxTarget || segments[0] == "" || r.reserved[segments[0]] {
		return false
	}
	if holdsKey(segments) {
		return true
	}
	if len(segments[len(segments)-1]) < minPacked {
		return false
	}
	_, err := gs1.Decompress(r.cfg.BaseURL + path)
	return err == nil
}

// minPacked is the length of the shortest compressed Digital Link: less cannot
// hold a key, and short words are page names.
const minPacked = 8

// holdsKey reports whether one segment is a primary key, or the first one has the
// form of an identifier.
func holdsKey(segments []string) bool {
	numeric := len(segments) > 1 && strings.Trim(segments[0], "0123456789") == ""
	return numeric || slices.ContainsFunc(segments, isKey)
}

// keyNames are the words that version 1.1 of the standard had for keys.
var keyNames = []string{
	"gtin", "itip", "gmn", "cpid", "gln", "party", "gsrnp", "gsrn", "gcn", "sscc", "gdti", "ginc", "gsin", "grai", "giai", "payTo",
}

func isKey(segment string) bool {
	ai, ok := gs1.Lookup(segment)
	return ok && ai.Key || slices.Contains(keyNames, segment)
}

// lenient takes the short GTINs and the words of earlier versions of the
// standard too: labels outlive versions.
var lenient = gs1.Parser{ShortGTIN: true, Names: true}

// read takes a request target (path and query as the client sent them) apart. The
// error is a *[gs1.Error] whose position counts from the target's start.
func (r *Resolver) read(target string) (asked, error) {
	if len(target) > maxTarget {
		return asked{}, &gs1.Error{Pos: maxTarget, Rule: gs1.RuleLength, Detail: "the address is too long for a Digital Link"}
	}
	rawPath, query, hasQuery := strings.Cut(target, "?")
	path := strings.TrimRight(rawPath, "/")
	tail := ""
	if hasQuery {
		tail = "?" + query
	}
	in := asked{query: query}
	var err error
	if segments := strings.Split(strings.Trim(path, "/"), "/"); !holdsKey(segments) {
		in.link, err = gs1.Decompress(r.cfg.BaseURL + path + tail)
	} else if in.link, err = lenient.Parse(r.cfg.BaseURL + path + tail); err == nil {
		in.exact = rawPath == in.link.Path()
	} else if l, ok := r.behindKey(segments, path+tail); ok {
		in.link, err = l, nil
	}
	if err != nil {
		return asked{}, r.locate(err, len(path), len(rawPath)-len(path))
	}
	return in, nil
}

// behindKey reads a link that is compressed behind its key, /01/{gtin}/{data}. Any
// text may unpack to something; only what unpacks to the key that stands there in
// plain is taken.
func (r *Resolver) behindKey(segments []string, target string) (gs1.Link, bool) {
	n := len(segments)
	if n < 3 || !isKey(segments[n-3]) {
		return gs1.Link{}, false
	}
	l, err := gs1.Decompress(r.cfg.BaseURL + target)
	if err != nil {
		return gs1.Link{}, false
	}
	key, err := lenient.Parse(r.cfg.BaseURL + "/" + segments[n-3] + "/" + segments[n-2])
	return l, err == nil && l.Key == key.Key
}

// locate moves an error's position from the URI to the request target, whose path
// had more slashes at its end.
func (r *Resolver) locate(err error, path, slashes int) error {
	var e *gs1.Error
	if !errors.As(err, &e) {
		return err
	}
	moved := *e
	moved.Pos = max(e.Pos-len(r.cfg.BaseURL), 0)
	if moved.Pos > path { // behind the path, that is in the query
		moved.Pos += slashes
	}
	return &moved
}

// parameter is the first value of a query parameter of the resolver's own.
func parameter(l gs1.Link, name string) string {
	for _, p := range l.Params {
		if p.Name == name {
			return strings.TrimSpace(p.Value)
		}
	}
	return ""
}

// without is a query string less the resolver's own parameters, otherwise as the
// client wrote it.
func without(query string) string {
	var kept []string
	for part := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(part, "=")
		plain, err := url.QueryUnescape(name)
		if part != "" && (err != nil || plain != paramLinkType && plain != paramContext) {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, "&")
}

// The resolver's own query parameters.
const (
	paramLinkType = "linkType"
	paramContext  = "context"
)

// forward is where a target leads for a request: with the request's query string,
// unless the target does not want it. A target on this resolver itself gets it
// without the parameters that would choose a link again.
func (r *Resolver) forward(t Target, query string) string {
	if t.KeepQuery || query == "" {
		return t.Href
	}
	if rest, ok := strings.CutPrefix(t.Href, r.cfg.BaseURL+"/"); ok {
		path, _, _ := strings.Cut(rest, "?")
		if r.Claims("/" + path) {
			if query = without(query); query == "" {
				return t.Href
			}
		}
	}
	href, fragment, hasFragment := strings.Cut(t.Href, "#")
	switch {
	case !strings.Contains(href, "?"):
		href += "?"
	case !strings.HasSuffix(href, "?") && !strings.HasSuffix(href, "&"):
		href += "&"
	}
	href += query
	if hasFragment {
		href += "#" + fragment
	}
	return href
}
