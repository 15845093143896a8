package minting

import (
	"context"
	"fmt"
	"time"

	"github.com/waymark/waymark/provenance"
)

// EventItems is how many items one commissioning event names: enough to be
// cheap, few enough to stay well below a ledger's message limit.
const EventItems = 500

// MintTx is what a mint transaction came to.
type MintTx struct {
	Tx  string // transaction hash, 0x…
	Gas uint64
	Fee string // wei that the gas cost, in decimal digits
}

// Minter mints batches on the chain. Mint returns once the transaction is
// confirmed; for a batch that exists already it does nothing and returns the
// transaction that minted it.
type Minter interface {
	Mint(ctx context.Context, root provenance.Hash, size uint32) (MintTx, error)
}

// Commissioner records commissioning events in the maker's name. Commission
// returns once the event is committed; the same event again changes nothing.
type Commissioner interface {
	Commission(ctx context.Context, c provenance.Checkpoint) error
}

// Progress is called as work proceeds: done of total items in a stage.
type Progress func(stage State, done, total int)

// Maker mints batches in one maker's name.
type Maker struct {
	Store    *Store
	Chain    Minter
	Ledger   Commissioner
	Issuer   provenance.Address
	Contract string // CAIP-10 account id of the passport contract
	Place    string // GLN URI of the read point of commissioning; may be empty
	Claim    func(item string) (provenance.Address, error)
	Now      func() time.Time
}

// Accept stores a checked file's batches, so that they will be completed
// whatever happens to this process, and returns them as they stand. The same
// file again is the same batches. An item of another batch is a *[Taken].
func (m *Maker) Accept(ctx context.Context, items []Item, t Template) ([]Batch, error) {
	batches, parts, err := Plan(items, t, m.Issuer, m.Contract, m.Now(), m.Claim)
	if err != nil {
		return nil, err
	}
	return m.Store.create(ctx, batches, parts, t)
}

// Complete takes an accepted batch through to commissioned. It may be stopped
// anywhere and called again: it goes on where it was.
func (m *Maker) Complete(ctx context.Context, b Batch, progress Progress) error {
	entries, err := m.Store.Entries(ctx, b.Key)
	if err != nil {
		return err
	}
	return m.complete(ctx, &b, entries, progress)
}

func (m *Maker) complete(ctx context.Context, b *Batch, entries []Entry, progress Progress) error {
	if b.State == Planned {
		progress(Planned, 0, len(entries))
		minted, err := m.Chain.Mint(ctx, b.Root, b.Size)
		if err != nil {
			return fmt.Errorf("minting: %w", err)
		}
		b.State, b.Tx, b.Gas, b.Fee = Minted, minted.Tx, minted.Gas, minted.Fee
		if err := m.Store.save(ctx, *b); err != nil {
			return err
		}
		progress(Minted, len(entries), len(entries))
	}
	for first := b.Events * EventItems; first < len(entries); first += EventItems {
		if err := m.Ledger.Commission(ctx, m.commissioning(*b, entries, first)); err != nil {
			return fmt.Errorf("commissioning items %d to %d: %w", first, min(first+EventItems, len(entries)), err)
		}
		b.Events++
		if err := m.Store.save(ctx, *b); err != nil {
			return err
		}
		progress(Commissioned, min(first+EventItems, len(entries)), len(entries))
	}
	if b.State == Commissioned {
		return nil
	}
	b.State = Commissioned
	return m.Store.save(ctx, *b)
}

func (m *Maker) commissioning(b Batch, entries []Entry, first int) provenance.Checkpoint {
	c := provenance.Checkpoint{
		Verb: provenance.Commission, Place: m.Place, Time: b.Created,
		Batch: &provenance.BatchMark{
			Contract: b.Contract, Issuer: b.Issuer, Root: b.Root, Size: b.Size, First: uint32(first),
		},
	}
	for _, e := range entries[first:min(first+EventItems, len(entries))] {
		c.Subjects = append(c.Subjects, e.Item.URI())
	}
	return c
}
