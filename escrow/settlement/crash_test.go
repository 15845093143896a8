package settlement_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/provenance"
)

// A crash is an effect that fails at one of three points; what the worker sees
// is the same error each time.
type crash string

const (
	crashBefore crash = "before the effect was persisted"
	crashSent   crash = "after it was persisted and sent, before its end was known"
	crashAfter  crash = "after it was done"
)

var errCrash = errors.New("the process died")

// dyingCustody dies at its party's attestation.
type dyingCustody struct {
	settlement.Custody
	at crash
}

func (d dyingCustody) Attest(ctx context.Context, a escrow.Attestation) error {
	if d.at != crashBefore {
		if err := d.Custody.Attest(ctx, a); err != nil {
			return err
		}
	}
	return errCrash
}

// dyingSender dies at its transaction.
type dyingSender struct {
	*indextest.Account
	at crash
}

func (d dyingSender) Send(ctx context.Context, key string, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	switch d.at {
	case crashSent:
		if err := d.Submit(ctx, key, to, data, value); err != nil {
			return nil, err
		}
	case crashAfter:
		if _, err := d.Account.Send(ctx, key, to, data, value); err != nil {
			return nil, err
		}
	}
	return nil, errCrash
}

// TestAttestorCrashes: whatever the point at which it dies, the party's
// attestation stands once after a restart.
func TestAttestorCrashes(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	for _, at := range []crash{crashBefore, crashAfter} {
		for _, late := range []bool{false, true} { // the read model is up to date, or still shows what was before
			t.Run(string(at), func(t *testing.T) {
				o := delivered(t, h)
				cfg := settlement.AttestorConfig{
					Party: indextest.Carrier, Signer: h.Account(indextest.Carrier), Contract: h.Contract(),
					Custody: dyingCustody{h.Custody(indextest.Carrier), at}, Orders: h.Index,
				}
				if done, err := settlement.NewAttestor(cfg).Step(t.Context()); done || !errors.Is(err, errCrash) {
					t.Fatalf("the dying step: %v, %v", done, err)
				}
				if !late {
					h.Sync()
				}
				cfg.Custody = h.Custody(indextest.Carrier)
				again := settlement.NewAttestor(cfg)
				if done, err := again.Step(t.Context()); err != nil || done != (at == crashBefore) {
					t.Errorf("the step after the restart: %v, %v", done, err)
				}
				if done, err := again.Step(t.Context()); done || err != nil {
					t.Errorf("a further step: %v, %v", done, err)
				}
				list, err := h.Custody(indextest.Maker).Attestations(t.Context(), o.ID)
				if err != nil || len(list) != 1 || list[0].Party != indextest.Carrier || list[0].Verify(h.Domain) != nil {
					t.Errorf("attestations: %+v, %v", list, err)
				}
				h.Sync()
				h.CheckInvariants()
			})
		}
	}
}

// delivered is a funded order whose delivery stands on the custody ledger.
func delivered(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	o := h.Offer(b.Items[0], h.Terms(b.Token[0]))
	h.Fund(o)
	h.HandOver(b.Items[0])
	h.Deliver(b.Items[0], o.ID, "")
	h.Sync()
	return o
}

func attested(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	o := delivered(t, h)
	for _, msp := range []string{indextest.Carrier, indextest.Retailer} {
		if done, err := h.Attestor(msp).Step(t.Context()); err != nil || !done {
			t.Fatalf("attesting: %v, %v", done, err)
		}
	}
	h.Sync()
	return o
}

// shippedAttested is an order whose item is on its way, which two of three
// attested.
func shippedAttested(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.ShippedBps = 1000
	o := h.Offer(b.Items[0], terms)
	h.Fund(o)
	h.HandOver(b.Items[0])
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	return o
}

// attestBy has parties attest what there is to attest.
func attestBy(t *testing.T, h *indextest.Fixture, parties ...string) {
	t.Helper()
	for _, msp := range parties {
		a := h.Attestor(msp)
		h.Step(func() (bool, error) { return a.Step(t.Context()) })
	}
	h.Sync()
}

// deliveryAttested is an order with an inspection that was delivered, which two
// of three attested.
func deliveryAttested(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	terms.Inspection = 3600
	o := h.Offer(b.Items[0], terms)
	h.Fund(o)
	h.HandOver(b.Items[0])
	h.Deliver(b.Items[0], o.ID, "")
	h.Sync()
	attestBy(t, h, indextest.Carrier, indextest.Retailer)
	return o
}

// inspected is one whose inspection passed without a word.
func inspected(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	o := deliveryAttested(t, h)
	if _, err := h.Orders().Release(t.Context(), "k", h.Account("hand").Party(), o.ID, escrow.DeliveryCode{}, h.Order(o.ID).Attestations); err != nil {
		t.Fatal(err)
	}
	h.Advance(h.Order(o.ID).InspectionEnds)
	return o
}

func overdue(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	o := h.Offer("overdue "+t.Name(), h.Terms(h.Mint(1).Token[0]))
	h.Fund(o)
	h.Advance(o.GraceEnd())
	return o
}

func undecided(t *testing.T, h *indextest.Fixture) escrow.Order {
	t.Helper()
	o := h.Offer("undecided "+t.Name(), h.Terms(h.Mint(1).Token[0]))
	h.Fund(o)
	if _, err := h.Orders().Dispute(t.Context(), "k", o.Terms.Buyer, o.ID, provenance.Hash{1}); err != nil {
		t.Fatal(err)
	}
	state, err := h.Contract().State(t.Context(), o.ID)
	if err != nil {
		t.Fatal(err)
	}
	h.Advance(state.ArbitrationEnds)
	return o
}

// dueEffect is something that the keeper sends, on an order that due makes.
type dueEffect struct {
	name  string
	due   func(*testing.T, *indextest.Fixture) escrow.Order
	want  escrow.Status
	owner func(*indextest.Fixture, escrow.Order) provenance.Address // of the token, afterwards
}

func toBuyer(_ *indextest.Fixture, o escrow.Order) provenance.Address    { return o.Terms.Buyer }
func toMerchant(_ *indextest.Fixture, o escrow.Order) provenance.Address { return o.Terms.Merchant }
func inEscrow(h *indextest.Fixture, _ escrow.Order) provenance.Address {
	return provenance.Address(h.Domain.Escrow)
}

// TestKeeperCrashes: whatever the effect and the point at which it dies, one
// transaction makes it, and everybody has what is theirs.
func TestKeeperCrashes(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	for _, effect := range []dueEffect{
		{"release", attested, escrow.Released, toBuyer},
		{"settle", inspected, escrow.Released, toBuyer},
		{"refund", overdue, escrow.Refunded, toMerchant},
		{"default", undecided, escrow.Resolved, toBuyer},
		{"inspection", deliveryAttested, escrow.Delivered, inEscrow}, // the last: it stays open, and time passes above
	} {
		crashKeeper(t, h, effect)
	}
}

// TestMilestoneKeeperCrashes is the same of a milestone, on a chain whose time
// is that of the custody records.
func TestMilestoneKeeperCrashes(t *testing.T) {
	t.Parallel()
	crashKeeper(t, indextest.New(t), dueEffect{"milestone", shippedAttested, escrow.Funded, inEscrow})
}

func crashKeeper(t *testing.T, h *indextest.Fixture, effect dueEffect) {
	for _, at := range []crash{crashBefore, crashSent, crashAfter} {
		t.Run(effect.name+"/"+string(at), func(t *testing.T) {
			o := effect.due(t, h)
			keeper := h.Account("keeper")
			first := h.Nonce(keeper)
			cfg := settlement.KeeperConfig{
				Sender: dyingSender{keeper, at}, Ours: h.Ours, Contract: h.Contract(), Custody: h.Custody(indextest.Carrier), Orders: h.Index,
			}
			if moved, err := settlement.NewKeeper(cfg).Step(t.Context()); moved || !errors.Is(err, errCrash) {
				t.Fatalf("the dying step: %v, %v", moved, err)
			}
			// The restarted keeper's read model still shows the order as it was.
			cfg.Sender = h.Restarted("keeper")
			again := settlement.NewKeeper(cfg)
			for range 3 {
				if _, err := again.Step(t.Context()); err != nil {
					t.Errorf("a step after the restart: %v", err)
				}
			}
			got := h.Order(o.ID)
			if got.Status != effect.want {
				t.Fatalf("the order is %s; parked: %+v", got.Status, again.Skipped())
			}
			if effect.name == "milestone" && !got.IsPaid(escrow.Shipped) {
				t.Errorf("the milestone is not paid; parked: %+v", again.Skipped())
			}
			if n := h.Nonce(keeper); n != first+1 {
				t.Errorf("%d transactions, want one", n-first)
			}
			if token, err := h.Index.Token(t.Context(), o.Terms.Token); err != nil || token.Owner != effect.owner(h, o) {
				t.Errorf("the token: %+v, %v", token, err)
			}
			h.CheckInvariants()
		})
	}
}
