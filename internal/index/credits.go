package index

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
)

// creditEvents keep what waits in the escrow to be withdrawn.
var creditEvents = map[string]func(j *journal, l *types.Log) error{
	contract.DeliveryEscrowCreditedEventName: func(j *journal, l *types.Log) error {
		e, err := escrowContract.UnpackCreditedEvent(l)
		if err != nil {
			return err
		}
		key := join(e.Asset[:], e.Who[:])
		have, err := j.get(bucketCredits, key)
		if err != nil {
			return err
		}
		sum := new(big.Int).SetBytes(have)
		return j.put(bucketCredits, key, sum.Add(sum, e.Amount).Bytes())
	},
	contract.DeliveryEscrowWithdrawnEventName: func(j *journal, l *types.Log) error { // all of it, always
		e, err := escrowContract.UnpackWithdrawnEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketCredits, join(e.Asset[:], e.Who[:]))
	},
	contract.DeliveryEscrowTokenCreditedEventName: func(j *journal, l *types.Log) error {
		e, err := escrowContract.UnpackTokenCreditedEvent(l)
		if err != nil {
			return err
		}
		return j.put(bucketTokenCredits, join(e.Passport[:], tokenKey(e.TokenId)), e.Who[:])
	},
	contract.DeliveryEscrowTokenWithdrawnEventName: func(j *journal, l *types.Log) error {
		e, err := escrowContract.UnpackTokenWithdrawnEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketTokenCredits, join(e.Passport[:], tokenKey(e.TokenId)))
	},
}

// voidTokenCredit forgets a credit in a token that came into an order: the
// contract does not hand out from there what waited before.
func voidTokenCredit(j *journal, o escrow.Order) error {
	if !o.Status.Open() || o.Terms.Passport.IsZero() {
		return nil
	}
	key := join(o.Terms.Passport[:], o.Terms.Token[:])
	if stands, err := j.get(bucketTokenCredits, key); err != nil || stands == nil {
		return err
	}
	return j.delete(bucketTokenCredits, key)
}
