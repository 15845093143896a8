package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/resolver"
)

// makersLinks lets a party register links for the keys under the company prefixes
// that the channel says are its. It is a web.Links.
type makersLinks struct{ *App }

// prefixes are a party's company prefixes, as the channel has them: there nobody
// can take another's.
func (m makersLinks) prefixes(ctx context.Context, msp string) ([]string, error) {
	parties, err := m.reader().Parties(ctx)
	if err != nil {
		return nil, err
	}
	i := slices.IndexFunc(parties, func(p provenance.Party) bool { return p.MSP == msp })
	if i < 0 {
		return nil, nil
	}
	return parties[i].Prefixes, nil
}

// within reports whether a key stands under one of some prefixes.
func within(id gs1.Link, prefixes []string) bool {
	digits := keyDigits(id)
	return slices.ContainsFunc(prefixes, func(p string) bool { return p != "" && strings.HasPrefix(digits, p) })
}

func (m makersLinks) own(ctx context.Context, p web.Principal, id gs1.Link) error {
	prefixes, err := m.prefixes(ctx, p.Party)
	if err != nil {
		return err
	}
	if !within(id, prefixes) {
		return &web.Problem{Code: "not_your_key", Status: 403, Title: "The key is another company's",
			Detail: fmt.Sprintf("%s does not stand under a GS1 Company Prefix of %s.", id.ID(), m.partyName(p.Party))}
	}
	return nil
}

func linkList(e linkstore.Entry) web.LinkList {
	return web.LinkList{Anchor: e.ID.ID(), Links: e.Targets, Version: e.Version}
}

// Links implements web.Links.
func (m makersLinks) Links(ctx context.Context, p web.Principal, id gs1.Link) (web.LinkList, error) {
	if err := m.own(ctx, p, id); err != nil {
		return web.LinkList{}, err
	}
	e, err := m.links.Entry(ctx, id)
	return linkList(e), err
}

// SetLinks implements web.Links.
func (m makersLinks) SetLinks(ctx context.Context, p web.Principal, id gs1.Link, targets []resolver.Target, seen *string) (web.LinkList, error) {
	if err := m.own(ctx, p, id); err != nil {
		return web.LinkList{}, err
	}
	e, err := m.links.Replace(ctx, id, targets, seen)
	var refused *linkstore.Refused
	switch {
	case errors.As(err, &refused):
		return web.LinkList{}, &web.Problem{Code: "bad_field", Detail: upperFirst(refused.Reason) + ".", Members: map[string]any{"field": "links"}}
	case errors.Is(err, linkstore.Changed):
		return web.LinkList{}, &web.Problem{Code: "changed", Status: 412, Title: "Somebody else changed it", Detail: "The links are not those that you saw; read them again."}
	}
	return linkList(e), err
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// ListLinks implements web.Links.
func (m makersLinks) ListLinks(ctx context.Context, p web.Principal, after string, limit int) ([]web.LinkList, error) {
	prefixes, err := m.prefixes(ctx, p.Party)
	if err != nil {
		return nil, err
	}
	if after != "" {
		id, err := gs1.Parse(after)
		if err != nil {
			return nil, err
		}
		after = id.Path()
	}
	entries, err := m.links.List(ctx, after, limit, func(id gs1.Link) bool { return within(id, prefixes) })
	out := make([]web.LinkList, len(entries))
	for i, e := range entries {
		out[i] = linkList(e)
	}
	return out, err
}
