package differential_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
)

// onLink makes a rewriting of URIs out of one of links. What it makes is valid.
func onLink(change func(*gs1.Link) bool) func(string) (string, bool) {
	return func(uri string) (string, bool) {
		l, err := gs1.Parse(uri)
		if err != nil {
			return uri, false
		}
		l.Qualifiers, l.Attributes = slices.Clone(l.Qualifiers), slices.Clone(l.Attributes)
		if !change(&l) {
			return uri, false
		}
		if n := len(l.Key.Value) - 2; l.Key.AI == "8013" && n > 0 {
			if pair, err := gs1.CheckCharacters(l.Key.Value[:n]); err == nil {
				l.Key.Value = l.Key.Value[:n] + pair
			}
		}
		if l.Validate() != nil {
			return uri, false
		}
		return l.String(), true
	}
}

// shapeOnly are rules about what a value says; digital-link.js has a grammar, which
// knows what it looks like.
var shapeOnly = []gs1.Rule{
	gs1.RuleCheckDigit, gs1.RuleCheckPair, gs1.RulePrefix1, gs1.RulePrefix2, gs1.RulePiece, gs1.RuleZero,
}

// newer are data attributes that the Digital Link grammar of its time (1.2) does not
// have, or has with another format.
var newer = strings.Fields("3906 3907 3908 3909 3916 3917 3918 3919 3926 3927 3928 3929 3936 3937 3938 3939 3954 3955 " +
	"423 425 4309 4330 4331 4332 4333 7011 714 715 716 717 7240 7241 7242 7250 7251 7252 7253 7254 7255 7256 7257 7258 7259 8030")

func hasNewer(e gs1.Element) bool { return slices.Contains(newer, e.AI) }

func newerQualifier(e gs1.Element) bool { return e.AI == "235" || e.AI == "7040" }

// replaceIn changes every value of a link.
func replaceIn(l *gs1.Link, change func(string) string) bool {
	changed := false
	for _, list := range [][]gs1.Element{l.Qualifiers, l.Attributes} {
		for i, e := range list {
			list[i].Value = change(e.Value)
			changed = changed || list[i].Value != e.Value
		}
	}
	before := l.Key.Value
	l.Key.Value = change(before)
	return changed || l.Key.Value != before
}

// aboutGTIN makes it a link of a GTIN, with the attributes that are none of its
// qualifiers.
func aboutGTIN(l *gs1.Link) {
	l.Key, l.Qualifiers = gs1.Element{AI: "01", Value: "09506000134352"}, nil
	l.Attributes, _ = drop(l.Attributes, func(e gs1.Element) bool { return e.AI == "10" || e.AI == "21" || e.AI == "22" })
}

func drop(list []gs1.Element, bad func(gs1.Element) bool) ([]gs1.Element, bool) {
	kept := slices.DeleteFunc(slices.Clone(list), bad)
	return kept, len(kept) != len(list)
}

var linkRulings = []ruling[string]{
	{"double quote", "gs1 is right: character set 82 has the double quote, which a URI carries as %22; their grammar wants it bare, where RFC 3986 forbids it",
		onLink(func(l *gs1.Link) bool {
			return replaceIn(l, func(s string) string { return strings.ReplaceAll(s, `"`, "A") })
		})},
	{"(415)", "gs1 is right: (415) is a primary key, with (8020), since GS1 Digital Link 1.2; their list of keys lacks it",
		onLink(func(l *gs1.Link) bool {
			if l.Key.AI != "415" {
				return false
			}
			l.Key, l.Qualifiers = gs1.Element{AI: "417", Value: l.Key.Value}, nil
			return true
		})},
	{"(235) and (7040)", "gs1 is right: both are key qualifiers since 1.2; their grammar has them, but its ordered choice never reaches them",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Qualifiers, ok = drop(l.Qualifiers, newerQualifier)
			return ok
		})},
	{"newer attributes", "gs1 is right: the General Specifications gained these identifiers, or widened their format, after their grammar",
		onLink(func(l *gs1.Link) (ok bool) {
			l.Attributes, ok = drop(l.Attributes, hasNewer)
			return ok
		})},
	{"content rules", "gs1 is right: company prefixes, piece of total, fixed zeros, check pairs and the other keys' check digits are rules of the values, which a grammar cannot hold",
		func(uri string) (string, bool) {
			_, err := gs1.Parse(uri)
			var e *gs1.Error
			if !errors.As(err, &e) || !slices.Contains(shapeOnly, e.Rule) {
				return uri, false
			}
			return "https://example.com/01/09506000134352", true
		}},
	{"short GTIN", "gs1 is right: in version 1.6 a GTIN has 14 digits; their grammar also takes 8, 12 and 13, as gs1.Parser{ShortGTIN: true} does",
		func(uri string) (string, bool) {
			if _, err := gs1.Parse(uri); err == nil {
				return uri, false
			}
			l, err := gs1.Parser{ShortGTIN: true}.Parse(uri)
			return l.String(), err == nil
		}},
}

// checked are the keys whose check digit they compute.
var checked = []string{"00", "01", "253", "255", "402", "414", "8003", "8018"}

type theirLink struct {
	Valid, Grammar  bool
	Key, Qualifiers [][2]string
}

// TestLinks: which Digital Links are valid, and of which parts they are made,
// against digital-link.js.
func TestLinks(t *testing.T) {
	g := newGenerator(1)
	var uris []string
	for range 400 {
		l := g.link(t)
		uris = append(uris, l.String())
		if spoilt, _ := g.spoil(l); spoilt != l.String() {
			uris = append(uris, spoilt)
		}
	}
	for _, gtin := range []string{"9506000134352", "0950600013435", "950600013435", "95060007", "9506000134353", "123456789"} {
		uris = append(uris, "https://example.com/01/"+gtin)
	}
	settle(t, uris, linkRulings, func(uris []string) []string {
		questions := make([]question, len(uris))
		for i, uri := range uris {
			questions[i] = question{"link", uri}
		}
		out := make([]string, len(uris))
		for i, r := range ask(t, questions) {
			out[i] = compareLink(t, uris[i], r)
		}
		return out
	})
}

func compareLink(t *testing.T, uri string, r reply) string {
	t.Helper()
	var theirs theirLink
	if r.Error == "" {
		if err := json.Unmarshal(r.Out, &theirs); err != nil {
			t.Fatal(err)
		}
	}
	// They call a link of a key without a check digit that they know invalid,
	// whatever it is; of these only the grammar's word is asked.
	valid := theirs.Grammar
	if len(theirs.Key) > 0 && slices.Contains(checked, theirs.Key[0][0]) {
		valid = theirs.Valid
	}
	l, err := gs1.Parse(uri)
	if (err == nil) != valid {
		return fmt.Sprintf("%s: gs1 says %v, digital-link.js valid=%v %s", uri, err, valid, r.Error)
	}
	if err != nil {
		return ""
	}
	// The peer answers in the order of JavaScript objects, numbers first.
	want, got := [][2]string{{l.Key.AI, l.Key.Value}}, append(theirs.Key, theirs.Qualifiers...)
	for _, q := range l.Qualifiers {
		want = append(want, [2]string{q.AI, q.Value})
	}
	byCode := func(a, b [2]string) int { return strings.Compare(a[0], b[0]) }
	slices.SortFunc(want, byCode)
	slices.SortFunc(got, byCode)
	if !slices.Equal(want, got) {
		return fmt.Sprintf("%s: gs1 reads %v, digital-link.js %v", uri, want, got)
	}
	return ""
}
