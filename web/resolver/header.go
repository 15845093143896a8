package resolver

import (
	"net/http"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// maxHeaderLinks bounds the links that are repeated in headers; proxies refuse
// large ones. The linkset has all.
const maxHeaderLinks = 12

// headers are the links that every answer about an identity carries (the standard's
// section on link headers): to its linkset, and for a path that is not the
// link's own, to the plain and full form of it.
func (r *Resolver) headers(in asked, levels []level) http.Header {
	h := http.Header{}
	self := r.uri(in.link)
	h.Add("Link", "<"+self+`?linkType=linkset>; rel="linkset"; type="application/linkset+json"; title="All links"`)
	if !in.exact {
		h.Add("Link", "<"+r.full(in.link)+`>; rel="owl:sameAs"`)
	}
	n := 0
	for _, l := range levels {
		for _, t := range l.targets {
			if n++; n <= maxHeaderLinks {
				h.Add("Link", linkValue(t))
			}
		}
	}
	return h
}

// full is the plain form of a link on this resolver with its data attributes.
func (r *Resolver) full(l gs1.Link) string {
	_, attributes, has := strings.Cut(gs1.Link{Key: l.Key, Qualifiers: l.Qualifiers, Attributes: l.Attributes}.Canonical(), "?")
	if has {
		return r.uri(l) + "?" + attributes
	}
	return r.uri(l)
}

// uri is the identity on this resolver.
func (r *Resolver) uri(id gs1.Link) string { return r.cfg.BaseURL + id.Path() }

func (r *Resolver) describe(id gs1.Link) string {
	if r.cfg.Describe != nil {
		if text := r.cfg.Describe(id); text != "" {
			return text
		}
	}
	return describe(id)
}
