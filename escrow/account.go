package escrow

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Signer holds the key of one account.
type Signer interface {
	Address() common.Address
	// SignTypedData signs EIP-712 typed data: 65 bytes r ‖ s ‖ v with v 27 or
	// 28. Signing again may give another signature that is as good.
	SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error)
}

// Sender sends one account's transactions.
//
// Send returns the receipt of a confirmed, successful transaction. The same
// key with the same content is the same transaction, whenever it is sent
// again: a crash and a repeat end in one transaction, never two. Errors: a
// *[Reverted] when the contract said no, a *refusal.Refusal when the sender did
// (too little money, a fee above its cap); after any other error the
// transaction may still be mined, and only the same key may be used again.
type Sender interface {
	Address() common.Address
	Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

// Account is an account of this server: it signs and sends.
type Account interface {
	Signer
	Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error)
}

// Reverted says that a contract refused a call. When Tx is zero the refusal
// was found before anything was signed, and the key is free; otherwise the
// transaction was mined and changed nothing, and its key stays bound to it.
type Reverted struct {
	Data []byte // what the contract returned: selector and values of a custom error
	Tx   common.Hash
	Err  error // the sender's own words
}

func (r *Reverted) Error() string {
	if r.Err != nil {
		return r.Err.Error()
	}
	return fmt.Sprintf("reverted: 0x%x", r.Data)
}

func (r *Reverted) Unwrap() error { return r.Err }

// attempts is how many transactions one effect may cost: a second is made only
// after the first was mined and reverted, which needs the chain to have changed
// between the estimate and the block.
const attempts = 3

// SendOnce sends an effect under its key, and under a fresh key derived from
// it when a mined attempt reverted though the effect is still wanted.
func SendOnce(ctx context.Context, s Sender, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	for n := 1; ; n++ {
		k := key
		if n > 1 {
			k = fmt.Sprintf("%s#%d", key, n)
		}
		receipt, err := s.Send(ctx, k, to, data, value)
		if r, ok := asReverted(err); ok && r.Tx != (common.Hash{}) && n < attempts {
			continue
		}
		return receipt, err
	}
}
