package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/provenance"
)

// MaxAppend is how many versions one transaction appends: the first version of
// an item costs just under 29,000 gas, and a transaction is capped at
// 16,777,216 (EIP-7825).
const MaxAppend = 500

// NewVersion is one version to append.
type NewVersion struct {
	Token       provenance.TokenID
	Predecessor provenance.Hash // the newest head, zero before the first version
	Passport    provenance.Hash // of the new canonical document
}

// VersionHead is the head of the newest version of a token's passport, zero
// while that is the one in its leaf.
func (r *Registry) VersionHead(ctx context.Context, token provenance.TokenID) (provenance.Hash, error) {
	out, err := r.call(ctx, r.binding.PackVersionHead(token.Big()))
	if err != nil {
		return provenance.Hash{}, fmt.Errorf("asking for the passport version of token %s: %w", token, err)
	}
	head, err := r.binding.UnpackVersionHead(out)
	if err != nil {
		return provenance.Hash{}, fmt.Errorf("reading the passport version of token %s: %w", token, err)
	}
	return head, nil
}

// AppendVersions appends up to [MaxAppend] versions, all or none, by the issuer
// of their batches. The same versions again are the same transaction; where
// another version came between, the contract refuses.
func (r *Registry) AppendVersions(ctx context.Context, s Sender, versions []NewVersion) (*types.Receipt, error) {
	if len(versions) == 0 || len(versions) > MaxAppend {
		return nil, fmt.Errorf("appending %d versions: a transaction takes 1 to %d", len(versions), MaxAppend)
	}
	call := make([]passport.NewVersion, len(versions))
	h := sha256.New()
	for i, v := range versions {
		call[i] = passport.NewVersion{TokenId: v.Token.Big(), Predecessor: v.Predecessor, PassportHash: v.Passport}
		for _, part := range [][]byte{v.Token[:], v.Predecessor[:], v.Passport[:]} {
			h.Write(part)
		}
	}
	key := "registry/append/" + hex.EncodeToString(h.Sum(nil))
	receipt, err := s.Send(ctx, key, &r.Address, r.binding.PackAppendVersions(call), nil)
	if err != nil {
		return nil, fmt.Errorf("appending %d passport versions: %w", len(versions), err)
	}
	return receipt, nil
}
