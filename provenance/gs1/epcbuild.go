package gs1

import (
	"slices"
	"strings"
)

// ToEPC translates a Digital Link into its EPC URN. The length of the GS1
// Company Prefix, 6 to 12 digits, cannot be read off a key, so the caller
// gives it.
//
// A GTIN becomes an sgtin with a serial, an lgtin with a batch alone, an upui
// with (235), and the pattern idpat:sgtin:….* with none; a batch beside a
// serial is left out, since GTIN and serial identify by themselves. Other keys
// become the scheme of their own, as a pattern where the scheme wants a serial
// and the link has none. Keys and qualifiers that no scheme has are refused.
// Data attributes are no part of an EPC.
func ToEPC(l Link, prefixLength int) (string, error) {
	if err := l.Validate(); err != nil {
		return "", err
	}
	if prefixLength < 6 || prefixLength > 12 {
		return "", fail(0, RulePrefixLength, "an EPC's GS1 Company Prefix has 6 to 12 digits, not %d", prefixLength)
	}
	s, serial, err := schemeFor(l)
	if err != nil {
		return "", err
	}
	components, rest, err := s.split(l.Key.Value, prefixLength)
	if err != nil {
		return "", err
	}
	kind := s.kind
	if s.components > 2 {
		if s.serial == "" {
			serial = rest
		}
		switch {
		case serial != "":
			components = append(components, escapeEPC(serial))
		case s.name == "sgln":
			components = append(components, noExtension)
		default:
			kind = "idpat"
			components = append(components, wildcard)
		}
	}
	return "urn:epc:" + kind + ":" + s.name + ":" + strings.Join(components, "."), nil
}

// schemeFor chooses the scheme by the key and the qualifier that the scheme
// takes as its serial.
func schemeFor(l Link) (epcScheme, string, error) {
	name := ""
	if l.Key.AI == "01" {
		switch {
		case l.Serial() != "":
			name = "sgtin"
		case l.qualifier("235") != "":
			name = "upui"
		case l.Batch() != "":
			name = "lgtin"
		default:
			name = "sgtin"
		}
	}
	i := slices.IndexFunc(epcSchemes, func(s epcScheme) bool {
		return s.key == l.Key.AI && (name == "" || s.name == name)
	})
	if i < 0 {
		return epcScheme{}, "", atAI(fail(0, RuleEPCScheme, "the key has no EPC scheme"), l.Key.AI)
	}
	s := epcSchemes[i]
	serial := ""
	for _, q := range l.Qualifiers {
		switch {
		case q.AI == s.serial:
			serial = q.Value
		case q.AI == "10" && l.Serial() != "":
		default:
			return s, "", atAI(fail(0, RuleEPCScheme, "the qualifier has no place in an EPC of scheme %s", s.name), q.AI)
		}
	}
	if s.name == "sgln" && serial == noExtension {
		return s, "", atAI(fail(0, RuleEPCScheme, "an EPC takes the extension 0 for none"), s.serial)
	}
	return s, serial, nil
}

// split cuts a key's value into the components before the serial, and what
// the key holds after them.
func (s epcScheme) split(value string, prefixLength int) (components []string, rest string, err error) {
	value = value[len(s.lead):]
	if s.digits == 0 {
		if len(value) <= prefixLength || firstNonDigit(value[:prefixLength]) >= 0 {
			return nil, "", atAI(fail(0, RulePrefixLength, "the key does not start with a GS1 Company Prefix of %d digits", prefixLength), s.key)
		}
		return []string{value[:prefixLength], escapeEPC(value[prefixLength:])}, "", nil
	}
	body, rest := value[:s.digits], value[s.digits:]
	if s.check {
		rest = rest[1:]
	}
	if s.indicator {
		components = []string{body[1 : 1+prefixLength], body[:1] + body[1+prefixLength:]}
	} else {
		components = []string{body[:prefixLength], body[prefixLength:]}
	}
	if s.components == 5 {
		return append(components, rest[:2], rest[2:4]), "", nil
	}
	return components, rest, nil
}

// escapeEPC escapes what may not stand in a component of an EPC URI.
func escapeEPC(s string) string { return escapeBut(s, "!'()*+,-.:;=_") }
