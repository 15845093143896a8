package evm

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// MaxTxGas is the most gas that one transaction may use (EIP-7825).
const MaxTxGas = 16_777_216

// fees are EIP-1559 prices in wei per gas.
type fees struct{ tip, feeCap *big.Int }

// suggest asks the node what gets into a block soon: the node's tip, and a cap
// that bears the base fee doubling.
func (s *Sender) suggest(ctx context.Context) (f fees, baseFee *big.Int, err error) {
	head, err := s.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return f, nil, fmt.Errorf("reading the base fee: %w", err)
	}
	baseFee = head.BaseFee
	if baseFee == nil {
		return f, nil, fmt.Errorf("the chain has no base fee: it does not support EIP-1559")
	}
	if f.tip, err = s.cfg.Client.SuggestGasTipCap(ctx); err != nil {
		return f, nil, fmt.Errorf("asking for a tip: %w", err)
	}
	if f.tip.Sign() == 0 {
		f.tip = big.NewInt(1)
	}
	f.feeCap = new(big.Int).Add(f.tip, new(big.Int).Lsh(baseFee, 1))
	return f, baseFee, nil
}

// limit keeps gas × feeCap within MaxFee. The cap may shrink down to what the
// present base fee needs, and no further.
func (s *Sender) limit(f fees, baseFee *big.Int, gas uint64) (fees, error) {
	if s.cfg.MaxFee == nil {
		return f, nil
	}
	most := new(big.Int).Div(s.cfg.MaxFee, new(big.Int).SetUint64(max(gas, 1)))
	if f.feeCap.Cmp(most) <= 0 {
		return f, nil
	}
	least := new(big.Int).Add(baseFee, f.tip)
	if most.Cmp(least) < 0 {
		need := new(big.Int).Mul(least, new(big.Int).SetUint64(gas))
		return f, fmt.Errorf("%w: %s wei for %d gas, the cap is %s wei", ErrFeeCap, need, gas, s.cfg.MaxFee)
	}
	f.feeCap = most
	return f, nil
}

// raise answers fees that replace the old transaction's: at least an eighth
// more, since nodes demand a tenth, and at least what is suggested now.
func (s *Sender) raise(ctx context.Context, old *types.Transaction) (fees, error) {
	now, baseFee, err := s.suggest(ctx)
	if err != nil {
		return fees{}, err
	}
	f := fees{tip: eighthMore(old.GasTipCap()), feeCap: eighthMore(old.GasFeeCap())}
	floor := f.feeCap
	if now.tip.Cmp(f.tip) > 0 {
		f.tip = now.tip
	}
	if want := new(big.Int).Add(f.tip, new(big.Int).Lsh(baseFee, 1)); want.Cmp(f.feeCap) > 0 {
		f.feeCap = want
	}
	if f, err = s.limit(f, baseFee, old.Gas()); err != nil {
		return f, err
	}
	if f.feeCap.Cmp(floor) < 0 {
		return f, fmt.Errorf("%w: no room for a higher fee", ErrFeeCap)
	}
	return f, nil
}

func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Rsh(v, 3)
	return more.Add(more, v).Add(more, big.NewInt(1))
}
