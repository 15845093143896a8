package minting

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance"
)

// ErrNotFound: the store has no such batch, item or passport.
var ErrNotFound = errors.New("not found")

// Store keeps what no ledger holds of a maker's batches: rows, shared
// passports and leaves. Sealed codes are not among it; they are derived.
// Everything written is durable when the call returns. Safe for concurrent use.
type Store struct{ db *bbolt.DB }

var (
	bucketBatches   = []byte("batches")   // key → Batch
	bucketEntries   = []byte("entries")   // key ‖ index → Entry
	bucketItems     = []byte("items")     // item URI → key ‖ index
	bucketPassports = []byte("passports") // passport hash → key ‖ index
	bucketTemplates = []byte("templates") // template hash → Template
	bucketRevisions = []byte("revisions") // passport hash → template hash ‖ key ‖ index: later versions
)

// NewStore keeps its buckets in db.
func NewStore(db *bbolt.DB) (*Store, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		for _, b := range [][]byte{bucketBatches, bucketEntries, bucketItems, bucketPassports, bucketTemplates, bucketRevisions} {
			if _, err := tx.CreateBucketIfNotExists(b); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("opening the batch store: %w", err)
	}
	return &Store{db}, nil
}

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
func (s *Store) create(batches []Batch, parts [][]Entry, t Template) ([]Batch, error) {
	out := make([]Batch, len(batches))
	err := s.db.Update(func(tx *bbolt.Tx) error {
		if err := tx.Bucket(bucketTemplates).Put(hashKey(provenance.Sum(t)), t); err != nil {
			return err
		}
		for i, b := range batches {
			if have := tx.Bucket(bucketBatches).Get([]byte(b.Key)); have != nil {
				if err := json.Unmarshal(have, &out[i]); err != nil {
					return err
				}
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

func createOne(tx *bbolt.Tx, b Batch, entries []Entry) error {
	items, rows, passports := tx.Bucket(bucketItems), tx.Bucket(bucketEntries), tx.Bucket(bucketPassports)
	for i, e := range entries {
		uri, at := []byte(e.Item.URI()), place(b.Key, uint32(i))
		if have := items.Get(uri); have != nil {
			return &Taken{string(uri), string(have[:len(have)-4])}
		}
		text, err := json.Marshal(e)
		if err != nil {
			return err
		}
		for _, put := range []error{rows.Put(at, text), items.Put(uri, at), passports.Put(hashKey(e.Leaf.Passport), at)} {
			if put != nil {
				return put
			}
		}
	}
	return putJSON(tx.Bucket(bucketBatches), []byte(b.Key), b)
}

func hashKey(h provenance.Hash) []byte { return h[:] }

func putJSON(b *bbolt.Bucket, key []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return b.Put(key, text)
}

func (s *Store) save(b Batch) error {
	return s.db.Update(func(tx *bbolt.Tx) error { return putJSON(tx.Bucket(bucketBatches), []byte(b.Key), b) })
}

// Batch returns the batch with the key, or ErrNotFound.
func (s *Store) Batch(key string) (b Batch, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error { return getJSON(tx.Bucket(bucketBatches), []byte(key), &b) })
	return b, err
}

// Batches returns all batches, newest first.
func (s *Store) Batches() ([]Batch, error) {
	list := []Batch{}
	err := s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketBatches).ForEach(func(_, v []byte) error {
			var b Batch
			if err := json.Unmarshal(v, &b); err != nil {
				return err
			}
			list = append(list, b)
			return nil
		})
	})
	sortNewest(list)
	return list, err
}

// Entries returns the batch's items in the order of their tokens.
func (s *Store) Entries(key string) ([]Entry, error) {
	var list []Entry
	err := s.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketEntries).Cursor()
		prefix := []byte(key)
		for k, v := c.Seek(prefix); len(k) == len(prefix)+4 && string(k[:len(prefix)]) == key; k, v = c.Next() {
			var e Entry
			if err := json.Unmarshal(v, &e); err != nil {
				return err
			}
			list = append(list, e)
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
func (s *Store) Find(item string) (Batch, Entry, uint32, error) {
	return s.at(bucketItems, []byte(item))
}

// Issued reports whether an item was issued whose canonical URI begins like this:
// of a GTIN, with the path up to the serial number.
func (s *Store) Issued(prefix string) (issued bool, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		k, _ := tx.Bucket(bucketItems).Cursor().Seek([]byte(prefix))
		issued = bytes.HasPrefix(k, []byte(prefix))
		return nil
	})
	return issued, err
}

// Passport returns the canonical passport with the hash, of any version, or
// ErrNotFound.
func (s *Store) Passport(h provenance.Hash) ([]byte, error) {
	b, e, _, err := s.at(bucketPassports, h[:])
	if errors.Is(err, ErrNotFound) {
		return s.revised(h)
	}
	if err != nil {
		return nil, err
	}
	t, err := s.template(b.Template)
	if err != nil {
		return nil, err
	}
	passports, err := t.Passports()
	if err != nil {
		return nil, err
	}
	return passports.Of(e.Item), nil
}

func (s *Store) template(h provenance.Hash) (t Template, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		v := tx.Bucket(bucketTemplates).Get(h[:])
		if v == nil {
			return fmt.Errorf("shared passport %s: %w", h, ErrNotFound)
		}
		t = append(t, v...)
		return nil
	})
	return t, err
}

func (s *Store) at(bucket, name []byte) (b Batch, e Entry, index uint32, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		at := tx.Bucket(bucket).Get(name)
		if at == nil {
			return ErrNotFound
		}
		index = binary.BigEndian.Uint32(at[len(at)-4:])
		if err := getJSON(tx.Bucket(bucketEntries), at, &e); err != nil {
			return err
		}
		return getJSON(tx.Bucket(bucketBatches), at[:len(at)-4], &b)
	})
	return b, e, index, err
}

func getJSON(b *bbolt.Bucket, key []byte, v any) error {
	text := b.Get(key)
	if text == nil {
		return ErrNotFound
	}
	return json.Unmarshal(text, v)
}
