package repository

import (
	"bytes"
	"fmt"
	"slices"

	"go.etcd.io/bbolt"

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
func (r *Repository) Values(list Resource, perPage int, token string) (values []string, next string, err error) {
	kinds, ok := resourceKinds[list]
	if !ok {
		return nil, "", fmt.Errorf("listing values: there is no resource %d", list)
	}
	last := ""
	if token != "" {
		if last, err = readValueToken(list, token); err != nil {
			return nil, "", err
		}
	}
	if perPage <= 0 {
		perPage = DefaultPerPage
	}
	perPage = min(perPage, MaxPerPage)
	err = r.db.View(func(tx *bbolt.Tx) error {
		m := newMerge(tx, kinds, []byte(last))
		for {
			key, at, ok := m.next()
			if !ok {
				return nil
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
func (r *Repository) Has(list Resource, value string) (bool, error) {
	has := false
	err := r.db.View(func(tx *bbolt.Tx) error {
		cond := query.Condition{Kinds: resourceKinds[list], Values: []string{list.canonical(value)}}
		eachEntry(tx, cond, func(_, _ []byte) bool { has = true; return false })
		return nil
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
	kinds []query.Kind
	cur   []*bbolt.Cursor
	heads [][]byte // key of the current entry, nil at the end
}

func newMerge(tx *bbolt.Tx, kinds []query.Kind, past []byte) *merge {
	m := &merge{kinds: kinds}
	for _, kind := range kinds {
		c := tx.Bucket(bucketTerms).Cursor()
		begin := []byte{byte(kind)}
		if len(past) > 0 {
			begin = append(append(begin, past...), 1) // past every entry of that value
		}
		k, _ := c.Seek(begin)
		m.cur, m.heads = append(m.cur, c), append(m.heads, m.within(kind, k))
	}
	return m
}

func (m *merge) within(kind query.Kind, key []byte) []byte {
	if len(key) < 10 || key[0] != byte(kind) {
		return nil
	}
	return key
}

// value is the part of an entry's key between the kind and the sequence.
func entryValue(key []byte) []byte { return key[1 : len(key)-9] }

// next is the least value that was not given yet, with the key of one entry.
func (m *merge) next() (value, key []byte, ok bool) {
	for _, k := range m.heads {
		if k != nil && (key == nil || bytes.Compare(entryValue(k), value) < 0) {
			value, key = bytes.Clone(entryValue(k)), k
		}
	}
	if key == nil {
		return nil, nil, false
	}
	key = bytes.Clone(key)
	for i, k := range m.heads {
		if k != nil && bytes.Equal(entryValue(k), value) {
			past := append(append([]byte{byte(m.kinds[i])}, value...), 1)
			next, _ := m.cur[i].Seek(past)
			m.heads[i] = m.within(m.kinds[i], next)
		}
	}
	return value, key, true
}

// valueOf is the whole value of an entry, which for a very long one only the event
// itself has.
func valueOf(tx *bbolt.Tx, kinds []query.Kind, value, key []byte) (string, error) {
	if !shortened(value) {
		return string(value), nil
	}
	seq := seqOf(key)
	ev, err := decodeEvent(seq, tx.Bucket(bucketEvents).Get(number(seq)))
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
