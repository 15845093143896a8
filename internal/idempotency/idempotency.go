// Package idempotency keeps the answers to requests with an Idempotency-Key, so
// that a client which lost an answer gets the same one, also after a restart.
//
// An answer is durable once Save returns. It is kept for a day at least and
// dropped at some time after that, so the store holds what a few days bring
// and no more. Whoever can read the database can read the answers. The store
// promises nothing about the work itself, which has to be idempotent: a crash
// between doing and saving does it again.
package idempotency

import (
	"context"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Life is how long an answer is kept at least.
const Life = 24 * time.Hour

const (
	answers = store.Table[string, kept]("idempotency/answers") // by key
	ages    = "idempotency/ages"                               // unix nanoseconds ‖ key → nothing
)

// Answer is an answer with the digest of the request that it answers.
type Answer struct {
	Request provenance.Hash `json:"request"`
	Status  int             `json:"status"`
	Type    string          `json:"type"`
	Body    []byte          `json:"body"`
}

// kept is an answer as the database holds it.
type kept struct {
	At     time.Time `json:"at"`
	Answer Answer    `json:"answer"`
}

// Store keeps answers. It is safe for concurrent use.
type Store struct {
	db    store.Store
	clock func() time.Time
}

// New keeps answers in db.
func New(db store.Store, clock func() time.Time) *Store { return &Store{db, clock} }

// Find gives the answer kept under key.
func (s *Store) Find(ctx context.Context, key string) (Answer, bool, error) {
	k, found, err := answers.Load(ctx, s.db, key)
	if err != nil {
		return Answer{}, false, fmt.Errorf("finding a kept answer: %w", err)
	}
	return k.Answer, found, nil
}

// Save stores the answer under key. An answer that is there already stays: the
// first one is what the client got.
func (s *Store) Save(ctx context.Context, key string, a Answer) error {
	now := s.clock()
	err := s.db.Update(ctx, func(tx store.Tx) error {
		if err := drop(tx, now.Add(-Life)); err != nil {
			return err
		}
		if _, found, err := answers.Get(tx, key); err != nil || found {
			return err
		}
		if err := answers.Put(tx, key, kept{now, a}); err != nil {
			return err
		}
		return tx.Put(ages, append(age(now), key...), nil)
	})
	if err != nil {
		return fmt.Errorf("keeping an answer: %w", err)
	}
	return nil
}

// most is how many old answers one transaction drops, so that none is slow.
const most = 200

// drop removes answers that were kept before the limit.
func drop(tx store.Tx, limit time.Time) error {
	for old, err := range tx.Range(ages, store.Range{To: age(limit), Limit: most}) {
		if err != nil {
			return err
		}
		if err := tx.Delete(ages, old.Key); err != nil {
			return err
		}
		if err := answers.Delete(tx, string(old.Key[8:])); err != nil {
			return err
		}
	}
	return nil
}

func age(t time.Time) []byte { return store.Number(uint64(t.UnixNano())) }
