package query

import (
	"strings"

	"github.com/waymark/waymark/provenance/gs1"
)

// pattern is an EPC pure identity pattern, urn:epc:idpat:… (EPC Tag Data
// Standard, section 8), over canonical Digital Links. Components are free from
// some place on: the serial alone, the reference too, or everything.
type pattern struct {
	scheme patternScheme
	// begins are the beginnings of the links that can match; there are several
	// when a free digit stands before what is given.
	begins []string
	whole  bool // the key is given, only the serial is free
}

// patternScheme says where a scheme's parts stand in the canonical link.
type patternScheme struct {
	key        string // application identifier
	components int
	lead       string // digits before the company prefix
	indicator  bool   // one free digit before the company prefix
	length     int    // characters of the key without a serial in it, 0 when it varies
	serial     string // identifier of the serial, "" when the scheme has none or the key holds it
}

// patternSchemes are the schemes of EPC patterns (EPC Tag Data Standard, section
// 8.1).
var patternSchemes = map[string]patternScheme{
	"sgtin": {key: "01", components: 3, indicator: true, length: 14, serial: "21"},
	"sscc":  {key: "00", components: 2, indicator: true, length: 18},
	"sgln":  {key: "414", components: 3, length: 13, serial: "254"},
	"grai":  {key: "8003", components: 3, lead: "0", length: 14},
	"giai":  {key: "8004", components: 2},
	"gsrn":  {key: "8018", components: 2, length: 18},
	"gsrnp": {key: "8017", components: 2, length: 18},
	"gdti":  {key: "253", components: 3, length: 13},
	"cpi":   {key: "8010", components: 3, serial: "8011"},
	"sgcn":  {key: "255", components: 3, length: 13},
	"ginc":  {key: "401", components: 2},
	"gsin":  {key: "402", components: 2, length: 17},
	"itip":  {key: "8006", components: 5, indicator: true, length: 18, serial: "21"},
	"upui":  {key: "01", components: 3, indicator: true, length: 14, serial: "235"},
	"pgln":  {key: "417", components: 2, length: 13},
}

const idpat = "urn:epc:idpat:"

// parsePattern reads a pattern URI. Wildcards stand at the end: from the first
// one on every component is one.
func parsePattern(urn string) (pattern, bool) {
	rest, ok := strings.CutPrefix(urn, idpat)
	if !ok {
		return pattern{}, false
	}
	name, body, _ := strings.Cut(rest, ":")
	s, ok := patternSchemes[name]
	if !ok {
		return pattern{}, false
	}
	parts := strings.SplitN(body, ".", s.components)
	given := len(parts)
	for given > 0 && parts[given-1] == "*" {
		given--
	}
	switch {
	case len(parts) != s.components:
		return pattern{}, false
	case given == 0:
		return pattern{scheme: s, begins: []string{canonicalBase + "/" + s.key + "/"}}, true
	case given == 1:
		return s.ofPrefix(parts[0])
	case given == s.components-1 && s.components > 2:
		l, err := gs1.FromEPC(urn)
		return pattern{scheme: s, begins: []string{l.Constrained()}, whole: true}, err == nil
	}
	return pattern{}, false
}

// ofPrefix is the pattern of everything under a GS1 Company Prefix.
func (s patternScheme) ofPrefix(prefix string) (pattern, bool) {
	if len(prefix) < 6 || len(prefix) > 12 || strings.Trim(prefix, "0123456789") != "" {
		return pattern{}, false
	}
	base := canonicalBase + "/" + s.key + "/" + s.lead
	p := pattern{scheme: s, begins: []string{base + prefix}}
	if s.indicator {
		p.begins = p.begins[:0]
		for _, d := range "0123456789" {
			p.begins = append(p.begins, base+string(d)+prefix)
		}
	}
	return p, true
}

// match reports whether a canonical link names an instance that the pattern
// covers.
func (p pattern) match(id string) bool {
	rest, ok := p.rest(id)
	if !ok {
		return false
	}
	s := p.scheme
	qualifier := ""
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		rest, qualifier = rest[:i], rest[i:]
	}
	keyWithSerial := s.components == 3 && s.serial == ""
	switch {
	case !p.whole && s.length > 0 && !keyWithSerial && len(rest) != s.length:
		return false
	case p.whole && !keyWithSerial && rest != "":
		return false
	case s.key == "414": // an SGLN's extension 0 stands for none, so a GLN alone is an instance
		return qualifier == "" || strings.HasPrefix(qualifier, "/254/")
	case s.serial != "":
		return strings.HasPrefix(qualifier, "/"+s.serial+"/")
	case keyWithSerial && p.whole:
		return qualifier == "" && rest != ""
	case keyWithSerial:
		return qualifier == "" && len(rest) > s.length
	}
	return qualifier == ""
}

// matchClass reports whether a canonical link names a class whose every instance
// the pattern covers.
func (p pattern) matchClass(id string) bool {
	rest, ok := p.rest(id)
	if !ok || strings.Contains(rest, "/") {
		return false
	}
	if p.whole {
		return rest == ""
	}
	return p.scheme.length == 0 || len(rest) == p.scheme.length
}

// rest is what follows the key's identifier, or the whole given key.
func (p pattern) rest(id string) (string, bool) {
	for _, b := range p.begins {
		if rest, ok := strings.CutPrefix(id, b); ok {
			if p.whole {
				return rest, true
			}
			return id[len(canonicalBase)+len(p.scheme.key)+2:], true
		}
	}
	return "", false
}
