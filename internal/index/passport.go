package index

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

var (
	passportContract = passport.NewProductPassport()
	passportEvents   = eventNames(passportContract.GetABI())
)

// Batch is a batch that was minted.
type Batch struct {
	ID       provenance.BatchID `json:"id"`
	Issuer   provenance.Address `json:"issuer"`
	Root     provenance.Hash    `json:"root"`
	Size     uint32             `json:"size"`
	Tx       string             `json:"tx"` // transaction hash, 0x…
	Block    uint64             `json:"block"`
	Time     time.Time          `json:"time"`     // the block's
	Recalled bool               `json:"recalled"` // as a whole
}

// Claim is who claimed an item's token with the code sealed in its box.
type Claim struct {
	By    provenance.Address `json:"by"`
	Key   provenance.Address `json:"key"` // the item's claim key
	Tx    string             `json:"tx"`
	Block uint64             `json:"block"`
	Time  time.Time          `json:"time"`
}

// applyPassport applies one log of the passport contract. The Transfer that
// each token of a mint emits is skipped: the batch is one entry, and a token
// without an entry of its own is its issuer's.
func applyPassport(j *journal, b evm.Block, l *types.Log) error {
	switch passportEvents[l.Topics[0]] {
	case passport.ProductPassportTransferEventName:
		return applyTransfer(j, l)
	case passport.ProductPassportBatchMintedEventName:
		return applyMint(j, b, l)
	case passport.ProductPassportClaimedEventName:
		e, err := passportContract.UnpackClaimedEvent(l)
		if err != nil {
			return err
		}
		return j.putJSON(bucketClaims, tokenKey(e.TokenId), Claim{
			By: provenance.Address(e.NewOwner), Key: provenance.Address(e.ClaimKey),
			Tx: l.TxHash.Hex(), Block: b.Number, Time: blockTime(b.Time),
		})
	case passport.ProductPassportClaimKeySetEventName: // the item can be claimed anew
		e, err := passportContract.UnpackClaimKeySetEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketClaims, tokenKey(e.TokenId))
	case passport.ProductPassportRecalledEventName:
		e, err := passportContract.UnpackRecalledEvent(l)
		if err != nil {
			return err
		}
		return j.put(bucketRecalls, tokenKey(e.TokenId), e.Reason[:])
	case passport.ProductPassportRecallLiftedEventName:
		e, err := passportContract.UnpackRecallLiftedEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketRecalls, tokenKey(e.TokenId))
	case passport.ProductPassportBatchRecalledEventName:
		e, err := passportContract.UnpackBatchRecalledEvent(l)
		if err != nil {
			return err
		}
		return j.put(bucketBatchRecalls, batchKey(e.BatchId), e.Reason[:])
	case passport.ProductPassportBatchRecallLiftedEventName:
		e, err := passportContract.UnpackBatchRecallLiftedEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketBatchRecalls, batchKey(e.BatchId))
	case passport.ProductPassportReportedStolenEventName:
		e, err := passportContract.UnpackReportedStolenEvent(l)
		if err != nil {
			return err
		}
		return j.put(bucketStolen, tokenKey(e.TokenId), e.Owner[:])
	case passport.ProductPassportReportedFoundEventName:
		e, err := passportContract.UnpackReportedFoundEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketStolen, tokenKey(e.TokenId))
	}
	return applyVersionOrEscrow(j, b, l)
}

func applyTransfer(j *journal, l *types.Log) error {
	if len(l.Topics) != 4 {
		return fmt.Errorf("a transfer of %d topics", len(l.Topics))
	}
	if l.Topics[1] == (common.Hash{}) {
		return nil
	}
	return j.put(bucketOwners, l.Topics[3].Bytes(), common.BytesToAddress(l.Topics[2].Bytes()).Bytes())
}

func applyMint(j *journal, b evm.Block, l *types.Log) error {
	e, err := passportContract.UnpackBatchMintedEvent(l)
	if err != nil {
		return err
	}
	id := batchKey(e.BatchId)
	err = j.putJSON(bucketBatches, id, Batch{
		ID: provenance.BatchID(id), Issuer: provenance.Address(e.Issuer), Root: e.Root, Size: e.Size,
		Tx: l.TxHash.Hex(), Block: b.Number, Time: blockTime(b.Time),
	})
	if err != nil {
		return err
	}
	return j.put(bucketBatchOrder, place(b.Number, l.Index), id)
}

func tokenKey(n *big.Int) []byte { return n.FillBytes(make([]byte, 32)) }

func batchKey(n *big.Int) []byte { return n.FillBytes(make([]byte, 28)) }
