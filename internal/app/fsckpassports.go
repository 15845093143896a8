package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// versions compares, for every token that has appended passports or a proposed
// recovery, the read model with the contract; it checks that the versions are
// one line from the leaf to the contract's head, and that the maker holds the
// documents.
func (f *Fsck) versions(ctx context.Context) (count int, faults []string, err error) {
	tokens, err := f.index.Unsettled(ctx)
	if err != nil {
		return 0, nil, err
	}
	for _, id := range tokens {
		st, token, err := f.sameBlock(ctx, id)
		if err != nil {
			return count, faults, err
		}
		count++
		if token.Version != st.Version {
			faults = append(faults, fmt.Sprintf("the passport of token %s stands at %s, the read model has %s", id, st.Version, token.Version))
		}
		if a := token.Recovery; a != nil && int64(st.Block.Time) > a.Lapses.Unix() {
			token.Recovery = nil // the chain logs nothing when a proposal lapses
		}
		if a, b := token.Recovery, st.Recovery; (a == nil) != (b == nil) || a != nil && (a.To != b.To || !a.EndsAt.Equal(b.EndsAt)) {
			faults = append(faults, fmt.Sprintf("the recovery of token %s is not the contract's", id))
		}
		if token.Escrowed != st.Escrowed {
			faults = append(faults, fmt.Sprintf("the read model says escrowed = %t of token %s, the contract %t", token.Escrowed, id, st.Escrowed))
		}
		wrong, err := f.line(ctx, id, token.Version)
		if err != nil {
			return count, faults, err
		}
		faults = append(faults, wrong...)
	}
	return count, faults, nil
}

// sameBlock reads a token from the contract and, once that has come as far,
// from the read model. Where the token changes meanwhile it reads again.
func (f *Fsck) sameBlock(ctx context.Context, id provenance.TokenID) (registry.Status, index.Token, error) {
	for {
		before, err := f.chain.registry.Status(ctx, id)
		if err != nil {
			return before, index.Token{}, err
		}
		if err := f.caughtUp(ctx); err != nil {
			return before, index.Token{}, err
		}
		token, err := f.index.Token(ctx, id)
		if err != nil {
			return before, token, err
		}
		after, err := f.chain.registry.Status(ctx, id)
		if err != nil {
			return before, token, err
		}
		if before.Version == after.Version && before.Owner == after.Owner && (before.Recovery == nil) == (after.Recovery == nil) {
			return after, token, nil
		}
	}
}

// line checks a token's versions up to head, and that this server has their
// documents where it is the one that issued the item.
func (f *Fsck) line(ctx context.Context, id provenance.TokenID, head provenance.Hash) (faults []string, err error) {
	all, _, err := f.index.Versions(ctx, id)
	if err != nil {
		return nil, err
	}
	line := all[:min(len(all), int(provenance.VersionNumber(head)))]
	if err := provenance.VerifyVersions(id, head, line); err != nil {
		faults = append(faults, err.Error())
	}
	if _, err := f.batches.Batch(ctx, minting.KeyOf(id.Batch())); errors.Is(err, minting.ErrNotFound) {
		return faults, nil // another server's: it holds the documents
	} else if err != nil {
		return nil, err
	}
	for _, v := range line {
		switch doc, err := f.batches.Passport(ctx, v.Passport); {
		case errors.Is(err, minting.ErrNotFound):
			faults = append(faults, fmt.Sprintf("version %d of the passport of token %s is on the chain, and its document is lost", v.Number, id))
		case err != nil:
			return nil, err
		case provenance.Sum(doc) != v.Passport:
			faults = append(faults, fmt.Sprintf("version %d of the passport of token %s is not the document that the chain names", v.Number, id))
		}
	}
	return faults, nil
}
