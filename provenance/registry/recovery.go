package registry

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/contracts/recovery"
	"github.com/waymark/waymark/provenance"
)

// ProposeRecovery proposes, as the issuer of its batch or the guardian that its
// holder chose, to give a token whose holder lost the key to another account.
// Reason is the hash of a text that says why. n is a number of the caller's
// that tells this proposal from an earlier one; so it is for the other calls.
func (r *Registry) ProposeRecovery(ctx context.Context, s Sender, token provenance.TokenID, to provenance.Address, reason provenance.Hash, n uint64) (*types.Receipt, error) {
	data := r.recoveries.PackProposeRecovery(token.Big(), common.Address(to), reason)
	return r.recovery(ctx, s, fmt.Sprintf("propose/%s/%s/%d", token, to, n), data)
}

// SupportRecovery agrees to a proposal as the guardian of the token's holder.
func (r *Registry) SupportRecovery(ctx context.Context, s Sender, token provenance.TokenID, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("support/%s/%d", token, n), r.recoveries.PackSupportRecovery(token.Big()))
}

// SupportRecoveryByCode shows that whoever asked for a proposal has the code
// sealed with the item. Anybody may send it.
func (r *Registry) SupportRecoveryByCode(ctx context.Context, s Sender, item string, token provenance.TokenID, leaf provenance.Leaf,
	proof []provenance.Hash, code SealedCode, n uint64) (*types.Receipt, error) {
	key, err := code.Key(item)
	if err != nil {
		return nil, err
	}
	if err := r.isCode(ctx, item, token, leaf, key); err != nil {
		return nil, err
	}
	proposal, err := r.proposal(ctx, token)
	if err != nil {
		return nil, err
	}
	digest, err := recovery.SupportDigest(r.ChainID, r.Recovery, token.Big(), proposal.To, proposal.Number)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("signing with the sealed code: %w", err)
	}
	signature[64] += 27
	data := r.recoveries.PackSupportRecoveryByCode(token.Big(), recovery.Leaf{
		ItemHash: leaf.Item, PassportHash: leaf.Passport, ClaimKey: common.Address(leaf.ClaimKey),
	}, words(proof), signature)
	return r.recovery(ctx, s, fmt.Sprintf("support-by-code/%s/%d/%d", token, proposal.Number, n), data)
}

// VetoRecovery ends a proposal, as the token's holder or whoever proposed it.
func (r *Registry) VetoRecovery(ctx context.Context, s Sender, token provenance.TokenID, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("veto/%s/%d", token, n), r.recoveries.PackVetoRecovery(token.Big()))
}

// ExecuteRecovery carries out a proposal that nobody vetoed in time. Anybody
// may.
func (r *Registry) ExecuteRecovery(ctx context.Context, s Sender, token provenance.TokenID, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("execute/%s/%d", token, n), r.recoveries.PackExecuteRecovery(token.Big()))
}

// LockRecovery makes recovery of whatever the sender holds impossible; open
// undoes that with a delay.
func (r *Registry) LockRecovery(ctx context.Context, s Sender, open bool, n uint64) (*types.Receipt, error) {
	if open {
		return r.recovery(ctx, s, fmt.Sprintf("unlock/%d", n), r.recoveries.PackUnlockRecovery())
	}
	return r.recovery(ctx, s, fmt.Sprintf("lock/%d", n), r.recoveries.PackLockRecovery())
}

// SetGuardian chooses who can shorten a recovery of what the sender holds; the
// zero address: nobody.
func (r *Registry) SetGuardian(ctx context.Context, s Sender, guardian provenance.Address, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("guardian/%s/%d", guardian, n), r.recoveries.PackSetGuardian(common.Address(guardian)))
}

// Guardian is who the holder chose; zero if nobody.
func (r *Registry) Guardian(ctx context.Context, holder provenance.Address) (provenance.Address, error) {
	out, err := r.ask(ctx, r.Recovery, r.recoveries.PackGuardianOf(common.Address(holder)))
	if err != nil {
		return provenance.Address{}, fmt.Errorf("asking for the guardian of %s: %w", holder, err)
	}
	guardian, err := r.recoveries.UnpackGuardianOf(out)
	return provenance.Address(guardian), err
}

// RecoveryOpenFrom is the first second from which a recovery of what the holder
// has can be proposed, in Unix seconds; the largest number: never.
func (r *Registry) RecoveryOpenFrom(ctx context.Context, holder provenance.Address) (uint64, error) {
	out, err := r.ask(ctx, r.Recovery, r.recoveries.PackRecoveryOpenFrom(common.Address(holder)))
	if err != nil {
		return 0, fmt.Errorf("asking whether %s locked recovery: %w", holder, err)
	}
	return r.recoveries.UnpackRecoveryOpenFrom(out)
}

func (r *Registry) proposal(ctx context.Context, token provenance.TokenID) (recovery.Recovery, error) {
	out, err := r.ask(ctx, r.Recovery, r.recoveries.PackRecoveryOf(token.Big()))
	if err != nil {
		return recovery.Recovery{}, fmt.Errorf("asking for the recovery of token %s: %w", token, err)
	}
	return r.recoveries.UnpackRecoveryOf(out)
}

func (r *Registry) recovery(ctx context.Context, s Sender, key string, data []byte) (*types.Receipt, error) {
	receipt, err := s.Send(ctx, "registry/recovery/"+key, &r.Recovery, data, nil)
	if err != nil {
		return nil, fmt.Errorf("recovering (%s): %w", key, err)
	}
	return receipt, nil
}

// words are hashes as the bindings take them.
func words(hashes []provenance.Hash) [][32]byte {
	list := make([][32]byte, len(hashes))
	for i, h := range hashes {
		list[i] = h
	}
	return list
}
