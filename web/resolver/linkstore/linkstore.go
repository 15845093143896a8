// Package linkstore keeps the links that makers register for their GS1 keys, in
// one bucket of a bbolt file. It is a [resolver.Store].
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

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/web/resolver"
)

var bucket = []byte("resolver links") // path of the identity → links

// Store is the bucket. Safe for concurrent use.
type Store struct{ db *bbolt.DB }

// New prepares the bucket in a file that the caller opens and closes.
func New(db *bbolt.DB) (*Store, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(bucket)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("preparing the links: %w", err)
	}
	return &Store{db}, nil
}

// Entry is what is registered for one identity.
type Entry struct {
	ID      gs1.Link
	Targets []resolver.Target
	Version string // changes with the targets
}

// Changed says that the links are not those that the caller had seen.
var Changed = errors.New("the links were changed by somebody else")

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
func (s *Store) Links(_ context.Context, id gs1.Link) ([]resolver.Target, error) {
	e, err := s.Entry(id)
	return e.Targets, err
}

// Entry is what is registered for exactly an identity; without links it has no
// version.
func (s *Store) Entry(id gs1.Link) (e Entry, err error) {
	err = s.db.View(func(tx *bbolt.Tx) (err error) {
		e, err = read(id, tx.Bucket(bucket).Get(key(id)))
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

// SetLinks implements [resolver.Store].
func (s *Store) SetLinks(_ context.Context, id gs1.Link, targets []resolver.Target) error {
	_, err := s.Replace(id, targets, nil)
	return err
}

// Replace is SetLinks that returns what stands then. With seen, the links must be of
// that version ("" for none), else nothing changes and it is [Changed]; links that
// stand already as wanted are no change. Links with a fault are a *[Refused].
func (s *Store) Replace(id gs1.Link, targets []resolver.Target, seen *string) (Entry, error) {
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
	err := s.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucket)
		stand := b.Get(key(id))
		switch {
		case bytes.Equal(stand, text):
			return nil
		case seen != nil && *seen != version(stand):
			return Changed
		case text == nil:
			return b.Delete(key(id))
		}
		return b.Put(key(id), text)
	})
	if err != nil {
		return Entry{}, fmt.Errorf("setting the links of %s: %w", id.ID(), err)
	}
	return read(id, text)
}

func check(targets []resolver.Target) error {
	for i, t := range targets {
		if !resolver.KnownLinkType(t.LinkType) {
			return fmt.Errorf("link %d: %s is no link type of the GS1 Web Vocabulary", i+1, t.LinkType)
		}
	}
	return resolver.CheckTargets(targets)
}

// List gives what is registered for identities that a function wants, in the order
// of their paths behind the one given, at most limit of them.
func (s *Store) List(after string, limit int, want func(gs1.Link) bool) (out []Entry, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucket).Cursor()
		for k, v := c.Seek([]byte(after)); k != nil && len(out) < limit; k, v = c.Next() {
			if string(k) == after {
				continue
			}
			id, err := gs1.Parse("https://" + gs1.CanonicalHost + "/" + strings.TrimPrefix(string(k), "/"))
			if err != nil {
				return fmt.Errorf("reading the links of %s: %w", k, err)
			}
			if !want(id) {
				continue
			}
			e, err := read(id, v)
			if err != nil {
				return err
			}
			out = append(out, e)
		}
		return nil
	})
	return out, err
}
