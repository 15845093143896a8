package app

import (
	"context"
	"errors"
	"time"

	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/internal/refusal"
)

// diskPoll is how often a caller who waits for a block looks whether the
// embedded chain still makes any.
const diskPoll = 200 * time.Millisecond

// diskFull is why the embedded chain confirms nothing, or nil.
func (c *chain) diskFull() error {
	var full *devchain.DiskFullError
	if c.embedded != nil && errors.As(c.embedded.Healthy(), &full) {
		return full
	}
	return nil
}

// whileDiskHasSpace is ctx until the embedded chain's disk is full: nobody should wait
// minutes for a block that is not made.
func (c *chain) whileDiskHasSpace(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	if c.embedded != nil {
		go func() {
			tick := time.NewTicker(diskPoll)
			defer tick.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-tick.C:
				}
				if err := c.diskFull(); err != nil {
					cancel(err)
				}
			}
		}()
	}
	return ctx, func() { cancel(context.Canceled) }
}

// diskProblem tells a client that the disk is full, where that is what err
// says. sent is whether a transaction exists that may still be confirmed.
func diskProblem(err error, sent bool) error {
	var full *devchain.DiskFullError
	if !errors.As(err, &full) {
		return err
	}
	if sent {
		return refusal.New("disk_full", "The disk is full, so that the chain confirms nothing. The transaction is kept and confirmed once there is space; ask again then.")
	}
	return refusal.New("disk_full", "The disk is full, so that the chain confirms nothing. Nothing was sent.")
}
