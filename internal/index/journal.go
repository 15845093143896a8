package index

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"go.etcd.io/bbolt"
)

// journal writes what a block means and keeps what each write replaced, so
// that the block can be taken back.
type journal struct {
	tx    *bbolt.Tx
	block uint64
	n     uint32 // writes of this block so far
}

func bucketNumber(name []byte) (byte, error) {
	for i, b := range evmBuckets {
		if bytes.Equal(b, name) {
			return byte(i), nil
		}
	}
	return 0, fmt.Errorf("bucket %s is not the EVM's", name)
}

func (j *journal) get(bucket, key []byte) []byte { return j.tx.Bucket(bucket).Get(key) }

func (j *journal) put(bucket, key, value []byte) error {
	if err := j.keep(bucket, key); err != nil {
		return err
	}
	return j.tx.Bucket(bucket).Put(key, value)
}

func (j *journal) delete(bucket, key []byte) error {
	if err := j.keep(bucket, key); err != nil {
		return err
	}
	return j.tx.Bucket(bucket).Delete(key)
}

// keep journals what stands under a key: bucket number, whether there was a
// value, length of the key, key, value.
func (j *journal) keep(bucket, key []byte) error {
	b, err := bucketNumber(bucket)
	if err != nil {
		return err
	}
	old := j.tx.Bucket(bucket).Get(key)
	entry := []byte{b, 0}
	if old != nil {
		entry[1] = 1
	}
	entry = binary.BigEndian.AppendUint16(entry, uint16(len(key)))
	entry = append(append(entry, key...), old...)
	at := binary.BigEndian.AppendUint32(number(j.block), j.n)
	j.n++
	return j.tx.Bucket(bucketUndo).Put(at, entry)
}

// entry is one write that can be taken back.
type entry struct{ key, value []byte }

// entries copies the undo's entries that a walk yields: a bbolt cursor must not
// walk a bucket while entries are deleted from it, where the cursor can skip
// entries.
func entries(walk func() (k, v []byte), first func() (k, v []byte), take func(block uint64) bool) []entry {
	var list []entry
	for k, v := first(); k != nil && take(binary.BigEndian.Uint64(k)); k, v = walk() {
		list = append(list, entry{bytes.Clone(k), bytes.Clone(v)})
	}
	return list
}

// rollback takes back every block above number, newest write first.
func rollback(tx *bbolt.Tx, above uint64) error {
	undo := tx.Bucket(bucketUndo)
	c := undo.Cursor()
	for _, e := range entries(c.Prev, c.Last, func(block uint64) bool { return block > above }) {
		if err := restore(tx, e.value); err != nil {
			return err
		}
		if err := undo.Delete(e.key); err != nil {
			return err
		}
	}
	return nil
}

func restore(tx *bbolt.Tx, entry []byte) error {
	if len(entry) < 4 || int(entry[0]) >= len(evmBuckets) {
		return fmt.Errorf("an undo entry of %d bytes", len(entry))
	}
	n := int(binary.BigEndian.Uint16(entry[2:]))
	if len(entry) < 4+n {
		return fmt.Errorf("an undo entry is cut off")
	}
	bucket, key := tx.Bucket(evmBuckets[entry[0]]), entry[4:4+n]
	if entry[1] == 0 {
		return bucket.Delete(key)
	}
	return bucket.Put(key, entry[4+n:])
}

// forget drops the undo of blocks below number and says so in the floor.
func forget(tx *bbolt.Tx, below uint64) error {
	undo := tx.Bucket(bucketUndo)
	c := undo.Cursor()
	old := entries(c.Next, c.First, func(block uint64) bool { return block < below })
	for _, e := range old {
		if err := undo.Delete(e.key); err != nil {
			return err
		}
	}
	if len(old) == 0 {
		return nil
	}
	return tx.Bucket(bucketMeta).Put(keyUndoFloor, number(below-1))
}
