package index

import (
	"testing"

	"github.com/waymark/waymark/internal/store"
)

// Spoil changes one owner behind the index's back.
func Spoil(t *testing.T, x *Index) {
	t.Helper()
	err := x.db.Update(t.Context(), func(tx store.Tx) error {
		return tx.Put(bucketOwners, make([]byte, 32), make([]byte, 20))
	})
	if err != nil {
		t.Fatal(err)
	}
}

// OwnerEntries is how many tokens have an owner entry of their own.
func OwnerEntries(t *testing.T, x *Index) (n int) {
	t.Helper()
	err := x.db.View(t.Context(), func(r store.Reader) (err error) {
		n, err = keys(r, bucketOwners)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func keys(r store.Reader, bucket string) (n int, err error) {
	for _, err := range r.Range(bucket, store.Range{}) {
		if err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
