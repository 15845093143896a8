// Package store keeps what must not be lost: ordered keys and values in named
// buckets, read and written in transactions.
//
// The interface promises what a database server can keep as well as a file, so
// that the packages above it run on either: transactions may be repeated, every
// call may wait and fail, and nothing that is read refers to the database's own
// memory. [Open] is the implementation on one bbolt file; package storetest
// holds what every implementation has to pass.
package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"math"
)

// Store is a database. It is safe for concurrent use.
//
// Transactions are serializable: each sees the database at one moment, and the
// outcome is that of some order of them, one after the other. A transaction must
// not be opened within another.
type Store interface {
	// View runs a function on one moment of the database. The function may be
	// run more than once, and is short: updates may have to wait for it.
	View(ctx context.Context, f func(Reader) error) error

	// Update runs a function and commits what it wrote, or nothing if it returns
	// an error, which Update returns as it is. When Update returns nil, what was
	// written is durable: it survives the end of the process and of the machine.
	//
	// The function may be run more than once, of which the last run counts: a
	// conflict with another transaction is resolved by running it again, and is
	// no error that a caller sees. So it has no effects but on the transaction,
	// and sets anew the variables of its caller that it writes to.
	//
	// An error of the context, or of a commit, leaves open whether the
	// transaction took place.
	Update(ctx context.Context, f func(Tx) error) error

	// Close waits for running transactions and releases the database.
	Close() error
}

// Reader reads in a transaction. It is for the goroutine of its function, and
// until the function returns. What it returns belongs to the caller.
type Reader interface {
	// Get returns nil for a key that is not there. The value of a key that is
	// there is not nil, also when it is empty. A bucket needs no making: one that
	// nobody wrote to is empty.
	Get(bucket string, key []byte) ([]byte, error)

	// Range gives the keys of a range, in order of their bytes. An error is the
	// last thing that it gives. The loop may write to the bucket: each key is
	// given at most once, one that is deleted before its turn is not, and
	// whether one that is written further along is given is open.
	Range(bucket string, r Range) iter.Seq2[Pair, error]
}

// Tx also writes. It reads what it has written itself.
type Tx interface {
	Reader

	// Put sets a key's value. The key has 1 to [MaxKey] bytes and the value at
	// most [MaxValue]; nil is the empty value.
	Put(bucket string, key, value []byte) error

	// Delete removes a key; one that is not there is no error.
	Delete(bucket string, key []byte) error
}

// Pair is a key with its value.
type Pair struct{ Key, Value []byte }

// Limits of what is stored, which database servers can keep too.
const (
	MaxKey   = 2048
	MaxValue = 32 << 20
)

// Errors of a store.
var (
	ErrInUse  = errors.New("another process has the database open")
	ErrClosed = errors.New("the database is closed")
	ErrSize   = errors.New("the key or the value has no size that the database takes")
)

// CheckSize is what each implementation's Put begins with.
func CheckSize(key, value []byte) error {
	if len(key) == 0 || len(key) > MaxKey || len(value) > MaxValue {
		return fmt.Errorf("a key of %d and a value of %d bytes: %w", len(key), len(value), ErrSize)
	}
	return nil
}

// Range selects keys. The zero Range is all of them.
type Range struct {
	From     []byte // the least key; nil is no bound
	To       []byte // the least key behind the range; nil is no bound
	Backward bool   // from the greatest to the least
	Limit    int    // how many at most; 0 is no limit
}

// Prefix is the range of the keys that begin with some bytes.
func Prefix[K Key](prefix K) Range {
	from := []byte(prefix)
	for n := len(from); n > 0; n-- {
		if from[n-1] < math.MaxUint8 {
			to := bytes.Clone(from[:n])
			to[n-1]++
			return Range{From: from, To: to}
		}
	}
	return Range{From: from}
}

// Past is what is left of the range when key was its newest: the keys after it or,
// backward, those before it. An empty key leaves all.
func (r Range) Past(key []byte) Range {
	switch {
	case len(key) == 0:
	case r.Backward:
		if r.To == nil || bytes.Compare(key, r.To) < 0 {
			r.To = bytes.Clone(key)
		}
	default:
		if next := append(bytes.Clone(key), 0); bytes.Compare(next, r.From) > 0 {
			r.From = next
		}
	}
	return r
}

// has reports whether a key lies within the bounds.
func (r Range) has(key []byte) bool {
	return bytes.Compare(key, r.From) >= 0 && (r.To == nil || bytes.Compare(key, r.To) < 0)
}

// Number is a key that orders as n does.
func Number(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// Next counts: it returns 1, 2, 3 and so on, never the same number twice.
func Next(tx Tx, counter string) (uint64, error) {
	const counters = Table[string, uint64]("counters")
	n, _, err := counters.Get(tx, counter)
	if err != nil {
		return 0, err
	}
	n++
	return n, counters.Put(tx, counter, n)
}
