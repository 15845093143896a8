package app

import (
	"context"
	"errors"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
)

// Claims moves an item's token to whoever knows the code sealed in its box. The
// keeper's account pays for it; it cannot take.
type Claims struct {
	items      *items
	sealSecret []byte
}

// Claim asks for an item's token.
type Claim struct {
	Item  string             `json:"item"`  // canonical Digital Link URI
	Code  string             `json:"code"`  // the code sealed in the box
	Owner provenance.Address `json:"owner"` // who takes it
}

// Claimed is a claim that stands on the chain.
type Claimed struct {
	Item  string             `json:"item"`
	Token provenance.TokenID `json:"token"`
	Owner provenance.Address `json:"owner"`
	Tx    string             `json:"tx"` // transaction hash, 0x…
	Block uint64             `json:"block"`
	Gas   uint64             `json:"gas,omitempty"`
	Fee   string             `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
}

// Claim claims an item. Claiming again for the same owner returns the first
// claim.
func (s *Claims) Claim(ctx context.Context, c Claim) (Claimed, error) {
	code, err := scanner.ReadCode(c.Code)
	if err != nil {
		return Claimed{}, refusal.Field("code", "%s", Sentence(err.Error()))
	}
	if c.Owner.IsZero() {
		return Claimed{}, refusal.Field("owner", "An account is 0x and 40 hexadecimal digits.")
	}
	ref, err := s.items.need(ctx, c.Item)
	if err != nil {
		return Claimed{}, err
	}
	keeper, err := s.items.accounts.get(ctx, AccountKeeper)
	if err != nil {
		return Claimed{}, err
	}
	receipt, err := s.items.chain.registry.Claim(ctx, claimer{keeper}, c.Item, ref.Token, ref.Leaf, ref.Proof, registry.SealedCode(code), c.Owner)
	var wrong *registry.WrongCode
	switch {
	case errors.As(err, &wrong):
		return Claimed{}, refusal.New(wrong.Code(), "The sealed code is not the one of this item.").Because(err)
	case err != nil:
		return s.refusedClaim(ctx, ref.Token, c, err)
	}
	return Claimed{Item: c.Item, Token: ref.Token, Owner: c.Owner, Tx: receipt.TxHash.Hex(), Block: receipt.BlockNumber.Uint64(),
		Gas: receipt.GasUsed, Fee: escrow.GasFee(receipt)}, nil
}

// refusedClaim says why the contract refused a claim with the right code. The
// claim of somebody who made it already, and lost the answer, is the first one.
func (s *Claims) refusedClaim(ctx context.Context, token provenance.TokenID, c Claim, cause error) (Claimed, error) {
	st, err := s.items.chain.registry.Status(ctx, token)
	if err != nil {
		return Claimed{}, cause
	}
	switch {
	case st.Claimed:
		first, err := s.firstClaim(ctx, token, st.Block.Number.Uint64())
		if err != nil {
			return Claimed{}, err
		}
		if first == nil || first.By != c.Owner {
			return Claimed{}, refusal.New("already_claimed", "Somebody claimed this item before.")
		}
		gas, fee, err := s.items.chain.gas(ctx, first.Tx)
		if err != nil {
			return Claimed{}, err
		}
		return Claimed{Item: c.Item, Token: token, Owner: c.Owner, Tx: first.Tx, Block: first.Block, Gas: gas, Fee: fee}, nil
	case st.Recalled, st.Stolen:
		cause = refusal.New("token_locked", "The item is recalled or reported stolen.")
	case st.Owner != st.Issuer && st.Owner != c.Owner:
		cause = refusal.New("held_by_another", "The item was sold to another account; only that account can claim it.")
	}
	return Claimed{}, cause
}

// NewCode is the code that claims an item from now on.
type NewCode struct {
	Item  string             `json:"item"`
	Token provenance.TokenID `json:"token"`
	Code  string             `json:"code,omitempty"` // to be sealed with the item; none: its code was voided
	Tx    string             `json:"tx"`
}

// Replace replaces the code of an item that its maker holds, or voids it: whoever
// saw the code before the goods came back can then claim nothing.
func (s *Claims) Replace(ctx context.Context, p Principal, item string, void bool) (NewCode, error) {
	ref, err := s.items.need(ctx, item)
	if err != nil {
		return NewCode{}, err
	}
	a, err := s.items.accounts.party(ctx, p.Party)
	if err != nil {
		return NewCode{}, err
	}
	st, err := s.items.chain.registry.Status(ctx, ref.Token)
	switch {
	case err != nil:
		return NewCode{}, err
	case st.IssuerKey != a.address():
		return NewCode{}, notIssuer("replace its code")
	case st.Owner != st.Issuer:
		return NewCode{}, refusal.New("held_by_another", "The maker can replace an item's code only while it holds the item itself.")
	}
	out := NewCode{Item: item, Token: ref.Token}
	var key provenance.Address
	if !void {
		n, err := s.items.chain.registry.ClaimNonce(ctx, ref.Token)
		if err != nil {
			return NewCode{}, err
		}
		code := registry.SealCodeAgain(s.sealSecret, item, n+1)
		if key, err = code.Account(item); err != nil {
			return NewCode{}, err
		}
		out.Code = string(code)
	}
	receipt, err := s.items.chain.registry.SetClaimKey(ctx, deployer{a}, ref.Token, key, st.Block.Number.Uint64())
	if err != nil {
		return NewCode{}, err
	}
	out.Tx = receipt.TxHash.Hex()
	return out, nil
}

// firstClaim is the claim of a token, as the chain had it at a block.
func (s *Claims) firstClaim(ctx context.Context, token provenance.TokenID, block uint64) (*index.Claim, error) {
	changed := s.items.index.Changes(ctx)
	for {
		t, err := s.items.index.Token(ctx, token)
		if err != nil || t.Claim != nil || t.Block >= block {
			return t.Claim, err
		}
		if _, open := <-changed; !open {
			return nil, errors.New("the read model closed before it knew the claim")
		}
	}
}
