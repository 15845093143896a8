package storetest

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/waymark/waymark/internal/store"
)

// Run runs the suite. Open returns an empty store each time and closes it at the
// end of its test.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, part := range []struct {
		name string
		test func(*testing.T, store.Store)
	}{
		{"values", values}, {"sizes", sizes}, {"copies", copies},
		{"ranges", ranges}, {"deleting most in a loop", deletingMost}, {"deleting all in a loop", deletingAll},
		{"own writes", ownWrites}, {"an error takes all back", rollback}, {"a panic takes all back", panics},
		{"a reader sees one moment", isolation}, {"concurrent updates", concurrent},
		{"numbers", numbers}, {"context", contexts}, {"closed", closed}, {"tables", tables},
	} {
		t.Run(part.name, func(t *testing.T) { part.test(t, open(t)) })
	}
}

const bucket = "bucket"

func update(t *testing.T, s store.Store, f func(store.Tx) error) {
	t.Helper()
	if err := s.Update(t.Context(), f); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, s store.Store, pairs ...string) {
	t.Helper()
	update(t, s, func(tx store.Tx) error {
		for i := 0; i < len(pairs); i += 2 {
			if err := tx.Put(bucket, []byte(pairs[i]), []byte(pairs[i+1])); err != nil {
				return err
			}
		}
		return nil
	})
}

func get(t *testing.T, s store.Store, name, key string) (value []byte) {
	t.Helper()
	err := s.View(t.Context(), func(r store.Reader) (err error) {
		value, err = r.Get(name, []byte(key))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func keys(r store.Reader, in store.Range) (list []string, err error) {
	for p, err := range r.Range(bucket, in) {
		if err != nil {
			return nil, err
		}
		list = append(list, string(p.Key))
	}
	return list, nil
}

func list(t *testing.T, s store.Store, in store.Range) (list []string) {
	t.Helper()
	err := s.View(t.Context(), func(r store.Reader) (err error) {
		list, err = keys(r, in)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func values(t *testing.T, s store.Store) {
	put(t, s, "a", "1", "empty", "", "\x00\xff", "binary")
	update(t, s, func(tx store.Tx) error { return tx.Put("other", []byte("a"), nil) })
	for key, want := range map[string]string{"a": "1", "empty": "", "\x00\xff": "binary"} {
		if v := get(t, s, bucket, key); v == nil || string(v) != want {
			t.Errorf("%q is %q", key, v)
		}
	}
	if v := get(t, s, "other", "a"); v == nil || len(v) != 0 {
		t.Errorf("the key of the other bucket is %#v", v)
	}
	put(t, s, "a", "2")
	update(t, s, func(tx store.Tx) error {
		return errors.Join(tx.Delete(bucket, []byte("empty")), tx.Delete(bucket, []byte("never")), tx.Delete("no bucket", []byte("a")))
	})
	if v := get(t, s, bucket, "a"); string(v) != "2" {
		t.Errorf("a written again is %q", v)
	}
	for _, absent := range [][2]string{{bucket, "empty"}, {bucket, "b"}, {"no bucket", "a"}} {
		if v := get(t, s, absent[0], absent[1]); v != nil {
			t.Errorf("%q is %q", absent, v)
		}
	}
}

func sizes(t *testing.T, s store.Store) {
	key, value := bytes.Repeat([]byte{0xff}, store.MaxKey), bytes.Repeat([]byte("x"), store.MaxValue)
	update(t, s, func(tx store.Tx) error { return tx.Put(bucket, key, value) })
	if v := get(t, s, bucket, string(key)); !bytes.Equal(v, value) {
		t.Errorf("the largest value came back with %d bytes", len(v))
	}
	for _, p := range []store.Pair{{}, {Key: append(key, 0)}, {Key: key, Value: append(value, 0)}} {
		err := s.Update(t.Context(), func(tx store.Tx) error { return tx.Put(bucket, p.Key, p.Value) })
		if !errors.Is(err, store.ErrSize) {
			t.Errorf("a key of %d and a value of %d bytes: %v", len(p.Key), len(p.Value), err)
		}
	}
}

// copies: what is handed over and what is handed out are the caller's to change.
func copies(t *testing.T, s store.Store) {
	key, value := []byte("key"), []byte("value")
	update(t, s, func(tx store.Tx) error {
		copy(key, "key")
		copy(value, "value")
		err := tx.Put(bucket, key, value)
		copy(key, "xxx")
		copy(value, "xxxxx")
		return err
	})
	var kept [][]byte
	err := s.View(t.Context(), func(r store.Reader) error {
		v, err := r.Get(bucket, []byte("key"))
		kept = [][]byte{v}
		for p, err := range r.Range(bucket, store.Range{}) {
			if err != nil {
				return err
			}
			kept = append(kept, p.Key, p.Value)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	put(t, s, "key", "other")
	if got := string(bytes.Join(kept, []byte(" "))); got != "value key value" {
		t.Fatalf("what was read became %q", got)
	}
	for _, b := range kept {
		b[0] = '?'
	}
	if v := get(t, s, bucket, "key"); string(v) != "other" {
		t.Errorf("the store holds %q", v)
	}
}

func numbers(t *testing.T, s store.Store) {
	for want := range uint64(3) {
		var a, b uint64
		update(t, s, func(tx store.Tx) (err error) {
			a, err = store.Next(tx, "a")
			b, _ = store.Next(tx, "b")
			return err
		})
		if a != want+1 || b != want+1 {
			t.Errorf("numbers %d and %d, want %d", a, b, want+1)
		}
	}
	if !(bytes.Compare(store.Number(255), store.Number(256)) < 0) {
		t.Error("numbers are not in order")
	}
}

func contexts(t *testing.T, s store.Store) {
	put(t, s, "a", "1", "b", "1")
	ctx, cancel := context.WithCancel(t.Context())
	err := s.View(ctx, func(r store.Reader) error {
		for _, err := range r.Range(bucket, store.Range{}) {
			if err != nil {
				return err
			}
			cancel()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("a loop that was cancelled: %v", err)
	}
	ran := false
	err = errors.Join(
		s.View(ctx, func(store.Reader) error { ran = true; return nil }),
		s.Update(ctx, func(store.Tx) error { ran = true; return nil }))
	if !errors.Is(err, context.Canceled) || ran {
		t.Errorf("cancelled before: %v, ran %t", err, ran)
	}
}

func closed(t *testing.T, s store.Store) {
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.View(t.Context(), func(store.Reader) error { return nil }); !errors.Is(err, store.ErrClosed) {
		t.Errorf("View: %v", err)
	}
	if err := s.Update(t.Context(), func(store.Tx) error { return nil }); !errors.Is(err, store.ErrClosed) {
		t.Errorf("Update: %v", err)
	}
}

func tables(t *testing.T, s store.Store) {
	type row struct{ N int }
	const rows = store.Table[string, row](bucket)
	for i, key := range []string{"x/1", "x/2", "y/1"} {
		if err := rows.Save(t.Context(), s, key, row{i}); err != nil {
			t.Fatal(err)
		}
	}
	if v, found, err := rows.Load(t.Context(), s, "x/2"); err != nil || !found || v.N != 1 {
		t.Errorf("%v %t %v", v, found, err)
	}
	if _, found, err := rows.Load(t.Context(), s, "z"); err != nil || found {
		t.Errorf("z: %t, %v", found, err)
	}
	update(t, s, func(tx store.Tx) error {
		return errors.Join(rows.Delete(tx, "x/1"), tx.Put(bucket, []byte("x/3"), []byte("{")))
	})
	err := s.View(t.Context(), func(r store.Reader) error {
		var got []store.Row[string, row]
		for each, err := range rows.Range(r, store.Prefix("x/")) {
			if err != nil {
				if len(got) != 1 || got[0].Key != "x/2" || got[0].Value.N != 1 {
					t.Errorf("rows %v", got)
				}
				return err
			}
			got = append(got, each)
		}
		return nil
	})
	if err == nil {
		t.Error("a broken row was read")
	}
}
