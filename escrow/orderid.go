package escrow

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// saltBytes of a drawn salt are not zero: 88 bits, which is enough, and zeros cost
// less gas.
const saltBytes = 11

// NewSalt draws a salt from the parts, the same from the same.
func NewSalt(parts ...[]byte) Salt {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	var s Salt
	copy(s[len(s)-saltBytes:], h.Sum(nil))
	return s
}

// IsZero reports whether no salt was chosen.
func (s Salt) IsZero() bool { return s == Salt{} }

func (s Salt) String() string { return hex.EncodeToString(s[:]) }

// MarshalText implements [encoding.TextMarshaler].
func (s Salt) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (s *Salt) UnmarshalText(b []byte) error {
	var v Salt
	if len(b) != 2*len(v) {
		return fmt.Errorf("salt %q is not %d hex digits", b, 2*len(v))
	}
	if _, err := hex.Decode(v[:], b); err != nil {
		return fmt.Errorf("salt %q: %w", b, err)
	}
	*s = v
	return nil
}

// ParseOrderID reads 0x and 64 hex digits.
func ParseOrderID(s string) (OrderID, error) {
	var id OrderID
	if len(s) != 66 || s[:2] != "0x" {
		return id, fmt.Errorf("order id %q is not 0x and 64 hex digits", s)
	}
	if _, err := hex.Decode(id[:], []byte(s[2:])); err != nil {
		return OrderID{}, fmt.Errorf("order id %q: %w", s, err)
	}
	return id, nil
}

func (id OrderID) String() string { return "0x" + hex.EncodeToString(id[:]) }

// URI is how an EPCIS event names the order in its business transactions.
func (id OrderID) URI() string { return "urn:waymark:order:" + id.String() }

// MarshalText implements [encoding.TextMarshaler].
func (id OrderID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText implements [encoding.TextUnmarshaler].
func (id *OrderID) UnmarshalText(b []byte) error {
	p, err := ParseOrderID(string(b))
	if err == nil {
		*id = p
	}
	return err
}
