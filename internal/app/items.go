package app

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
)

// items finds what the sources of a scan say of an item: the ledgers
// themselves, so that an answer cannot be behind them. It is the source of a
// [scanner.Gatherer].
type items struct {
	channel  *channel
	chain    *chain
	accounts *keyring
	batches  *minting.Store
	index    *index.Index
	orders   *Orders
}

// Lookup implements scanner.Items. The custody ledger says which token an item
// has; the maker's store adds the leaf and its proof, which the chain checks.
func (s *items) Lookup(ctx context.Context, item string) (scanner.ItemRef, bool, error) {
	b, entry, index, proof, err := (&minting.Proofs{Store: s.batches}).Proof(ctx, item)
	if err == nil {
		return scanner.ItemRef{
			Contract: b.Contract, Token: b.ID.Token(index), Issuer: b.Issuer, IssuerName: s.issuerName(b.Issuer),
			Size: b.Size, Leaf: entry.Leaf, Proof: proof,
		}, true, nil
	}
	if !errors.Is(err, minting.ErrNotFound) {
		return scanner.ItemRef{}, false, err
	}
	if _, err := s.channel.reader().Custody(ctx, item); notFound(err) {
		return scanner.ItemRef{}, false, nil
	} else if err != nil {
		return scanner.ItemRef{}, false, err
	}
	return scanner.ItemRef{}, false, fmt.Errorf("%s was issued by another server, which holds its proof", item)
}

// need is Lookup of an item that has to be there.
func (s *items) need(ctx context.Context, item string) (scanner.ItemRef, error) {
	ref, found, err := s.Lookup(ctx, item)
	if err == nil && !found {
		err = errNotFound
	}
	return ref, err
}

func (s *items) issuerName(issuer provenance.Address) string {
	return s.channel.parties.name(s.accounts.owner(issuer))
}

// Status implements scanner.Chain.
func (s *items) Status(ctx context.Context, token provenance.TokenID) (scanner.TokenStatus, error) {
	st, err := s.chain.registry.Status(ctx, token)
	if err != nil {
		return scanner.TokenStatus{}, err
	}
	return tokenStatus(st), nil
}

func tokenStatus(st registry.Status) scanner.TokenStatus {
	return scanner.TokenStatus{
		Exists: st.Exists, Owner: st.Owner, Claimed: st.Claimed, Recalled: st.Recalled, Stolen: st.Stolen,
		Escrowed: st.Escrowed, VersionHead: st.Version, Recovery: st.Recovery,
		BlockNumber: st.Block.Number.Uint64(), BlockHash: st.Block.Hash().Hex(), BlockTime: time.Unix(int64(st.Block.Time), 0).UTC(),
	}
}

// Versions implements scanner.Chain. The read model is asked, which may be
// behind: what it says counts once it leads to the head that the chain gave.
func (s *items) Versions(ctx context.Context, token provenance.TokenID, head provenance.Hash) ([]provenance.Version, error) {
	changed := s.index.Changes(ctx)
	for {
		line, _, err := s.index.Versions(ctx, token)
		if err != nil {
			return nil, err
		}
		// The chain may be ahead of the head that was asked for, too.
		for n := len(line); n > 0; n-- {
			if line[n-1].Head == head {
				return line[:n], provenance.VerifyVersions(token, head, line[:n])
			}
		}
		if _, open := <-changed; !open {
			return nil, fmt.Errorf("the read model does not know version %d of the passport of token %s", provenance.VersionNumber(head), token)
		}
	}
}

// Path implements scanner.Custody.
func (s *items) Path(ctx context.Context, item string) (provenance.Path, error) {
	return s.channel.path(ctx, item)
}

// Get implements scanner.Passports.
func (s *items) Get(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	doc, err := s.batches.Passport(ctx, hash)
	if errors.Is(err, minting.ErrNotFound) {
		return nil, scanner.ErrNoPassport
	}
	return doc, err
}

// Order implements scanner.Orders.
func (s *items) Order(ctx context.Context, id string) (scanner.OrderRef, bool, error) {
	orderID, err := escrow.ParseOrderID(id)
	if err != nil {
		return scanner.OrderRef{}, false, nil
	}
	o, found, err := s.orders.find(ctx, orderID)
	if err != nil || !found {
		return scanner.OrderRef{}, false, err
	}
	return scanner.OrderRef{ID: id, Item: o.Item, Token: o.Terms.Token, Status: string(o.Status)}, true, nil
}

// batchOf is the batch of a token.
func (s *items) batchOf(ctx context.Context, id provenance.TokenID) (minting.Batch, error) {
	b, err := s.batches.Batch(ctx, minting.KeyOf(id.Batch()))
	if errors.Is(err, minting.ErrNotFound) {
		return b, errNotFound
	}
	return b, err
}

// entryOf is what was minted as a token, with its batch.
func (s *items) entryOf(ctx context.Context, id provenance.TokenID) (minting.Batch, minting.Entry, error) {
	b, err := s.batchOf(ctx, id)
	if err != nil {
		return b, minting.Entry{}, err
	}
	entries, err := s.batches.Entries(ctx, b.Key)
	if err != nil {
		return b, minting.Entry{}, err
	}
	if int(id.Index()) >= len(entries) {
		return b, minting.Entry{}, errNotFound
	}
	return b, entries[id.Index()], nil
}
