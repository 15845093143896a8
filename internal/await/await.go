// Package await has tests wait for a condition in place of a time: a test that
// sleeps and hopes is slow on a fast machine and fails on a slow one.
package await

import (
	"context"
	"errors"
	"testing"
	"time"
)

// longest is how long the slowest machine may take. A test that succeeds never
// waits for it. What it waits for is asked often at first, and then less often,
// so that asking does not keep the machine from getting there.
const (
	longest    = 4 * time.Minute
	firstPause = 2 * time.Millisecond
	mostPause  = 25 * time.Millisecond
)

// True asks again and again until the condition holds, and fails the test if it
// never does. Only the test's own goroutine may call it.
func True(t testing.TB, what string, holds func() (bool, error)) {
	t.Helper()
	if err := Until(t.Context(), holds); err != nil {
		t.Fatalf("waiting for %s: %v", what, err)
	}
}

// Until asks again and again until the condition holds. Its error tells of the
// last time that it was asked.
func Until(ctx context.Context, holds func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, longest)
	defer cancel()
	for pause := firstPause; ; pause = min(pause*5/4, mostPause) {
		ok, last := holds()
		if ok {
			return nil
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return errors.Join(ctx.Err(), last)
		}
	}
}
