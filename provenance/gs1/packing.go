package gs1

import (
	"math"
	"math/big"
	"math/bits"
	"strings"
)

// Compressed Digital Links (GS1 Digital Link 1.1, section 7) are one string of
// bits: identifiers at four bits a digit, each followed by its value in the
// fields below, written in base64url at six bits a character.

const base64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// field is a stretch of a value that is packed as one.
type field struct {
	numeric bool
	fixed   bool
	size    int // length if fixed, or the longest
}

// fieldsOf joins the parts of an identifier's value into fields: neighbours of
// one kind become one, except that a fixed run of digits stays apart from
// digits of variable length.
func fieldsOf(ai AI) []field {
	var out []field
	for _, p := range ai.Parts {
		f := field{numeric: p.Charset == Numeric, fixed: p.Min == p.Max && !p.Optional, size: p.Max}
		if n := len(out); n > 0 && out[n-1].numeric == f.numeric && (out[n-1].fixed == f.fixed || !f.numeric) {
			out[n-1].size += f.size
			out[n-1].fixed = out[n-1].fixed && f.fixed
			continue
		}
		out = append(out, f)
	}
	return out
}

// The encodings of a text, as the three bits before it name them.
const (
	encDigits = iota
	encHexLower
	encHexUpper
	encBase64
	encASCII
	encodings
)

var encodingNames = [encodings]struct {
	alphabet string // "" for ASCII, and digits, which are packed as a number
	width    int
}{
	encDigits:   {"", 0},
	encHexLower: {"0123456789abcdef", 4},
	encHexUpper: {"0123456789ABCDEF", 4},
	encBase64:   {base64URL, 6},
	encASCII:    {"", 7},
}

// encodingFor chooses the narrowest encoding. Digits that start with 0 go as
// hexadecimal: some decoders lose the zeros of a number.
func encodingFor(s string) int {
	switch {
	case s == "":
		return encASCII
	case firstNonDigit(s) < 0 && (s[0] != '0' || len(s) == 1):
		return encDigits
	case strings.Trim(s, encodingNames[encHexUpper].alphabet) == "":
		return encHexUpper
	case strings.Trim(s, encodingNames[encHexLower].alphabet) == "":
		return encHexLower
	case strings.Trim(s, base64URL) == "":
		return encBase64
	}
	return encASCII
}

// digitBits is the number of bits for n digits; the hundredth is the
// standard's guard against rounding.
func digitBits(n int) int { return int(math.Ceil(float64(n)*math.Log2(10) + 0.01)) }

func lengthBits(longest int) int { return bits.Len(uint(longest)) }

// packer collects bits, one a byte, as 0 and 1.
type packer struct{ bits []byte }

func (p *packer) uint(v, width int) {
	for i := width - 1; i >= 0; i-- {
		p.bits = append(p.bits, byte(v>>i&1))
	}
}

// digits writes s as one number in digitBits(len(s)) bits.
func (p *packer) digits(s string) {
	n, _ := new(big.Int).SetString("0"+s, 10)
	for i := digitBits(len(s)) - 1; i >= 0; i-- {
		p.bits = append(p.bits, byte(n.Bit(i)))
	}
}

// text writes encoding, length in width bits, and characters.
func (p *packer) text(s string, width int) {
	enc := encodingFor(s)
	p.uint(enc, 3)
	p.uint(len(s), width)
	if enc == encDigits {
		p.digits(s)
		return
	}
	e := encodingNames[enc]
	for i := 0; i < len(s); i++ {
		if enc == encASCII {
			p.uint(int(s[i]), e.width)
		} else {
			p.uint(strings.IndexByte(e.alphabet, s[i]), e.width)
		}
	}
}

func (p *packer) code(hexDigits string) {
	for i := 0; i < len(hexDigits); i++ {
		p.uint(unhex(hexDigits[i]), 4)
	}
}

// value writes a valid value of the identifier.
func (p *packer) value(ai AI, value string) {
	for _, f := range fieldsOf(ai) {
		s := value[:min(f.size, len(value))]
		value = value[len(s):]
		switch {
		case f.numeric && f.fixed:
			p.digits(s)
		case f.numeric:
			p.uint(len(s), lengthBits(f.size))
			p.digits(s)
		case f.fixed:
			p.text(s, 0)
		default:
			p.text(s, lengthBits(f.size))
		}
	}
}

// base64 pads with zeros to whole characters.
func (p *packer) base64() string {
	for len(p.bits)%6 != 0 {
		p.bits = append(p.bits, 0)
	}
	var b strings.Builder
	for i := 0; i < len(p.bits); i += 6 {
		v := 0
		for _, bit := range p.bits[i : i+6] {
			v = v<<1 | int(bit)
		}
		b.WriteByte(base64URL[v])
	}
	return b.String()
}
