package app

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"slices"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
)

// Passports finds passports and appends versions to them.
type Passports struct {
	items *items
}

// Document is the canonical passport document that a hash names.
func (s *Passports) Document(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	doc, err := s.items.Get(ctx, hash)
	if errors.Is(err, scanner.ErrNoPassport) {
		return nil, errNotFound
	}
	return doc, err
}

// Token is what ERC-721 metadata is made from.
type Token struct {
	ID       provenance.TokenID `json:"token"`
	Contract string             `json:"contract"` // CAIP-10
	Item     string             `json:"item"`     // canonical Digital Link URI
	Passport provenance.Hash    `json:"passport"` // hash of the passport document in force
	Claimed  bool               `json:"claimed"`
	Recalled bool               `json:"recalled"` // itself or its batch
	Stolen   bool               `json:"stolen"`
}

// Token finds the item behind a token.
func (s *Passports) Token(ctx context.Context, id provenance.TokenID) (Token, error) {
	b, e, err := s.items.entryOf(ctx, id)
	if err != nil {
		return Token{}, err
	}
	t := Token{ID: id, Contract: b.Contract, Item: e.Item.URI(), Passport: e.Leaf.Passport}
	line, _, err := s.items.index.Versions(ctx, id)
	if err != nil {
		return Token{}, err
	}
	if n := len(line); n > 0 {
		t.Passport = line[n-1].Passport
	}
	is, err := s.items.index.Token(ctx, id)
	t.Claimed, t.Recalled, t.Stolen = is.Claim != nil, is.Recalled, is.Stolen
	return t, err
}

// NewPassport is a later shared passport for one item, or for all of a batch.
type NewPassport struct {
	Item     string          `json:"item,omitempty"`  // canonical Digital Link URI
	Batch    string          `json:"batch,omitempty"` // the batch's key
	Passport json.RawMessage `json:"passport"`        // the whole shared passport, as in a batch's upload
}

// AppendedPassports says how many versions stand on the chain.
type AppendedPassports struct {
	Item      string   `json:"item,omitempty"`
	Batch     string   `json:"batch,omitempty"`
	Appended  int      `json:"appended"`
	Unchanged int      `json:"unchanged"`    // the passport in force is this one already
	Tx        []string `json:"tx,omitempty"` // transaction hashes, 0x…
}

func (n *NewPassport) check() (err error) {
	switch {
	case (n.Item == "") == (n.Batch == ""):
		return refusal.Field("item", "A passport is appended for one item or one batch.")
	case len(n.Passport) == 0:
		return refusal.Field("passport", "The shared passport, a JSON document, is missing.")
	}
	if n.Item != "" {
		n.Item, err = SubjectID(n.Item)
	}
	return AtField(err, "item")
}

// Append appends versions. The documents are stored before the chain
// names them, and what is in force already is left out: an interrupted append
// is completed by the same one again.
func (s *Passports) Append(ctx context.Context, p Principal, n NewPassport) (AppendedPassports, error) {
	if err := n.check(); err != nil {
		return AppendedPassports{}, err
	}
	out := AppendedPassports{Item: n.Item, Batch: n.Batch}
	a, err := s.items.accounts.party(ctx, p.Party)
	if err != nil {
		return out, err
	}
	b, err := s.revisedBatch(ctx, n)
	if err != nil {
		return out, err
	}
	key, err := s.items.chain.registry.IssuerKey(ctx, b.Issuer)
	if err != nil {
		return out, err
	}
	if key != a.address() {
		return out, notIssuer("append to its passport")
	}
	if b.State == minting.Planned {
		return out, refusal.New("batch_not_ready", "The batch is not minted yet.")
	}
	template, err := minting.ReadTemplate(bytes.NewReader(n.Passport))
	if err != nil {
		return out, batchRefusal(err)
	}
	revisions, err := s.items.batches.Revise(ctx, b, n.Item, template)
	if err != nil {
		return out, err
	}
	todo, err := s.outstanding(ctx, revisions)
	if err != nil {
		return out, err
	}
	out.Unchanged = len(revisions) - len(todo)
	for chunk := range slices.Chunk(todo, registry.MaxAppend) {
		receipt, err := s.items.chain.registry.AppendVersions(ctx, deployer{a}, chunk)
		var reverted *escrow.Reverted
		switch {
		case errors.As(err, &reverted):
			return out, refusal.New("version_conflict", "Another version was appended meanwhile; do it again if this one shall follow it.").Because(err)
		case err != nil:
			return out, err
		}
		out.Appended += len(chunk)
		out.Tx = append(out.Tx, receipt.TxHash.Hex())
	}
	return out, nil
}

func notIssuer(act string) error {
	return refusal.New("not_issuer", "Only the maker that issued an item can %s.", act)
}

func (s *Passports) revisedBatch(ctx context.Context, n NewPassport) (b minting.Batch, err error) {
	if n.Batch != "" {
		b, err = s.items.batches.Batch(ctx, n.Batch)
	} else {
		b, _, _, err = s.items.batches.Find(ctx, n.Item)
	}
	if errors.Is(err, minting.ErrNotFound) {
		err = errNotFound
	}
	return b, err
}

// outstanding are the revisions that are not in force, as versions that follow
// what is.
func (s *Passports) outstanding(ctx context.Context, revisions []minting.Revision) ([]registry.NewVersion, error) {
	var todo []registry.NewVersion
	for _, r := range revisions {
		head, err := s.items.chain.registry.VersionHead(ctx, r.Token)
		if err != nil {
			return nil, err
		}
		inForce := r.First
		if !head.IsZero() {
			line, err := s.items.Versions(ctx, r.Token, head)
			if err != nil {
				return nil, err
			}
			inForce = line[len(line)-1].Passport
		}
		if inForce != r.Passport {
			todo = append(todo, registry.NewVersion{Token: r.Token, Predecessor: head, Passport: r.Passport})
		}
	}
	return todo, nil
}
