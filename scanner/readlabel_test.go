package scanner

import (
	"errors"
	"strings"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
)

const (
	testGTIN   = gs1.GTIN("09506000134352")
	testSerial = "K3M97QRTVX2B8HJ4"
	testItem   = "https://id.gs1.org/01/09506000134352/21/K3M97QRTVX2B8HJ4"
	testCode   = "7GH2KM9PQRST4VWX"
	testHost   = "id.waymark.example"
)

func TestReadLabel(t *testing.T) {
	local := []string{"ID.waymark.example:443", "localhost:8080"}
	for name, c := range map[string]struct {
		text  string
		host  string
		local bool
		kept  string // Label.Text, where it is not the text itself
	}{
		"our own":              {"https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4", testHost, true, ""},
		"blanks around":        {"\ufeff https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4\r\n", testHost, true, "\ufeff https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4"},
		"capitals":             {"HTTPS://ID.WAYMARK.EXAMPLE/01/09506000134352/21/K3M97QRTVX2B8HJ4", testHost, true, ""},
		"a phone's capital":    {"Https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4", testHost, true, ""},
		"port":                 {"http://localhost:8080/01/09506000134352/21/K3M97QRTVX2B8HJ4", "localhost:8080", true, ""},
		"other port":           {"http://localhost:9090/01/09506000134352/21/K3M97QRTVX2B8HJ4", "localhost:9090", false, ""},
		"another host":         {"https://example.org/shop/01/09506000134352/21/K3M97QRTVX2B8HJ4?utm=1", "example.org", false, ""},
		"a host like ours":     {"https://id.waymark.example.evil.test/01/09506000134352/21/K3M97QRTVX2B8HJ4", "id.waymark.example.evil.test", false, ""},
		"with a batch":         {"https://example.org/01/09506000134352/10/LOT7/21/K3M97QRTVX2B8HJ4?17=300101", "example.org", false, ""},
		"with its sealed code": {"https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4#code=" + testCode, testHost, true, "https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4"},
		"no scheme, a code":    {"id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4#code=" + testCode, testHost, true, "id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4"},
		"localhost, no scheme": {"localhost:8080/01/09506000134352/21/K3M97QRTVX2B8HJ4", "localhost:8080", true, ""},
		"path":                 {"/01/09506000134352/21/K3M97QRTVX2B8HJ4", "", false, ""},
		"brackets":             {"(01)09506000134352(21)K3M97QRTVX2B8HJ4", "", false, ""},
		"element string":       {"010950600013435221K3M97QRTVX2B8HJ4", "", false, ""},
		"GS1-128":              {"]C1010950600013435210LOT7\x1d21K3M97QRTVX2B8HJ4", "", false, ""},
		"DataMatrix":           {"]d2010950600013435221K3M97QRTVX2B8HJ4", "", false, ""},
		"QR with a mark":       {"]Q1https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4", testHost, true, ""},
		"EPC URN":              {"urn:epc:id:sgtin:950600.0013435.K3M97QRTVX2B8HJ4", "", false, ""},
		"typed":                {"09506000134352 K3M9 7QRT VX2B 8HJ4", "", false, ""},
		"typed, 13 digits":     {"9506000134352  K3M97QRTVX2B8HJ4", "", false, ""},
	} {
		t.Run(name, func(t *testing.T) {
			label, link, err := ReadLabel(c.text, local)
			if err != nil {
				t.Fatal(err)
			}
			kept := c.kept
			if kept == "" {
				kept = c.text
			}
			if label.Item != testItem || label.Host != c.host || label.Local != c.local || label.Text != strings.TrimSpace(kept) {
				t.Errorf("got %+v", label)
			}
			if link.GTIN() != testGTIN || link.Serial() != testSerial {
				t.Errorf("got link %+v", link)
			}
		})
	}
}

func TestReadLabelRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		kind LabelErrorKind
		says string
	}{
		"nothing":           {" \r\n", LabelUnreadable, "Nothing was scanned"},
		"prose":             {"hello world", LabelUnreadable, "no GS1 number"},
		"a shop's page":     {"https://example.org/shoes/42", LabelUnreadable, "no GS1 number"},
		"javascript":        {"javascript://x/01/09506000134352/21/A", LabelUnreadable, ""},
		"too long":          {"https://example.org/01/09506000134352/21/" + strings.Repeat("A", MaxLabel), LabelUnreadable, "too long"},
		"check digit":       {"https://example.org/01/09506000134353/21/A", LabelInvalid, "check digit"},
		"typed check digit": {"09506000134353 AAAA", LabelInvalid, "check digit"},
		"bad serial":        {"https://example.org/01/09506000134352/21/a%20b", LabelInvalid, "(21)"},
		"serial too long":   {"https://example.org/01/09506000134352/21/ABCDEFGHIJKLMNOPQRSTU", LabelInvalid, "(21)"},
		"pallet":            {"(00)095060001343520000", LabelUnit, "pallet"},
		"product":           {"https://example.org/01/09506000134352", LabelNoSerial, "no serial"},
		"product's EAN":     {"9506000134352", LabelNoSerial, "no serial"},
		"place":             {"https://example.org/414/9506000134352", LabelOtherKey, "another kind"},
	} {
		t.Run(name, func(t *testing.T) {
			_, link, err := ReadLabel(c.text, nil)
			var e *LabelError
			if !errors.As(err, &e) || e.Kind != c.kind || !strings.Contains(e.Detail, c.says) {
				t.Fatalf("got %#v", err)
			}
			if read := c.kind != LabelUnreadable && c.kind != LabelInvalid; read != (link.Key.AI != "") {
				t.Errorf("the link beside the error is %+v", link)
			}
		})
	}
}

func TestReadCode(t *testing.T) {
	for _, text := range []string{testCode, "7gh2 km9p qrst 4vwx", " 7GH2-KM9P–QRST-4VWX\n"} {
		if c, err := ReadCode(text); err != nil || c != testCode {
			t.Errorf("%q: %q, %v", text, c, err)
		}
	}
	if c, err := ReadCode("OoIiLl0011223344"); err != nil || c != "0011110011223344" {
		t.Errorf("look-alikes: %q, %v", c, err)
	}
	for _, text := range []string{"", "7GH2", testCode + "A", "7GH2KM9PQRST4VWU", "7GH2KM9PQRST4VW!", "7GH2KM9PQRST4VWſ"} {
		c, err := ReadCode(text)
		if err == nil || len(text) > 4 && strings.Contains(err.Error(), text) {
			t.Errorf("%q: %q, %v", text, c, err)
		}
	}
}

func TestCodeFrom(t *testing.T) {
	if c, ok := CodeFrom(" https://" + testHost + "/01/09506000134352/21/A#code=" + testCode); !ok || c != testCode {
		t.Errorf("got %q, %t", c, ok)
	}
	if _, ok := CodeFrom("https://example.org/#top"); ok {
		t.Error("a code where there is none")
	}
}

func FuzzReadLabel(f *testing.F) {
	for _, s := range []string{
		"https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4#code=X", "(01)09506000134352(21)A", "]C1010950600013435221A",
		"09506000134352 A B", "urn:epc:id:sgtin:950600.0013435.A", "/01/09506000134352/21/A", "]", "://", "(", "0", "localhost:1/01/",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		label, link, err := ReadLabel(s, []string{"localhost"})
		var e *LabelError
		if err != nil {
			if !errors.As(err, &e) || e.Detail == "" {
				t.Fatalf("%q: untyped error %v", s, err)
			}
			return
		}
		again, _, err := ReadLabel(label.Item, nil)
		if err != nil || again.Item != label.Item {
			t.Fatalf("%q: item %q reads back as %q, %v", s, label.Item, again.Item, err)
		}
		if link.Fragment != "" && strings.Contains(label.Text, "#") {
			t.Fatalf("%q: the label keeps its fragment: %q", s, label.Text)
		}
	})
}

func FuzzReadCode(f *testing.F) {
	f.Add(testCode)
	f.Add("7gh2 km9p-qrst 4vwx")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ReadCode(s)
		if err != nil {
			return
		}
		if again, err := ReadCode(c); err != nil || again != c || len(c) != CodeLength {
			t.Fatalf("%q reads as %q, and that as %q, %v", s, c, again, err)
		}
	})
}
