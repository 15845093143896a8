package store_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/internal/store/storetest"
)

func TestSuite(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store {
		s, err := store.Open(filepath.Join(t.TempDir(), "main.db"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { s.Close() })
		return s
	})
}

// TestSuiteTwice: what packages are tested with keeps the same promises.
func TestSuiteTwice(t *testing.T) {
	storetest.Run(t, func(t *testing.T) store.Store { return storetest.Open(t) })
}

func TestOneProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	storetest.OpenFile(t, path)
	if _, err := store.Open(path); !errors.Is(err, store.ErrInUse) {
		t.Errorf("opened twice: %v", err)
	}
}

func TestNotADatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	if err := os.WriteFile(path, bytes.Repeat([]byte("text"), 10_000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(path); err == nil {
		t.Error("a text was opened")
	}
}

// TestRebuildable: what is made from the same stays; another file begins anew,
// also one that is no database.
func TestRebuildable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "copy.db")
	const numbers = store.Table[string, int]("numbers")
	for _, step := range []struct {
		from    string
		before  func() error
		survive bool
	}{
		{"ledger A", func() error { return nil }, false},
		{"ledger A", func() error { return nil }, true},
		{"ledger B", func() error { return nil }, false},
		{"ledger B", func() error { return os.WriteFile(path, bytes.Repeat([]byte("text"), 10_000), 0o600) }, false},
		{"ledger B", func() error { return nil }, true},
	} {
		if err := step.before(); err != nil {
			t.Fatal(err)
		}
		s, err := store.OpenRebuildable(path, step.from)
		if err != nil {
			t.Fatal(err)
		}
		if _, found, err := numbers.Load(t.Context(), s, "a"); err != nil || found != step.survive {
			t.Errorf("%+v: found %t, %v", step.from, found, err)
		}
		if err := numbers.Save(t.Context(), s, "a", 1); err != nil {
			t.Fatal(err)
		}
		if _, err := store.OpenRebuildable(path, step.from); !errors.Is(err, store.ErrInUse) {
			t.Errorf("opened twice: %v", err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestUpdatesShareACommit: what waits while another commits is written at once.
func TestUpdatesShareACommit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	s, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	const n = 50
	before := store.Commits(s)
	inside, goOn := make(chan struct{}), make(chan struct{})
	done := make(chan error, n+1)
	go func() {
		done <- s.Update(t.Context(), func(store.Tx) error {
			close(inside)
			<-goOn
			return nil
		})
	}()
	<-inside
	for i := range n {
		go func() {
			done <- s.Update(t.Context(), func(tx store.Tx) error { return tx.Put("b", fmt.Append(nil, i), nil) })
		}()
	}
	store.AwaitWaiting(s, n)
	close(goOn)
	for range n + 1 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if commits := store.Commits(s) - before; commits != 2 {
		t.Errorf("%d commits", commits)
	}
}

// TestDurable: what was acknowledged is in the file when nothing else is done.
func TestDurable(t *testing.T) {
	dir := t.TempDir()
	s := storetest.OpenFile(t, filepath.Join(dir, "main.db"))
	const numbers = store.Table[string, int]("numbers")
	if err := numbers.Save(t.Context(), s, "a", 1); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(filepath.Join(dir, "main.db"))
	if err != nil {
		t.Fatal(err)
	}
	crashed := filepath.Join(dir, "crashed.db")
	if err := os.WriteFile(crashed, file, 0o600); err != nil {
		t.Fatal(err)
	}
	if n, _, err := numbers.Load(context.Background(), storetest.OpenFile(t, crashed), "a"); err != nil || n != 1 {
		t.Errorf("after a crash: %d, %v", n, err)
	}
}
