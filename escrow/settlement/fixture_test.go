package settlement_test

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	binding "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

var boundEscrow = binding.NewDeliveryEscrow()

// countingSender counts what would be sent, and sends nothing.
type countingSender struct {
	*indextest.Account
	sent int
}

func (c *countingSender) Send(context.Context, string, common.Address, []byte, *big.Int) (*types.Receipt, error) {
	c.sent++
	return nil, refusal.New("not_sent", "Nothing is sent.")
}

// keeperOf is the keeper of a server that has one account beside its keeper's.
func keeperOf(h *indextest.Fixture, name string, sender escrow.Sender) *settlement.Keeper {
	ours := h.Account(name).Party()
	return settlement.NewKeeper(settlement.KeeperConfig{
		Sender: sender, Ours: func(a provenance.Address) bool { return a == ours },
		Contract: h.Contract(), Custody: h.Custody(indextest.Carrier), Orders: h.Index,
	})
}

const typedCode = "7H3K-9QXM-2VTB-40ZC"

func code(t *testing.T) escrow.DeliveryCode {
	t.Helper()
	c, err := escrow.ParseDeliveryCode(typedCode)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// sold is a funded order for a new item, with terms changed.
func sold(t *testing.T, h *indextest.Fixture, change func(*escrow.Terms)) (escrow.Order, string) {
	t.Helper()
	b := h.Mint(1)
	h.Sync()
	terms := h.Terms(b.Token[0])
	if change != nil {
		change(&terms)
	}
	o := h.Offer(b.Items[0], terms)
	h.Fund(o)
	return o, b.Items[0]
}

func byCode(t *testing.T) func(*escrow.Terms) {
	return func(terms *escrow.Terms) { terms.DeliveryCodeHash = escrow.HashCode(code(t)) }
}

// everybody lets each attestor and the keeper do what they do.
func everybody(t *testing.T, h *indextest.Fixture) {
	t.Helper()
	attestBy(t, h, indextest.Maker, indextest.Carrier, indextest.Retailer, indextest.Warehouse)
	keep(t, h)
}

// explained is what a party's attestor makes of an order's delivery.
func explained(t *testing.T, h *indextest.Fixture, msp string, o escrow.Order) string {
	t.Helper()
	d, err := h.Attestor(msp).Explain(t.Context(), h.Order(o.ID), "")
	if err != nil {
		t.Fatal(err)
	}
	return d.Code
}
