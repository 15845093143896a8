package evm

import (
	"context"
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// MemorySigner is a Signer whose key lives in memory only: a claim code's key,
// or a key that a test made up.
type MemorySigner struct{ key *ecdsa.PrivateKey }

var _ Signer = (*MemorySigner)(nil)

// NewMemorySigner takes the key as it is.
func NewMemorySigner(key *ecdsa.PrivateKey) *MemorySigner { return &MemorySigner{key} }

// Address implements Signer.
func (m *MemorySigner) Address() common.Address { return addressOf(m.key) }

// String shows the address, so that a signer in a log does not show its key.
func (m *MemorySigner) String() string { return m.Address().Hex() }

// GoString is String: %#v must not show the key either.
func (m *MemorySigner) GoString() string { return m.String() }

// SignTx implements Signer.
func (m *MemorySigner) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), m.key)
}

// SignTypedData implements Signer.
func (m *MemorySigner) SignTypedData(_ context.Context, data apitypes.TypedData) ([]byte, error) {
	return signTypedData(data, m.signHash)
}

// SignText implements Signer.
func (m *MemorySigner) SignText(_ context.Context, text string) ([]byte, error) {
	return m.signHash(TextHash(text))
}

func (m *MemorySigner) signHash(digest common.Hash) ([]byte, error) {
	sig, err := crypto.Sign(digest[:], m.key)
	if err != nil {
		return nil, err
	}
	sig[64] += 27
	return sig, nil
}

func addressOf(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// signTypedData signs the hash of typed data.
func signTypedData(data apitypes.TypedData, sign func(common.Hash) ([]byte, error)) ([]byte, error) {
	digest, err := TypedDataHash(data)
	if err != nil {
		return nil, err
	}
	return sign(digest)
}
