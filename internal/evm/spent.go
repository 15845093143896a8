package evm

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/internal/store"
)

// Spending is what an account's confirmed transactions of one category came to.
type Spending struct {
	Category     string
	Transactions uint64
	Gas          uint64
	Fee          *big.Int // wei
}

// fee is what a mined transaction paid for its gas, in wei. What a rollup charges
// apart from gas is not in it.
func fee(r *types.Receipt) *big.Int {
	if r.EffectiveGasPrice == nil {
		return new(big.Int)
	}
	return new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
}

// sums is a Spending as it is stored, under its category's name. It changes in
// the database transaction that stores a receipt or takes one back, so that it
// holds each confirmed transaction once.
type sums struct {
	Transactions uint64   `json:"n"`
	Gas          uint64   `json:"gas"`
	Fee          *big.Int `json:"fee"`
}

// account moves a call's receipt from what it was to what it is in the sums.
func (s *records) account(tx store.Tx, key string, was, is *types.Receipt) error {
	if was == nil && is == nil {
		return nil
	}
	name := s.category(key)
	sum, found, err := s.spent.Get(tx, name)
	if err != nil {
		return err
	}
	if !found {
		sum.Fee = new(big.Int)
	}
	if was != nil {
		sum.Transactions--
		sum.Gas -= was.GasUsed
		sum.Fee.Sub(sum.Fee, fee(was))
	}
	if is != nil {
		sum.Transactions++
		sum.Gas += is.GasUsed
		sum.Fee.Add(sum.Fee, fee(is))
	}
	return s.spent.Put(tx, name, sum)
}

// Spent answers what the account spent on gas, by category. Mined reverts count:
// they cost their gas.
func (s *Sender) Spent(ctx context.Context) (list []Spending, err error) {
	err = s.records.view(ctx, func(r store.Reader) error {
		list = nil
		for row, err := range s.records.spent.Range(r, store.Range{}) {
			if err != nil {
				return err
			}
			if sum := row.Value; sum.Transactions > 0 {
				list = append(list, Spending{row.Key, sum.Transactions, sum.Gas, sum.Fee})
			}
		}
		return nil
	})
	return list, err
}
