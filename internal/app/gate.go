package app

import (
	"context"
	"errors"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// mintCommissions is the code of a refusal of what only minting does.
const mintCommissions = "mint_commissions"

// gate is what every event passes on its way to the custody ledger that a request
// brought: checkpoints of the API, the pages and the command line, and EPCIS events
// and documents. It asks what the ledger cannot: an item comes into being with its
// token, and the ledger does not see tokens. The maker's own batch job, which mints
// first, does not pass it.
type gate struct {
	channel  *channel
	batches  *minting.Store
	contract string // CAIP-10 id of the passport contract
}

// allows refuses an event that commissions an item of the channel's parties without
// its minted batch.
func (g *gate) allows(ctx context.Context, ev *epcis.Event) error {
	m, err := provenance.CustodyEventOf(ev)
	if err != nil || m.Verb != provenance.Commission {
		return nil // the ledger judges it
	}
	parties, err := g.channel.reader().Parties(ctx)
	if err != nil {
		return ledgerRefusal(err)
	}
	for i, item := range m.Subjects {
		if provenance.IsUnit(item) || !issuedByAny(parties, item) {
			continue
		}
		minted, err := g.minted(ctx, item, m.Batch, i)
		if err != nil {
			return err
		}
		if !minted {
			return refusal.New(mintCommissions, "Items are commissioned by minting their batch.").With("subject", item)
		}
	}
	return nil
}

func issuedByAny(parties []provenance.Party, item string) bool {
	for _, p := range parties {
		if p.Issues(item) {
			return true
		}
	}
	return false
}

// minted reports whether the i-th item of an event has the token that the event's
// mark says.
func (g *gate) minted(ctx context.Context, item string, mark *provenance.BatchMark, i int) (bool, error) {
	b, _, index, err := g.batches.Find(ctx, item)
	if errors.Is(err, minting.ErrNotFound) {
		return false, nil
	}
	if err != nil || mark == nil || b.State == minting.Planned {
		return false, err
	}
	return mark.Contract == g.contract && mark.Issuer == b.Issuer && mark.Root == b.Root && mark.Size == b.Size && mark.First+uint32(i) == index, nil
}
