package gs1

import (
	"net/netip"
	"strings"
)

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
func escape(s string) string { return escapeBut(s, "-._~") }

// escapeBut escapes all but letters, digits and some other characters.
func escapeBut(s, plain string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isAlnum(c) || inString(c, plain) {
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

// uriParts are the parts of an http URI and the offsets of those that are
// read further.
type uriParts struct {
	scheme, host, path, query, fragment string
	pathAt, queryAt                     int
}

func splitURI(uri string) (uriParts, error) {
	var p uriParts
	if uri == "" {
		return p, fail(0, RuleEmpty, "the URI is empty")
	}
	scheme, rest, ok := strings.Cut(uri, "://")
	if !ok {
		return p, fail(0, RuleScheme, "a Digital Link starts with https:// or http://")
	}
	switch scheme {
	case "https", "http", "HTTPS", "HTTP":
		p.scheme = strings.ToLower(scheme)
	default:
		return p, fail(0, RuleScheme, "the scheme is %q; a Digital Link has https or http, in lower or in upper case", clip(scheme))
	}
	hostAt := len(uri) - len(rest)
	hostLen := strings.IndexAny(rest, "/?#")
	if hostLen < 0 {
		hostLen = len(rest)
	}
	p.host = rest[:hostLen]
	if err := checkHost(p.host, hostAt); err != nil {
		return p, err
	}
	p.pathAt = hostAt + hostLen
	return p, p.splitTail(rest[hostLen:])
}

// splitTail takes path, query and fragment apart and checks their characters.
func (p *uriParts) splitTail(tail string) error {
	beforeFragment, fragment, _ := strings.Cut(tail, "#")
	p.fragment = fragment
	p.path, p.query, _ = strings.Cut(beforeFragment, "?")
	p.queryAt = p.pathAt + len(p.path) + 1
	if err := checkURIChars(p.path, p.pathAt, "/"); err != nil {
		return err
	}
	// Square brackets are not allowed in a query by RFC 3986, but every
	// browser sends them, and here they only occur in others' parameters.
	if err := checkURIChars(p.query, p.queryAt, "/?[]"); err != nil {
		return err
	}
	return checkURIChars(p.fragment, p.pathAt+len(beforeFragment)+1, "/?[]")
}

// checkURIChars accepts RFC 3986's pchar and some extra characters.
func checkURIChars(s string, offset int, extra string) error {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if isAlnum(c) || inString(c, "-._~%!$&'()*+,;=:@") || inString(c, extra) {
			continue
		}
		return fail(offset+i, RuleURIChar, "%q must be percent-encoded in a URI", charAt(s, i))
	}
	return nil
}

// checkHost accepts a registered name, an address, or a bracketed IPv6
// address, each with an optional port. User information is refused: on a
// label it only serves to make one host look like another.
func checkHost(host string, offset int) error {
	name, port, hasPort := host, "", false
	if strings.HasPrefix(host, "[") {
		end := strings.IndexByte(host, ']')
		if end < 0 {
			return fail(offset, RuleHost, "the bracket around the address is never closed")
		}
		addr, err := netip.ParseAddr(host[1:end])
		if err != nil || !addr.Is6() || addr.Zone() != "" {
			return fail(offset+1, RuleHost, "%q is not an IPv6 address", clip(host[1:end]))
		}
		name, port, hasPort = "", host[end+1:], end+1 < len(host)
		if hasPort && port[0] != ':' {
			return fail(offset+end+1, RuleHost, "only a port may follow the address")
		}
		port = strings.TrimPrefix(port, ":")
	} else {
		name, port, hasPort = strings.Cut(host, ":")
		if name == "" || name[0] == '.' {
			return fail(offset, RuleHost, "the host is missing")
		}
	}
	for i := 0; i < len(name); i++ {
		if c := name[i]; !isAlnum(c) && !inString(c, "-._~") {
			return fail(offset+i, RuleHost, "%q cannot be part of a host name", charAt(name, i))
		}
	}
	if i := firstNonDigit(port); hasPort && (i >= 0 || len(port) > 5) {
		return fail(offset+len(host)-len(port)+max(i, 0), RuleHost, "%q is not a port", clip(port))
	}
	return nil
}
