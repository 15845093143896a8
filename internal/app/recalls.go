package app

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Recalls tells the world that items must not be used.
type Recalls struct {
	items *items
}

// Recall names one item or one batch.
type Recall struct {
	Item   string `json:"item,omitempty"`  // canonical Digital Link URI
	Batch  string `json:"batch,omitempty"` // the batch's key
	Reason string `json:"reason"`          // shown to shoppers
}

// Recalled is a recall that stands on the chain.
type Recalled struct {
	Recall
	Tx    string `json:"tx"`
	Block uint64 `json:"block"`
	Gas   uint64 `json:"gas,omitempty"`
	Fee   string `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
}

// recallTarget is what is recalled: one token, or a whole batch.
type recallTarget struct {
	token provenance.TokenID // of a batch: its first
	batch *provenance.BatchID
}

func (s *Recalls) target(ctx context.Context, r Recall) (recallTarget, error) {
	if r.Batch != "" {
		b, err := s.items.batches.Batch(ctx, r.Batch)
		if err != nil {
			return recallTarget{}, errNotFound
		}
		return recallTarget{b.ID.Token(0), &b.ID}, nil
	}
	ref, err := s.items.need(ctx, r.Item)
	return recallTarget{token: ref.Token}, err
}

func (r *Recall) check() (err error) {
	r.Reason = strings.TrimSpace(r.Reason)
	switch {
	case (r.Item == "") == (r.Batch == ""):
		return refusal.Field("item", "A recall names one item or one batch.")
	case r.Reason == "" || len(r.Reason) > 500:
		return refusal.Field("reason", "A recall has a reason of at most 500 characters; shoppers read it.")
	}
	if r.Item != "" {
		r.Item, err = SubjectID(r.Item)
	}
	return AtField(err, "item")
}

// Recall recalls what a maker issued. Recalling again for the same reason
// returns the first recall.
func (s *Recalls) Recall(ctx context.Context, p Principal, r Recall) (Recalled, error) {
	if err := r.check(); err != nil {
		return Recalled{}, err
	}
	a, err := s.items.accounts.party(ctx, p.Party)
	if err != nil {
		return Recalled{}, err
	}
	target, err := s.target(ctx, r)
	if err != nil {
		return Recalled{}, err
	}
	st, err := s.items.chain.registry.Status(ctx, target.token)
	if err != nil {
		return Recalled{}, err
	}
	if st.IssuerKey != a.address() {
		return Recalled{}, notIssuer("recall it")
	}
	reason := provenance.Sum([]byte(r.Reason))
	var receipt *types.Receipt
	switch {
	case st.Recalled && target.batch != nil:
		receipt, err = s.items.chain.registry.BatchRecalled(ctx, *target.batch, reason)
	case st.Recalled:
		receipt, err = s.items.chain.registry.Recalled(ctx, target.token, reason)
	case target.batch != nil:
		receipt, err = s.items.chain.registry.RecallBatch(ctx, deployer{a}, *target.batch, reason, st.Block.Number.Uint64())
	default:
		receipt, err = s.items.chain.registry.Recall(ctx, deployer{a}, target.token, reason, false, st.Block.Number.Uint64())
	}
	if err != nil {
		return Recalled{}, err
	}
	if receipt == nil {
		return Recalled{}, refusal.New("already_recalled", "It is recalled already, for another reason.")
	}
	return Recalled{Recall: r, Tx: receipt.TxHash.Hex(), Block: receipt.BlockNumber.Uint64(),
		Gas: receipt.GasUsed, Fee: escrow.GasFee(receipt)}, nil
}
