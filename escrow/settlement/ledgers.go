package settlement

import (
	"context"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
)

// OrderFinder nominates orders for the workers. It is a read model: what it
// says may be late, so a worker reads the contract and the ledger again before
// it acts, and what it leaves out is found when it has caught up.
type OrderFinder interface {
	// Delivered returns the orders that some delivery record names and whose
	// delivery may still be proven: funded ones, and disputed ones.
	Delivered(ctx context.Context) ([]escrow.Order, error)
	// Reached returns the funded orders that the milestone would pay a share and
	// whose item's custody path has records that may be it.
	Reached(ctx context.Context, m escrow.Milestone) ([]escrow.Order, error)
	// Due returns the open orders whose time is over at now, in Unix seconds of
	// chain time: funded ones past deadline and grace, delivered ones past their
	// inspection, disputed ones past the arbiter's time.
	Due(ctx context.Context, now uint64) ([]escrow.Order, error)
	// Deliveries returns the delivery records that name the order.
	Deliveries(ctx context.Context, id escrow.OrderID) ([]escrow.DeliveryRecord, error)
	// SeenAt returns, by their hashes, when this party's own node committed the
	// records of some subjects' chains.
	SeenAt(ctx context.Context, subjects []string) (map[provenance.Hash]time.Time, error)
}

// Custody is the custody ledger as one party's own node has it.
type Custody interface {
	// History returns the evidence of an item's custody path; of an unknown item it has
	// no records.
	History(ctx context.Context, item string) (provenance.History, error)
	// Parties returns every party of the ledger.
	Parties(ctx context.Context) ([]provenance.Party, error)
	// Attestations returns the attestations of an order: of its delivery and of its
	// milestones.
	Attestations(ctx context.Context, id escrow.OrderID) ([]escrow.Attestation, error)
	// Attest records this party's attestation, durably. The same again changes
	// nothing. A refusal with CodeAttestation says that the ledger refuses it for good.
	Attest(ctx context.Context, a escrow.Attestation) error
}
