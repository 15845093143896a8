// Package credential keeps the tokens that let a program or a person write.
//
// A token stands for one party and one role. It is shown once, when it is
// issued; what is kept is the SHA-256 digest of its 256 random bits, so a copy
// of the store lets nobody in. Everything written is durable when the call
// returns.
package credential

import (
	"cmp"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/store"
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

// Store keeps credentials in a database. Safe for concurrent use.
type Store struct {
	db   store.Store
	rand io.Reader
}

const rows = store.Table[string, row]("credentials") // by id

// NewStore keeps credentials in db.
func NewStore(db store.Store) *Store { return &Store{db, rand.Reader} }

const (
	prefix      = "wm"
	secretBytes = 32
)

// Issue makes a credential and returns its token, which is not kept.
func (s *Store) Issue(ctx context.Context, c Credential, now time.Time) (Credential, string, error) {
	raw := make([]byte, 8+secretBytes)
	if _, err := io.ReadFull(s.rand, raw); err != nil {
		return c, "", fmt.Errorf("drawing a token: %w", err)
	}
	c.ID, c.Created = fmt.Sprintf("%x", raw[:8]), now.UTC().Truncate(time.Second)
	secret := raw[8:]
	digest := sha256.Sum256(secret)
	if err := rows.Save(ctx, s.db, c.ID, row{c, digest[:]}); err != nil {
		return c, "", fmt.Errorf("storing the credential: %w", err)
	}
	return c, strings.Join([]string{prefix, c.ID, base64.RawURLEncoding.EncodeToString(secret)}, "."), nil
}

// Check returns the credential that a token stands for, or ErrUnauthorized.
func (s *Store) Check(ctx context.Context, token string) (Credential, error) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 || parts[0] != prefix {
		return Credential{}, ErrUnauthorized
	}
	secret, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || len(secret) != secretBytes {
		return Credential{}, ErrUnauthorized
	}
	r, found, err := rows.Load(ctx, s.db, parts[1])
	if err != nil {
		return Credential{}, err
	}
	if !found {
		return Credential{}, ErrUnauthorized
	}
	digest := sha256.Sum256(secret)
	if subtle.ConstantTimeCompare(digest[:], r.Digest) != 1 {
		return Credential{}, ErrUnauthorized
	}
	return r.Credential, nil
}

// List returns every credential in the order of their ids.
func (s *Store) List(ctx context.Context) (list []Credential, err error) {
	err = s.db.View(ctx, func(r store.Reader) error {
		list = []Credential{}
		for each, err := range rows.Range(r, store.Range{}) {
			if err != nil {
				return err
			}
			list = append(list, each.Value.Credential)
		}
		return nil
	})
	return list, err
}

// Revoke makes a token worthless at once.
func (s *Store) Revoke(ctx context.Context, id string) error {
	return s.db.Update(ctx, func(tx store.Tx) error {
		if _, found, err := rows.Get(tx, id); err != nil || !found {
			return cmp.Or(err, ErrNotFound)
		}
		return rows.Delete(tx, id)
	})
}
