package gs1

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestValueVectors(t *testing.T) {
	var vectors []struct {
		AI   string
		Good []string
		Bad  [][3]any
	}
	golden(t, "values.json", &vectors)
	for _, v := range vectors {
		ai, ok := Lookup(v.AI)
		if !ok {
			t.Fatalf("(%s) is not in the table", v.AI)
		}
		for _, s := range v.Good {
			if err := ai.Validate(s); err != nil {
				t.Errorf("(%s)%s: %v", v.AI, s, err)
			}
		}
		for _, b := range v.Bad {
			s, rule, pos := b[0].(string), Rule(b[1].(string)), int(b[2].(float64))
			var e *Error
			if err := ai.Validate(s); !errors.As(err, &e) || e.Rule != rule || e.Pos != pos || e.AI != v.AI {
				t.Errorf("(%s)%s: got %#v, want %s at %d", v.AI, s, err, rule, pos)
			}
		}
	}
}

// TestEveryRuleIsChecked gives each content rule that the table names a value
// that breaks it, so that a rule without a check cannot pass unnoticed.
func TestEveryRuleIsChecked(t *testing.T) {
	var vectors []struct{ Bad [][3]any }
	golden(t, "values.json", &vectors)
	broken := map[Rule]bool{}
	for _, v := range vectors {
		for _, b := range v.Bad {
			broken[Rule(b[1].(string))] = true
		}
	}
	// A GTIN or SSCC of digits only cannot break the prefix rule, and (8014)
	// ends in check characters that a digits-only value never has right.
	for _, r := range []Rule{RulePrefix2, RuleHasNonDigit} {
		if err := checkContent(r, map[Rule]string{RulePrefix2: "0a234", RuleHasNonDigit: "123"}[r]); !errors.Is(err, &Error{Rule: r}) {
			t.Errorf("rule %s: %v", r, err)
		}
		broken[r] = true
	}
	for ai := range All {
		for _, p := range ai.Parts {
			for _, r := range p.Rules {
				if !broken[r] {
					t.Errorf("(%s): no vector breaks rule %s", ai.Code, r)
					broken[r] = true
				}
			}
		}
	}
}

func TestTableIsSound(t *testing.T) {
	codes := []string{}
	for ai := range All {
		codes = append(codes, ai.Code)
		if ai.Title == "" || len(ai.Parts) == 0 || ai.MinLen() < 1 || ai.MaxLen() > 90 {
			t.Errorf("(%s) is incomplete", ai.Code)
		}
		for i, p := range ai.Parts {
			last := i == len(ai.Parts)-1
			if p.Min != p.Max && !last || p.Min < 1 || p.Min > p.Max {
				t.Errorf("(%s) part %d has lengths %d to %d", ai.Code, i, p.Min, p.Max)
			}
			if i > 0 && ai.Parts[i-1].Optional && !p.Optional {
				t.Errorf("(%s) part %d follows an optional one", ai.Code, i)
			}
		}
		if ai.Predefined && ai.MinLen() != ai.MaxLen() {
			t.Errorf("(%s) has a predefined length and varies", ai.Code)
		}
		for _, q := range slices.Concat(ai.Qualifiers...) {
			if _, ok := Lookup(q); !ok {
				t.Errorf("(%s) is qualified by (%s), which does not exist", ai.Code, q)
			}
		}
		if n := codeLengths[ai.Code[:2]]; n != len(ai.Code) {
			t.Errorf("(%s): codes that start with %s have %d digits", ai.Code, ai.Code[:2], n)
		}
	}
	if !slices.IsSorted(codes) || len(slices.Compact(codes)) != len(codes) {
		t.Error("the codes are not in order, or one comes twice")
	}
}

// The patterns that the table refers to must match something.
func TestAssociationsNameRealIdentifiers(t *testing.T) {
	for ai := range All {
		for _, pattern := range append(slices.Concat(ai.Requires...), ai.Excludes...) {
			found := false
			for other := range All {
				found = found || matchCode(pattern, other.Code)
			}
			if !found {
				t.Errorf("(%s) names %s, which matches nothing", ai.Code, pattern)
			}
		}
	}
}

func TestCheckTogether(t *testing.T) {
	for _, c := range []struct {
		elements string
		rule     Rule
		ai       string
	}{
		{"(01)09506000134352(21)1", "", ""},
		{"(01)09506000134352(21)1(250)2", "", ""},
		{"(01)09506000134352(250)2", RuleRequires, "250"},
		{"(21)1", RuleRequires, "21"},
		{"(01)09506000134352(21)1(235)2", RuleExcludes, "21"},
		{"(01)09506000134352(37)2", RuleExcludes, "01"},
		{"(00)106141412345678908(02)09506000134352(37)2", "", ""},
		{"(01)09506000134352(3103)000195(3922)0299", "", ""},
		{"(01)09506000134352(3922)0299", RuleRequires, "3922"},
		{"(01)09506000134352(3103)000195(3104)001950", RuleExcludes, "3103"},
	} {
		elements, err := ParseBracketed(c.elements)
		if err != nil {
			t.Fatal(err)
		}
		err = CheckTogether(elements)
		var e *Error
		if c.rule == "" && err != nil || c.rule != "" && (!errors.As(err, &e) || e.Rule != c.rule || e.AI != c.ai) {
			t.Errorf("%s: got %v, want rule %q of (%s)", c.elements, err, c.rule, c.ai)
		}
	}
	if err := CheckTogether([]Element{{"89", "1"}}); !errors.Is(err, &Error{Rule: RuleUnknownAI}) {
		t.Error(err)
	}
}

func TestCharsets(t *testing.T) {
	for set, want := range map[Charset]int{Numeric: 10, CSET82: 82, CSET39: 39, CSET64: 65, Charset('?'): 0} {
		n := 0
		for c := range 256 {
			if set.Contains(byte(c)) {
				n++
			}
		}
		if n != want {
			t.Errorf("%s has %d characters, want %d", set, n, want)
		}
	}
}

// Errors are data too: their fields survive JSON for problem documents.
func TestErrorIsPlainData(t *testing.T) {
	ai, _ := Lookup("01")
	raw, err := json.Marshal(ai.Validate("09506000134351"))
	if err != nil || !strings.Contains(string(raw), `"Rule":"check-digit"`) || !strings.Contains(string(raw), `"Want":"2"`) {
		t.Errorf("%s, %v", raw, err)
	}
}
