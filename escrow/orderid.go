package escrow

import (
	"encoding/hex"
	"fmt"
)

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
