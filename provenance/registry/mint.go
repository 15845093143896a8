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

// Issuer is the issuer that an account acts for: itself, unless it is the newer
// key of another.
func (r *Registry) Issuer(ctx context.Context, key provenance.Address) (provenance.Address, error) {
	out, err := r.call(ctx, r.binding.PackIssuerOf(common.Address(key)))
	if err != nil {
		return key, fmt.Errorf("asking whose key %s is: %w", key, err)
	}
	issuer, err := r.binding.UnpackIssuerOf(out)
	if err != nil || issuer == (common.Address{}) {
		return key, err
	}
	return provenance.Address(issuer), nil
}

// IssuerKey is the account that acts for an issuer.
func (r *Registry) IssuerKey(ctx context.Context, issuer provenance.Address) (provenance.Address, error) {
	out, err := r.call(ctx, r.binding.PackIssuerKey(common.Address(issuer)))
	if err != nil {
		return issuer, fmt.Errorf("asking for the key of %s: %w", issuer, err)
	}
	key, err := r.binding.UnpackIssuerKey(out)
	return provenance.Address(key), err
}

// ProposeIssuerKey names, as an issuer's present key, its next one.
func (r *Registry) ProposeIssuerKey(ctx context.Context, s Sender, issuer, key provenance.Address, n uint64) (*types.Receipt, error) {
	data := r.binding.PackProposeIssuerKey(common.Address(issuer), common.Address(key))
	return r.issuerKey(ctx, s, fmt.Sprintf("propose/%s/%s/%d", issuer, key, n), data)
}

// AcceptIssuerKey makes the sender, which was named, the key of the issuer.
func (r *Registry) AcceptIssuerKey(ctx context.Context, s Sender, issuer provenance.Address, n uint64) (*types.Receipt, error) {
	data := r.binding.PackAcceptIssuerKey(common.Address(issuer))
	return r.issuerKey(ctx, s, fmt.Sprintf("accept/%s/%d", issuer, n), data)
}

func (r *Registry) issuerKey(ctx context.Context, s Sender, key string, data []byte) (*types.Receipt, error) {
	receipt, err := s.Send(ctx, "registry/issuer-key/"+key, &r.Address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("changing an issuer's key (%s): %w", key, err)
	}
	return receipt, nil
}

// Mint mints a batch to the issuer that the sender's account acts for, and
// returns the receipt of the transaction that did, now or earlier.
func (r *Registry) Mint(ctx context.Context, s Sender, root provenance.Hash, size uint32) (*types.Receipt, error) {
	issuer, err := r.Issuer(ctx, provenance.Address(s.Address()))
	if err != nil {
		return nil, err
	}
	id := provenance.NewBatchID(issuer, root)
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
