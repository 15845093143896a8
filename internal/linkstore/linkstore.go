// Package linkstore keeps the links that makers register for their GS1 keys, in
// one bucket of a database. It is a resolver.Source.
//
// What a method wrote is on disk when it returns, all of it or nothing; a reader
// sees the links before a change or after it. Doing a change twice is doing it
// once. Who may speak for a key is the caller's question.
package linkstore

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/gs1"
)

const bucket = "resolver links" // path of the identity → links

// Store is the bucket. Safe for concurrent use.
type Store struct{ db store.Store }

// New keeps links in db.
func New(db store.Store) *Store { return &Store{db} }

// Entry is what is registered for one identity.
type Entry struct {
	ID      gs1.Link
	Targets []Target
	Version string // changes with the targets
}

// ErrChanged says that the links are not those that the caller had seen.
var ErrChanged = errors.New("the links were changed by somebody else")

// Refused says what is wrong with links.
type Refused struct{ Reason string }

func (r *Refused) Error() string { return r.Reason }

// key names exactly what an identity identifies.
func key(id gs1.Link) []byte {
	return []byte(gs1.Link{Key: id.Key, Qualifiers: id.Qualifiers}.Path())
}

func version(text []byte) string {
	if text == nil {
		return ""
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:16])
}

// Links implements [resolver.Source].
func (s *Store) Links(ctx context.Context, id gs1.Link) ([]Target, error) {
	e, err := s.Entry(ctx, id)
	return e.Targets, err
}

// Entry is what is registered for exactly an identity; without links it has no
// version.
func (s *Store) Entry(ctx context.Context, id gs1.Link) (e Entry, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		text, err := r.Get(bucket, key(id))
		if err != nil {
			return err
		}
		e, err = read(id, text)
		return err
	})
	return e, err
}

func read(id gs1.Link, text []byte) (Entry, error) {
	e := Entry{ID: id, Version: version(text)}
	if text == nil {
		return e, nil
	}
	if err := json.Unmarshal(text, &e.Targets); err != nil {
		return e, fmt.Errorf("reading the links of %s: %w", id.ID(), err)
	}
	return e, nil
}

// Replace replaces the links of exactly what id identifies, none removes it, and
// returns what stands then. With seen, the links must be of that version ("" for
// none), else nothing changes and it is [ErrChanged]; links that stand already as
// wanted are no change. Links with a fault are a *[Refused].
func (s *Store) Replace(ctx context.Context, id gs1.Link, targets []Target, seen *string) (Entry, error) {
	if err := check(targets); err != nil {
		return Entry{}, &Refused{err.Error()}
	}
	var text []byte
	if len(targets) > 0 {
		var err error
		if text, err = json.Marshal(targets); err != nil {
			return Entry{}, fmt.Errorf("writing the links of %s: %w", id.ID(), err)
		}
	}
	err := s.db.Update(ctx, func(tx store.Tx) error {
		stand, err := tx.Get(bucket, key(id))
		switch {
		case err != nil:
			return err
		case bytes.Equal(stand, text):
			return nil
		case seen != nil && *seen != version(stand):
			return ErrChanged
		case text == nil:
			return tx.Delete(bucket, key(id))
		}
		return tx.Put(bucket, key(id), text)
	})
	if err != nil {
		return Entry{}, fmt.Errorf("setting the links of %s: %w", id.ID(), err)
	}
	return read(id, text)
}

func check(targets []Target) error {
	for i, t := range targets {
		if !KnownLinkType(t.LinkType) {
			return fmt.Errorf("link %d: %s is no link type of the GS1 Web Vocabulary", i+1, t.LinkType)
		}
	}
	return CheckTargets(targets)
}

// List gives what is registered for identities that a function wants, in the order
// of their paths behind the one given, at most limit of them.
func (s *Store) List(ctx context.Context, after string, limit int, want func(gs1.Link) bool) (out []Entry, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		out = nil
		for p, err := range r.Range(bucket, store.Range{}.Past([]byte(after))) {
			if err != nil {
				return err
			}
			id, err := gs1.Parse("https://" + gs1.CanonicalHost + "/" + strings.TrimPrefix(string(p.Key), "/"))
			if err != nil {
				return fmt.Errorf("reading the links of %s: %w", p.Key, err)
			}
			if !want(id) {
				continue
			}
			e, err := read(id, p.Value)
			if err != nil {
				return err
			}
			if out = append(out, e); len(out) == limit {
				return nil
			}
		}
		return nil
	})
	return out, err
}
