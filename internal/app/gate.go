package app

import (
	"context"
	"errors"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// mintCommissions is the code of a refusal of what only minting does.
const mintCommissions = "mint_commissions"

// wrongDeliveryCode is the code of a refusal of a delivery that shows another code
// than its order has.
const wrongDeliveryCode = "wrong_delivery_code"

// gate is what every event passes on its way to the custody ledger that a request
// brought: checkpoints of the API, the pages and the command line, and EPCIS events
// and documents. It asks what the ledger cannot: an item comes into being with its
// token, and a delivery shows the code of its order; the ledger sees neither tokens nor
// orders. The maker's own batch job, which mints
// first, does not pass it.
type gate struct {
	channel  *channel
	batches  *minting.Store
	contract string // CAIP-10 id of the passport contract
	order    func(context.Context, escrow.OrderID) (escrow.Order, bool, error)
}

// allows refuses an event that the ledger would take and should not see. What means
// nothing for custody is for the ledger to judge.
func (g *gate) allows(ctx context.Context, ev *epcis.Event) error {
	m, err := provenance.CustodyEventOf(ev)
	if err != nil {
		return nil
	}
	switch m.Verb {
	case provenance.Commission:
		return g.commissions(ctx, m)
	case provenance.Deliver:
		return g.delivers(ctx, m)
	}
	return nil
}

// delivers refuses a delivery with a code that is not its order's, where the order
// is known here: once recorded it could not be mended.
func (g *gate) delivers(ctx context.Context, m provenance.CustodyEvent) error {
	if m.Order == "" || m.DoorCode == "" {
		return nil
	}
	id, err := escrow.ParseOrderID(m.Order)
	if err != nil {
		return nil // the ledger refuses what is no order
	}
	o, found, err := g.order(ctx, id)
	if err != nil || !found || o.Terms.DeliveryCodeHash.IsZero() {
		return err
	}
	if code, err := escrow.ParseDeliveryCode(m.DoorCode); err == nil && escrow.HashCode(code) == o.Terms.DeliveryCodeHash {
		return nil
	}
	return refusal.New(wrongDeliveryCode, "The code is not the one that the order's buyer drew. Nothing was recorded: ask for the code again.")
}

// commissions refuses to bring an item of the channel's parties into being without its
// minted batch.
func (g *gate) commissions(ctx context.Context, m provenance.CustodyEvent) error {
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
