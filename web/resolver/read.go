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
	// packed tells that the path was a compressed Digital Link.
	packed bool
}

// shape says how a path may be a Digital Link.
type shape int

const (
	noLink     shape = iota
	plainLink        // it has the place of a key, whatever follows
	packedLink       // it unpacks to a valid link
)

// Claims reports whether a path, as the client escaped it, is for the resolver:
// it has a primary key, or an identifier where one should be, or is a compressed
// Digital Link. A path under a reserved name never is.
func (r *Resolver) Claims(path string) bool { return r.shape(path) != noLink }

func (r *Resolver) shape(path string) shape {
	segments := strings.Split(strings.Trim(path, "/"), "/")
	if len(path) > maxTarget || segments[0] == "" || r.reserved[segments[0]] {
		return noLink
	}
	numeric := len(segments) > 1 && strings.Trim(segments[0], "0123456789") == ""
	if numeric || slices.ContainsFunc(segments, isKey) {
		// A key followed by packed data is plain in its key and compressed in
		// the rest; it has an odd number of segments, which no plain one has.
		if _, err := gs1.Decompress(r.cfg.BaseURL + path); err == nil && !plain(r.cfg.BaseURL+path) {
			return packedLink
		}
		return plainLink
	}
	if len(segments[len(segments)-1]) >= minPacked {
		if _, err := gs1.Decompress(r.cfg.BaseURL + path); err == nil {
			return packedLink
		}
	}
	return noLink
}

// minPacked is the length of the shortest compressed Digital Link: less cannot
// hold a key, and short words are page names.
const minPacked = 8

func plain(uri string) bool {
	_, err := lenient.Parse(uri)
	return err == nil
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
	uri := r.cfg.BaseURL + path
	tail := ""
	if hasQuery {
		tail = "?" + query
	}
	if r.shape(rawPath) == packedLink {
		l, err := gs1.Decompress(uri + tail)
		if err != nil {
			return asked{}, r.locate(err, len(path), len(rawPath)-len(path))
		}
		return asked{link: l, query: query, packed: true}, nil
	}
	l, err := lenient.Parse(uri + tail)
	if err != nil {
		return asked{}, r.locate(err, len(path), len(rawPath)-len(path))
	}
	return asked{link: l, query: query, exact: rawPath == l.Path()}, nil
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
