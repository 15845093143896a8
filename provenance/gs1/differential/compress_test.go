package differential_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
)

// wide are keys whose value is a number of more than 15 digits.
var wide = []string{"00", "402", "8006", "8017", "8018"}

// unpackable are keys that their compression tables do not have.
var unpackable = []string{"415", "417", "8013"}

var packRulings = []ruling[string]{
	{"wide numbers", "gs1 is right: their code holds numbers in doubles, which round beyond 15 digits, so other goods come out than went in",
		onLink(func(l *gs1.Link) bool {
			if !slices.Contains(wide, l.Key.AI) {
				return false
			}
			aboutGTIN(l)
			return true
		})},
	{"values of two parts", "gs1 is right: a part of variable length may follow a fixed one, each packed once by its own rule; their code packs the fixed part twice, or takes it for a number, and cannot read that back itself",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Attributes, ok = drop(l.Attributes, func(e gs1.Element) bool {
				ai, _ := gs1.Lookup(e.AI)
				return len(ai.Parts) > 1
			})
			if l.Key.AI == "253" || l.Key.AI == "255" || l.Key.AI == "8003" {
				aboutGTIN(l)
				ok = true
			}
			return ok
		})},
	{"(414) with (254)", "gs1 is right: the optimisation 9D holds (414) and then (254), as the standard's table and their own copy have it; their code sorts the two as texts first",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Qualifiers, ok = drop(l.Qualifiers, func(e gs1.Element) bool { return e.AI == "254" })
			return ok
		})},
	{"keys without a table entry", "gs1 is right: (415), (417) and (8013) are primary keys; their tables lack them and nothing, or another key, comes out",
		onLink(func(l *gs1.Link) bool {
			if !slices.Contains(unpackable, l.Key.AI) {
				return false
			}
			aboutGTIN(l)
			return true
		})},
	{"newer qualifiers", "gs1 is right: (235) and (7040) are key qualifiers since 1.2",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Qualifiers, ok = drop(l.Qualifiers, newerQualifier)
			return ok
		})},
	{"newer attributes", "gs1 is right: their tables end with the identifiers of 2020",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Attributes, ok = drop(l.Attributes, func(e gs1.Element) bool {
				return hasNewer(e) || strings.HasPrefix(e.AI, "43") || strings.HasPrefix(e.AI, "395")
			})
			return ok
		})},
	{"symbols", "gs1 is right: their patterns for character set 82 lack some of its symbols, or leave them bare in the URI",
		onLink(func(l *gs1.Link) bool {
			return replaceIn(l, func(s string) string {
				return strings.Map(func(r rune) rune {
					if strings.ContainsRune(`!"%&'()*+,/:;<=>?#`, r) {
						return 'A'
					}
					return r
				}, s)
			})
		})},
	{"zeros in numbers", "gs1 is right: a value of digits is a text; theirs is a number and its zeros are lost",
		onLink(func(l *gs1.Link) bool {
			changed := false
			for _, list := range [][]gs1.Element{l.Qualifiers, l.Attributes} {
				for i, e := range list {
					ai, _ := gs1.Lookup(e.AI)
					if ai.MinLen() != ai.MaxLen() && strings.Trim(e.Value, "0123456789") == "" && strings.Contains(e.Value, "0") {
						list[i].Value = strings.ReplaceAll(e.Value, "0", "1")
						changed = changed || ai.Validate(list[i].Value) == nil
					}
				}
			}
			return changed
		})},
}

// TestCompression: what one packs the other unpacks, both ways, with and without
// their optimisations.
func TestCompression(t *testing.T) {
	g := newGenerator(7)
	var uris []string
	for range 300 {
		l := g.link(t)
		l.Params = nil
		uris = append(uris, l.String())
	}
	settle(t, uris, packRulings, func(uris []string) []string {
		var questions []question
		for _, uri := range uris {
			l, err := gs1.Parse(uri)
			if err != nil {
				t.Fatal(err)
			}
			packed, err := gs1.Compress(l)
			if err != nil {
				t.Fatal(err)
			}
			questions = append(questions, question{"decompress", packed}, question{"compress", uri})
		}
		replies := ask(t, questions)
		out := make([]string, len(uris))
		for i, uri := range uris {
			out[i] = comparePacked(t, uri, replies[2*i], replies[2*i+1])
		}
		return out
	})
}

func comparePacked(t *testing.T, uri string, unpacked, packed reply) string {
	t.Helper()
	l, err := gs1.Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	var theirs string
	if unpacked.Error == "" {
		if err := json.Unmarshal(unpacked.Out, &theirs); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := gs1.Parse(theirs); err != nil || got.Canonical() != l.Canonical() {
		return fmt.Sprintf("%s: digital-link.js unpacks %q %s", uri, theirs, unpacked.Error)
	}
	var forms []string
	if packed.Error == "" {
		if err := json.Unmarshal(packed.Out, &forms); err != nil {
			t.Fatal(err)
		}
	}
	if len(forms) != 2 {
		return fmt.Sprintf("%s: digital-link.js does not pack it: %s", uri, packed.Error)
	}
	for _, form := range forms {
		if got, err := gs1.Decompress(form); err != nil || got.Canonical() != l.Canonical() {
			return fmt.Sprintf("%s: gs1 unpacks their %q to %s, %v", uri, form, got.Canonical(), err)
		}
	}
	return ""
}
