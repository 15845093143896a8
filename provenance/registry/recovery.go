package registry

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/provenance"
)

// ProposeRecovery proposes, as the issuer of its batch, to give a token whose
// holder lost the key to another account. n is a number of the caller's that
// tells this proposal from an earlier one; so it is for the other two calls.
func (r *Registry) ProposeRecovery(ctx context.Context, s Sender, token provenance.TokenID, to provenance.Address, n uint64) (*types.Receipt, error) {
	data := r.binding.PackProposeRecovery(token.Big(), common.Address(to))
	return r.recovery(ctx, s, fmt.Sprintf("propose/%s/%s/%d", token, to, n), data)
}

// VetoRecovery ends a proposal, as the token's holder or its issuer.
func (r *Registry) VetoRecovery(ctx context.Context, s Sender, token provenance.TokenID, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("veto/%s/%d", token, n), r.binding.PackVetoRecovery(token.Big()))
}

// ExecuteRecovery carries out a proposal that nobody vetoed in time. Anybody
// may.
func (r *Registry) ExecuteRecovery(ctx context.Context, s Sender, token provenance.TokenID, n uint64) (*types.Receipt, error) {
	return r.recovery(ctx, s, fmt.Sprintf("execute/%s/%d", token, n), r.binding.PackExecuteRecovery(token.Big()))
}

func (r *Registry) recovery(ctx context.Context, s Sender, key string, data []byte) (*types.Receipt, error) {
	receipt, err := s.Send(ctx, "registry/recovery/"+key, &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("recovering (%s): %w", key, err)
	}
	return receipt, nil
}
