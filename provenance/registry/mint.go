package registry

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/provenance"
)

// Mint mints a batch to the sender's account, which must be an issuer, and
// returns the receipt of the transaction that did, now or earlier.
func (r *Registry) Mint(ctx context.Context, s Sender, root provenance.Hash, size uint32) (*types.Receipt, error) {
	id := provenance.NewBatchID(provenance.Address(s.Address()), root)
	status, err := r.Status(ctx, id.Token(0))
	if err != nil {
		return nil, err
	}
	if status.Exists {
		if status.Size != size {
			return nil, fmt.Errorf("batch %s exists with %d items, not %d", id, status.Size, size)
		}
		return r.minted(ctx, id)
	}
	receipt, err := s.Send(ctx, "registry/mint/"+id.String(), &r.Address, r.binding.PackMintBatch(root, size), nil)
	if err != nil {
		return nil, fmt.Errorf("minting batch %s: %w", id, err)
	}
	return receipt, nil
}

// minted finds the transaction that minted a batch.
func (r *Registry) minted(ctx context.Context, id provenance.BatchID) (*types.Receipt, error) {
	topic := common.BytesToHash(id[:])
	event := r.binding.GetABI().Events[passport.ProductPassportBatchMinted{}.ContractEventName()].ID
	logs, err := r.Client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(r.Genesis),
		Addresses: []common.Address{r.Address}, Topics: [][]common.Hash{{event}, {topic}},
	})
	if err != nil {
		return nil, fmt.Errorf("looking for the mint of batch %s: %w", id, err)
	}
	if len(logs) == 0 {
		return nil, fmt.Errorf("batch %s exists, but no log tells of its mint", id)
	}
	return r.Client.TransactionReceipt(ctx, logs[0].TxHash)
}
