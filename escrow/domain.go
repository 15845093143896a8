package escrow

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Domain is one escrow contract on one chain: what order ids and signatures
// are bound to.
type Domain struct {
	ChainID *big.Int
	Escrow  common.Address
}

// String is the CAIP-10 account id of the contract.
func (d Domain) String() string {
	return fmt.Sprintf("eip155:%s:%s", d.ChainID, provenance.Address(d.Escrow))
}

// ID is the order that the terms make under the domain: their EIP-712 hash.
// It is also what the merchant signs.
func (t Terms) ID(d Domain) (OrderID, error) {
	if t.Amount == nil || t.Amount.Sign() < 0 || t.Amount.BitLen() > 128 {
		return OrderID{}, refusal.New(CodeBadTerms, "The amount %v does not fit in 128 bits.", t.Amount)
	}
	h, err := contract.OrderID(d.ChainID, d.Escrow, t.Tuple())
	if err != nil {
		return OrderID{}, fmt.Errorf("hashing an order's terms: %w", err)
	}
	return OrderID(h), nil
}

// Digest is what the attestor signs: the EIP-712 hash of order, head and time
// of delivery, or of order, milestone, head and time, under the domain.
func (a Attestation) Digest(d Domain) ([32]byte, error) {
	h, _, err := apitypes.TypedDataAndHash(a.typedData(d))
	if err != nil {
		return [32]byte{}, fmt.Errorf("hashing an attestation: %w", err)
	}
	return [32]byte(h), nil
}

// Sign returns the attestation with the signature of its attestor.
func (a Attestation) Sign(ctx context.Context, s Signer, d Domain) (Attestation, error) {
	sig, err := sign(ctx, s, a.typedData(d))
	a.Signature = sig
	return a, err
}

// typedData is the attestation as its attestor's key signs it.
func (a Attestation) typedData(d Domain) apitypes.TypedData {
	if a.Milestone != "" {
		return contract.MilestoneTypedData(d.ChainID, d.Escrow, common.Hash(a.Order), a.Milestone.number(), common.Hash(a.Head), a.DeliveredAt)
	}
	return contract.AttestationTypedData(d.ChainID, d.Escrow, common.Hash(a.Order), common.Hash(a.Head), a.DeliveredAt)
}

// Verify checks that the signature is the named signer's. It takes the keys of
// plain accounts alone: a signer that is a contract (ERC-1271) fails here, and
// the escrow contract judges it.
func (a Attestation) Verify(d Domain) error {
	digest, err := a.Digest(d)
	if err != nil {
		return err
	}
	signer, err := recoverSigner(digest, a.Signature)
	if err != nil {
		return fmt.Errorf("the attestation of %s on order %s: %w", a.Party, a.Order, err)
	}
	if signer != a.Signer {
		return refusal.New(CodeBadSignature, "The attestation of %s on order %s is signed by %s, not by %s.", a.Party, a.Order, signer, a.Signer)
	}
	return nil
}

// recoverSigner returns the account that signed digest; sig is r ‖ s ‖ v with
// v 27 or 28, as contracts take it.
func recoverSigner(digest [32]byte, sig []byte) (provenance.Address, error) {
	if len(sig) != 65 || (sig[64] != 27 && sig[64] != 28) {
		return provenance.Address{}, refusal.New(CodeBadSignature, "A signature has 65 bytes and ends in 27 or 28.")
	}
	raw := append(append([]byte(nil), sig[:64]...), sig[64]-27)
	pub, err := crypto.SigToPub(digest[:], raw)
	if err != nil {
		return provenance.Address{}, refusal.New(CodeBadSignature, "The signature leads to no account: %v.", err)
	}
	return provenance.Address(crypto.PubkeyToAddress(*pub)), nil
}

// sign has the signer sign the data and checks what came back, so that a signer
// with another key is found here and not by a reverted transaction.
func sign(ctx context.Context, s Signer, data apitypes.TypedData) ([]byte, error) {
	account := provenance.Address(s.Address())
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("hashing what %s shall sign: %w", account, err)
	}
	sig, err := s.SignTypedData(ctx, data)
	if err != nil {
		return nil, fmt.Errorf("signing as %s: %w", account, err)
	}
	by, err := recoverSigner([32]byte(digest), sig)
	if err != nil {
		return nil, fmt.Errorf("signing as %s: %w", account, err)
	}
	if by != account {
		return nil, fmt.Errorf("signing as %s: the signature is by %s", account, by)
	}
	return sig, nil
}
