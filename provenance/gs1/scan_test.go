package gs1

import (
	"errors"
	"testing"
)

func TestParseAny(t *testing.T) {
	const item = "https://id.gs1.org/01/09506000134352/21/32aB"
	const unit = "https://id.gs1.org/00/106141412345678908"
	for in, want := range map[string]string{
		"https://example.com/01/09506000134352/21/32aB":                           item,
		"HTTP://EXAMPLE.COM/x/01/09506000134352/21/32aB":                          item,
		"https://example.com/01/9506000134352/21/32aB":                            item,
		"https://example.com/gtin/9506000134352/ser/32aB":                         item,
		"]Q1https://example.com/01/09506000134352/21/32aB\r\n":                    item,
		"]d1https://example.com/01/09506000134352/21/32aB":                        item,
		"(01)09506000134352(21)32aB":                                              item,
		" (01)09506000134352 (21)32aB\n":                                          item,
		"(21)32aB(01)09506000134352":                                              item,
		"]C1010950600013435221" + "32aB":                                          item,
		"]d2010950600013435221" + "32aB\x1d":                                      item,
		"]Q3010950600013435221" + "32aB":                                          item,
		"]e0010950600013435221" + "32aB":                                          item,
		"\x1d010950600013435221" + "32aB":                                         item,
		"010950600013435221" + "32aB":                                             item,
		"urn:epc:id:sgtin:9506000.013435.32aB":                                    item,
		"(414)9506000134376(01)09506000134352(21)32aB":                            item,
		"(01)09506000134352(21)32aB(8200)http://example.com/":                     item,
		"(8018)061414112345678902(01)09506000134352(21)32aB(8040)123456789012345": item,

		"]E09506000134352":                   "https://id.gs1.org/01/09506000134352",
		"]E496385074":                        "https://id.gs1.org/01/00000096385074",
		"]I110614141000415":                  "https://id.gs1.org/01/10614141000415",
		"9506000134352":                      "https://id.gs1.org/01/09506000134352",
		"00106141412345678908":               unit,
		"(00)106141412345678908":             unit,
		"urn:epc:id:sscc:0614141.1234567890": unit,
		"]C100106141412345678908":            unit,
		"(10)LOT(01)09506000134352":          "https://id.gs1.org/01/09506000134352/10/LOT",
		"(21)A(10)LOT(01)09506000134352":     "https://id.gs1.org/01/09506000134352/10/LOT/21/A",
		"(235)A(01)09506000134352(10)LOT":    "https://id.gs1.org/01/09506000134352/235/A",
		"(235)A(01)09506000134352":           "https://id.gs1.org/01/09506000134352/235/A",
	} {
		l, err := ParseAny(in)
		if err != nil {
			t.Errorf("%q: %v", in, err)
			continue
		}
		if l.ID() != want {
			t.Errorf("%q is %s, want %s", in, l.ID(), want)
		}
		if err := l.Validate(); err != nil {
			t.Errorf("%q: %v", in, err)
		}
	}
}

func TestParseAnyErrors(t *testing.T) {
	for in, want := range map[string]failure{
		"":                              {Rule: RuleEmpty},
		" \r\n":                         {Rule: RuleEmpty, Pos: 3},
		"]Q":                            {Rule: RuleForm, Pos: 2},
		"]Q1":                           {Rule: RuleEmpty, Pos: 3},
		"hello":                         {Rule: RuleUnknownAI},
		"  ftp://example.com/":          {Rule: RuleScheme, Pos: 2},
		" (01)09506000134353":           {Rule: RuleCheckDigit, Pos: 18, AI: "01", Want: "2"},
		"]E09506000134353":              {Rule: RuleCheckDigit, Pos: 15, AI: "01", Want: "2"},
		"]C121ABC":                      {Rule: RuleNoKey, Pos: 3},
		"(10)LOT":                       {Rule: RuleNoKey},
		"]Q1urn:epc:id:gid:1.2":         {Rule: RuleEPCScheme, Pos: 11},
		"(01)09506000134352(235)A(21)B": {Rule: RuleAttribute, Pos: 19, AI: "235"},
	} {
		t.Run(in, func(t *testing.T) {
			_, err := ParseAny(in)
			checkFailure(t, err, want)
		})
	}
}

func TestFromElementsIsStrict(t *testing.T) {
	imei := []Element{{"01", "09506000134352"}, {"21", "1"}, {"8040", "123456789012345"}}
	if l, err := FromElements(imei); !errors.Is(err, &Error{Rule: RuleAttribute, AI: "8040"}) {
		t.Errorf("%v, %v", l, err)
	}
	if l, err := FromElements([]Element{{"89", "1"}}); !errors.Is(err, &Error{Rule: RuleUnknownAI}) {
		t.Errorf("%v, %v", l, err)
	}
	if l, err := FromElements([]Element{{"01", "09506000134352"}, {"21", "1"}, {"21", "2"}}); !errors.Is(err, &Error{Rule: RuleRepeated, AI: "21"}) {
		t.Errorf("%v, %v", l, err)
	}
	if l, err := FromElements(nil); !errors.Is(err, &Error{Rule: RuleNoKey}) {
		t.Errorf("%v, %v", l, err)
	}
}
