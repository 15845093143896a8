package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/waymark/waymark/internal/store"
)

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
