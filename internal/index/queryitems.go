package index

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/provenance"
)

// Item is an item with its token, as its maker commissioned it.
type Item struct {
	Item     string             `json:"item"` // canonical Digital Link URI
	Contract string             `json:"contract"`
	Token    provenance.TokenID `json:"token"`
	Issuer   provenance.Address `json:"issuer"`
	Root     provenance.Hash    `json:"root"`
	Size     uint32             `json:"size"`
	Index    uint32             `json:"index"`
	// First says that no other item was commissioned for the token before.
	First bool `json:"first"`
}

// Item returns the item and whether it was ever commissioned with a token.
func (x *Index) Item(_ context.Context, item string) (Item, bool, error) {
	var out Item
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		out, found, err = readItem(tx, item)
		return err
	})
	return out, found, err
}

// ItemOf returns the item that was first commissioned for the token.
func (x *Index) ItemOf(_ context.Context, token provenance.TokenID) (Item, bool, error) {
	var out Item
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		subject := tx.Bucket(bucketTokens).Get(token[:])
		if subject == nil {
			return nil
		}
		out, found, err = readItem(tx, string(subject))
		return err
	})
	return out, found, err
}

func readItem(tx *bbolt.Tx, item string) (Item, bool, error) {
	ref := tx.Bucket(bucketItems).Get([]byte(item))
	if ref == nil {
		return Item{}, false, nil
	}
	if len(ref) != 64 {
		return Item{}, false, fmt.Errorf("the token of %s is kept in %d bytes", item, len(ref))
	}
	var mark provenance.BatchMark
	if err := json.Unmarshal(tx.Bucket(bucketMarks).Get(ref[32:]), &mark); err != nil {
		return Item{}, false, fmt.Errorf("reading the batch of %s: %w", item, err)
	}
	token := provenance.TokenID(ref[:32])
	return Item{
		Item: item, Contract: mark.Contract, Token: token,
		Issuer: mark.Issuer, Root: mark.Root, Size: mark.Size, Index: token.Index(),
		First: string(tx.Bucket(bucketTokens).Get(token[:])) == item,
	}, true, nil
}

// Token is a token as the passport contract's logs tell it.
type Token struct {
	Exists   bool                 `json:"exists"` // its batch was minted and has its index
	Owner    provenance.Address   `json:"owner,omitzero"`
	Issuer   provenance.Address   `json:"issuer,omitzero"`
	Size     uint32               `json:"size,omitempty"` // of its batch
	Claim    *Claim               `json:"claim,omitempty"`
	Recalled bool                 `json:"recalled"` // itself or its batch
	Reason   provenance.Hash      `json:"reason,omitzero"`
	Stolen   bool                 `json:"stolen"`
	Escrowed bool                 `json:"escrowed"`           // a registered escrow holds it
	Version  provenance.Hash      `json:"version,omitzero"`   // head of its passport's newest version; zero: the one in its leaf
	Recovery *provenance.Recovery `json:"recovery,omitempty"` // proposed; nil if none is
	Minted   time.Time            `json:"minted,omitzero"`
	Block    uint64               `json:"block"` // as of this block
}

// Token returns the token as of the newest block that was read.
func (x *Index) Token(_ context.Context, id provenance.TokenID) (Token, error) {
	var t Token
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		t, err = x.readToken(tx, id)
		return err
	})
	return t, err
}

func (x *Index) readToken(tx *bbolt.Tx, id provenance.TokenID) (Token, error) {
	t := Token{Block: evmHeight(tx)}
	batch := id.Batch()
	b, found, err := readBatch(tx, batch[:])
	if err != nil || !found || id.Index() >= b.Size {
		return t, err
	}
	t.Exists, t.Owner, t.Issuer, t.Size, t.Minted = true, b.Issuer, b.Issuer, b.Size, b.Time
	if owner := tx.Bucket(bucketOwners).Get(id[:]); owner != nil {
		t.Owner = provenance.Address(owner)
	}
	t.Escrowed = tx.Bucket(bucketEscrows).Get(t.Owner[:]) != nil
	if err := readVersions(tx, id, &t); err != nil {
		return t, err
	}
	if text := tx.Bucket(bucketClaims).Get(id[:]); text != nil {
		t.Claim = new(Claim)
		if err := json.Unmarshal(text, t.Claim); err != nil {
			return t, fmt.Errorf("reading the claim of token %s: %w", id, err)
		}
	}
	reason := tx.Bucket(bucketRecalls).Get(id[:])
	if reason == nil {
		reason = tx.Bucket(bucketBatchRecalls).Get(batch[:])
	}
	if reason != nil {
		t.Recalled, t.Reason = true, provenance.Hash(reason)
	}
	t.Stolen = tx.Bucket(bucketStolen).Get(id[:]) != nil
	return t, nil
}

func readBatch(tx *bbolt.Tx, id []byte) (Batch, bool, error) {
	var b Batch
	text := tx.Bucket(bucketBatches).Get(id)
	if text == nil {
		return b, false, nil
	}
	if err := json.Unmarshal(text, &b); err != nil {
		return b, false, fmt.Errorf("reading batch 0x%x: %w", id, err)
	}
	b.Recalled = tx.Bucket(bucketBatchRecalls).Get(id) != nil
	return b, true, nil
}

// Batch returns a batch and whether it was minted.
func (x *Index) Batch(_ context.Context, id provenance.BatchID) (Batch, bool, error) {
	var b Batch
	var found bool
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		b, found, err = readBatch(tx, id[:])
		return err
	})
	return b, found, err
}

// Batches returns up to limit batches, newest first, after the place where the
// page before ended, and where this one did; "" at the end.
func (x *Index) Batches(_ context.Context, after string, limit int) ([]Batch, string, error) {
	batches, next := []Batch{}, ""
	err := x.db.View(func(tx *bbolt.Tx) error {
		at, err := parsePlace(after)
		if err != nil {
			return err
		}
		for k, id := range newestFirst(tx.Bucket(bucketBatchOrder).Cursor(), nil, at) {
			if len(batches) == limit {
				break
			}
			b, found, err := readBatch(tx, id)
			if err != nil {
				return err
			}
			if found {
				batches, next = append(batches, b), hex.EncodeToString(k)
			}
		}
		if len(batches) < limit {
			next = ""
		}
		return nil
	})
	return batches, next, err
}

func parsePlace(s string) ([]byte, error) {
	if s == "" {
		return nil, nil
	}
	at, err := hex.DecodeString(s)
	if err != nil || len(at) != placeSize {
		return nil, &PlaceError{s}
	}
	return at, nil
}

// PlaceError says that a text is no place where a page ended.
type PlaceError struct{ Text string }

func (e *PlaceError) Error() string { return fmt.Sprintf("%q is no place where a page ended", e.Text) }

// Code names the problem for programs.
func (e *PlaceError) Code() string { return "bad_page" }

// newestFirst yields what stands under prefix ‖ place, descending, from below
// the place, or from the end when that is nil. It yields the place without the
// prefix.
func newestFirst(c *bbolt.Cursor, prefix, at []byte) func(yield func(k, v []byte) bool) {
	return func(yield func(k, v []byte) bool) {
		if at == nil {
			at = bytes.Repeat([]byte{0xff}, placeSize+1)
		}
		k, v := c.Seek(join(prefix, at))
		if k == nil {
			k, v = c.Last()
		} else {
			k, v = c.Prev()
		}
		for ; k != nil && bytes.HasPrefix(k, prefix); k, v = c.Prev() {
			if !yield(k[len(prefix):], v) {
				return
			}
		}
	}
}
