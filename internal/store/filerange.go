package store

import (
	"bytes"
	"context"
	"iter"

	"go.etcd.io/bbolt"
)

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
