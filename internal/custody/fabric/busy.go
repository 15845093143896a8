package fabric

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// ErrBusy: a peer had more requests than it takes at once, for as long as the
// ledger is patient. Nothing was sent to the orderer; try again later.
var ErrBusy = errors.New("the channel's peers take no more requests at the moment")

// busy reports whether a peer turned a request away, unread, because it works on
// as many as it is configured for. A peer says so with no code of its own
// (Fabric, internal/peer/node, unaryGrpcLimiter).
func busy(err error) bool {
	if err == nil {
		return false
	}
	s := status.Convert(err)
	full := s.Code() == codes.ResourceExhausted || strings.Contains(s.Message(), "exceeding concurrency limit")
	for _, d := range detailsOf(err) {
		full = full || strings.Contains(d.GetMessage(), "exceeding concurrency limit")
	}
	return full
}

// How long to wait before a busy peer is asked again.
const (
	firstBusyWait   = 20 * time.Millisecond
	longestBusyWait = time.Second
)

// whileBusy asks again while the peer is busy, until the ledger's patience or
// ctx ends.
func (l *Ledger) whileBusy(ctx context.Context, ask func() error) error {
	for begin, pause := time.Now(), firstBusyWait; ; pause = min(2*pause, longestBusyWait) {
		err := ask()
		if !busy(err) {
			return err
		}
		if time.Since(begin) >= l.patience {
			return fmt.Errorf("%w: %w", ErrBusy, err)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", ErrBusy, ctx.Err())
		case <-time.After(pause):
		}
	}
}
