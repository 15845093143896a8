package escrow

import (
	"encoding/base32"
	"fmt"
	"io"
	"strings"

	"github.com/waymark/waymark/provenance"
)

// crockford is base 32 without the letters that are misread.
var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// NewDoorCode draws the code that a recipient tells at the door: 16 base-32
// digits in groups of four, 80 bits. It is that long because the terms publish
// its hash: a short code would be found by trying them all.
func NewDoorCode(random io.Reader) (string, error) {
	var b [10]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return "", fmt.Errorf("drawing a door code: %w", err)
	}
	s := crockford.EncodeToString(b[:])
	return s[:4] + "-" + s[4:8] + "-" + s[8:12] + "-" + s[12:], nil
}

// HashDoorCode is what [Terms.DeliveryCode] holds: SHA-256 of the code in
// upper case without spaces and hyphens, O read as 0 and I and L as 1, so that
// a code heard at the door and typed by somebody else still fits.
func HashDoorCode(code string) provenance.Hash {
	normal := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-':
			return -1
		case 'O':
			return '0'
		case 'I', 'L':
			return '1'
		}
		return r
	}, strings.ToUpper(code))
	return provenance.Sum([]byte(normal))
}
