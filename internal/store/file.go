package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"sync"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
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

// OpenRebuildable opens a database in a file that holds nothing but what can be
// made again. One that is damaged, or was made from something else than what from
// names, is begun anew.
func OpenRebuildable(path, from string) (Store, error) {
	const bucket = "rebuildable"
	key := []byte("from")
	db, err := open(path, bbolt.Options{NoFreelistSync: true})
	begin := errors.Is(err, bolterrors.ErrInvalid) || errors.Is(err, bolterrors.ErrChecksum) || errors.Is(err, bolterrors.ErrVersionMismatch)
	if err != nil && !begin {
		return nil, err
	}
	if err == nil {
		s, ctx := &file{db: db}, context.Background()
		var have []byte
		if err := s.View(ctx, func(r Reader) (err error) { have, err = r.Get(bucket, key); return err }); err != nil {
			return nil, errors.Join(err, db.Close())
		}
		if string(have) == from {
			return s, nil
		}
		if err := db.Close(); err != nil {
			return nil, err
		}
	}
	if err := os.Remove(path); err != nil {
		return nil, fmt.Errorf("beginning %s anew: %w", path, err)
	}
	if db, err = open(path, bbolt.Options{NoFreelistSync: true}); err != nil {
		return nil, err
	}
	s := &file{db: db}
	err = s.Update(context.Background(), func(tx Tx) error { return tx.Put(bucket, key, []byte(from)) })
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

func open(path string, o bbolt.Options) (*bbolt.DB, error) {
	o.Timeout, o.FreelistType = time.Second, bbolt.FreelistMapType
	db, err := bbolt.Open(path, 0o600, &o)
	if errors.Is(err, bbolt.ErrTimeout) {
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
	if errors.Is(err, bbolt.ErrDatabaseNotOpen) {
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
	if err := checkSize(key, value); err != nil {
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

func (t fileTx) Range(bucket string, r Range) iter.Seq2[Pair, error] {
	return func(yield func(Pair, error) bool) {
		b := t.tx.Bucket([]byte(bucket))
		if b == nil {
			return
		}
		n := 0
		give := func(k, v []byte) bool {
			if err := t.ctx.Err(); err != nil {
				yield(Pair{}, context.Cause(t.ctx))
				return false
			}
			n++
			return yield(Pair{copyOf(k), copyOf(v)}, nil) && n != r.Limit
		}
		if t.tx.Writable() {
			walkChanging(b, r, give)
			return
		}
		c := b.Cursor()
		for k, v := seek(c, r); k != nil && r.has(k) && give(k, v); {
			if r.Backward {
				k, v = c.Prev()
			} else {
				k, v = c.Next()
			}
		}
	}
}

// walkChanging gives the pairs of a bucket that may be written to meanwhile, where
// a cursor loses its way: it notes a number of keys before it gives the first.
func walkChanging(b *bbolt.Bucket, r Range, give func(k, v []byte) bool) {
	const some = 256
	for keys := make([][]byte, 0, some); ; keys = keys[:0] {
		c := b.Cursor()
		for k, _ := seek(c, r); k != nil && r.has(k) && len(keys) < some; {
			keys = append(keys, copyOf(k))
			if r.Backward {
				k, _ = prev(c, k)
			} else {
				k, _ = c.Next()
			}
		}
		for _, k := range keys {
			if v := b.Get(k); v != nil && !give(k, v) {
				return
			}
		}
		if len(keys) < some {
			return
		}
		r = r.Past(keys[some-1])
	}
}

// seek finds the first key of a range in its direction, or one beyond its end.
func seek(c *bbolt.Cursor, r Range) (k, v []byte) {
	if !r.Backward {
		return c.Seek(r.From)
	}
	if least, _ := c.First(); least == nil {
		return nil, nil // where pages were emptied, Last would look for a key for ever
	}
	if r.To != nil {
		if k, _ := c.Seek(r.To); k != nil {
			return prev(c, r.To)
		}
	}
	return c.Last()
}

// prev is c.Prev where pages may have been emptied, at which that one stops. Before
// is a key that lies no less than the cursor.
func prev(c *bbolt.Cursor, before []byte) (k, v []byte) {
	if k, v = c.Prev(); k != nil {
		return k, v
	}
	least, _ := c.Bucket().Cursor().First()
	for least != nil && bytes.Compare(least, before) < 0 && k == nil {
		k, v = c.Prev()
	}
	return k, v
}

func copyOf(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}
