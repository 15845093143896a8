// Package storetest holds what every store.Store has to pass, and opens stores
// for the tests of what keeps its data in one.
package storetest

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/store"
)

// Open opens a store in a new file that runs every function of a transaction
// twice, as a store may, and closes it at the end of the test.
func Open(t testing.TB) store.Store {
	t.Helper()
	return OpenFile(t, filepath.Join(t.TempDir(), "main.db"))
}

// OpenFile is Open of one file, which has to be closed before it is opened again.
func OpenFile(t testing.TB, path string) store.Store {
	t.Helper()
	s, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return twice{s}
}

// twice takes the first run of each function back.
type twice struct{ store.Store }

var errAgain = errors.New("the transaction is run again")

func (s twice) View(ctx context.Context, f func(store.Reader) error) error {
	if err := s.Store.View(ctx, f); err != nil {
		return err
	}
	return s.Store.View(ctx, f)
}

func (s twice) Update(ctx context.Context, f func(store.Tx) error) error {
	err := s.Store.Update(ctx, func(tx store.Tx) error { return errors.Join(f(tx), errAgain) })
	if err != nil && !errors.Is(err, errAgain) {
		return err
	}
	return s.Store.Update(ctx, f)
}
