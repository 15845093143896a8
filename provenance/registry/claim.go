package registry

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/provenance"
)

// claimLife is how long a signed claim may wait to be mined.
const claimLife = time.Hour

// Claim gives an item to newOwner, or marks it claimed if they hold it, on the
// strength of the sealed code. The sender only pays for it: the signature
// names the new owner, so neither it nor whoever watches the mempool can take
// the item.
func (r *Registry) Claim(ctx context.Context, s Sender, item string, token provenance.TokenID, leaf provenance.Leaf,
	proof []provenance.Hash, code SealedCode, newOwner provenance.Address) (*types.Receipt, error) {
	key, err := code.Key(item)
	if err != nil {
		return nil, err
	}
	if err := r.isCode(ctx, item, token, leaf, key); err != nil {
		return nil, err
	}
	head, err := r.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("asking for the chain's time: %w", err)
	}
	nonce, err := r.ClaimNonce(ctx, token)
	if err != nil {
		return nil, err
	}
	claim := passport.Claim{
		TokenID: token.Big(), NewOwner: common.Address(newOwner), Nonce: new(big.Int).SetUint64(nonce),
		Expiry: head.Time + uint64(claimLife/time.Second),
	}
	digest, err := passport.ClaimDigest(r.ChainID, r.Address, claim)
	if err != nil {
		return nil, err
	}
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		return nil, fmt.Errorf("signing the claim: %w", err)
	}
	signature[64] += 27
	data := r.binding.PackClaim(claim.TokenID, passport.Leaf{
		ItemHash: leaf.Item, PassportHash: leaf.Passport, ClaimKey: common.Address(leaf.ClaimKey),
	}, words(proof), claim.NewOwner, claim.Expiry, signature)
	receipt, err := s.Send(ctx, fmt.Sprintf("registry/claim/%s/%d/%s", token, nonce, newOwner), &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("claiming %s: %w", item, err)
	}
	return receipt, nil
}

// ClaimNonce is how often a token was claimed and got a new code.
func (r *Registry) ClaimNonce(ctx context.Context, token provenance.TokenID) (uint64, error) {
	out, err := r.call(ctx, r.binding.PackClaimNonce(token.Big()))
	if err != nil {
		return 0, fmt.Errorf("asking for the claim nonce: %w", err)
	}
	nonce, err := r.binding.UnpackClaimNonce(out)
	if err != nil || !nonce.IsUint64() {
		return 0, fmt.Errorf("reading the claim nonce %s: %w", nonce, err)
	}
	return nonce.Uint64(), nil
}

// isCode checks that key is the one of the code sealed with the item now: its
// leaf's, unless the issuer replaced that.
func (r *Registry) isCode(ctx context.Context, item string, token provenance.TokenID, leaf provenance.Leaf, key *ecdsa.PrivateKey) error {
	out, err := r.call(ctx, r.binding.PackNewClaimKey(token.Big()))
	if err != nil {
		return fmt.Errorf("asking for the claim key: %w", err)
	}
	now, err := r.binding.UnpackNewClaimKey(out)
	if err != nil {
		return fmt.Errorf("reading the claim key: %w", err)
	}
	want := leaf.ClaimKey
	if now.Changed {
		want = provenance.Address(now.Key)
	}
	if provenance.Address(crypto.PubkeyToAddress(key.PublicKey)) != want {
		return &WrongCode{Item: item}
	}
	return nil
}

// SetClaimKey replaces the code that claims an item the issuer holds; the zero
// address voids it. n is a number of the caller's that tells this call from an
// earlier one.
func (r *Registry) SetClaimKey(ctx context.Context, s Sender, token provenance.TokenID, key provenance.Address, n uint64) (*types.Receipt, error) {
	data := r.binding.PackSetClaimKey(token.Big(), common.Address(key))
	receipt, err := s.Send(ctx, fmt.Sprintf("registry/claim-key/%s/%s/%d", token, key, n), &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("replacing the code of token %s: %w", token, err)
	}
	return receipt, nil
}

// WrongCode: the sealed code is not the item's.
type WrongCode struct{ Item string }

func (e *WrongCode) Error() string { return "the sealed code is not the one of " + e.Item }

// Code names the error for programs.
func (e *WrongCode) Code() string { return "wrong_sealed_code" }

// Recall marks one item recalled, by the issuer of its batch; lift undoes it.
// n is a number of the caller's that tells this recall from an earlier one.
func (r *Registry) Recall(ctx context.Context, s Sender, token provenance.TokenID, reason provenance.Hash, lift bool, n uint64) (*types.Receipt, error) {
	data, verb := r.binding.PackRecall(token.Big(), reason), "recall"
	if lift {
		data, verb = r.binding.PackLiftRecall(token.Big()), "lift-recall"
	}
	receipt, err := s.Send(ctx, fmt.Sprintf("registry/%s/%s/%d", verb, token, n), &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("recalling token %s: %w", token, err)
	}
	return receipt, nil
}

// RecallBatch marks every item of a batch recalled, by its issuer.
func (r *Registry) RecallBatch(ctx context.Context, s Sender, id provenance.BatchID, reason provenance.Hash, n uint64) (*types.Receipt, error) {
	data := r.binding.PackRecallBatch(new(big.Int).SetBytes(id[:]), reason)
	receipt, err := s.Send(ctx, fmt.Sprintf("registry/recall-batch/%s/%d", id, n), &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("recalling batch %s: %w", id, err)
	}
	return receipt, nil
}

// Recalled finds the transaction that recalled a token for the reason, or nil.
func (r *Registry) Recalled(ctx context.Context, token provenance.TokenID, reason provenance.Hash) (*types.Receipt, error) {
	id := r.binding.GetABI().Events[passport.ProductPassportRecalled{}.ContractEventName()].ID
	return r.lastRecall(ctx, id, common.Hash(token), reason)
}

// BatchRecalled is Recalled for a whole batch.
func (r *Registry) BatchRecalled(ctx context.Context, batch provenance.BatchID, reason provenance.Hash) (*types.Receipt, error) {
	id := r.binding.GetABI().Events[passport.ProductPassportBatchRecalled{}.ContractEventName()].ID
	return r.lastRecall(ctx, id, common.BytesToHash(batch[:]), reason)
}

func (r *Registry) lastRecall(ctx context.Context, event, topic common.Hash, reason provenance.Hash) (*types.Receipt, error) {
	logs, err := r.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(r.Genesis),
		Addresses: []common.Address{r.Address}, Topics: [][]common.Hash{{event}, {topic}},
	})
	if err != nil {
		return nil, fmt.Errorf("looking for the recall: %w", err)
	}
	if len(logs) == 0 || common.BytesToHash(logs[len(logs)-1].Data) != common.Hash(reason) {
		return nil, nil
	}
	return r.Client.TransactionReceipt(ctx, logs[len(logs)-1].TxHash)
}
