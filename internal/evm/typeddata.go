package evm

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// TypedDataHash is the digest of EIP-712 typed data, as a contract computes it:
// keccak256(0x1901 ‖ domain separator ‖ struct hash).
func TypedDataHash(data apitypes.TypedData) (common.Hash, error) {
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return common.Hash{}, fmt.Errorf("hashing typed data: %w", err)
	}
	return common.BytesToHash(digest), nil
}

// TextHash is the digest of a text with the prefix of EIP-191, version 0x45.
func TextHash(text string) common.Hash {
	return common.BytesToHash(accounts.TextHash([]byte(text)))
}

// Recover answers the account whose key signed the digest. The signature is 65
// bytes r‖s‖v with v 27 or 28 and a low s, the only form that contracts accept.
func Recover(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("a signature of %d bytes instead of 65", len(signature))
	}
	sig := append([]byte(nil), signature...)
	v := sig[64] - 27
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(v, r, s, true) {
		return common.Address{}, errors.New("a signature with values out of range")
	}
	sig[64] = v
	pub, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return common.Address{}, fmt.Errorf("recovering the signer: %w", err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}
