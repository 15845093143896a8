package minting

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// ErrNotFound: the store has no such batch, item or passport.
var ErrNotFound = errors.New("not found")

// Store keeps what no ledger holds of a maker's batches: rows, shared
// passports and leaves. Sealed codes are not among it; they are derived.
// Everything written is durable when the call returns. Safe for concurrent use.
type Store struct{ db store.Store }

const (
	batchTable = store.Table[string, Batch]("minting/batches")
	entryTable = store.Table[[]byte, Entry]("minting/entries") // key ‖ index

	bucketItems     = "minting/items"     // item URI → key ‖ index
	bucketPassports = "minting/passports" // passport hash → key ‖ index
	bucketTemplates = "minting/templates" // template hash → Template
	bucketRevisions = "minting/revisions" // passport hash → template hash ‖ key ‖ index: later versions
)

// NewStore keeps batches in db.
func NewStore(db store.Store) *Store { return &Store{db} }

func place(key string, index uint32) []byte {
	return binary.BigEndian.AppendUint32([]byte(key), index)
}

// Taken says which batch already holds an item of this one.
type Taken struct{ Item, Batch string }

func (e *Taken) Error() string {
	return fmt.Sprintf("%s was issued before, in batch %s", e.Item, e.Batch)
}

// Code names the error for programs.
func (e *Taken) Code() string { return "already_issued" }

// create stores the planned batches, all or none, and returns them as they
// stand: a batch that is known already keeps its state. An item of another
// batch is a *[Taken].
func (s *Store) create(ctx context.Context, batches []Batch, parts [][]Entry, t Template) ([]Batch, error) {
	out := make([]Batch, len(batches))
	err := s.db.Update(ctx, func(tx store.Tx) error {
		if err := tx.Put(bucketTemplates, hashKey(provenance.Sum(t)), t); err != nil {
			return err
		}
		for i, b := range batches {
			have, found, err := batchTable.Get(tx, b.Key)
			if err != nil {
				return err
			}
			if found {
				out[i] = have
				continue
			}
			out[i] = b
			if err := createOne(tx, b, parts[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("storing the batch: %w", err)
	}
	return out, nil
}

func createOne(tx store.Tx, b Batch, entries []Entry) error {
	for i, e := range entries {
		uri, at := []byte(e.Item.URI()), place(b.Key, uint32(i))
		have, err := tx.Get(bucketItems, uri)
		if err != nil {
			return err
		}
		if have != nil {
			return &Taken{string(uri), string(have[:len(have)-4])}
		}
		err = errors.Join(entryTable.Put(tx, at, e), tx.Put(bucketItems, uri, at), tx.Put(bucketPassports, hashKey(e.Leaf.Passport), at))
		if err != nil {
			return err
		}
	}
	return batchTable.Put(tx, b.Key, b)
}

func hashKey(h provenance.Hash) []byte { return h[:] }

func (s *Store) save(ctx context.Context, b Batch) error {
	return batchTable.Save(ctx, s.db, b.Key, b)
}

// Batch returns the batch with the key, or ErrNotFound.
func (s *Store) Batch(ctx context.Context, key string) (Batch, error) {
	b, found, err := batchTable.Load(ctx, s.db, key)
	if err == nil && !found {
		err = ErrNotFound
	}
	return b, err
}

// Batches returns all batches, newest first.
func (s *Store) Batches(ctx context.Context) (list []Batch, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		list = []Batch{}
		for b, err := range batchTable.Range(r, store.Range{}) {
			if err != nil {
				return err
			}
			list = append(list, b.Value)
		}
		return nil
	})
	sortNewest(list)
	return list, err
}

// Entries returns the batch's items in the order of their tokens.
func (s *Store) Entries(ctx context.Context, key string) (list []Entry, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		list = nil
		for e, err := range entryTable.Range(r, store.Prefix(key)) {
			if err != nil {
				return err
			}
			if len(e.Key) == len(key)+4 {
				list = append(list, e.Value)
			}
		}
		return nil
	})
	if err == nil && list == nil {
		err = fmt.Errorf("batch %s: %w", key, ErrNotFound)
	}
	return list, err
}

// Find returns the batch and entry of an item by its canonical URI, and the
// entry's index, or ErrNotFound.
func (s *Store) Find(ctx context.Context, item string) (Batch, Entry, uint32, error) {
	return s.at(ctx, bucketItems, []byte(item))
}

// Issued reports whether an item was issued whose canonical URI begins like this:
// of a GTIN, with the path up to the serial number.
func (s *Store) Issued(ctx context.Context, prefix string) (issued bool, err error) {
	in := store.Prefix(prefix)
	in.Limit = 1
	err = s.db.View(ctx, func(r store.Reader) error {
		issued = false
		for _, err := range r.Range(bucketItems, in) {
			issued = err == nil
			return err
		}
		return nil
	})
	return issued, err
}

// Passport returns the canonical passport with the hash, of any version, or
// ErrNotFound.
func (s *Store) Passport(ctx context.Context, h provenance.Hash) ([]byte, error) {
	b, e, _, err := s.at(ctx, bucketPassports, h[:])
	if errors.Is(err, ErrNotFound) {
		return s.revised(ctx, h)
	}
	if err != nil {
		return nil, err
	}
	return s.passport(ctx, b.Template, e)
}

// passport is an entry's passport, made from a shared one.
func (s *Store) passport(ctx context.Context, template provenance.Hash, e Entry) ([]byte, error) {
	var t Template
	err := s.db.View(ctx, func(r store.Reader) (err error) {
		t, err = r.Get(bucketTemplates, template[:])
		return err
	})
	if err != nil {
		return nil, err
	}
	if t == nil {
		return nil, fmt.Errorf("shared passport %s: %w", template, ErrNotFound)
	}
	passports, err := t.Passports()
	if err != nil {
		return nil, err
	}
	return passports.Of(e.Item), nil
}

// at reads what a bucket's key points to.
func (s *Store) at(ctx context.Context, bucket string, key []byte) (b Batch, e Entry, index uint32, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		at, err := r.Get(bucket, key)
		if err != nil {
			return err
		}
		if at == nil {
			return ErrNotFound
		}
		var found, foundBatch bool
		index = binary.BigEndian.Uint32(at[len(at)-4:])
		if e, found, err = entryTable.Get(r, at); err != nil {
			return err
		}
		if b, foundBatch, err = batchTable.Get(r, string(at[:len(at)-4])); err != nil {
			return err
		}
		if !found || !foundBatch {
			return ErrNotFound
		}
		return nil
	})
	return b, e, index, err
}
