package pages

import (
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
)

var english = messages.Default().Match("en")

func TestMoneyIsSpelledOut(t *testing.T) {
	token := provenance.Address{1, 2, 3}
	for _, tt := range []struct {
		amount string
		asset  provenance.Address
		want   string
	}{
		{"1", provenance.Address{}, "0.000000000000000001 ETH"},
		{"1000000000000000000", provenance.Address{}, "1 ETH"},
		{"1234500000000000000", provenance.Address{}, "1.2345 ETH"},
		{"123456000000000000000000", provenance.Address{}, "123456 ETH"},
		{"250", token, "250 of 0x01020300…000000"},
	} {
		if got, err := money(english, tt.amount, tt.asset); err != nil || got != tt.want {
			t.Errorf("%s is spelled %q, %v, want %q", tt.amount, got, err, tt.want)
		}
	}
}

// TestASourceThatIsDown: a record that was not checked in full is not shown as a
// valid one, nor as a broken one.
func TestASourceThatIsDown(t *testing.T) {
	for _, source := range []string{"registry", "custody"} {
		v := english.Verdict(provenance.Judge(provenance.Evidence{Missing: []string{source}}))
		if record, object := recordWord(v), objectWord(v); v.Standing != provenance.Unchecked || record != "unchecked" || object != "no" {
			t.Errorf("without the %s: %s, record %s, object %s", source, v.Standing, record, object)
		}
	}
}

func FuzzLocalPath(f *testing.F) {
	for _, s := range []string{"/", "//evil", "/\\evil", "https://evil", "/a?b=c", "/a\nb", "/%2F/evil"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p := localPath(s)
		if !strings.HasPrefix(p, "/") || strings.HasPrefix(p, "//") || strings.ContainsAny(p, "\\\r\n") {
			t.Errorf("%q leads to %q", s, p)
		}
	})
}

func FuzzFormLines(f *testing.F) {
	f.Add("a\r\nb\n\n a ", "receiving")
	f.Fuzz(func(t *testing.T, codes, verb string) {
		form := map[string][]string{"codes": {codes}, "unit": {codes}, "to": {"9521234000006"}, "time": {"2026-03-01T09:30:00+01:00"}}
		list, names, unread, err := warehouse{}.readFloor(form, provenance.Verb(verb))
		if err == nil && len(list) != len(names) {
			t.Errorf("%d checkpoints have %d names", len(list), len(names))
		}
		if err != nil && (len(list) > 0 || len(unread) > 0) {
			t.Error("a refusal comes with results")
		}
	})
}
