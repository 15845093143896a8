package label

import (
	"errors"
	"testing"

	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

const (
	testGTIN   = gs1.GTIN("09506000134352")
	testSerial = "K3M97QRTVX2B8HJ4"
	testCode   = "7GH2KM9PQRST4VWX"
	testHost   = "id.waymark.example"
)

func TestURL(t *testing.T) {
	u, err := URL("localhost:8080", testGTIN, "A/1")
	if err != nil || u != "https://localhost:8080/01/09506000134352/21/A%2F1" {
		t.Errorf("got %q, %v", u, err)
	}
	if _, err := URL("", testGTIN, testSerial); err == nil {
		t.Error("a label without a host")
	}
	if _, err := URL(testHost, "09506000134353", testSerial); !errors.Is(err, &gs1.Error{Rule: gs1.RuleCheckDigit}) {
		t.Errorf("got %v", err)
	}
}

func TestCodeURL(t *testing.T) {
	u, err := CodeURL(testHost, testGTIN, testSerial, "7gh2-km9p-qrst-4vwx")
	if err != nil || u != "https://id.waymark.example/01/09506000134352/21/K3M97QRTVX2B8HJ4#code="+testCode {
		t.Fatalf("got %q, %v", u, err)
	}
	l, err := scanner.ReadLabel(u)
	if c, ok := l.Code(); err != nil || !ok || c != testCode {
		t.Errorf("it reads back as %q, %t, %v", c, ok, err)
	}
}
