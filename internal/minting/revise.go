package minting

import (
	"context"
	"fmt"
	"slices"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Revision is one item's passport made from a later shared passport.
type Revision struct {
	Item     string // canonical URI
	Token    provenance.TokenID
	First    provenance.Hash // the passport in the item's leaf
	Passport provenance.Hash // the revised one
}

// Revise stores what later versions of passports say, before any ledger names
// them: the shared passport with each item's identity, for one item of a batch
// or, without one, for all. The same again changes nothing. An item that the
// store does not have is ErrNotFound.
func (s *Store) Revise(ctx context.Context, b Batch, item string, t Template) ([]Revision, error) {
	entries, first, err := s.entriesFor(ctx, b, item)
	if err != nil {
		return nil, err
	}
	passports, err := t.Passports()
	if err != nil {
		return nil, err
	}
	template := provenance.Sum(t)
	list := make([]Revision, len(entries))
	err = s.db.Update(ctx, func(tx store.Tx) error {
		if err := tx.Put(bucketTemplates, template[:], t); err != nil {
			return err
		}
		for i, e := range entries {
			at := first + uint32(i)
			hash := provenance.Sum(passports.Of(e.Item))
			list[i] = Revision{e.Item.URI(), b.ID.Token(at), e.Leaf.Passport, hash}
			if err := tx.Put(bucketRevisions, hash[:], slices.Concat(template[:], place(b.Key, at))); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("storing the revised passports: %w", err)
	}
	return list, nil
}

// entriesFor are the entries of one item or of the whole batch, and the index
// of the first.
func (s *Store) entriesFor(ctx context.Context, b Batch, item string) ([]Entry, uint32, error) {
	if item == "" {
		entries, err := s.Entries(ctx, b.Key)
		return entries, 0, err
	}
	have, e, index, err := s.Find(ctx, item)
	if err == nil && have.Key != b.Key {
		err = fmt.Errorf("%s is not of batch %s: %w", item, b.Key, ErrNotFound)
	}
	return []Entry{e}, index, err
}

// revised is a passport of a later version.
func (s *Store) revised(ctx context.Context, h provenance.Hash) ([]byte, error) {
	var e Entry
	var template provenance.Hash
	err := s.db.View(ctx, func(r store.Reader) error {
		ref, err := r.Get(bucketRevisions, h[:])
		if err != nil {
			return err
		}
		if len(ref) <= len(template) {
			return ErrNotFound
		}
		copy(template[:], ref)
		var found bool
		if e, found, err = entryTable.Get(r, ref[len(template):]); err == nil && !found {
			err = ErrNotFound
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return s.passport(ctx, template, e)
}
