package settlement

import (
	"context"
	"errors"
	"fmt"
	"sync"

	binding "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// KeeperConfig is what a Keeper works with.
type KeeperConfig struct {
	Sender escrow.Sender // of any account with money for gas; it gains nothing by it
	// Ours reports whether an account is one of this server's: the keeper pays gas
	// for orders in which its operator has a part, and for nobody else's.
	Ours     func(a provenance.Address) bool
	Contract escrow.Contract
	Custody  Custody
	Orders   OrderFinder
	// Parallel is how many orders one step may act on, each with one effect; 16
	// if zero.
	Parallel int
}

// Keeper sends what is due and anybody may send: a milestone's share and the
// release of an order that enough attestors attested, the proof of a delivery
// that is disputed, the settlement of one whose inspection passed, the refund of
// one whose time is over, the default split of a dispute whose arbiter was
// silent. Several keepers do no harm: the contract pays a milestone once and ends
// an order once, and who comes second spends nothing.
//
// It sends nothing for orders of others (see [KeeperConfig]).
type Keeper struct {
	cfg KeeperConfig
	skippedOrders
}

// NewKeeper returns the worker.
func NewKeeper(cfg KeeperConfig) *Keeper {
	if cfg.Parallel < 1 {
		cfg.Parallel = 16
	}
	return &Keeper{cfg: cfg}
}

// Name is the worker's name for status pages.
func (k *Keeper) Name() string { return "keeper" }

var contract = binding.NewDeliveryEscrow()

// effect is one transaction that is due.
type effect struct {
	order escrow.OrderID
	verb  string
	data  []byte
}

// key names the effect for the sender. What was sent is part of it: which
// attestations a release carries may differ from one step to the next, and a
// second release of an order is refused by the contract.
func (e effect) key() string {
	content := provenance.Sum(e.data)
	return fmt.Sprintf("keeper/%s/%s/%x", e.verb, e.order, content[:8])
}

// Step sends what is due, one effect an order. It reports whether an order
// moved; false means that nothing is due as the ledgers stand. An order that
// fails does not keep the others waiting: its error comes when none moves.
func (k *Keeper) Step(ctx context.Context) (bool, error) {
	left := skipped{}
	due, failed := k.due(ctx, left)
	moved, err := k.send(ctx, due, left)
	k.replace(left)
	if failed = errors.Join(failed, err); failed != nil && !moved {
		return false, fmt.Errorf("keeper: %w", failed)
	}
	return moved, nil
}

// due collects effects. Effects are due also when there is an error, which is
// of other orders.
func (k *Keeper) due(ctx context.Context, left skipped) ([]effect, error) {
	now, err := k.cfg.Contract.Now(ctx)
	if err != nil {
		return nil, err
	}
	orders, err := k.nominated(ctx, now)
	if err != nil {
		return nil, err
	}
	var effects []effect
	var failed error
	seen := map[escrow.OrderID]bool{}
	for _, o := range orders {
		if len(effects) == k.cfg.Parallel || ctx.Err() != nil {
			break
		}
		if seen[o.ID] {
			continue
		}
		seen[o.ID] = true
		if !k.cfg.hasPart(o) {
			continue // of strangers, and any number of them
		}
		e, err := k.effect(ctx, o, now)
		if r, ok := refusal.Of(err); ok {
			left.put(Skipped{o.ID, "", k.Name(), r.Code, r})
			continue
		}
		if err != nil {
			failed = fmt.Errorf("order %s: %w", o.ID, err)
			continue
		}
		if e != nil {
			effects = append(effects, *e)
		}
	}
	return effects, failed
}

// nominated lists the orders that the read model says may be acted on: overdue
// ones first, since they wait longest.
func (k *Keeper) nominated(ctx context.Context, now uint64) ([]escrow.Order, error) {
	orders, err := k.cfg.Orders.Due(ctx, now)
	if err != nil {
		return nil, fmt.Errorf("looking for orders that are due: %w", err)
	}
	delivered, err := k.cfg.Orders.Delivered(ctx)
	if err != nil {
		return nil, fmt.Errorf("looking for delivered orders: %w", err)
	}
	orders = append(orders, delivered...)
	for _, m := range escrow.Milestones() {
		reached, err := k.cfg.Orders.Reached(ctx, m)
		if err != nil {
			return nil, fmt.Errorf("looking for orders that reached the milestone %q: %w", m, err)
		}
		orders = append(orders, reached...)
	}
	return orders, nil
}

// effect returns what is due on the order as the contract has it now, or nil.
func (k *Keeper) effect(ctx context.Context, o escrow.Order, now uint64) (*effect, error) {
	state, err := k.cfg.Contract.State(ctx, o.ID)
	if err != nil {
		return nil, err
	}
	if !state.Status.Open() {
		return nil, nil // the read model is late
	}
	if o.Terms.Amount == nil {
		return nil, refusal.New(escrow.CodeUnknownOrder, "The terms of the order are not known here, so that nothing can be sent for it.")
	}
	o = state.On(o)
	switch {
	case o.Status == escrow.Disputed && now > o.ArbitrationEnds:
		return k.undo(o, "default", contract.TryPackResolveByDefault)
	case o.Status == escrow.Disputed && !o.Proven:
		return k.prove(ctx, o)
	case o.Status == escrow.Disputed:
		return nil, nil
	case o.Status == escrow.Delivered && now > o.InspectionEnds:
		data, err := contract.TryPackSettle(o.Terms.Tuple())
		return &effect{o.ID, "settle", data}, err
	case o.Status == escrow.Delivered:
		return nil, nil
	case now > o.GraceEnd():
		return k.undo(o, "refund", contract.TryPackRefund)
	}
	return k.submit(ctx, o)
}

// undo is what anybody can bring about by naming accounts of this server in
// terms of its own, so that it takes more than being named.
func (k *Keeper) undo(o escrow.Order, verb string, pack func(binding.Terms) ([]byte, error)) (*effect, error) {
	if !k.cfg.agreed(o) {
		return nil, refusal.New(escrow.CodeNotOurs, "Nobody of this server agreed to this order, so its keeper pays no gas to end it; anybody may.")
	}
	data, err := pack(o.Terms.Tuple())
	return &effect{o.ID, verb, data}, err
}

// prove hands the proof of a disputed delivery to the contract: the recipient's
// code if the order has one, else attestations.
func (k *Keeper) prove(ctx context.Context, o escrow.Order) (*effect, error) {
	if !o.Terms.DeliveryCodeHash.IsZero() {
		code, err := k.code(ctx, o)
		if err != nil {
			return nil, err
		}
		data, err := contract.TryPackProve(o.Terms.Tuple(), code)
		return &effect{o.ID, "prove", data}, err
	}
	attestations, err := k.cfg.Custody.Attestations(ctx, o.ID)
	if err != nil {
		return nil, fmt.Errorf("reading its attestations: %w", err)
	}
	return k.release(ctx, o, attestations)
}

// submit hands attestations to the contract. A release without an inspection
// pays what milestones would have, so those come first only where there is one.
func (k *Keeper) submit(ctx context.Context, o escrow.Order) (*effect, error) {
	attestations, err := k.cfg.Custody.Attestations(ctx, o.ID)
	if err != nil {
		return nil, fmt.Errorf("reading its attestations: %w", err)
	}
	domain := k.cfg.Contract.Domain
	if escrow.Agreement(domain, o, "", attestations) == nil || o.Terms.Inspection > 0 {
		for _, m := range o.Unpaid() {
			if escrow.Agreement(domain, o, m, attestations) == nil {
				continue
			}
			data, err := escrow.PackMilestone(domain, o, m, attestations)
			return &effect{o.ID, "milestone-" + string(m), data}, err
		}
	}
	return k.release(ctx, o, attestations)
}

func (k *Keeper) release(ctx context.Context, o escrow.Order, attestations []escrow.Attestation) (*effect, error) {
	domain := k.cfg.Contract.Domain
	if escrow.Agreement(domain, o, "", attestations) == nil {
		return nil, tooFew(o, attestations)
	}
	var code escrow.DeliveryCode
	if !o.Terms.DeliveryCodeHash.IsZero() {
		var err error
		if code, err = k.code(ctx, o); err != nil {
			return nil, err
		}
	}
	data, err := escrow.PackRelease(domain, o, code, attestations)
	return &effect{o.ID, "release", data}, err
}

// code finds the recipient's code among the item's deliveries.
func (k *Keeper) code(ctx context.Context, o escrow.Order) (escrow.DeliveryCode, error) {
	h, err := k.cfg.Custody.History(ctx, o.Item)
	if err != nil {
		return escrow.DeliveryCode{}, fmt.Errorf("reading the custody of %s: %w", o.Item, err)
	}
	code, found := escrow.CodeIn(h, o.Terms.DeliveryCodeHash)
	if !found {
		return code, refusal.New(escrow.DecisionNoCode, "The terms ask for the recipient's code, and no delivery was recorded with it.")
	}
	return code, nil
}

// tooFew counts the attestations of the delivery, or of the first milestone
// that waits while nobody attested a delivery.
func tooFew(o escrow.Order, attestations []escrow.Attestation) *refusal.Refusal {
	what, have := "its delivery", count(attestations, "")
	for _, m := range o.Unpaid() {
		if n := count(attestations, m); have == 0 && n > 0 {
			what, have = fmt.Sprintf("the milestone %q", m), n
		}
	}
	return refusal.New(escrow.CodeFewAttestations, "%d of the %d attestations of %s that it takes stand on the custody ledger.", have, o.Terms.Threshold, what)
}

func count(list []escrow.Attestation, m escrow.Milestone) (n int) {
	for _, a := range list {
		if a.Milestone == m {
			n++
		}
	}
	return n
}

// send makes the effects together: their transactions are of different orders
// and wait for the same blocks.
func (k *Keeper) send(ctx context.Context, due []effect, left skipped) (bool, error) {
	errs := make([]error, len(due))
	var wg sync.WaitGroup
	for i, e := range due {
		wg.Go(func() {
			_, errs[i] = escrow.SendOnce(ctx, k.cfg.Sender, e.key(), k.cfg.Contract.Escrow, e.data, nil)
		})
	}
	wg.Wait()
	moved := false
	var failed error
	for i, err := range errs {
		switch r, refused := refusal.Of(escrow.Explain(err)); {
		case err == nil:
			moved = true
		case refused: // the order moved under us, or the sender will not pay: the next step reads it anew
			left.put(Skipped{due[i].order, "", k.Name(), r.Code, r})
		default:
			failed = fmt.Errorf("order %s: %s: %w", due[i].order, due[i].verb, err)
		}
	}
	return moved, failed
}
