package fabric

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"
)

// journal is the file of one party: its transactions in flight, and when it
// first saw each block.
type journal struct{ db *bolt.DB }

// journalFormat marks the file as ours.
const journalFormat = "waymark fabric journal 1"

var (
	metaBucket   = []byte("meta")
	flightBucket = []byte("inflight") // transaction id → gateway.PreparedTransaction, signed
	seenBucket   = []byte("seen")     // block number → Unix nanoseconds
	formatKey    = []byte("format")
	ownerKey     = []byte("owner")
)

// ErrLocked: another Ledger has the file open.
var ErrLocked = errors.New("the file of transactions in flight is in use")

func openJournal(path, channel, msp string) (*journal, error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second, FreelistType: bolt.FreelistMapType})
	if errors.Is(err, berrors.ErrTimeout) {
		return nil, fmt.Errorf("%w: %s", ErrLocked, path)
	}
	if err != nil {
		return nil, fmt.Errorf("opening %s: %w", path, err)
	}
	// Callers that arrive together share one write to the disk; who is alone
	// does not wait long for company.
	db.MaxBatchDelay = 2 * time.Millisecond
	owner := []byte(channel + "\x00" + msp)
	err = db.Update(func(tx *bolt.Tx) error {
		if meta := tx.Bucket(metaBucket); meta != nil {
			if !bytes.Equal(meta.Get(formatKey), []byte(journalFormat)) || !bytes.Equal(meta.Get(ownerKey), owner) {
				return fmt.Errorf("it is of another channel or party, or of another format")
			}
			return nil
		}
		if k, _ := tx.Cursor().First(); k != nil {
			return fmt.Errorf("it is another program's database")
		}
		for _, name := range [][]byte{flightBucket, seenBucket} {
			if _, err := tx.CreateBucket(name); err != nil {
				return err
			}
		}
		meta, err := tx.CreateBucket(metaBucket)
		if err != nil {
			return err
		}
		return errors.Join(meta.Put(formatKey, []byte(journalFormat)), meta.Put(ownerKey, owner))
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("opening %s: %w", path, err), db.Close())
	}
	return &journal{db}, nil
}

func (j *journal) close() error { return j.db.Close() }

// keep writes a transaction before it is sent. It is on disk when keep returns.
func (j *journal) keep(txID string, raw []byte) error {
	err := j.db.Batch(func(tx *bolt.Tx) error { return tx.Bucket(flightBucket).Put([]byte(txID), raw) })
	if err != nil {
		return fmt.Errorf("keeping the transaction before it is sent: %w", err)
	}
	return nil
}

// drop forgets a transaction whose fate is known.
func (j *journal) drop(txID string) error {
	err := j.db.Batch(func(tx *bolt.Tx) error { return tx.Bucket(flightBucket).Delete([]byte(txID)) })
	if err != nil {
		return fmt.Errorf("forgetting a transaction in flight: %w", err)
	}
	return nil
}

// inFlight are the transactions whose fate is not known, by id.
func (j *journal) inFlight() (map[string][]byte, error) {
	all := map[string][]byte{}
	err := j.db.View(func(tx *bolt.Tx) error {
		return tx.Bucket(flightBucket).ForEach(func(k, v []byte) error {
			all[string(k)] = bytes.Clone(v)
			return nil
		})
	})
	if err != nil {
		return nil, fmt.Errorf("reading the transactions in flight: %w", err)
	}
	return all, nil
}

// seen is when the block was first seen: now, unless it was seen before.
func (j *journal) seen(block uint64, now time.Time) (time.Time, error) {
	key := binary.BigEndian.AppendUint64(nil, block)
	var at time.Time
	read := func(tx *bolt.Tx) {
		if v := tx.Bucket(seenBucket).Get(key); len(v) == 8 {
			at = time.Unix(0, int64(binary.BigEndian.Uint64(v)))
		}
	}
	err := j.db.View(func(tx *bolt.Tx) error { read(tx); return nil })
	if err == nil && at.IsZero() {
		err = j.db.Update(func(tx *bolt.Tx) error {
			if read(tx); !at.IsZero() {
				return nil // by another stream, meanwhile
			}
			at = now
			return tx.Bucket(seenBucket).Put(key, binary.BigEndian.AppendUint64(nil, uint64(now.UnixNano())))
		})
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("noting when block %d was seen: %w", block, err)
	}
	return at, nil
}
