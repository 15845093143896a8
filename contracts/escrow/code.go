package escrow

import (
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"io"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// DeliveryCode is what the recipient gives to whoever delivers: the 16 characters, upper case, of 80 bits in
// Crockford's base 32. The buyer draws it; the terms hold its hash alone, and a release needs the code.
type DeliveryCode [16]byte

// crockford has no I, L, O and U.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

var codeEncoding = base32.NewEncoding(crockford).WithPadding(base32.NoPadding)

// NewDeliveryCode draws a code.
func NewDeliveryCode(random io.Reader) (DeliveryCode, error) {
	var raw [10]byte
	if _, err := io.ReadFull(random, raw[:]); err != nil {
		return DeliveryCode{}, fmt.Errorf("drawing a delivery code: %w", err)
	}
	var c DeliveryCode
	codeEncoding.Encode(c[:], raw[:])
	return c, nil
}

// ParseDeliveryCode reads a code as a person writes it: in either case, in groups with spaces or hyphens, with
// I and L for 1 and O for 0.
func ParseDeliveryCode(text string) (DeliveryCode, error) {
	plain := strings.NewReplacer(" ", "", "-", "", "I", "1", "L", "1", "O", "0").Replace(strings.ToUpper(text))
	var c DeliveryCode
	if len(plain) != len(c) {
		return DeliveryCode{}, fmt.Errorf("reading a delivery code: it has %d characters, want %d", len(plain), len(c))
	}
	if strings.Trim(plain, crockford) != "" {
		return DeliveryCode{}, fmt.Errorf("reading a delivery code: it has characters other than digits and letters without U")
	}
	copy(c[:], plain)
	return c, nil
}

// Hash is the code's hash, as Terms.DeliveryCodeHash takes it.
func (c DeliveryCode) Hash() common.Hash { return sha256.Sum256(c[:]) }

// String is the code in groups of four.
func (c DeliveryCode) String() string {
	return fmt.Sprintf("%s-%s-%s-%s", c[0:4], c[4:8], c[8:12], c[12:16])
}

// Destination is the hash of the place or the receiving party that an order names, as Terms.Destination takes it.
func Destination(text string) common.Hash { return sha256.Sum256([]byte(text)) }
