package resolver

import (
	"context"
	"fmt"
	"github.com/waymark/waymark/internal/linkstore"
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// Source knows links.
type Source interface {
	// Links gives the links of exactly what id identifies, key and qualifiers,
	// in the order in which they are to be shown; none is no error. Host,
	// prefix, attributes and other parameters of id mean nothing to it.
	// The resolver asks for coarser identities itself. It must be safe for
	// concurrent use.
	Links(ctx context.Context, id gs1.Link) ([]linkstore.Target, error)
}

// Store is a Source that keeps what makers register.
type Store interface {
	Source
	// SetLinks replaces the links of exactly what id identifies; none removes
	// it. They are durable when it returns, and a reader sees the old ones or
	// the new ones. Targets that fail [CheckTargets] are refused. Who may
	// speak for a key is the caller's question.
	SetLinks(ctx context.Context, id gs1.Link, targets []linkstore.Target) error
}

// Sources are asked in turn. Links of an earlier source come first. Where it has a
// default link, that is the default link for everybody: default links of later
// sources and their alternatives, which could suit a request better, are left out.
type Sources []Source

// Links implements [Source].
func (s Sources) Links(ctx context.Context, id gs1.Link) ([]linkstore.Target, error) {
	var out []linkstore.Target
	chosen := false
	for _, source := range s {
		targets, err := source.Links(ctx, id)
		if err != nil {
			return nil, err
		}
		had := chosen
		for _, t := range targets {
			if had && (t.LinkType == linkstore.DefaultLink || t.LinkType == linkstore.DefaultLinkMulti) {
				continue
			}
			chosen = chosen || t.LinkType == linkstore.DefaultLink
			out = append(out, t)
		}
	}
	return out, nil
}

// level is one identity on the way up and what is known of it.
type level struct {
	id      gs1.Link
	targets []linkstore.Target
}

// climb asks for the links of id and of every coarser identity, finest first.
// Levels without links are left out.
func (r *Resolver) climb(ctx context.Context, id gs1.Link) ([]level, error) {
	var out []level
	for _, at := range ancestors(id) {
		targets, err := r.cfg.Source.Links(ctx, at)
		if err != nil {
			return nil, fmt.Errorf("finding the links of %s: %w", at.ID(), err)
		}
		if len(targets) > 0 {
			out = append(out, level{at, targets})
		}
	}
	return out, nil
}

// serialised are the keys whose value may end in a serial component, and how
// long the value is without it.
var serialised = map[string]int{"253": 13, "255": 13, "8003": 14}

// ancestors are id itself, then id with one qualifier less each, from the last on,
// and last the key without its serial component, if it has one.
func ancestors(id gs1.Link) []gs1.Link {
	var out []gs1.Link
	for n := len(id.Qualifiers); n >= 0; n-- {
		out = append(out, gs1.Link{Key: id.Key, Qualifiers: id.Qualifiers[:n:n]})
	}
	if n, ok := serialised[id.Key.AI]; ok && len(id.Key.Value) > n {
		out = append(out, gs1.Link{Key: gs1.Element{AI: id.Key.AI, Value: id.Key.Value[:n]}})
	}
	return out
}

// describe is the description of an identity where its source has none.
func describe(id gs1.Link) string {
	parts := make([]string, 0, 1+len(id.Qualifiers))
	for _, e := range append([]gs1.Element{id.Key}, id.Qualifiers...) {
		title := "(" + e.AI + ")"
		if ai, ok := gs1.Lookup(e.AI); ok {
			title = ai.Title
		}
		parts = append(parts, title+" "+e.Value)
	}
	return strings.Join(parts, ", ")
}
