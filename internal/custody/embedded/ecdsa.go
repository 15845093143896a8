package embedded

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"errors"
	"fmt"
	"io"
	"math/big"
)

// Fabric takes ECDSA signatures in low-S form only: (r, s) and (r, -s) both
// verify, and allowing both would give one transaction two encodings.

type ecdsaSignature struct{ R, S *big.Int }

func halfOrder(c elliptic.Curve) *big.Int { return new(big.Int).Rsh(c.Params().N, 1) }

// lowSSigner signs in low-S form with an ECDSA key.
type lowSSigner struct{ key crypto.Signer }

func (s lowSSigner) Public() crypto.PublicKey { return s.key.Public() }

func (s lowSSigner) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	pub, ok := s.key.Public().(*ecdsa.PublicKey)
	if !ok {
		return nil, fmt.Errorf("the key is a %T, not an ECDSA key", s.key.Public())
	}
	der, err := s.key.Sign(rand, digest, opts)
	if err != nil {
		return nil, err
	}
	var sig ecdsaSignature
	if _, err := asn1.Unmarshal(der, &sig); err != nil {
		return nil, fmt.Errorf("reading the signature: %w", err)
	}
	if sig.S.Cmp(halfOrder(pub.Curve)) <= 0 {
		return der, nil
	}
	sig.S.Sub(pub.Curve.Params().N, sig.S)
	return asn1.Marshal(sig)
}

// sign is the signature over SHA-256 of message, as Fabric's MSP makes it.
func sign(key crypto.Signer, rand io.Reader, message []byte) ([]byte, error) {
	digest := sha256.Sum256(message)
	return lowSSigner{key}.Sign(rand, digest[:], crypto.SHA256)
}

// verify checks a signature made by [sign].
func verify(pub *ecdsa.PublicKey, message, signature []byte) error {
	if err := lowS(pub, signature); err != nil {
		return err
	}
	digest := sha256.Sum256(message)
	if !ecdsa.VerifyASN1(pub, digest[:], signature) {
		return errors.New("the signature does not verify")
	}
	return nil
}

func lowS(pub *ecdsa.PublicKey, signature []byte) error {
	var sig ecdsaSignature
	rest, err := asn1.Unmarshal(signature, &sig)
	if err != nil || len(rest) > 0 {
		return errors.New("the signature is not ASN.1 DER")
	}
	if sig.S.Cmp(halfOrder(pub.Curve)) > 0 {
		return errors.New("the signature is not in low-S form")
	}
	return nil
}
