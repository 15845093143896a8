package await_test

import (
	"context"
	"errors"
	"testing"

	"github.com/waymark/waymark/internal/await"
)

func TestUntil(t *testing.T) {
	asked := 0
	await.True(t, "the third time", func() (bool, error) { asked++; return asked == 3, errors.New("too early") })
	if asked != 3 {
		t.Errorf("asked %d times", asked)
	}

	ctx, cancel := context.WithCancel(t.Context())
	early := errors.New("too early")
	err := await.Until(ctx, func() (bool, error) { cancel(); return false, early })
	if !errors.Is(err, context.Canceled) || !errors.Is(err, early) {
		t.Errorf("what never came: %v", err)
	}
}
