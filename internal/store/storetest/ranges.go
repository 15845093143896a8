package storetest

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/waymark/waymark/internal/store"
)

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
	backward(t, s)
}

// backward is with a range that goes on past a key.
func backward(t *testing.T, s store.Store) {
	b := func(s string) []byte { return []byte(s) }
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

// many is more keys than lie on a page of any database.
const many = 5000

func key(i int) []byte { return fmt.Appendf(nil, "%06d", i) }

func fill(tx store.Tx) error {
	for i := range many {
		if err := tx.Put(bucket, key(i), bytes.Repeat([]byte("v"), 100)); err != nil {
			return err
		}
	}
	return nil
}

// drain deletes a range and counts its keys.
func drain(tx store.Tx, in store.Range, also ...[]byte) (n int, err error) {
	for p, err := range tx.Range(bucket, in) {
		if err != nil {
			return n, err
		}
		for _, k := range append(also, p.Key) {
			if err := tx.Delete(bucket, k); err != nil {
				return n, err
			}
		}
		n++
	}
	return n, nil
}

// deletingMost leaves the first and the last key.
func deletingMost(t *testing.T, s store.Store) {
	for _, backward := range []bool{false, true} {
		update(t, s, fill)
		update(t, s, func(tx store.Tx) error {
			n, err := drain(tx, store.Range{From: key(1), To: key(many - 1), Backward: backward})
			if n != many-2 {
				t.Errorf("backward %t: %d keys of %d", backward, n, many-2)
			}
			for _, again := range []bool{false, true} { // over what was deleted
				if left, err := keys(tx, store.Range{Backward: again}); err != nil || len(left) != 2 {
					t.Errorf("in the transaction, backward %t: %d keys, %v", again, len(left), err)
				}
			}
			if last, err := keys(tx, store.Range{To: key(many - 1), Backward: true, Limit: 1}); err != nil || len(last) != 1 {
				t.Errorf("before what was deleted: %q, %v", last, err)
			}
			return err
		})
		if left := list(t, s, store.Range{}); !slices.Equal(left, []string{string(key(0)), string(key(many - 1))}) {
			t.Errorf("backward %t: %d keys are left", backward, len(left))
		}
	}
}

// deletingAll also deletes a key whose turn has not come.
func deletingAll(t *testing.T, s store.Store) {
	for _, backward := range []bool{false, true} {
		update(t, s, func(tx store.Tx) error {
			if err := fill(tx); err != nil {
				return err
			}
			n, err := drain(tx, store.Range{Backward: backward}, key(many/2))
			again, err2 := drain(tx, store.Range{Backward: backward})
			if n != many-1 || again != 0 {
				t.Errorf("backward %t: %d keys, then %d", backward, n, again)
			}
			return errors.Join(err, err2)
		})
		if left := list(t, s, store.Range{}); len(left) != 0 {
			t.Errorf("backward %t: %d keys are left", backward, len(left))
		}
	}
}
