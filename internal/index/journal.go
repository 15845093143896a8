package index

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/waymark/waymark/internal/store"
)

// journal writes what a block means and keeps what each write replaced, so
// that the block can be taken back.
type journal struct {
	tx    store.Tx
	block uint64
	n     uint32 // writes of this block so far
}

func (j *journal) get(bucket string, key []byte) ([]byte, error) { return j.tx.Get(bucket, key) }

func (j *journal) put(bucket string, key, value []byte) error {
	if err := j.keep(bucket, key); err != nil {
		return err
	}
	return j.tx.Put(bucket, key, value)
}

func (j *journal) putJSON(bucket string, key []byte, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return j.put(bucket, key, text)
}

func (j *journal) delete(bucket string, key []byte) error {
	if err := j.keep(bucket, key); err != nil {
		return err
	}
	return j.tx.Delete(bucket, key)
}

// keep journals what stands under a key: bucket number, whether there was a
// value, length of the key, key, value.
func (j *journal) keep(bucket string, key []byte) error {
	b := slices.Index(evmBuckets, bucket)
	if b < 0 {
		return fmt.Errorf("bucket %s is not the EVM's", bucket)
	}
	old, err := j.tx.Get(bucket, key)
	if err != nil {
		return err
	}
	entry := []byte{byte(b), 0}
	if old != nil {
		entry[1] = 1
	}
	entry = binary.BigEndian.AppendUint16(entry, uint16(len(key)))
	entry = append(append(entry, key...), old...)
	at := binary.BigEndian.AppendUint32(store.Number(j.block), j.n)
	j.n++
	return j.tx.Put(bucketUndo, at, entry)
}

// rollback takes back every block above number, newest write first.
func rollback(tx store.Tx, above uint64) error {
	for e, err := range tx.Range(bucketUndo, store.Range{From: store.Number(above + 1), Backward: true}) {
		if err != nil {
			return err
		}
		if err := restore(tx, e.Value); err != nil {
			return err
		}
		if err := tx.Delete(bucketUndo, e.Key); err != nil {
			return err
		}
	}
	return nil
}

func restore(tx store.Tx, entry []byte) error {
	if len(entry) < 4 || int(entry[0]) >= len(evmBuckets) {
		return fmt.Errorf("an undo entry of %d bytes", len(entry))
	}
	n := int(binary.BigEndian.Uint16(entry[2:]))
	if len(entry) < 4+n {
		return fmt.Errorf("an undo entry is cut off")
	}
	bucket, key := evmBuckets[entry[0]], entry[4:4+n]
	if entry[1] == 0 {
		return tx.Delete(bucket, key)
	}
	return tx.Put(bucket, key, entry[4+n:])
}

// forget drops the undo of blocks below number and says so in the floor.
func forget(tx store.Tx, below uint64) error {
	dropped := false
	for e, err := range tx.Range(bucketUndo, store.Range{To: store.Number(below)}) {
		if err != nil {
			return err
		}
		if err := tx.Delete(bucketUndo, e.Key); err != nil {
			return err
		}
		dropped = true
	}
	if !dropped {
		return nil
	}
	return tx.Put(bucketMeta, keyUndoFloor, store.Number(below-1))
}
