package escrow

import (
	"io"
	"strings"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// DeliveryCode is the recipient's proof: 16 digits of Crockford's base 32, in
// upper case, 80 bits. The buyer draws it and hands out its hash alone; whoever
// knows it was given it at the delivery. It is that long because the terms
// publish its hash: a short code would be found by trying them all.
type DeliveryCode = contract.DeliveryCode

// NewDeliveryCode draws a code.
func NewDeliveryCode(random io.Reader) (DeliveryCode, error) { return contract.NewDeliveryCode(random) }

// maxCodeText bounds what is read as a code: anybody may write one into a record.
const maxCodeText = 64

// ParseDeliveryCode reads a code as people type it: in either case, with spaces
// and hyphens, O for 0 and I or L for 1. The refusal of anything else does not
// repeat it.
func ParseDeliveryCode(text string) (DeliveryCode, error) {
	if len(text) <= maxCodeText {
		if c, err := contract.ParseDeliveryCode(strings.TrimSpace(text)); err == nil {
			return c, nil
		}
	}
	return DeliveryCode{}, refusal.New(CodeBadDeliveryCode, "A delivery code has 16 letters and digits, such as 7H3K-9QXM-2VTB-40ZC.")
}

// HashCode is what [Terms.DeliveryCodeHash] holds: SHA-256 of the 16 characters.
func HashCode(c DeliveryCode) provenance.Hash { return provenance.Hash(c.Hash()) }

// fits reads a code from a record and reports whether it is the one with that
// hash.
func fits(text string, want provenance.Hash) (DeliveryCode, bool) {
	c, err := ParseDeliveryCode(text)
	return c, err == nil && !want.IsZero() && HashCode(c) == want
}

// CodeIn finds the code with that hash among an item's deliveries, whoever
// recorded them: that it fits is all that matters of it.
func CodeIn(h provenance.History, want provenance.Hash) (DeliveryCode, bool) {
	c := Case{History: h}
	for _, r := range h.Chains[h.Subject] {
		if r.Verb != provenance.Deliver {
			continue
		}
		if code, ok := fits(c.custodyEvent(r).DoorCode, want); ok {
			return code, true
		}
	}
	return DeliveryCode{}, false
}
