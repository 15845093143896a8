package escrow

import (
	"bytes"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

func TestDeliveryCode(t *testing.T) {
	code, err := NewDeliveryCode(bytes.NewReader([]byte("0123456789")))
	if err != nil || len(code.String()) != 19 {
		t.Fatalf("%q, %v", code, err)
	}
	if got, err := ParseDeliveryCode(code.String()); err != nil || got != code {
		t.Errorf("%q reads as %q, %v", code, got, err)
	}
	if _, err := NewDeliveryCode(strings.NewReader("short")); err == nil {
		t.Error("a code from five bytes")
	}
	want := DeliveryCode([]byte("00111ABC00111ABC"))
	if HashCode(want) != provenance.Sum([]byte("00111ABC00111ABC")) {
		t.Error("the hash is not that of the 16 characters")
	}
	for _, same := range []string{"00111ABC00111ABC", "0o1i labc 0O1I-LabC", "  001 11-ABC-oolll-abc\n"} {
		if got, err := ParseDeliveryCode(same); err != nil || got != want {
			t.Errorf("%q reads as %q, %v", same, got, err)
		}
	}
	for name, bad := range map[string]string{
		"empty": "", "short": "00111ABC00111AB", "long": "00111ABC00111ABC0", "a letter that is none": "00111ABC00111ABU",
		"beyond ASCII": "00111ABC00111AB\u0130", "unbounded": strings.Repeat(" ", 1<<20) + "00111ABC00111ABC",
	} {
		if _, err := ParseDeliveryCode(bad); !refusal.Is(err, CodeBadDeliveryCode) || len(bad) > 0 && strings.Contains(err.Error(), bad) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDestination(t *testing.T) {
	for text, want := range map[string]string{
		"9506000000015":                          "https://id.gs1.org/414/9506000000015",
		" https://id.gs1.org/414/9506000000015 ": "https://id.gs1.org/414/9506000000015",
		"https://example.org/414/9506000000015":  "https://id.gs1.org/414/9506000000015",
		"urn:epc:id:sgln:9506000.00001.0":        "https://id.gs1.org/414/9506000000015",
		"https://id.gs1.org/417/9506000000015":   "https://id.gs1.org/417/9506000000015",
		"RetailerMSP":                            "RetailerMSP",
	} {
		got, err := CanonicalDestination(text)
		if err != nil || got != want {
			t.Errorf("%q reads as %q, %v; want %q", text, got, err, want)
		}
		if h, err := HashDestination(text); err != nil || h != provenance.Sum([]byte(want)) {
			t.Errorf("%q: %v, %v", text, h, err)
		}
	}
	for _, bad := range []string{"", "9506000000016", "behind the shed", "https://id.gs1.org/01/09506000134352/21/S1", strings.Repeat("a", 257)} {
		if got, err := CanonicalDestination(bad); !refusal.Is(err, CodeBadDestination) {
			t.Errorf("%q reads as %q, %v", bad, got, err)
		}
	}
}
