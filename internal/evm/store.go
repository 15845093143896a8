package evm

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/internal/store"
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

// records keeps one account's calls on one chain. What is written is on disk when
// a method returns nil, also when the caller's context has ended meanwhile: a
// record and what the node knows must not part because nobody waits any more.
type records struct {
	db       store.Store
	calls    store.Table[string, record]
	nonces   string                    // nonce → key
	pending  string                    // nonce → key, while there is no receipt
	spent    store.Table[string, sums] // by category
	category func(key string) string
}

// openRecords separates chains by id and genesis: a chain that was thrown away
// and begun again starts with fresh nonces.
func openRecords(db store.Store, chainID string, genesis common.Hash, account common.Address, category func(string) string) *records {
	bucket := fmt.Sprintf("evm/%s/%s/%s/", chainID, genesis, account)
	return &records{
		db: db, category: category,
		calls: store.Table[string, record](bucket + "calls"), nonces: bucket + "nonces", pending: bucket + "pending",
		spent: store.Table[string, sums](bucket + "spent"),
	}
}

func (s *records) view(ctx context.Context, f func(store.Reader) error) error {
	return s.db.View(context.WithoutCancel(ctx), f)
}

func (s *records) update(ctx context.Context, f func(store.Tx) error) error {
	if err := s.db.Update(context.WithoutCancel(ctx), f); err != nil {
		return fmt.Errorf("writing the sender's records: %w", err)
	}
	return nil
}

// read answers nil for a key without a record.
func (s *records) read(r store.Reader, key string) (*record, error) {
	rec, found, err := s.calls.Get(r, key)
	if err != nil || !found {
		return nil, err
	}
	if len(rec.Attempts) == 0 {
		return nil, fmt.Errorf("stored call %q has no transaction", key)
	}
	return &rec, nil
}

// get answers nil for a key without a record.
func (s *records) get(ctx context.Context, key string) (rec *record, err error) {
	err = s.view(ctx, func(r store.Reader) error {
		rec, err = s.read(r, key)
		return err
	})
	return rec, err
}

// byNonce answers nil for a nonce without a record.
func (s *records) byNonce(ctx context.Context, nonce uint64) (rec *record, err error) {
	err = s.view(ctx, func(r store.Reader) error {
		key, err := r.Get(s.nonces, store.Number(nonce))
		if err != nil {
			return err
		}
		rec, err = s.read(r, string(key))
		if rec != nil && rec.Nonce != nonce {
			rec = nil // the key was forgotten or moved, and used again since
		}
		return err
	})
	return rec, err
}

// unconfirmed answers the records without a receipt in the order of their nonces.
func (s *records) unconfirmed(ctx context.Context) (recs []*record, err error) {
	err = s.view(ctx, func(r store.Reader) error {
		recs = nil
		for p, err := range r.Range(s.pending, store.Range{}) {
			if err != nil {
				return err
			}
			rec, err := s.read(r, string(p.Value))
			if err == nil && rec == nil {
				err = fmt.Errorf("pending call %q has no record", p.Value)
			}
			if err != nil {
				return err
			}
			recs = append(recs, rec)
		}
		return nil
	})
	return recs, err
}

// nextNonce answers the nonce after the highest that was ever used, or zero.
func (s *records) nextNonce(ctx context.Context) (next uint64, err error) {
	err = s.view(ctx, func(r store.Reader) error {
		next = 0
		for p, err := range r.Range(s.nonces, store.Range{Backward: true, Limit: 1}) {
			if err != nil {
				return err
			}
			next = binary.BigEndian.Uint64(p.Key) + 1
		}
		return nil
	})
	return next, err
}

// put writes a new record and its places in the indexes.
func (s *records) put(ctx context.Context, rec *record) error {
	return s.update(ctx, func(tx store.Tx) error { return s.write(tx, rec) })
}

// amend changes what is stored, not what the caller read: somebody else may have
// added an attempt since. Rec becomes what is stored now.
func (s *records) amend(ctx context.Context, rec *record, change func(*record)) error {
	key, nonce := rec.Key, rec.Nonce
	return s.update(ctx, func(tx store.Tx) error {
		now, err := s.read(tx, key)
		if err != nil {
			return err
		}
		if now == nil || now.Nonce != nonce {
			return fmt.Errorf("call %q was changed by another process", key)
		}
		was := now.Receipt
		change(now)
		*rec = *now
		return errors.Join(s.account(tx, key, was, now.Receipt), s.write(tx, now))
	})
}

// move gives a call another nonce. The old nonce stays used.
func (s *records) move(ctx context.Context, rec *record, old uint64) error {
	return s.update(ctx, func(tx store.Tx) error {
		return errors.Join(tx.Delete(s.pending, store.Number(old)), s.write(tx, rec))
	})
}

func (s *records) write(tx store.Tx, rec *record) error {
	n := store.Number(rec.Nonce)
	err := errors.Join(s.calls.Put(tx, rec.Key, *rec), tx.Put(s.nonces, n, []byte(rec.Key)))
	if rec.Receipt == nil {
		return errors.Join(err, tx.Put(s.pending, n, []byte(rec.Key)))
	}
	return errors.Join(err, tx.Delete(s.pending, n))
}

// drop removes a record whose transaction can never be mined, and frees its key
// and nonce.
func (s *records) drop(ctx context.Context, rec *record) error {
	return s.update(ctx, func(tx store.Tx) error {
		n := store.Number(rec.Nonce)
		return errors.Join(s.calls.Delete(tx, rec.Key), tx.Delete(s.nonces, n), tx.Delete(s.pending, n))
	})
}

// forget frees the key of a mined record; its nonce stays used.
func (s *records) forget(ctx context.Context, rec *record) error {
	return s.update(ctx, func(tx store.Tx) error { return s.calls.Delete(tx, rec.Key) })
}
