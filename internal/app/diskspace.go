package app

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/waymark/waymark/internal/devchain"
	"github.com/waymark/waymark/web"
)

// lookForRoom is how often a caller who waits for a block looks whether the
// embedded chain still makes any.
const lookForRoom = 200 * time.Millisecond

// diskFull is why the embedded chain confirms nothing, or nil.
func (h *App) diskFull() error {
	var full *devchain.DiskFullError
	if h.chain != nil && errors.As(h.chain.Healthy(), &full) {
		return full
	}
	return nil
}

// whileDiskHasSpace is ctx until the embedded chain's disk is full: nobody should wait
// minutes for a block that is not made.
func (h *App) whileDiskHasSpace(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	if h.chain != nil {
		go func() {
			tick := time.NewTicker(lookForRoom)
			defer tick.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-tick.C:
				}
				if err := h.diskFull(); err != nil {
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
	p := &web.Problem{Code: "disk_full", Status: http.StatusInsufficientStorage, Detail: "The disk is full, so that the chain confirms nothing. Nothing was sent."}
	if sent {
		p.Detail = "The disk is full, so that the chain confirms nothing. The transaction is kept and confirmed once there is room; ask again then."
	}
	return p
}
