package registry

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// RegisterEscrow makes the passport contract show what the escrow holds as
// locked, by the contract's owner. Of one that is registered it does nothing.
func (r *Registry) RegisterEscrow(ctx context.Context, s Sender, escrow common.Address) error {
	out, err := r.call(ctx, r.binding.PackIsEscrow(escrow))
	if err != nil {
		return fmt.Errorf("asking the passport contract for the escrow %s (one of an earlier version cannot tell): %w", escrow, err)
	}
	if registered, err := r.binding.UnpackIsEscrow(out); err != nil || registered {
		return err
	}
	if _, err := s.Send(ctx, "registry/escrow/"+escrow.Hex(), &r.Address, r.binding.PackSetEscrow(escrow, true), nil); err != nil {
		return fmt.Errorf("registering the escrow %s: %w", escrow, err)
	}
	return nil
}
