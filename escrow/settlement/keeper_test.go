package settlement

import (
	"testing"

	"github.com/waymark/waymark/escrow"
)

// TestEffectKeys: an effect has one key whoever asks, and another effect
// another.
func TestEffectKeys(t *testing.T) {
	e := effect{escrow.OrderID{1}, "refund", []byte("data")}
	if e.key() != (effect{escrow.OrderID{1}, "refund", []byte("data")}).key() {
		t.Error("the same effect has two keys")
	}
	for _, other := range []effect{{escrow.OrderID{2}, "refund", []byte("data")}, {escrow.OrderID{1}, "release", []byte("data")}, {escrow.OrderID{1}, "refund", []byte("datb")}} {
		if e.key() == other.key() {
			t.Errorf("%+v has the key of another", other)
		}
	}
}
