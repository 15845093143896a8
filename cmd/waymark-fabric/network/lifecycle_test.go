package network

import (
	"context"
	"errors"
	"testing"
)

// TestEventually: when time is up, the error says what was still wrong, not only
// that time is up.
func TestEventually(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	wrong, tries := errors.New("no peer of CarrierMSP"), 0
	err := eventually(ctx, func() error {
		if tries++; tries == 1 {
			return wrong
		}
		cancel()
		return ctx.Err()
	})
	if !errors.Is(err, wrong) || tries != 2 {
		t.Errorf("%v after %d tries, want %v after 2", err, tries, wrong)
	}
}
