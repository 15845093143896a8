package index

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
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
func (x *Index) Item(ctx context.Context, item string) (Item, bool, error) {
	var out Item
	var found bool
	err := x.db.View(ctx, func(r store.Reader) (err error) {
		out, found, err = readItem(r, item)
		return err
	})
	return out, found, err
}

// ItemOf returns the item that was first commissioned for the token.
func (x *Index) ItemOf(ctx context.Context, token provenance.TokenID) (Item, bool, error) {
	var out Item
	var found bool
	err := x.db.View(ctx, func(r store.Reader) (err error) {
		subject, err := r.Get(bucketTokens, token[:])
		if err != nil || subject == nil {
			return err
		}
		out, found, err = readItem(r, string(subject))
		return err
	})
	return out, found, err
}

func readItem(r store.Reader, item string) (Item, bool, error) {
	ref, err := r.Get(bucketItems, []byte(item))
	if err != nil || ref == nil {
		return Item{}, false, err
	}
	if len(ref) != 64 {
		return Item{}, false, fmt.Errorf("the token of %s is kept in %d bytes", item, len(ref))
	}
	mark, found, err := tableMarks.Get(r, ref[32:])
	if err == nil && !found {
		err = fmt.Errorf("the batch of %s is missing", item)
	}
	if err != nil {
		return Item{}, false, err
	}
	token := provenance.TokenID(ref[:32])
	first, err := r.Get(bucketTokens, token[:])
	return Item{
		Item: item, Contract: mark.Contract, Token: token,
		Issuer: mark.Issuer, Root: mark.Root, Size: mark.Size, Index: token.Index(),
		First: string(first) == item,
	}, err == nil, err
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
func (x *Index) Token(ctx context.Context, id provenance.TokenID) (Token, error) {
	var t Token
	err := x.db.View(ctx, func(r store.Reader) (err error) {
		t, err = readToken(r, id)
		return err
	})
	return t, err
}

func readToken(r store.Reader, id provenance.TokenID) (t Token, err error) {
	if t.Block, err = evmHeight(r); err != nil {
		return t, err
	}
	batch := id.Batch()
	b, found, err := readBatch(r, batch[:])
	if err != nil || !found || id.Index() >= b.Size {
		return t, err
	}
	t.Exists, t.Owner, t.Issuer, t.Size, t.Minted = true, b.Issuer, b.Issuer, b.Size, b.Time
	owner, err := r.Get(bucketOwners, id[:])
	if err != nil {
		return t, err
	}
	if owner != nil {
		t.Owner = provenance.Address(owner)
	}
	claim, claimed, err := tableClaims.Get(r, id[:])
	if err != nil {
		return t, err
	}
	if claimed {
		t.Claim = &claim
	}
	escrowed, err1 := r.Get(bucketEscrows, t.Owner[:])
	stolen, err2 := r.Get(bucketStolen, id[:])
	reason, err3 := r.Get(bucketRecalls, id[:])
	if err := errors.Join(err1, err2, err3); err != nil {
		return t, err
	}
	if reason == nil {
		if reason, err = r.Get(bucketBatchRecalls, batch[:]); err != nil {
			return t, err
		}
	}
	if reason != nil {
		t.Recalled, t.Reason = true, provenance.Hash(reason)
	}
	t.Escrowed, t.Stolen = escrowed != nil, stolen != nil
	return t, readVersions(r, id, &t)
}

func readBatch(r store.Reader, id []byte) (Batch, bool, error) {
	b, found, err := tableBatches.Get(r, id)
	if err != nil || !found {
		return b, false, err
	}
	recalled, err := r.Get(bucketBatchRecalls, id)
	b.Recalled = recalled != nil
	return b, err == nil, err
}

// Batch returns a batch and whether it was minted.
func (x *Index) Batch(ctx context.Context, id provenance.BatchID) (Batch, bool, error) {
	var b Batch
	var found bool
	err := x.db.View(ctx, func(r store.Reader) (err error) {
		b, found, err = readBatch(r, id[:])
		return err
	})
	return b, found, err
}

// Batches returns up to limit batches, newest first, after the place where the
// page before ended, and where this one did; "" at the end.
func (x *Index) Batches(ctx context.Context, after string, limit int) (batches []Batch, next string, err error) {
	at, err := parsePlace(after)
	if err != nil {
		return nil, "", err
	}
	err = x.db.View(ctx, func(r store.Reader) error {
		batches, next = []Batch{}, ""
		for p, err := range r.Range(bucketBatchOrder, store.Range{Backward: true}.Past(at)) {
			if err != nil {
				return err
			}
			if len(batches) == limit {
				break
			}
			b, found, err := readBatch(r, p.Value)
			if err != nil {
				return err
			}
			if found {
				batches, next = append(batches, b), hex.EncodeToString(p.Key)
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
