package scanner

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
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
			read, err := ReadLabel(c.text)
			if err != nil {
				t.Fatal(err)
			}
			label, err := read.Item(local)
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
			if subject, err := read.Subject(); err != nil || subject != testItem {
				t.Errorf("its subject is %q, %v", subject, err)
			}
		})
	}
}

// TestReadOtherKeys: pallets, products, places and parties are read too.
func TestReadOtherKeys(t *testing.T) {
	for name, c := range map[string]struct{ text, key, want string }{
		"pallet":                  {"(00)095060001343520000", "00", "https://id.gs1.org/00/095060001343520000"},
		"pallet, as printed":      {"0 9506000 134352000 0", "00", "https://id.gs1.org/00/095060001343520000"},
		"product":                 {"9506000134352", "01", "https://id.gs1.org/01/09506000134352"},
		"place":                   {"https://example.org/414/9506000134352", "414", "https://id.gs1.org/414/9506000134352"},
		"place, bare digits":      {"9506000134352", "414", "https://id.gs1.org/414/9506000134352"},
		"party, bare digits":      {" 9506000134352 ", "417", "https://id.gs1.org/417/9506000134352"},
		"party for a place":       {"(417)9506000134352", "414", ""},
		"an item for a place":     {testItem, "414", ""},
		"GTIN-14 for a place":     {"09506000134352", "414", ""},
		"a product for a pallet":  {"9506000134352", "00", ""},
		"a slash behind the path": {"https://example.org/414/9506000134352/?a=b", "414", "https://id.gs1.org/414/9506000134352"},
	} {
		label, err := ReadLabel(c.text)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		key, err := label.Key(c.key)
		if key != c.want || (err == nil) != (c.want != "") || err != nil && !refusal.Is(err, refusal.BadLabel) {
			t.Errorf("%s: %q, %v", name, key, err)
		}
	}
	pallet := read("(00)095060001343520000")
	if subject, err := pallet.Subject(); err != nil || subject != "https://id.gs1.org/00/095060001343520000" {
		t.Errorf("a pallet is a subject: %q, %v", subject, err)
	}
}

// read reads a label that can be read.
func read(text string) Label {
	l, err := ReadLabel(text)
	if err != nil {
		panic(err)
	}
	return l
}

// item is the error of a text as that of an item.
func item(text string) error {
	label, err := ReadLabel(text)
	if err == nil {
		_, err = label.Item(nil)
	}
	return err
}

func TestReadLabelRefuses(t *testing.T) {
	long := strings.Repeat("A", MaxLabel)
	for name, c := range map[string]struct {
		text, code string
		kind, says string
		position   int // where the fault is, 0 for one of the whole text
	}{
		"nothing":            {" \r\n", "bad_code", "unreadable", "Nothing was scanned", 0},
		"prose":              {"hello world", "bad_code", "unreadable", "no GS1 number", 0},
		"a word":             {"nonsense", "bad_code", "unreadable", "no GS1 number", 0},
		"a shop's page":      {"https://example.org/shoes/42", "bad_code", "unreadable", "no GS1 number", 0},
		"javascript":         {"javascript://x/01/09506000134352/21/A", "bad_code", "unreadable", "", 0},
		"too long":           {"https://example.org/01/09506000134352/21/" + long, "bad_code", "unreadable", "too long", 0},
		"check digit":        {"https://example.org/01/09506000134353/21/A", "bad_check_digit", "invalid", "(01) at character 37: ", 37},
		"in a path":          {"/01/09506000134353/21/A", "bad_check_digit", "invalid", "expected 2", 18},
		"of a bare host":     {"example.org/01/09506000134353/21/A", "bad_check_digit", "invalid", "expected 2", 29},
		"behind blanks":      {"  /01/09506000134353/21/A", "bad_check_digit", "invalid", "expected 2", 20},
		"behind a BOM":       {"\ufeff/01/09506000134353/21/A", "bad_check_digit", "invalid", "expected 2", 19},
		"behind a mark":      {"]Q1https://example.org/01/09506000134353/21/A", "bad_check_digit", "invalid", "expected 2", 40},
		"typed check digit":  {"09506000134353 AAAA", "bad_check_digit", "invalid", "(01) at character 14: ", 14},
		"pallet's":           {"0950 6000 1343 5200 01", "bad_check_digit", "invalid", "(00) at character 22: ", 22},
		"in brackets":        {"(01)09506000134353(21)A", "bad_check_digit", "invalid", "expected 2", 18},
		"bad serial":         {"https://example.org/01/09506000134352/21/a%20b", "bad_code", "invalid", "(21)", 43},
		"typed serial":       {"09506000134352 K3M9 7Q~T", "bad_code", "invalid", "(21) at character 23: ", 23},
		"serial too long":    {"https://example.org/01/09506000134352/21/ABCDEFGHIJKLMNOPQRSTU", "bad_code", "invalid", "(21)", 62},
		"no value":           {"https://example.org/01/09506000134352/21", "bad_code", "invalid", "(01)", 41},
		"no identifier":      {"https://example.org/01/09506000134352/9999/A", "bad_code", "invalid", "9999", 39},
		"date behind a path": {"/01/09506000134352/21/A//?17=271301", "bad_code", "invalid", "(17)", 32},
		"pallet":             {"(00)095060001343520000", "bad_code", "logistic_unit", "pallet", 0},
		"product":            {"https://example.org/01/09506000134352", "bad_code", "no_serial", "no serial", 0},
		"product's EAN":      {"9506000134352", "bad_code", "no_serial", "no serial", 0},
		"place":              {"https://example.org/414/9506000134352", "bad_code", "other_key", "another kind", 0},
	} {
		t.Run(name, func(t *testing.T) {
			err := item(c.text)
			r, ok := refusal.Of(err)
			if !ok || r.Code != c.code || r.Members["kind"] != c.kind || !strings.Contains(r.Error(), c.says) {
				t.Fatalf("got %#v", err)
			}
			position, has := r.Members["position"]
			if has != (c.position > 0) || has && position != c.position || has && r.Members["rule"] == "" {
				t.Errorf("members %v, want position %d", r.Members, c.position)
			}
			if expected := r.Members["expected"]; (c.code == BadCheckDigit) != (expected != nil) {
				t.Errorf("expected is %v", expected)
			}
		})
	}
}

func TestLabelOf(t *testing.T) {
	link, err := gs1.ForItem("localhost:8080", testGTIN, "A/1")
	if err != nil {
		t.Fatal(err)
	}
	link.Fragment = "code=" + testCode
	l := LabelOf(link)
	if _, hasCode := l.Code(); hasCode || l.Text != "https://localhost:8080/01/09506000134352/21/A%2F1" {
		t.Errorf("got %+v", l)
	}
	again := read(l.Text)
	if again.Text != l.Text || again.Link.String() != l.Link.String() {
		t.Errorf("read again it is %+v", again)
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

func TestCodeInLabel(t *testing.T) {
	l := read(" https://" + testHost + "/01/09506000134352/21/A#code=" + testCode)
	if c, ok := l.Code(); !ok || c != testCode || strings.Contains(l.Text, testCode) {
		t.Errorf("got %q, %t of %q", c, ok, l.Text)
	}
	if _, ok := read(testItem + "#top").Code(); ok {
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
		read, err := ReadLabel(s)
		var label provenance.Label
		if err == nil {
			label, err = read.Item([]string{"localhost"})
		}
		if err != nil {
			if r, ok := refusal.Of(err); !ok || r.Error() == "" || r.Members["kind"] == nil {
				t.Fatalf("%q: %v is no refusal of a label", s, err)
			}
			return
		}
		again, err := ReadLabel(label.Item)
		if subject, _ := again.Subject(); err != nil || subject != label.Item {
			t.Fatalf("%q: item %q reads back as %q, %v", s, label.Item, subject, err)
		}
		if read.Link.Fragment != "" && strings.Contains(label.Text, "#") {
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
