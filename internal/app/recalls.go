package app

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
)

// recallTarget is what is recalled: one token, or a whole batch.
type recallTarget struct {
	token provenance.TokenID // of a batch: its first
	batch *provenance.BatchID
}

func (s items) recallTarget(ctx context.Context, r web.Recall) (recallTarget, error) {
	if r.Batch != "" {
		b, err := s.batches.Batch(ctx, r.Batch)
		if err != nil {
			return recallTarget{}, web.ErrNotFound
		}
		return recallTarget{b.ID.Token(0), &b.ID}, nil
	}
	ref, found, err := s.Lookup(ctx, r.Item)
	if err == nil && !found {
		err = web.ErrNotFound
	}
	return recallTarget{token: ref.Token}, err
}

// Recall implements web.Recalls. Recalling again for the same reason returns
// the first recall.
func (s items) Recall(ctx context.Context, p web.Principal, r web.Recall) (web.Recalled, error) {
	a, err := s.accounts.party(ctx, p.Party)
	if err != nil {
		return web.Recalled{}, err
	}
	target, err := s.recallTarget(ctx, r)
	if err != nil {
		return web.Recalled{}, err
	}
	st, err := s.registry.Status(ctx, target.token)
	if err != nil {
		return web.Recalled{}, err
	}
	if st.Issuer != a.address() {
		return web.Recalled{}, &web.Problem{Code: "not_issuer", Status: 403, Detail: "Only the maker that issued an item can recall it."}
	}
	reason := provenance.Sum([]byte(r.Reason))
	var receipt *types.Receipt
	switch {
	case st.Recalled && target.batch != nil:
		receipt, err = s.registry.BatchRecalled(ctx, *target.batch, reason)
	case st.Recalled:
		receipt, err = s.registry.Recalled(ctx, target.token, reason)
	case target.batch != nil:
		receipt, err = s.registry.RecallBatch(ctx, deployer{a}, *target.batch, reason, st.Block.Number.Uint64())
	default:
		receipt, err = s.registry.Recall(ctx, deployer{a}, target.token, reason, false, st.Block.Number.Uint64())
	}
	if err != nil {
		return web.Recalled{}, err
	}
	if receipt == nil {
		return web.Recalled{}, &web.Problem{Code: "already_recalled", Status: 409, Detail: "It is recalled already, for another reason."}
	}
	return web.Recalled{Recall: r, Tx: receipt.TxHash.Hex(), Block: receipt.BlockNumber.Uint64(),
		Gas: receipt.GasUsed, Fee: escrow.GasFee(receipt)}, nil
}
