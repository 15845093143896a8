// Package credential keeps the tokens that let a program or a person write.
//
// A token stands for one party and one role. It is shown once, when it is
// issued; what is kept is the SHA-256 digest of its 256 random bits, so a copy
// of the store lets nobody in. Everything written is durable when the call
// returns.
package credential

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"go.etcd.io/bbolt"
)

// Errors of the store.
var (
	ErrUnauthorized = errors.New("the token is not valid here")
	ErrNotFound     = errors.New("there is no such credential")
)

// Credential is an issued token without its secret.
type Credential struct {
	ID      string    `json:"id"`
	Party   string    `json:"party"`             // MSP id
	Role    string    `json:"role"`              // maker, custodian, merchant, buyer, arbiter, admin
	Account string    `json:"account,omitempty"` // name of the key that it acts with on the chain
	Note    string    `json:"note,omitempty"`
	Created time.Time `json:"created"`
}

type row struct {
	Credential
	Digest []byte `json:"digest"`
}

// Store keeps credentials in a bbolt database. Safe for concurrent use.
type Store struct {
	db   *bbolt.DB
	rand io.Reader
}

var bucket = []byte("credentials")

// NewStore keeps its bucket in db.
func NewStore(db *bbolt.DB) (*Store, error) {
	err := db.Update(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucketIfNotExists(bucket)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("opening the credential store: %w", err)
	}
	return &Store{db, rand.Reader}, nil
}

const (
	prefix      = "wm"
	secretBytes = 32
)

// Issue makes a credential and returns its token, which is not kept.
func (s *Store) Issue(c Credential, now time.Time) (Credential, string, error) {
	raw := make([]byte, 8+secretBytes)
	if _, err := io.ReadFull(s.rand, raw); err != nil {
		return c, "", fmt.Errorf("drawing a token: %w", err)
	}
	c.ID, c.Created = fmt.Sprintf("%x", raw[:8]), now.UTC().Truncate(time.Second)
	secret := raw[8:]
	digest := sha256.Sum256(secret)
	text, err := json.Marshal(row{c, digest[:]})
	if err != nil {
		return c, "", err
	}
	err = s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(bucket).Put([]byte(c.ID), text) })
	if err != nil {
		return c, "", fmt.Errorf("storing the credential: %w", err)
	}
	return c, strings.Join([]string{prefix, c.ID, base64.RawURLEncoding.EncodeToString(secret)}, "."), nil
}

// Check returns the credential that a token stands for, or ErrUnauthorized.
func (s *Store) Check(token string) (Credential, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 || parts[0] != prefix {
		return Credential{}, ErrUnauthorized
	}
	secret, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(secret) != secretBytes {
		return Credential{}, ErrUnauthorized
	}
	var r row
	err = s.db.View(func(tx *bbolt.Tx) error {
		text := tx.Bucket(bucket).Get([]byte(parts[1]))
		if text == nil {
			return ErrUnauthorized
		}
		return json.Unmarshal(text, &r)
	})
	if err != nil {
		return Credential{}, err
	}
	digest := sha256.Sum256(secret)
	if subtle.ConstantTimeCompare(digest[:], r.Digest) != 1 {
		return Credential{}, ErrUnauthorized
	}
	return r.Credential, nil
}

// List returns every credential, oldest first within the order of their ids.
func (s *Store) List() ([]Credential, error) {
	list := []Credential{}
	err := s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucket).ForEach(func(_, text []byte) error {
			var r row
			if err := json.Unmarshal(text, &r); err != nil {
				return err
			}
			list = append(list, r.Credential)
			return nil
		})
	})
	return list, err
}

// Revoke makes a token worthless at once.
func (s *Store) Revoke(id string) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucket)
		if b.Get([]byte(id)) == nil {
			return ErrNotFound
		}
		return b.Delete([]byte(id))
	})
}
