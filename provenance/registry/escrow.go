package registry

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// OtherEscrow: the passport contract was deployed for another escrow.
type OtherEscrow struct{ Passport, Escrow common.Address }

func (e *OtherEscrow) Error() string {
	return fmt.Sprintf("the passport contract %s was deployed for another escrow than %s", e.Passport, e.Escrow)
}

// Code names the error for programs.
func (e *OtherEscrow) Code() string { return "other_escrow" }

// CheckEscrow checks that the passport contract was deployed for the escrow.
func (r *Registry) CheckEscrow(ctx context.Context, escrow common.Address) error {
	out, err := r.call(ctx, r.binding.PackIsEscrow(escrow))
	if err != nil {
		return fmt.Errorf("asking the passport contract for the escrow %s (one of an earlier version cannot tell): %w", escrow, err)
	}
	is, err := r.binding.UnpackIsEscrow(out)
	if err != nil {
		return fmt.Errorf("reading whether %s is the escrow: %w", escrow, err)
	}
	if !is {
		return &OtherEscrow{r.Address, escrow}
	}
	return nil
}
