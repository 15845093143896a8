package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// file is a Store in one bbolt file, which belongs to one process.
//
// Updates that wait at the same time share a transaction of the file, so that
// many of them cost one write to the disk.
type file struct {
	db *bbolt.DB

	mu      sync.Mutex
	waiting []*update

	writing sync.Mutex // held by who commits, and guards the updates' outcome
}

// update is a call of Update.
type update struct {
	ctx      context.Context
	f        func(Tx) error
	done     bool
	err      error
	panicked any
}

// Open opens the database in a file, or makes it. While another process has the
// file open it is [ErrInUse].
func Open(path string) (Store, error) {
	db, err := open(path, bbolt.Options{})
	if err != nil {
		return nil, err
	}
	return &file{db: db}, nil
}

func open(path string, o bbolt.Options) (*bbolt.DB, error) {
	o.Timeout, o.FreelistType = time.Second, bbolt.FreelistMapType
	db, err := bbolt.Open(path, 0o600, &o)
	if errors.Is(err, berrors.ErrTimeout) {
		err = ErrInUse
	}
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	return db, nil
}

func (s *file) Close() error { return s.db.Close() }

func (s *file) View(ctx context.Context, f func(Reader) error) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	return closed(s.db.View(func(tx *bbolt.Tx) error { return f(fileTx{ctx, tx}) }))
}

func (s *file) Update(ctx context.Context, f func(Tx) error) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	u := &update{ctx: ctx, f: f}
	s.mu.Lock()
	s.waiting = append(s.waiting, u)
	s.mu.Unlock()

	s.writing.Lock()
	defer s.writing.Unlock()
	if !u.done {
		s.mu.Lock()
		batch := s.waiting
		s.waiting = nil
		s.mu.Unlock()
		s.commit(batch)
	}
	switch {
	case u.panicked != nil:
		panic(u.panicked)
	case !u.done:
		return errors.New("the update was given up") // by a Goexit in one beside it
	}
	return u.err
}

// commit runs the updates of a batch in one transaction. One that fails is taken
// out, and the others start again without it.
func (s *file) commit(batch []*update) {
	for len(batch) > 0 {
		failed := -1
		err := s.db.Update(func(tx *bbolt.Tx) error {
			for i, u := range batch {
				if err := u.run(tx); err != nil {
					failed = i
					return err
				}
			}
			return nil
		})
		if failed < 0 {
			for _, u := range batch {
				u.done, u.err = true, closed(err)
			}
			return
		}
		batch[failed].done, batch[failed].err = true, err
		batch = append(batch[:failed], batch[failed+1:]...)
	}
}

// run keeps a panic for the goroutine whose function it is.
func (u *update) run(tx *bbolt.Tx) (err error) {
	defer func() {
		if u.panicked = recover(); u.panicked != nil {
			err = errors.New("the update panicked")
		}
	}()
	return u.f(fileTx{u.ctx, tx})
}

func closed(err error) error {
	if errors.Is(err, berrors.ErrDatabaseNotOpen) {
		return ErrClosed
	}
	return err
}

// fileTx is a Tx. The context is that of the call that the transaction is for.
type fileTx struct {
	ctx context.Context
	tx  *bbolt.Tx
}

func (t fileTx) Get(bucket string, key []byte) ([]byte, error) {
	b := t.tx.Bucket([]byte(bucket))
	if b == nil {
		return nil, nil
	}
	return copyOf(b.Get(key)), nil
}

func (t fileTx) Put(bucket string, key, value []byte) error {
	if err := CheckSize(key, value); err != nil {
		return err
	}
	b, err := t.tx.CreateBucketIfNotExists([]byte(bucket))
	if err != nil {
		return fmt.Errorf("writing to %s: %w", bucket, err)
	}
	if err := b.Put(bytes.Clone(key), append([]byte{}, value...)); err != nil { // bbolt keeps them until the commit
		return fmt.Errorf("writing to %s: %w", bucket, err)
	}
	return nil
}

func (t fileTx) Delete(bucket string, key []byte) error {
	b := t.tx.Bucket([]byte(bucket))
	if b == nil {
		return nil
	}
	if err := b.Delete(key); err != nil {
		return fmt.Errorf("deleting from %s: %w", bucket, err)
	}
	return nil
}

func copyOf(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}
