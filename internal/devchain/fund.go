package devchain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// Fund adds wei to each account out of nothing, as the consensus layer's
// withdrawals do (EIP-4895), in one block: durable when it returns nil. Amounts
// are whole gwei; a remainder is refused. It needs no key and no funded account.
func (c *Chain) Fund(ctx context.Context, wei *big.Int, to ...common.Address) error {
	gwei, rest := new(big.Int).QuoRem(wei, big.NewInt(params.GWei), new(big.Int))
	if rest.Sign() != 0 || gwei.Sign() <= 0 || !gwei.IsUint64() {
		return fmt.Errorf("funding: %s wei is not a whole, positive number of gwei", wei)
	}
	var withdrawals types.Withdrawals
	for i, addr := range to {
		withdrawals = append(withdrawals, &types.Withdrawal{Index: uint64(i), Address: addr, Amount: gwei.Uint64()})
	}
	s := c.sealer
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.awaitPeriod(ctx.Done()) {
		return fmt.Errorf("funding: %w", ctx.Err())
	}
	err := s.seal(withdrawals)
	s.report(err)
	if err != nil {
		return fmt.Errorf("funding: %w", err)
	}
	return nil
}
