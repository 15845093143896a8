package index

import (
	"testing"

	"go.etcd.io/bbolt"
)

// Spoil changes one owner behind the index's back.
func Spoil(t *testing.T, x *Index) {
	t.Helper()
	err := x.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketOwners).Put(make([]byte, 32), make([]byte, 20))
	})
	if err != nil {
		t.Fatal(err)
	}
}

// OwnerEntries is how many tokens have an owner entry of their own.
func OwnerEntries(t *testing.T, x *Index) int {
	t.Helper()
	n := 0
	err := x.db.View(func(tx *bbolt.Tx) error {
		n = tx.Bucket(bucketOwners).Stats().KeyN
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
