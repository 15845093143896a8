package app

import (
	"testing"

	"github.com/waymark/waymark/internal/minting"
)

// TestSizesAsWritten: a label has the size that the maker wrote, in the size
// system that the maker chose.
func TestSizesAsWritten(t *testing.T) {
	l := &Labels{}
	for _, size := range []string{"EU 42", "UK 8", "42", "M"} {
		e := minting.Entry{Item: minting.Item{GTIN: "09521873002003", Serial: "WDN5C6QED1D13PY6", Size: size}}
		if got := l.labelItem("Skerry 2", e).Size; got != size {
			t.Errorf("%q is printed as %q", size, got)
		}
	}
}
