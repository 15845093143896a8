package refusal_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/waymark/waymark/internal/refusal"
)

func TestRefusal(t *testing.T) {
	cause := errors.New("the node hung up")
	r := refusal.Field("to", "%q is no party.", "Nobody").Because(cause)
	err := fmt.Errorf("shipping: %w", r)

	if got := r.Error(); got != `"Nobody" is no party.` {
		t.Errorf("sentence %q", got)
	}
	if !refusal.Is(err, refusal.BadField) || refusal.Is(err, refusal.NotFound) {
		t.Error("a refusal is known by its code, however deep it is wrapped")
	}
	if got, ok := refusal.Of(err); !ok || got.Members["field"] != "to" {
		t.Errorf("members %v", got)
	}
	if !errors.Is(err, cause) {
		t.Error("what led to it is lost")
	}
	if _, ok := refusal.Of(cause); ok {
		t.Error("a fault is no refusal")
	}
}

func TestWithLeavesTheOriginalAsItIs(t *testing.T) {
	shared := refusal.New(refusal.NotFound, "There is no such thing.")
	if shared.With("a", 1); shared.Members != nil {
		t.Error("a refusal that others share was changed")
	}
	if refusal.New("x", "50%").Error() != "50%" {
		t.Error("a sentence without arguments is no format")
	}
}
