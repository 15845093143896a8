package messages

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// Every language says what English says: no text less, none more, each with
// the same arguments and in exactly the plural forms that CLDR has for it.
func TestCatalogues(t *testing.T) {
	if _, err := NewSet(catalogues...); err != nil {
		t.Fatal(err)
	}
	formats := refusalFormats(t)
	for _, c := range catalogues {
		for _, fault := range faultsOf(english, c, formats) {
			t.Errorf("%s: %s", c.Tag, fault)
		}
	}
}

// faultsOf compares a catalogue with the English one and with the formats of
// the refusals in the code.
func faultsOf(want, c Catalogue, formats []string) (faults []string) {
	fault := func(what, key string) { faults = append(faults, what+" "+strconv.Quote(key)) }
	for key, text := range want.Texts {
		switch other, ok := c.Texts[key]; {
		case !ok:
			fault("no text", key)
		case !slices.Equal(verbs(other), verbs(text)):
			fault("other arguments in", key)
		}
	}
	for key := range c.Texts {
		if _, ok := want.Texts[key]; !ok {
			fault("nothing says", key)
		}
	}
	needed := formsOf(c.Tag)
	for key, p := range want.Counted {
		other, ok := c.Counted[key]
		if !ok {
			fault("no text", key)
			continue
		}
		given := map[plural.Form]bool{}
		for form, text := range other.forms {
			given[form] = true
			if got, most := verbs(text), verbs(p.Other); form == plural.Other && !slices.Equal(got, most) || !subset(got, most) {
				fault("other arguments in", key)
			}
		}
		if !maps.Equal(given, needed) {
			fault("not the plural forms of the language in", key)
		}
	}
	for key := range c.Counted {
		if _, ok := want.Counted[key]; !ok {
			fault("nothing says", key)
		}
	}
	for format, text := range c.Refusals {
		if !slices.Contains(formats, format) {
			fault("nothing refuses with", format)
		} else if !slices.Equal(verbs(text), verbs(format)) {
			fault("other arguments in", format)
		}
	}
	if c.Tag != want.Tag {
		for _, format := range formats {
			if _, ok := c.Refusals[format]; !ok {
				fault("no refusal", format)
			}
		}
	}
	return faults
}

// formsOf are the plural forms that whole numbers take in a language, and
// "other", which is for all else.
func formsOf(tag language.Tag) map[plural.Form]bool {
	forms := map[plural.Form]bool{plural.Other: true}
	for n := range 1001 {
		forms[plural.Cardinal.MatchPlural(tag, n, 0, 0, 0, 0)] = true
	}
	return forms
}

var verb = regexp.MustCompile(`%(\[(\d+)\])?[.\d]*([a-z])`)

// verbs are the arguments that a format takes, in order, such as 1s and 2d. A
// translation may put its own quotation marks around %s where English has %q.
func verbs(format string) []string {
	var list []string
	for i, m := range verb.FindAllStringSubmatch(strings.ReplaceAll(format, "%%", ""), -1) {
		n := m[2]
		if n == "" {
			n = strconv.Itoa(i + 1)
		}
		list = append(list, n+strings.ReplaceAll(m[3], "q", "s"))
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func subset(some, all []string) bool {
	return !slices.ContainsFunc(some, func(s string) bool { return !slices.Contains(all, s) })
}

// The keys that this package makes of codes are those codes and no others.
func TestEveryCodeHasASentence(t *testing.T) {
	judge, violation := "../../provenance/judge.go", "../../provenance/violation.go"
	want := map[string]bool{}
	need := func(prefix string, codes ...string) {
		for _, code := range codes {
			want[prefix+code] = true
		}
	}
	for code, kind := range provenance.FindingKinds {
		if len(kind.Args) == 1 && kind.Args[0].Name == "source" {
			need("finding."+code+".", "registry", "custody", "passport", "scans", "near", "order")
			continue
		}
		if len(kind.Args) > 0 && kind.Args[0].Name == "verb" {
			need("finding."+code+".", "commissioning", "packing", "unpacking", "shipping", "void_shipping", "receiving", "retail_selling", "destroying")
			continue
		}
		need("finding.", code)
	}
	if got, all := len(provenance.FindingKinds), constants(t, "../../provenance/finding.go", "Finding"); got != len(all) {
		t.Errorf("%d finding codes, %d kinds", len(all), got)
	}
	need("headline.", constants(t, judge, "Headline")...)
	need("action.", constants(t, judge, "Action")...)
	need("violation.", constants(t, violation, "Code")...)
	need("violation.", "record", "not_offered."+provenance.ReasonNotShipped, "not_issuer."+provenance.ReasonNotMaker,
		"custody_ended."+string(provenance.Delivered), "custody_ended."+string(provenance.Destroyed))
	for _, none := range []string{ // said by their Detail, or by their reasons
		provenance.CodeUnsupported, provenance.CodeBadIdentifier, provenance.CodeEnded,
	} {
		delete(want, "violation."+none)
	}
	need("cli.standing.", constants(t, judge, "Verified", "Consistent", "Suspect", "Unknown", "Misread", "Unchecked")...)
	need("cli.pack.", "says", "named", "party", "unknown", "fails", "holds", "unchecked", "unreached")
	need("cli.weight.", string(provenance.For), string(provenance.Against), string(provenance.Neutral))
	need("cli.status.", constants(t, "../../escrow/order.go", "Offered", "Funded", "Delivered", "Disputed", "Released", "Confirmed", "Refunded", "Resolved", "Cancelled")...)
	need("cli.outcome.", "accepted", "duplicate", "rejected", "conflict", "late")
	for _, m := range escrow.Milestones() {
		need("cli.milestone.", string(m))
	}
	need("", "cli.order.attested", "date.day", "date.time", "date.clock", "percent", "amount.ether", "amount.token",
		"span.days", "span.hours", "span.minutes", "span.seconds", "span.short")

	for _, key := range Default().All()[0].Keys() {
		kind, _, _ := strings.Cut(key, ".")
		if slices.Contains(Kinds, kind) && kind != "problem" && !want[key] {
			t.Errorf("nothing says %q", key)
		}
		delete(want, key)
	}
	for key := range want {
		t.Errorf("no text %q", key)
	}
}

// constants are the values of the string constants of a file whose names begin
// with one of the prefixes.
func constants(t *testing.T, file string, prefixes ...string) (values []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || len(spec.Values) != 1 {
			return true
		}
		text, ok := spec.Values[0].(*ast.BasicLit)
		if ok && text.Kind == token.STRING && slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(spec.Names[0].Name, p) }) {
			value, _ := strconv.Unquote(text.Value)
			values = append(values, value)
		}
		return true
	})
	if len(values) == 0 {
		t.Fatalf("%s has no constants %v", file, prefixes)
	}
	return values
}

// The title of a problem is of a code that the program knows.
func TestProblemTitlesAreUsed(t *testing.T) {
	var code strings.Builder
	for _, root := range []string{"../../web", "../../internal", "../../provenance", "../../escrow", "../../scanner", "../../chaincode"} {
		err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || strings.Contains(name, "/messages/") {
				return err
			}
			b, err := os.ReadFile(name)
			code.Write(b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for key := range english.Texts {
		if c, ok := strings.CutPrefix(key, "problem."); ok && !strings.Contains(code.String(), strconv.Quote(c)) {
			t.Errorf("nothing says %q", key)
		}
	}
}
