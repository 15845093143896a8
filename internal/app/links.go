package app

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// Links keeps what makers register for the resolver. A party speaks for the
// keys under the company prefixes that the channel says are its; for another's
// key every method is refused with the code "not_your_key".
type Links struct {
	channel *channel
	store   *linkstore.Store
}

// LinkList is what is registered for one GS1 key with its qualifiers.
type LinkList struct {
	Anchor  string             `json:"anchor"` // canonical Digital Link URI
	Links   []linkstore.Target `json:"links"`
	Version string             `json:"version,omitempty"` // the ETag; absent where nothing is registered
}

// prefixes are a party's company prefixes, as the channel has them: there nobody
// can take another's.
func (s *Links) prefixes(ctx context.Context, msp string) ([]string, error) {
	parties, err := s.channel.reader().Parties(ctx)
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

func (s *Links) own(ctx context.Context, p Principal, id gs1.Link) error {
	prefixes, err := s.prefixes(ctx, p.Party)
	if err != nil {
		return err
	}
	if !within(id, prefixes) {
		return refusal.New("not_your_key", "%s does not stand under a GS1 Company Prefix of %s.", id.ID(), s.channel.parties.name(p.Party))
	}
	return nil
}

// Links is what anybody may read: what is registered for exactly what an
// identity identifies.
func (s *Links) Links(ctx context.Context, id gs1.Link) ([]linkstore.Target, error) {
	return s.store.Links(ctx, id)
}

func linkList(e linkstore.Entry) LinkList {
	return LinkList{Anchor: e.ID.ID(), Links: e.Targets, Version: e.Version}
}

// Get is what is registered for exactly what an identity identifies; none is
// no error.
func (s *Links) Get(ctx context.Context, p Principal, id gs1.Link) (LinkList, error) {
	if err := s.own(ctx, p, id); err != nil {
		return LinkList{}, err
	}
	e, err := s.store.Entry(ctx, id)
	return linkList(e), err
}

// Set replaces it, durably; none removes it. With seen, the links must be of
// that version, "" for none: else nothing changes, and it is "changed".
func (s *Links) Set(ctx context.Context, p Principal, id gs1.Link, targets []linkstore.Target, seen *string) (LinkList, error) {
	if err := s.own(ctx, p, id); err != nil {
		return LinkList{}, err
	}
	e, err := s.store.Replace(ctx, id, targets, seen)
	var refused *linkstore.Refused
	switch {
	case errors.As(err, &refused):
		return LinkList{}, refusal.Field("links", "%s.", upperFirst(refused.Reason)).Because(err)
	case errors.Is(err, linkstore.ErrChanged):
		return LinkList{}, refusal.New("changed", "The links are not those that you saw; read them again.").Because(err)
	}
	return linkList(e), err
}

func upperFirst(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// List is what is registered for the party's keys behind an anchor, in the
// order of their paths.
func (s *Links) List(ctx context.Context, p Principal, after string, limit int) ([]LinkList, error) {
	prefixes, err := s.prefixes(ctx, p.Party)
	if err != nil {
		return nil, err
	}
	if after != "" {
		label, err := scanner.ReadLabel(after)
		if err != nil {
			return nil, err
		}
		after = label.Link.Path()
	}
	entries, err := s.store.List(ctx, after, limit, func(id gs1.Link) bool { return within(id, prefixes) })
	out := make([]LinkList, len(entries))
	for i, e := range entries {
		out[i] = linkList(e)
	}
	return out, err
}
