package evm

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// MaxTxGas is the most gas that one transaction may use (EIP-7825).
const MaxTxGas = 16_777_216

// fees are EIP-1559 prices in wei per gas. On a chain without a base fee both are
// the gas price, and legacy is set: its transactions are of the oldest type.
type fees struct {
	tip, feeCap *big.Int
	legacy      bool
}

// suggest asks the node what gets into a block soon: the node's tip, and a cap
// that bears the base fee doubling.
func (s *Sender) suggest(ctx context.Context) (f fees, baseFee *big.Int, err error) {
	head, err := s.cfg.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return f, nil, fmt.Errorf("reading the base fee: %w", err)
	}
	if baseFee = head.BaseFee; baseFee == nil {
		if f.feeCap, err = s.cfg.Client.SuggestGasPrice(ctx); err != nil {
			return f, nil, fmt.Errorf("asking for a gas price: %w", err)
		}
		return fees{tip: f.feeCap, feeCap: f.feeCap, legacy: true}, new(big.Int), nil
	}
	if f.tip, err = s.suggestTip(ctx, baseFee); err != nil {
		return f, nil, fmt.Errorf("asking for a tip: %w", err)
	}
	if f.tip.Sign() <= 0 {
		f.tip = big.NewInt(1)
	}
	f.feeCap = new(big.Int).Add(f.tip, new(big.Int).Lsh(baseFee, 1))
	return f, baseFee, nil
}

// suggestTip asks for a tip, and where the node knows no such question, for a gas
// price, of which the tip is what the base fee leaves.
func (s *Sender) suggestTip(ctx context.Context, baseFee *big.Int) (*big.Int, error) {
	tip, err := s.cfg.Client.SuggestGasTipCap(ctx)
	if !unknownMethod(err) {
		return tip, err
	}
	price, err := s.cfg.Client.SuggestGasPrice(ctx)
	if err != nil {
		return nil, err
	}
	return price.Sub(price, baseFee), nil
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
	least := new(big.Int).Add(baseFee, f.tip) // of a legacy price: all of it
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
	f := fees{tip: eighthMore(old.GasTipCap()), feeCap: eighthMore(old.GasFeeCap()), legacy: now.legacy}
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
		return f, fmt.Errorf("%w: a higher fee does not fit under it", ErrFeeCap)
	}
	return f, nil
}

func eighthMore(v *big.Int) *big.Int {
	more := new(big.Int).Rsh(v, 3)
	return more.Add(more, v).Add(more, big.NewInt(1))
}
