package escrow

import (
	"encoding/base32"
	"fmt"
	"io"
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// crockford is base 32 without the letters that are misread.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// DeliveryCode is the recipient's proof: 16 digits of Crockford's base 32, in
// upper case, 80 bits. The buyer draws it and hands out its hash alone; whoever
// knows it was given it at the delivery. It is that long because the terms
// publish its hash: a short code would be found by trying them all.
type DeliveryCode [16]byte

// NewDeliveryCode draws a code.
func NewDeliveryCode(random io.Reader) (DeliveryCode, error) {
	var b [10]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return DeliveryCode{}, fmt.Errorf("drawing a delivery code: %w", err)
	}
	return DeliveryCode([]byte(crockford.EncodeToString(b[:]))), nil
}

// maxCodeText bounds what is read as a code: anybody may write one into a record.
const maxCodeText = 64

// ParseDeliveryCode reads a code as people type it: in either case, with spaces
// and hyphens, O for 0 and I or L for 1. The refusal of anything else does not
// repeat it.
func ParseDeliveryCode(text string) (DeliveryCode, error) {
	bad := refusal.New(CodeBadDeliveryCode, "A delivery code has 16 letters and digits, such as 7H3K-9QXM-2VTB-40ZC.")
	if len(text) > maxCodeText {
		return DeliveryCode{}, bad
	}
	normal := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\t', '\n', '\r':
			return -1
		case 'O':
			return '0'
		case 'I', 'L':
			return '1'
		}
		return r
	}, strings.ToUpper(text))
	if raw, err := crockford.DecodeString(normal); err != nil || len(raw) != 10 || len(normal) != len(DeliveryCode{}) {
		return DeliveryCode{}, bad
	}
	return DeliveryCode([]byte(normal)), nil
}

// Hash is what [Terms.DeliveryCodeHash] holds: SHA-256 of the 16 characters.
func (c DeliveryCode) Hash() provenance.Hash { return provenance.Sum(c[:]) }

// String is the code in groups of four.
func (c DeliveryCode) String() string {
	s := string(c[:])
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:]
}

// fits reads a code from a record and reports whether it is the one with that
// hash.
func fits(text string, want provenance.Hash) (DeliveryCode, bool) {
	c, err := ParseDeliveryCode(text)
	return c, err == nil && !want.IsZero() && c.Hash() == want
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
