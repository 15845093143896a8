package gs1

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestElementStrings(t *testing.T) {
	for _, c := range []struct {
		name, scanned, bracketed string
	}{
		{"fixed then variable", "010950600013435221ABC", "(01)09506000134352(21)ABC"},
		{"separator between variables", "010950600013435210LOT\x1d21ABC", "(01)09506000134352(10)LOT(21)ABC"},
		{"leading FNC1", "\x1d010950600013435221ABC", "(01)09506000134352(21)ABC"},
		{"separator after a predefined length", "0109506000134352\x1d21ABC\x1d", "(01)09506000134352(21)ABC"},
		{"fixed, but not predefined", "0109506000134352394402\x1d", ""},
		{"four-digit identifiers", "0109506000134352310300019539220299\x1d17261231", "(01)09506000134352(3103)000195(3922)0299(17)261231"},
		{"a unit and its content", "001061414123456789080209506000134352" + "3725", "(00)106141412345678908(02)09506000134352(37)25"},
		{"the same twice", "01095060001343520109506000134352", "(01)09506000134352"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseElementString(c.scanned)
			if c.bracketed == "" {
				if err == nil {
					t.Fatalf("read as %v", got)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			bracketed, err := BuildBracketed(got)
			if err != nil || bracketed != c.bracketed {
				t.Errorf("got %s, %v, want %s", bracketed, err, c.bracketed)
			}
			again, err := ParseBracketed(bracketed)
			if err != nil || !reflect.DeepEqual(again, got) {
				t.Errorf("brackets read back as %v, %v", again, err)
			}
			s, err := BuildElementString(got)
			if err != nil {
				t.Fatal(err)
			}
			again, err = ParseElementString(s)
			if err != nil || !reflect.DeepEqual(again, got) {
				t.Errorf("%q reads back as %v, %v", s, again, err)
			}
		})
	}
}

func TestElementStringErrors(t *testing.T) {
	for in, want := range map[string]failure{
		"":                                {Rule: RuleEmpty},
		"\x1d":                            {Rule: RuleEmpty, Pos: 1},
		"0":                               {Rule: RuleUnknownAI},
		"89x":                             {Rule: RuleUnknownAI, AI: "89"},
		"39":                              {Rule: RuleUnknownAI},
		"0109506000134352\x1d\x1d21A":     {Rule: RuleUnknownAI, Pos: 17},
		"010950600013435":                 {Rule: RuleLength, Pos: 15, AI: "01"},
		"0109506000134353":                {Rule: RuleCheckDigit, Pos: 15, AI: "01", Want: "2"},
		"01095060001343\x1d21A":           {Rule: RuleLength, Pos: 14, AI: "01"},
		"21123456789012345678901":         {Rule: RuleSeparator, Pos: 22, AI: "21"},
		"21123456789012345678901\x1d":     {Rule: RuleSeparator, Pos: 22, AI: "21"},
		"21A\x1d21B":                      {Rule: RuleRepeated, Pos: 4, AI: "21"},
		"21A\x1d10":                       {Rule: RuleEmpty, Pos: 6, AI: "10"},
		"01095060001343522é":              {Rule: RuleUnknownAI, Pos: 16},
		"17261301":                        {Rule: RuleDateDay0, Pos: 4, AI: "17"},
		"https://example.com/01/09506000": {Rule: RuleUnknownAI},
	} {
		t.Run(in, func(t *testing.T) {
			_, err := ParseElementString(in)
			checkFailure(t, err, want)
		})
	}
}

func TestBracketed(t *testing.T) {
	got, err := ParseBracketed("  (01) 09506000134352")
	if err == nil {
		t.Errorf("a blank before the value is read as %v", got)
	}
	got, err = ParseBracketed(" (01)09506000134352  (10)A(b)c(7)(21)1 ")
	want := []Element{{"01", "09506000134352"}, {"10", "A(b)c(7)"}, {"21", "1"}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %v", got, err)
	}
	for in, want := range map[string]failure{
		"":                                {Rule: RuleEmpty},
		"  ":                              {Rule: RuleEmpty, Pos: 2},
		"x(01)09506000134352":             {Rule: RuleForm},
		"(01":                             {Rule: RuleForm},
		"(1)09506000134352":               {Rule: RuleUnknownAI, Pos: 1},
		"(01)09506000134353":              {Rule: RuleCheckDigit, Pos: 17, AI: "01", Want: "2"},
		"(01)09506000134352(21)a b(10)A":  {Rule: RuleCharset, Pos: 23, AI: "21"},
		"(01)09506000134352(21)A(21)B":    {Rule: RuleRepeated, Pos: 24, AI: "21"},
		"(01)09506000134352(21)(10)A":     {Rule: RuleEmpty, Pos: 22, AI: "21"},
		"(0109506000134352(21)a)":         {Rule: RuleUnknownAI, Pos: 1},
		"(01)09506000134352(21)" + "(99)": {Rule: RuleEmpty, Pos: 22, AI: "21"},
	} {
		t.Run(in, func(t *testing.T) {
			_, err := ParseBracketed(in)
			checkFailure(t, err, want)
		})
	}
}

func TestBuildersRefuse(t *testing.T) {
	for _, bad := range [][]Element{{{"89", "1"}}, {{"21", ""}}, {{"01", "09506000134353"}}} {
		if s, err := BuildElementString(bad); err == nil {
			t.Errorf("%v becomes %s", bad, s)
		}
		if s, err := BuildBracketed(bad); err == nil {
			t.Errorf("%v becomes %s", bad, s)
		}
	}
	// This would read back as two elements.
	ambiguous := []Element{{"10", "A(21)B"}}
	if s, err := BuildBracketed(ambiguous); !errors.Is(err, &Error{Rule: RuleForm}) {
		t.Errorf("%s, %v", s, err)
	}
	if s, err := BuildElementString(ambiguous); err != nil || s != "10A(21)B" {
		t.Errorf("%s, %v", s, err)
	}
}

// A hostile text must not cost more than its length.
func TestLongInputs(t *testing.T) {
	long := strings.Repeat("11250101", 1<<17)
	if got, err := ParseElementString(long); err != nil || len(got) != 1 {
		t.Errorf("%d elements, %v", len(got), err)
	}
	if _, err := ParseBracketed(strings.Repeat("(", 1<<20)); err == nil {
		t.Error("a megabyte of brackets is read")
	}
	var many packer
	for i := range 1 << 15 {
		many.code("99")
		many.text(string(rune('a'+i%26)), 7)
	}
	if _, err := Decompress("https://h/" + many.base64()); !errors.Is(err, &Error{Rule: RuleRepeated}) {
		t.Errorf("one identifier with many values is unpacked: %v", err)
	}
	if _, err := ParseAny("https://h/" + strings.Repeat("01/", 1<<18)); err == nil {
		t.Error("a megabyte of slashes is read")
	}
}
