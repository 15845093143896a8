package gs1

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// conformanceFile opens a file of the public GS1 test data. The data are not
// part of this repository; WAYMARK_CONFORMANCE names a folder that has them.
func conformanceFile(t *testing.T, name string) string {
	t.Helper()
	for _, dir := range []string{os.Getenv("WAYMARK_CONFORMANCE"), "../../../shared/conformance"} {
		if dir == "" {
			continue
		}
		path := filepath.Join(dir, "digital-link", name)
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	t.Skipf("%s is absent: set WAYMARK_CONFORMANCE to a folder with digital-link/%s", name, name)
	return ""
}

var dictionaryRules = map[Rule]string{
	RuleCheckDigit: "csum", RuleCheckPair: "csumalpha", RulePrefix1: "gcppos1", RulePrefix2: "gcppos2",
	RuleDate: "yymmdd", RuleDateDay0: "yymmd0", RuleDateCentury: "yyyymmdd", RuleHourMinute: "hhmi",
	RuleHour: "hh", RuleMinute: "mi", RuleSecond: "ss", RuleCurrency: "iso4217", RuleCountry: "iso3166",
	RuleCountry999: "iso3166999", RuleCountry2: "iso3166alpha2", RuleSex: "iso5218", RuleEncoded: "pcenc",
	RuleLatitude: "latitude", RuleLongitude: "longitude", RuleYesNo: "yesno", RuleHyphen: "hyphen",
	RuleImporter: "importeridx", RulePackageType: "packagetype", RuleMedia: "mediatype",
	RuleNonZero: "nonzero", RuleZero: "zero", RuleNoLeadZero: "nozeroprefix", RuleWinding: "winding",
	RulePiece: "pieceoftotal", RulePosition: "posinseqslash", RuleIBAN: "iban",
	RuleHasNonDigit: "hasnondigit", RuleCoupon: "couponcode", RulePositiveOffer: "couponposoffer",
}

// describe writes an identifier of our table in the dictionary's words.
func describe(t *testing.T, ai AI) string {
	var b strings.Builder
	b.WriteString(ai.Code)
	if ai.Predefined {
		b.WriteString(" *")
	}
	if ai.Attribute {
		b.WriteString(" ?")
	}
	for _, p := range ai.Parts {
		spec := string(p.Charset)
		if p.Min != p.Max {
			spec += ".."
		}
		spec += itoaTest(p.Max)
		if p.Optional {
			spec = "[" + spec + "]"
		}
		for _, r := range p.Rules {
			name, ok := dictionaryRules[r]
			if !ok {
				t.Fatalf("(%s): rule %q is none of the dictionary's", ai.Code, r)
			}
			spec += "," + name
		}
		b.WriteString(" " + spec)
	}
	if ai.Requires != nil {
		b.WriteString(" req=" + joinAll(ai.Requires, "+", ","))
	}
	if ai.Excludes != nil {
		b.WriteString(" ex=" + strings.Join(ai.Excludes, ","))
	}
	if ai.Key {
		b.WriteString(" dlpkey")
		if ai.Qualifiers != nil {
			b.WriteString("=" + joinAll(ai.Qualifiers, ",", "|"))
		}
	}
	return b.String()
}

func itoaTest(n int) string {
	b, _ := json.Marshal(n)
	return string(b)
}

func joinAll(lists [][]string, inner, outer string) string {
	var out []string
	for _, l := range lists {
		out = append(out, strings.Join(l, inner))
	}
	return strings.Join(out, outer)
}

// readDictionary normalises each entry of the syntax dictionary to the form of
// describe, one for each code.
func readDictionary(t *testing.T) (entries map[string]string, titles map[string]string) {
	f, err := os.Open(conformanceFile(t, "gs1-syntax-dictionary.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	entries, titles = map[string]string{}, map[string]string{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		body, title, _ := strings.Cut(lines.Text(), "#")
		words := strings.Fields(body)
		if len(words) == 0 {
			continue
		}
		first, last, isRange := strings.Cut(words[0], "-")
		if !isRange {
			last = first
		}
		rest := words[1:]
		flags := ""
		if strings.Trim(rest[0], "*?") == "" {
			flags, rest = rest[0], rest[1:]
		}
		text := ""
		for _, flag := range []string{"*", "?"} {
			if strings.Contains(flags, flag) {
				text += " " + flag
			}
		}
		// Attributes come in any order: specification first, then these.
		for _, prefix := range []string{"", "req=", "ex=", "dlpkey"} {
			for _, w := range rest {
				if attributePrefix(w) == prefix {
					text += " " + w
				}
			}
		}
		for n := number(first); n <= number(last); n++ {
			code := itoaTest(n)
			code = strings.Repeat("0", len(first)-len(code)) + code
			entries[code], titles[code] = code+text, strings.TrimSpace(title)
		}
	}
	return entries, titles
}

func attributePrefix(word string) string {
	for _, p := range []string{"req=", "ex=", "dlpkey"} {
		if strings.HasPrefix(word, p) {
			return p
		}
	}
	return ""
}

func TestTableAgreesWithTheSyntaxDictionary(t *testing.T) {
	entries, titles := readDictionary(t)
	if len(entries) < 500 {
		t.Fatalf("the dictionary has %d identifiers only", len(entries))
	}
	seen := 0
	for ai := range All {
		seen++
		want, ok := entries[ai.Code]
		if !ok {
			t.Errorf("(%s) is not in the dictionary", ai.Code)
			continue
		}
		if got := describe(t, ai); got != want {
			t.Errorf("(%s)\n got %s\nwant %s", ai.Code, got, want)
		}
		if titles[ai.Code] != "" && titles[ai.Code] != ai.Title {
			t.Errorf("(%s) is titled %q, want %q", ai.Code, ai.Title, titles[ai.Code])
		}
	}
	if seen != len(entries) {
		t.Errorf("the table has %d identifiers, the dictionary %d", seen, len(entries))
	}
}

// unbracketed writes elements as the parse cases do: ^ for FNC1, also in
// front, and none after a value of predefined length or the last one.
func unbracketed(elements []Element) string {
	out := "^"
	for i, e := range elements {
		out += e.AI + e.Value
		ai, ok := Lookup(e.AI)
		if (!ok || !ai.Predefined) && i < len(elements)-1 {
			out += "^"
		}
	}
	return out
}

// TestParseCases runs the public parse cases. They were recorded under
// settings that the file does not name, so a URI may be there twice, once
// refused and once read: what is refused must be refused by the strict
// parser, and what is read must be read by the strict or by the tolerant one.
func TestParseCases(t *testing.T) {
	raw, err := os.ReadFile(conformanceFile(t, "parse_cases.json"))
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		OK      bool
		URI, AI string
	}
	if err := json.Unmarshal(raw, &cases); err != nil {
		t.Fatal(err)
	}
	strict := 0
	for _, c := range cases {
		l, err := Parse(c.URI)
		if !c.OK {
			if err == nil {
				t.Errorf("%s is read as %v, want an error", c.URI, l.Elements())
			}
			continue
		}
		if err == nil {
			strict++
		} else if l, err = tolerant.Parse(c.URI); err != nil {
			t.Errorf("%s: %v", c.URI, err)
			continue
		}
		elements := l.Elements()
		for _, p := range l.Params {
			if p.Name != "" && firstNonDigit(p.Name) < 0 {
				elements = append(elements, Element{p.Name, p.Value})
			}
		}
		if got := unbracketed(elements); got != c.AI {
			t.Errorf("%s\n got %s\nwant %s", c.URI, got, c.AI)
		}
	}
	t.Logf("%d cases, %d of them read by the strict parser", len(cases), strict)
	if !slices.ContainsFunc(cases, func(c struct {
		OK      bool
		URI, AI string
	}) bool {
		return c.OK
	}) {
		t.Error("no case is to be read")
	}
}
