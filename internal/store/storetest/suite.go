package storetest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
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
		{"ranges", ranges}, {"deleting in a loop", deleting},
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

func ranges(t *testing.T, s store.Store) {
	all := []string{"\x00", "a", "a\x00", "aa", "ab", "b", "ba", "\xff", "\xff\xff"}
	for i := range all {
		put(t, s, all[(i*4)%len(all)], "")
	}
	update(t, s, func(tx store.Tx) error { return tx.Put("bucket2", []byte("a0"), nil) })
	b := func(s string) []byte { return []byte(s) }
	for _, c := range []struct {
		name string
		in   store.Range
		want []string
	}{
		{"all", store.Range{}, all},
		{"from a key", store.Range{From: b("aa")}, all[3:]},
		{"from between", store.Range{From: b("a0")}, all[3:]},
		{"to a key", store.Range{To: b("b")}, all[:5]},
		{"to between", store.Range{To: b("b0")}, all[:6]},
		{"both", store.Range{From: b("a"), To: b("b")}, all[1:5]},
		{"empty", store.Range{From: b("b"), To: b("b")}, nil},
		{"crossed", store.Range{From: b("c"), To: b("a")}, nil},
		{"nothing before", store.Range{To: b("\x00")}, nil},
		{"nothing behind", store.Range{From: b("\xff\xff\x00")}, nil},
		{"limit", store.Range{From: b("a"), Limit: 2}, all[1:3]},
		{"prefix", store.Prefix("a"), all[1:5]},
		{"prefix of the last", store.Prefix("\xff"), all[7:]},
		{"prefix of none", store.Prefix("c"), nil},
		{"no prefix", store.Prefix(""), all},
		{"past a key", store.Prefix("a").Past(b("a")), all[2:5]},
		{"past a key before", store.Prefix("a").Past(b("\x00")), all[1:5]},
		{"past all", store.Prefix("a").Past(b("b")), nil},
		{"past none", store.Prefix("a").Past(nil), all[1:5]},
	} {
		if got := list(t, s, c.in); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", c.name, got)
		}
		back := c.in
		if back.Backward = true; back.Limit > 0 || len(c.name) > 4 && c.name[:4] == "past" {
			continue
		}
		want := slices.Clone(c.want)
		slices.Reverse(want)
		if got := list(t, s, back); !slices.Equal(got, want) {
			t.Errorf("%s, backward: %q", c.name, got)
		}
	}
	back := store.Range{From: b("a"), To: b("ba"), Backward: true}
	if got := list(t, s, back.Past(b("aa"))); !slices.Equal(got, []string{"a\x00", "a"}) {
		t.Errorf("past a key, backward: %q", got)
	}
	if got := list(t, s, back.Past(b("c"))); len(got) != 5 {
		t.Errorf("past a key behind, backward: %q", got)
	}
	if back.Limit = 1; !slices.Equal(list(t, s, back), []string{"b"}) {
		t.Errorf("limit, backward: %q", list(t, s, back))
	}
}

// deleting is with more keys than lie on a page of any database.
func deleting(t *testing.T, s store.Store) {
	const n = 5000
	key := func(i int) []byte { return fmt.Appendf(nil, "%06d", i) }
	for _, backward := range []bool{false, true} {
		update(t, s, func(tx store.Tx) error {
			for i := range n {
				if err := tx.Put(bucket, key(i), bytes.Repeat([]byte("v"), 100)); err != nil {
					return err
				}
			}
			return nil
		})
		update(t, s, func(tx store.Tx) error { // every key but the first and the last
			seen := 0
			for p, err := range tx.Range(bucket, store.Range{From: key(1), To: key(n - 1), Backward: backward}) {
				if err != nil {
					return err
				}
				if err := tx.Delete(bucket, p.Key); err != nil {
					return err
				}
				seen++
			}
			if seen != n-2 {
				t.Errorf("backward %t: %d keys of %d", backward, seen, n-2)
			}
			for _, again := range []bool{false, true} { // over what was deleted
				if left, err := keys(tx, store.Range{Backward: again}); err != nil || len(left) != 2 {
					t.Errorf("in the transaction, backward %t: %d keys, %v", again, len(left), err)
				}
			}
			if last, err := keys(tx, store.Range{To: key(n - 1), Backward: true, Limit: 1}); err != nil || len(last) != 1 {
				t.Errorf("before what was deleted: %q, %v", last, err)
			}
			return nil
		})
		if left := list(t, s, store.Range{}); !slices.Equal(left, []string{string(key(0)), string(key(n - 1))}) {
			t.Errorf("backward %t: %d keys are left", backward, len(left))
		}
	}
}

func ownWrites(t *testing.T, s store.Store) {
	put(t, s, "a", "1", "b", "1")
	update(t, s, func(tx store.Tx) error {
		err := errors.Join(tx.Put(bucket, []byte("c"), []byte("2")), tx.Put(bucket, []byte("a"), nil), tx.Delete(bucket, []byte("b")))
		if err != nil {
			return err
		}
		a, err := tx.Get(bucket, []byte("a"))
		b, err2 := tx.Get(bucket, []byte("b"))
		have, err3 := keys(tx, store.Range{Backward: true})
		if a == nil || len(a) != 0 || b != nil || !slices.Equal(have, []string{"c", "a"}) {
			t.Errorf("a is %#v, b is %q, the keys are %q", a, b, have)
		}
		return errors.Join(err, err2, err3)
	})
}

func rollback(t *testing.T, s store.Store) {
	put(t, s, "a", "1")
	failed := errors.New("failed")
	err := s.Update(t.Context(), func(tx store.Tx) error {
		return errors.Join(tx.Put(bucket, []byte("a"), []byte("2")), tx.Put("new", []byte("b"), nil), failed)
	})
	if !errors.Is(err, failed) {
		t.Errorf("the update returned %v", err)
	}
	if err := s.View(t.Context(), func(store.Reader) error { return failed }); !errors.Is(err, failed) {
		t.Errorf("the view returned %v", err)
	}
	if a, b := get(t, s, bucket, "a"), get(t, s, "new", "b"); string(a) != "1" || b != nil {
		t.Errorf("a is %q, b is %q", a, b)
	}
}

func panics(t *testing.T, s store.Store) {
	func() {
		defer func() {
			if recover() == nil {
				t.Error("the panic did not reach the caller")
			}
		}()
		_ = s.Update(t.Context(), func(tx store.Tx) error {
			_ = tx.Put(bucket, []byte("a"), nil)
			panic("on purpose")
		})
	}()
	if v := get(t, s, bucket, "a"); v != nil {
		t.Errorf("a is %q", v)
	}
	put(t, s, "a", "1") // the store goes on
}

func isolation(t *testing.T, s store.Store) {
	put(t, s, "large", strings.Repeat("x", 1<<20)) // leaves space for the update, which must not have to wait for it
	update(t, s, func(tx store.Tx) error { return tx.Delete(bucket, []byte("large")) })
	put(t, s, "a", "1")
	started, written := make(chan struct{}, 4), make(chan struct{})
	done := make(chan error)
	go func() {
		done <- s.View(t.Context(), func(r store.Reader) error {
			before, err := r.Get(bucket, []byte("a"))
			started <- struct{}{}
			<-written
			after, err2 := r.Get(bucket, []byte("a"))
			have, err3 := keys(r, store.Range{})
			if !bytes.Equal(before, after) || len(have) == 2 && string(before) == "1" {
				t.Errorf("a was %q, then %q; the keys were %q", before, after, have)
			}
			return errors.Join(err, err2, err3)
		})
	}()
	<-started
	put(t, s, "a", "2", "b", "2")
	close(written)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if got := get(t, s, bucket, "a"); string(got) != "2" {
		t.Errorf("a is %q", got)
	}
}

// concurrent: updates that read and write one key, a third of which fail, come to
// as many as were acknowledged.
func concurrent(t *testing.T, s store.Store) {
	const writers, each = 16, 24
	failed := errors.New("failed")
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			for i := range each {
				err := s.Update(t.Context(), func(tx store.Tx) error {
					if _, err := store.Next(tx, "writes"); err != nil {
						return err
					}
					if err := tx.Put(bucket, fmt.Appendf(nil, "%d/%d", w, i), nil); err != nil {
						return err
					}
					if i%3 == 0 {
						return failed
					}
					return nil
				})
				if (i%3 == 0) != errors.Is(err, failed) || i%3 != 0 && err != nil {
					t.Errorf("update %d of writer %d: %v", i, w, err)
				}
			}
		})
	}
	all.Wait()
	const want = writers * each * 2 / 3
	if got := list(t, s, store.Range{}); len(got) != want {
		t.Errorf("%d keys, want %d", len(got), want)
	}
	update(t, s, func(tx store.Tx) error {
		if n, err := store.Next(tx, "writes"); err != nil || n != want+1 {
			t.Errorf("counted %d, %v", n, err)
		}
		return nil
	})
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
