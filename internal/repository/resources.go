package repository

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Resource is one of the standard's top-level resources: a list of the values that
// occur in events.
type Resource byte

// The resources.
const (
	EPCs Resource = 1 + iota
	BizSteps
	BizLocations
	ReadPoints
	Dispositions
	EventTypes
)

var resourceKinds = map[Resource][]query.Kind{
	EPCs:         {query.KindEPC, query.KindParent, query.KindInput, query.KindOutput},
	BizSteps:     {query.KindBizStep},
	BizLocations: {query.KindBizLocation},
	ReadPoints:   {query.KindReadPoint},
	Dispositions: {query.KindDisposition},
	EventTypes:   {query.KindType},
}

// Values lists the values of a resource that occur in events, each once, in the
// order of their canonical form, at most perPage of them (within the bounds of
// [Repository.Search]) after the place of a token; and the token of the next page,
// "" on the last. Identifiers are canonical Digital Links or as captured, standard
// words are bare. A list is read as it stands: what is captured between two pages
// is in it if it sorts after the token.
func (r *Repository) Values(ctx context.Context, list Resource, perPage int, token string) (values []string, next string, err error) {
	kinds, ok := resourceKinds[list]
	if !ok {
		return nil, "", fmt.Errorf("listing values: there is no resource %d", list)
	}
	past := ""
	if token != "" {
		if past, err = readValueToken(list, token); err != nil {
			return nil, "", err
		}
	}
	if perPage <= 0 {
		perPage = DefaultPerPage
	}
	perPage = min(perPage, MaxPerPage)
	err = r.db.View(ctx, func(tx store.Reader) error {
		values, next = nil, ""
		last := past
		m, err := newMerge(tx, kinds, []byte(last))
		if err != nil {
			return err
		}
		for {
			key, at, err := m.next()
			if err != nil || at == nil {
				return err
			}
			if len(values) == perPage {
				next = valueToken(list, last)
				return nil
			}
			last = string(key)
			v, err := valueOf(tx, kinds, key, at)
			if err != nil {
				return err
			}
			values = append(values, list.Spell(v))
		}
	})
	if err != nil {
		return nil, "", fmt.Errorf("listing values: %w", err)
	}
	return values, next, nil
}

// Has reports whether a value of a resource, in any spelling, occurs in events.
func (r *Repository) Has(ctx context.Context, list Resource, value string) (bool, error) {
	has := false
	err := r.db.View(ctx, func(tx store.Reader) error {
		cond := query.Condition{Kinds: resourceKinds[list], Values: []string{list.canonical(value)}}
		return eachEntry(tx, cond, func(_, _ []byte) bool { has = true; return false })
	})
	return has, err
}

// Spell is a value as clients expect it: a standard word without its namespace.
func (list Resource) Spell(v string) string {
	switch list {
	case BizSteps:
		return string(epcis.BareBizStep(v))
	case Dispositions:
		return string(epcis.BareDisposition(v))
	}
	return v
}

// canonical is the form of a value in the index.
func (list Resource) canonical(v string) string {
	switch list {
	case BizSteps:
		return epcis.BizStep(v).URI()
	case Dispositions:
		return epcis.Disposition(v).URI()
	case EventTypes:
		return v
	}
	return query.Canonical(v)
}

// merge walks the values of several kinds together, each value once.
type merge struct {
	tx    store.Reader
	kinds []query.Kind
	heads [][]byte // key of each kind's current entry, nil at the end
}

func newMerge(tx store.Reader, kinds []query.Kind, past []byte) (*merge, error) {
	m := &merge{tx: tx, kinds: kinds, heads: make([][]byte, len(kinds))}
	for i := range kinds {
		if err := m.advance(i, past); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// advance goes to a kind's first entry past a value; none begins at the beginning.
func (m *merge) advance(i int, past []byte) error {
	kind := []byte{byte(m.kinds[i])}
	in := store.Prefix(kind)
	in.Limit = 1
	if len(past) > 0 {
		in.From = append(append(kind, past...), 1) // past every entry of that value
	}
	m.heads[i] = nil
	for p, err := range m.tx.Range(bucketTerms, in) {
		if err != nil {
			return err
		}
		if len(p.Key) >= 10 {
			m.heads[i] = p.Key
		}
	}
	return nil
}

// entryValue is the part of an entry's key between the kind and the sequence.
func entryValue(key []byte) []byte { return key[1 : len(key)-9] }

// next is the least value that was not given yet, with the key of one entry, which
// is nil at the end.
func (m *merge) next() (value, key []byte, err error) {
	for _, k := range m.heads {
		if k != nil && (key == nil || bytes.Compare(entryValue(k), value) < 0) {
			value, key = entryValue(k), k
		}
	}
	for i, k := range m.heads {
		if k != nil && bytes.Equal(entryValue(k), value) {
			if err := m.advance(i, value); err != nil {
				return nil, nil, err
			}
		}
	}
	return value, key, nil
}

// valueOf is the whole value of an entry, which for a very long one only the event
// itself has.
func valueOf(tx store.Reader, kinds []query.Kind, value, key []byte) (string, error) {
	if !shortened(value) {
		return string(value), nil
	}
	seq := seqOf(key)
	ev, err := readEvent(tx, seq)
	if err != nil {
		return "", err
	}
	for _, t := range query.Terms(ev.Event) {
		if slices.Contains(kinds, t.Kind) && bytes.HasPrefix(key, termKey(t)) {
			return t.Value, nil
		}
	}
	return "", fmt.Errorf("event %d lacks a value that the index has", seq)
}
