package evm

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"
)

// Spending is what an account's confirmed transactions of one journey came to.
type Spending struct {
	Journey      string
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

// sums is a Spending as it is stored, under its journey's name. It changes in
// the database transaction that stores a receipt or takes one back, so that it
// holds each confirmed transaction once.
type sums struct {
	Transactions uint64   `json:"n"`
	Gas          uint64   `json:"gas"`
	Fee          *big.Int `json:"fee"`
}

// account moves a call's receipt from what it was to what it is in the sums.
func (s *store) account(root *bbolt.Bucket, key string, was, is *types.Receipt) error {
	if was == nil && is == nil {
		return nil
	}
	bucket, name := root.Bucket(spentBucket), []byte(s.journey(key))
	sum := sums{Fee: new(big.Int)}
	if raw := bucket.Get(name); raw != nil {
		if err := json.Unmarshal(raw, &sum); err != nil {
			return fmt.Errorf("reading what was spent: %w", err)
		}
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
	raw, err := json.Marshal(sum)
	if err != nil {
		return err
	}
	return bucket.Put(name, raw)
}

// Spent answers what the account spent on gas, by journey. Mined reverts count:
// they cost their gas.
func (s *Sender) Spent() (list []Spending, err error) {
	err = s.store.db.View(func(tx *bbolt.Tx) error {
		return s.store.root(tx).Bucket(spentBucket).ForEach(func(name, raw []byte) error {
			var sum sums
			if err := json.Unmarshal(raw, &sum); err != nil {
				return fmt.Errorf("reading what was spent: %w", err)
			}
			if sum.Transactions > 0 {
				list = append(list, Spending{string(name), sum.Transactions, sum.Gas, sum.Fee})
			}
			return nil
		})
	})
	return list, err
}
