package store

import (
	"runtime"

	"go.etcd.io/bbolt"
)

// Commits is how many transactions were written to the file.
func Commits(s Store) (n int) {
	_ = s.(*file).db.View(func(tx *bbolt.Tx) error {
		n = tx.ID()
		return nil
	})
	return n
}

// AwaitWaiting returns when so many updates wait for another's commit.
func AwaitWaiting(s Store, n int) {
	f := s.(*file)
	for {
		f.mu.Lock()
		have := len(f.waiting)
		f.mu.Unlock()
		if have == n {
			return
		}
		runtime.Gosched()
	}
}
