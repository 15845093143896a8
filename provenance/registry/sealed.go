package registry

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/provenance"
)

// SealedCode is the code that is sealed in an item's box: 80 bits in Crockford
// base 32, 16 characters. It derives the key that claims the item.
type SealedCode string

var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// SealCode derives the item's code from the maker's seal secret, so that a
// lost sheet can be printed again and no list of codes is kept.
func SealCode(secret []byte, item string) SealedCode {
	m := hmac.New(sha256.New, secret)
	m.Write([]byte("waymark/sealed-code\x00" + item))
	return SealedCode(crockford.EncodeToString(m.Sum(nil)[:10]))
}

// SealCodeAgain derives a later code of an item, whose first one others may
// know. The number is the chain's claim nonce that the code begins at.
func SealCodeAgain(secret []byte, item string, number uint64) SealedCode {
	m := hmac.New(sha256.New, secret)
	fmt.Fprintf(m, "waymark/sealed-code/%d\x00%s", number, item)
	return SealedCode(crockford.EncodeToString(m.Sum(nil)[:10]))
}

// Key derives the item's claim key: HKDF-SHA-256 of the code, salted with the
// item's canonical URI.
func (c SealedCode) Key(item string) (*ecdsa.PrivateKey, error) {
	for n := byte(0); n < 8; n++ { // a draw outside the curve's order has a chance of 2^-128
		raw, err := hkdf.Key(sha256.New, []byte(c), []byte(item), "waymark/claim-key/"+string('0'+rune(n)), 32)
		if err != nil {
			return nil, fmt.Errorf("deriving the claim key: %w", err)
		}
		if key, err := crypto.ToECDSA(raw); err == nil {
			return key, nil
		}
	}
	return nil, fmt.Errorf("the code derives no key")
}

// Account is the account of the item's claim key.
func (c SealedCode) Account(item string) (provenance.Address, error) {
	key, err := c.Key(item)
	if err != nil {
		return provenance.Address{}, err
	}
	return provenance.Address(crypto.PubkeyToAddress(key.PublicKey)), nil
}
