// Package answers keeps the answers to keyed requests in a bbolt database, so
// that a client which lost an answer gets the same one, also after a restart.
//
// An answer is durable once Keep returns. It is kept for a day at least and
// dropped at some time after that, so the store holds what a few days bring
// and no more. Whoever can read the database can read the answers. The store promises nothing about the work itself, which
// has to be idempotent: a crash between doing and keeping does it again.
package answers

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance"
)

// Life is how long an answer is kept at least.
const Life = 24 * time.Hour

var (
	byKey  = []byte("answers")     // key → kept
	byTime = []byte("answer-ages") // unix nanoseconds ‖ key → nothing
)

// Answer is a kept answer with the digest of the request that it answers.
type Answer struct {
	Request provenance.Hash `json:"request"`
	Status  int             `json:"status"`
	Type    string          `json:"type"`
	Body    []byte          `json:"body"`
}

// Store keeps answers. It is safe for concurrent use.
type Store struct {
	db    *bbolt.DB
	clock func() time.Time
}

// kept is an answer as the database holds it.
type kept struct {
	At     time.Time `json:"at"`
	Answer Answer    `json:"answer"`
}

// New keeps answers in two buckets of db.
func New(db *bbolt.DB, clock func() time.Time) (*Store, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(byKey)
		_, err2 := tx.CreateBucketIfNotExists(byTime)
		return errors.Join(err, err2)
	})
	if err != nil {
		return nil, fmt.Errorf("preparing the kept answers: %w", err)
	}
	return &Store{db, clock}, nil
}

// Find gives the answer kept under key.
func (s *Store) Find(_ context.Context, key string) (Answer, bool, error) {
	var k kept
	found := false
	err := s.db.View(func(tx *bbolt.Tx) error {
		b := tx.Bucket(byKey).Get([]byte(key))
		if b == nil {
			return nil
		}
		found = true
		return json.Unmarshal(b, &k)
	})
	if err != nil {
		return Answer{}, false, fmt.Errorf("finding a kept answer: %w", err)
	}
	return k.Answer, found, nil
}

// Keep stores the answer under key. An answer that is there already stays: the
// first one is what the client was told.
func (s *Store) Keep(_ context.Context, key string, a Answer) error {
	now := s.clock()
	text, err := json.Marshal(kept{now, a})
	if err != nil {
		return fmt.Errorf("keeping an answer: %w", err)
	}
	err = s.db.Batch(func(tx *bbolt.Tx) error {
		if err := drop(tx, now.Add(-Life)); err != nil {
			return err
		}
		answers := tx.Bucket(byKey)
		if answers.Get([]byte(key)) != nil {
			return nil
		}
		if err := answers.Put([]byte(key), text); err != nil {
			return err
		}
		return tx.Bucket(byTime).Put(append(age(now), key...), nil)
	})
	if err != nil {
		return fmt.Errorf("keeping an answer: %w", err)
	}
	return nil
}

// most is how many old answers one transaction drops, so that none is slow.
const most = 200

// drop removes answers that were kept before the limit.
func drop(tx *bbolt.Tx, limit time.Time) error {
	ages := tx.Bucket(byTime)
	var old [][]byte
	c := ages.Cursor()
	for k, _ := c.First(); k != nil && len(old) < most; k, _ = c.Next() {
		if int64(binary.BigEndian.Uint64(k)) >= limit.UnixNano() {
			break
		}
		old = append(old, append([]byte(nil), k...))
	}
	for _, k := range old {
		if err := ages.Delete(k); err != nil {
			return err
		}
		if err := tx.Bucket(byKey).Delete(k[8:]); err != nil {
			return err
		}
	}
	return nil
}

func age(t time.Time) []byte { return binary.BigEndian.AppendUint64(nil, uint64(t.UnixNano())) }
