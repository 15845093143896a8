package scanner

import (
	"fmt"
	"strings"
)

// CodeLength is the number of characters of a sealed code: 80 bits.
const CodeLength = 16

// crockford is Crockford's base 32 alphabet: no I, L, O or U.
const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// ReadCode reads a sealed code as a person types it: in small or capital
// letters, with blanks or hyphens anywhere, O for 0 and I or L for 1. It
// returns the 16 characters that the code stands for. Errors never contain
// the code.
func ReadCode(text string) (string, error) {
	var b strings.Builder
	for i, r := range text {
		if r >= 'a' && r <= 'z' {
			r -= 'a' - 'A'
		}
		switch r {
		case ' ', '-', '\t', '\n', '\r', '\u00a0', '–':
			continue
		case 'O':
			r = '0'
		case 'I', 'L':
			r = '1'
		}
		if !strings.ContainsRune(crockford, r) {
			return "", fmt.Errorf("character %d of the sealed code is none that it can have", i+1)
		}
		if b.Len() == CodeLength {
			return "", fmt.Errorf("a sealed code has %d characters, and this has more", CodeLength)
		}
		b.WriteRune(r)
	}
	if b.Len() < CodeLength {
		return "", fmt.Errorf("a sealed code has %d characters, not %d", CodeLength, b.Len())
	}
	return b.String(), nil
}
