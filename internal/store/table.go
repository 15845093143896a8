package store

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
)

// Key is what a [Table] is ordered by.
type Key interface{ ~string | ~[]byte }

// Table is the name of a bucket whose values are JSON texts of one type.
type Table[K Key, V any] string

// Row is a key of a table with its value.
type Row[K Key, V any] struct {
	Key   K
	Value V
}

// Get returns the value of a key, and whether it is there.
func (t Table[K, V]) Get(r Reader, key K) (v V, found bool, err error) {
	text, err := r.Get(string(t), []byte(key))
	if err != nil || text == nil {
		return v, false, err
	}
	v, err = t.decode(key, text)
	return v, err == nil, err
}

// Load is Get in a transaction of its own.
func (t Table[K, V]) Load(ctx context.Context, s Store, key K) (v V, found bool, err error) {
	err = s.View(ctx, func(r Reader) (err error) {
		v, found, err = t.Get(r, key)
		return err
	})
	return v, found, err
}

// Put sets the value of a key.
func (t Table[K, V]) Put(tx Tx, key K, v V) error {
	text, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("writing %q of %s: %w", key, t, err)
	}
	return tx.Put(string(t), []byte(key), text)
}

// Save is Put in a transaction of its own.
func (t Table[K, V]) Save(ctx context.Context, s Store, key K, v V) error {
	return s.Update(ctx, func(tx Tx) error { return t.Put(tx, key, v) })
}

// Delete removes a key; one that is not there is no error.
func (t Table[K, V]) Delete(tx Tx, key K) error { return tx.Delete(string(t), []byte(key)) }

// Range gives the rows of a range; see [Reader].
func (t Table[K, V]) Range(r Reader, in Range) iter.Seq2[Row[K, V], error] {
	return func(yield func(Row[K, V], error) bool) {
		for p, err := range r.Range(string(t), in) {
			row := Row[K, V]{Key: K(p.Key)}
			if err == nil {
				row.Value, err = t.decode(row.Key, p.Value)
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// List returns the values of a range, in a transaction of its own.
func (t Table[K, V]) List(ctx context.Context, s Store, in Range) (list []V, err error) {
	err = s.View(ctx, func(r Reader) (err error) {
		list, err = t.Values(r, in)
		return err
	})
	return list, err
}

// Values returns the values of a range.
func (t Table[K, V]) Values(r Reader, in Range) (list []V, err error) {
	for row, err := range t.Range(r, in) {
		if err != nil {
			return nil, err
		}
		list = append(list, row.Value)
	}
	return list, nil
}

func (t Table[K, V]) decode(key K, text []byte) (v V, err error) {
	if err := json.Unmarshal(text, &v); err != nil {
		return v, fmt.Errorf("reading %q of %s: %w", key, t, err)
	}
	return v, nil
}
