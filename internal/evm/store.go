package evm

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"
)

// record is one call and every transaction that was signed for it. All attempts
// have the record's nonce, so at most one of them can be mined.
type record struct {
	Key      string         `json:"key"`
	Content  common.Hash    `json:"content"` // of the call, to tell a repeat from a reuse
	Nonce    uint64         `json:"nonce"`
	Attempts []attempt      `json:"attempts"`
	Receipt  *types.Receipt `json:"receipt,omitempty"` // nil while pending
}

// attempt is one signed transaction.
type attempt struct {
	Hash common.Hash   `json:"hash"`
	Raw  hexutil.Bytes `json:"raw"`
	At   time.Time     `json:"at"` // when it was signed
}

func (r *record) newest() attempt { return r.Attempts[len(r.Attempts)-1] }

func (a attempt) tx() (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(a.Raw); err != nil {
		return nil, fmt.Errorf("reading stored transaction %s: %w", a.Hash, err)
	}
	return tx, nil
}

// store keeps one account's records on one chain. Buckets: calls (key → record),
// nonces (nonce → key), pending (nonce → key, while there is no receipt), spent
// (journey → sums).
type store struct {
	db      *bbolt.DB
	path    [][]byte
	journey func(key string) string
}

var (
	senderBucket  = []byte("evm/sender")
	callsBucket   = []byte("calls")
	noncesBucket  = []byte("nonces")
	pendingBucket = []byte("pending")
	spentBucket   = []byte("spent")
)

// openStore separates chains by id and genesis: a chain that was thrown away and
// begun again starts with fresh nonces.
func openStore(db *bbolt.DB, chainID string, genesis common.Hash, account common.Address, journey func(string) string) (*store, error) {
	s := &store{db: db, journey: journey, path: [][]byte{senderBucket, []byte(chainID + "/" + genesis.Hex()), account.Bytes()}}
	err := db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucketIfNotExists(s.path[0])
		for _, name := range s.path[1:] {
			if err == nil {
				b, err = b.CreateBucketIfNotExists(name)
			}
		}
		for _, name := range [][]byte{callsBucket, noncesBucket, pendingBucket, spentBucket} {
			if err == nil {
				_, err = b.CreateBucketIfNotExists(name)
			}
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("opening the sender's records: %w", err)
	}
	return s, nil
}

func (s *store) root(tx *bbolt.Tx) *bbolt.Bucket {
	b := tx.Bucket(s.path[0])
	for _, name := range s.path[1:] {
		b = b.Bucket(name)
	}
	return b
}

func nonceKey(n uint64) []byte { return binary.BigEndian.AppendUint64(nil, n) }

// get answers nil for a key without a record.
func (s *store) get(key string) (rec *record, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		rec, err = decodeRecord(s.root(tx).Bucket(callsBucket).Get([]byte(key)))
		return err
	})
	return rec, err
}

// byNonce answers nil for a nonce without a record.
func (s *store) byNonce(nonce uint64) (rec *record, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		root := s.root(tx)
		key := root.Bucket(noncesBucket).Get(nonceKey(nonce))
		if key == nil {
			return nil
		}
		rec, err = decodeRecord(root.Bucket(callsBucket).Get(key))
		if rec != nil && rec.Nonce != nonce {
			rec = nil // the key was forgotten or moved, and used again since
		}
		return err
	})
	return rec, err
}

// pending answers the records without a receipt in the order of their nonces.
func (s *store) pending() (recs []*record, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		root := s.root(tx)
		return root.Bucket(pendingBucket).ForEach(func(_, key []byte) error {
			rec, err := decodeRecord(root.Bucket(callsBucket).Get(key))
			if err == nil && rec == nil {
				err = fmt.Errorf("pending call %q has no record", key)
			}
			recs = append(recs, rec)
			return err
		})
	})
	return recs, err
}

// nextNonce answers the nonce after the highest that was ever used, or zero.
func (s *store) nextNonce() (next uint64, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		if k, _ := s.root(tx).Bucket(noncesBucket).Cursor().Last(); k != nil {
			next = binary.BigEndian.Uint64(k) + 1
		}
		return nil
	})
	return next, err
}

// put writes a new record and its places in the indexes; it is on disk when put
// returns nil.
func (s *store) put(rec *record) error {
	return s.update(func(root *bbolt.Bucket) error { return putRecord(root, rec) })
}

// amend changes what is stored, not what the caller read: somebody else may have
// added an attempt since. Rec becomes what is stored now.
func (s *store) amend(rec *record, change func(*record)) error {
	return s.update(func(root *bbolt.Bucket) error {
		now, err := decodeRecord(root.Bucket(callsBucket).Get([]byte(rec.Key)))
		if err != nil {
			return err
		}
		if now == nil || now.Nonce != rec.Nonce {
			return fmt.Errorf("call %q was changed by another process", rec.Key)
		}
		was := now.Receipt
		change(now)
		*rec = *now
		return errors.Join(s.account(root, now.Key, was, now.Receipt), putRecord(root, now))
	})
}

// move gives a call another nonce. The old nonce stays used.
func (s *store) move(rec *record, old uint64) error {
	return s.update(func(root *bbolt.Bucket) error {
		if err := root.Bucket(pendingBucket).Delete(nonceKey(old)); err != nil {
			return err
		}
		return putRecord(root, rec)
	})
}

func putRecord(root *bbolt.Bucket, rec *record) error {
	raw, err := json.Marshal(rec)
	if err != nil {
		return err
	}
	n, key := nonceKey(rec.Nonce), []byte(rec.Key)
	err = errors.Join(root.Bucket(callsBucket).Put(key, raw), root.Bucket(noncesBucket).Put(n, key))
	if rec.Receipt == nil {
		return errors.Join(err, root.Bucket(pendingBucket).Put(n, key))
	}
	return errors.Join(err, root.Bucket(pendingBucket).Delete(n))
}

// drop removes a record whose transaction can never be mined, and frees its key
// and nonce.
func (s *store) drop(rec *record) error {
	return s.update(func(root *bbolt.Bucket) error {
		n := nonceKey(rec.Nonce)
		return errors.Join(
			root.Bucket(callsBucket).Delete([]byte(rec.Key)),
			root.Bucket(noncesBucket).Delete(n),
			root.Bucket(pendingBucket).Delete(n),
		)
	})
}

// forget frees the key of a mined record; its nonce stays used.
func (s *store) forget(rec *record) error {
	return s.update(func(root *bbolt.Bucket) error {
		return root.Bucket(callsBucket).Delete([]byte(rec.Key))
	})
}

func (s *store) update(fn func(root *bbolt.Bucket) error) error {
	if err := s.db.Update(func(tx *bbolt.Tx) error { return fn(s.root(tx)) }); err != nil {
		return fmt.Errorf("writing the sender's records: %w", err)
	}
	return nil
}

func decodeRecord(raw []byte) (*record, error) {
	if raw == nil {
		return nil, nil
	}
	rec := new(record)
	if err := json.Unmarshal(raw, rec); err != nil {
		return nil, fmt.Errorf("reading a stored call: %w", err)
	}
	if len(rec.Attempts) == 0 {
		return nil, fmt.Errorf("stored call %q has no transaction", rec.Key)
	}
	return rec, nil
}
