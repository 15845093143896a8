package resolver

import (
	"github.com/waymark/waymark/internal/linkstore"
	"net/url"
	"slices"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

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
	if len(path) > scanner.MaxLabel || segments[0] == "" || r.reserved[segments[0]] {
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

// read takes a request target (path and query as the client sent them) apart. The
// error is the refusal of a label, with positions from the target's start.
func (r *Resolver) read(target string) (asked, error) {
	path, query, _ := strings.Cut(target, "?")
	segments := strings.Split(strings.Trim(path, "/"), "/")
	packed := r.cfg.BaseURL + strings.TrimRight(path, "/") + target[len(path):]
	if !holdsKey(segments) {
		if l, err := gs1.Decompress(packed); err == nil {
			return asked{link: l, query: query}, nil
		}
	}
	label, err := scanner.ReadLabel(target)
	if err == nil {
		return asked{link: label.Link, query: query, exact: path == label.Link.Path()}, nil
	}
	if l, ok := behindKey(segments, packed); ok {
		return asked{link: l, query: query}, nil
	}
	return asked{}, err
}

// behindKey reads a link that is compressed behind its key, /01/{gtin}/{data}. Any
// text may unpack to something; only what unpacks to the key that stands there in
// plain is taken.
func behindKey(segments []string, uri string) (gs1.Link, bool) {
	n := len(segments)
	if n < 3 || !isKey(segments[n-3]) {
		return gs1.Link{}, false
	}
	l, err := gs1.Decompress(uri)
	if err != nil {
		return gs1.Link{}, false
	}
	key, err := scanner.ReadLabel("/" + segments[n-3] + "/" + segments[n-2])
	return l, err == nil && l.Key == key.Link.Key
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
func (r *Resolver) forward(t linkstore.Target, query string) string {
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
