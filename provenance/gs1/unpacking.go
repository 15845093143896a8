package gs1

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// unpacker reads bits of a base64url text and stops at the first error.
type unpacker struct {
	bits []byte
	pos  int
	err  *Error
}

func newUnpacker(s string) (*unpacker, error) {
	u := &unpacker{bits: make([]byte, 0, 6*len(s))}
	for i := 0; i < len(s); i++ {
		v := strings.IndexByte(base64URL, s[i])
		if v < 0 {
			return nil, fail(i, RuleCompression, "%q is not a character of a compressed Digital Link", charAt(s, i))
		}
		for shift := 5; shift >= 0; shift-- {
			u.bits = append(u.bits, byte(v>>shift&1))
		}
	}
	return u, nil
}

// fail records the first error, at the character where the cursor stands.
func (u *unpacker) fail(format string, args ...any) {
	if u.err == nil {
		u.err = fail(min(u.pos, len(u.bits))/6, RuleCompression, format, args...)
	}
}

// done reports whether only padding is left: fewer bits than an identifier
// takes, all zero.
func (u *unpacker) done() bool {
	rest := u.bits[u.pos:]
	return len(rest) <= 8 && !slices.Contains(rest, 1)
}

func (u *unpacker) take(n int) []byte {
	if u.err == nil && len(u.bits)-u.pos < n {
		u.pos = len(u.bits)
		u.fail("the compressed data end too early")
	}
	if u.err != nil {
		return nil
	}
	u.pos += n
	return u.bits[u.pos-n : u.pos]
}

func (u *unpacker) uint(width int) int {
	v := 0
	for _, bit := range u.take(width) {
		v = v<<1 | int(bit)
	}
	return v
}

// digits reads a number of n digits, with its leading zeros.
func (u *unpacker) digits(n int) string {
	v := new(big.Int)
	for _, bit := range u.take(digitBits(n)) {
		v.Lsh(v, 1)
		if bit == 1 {
			v.SetBit(v, 0, 1)
		}
	}
	if n == 0 || u.err != nil {
		return ""
	}
	s := v.String()
	if len(s) > n {
		u.fail("a number of %d digits stands where %d fit", len(s), n)
		return ""
	}
	return strings.Repeat("0", n-len(s)) + s
}

// text reads n characters in the encoding enc.
func (u *unpacker) text(enc, n int) string {
	if enc >= encodings {
		u.fail("%d is not an encoding", enc)
		return ""
	}
	if enc == encDigits {
		return u.digits(n)
	}
	e := encodingNames[enc]
	var b strings.Builder
	for range n {
		v := u.uint(e.width)
		if u.err != nil {
			return ""
		}
		if enc == encASCII {
			b.WriteByte(byte(v))
		} else {
			b.WriteByte(e.alphabet[v])
		}
	}
	return b.String()
}

func (u *unpacker) value(ai AI) string {
	var b strings.Builder
	for _, f := range fieldsOf(ai) {
		switch {
		case f.numeric && f.fixed:
			b.WriteString(u.digits(f.size))
		case f.numeric:
			b.WriteString(u.digits(u.uint(lengthBits(f.size))))
		case f.fixed:
			b.WriteString(u.text(u.uint(3), f.size))
		default:
			enc := u.uint(3)
			b.WriteString(u.text(enc, u.uint(lengthBits(f.size))))
		}
	}
	return b.String()
}

// element reads the value of one identifier and validates it.
func (u *unpacker) element(code string) Element {
	at := u.pos
	ai, ok := Lookup(code)
	if !ok {
		u.fail("%s is not an application identifier", code)
	}
	value := u.value(ai)
	if u.err != nil {
		return Element{}
	}
	if err := ai.Validate(value); err != nil {
		u.err = err.(*Error)
		u.err.Detail = fmt.Sprintf("unpacked value %q: %s", clip(value), u.err.Detail)
		u.err.Pos = at / 6
	}
	return Element{code, value}
}

// all reads everything: elements, and parameters that are no identifiers.
func (u *unpacker) all() (elements []Element, params []Param, err error) {
	var list elementList
	read := func(code string) {
		at := u.pos
		e := u.element(code)
		if u.err == nil {
			u.err, _ = list.add(e, at/6).(*Error)
		}
	}
	for u.err == nil && !u.done() {
		first, second := u.uint(4), u.uint(4)
		code := string([]byte{upperHex[first], upperHex[second]})
		switch {
		case u.err != nil:
		case first == 0xF:
			params = append(params, u.param(second))
		case first > 9 || second > 9:
			sequence, ok := packedTogether(code)
			if !ok {
				u.fail("%s is not a sequence of identifiers", code)
			}
			for _, c := range sequence {
				read(c)
			}
		default:
			for range codeLengths[code] - 2 {
				code += string(upperHex[u.uint(4)])
			}
			read(code)
		}
	}
	if u.err != nil {
		return nil, nil, u.err
	}
	return list.elements, params, nil
}

// param reads a parameter of others' making. Its name's length has seven
// bits, of which the first four have been read already.
func (u *unpacker) param(high int) Param {
	n := high<<3 | u.uint(3)
	name := u.text(encBase64, n)
	enc := u.uint(3)
	return Param{Name: name, Value: u.text(enc, u.uint(7))}
}
