package gs1

import "strings"

const upperHex = "0123456789ABCDEF"

func unhex(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// escape percent-encodes everything but RFC 3986's unreserved characters:
// Digital Link URI Syntax asks for it for every character of set 82 that is
// reserved, and one way of writing keeps canonical URIs unique.
func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isAlnum(c) || inString(c, "-._~") {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(upperHex[c>>4])
		b.WriteByte(upperHex[c&15])
	}
	return b.String()
}

// unescaped is a decoded text that still knows where each byte came from.
type unescaped struct {
	text   string
	origin []int // offsets into the whole input, one more than bytes of text
}

// unescape decodes s, which stands at offset in the whole input. In a query a
// plus sign is a blank; in a path it is a plus sign.
func unescape(s string, offset int, query bool) (unescaped, error) {
	u := unescaped{origin: make([]int, 0, len(s)+1)}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		u.origin = append(u.origin, offset+i)
		switch {
		case s[i] == '%':
			if i+2 >= len(s) || unhex(s[i+1]) < 0 || unhex(s[i+2]) < 0 {
				return unescaped{}, fail(offset+i, RulePercent, "%% is not followed by two hexadecimal digits")
			}
			b.WriteByte(byte(unhex(s[i+1])<<4 | unhex(s[i+2])))
			i += 2
		case s[i] == '+' && query:
			b.WriteByte(' ')
		default:
			b.WriteByte(s[i])
		}
	}
	u.text = b.String()
	u.origin = append(u.origin, offset+len(s))
	return u, nil
}

// place moves an error found in the decoded text to the whole input.
func (u unescaped) place(err error) error {
	e, ok := err.(*Error)
	if !ok {
		return err
	}
	moved := *e
	moved.Pos = u.origin[min(e.Pos, len(u.origin)-1)]
	return &moved
}
