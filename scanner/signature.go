package scanner

import (
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/provenance"
)

// KeySigner is a Signer with a key in memory.
type KeySigner struct{ Key *ecdsa.PrivateKey }

// Address implements [Signer].
func (k KeySigner) Address() provenance.Address {
	return provenance.Address(crypto.PubkeyToAddress(k.Key.PublicKey))
}

// SignText implements [Signer].
func (k KeySigner) SignText(text string) ([]byte, error) {
	return crypto.Sign(accounts.TextHash([]byte(text)), k.Key)
}

// Signer signs a text as a wallet's personal_sign does (EIP-191, version
// 0x45). It returns 65 bytes, r ‖ s ‖ v.
type Signer interface {
	Address() provenance.Address
	SignText(text string) ([]byte, error)
}

// RecoverText returns the account whose personal_sign (EIP-191, version 0x45)
// over text gave signature: 0x and 130 hex digits, v of 0, 1, 27 or 28. A
// signature with a high s is refused, as EIP-2 and OpenZeppelin do: it is a
// second form of the same one. Contract accounts (ERC-1271) cannot be
// recovered this way; see [Wallets].
func RecoverText(text, signature string) (provenance.Address, error) {
	sig, err := hex.DecodeString(strings.TrimPrefix(signature, "0x"))
	if err != nil {
		return provenance.Address{}, errors.New("the signature is not hexadecimal")
	}
	if len(sig) != crypto.SignatureLength {
		return provenance.Address{}, fmt.Errorf("a signature has %d bytes, not %d", crypto.SignatureLength, len(sig))
	}
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return provenance.Address{}, errors.New("the signature's values are out of range")
	}
	key, err := crypto.SigToPub(accounts.TextHash([]byte(text)), sig)
	if err != nil {
		return provenance.Address{}, fmt.Errorf("recovering the signer: %w", err)
	}
	return provenance.Address(crypto.PubkeyToAddress(*key)), nil
}

func hexSignature(sig []byte) string { return "0x" + hex.EncodeToString(sig) }
