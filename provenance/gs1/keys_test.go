package gs1

import (
	"fmt"
	"strings"
	"testing"
)

func TestParseGTIN(t *testing.T) {
	for in, want := range map[string]GTIN{
		"96385074":       "00000096385074",
		"614141000036":   "00614141000036",
		"6291041500213":  "06291041500213",
		"10614141000415": "10614141000415",
	} {
		if got, err := ParseGTIN(in); err != nil || got != want {
			t.Errorf("%s: got %s, %v, want %s", in, got, err, want)
		}
	}
	for in, want := range map[string]failure{
		"":                {Rule: RuleEmpty},
		"629104150021a":   {Rule: RuleCharset, Pos: 12},
		"629104150021":    {Rule: RuleCheckDigit, Pos: 11, Want: "4"},
		"6291041500214":   {Rule: RuleCheckDigit, Pos: 12, Want: "3"},
		"62910415002":     {Rule: RuleLength, Pos: 11},
		"106141410004151": {Rule: RuleLength, Pos: 15},
		"٣٦٢٩١٠٤١":        {Rule: RuleCharset},
	} {
		t.Run("bad "+in, func(t *testing.T) {
			_, err := ParseGTIN(in)
			checkFailure(t, err, want)
		})
	}
}

func TestParseOtherKeys(t *testing.T) {
	if s, err := ParseSSCC("376104250021234569"); err != nil || s != "376104250021234569" {
		t.Error(s, err)
	}
	if g, err := ParseGLN("4012345000016"); err != nil || g != "4012345000016" {
		t.Error(g, err)
	}
	if s, err := ParseSerial(`aZ9!"%&'()*+,-./:;<=`); err != nil || len(s) != 20 {
		t.Error(s, err)
	}
	_, err := ParseSSCC("376104250021234560")
	checkFailure(t, err, failure{Rule: RuleCheckDigit, Pos: 17, Want: "9"})
	_, err = ParseSSCC("37610425002123456")
	checkFailure(t, err, failure{Rule: RuleLength, Pos: 17})
	_, err = ParseGLN("40123450000166")
	checkFailure(t, err, failure{Rule: RuleLength, Pos: 13})
	_, err = ParseSerial("a#b")
	checkFailure(t, err, failure{Rule: RuleCharset, Pos: 1, AI: "21"})
	_, err = ParseSerial("")
	checkFailure(t, err, failure{Rule: RuleEmpty, AI: "21"})
}

func TestMakeSSCC(t *testing.T) {
	for _, c := range []struct {
		extension byte
		prefix    string
		reference uint64
		want      string
		rule      Rule
	}{
		{'1', "0614141", 234567890, "106141412345678908", ""},
		{'3', "7610425", 2123456, "376104250021234569", ""},
		{'0', "4012", 999999999999, "040129999999999993", ""},
		{'x', "0614141", 1, "", RuleCharset},
		{'1', "061", 1, "", RulePrefixLength},
		{'1', "06141x1", 1, "", RuleCharset},
		{'1', "401234500001", 10000, "", RuleLength},
	} {
		got, err := MakeSSCC(c.extension, c.prefix, c.reference)
		if c.rule != "" {
			if e, ok := err.(*Error); !ok || e.Rule != c.rule {
				t.Errorf("%s %d: got %v, want rule %s", c.prefix, c.reference, err, c.rule)
			}
			continue
		}
		if err != nil || string(got) != c.want {
			t.Errorf("%s %d: got %s, %v, want %s", c.prefix, c.reference, got, err, c.want)
		}
		if _, err := ParseSSCC(string(got)); err != nil {
			t.Error(err)
		}
	}
}

// The mod-10 check digit finds every single wrong digit; that is why it is
// there.
func TestCheckDigitFindsEverySingleError(t *testing.T) {
	good := []byte("06291041500213")
	for i := range good {
		for d := byte('0'); d <= '9'; d++ {
			bad := append([]byte(nil), good...)
			bad[i] = d
			if _, err := ParseGTIN(string(bad)); (err == nil) != (d == good[i]) {
				t.Errorf("digit %d as %c: %v", i, d, err)
			}
		}
	}
}

func TestCheckDigitInput(t *testing.T) {
	if d, err := CheckDigit("629104150021"); err != nil || d != '3' {
		t.Errorf("%c, %v", d, err)
	}
	for _, bad := range []string{"", "1x"} {
		if _, err := CheckDigit(bad); err == nil {
			t.Errorf("%q is taken", bad)
		}
	}
}

func TestCheckCharacters(t *testing.T) {
	if got, err := CheckCharacters("1987654Ad4X4bL5ttr2310c"); err != nil || got != "2K" {
		t.Errorf("%s, %v", got, err)
	}
	_, err := CheckCharacters("1987654 ")
	checkFailure(t, err, failure{Rule: RuleCharset, Pos: 7})
	_, err = CheckCharacters(fmt.Sprintf("%024d", 1))
	checkFailure(t, err, failure{Rule: RuleLength, Pos: 23})
}

// TestErrorsNameWholeCharacters: what is beyond ASCII is named as it was typed, not
// as its first byte.
func TestErrorsNameWholeCharacters(t *testing.T) {
	for _, text := range []string{"https://example.org/01/09506000134352/21/A鞋", "https://鞋.example/01/09506000134352", "(01)0950600013435鞋", "urn:epc:id:sgtin:9506000.013435.鞋", "(01)09506000134352(21)鞋"} {
		if _, err := ParseAny(text); err == nil || !strings.Contains(err.Error(), "'鞋'") {
			t.Errorf("%s: %v", text, err)
		}
	}
}
