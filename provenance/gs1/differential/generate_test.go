package differential_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
)

// generator makes identifiers; the same seed makes the same ones.
type generator struct {
	*rand.Rand
	keys, attributes []gs1.AI
}

func newGenerator(seed uint64) *generator {
	g := &generator{Rand: rand.New(rand.NewPCG(seed, 0))}
	for ai := range gs1.All {
		switch {
		case ai.Key:
			g.keys = append(g.keys, ai)
		case ai.Attribute:
			g.attributes = append(g.attributes, ai)
		}
	}
	return g
}

var alphabets = map[gs1.Charset]string{
	gs1.Numeric: "0123456789",
	gs1.CSET82:  "ABCxyz0123456789ABCDEFGHIJabcdefghij-._!\"%&'()*+,/:;<=>?",
	gs1.CSET39:  "ABCXYZ0123456789#-/",
	gs1.CSET64:  "ABCabc0123456789-_",
}

func (g *generator) text(alphabet string, n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(alphabet[g.IntN(len(alphabet))])
	}
	return b.String()
}

// value makes a valid value of an identifier, or none when luck does not find
// one that keeps its content rules.
func (g *generator) value(ai gs1.AI) (string, bool) {
	for range 300 {
		var b strings.Builder
		for _, p := range ai.Parts {
			if p.Optional && g.IntN(3) == 0 {
				break
			}
			b.WriteString(g.part(p))
		}
		if v := b.String(); ai.Validate(v) == nil {
			return v, true
		}
	}
	return "", false
}

func (g *generator) part(p gs1.Part) string {
	n := p.Min + g.IntN(p.Max-p.Min+1)
	if p.Charset != gs1.Numeric {
		text := g.text(alphabets[p.Charset], n)
		if slices.Contains(p.Rules, gs1.RulePrefix1) && n > 8 {
			text = "4012345" + text[7:]
		}
		if slices.Contains(p.Rules, gs1.RuleCheckPair) && n > 10 {
			if pair, err := gs1.CheckCharacters(text[:n-2]); err == nil {
				text = text[:n-2] + pair
			}
		}
		return text
	}
	digits := g.text(alphabets[gs1.Numeric], n)
	switch {
	case slices.Contains(p.Rules, gs1.RulePrefix1) && n > 8:
		digits = "4012345" + digits[7:]
	case slices.Contains(p.Rules, gs1.RulePrefix2) && n > 8:
		digits = digits[:1] + "4012345" + digits[8:]
	}
	if slices.Contains(p.Rules, gs1.RuleCheckDigit) {
		check, err := gs1.CheckDigit(digits[:n-1])
		if err == nil {
			digits = digits[:n-1] + string(check)
		}
	}
	return digits
}

// link makes a valid Digital Link.
func (g *generator) link(t *testing.T) gs1.Link {
	t.Helper()
	for range 1000 {
		key := g.keys[g.IntN(len(g.keys))]
		v, ok := g.value(key)
		if !ok {
			continue
		}
		l := gs1.Link{Scheme: "https", Host: "example.com", Key: gs1.Element{AI: key.Code, Value: v}}
		if g.IntN(5) == 0 {
			l.Prefix = "/shop/eu"
		}
		if len(key.Qualifiers) > 0 {
			for _, code := range key.Qualifiers[g.IntN(len(key.Qualifiers))] {
				q, _ := gs1.Lookup(code)
				if v, ok := g.value(q); ok && g.IntN(2) == 0 {
					l.Qualifiers = append(l.Qualifiers, gs1.Element{AI: code, Value: v})
				}
			}
		}
		for g.IntN(3) == 0 && len(l.Attributes) < 3 {
			a := g.attributes[g.IntN(len(g.attributes))]
			if v, ok := g.value(a); ok {
				l.Attributes = append(l.Attributes, gs1.Element{AI: a.Code, Value: v})
			}
		}
		if g.IntN(6) == 0 {
			l.Params = append(l.Params, gs1.Param{Name: "linkType", Value: "gs1:pip"})
		}
		if l.Validate() == nil {
			return l
		}
	}
	t.Fatal("no valid link was found")
	return gs1.Link{}
}

// break makes one fault in a URI of a link and names it.
func (g *generator) spoil(l gs1.Link) (uri, fault string) {
	uri = l.String()
	path := l.Path()
	spoilt := path
	switch fault = []string{"digit", "short", "long", "order", "letter", "raw", "odd", "qualifier", "percent"}[g.IntN(9)]; fault {
	case "digit": // of the key, often its check digit
		at := len(l.Key.AI) + 2 + g.IntN(len(l.Key.Value))
		if at < len(path) && path[at] >= '0' && path[at] <= '9' {
			spoilt = path[:at] + string('0'+(path[at]-'0'+1)%10) + path[at+1:]
		}
	case "short":
		at := len(l.Key.AI) + 2
		spoilt = path[:at] + path[at+1:]
	case "long":
		spoilt = path + strings.Repeat("9", 100)
	case "order":
		if n := len(l.Qualifiers); n > 1 {
			qualifiers := slices.Clone(l.Qualifiers)
			slices.Reverse(qualifiers)
			spoilt = gs1.Link{Key: l.Key, Qualifiers: qualifiers}.Path()
		}
	case "letter":
		at := len(l.Key.AI) + 2
		spoilt = path[:at] + "x" + path[at+1:]
	case "raw": // characters outside every GS1 character set, escaped
		spoilt = path + []string{"%5E", "%C3%A9", "%7E", "%20", "%00"}[g.IntN(5)]
	case "odd":
		spoilt = path + "/21"
	case "qualifier":
		spoilt = path + "/99/A"
	case "percent":
		spoilt = path + "%4"
	}
	return strings.Replace(uri, path, spoilt, 1), fault
}
