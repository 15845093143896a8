package resolver

import (
	"net/http"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// headers are the links that every answer about an identity carries (the standard's
// section on link headers): to its linkset, which has all others, and for a path
// that is not the link's own, to the plain and full form of it.
func (r *Resolver) headers(in asked) http.Header {
	h := http.Header{}
	h.Add("Link", r.linksetLink(in.link))
	if !in.exact {
		h.Add("Link", "<"+r.full(in.link)+`>; rel="owl:sameAs"`)
	}
	return h
}

func (r *Resolver) linksetLink(id gs1.Link) string {
	return "<" + r.uri(id) + `?linkType=linkset>; rel="linkset"; type="application/linkset+json"; title="All links"`
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
