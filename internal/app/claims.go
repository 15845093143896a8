package app

import (
	"context"
	"errors"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// Claim implements web.Claims. The keeper's account pays; it cannot take.
func (s items) Claim(ctx context.Context, c web.Claim) (web.Claimed, error) {
	code, err := scanner.ReadCode(c.Code)
	if err != nil {
		return web.Claimed{}, &web.Problem{Code: "wrong_sealed_code", Status: 422, Detail: err.Error()}
	}
	ref, found, err := s.Lookup(ctx, c.Item)
	if err != nil {
		return web.Claimed{}, err
	}
	if !found {
		return web.Claimed{}, web.ErrNotFound
	}
	keeper, err := s.accounts.get(ctx, AccountKeeper)
	if err != nil {
		return web.Claimed{}, err
	}
	receipt, err := s.registry.Claim(ctx, claimer{keeper}, c.Item, ref.Token, ref.Leaf, ref.Proof, registry.SealedCode(code), c.Owner)
	var wrong *registry.WrongCode
	switch {
	case errors.As(err, &wrong):
		return web.Claimed{}, &web.Problem{Code: wrong.Code(), Status: 422, Detail: "The sealed code is not the one of this item."}
	case err != nil:
		return s.refusedClaim(ctx, ref.Token, c, err)
	}
	return web.Claimed{Item: c.Item, Token: ref.Token, Owner: c.Owner, Tx: receipt.TxHash.Hex(), Block: receipt.BlockNumber.Uint64(),
		Gas: receipt.GasUsed, Fee: escrow.GasFee(receipt)}, nil
}

// refusedClaim says why the contract refused a claim with the right code. The
// claim of somebody who made it already, and lost the answer, is the first one.
func (s items) refusedClaim(ctx context.Context, token provenance.TokenID, c web.Claim, cause error) (web.Claimed, error) {
	st, err := s.registry.Status(ctx, token)
	if err != nil {
		return web.Claimed{}, cause
	}
	problem := func(code, detail string) error { return &web.Problem{Code: code, Status: 409, Detail: detail} }
	switch {
	case st.Claimed:
		first, err := s.firstClaim(ctx, token, st.Block.Number.Uint64())
		if err != nil {
			return web.Claimed{}, err
		}
		if first == nil || first.By != c.Owner {
			return web.Claimed{}, problem("already_claimed", "Somebody claimed this item before.")
		}
		gas, fee, err := s.Gas(ctx, first.Tx)
		if err != nil {
			return web.Claimed{}, err
		}
		return web.Claimed{Item: c.Item, Token: token, Owner: c.Owner, Tx: first.Tx, Block: first.Block, Gas: gas, Fee: fee}, nil
	case st.Recalled, st.Stolen:
		cause = problem("token_locked", "The item is recalled or reported stolen.")
	case st.Owner != st.Issuer && st.Owner != c.Owner:
		cause = problem("held_by_another", "The item was sold to another account; only that account can claim it.")
	}
	return web.Claimed{}, cause
}

// firstClaim is the claim of a token, as the chain had it at a block.
func (s items) firstClaim(ctx context.Context, token provenance.TokenID, block uint64) (*index.Claim, error) {
	changed := s.index.Changes(ctx)
	for {
		t, err := s.index.Token(ctx, token)
		if err != nil || t.Claim != nil || t.Block >= block {
			return t.Claim, err
		}
		if _, open := <-changed; !open {
			return nil, errors.New("the read model closed before it knew the claim")
		}
	}
}
