package settlement

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// AttestorConfig is what an Attestor works with: one party's own things and
// nobody else's.
type AttestorConfig struct {
	Party    string        // MSP id
	Signer   escrow.Signer // of the party's registered account
	Contract escrow.Contract
	Custody  Custody     // the ledger as the party's own node has it
	Orders   OrderFinder // fed from that same node
}

// Attestor signs, for one party, that deliveries and milestones stand in the
// custody ledger, and puts each signature on that ledger. It is a reconciling
// worker: nothing it needs is in memory, and attesting twice is attesting once,
// because the ledger keys attestations by order, party and milestone.
type Attestor struct {
	cfg AttestorConfig
	skippedOrders
}

// NewAttestor returns the worker.
func NewAttestor(cfg AttestorConfig) *Attestor { return &Attestor{cfg: cfg} }

// Name is the worker's name for status pages.
func (a *Attestor) Name() string { return "attestor " + a.cfg.Party }

// nominated is an order with what may be attested of it.
type nominated struct {
	order     escrow.Order
	milestone escrow.Milestone
}

// Step makes at most one attestation. It reports whether it did; false means
// that nothing is left to attest as the ledgers stand. An order that fails does
// not keep the others waiting: its error comes when nothing else is left.
func (a *Attestor) Step(ctx context.Context) (bool, error) {
	list, err := a.nominated(ctx)
	if err != nil {
		return false, fmt.Errorf("%s: %w", a.Name(), err)
	}
	left := skipped{}
	var failed error
	for _, n := range list {
		o := n.order
		if !o.Terms.HasAttestor(a.account()) || a.attested(o.AttestationsOf(n.milestone), n.milestone) {
			continue
		}
		done, d, err := a.attest(ctx, o, n.milestone)
		if ctx.Err() != nil {
			return false, ctx.Err()
		}
		if done {
			return true, nil
		}
		if err != nil {
			failed = fmt.Errorf("%s: order %s: %w", a.Name(), o.ID, err)
			continue
		}
		if d.Code != "" {
			left.put(Skipped{o.ID, n.milestone, a.Name(), d.Code, d.Why})
		}
	}
	a.replace(left)
	return false, failed
}

// nominated lists what the read model says may be attested, in the order of an
// item's custody path.
func (a *Attestor) nominated(ctx context.Context) ([]nominated, error) {
	var list []nominated
	for _, m := range escrow.Milestones() {
		orders, err := a.cfg.Orders.Reached(ctx, m)
		if err != nil {
			return nil, fmt.Errorf("looking for orders that reached the milestone %q: %w", m, err)
		}
		for _, o := range orders {
			list = append(list, nominated{o, m})
		}
	}
	orders, err := a.cfg.Orders.Delivered(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for delivered orders: %w", err)
	}
	for _, o := range orders {
		list = append(list, nominated{o, ""})
	}
	return list, nil
}

func (a *Attestor) account() provenance.Address { return provenance.Address(a.cfg.Signer.Address()) }

// attested: a read model that shows the party's attestation is right; one that
// does not may be late.
func (a *Attestor) attested(list []escrow.Attestation, m escrow.Milestone) bool {
	for _, x := range list {
		if x.Party == a.cfg.Party && x.Milestone == m {
			return true
		}
	}
	return false
}

// attest decides on one order's delivery or milestone from the ledgers
// themselves and makes the effect. Without an effect, the decision says why; it
// is empty when the attestation stands already.
func (a *Attestor) attest(ctx context.Context, o escrow.Order, m escrow.Milestone) (bool, escrow.Decision, error) {
	recorded, err := a.cfg.Custody.Attestations(ctx, o.ID)
	if err != nil {
		return false, escrow.Decision{}, fmt.Errorf("reading its attestations: %w", err)
	}
	if a.attested(recorded, m) {
		return false, escrow.Decision{}, nil
	}
	attestation, d, err := a.decide(ctx, o, m)
	if err != nil || !d.Attest {
		return false, d, err
	}
	if attestation, err = attestation.Sign(ctx, a.cfg.Signer, a.cfg.Contract.Domain); err != nil {
		return false, d, err
	}
	err = a.cfg.Custody.Attest(ctx, attestation)
	if refused, ok := refusal.Of(err); ok && refused.Code == escrow.CodeAttestation {
		return false, escrow.Decision{Code: refused.Code, Why: refused}, nil
	}
	return err == nil, d, err
}

// Explain says what this party makes of an order's delivery, or of a milestone,
// now, from the ledgers. It changes nothing.
func (a *Attestor) Explain(ctx context.Context, o escrow.Order, m escrow.Milestone) (escrow.Decision, error) {
	_, d, err := a.decide(ctx, o, m)
	return d, err
}

func (a *Attestor) decide(ctx context.Context, o escrow.Order, m escrow.Milestone) (escrow.Attestation, escrow.Decision, error) {
	c, err := a.theCase(ctx, o)
	if err != nil {
		return escrow.Attestation{}, escrow.Decision{}, err
	}
	if m != "" {
		attestation, d := escrow.DecideMilestone(c, m)
		return attestation, d, nil
	}
	attestation, d := escrow.Decide(c)
	return attestation, d, nil
}

// theCase gathers what is decided on: the order from the contract, the custody
// from this party's own node.
func (a *Attestor) theCase(ctx context.Context, o escrow.Order) (escrow.Case, error) {
	c := escrow.Case{Domain: a.cfg.Contract.Domain, Party: a.cfg.Party, Account: a.account()}
	id, err := o.Terms.ID(c.Domain)
	if err != nil {
		return c, err
	}
	if id != o.ID {
		return c, fmt.Errorf("the read model has order %s with terms of order %s", o.ID, id)
	}
	state, err := a.cfg.Contract.State(ctx, o.ID)
	if err != nil {
		return c, err
	}
	c.Order, c.FundedAt = state.On(o), state.FundedAt
	if c.Now, err = a.cfg.Contract.Now(ctx); err != nil {
		return c, err
	}
	if c.Seen, err = a.cfg.Orders.Deliveries(ctx, o.ID); err != nil {
		return c, fmt.Errorf("reading the deliveries that name it: %w", err)
	}
	if c.Parties, err = a.cfg.Custody.Parties(ctx); err != nil {
		return c, fmt.Errorf("reading the parties: %w", err)
	}
	if o.Item == "" {
		return c, nil
	}
	if c.History, err = a.cfg.Custody.History(ctx, o.Item); err != nil {
		return c, fmt.Errorf("reading the custody of %s: %w", o.Item, err)
	}
	if c.SeenAt, err = a.cfg.Orders.SeenAt(ctx, slices.Collect(maps.Keys(c.History.Chains))); err != nil {
		return c, fmt.Errorf("reading when the records of %s came: %w", o.Item, err)
	}
	return c, nil
}
