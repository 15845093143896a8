package provenance

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"
	"strings"
)

// Address is an EVM account.
type Address [20]byte

// AddressError says why a text is no address.
type AddressError struct{ Text, Reason string }

func (e *AddressError) Error() string { return fmt.Sprintf("%q is no address: %s", e.Text, e.Reason) }

// ParseAddress reads 40 hex digits, with or without a 0x prefix. Digits in both
// cases carry the checksum of EIP-55, which must be right: a person typed them,
// and money that went to a mistyped account is gone.
func ParseAddress(s string) (Address, error) {
	var a Address
	t := s
	if len(t) >= 2 && t[0] == '0' && (t[1] == 'x' || t[1] == 'X') {
		t = t[2:]
	}
	if len(t) != 2*len(a) {
		return a, &AddressError{s, fmt.Sprintf("it has %d characters where %d hexadecimal digits are needed", len(t), 2*len(a))}
	}
	if _, err := hex.Decode(a[:], []byte(t)); err != nil {
		return Address{}, &AddressError{s, "it has other characters than hexadecimal digits"}
	}
	mixed := t != strings.ToLower(t) && t != strings.ToUpper(t)
	if mixed && t != a.String()[2:] {
		return Address{}, &AddressError{s, "a digit is mistyped, for its capitals are not those of its checksum (EIP-55)"}
	}
	return a, nil
}

// IsZero reports whether a is the zero address, which stands for "none".
func (a Address) IsZero() bool { return a == Address{} }

// String is the address with the checksum of EIP-55 in its capitals.
func (a Address) String() string {
	text := hex.AppendEncode([]byte("0x"), a[:])
	sum := keccak256(text[2:])
	for i, c := range text[2:] {
		if nibble := sum[i/2] >> (4 * (1 - i%2)) & 15; c >= 'a' && nibble >= 8 {
			text[2+i] = c - 'a' + 'A'
		}
	}
	return string(text)
}

// MarshalText implements [encoding.TextMarshaler].
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (a *Address) UnmarshalText(b []byte) error {
	p, err := ParseAddress(string(b))
	if err == nil {
		*a = p
	}
	return err
}

// Leaf is what a batch commits to about one item.
type Leaf struct {
	Item     Hash    `json:"item"`     // SHA-256 of the item's canonical Digital Link URI
	Passport Hash    `json:"passport"` // SHA-256 of its canonical passport
	ClaimKey Address `json:"claimKey"` // account of the key that the sealed code derives
}

// Hash is the leaf's hash in the batch tree: SHA-256(0x00 ‖ item ‖ passport ‖ claim key).
func (l Leaf) Hash() Hash {
	return LeafHash(append(append(append([]byte{}, l.Item[:]...), l.Passport[:]...), l.ClaimKey[:]...))
}

// BatchID names a batch by what it holds and who issued it: the first 28 bytes
// of SHA-256(issuer ‖ root). It is known before the mint, so that a retry
// cannot mint twice and a reorganisation cannot renumber.
type BatchID [28]byte

// NewBatchID returns the id of the batch that issuer mints with root.
func NewBatchID(issuer Address, root Hash) BatchID {
	h := Sum(issuer[:], root[:])
	return BatchID(h[:28])
}

func (b BatchID) String() string { return "0x" + hex.EncodeToString(b[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (b BatchID) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (b *BatchID) UnmarshalText(t []byte) error {
	s := string(t)
	if len(s) != 58 || s[:2] != "0x" {
		return fmt.Errorf("batch id %q is not 0x and 56 hex digits", s)
	}
	_, err := hex.Decode(b[:], []byte(s[2:]))
	return err
}

// TokenID is the ERC-721 token id of an item: batch id ‖ index in the batch,
// as a 256-bit big-endian number. Its text form is 0x and 64 hex digits.
type TokenID [32]byte

// Token returns the id of the token at index of the batch.
func (b BatchID) Token(index uint32) TokenID {
	var t TokenID
	copy(t[:], b[:])
	binary.BigEndian.PutUint32(t[28:], index)
	return t
}

// Batch is the batch that the token belongs to.
func (t TokenID) Batch() BatchID { return BatchID(t[:28]) }

// Index is the token's place in its batch.
func (t TokenID) Index() uint32 { return binary.BigEndian.Uint32(t[28:]) }

// Big is the token id as the number that ERC-721 interfaces take.
func (t TokenID) Big() *big.Int { return new(big.Int).SetBytes(t[:]) }

// TokenFromBig is the inverse of [TokenID.Big]; it fails past 256 bits.
func TokenFromBig(n *big.Int) (TokenID, error) {
	var t TokenID
	if n.Sign() < 0 || n.BitLen() > 256 {
		return t, fmt.Errorf("token id %s is not a 256-bit number", n)
	}
	n.FillBytes(t[:])
	return t, nil
}

// ParseToken reads 0x and 64 hex digits, or a decimal number.
func ParseToken(s string) (TokenID, error) {
	n, ok := new(big.Int).SetString(s, 0)
	if !ok {
		return TokenID{}, fmt.Errorf("token id %q is not a number", s)
	}
	return TokenFromBig(n)
}

func (t TokenID) String() string { return "0x" + hex.EncodeToString(t[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (t TokenID) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (t *TokenID) UnmarshalText(b []byte) error {
	p, err := ParseToken(string(b))
	if err == nil {
		*t = p
	}
	return err
}

// VerifyLeaf checks that leaf is what token's batch, of size items minted by
// issuer, commits to at the token's index.
func VerifyLeaf(token TokenID, issuer Address, size uint32, leaf Leaf, proof []Hash) error {
	root, err := RootFromProof(leaf.Hash(), uint64(token.Index()), uint64(size), proof)
	if err != nil {
		return err
	}
	if got := NewBatchID(issuer, batchRoot(uint64(size), root)); got != token.Batch() {
		return fmt.Errorf("the proof leads to batch %s, the token is of batch %s", got, token.Batch())
	}
	return nil
}
