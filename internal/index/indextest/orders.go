package indextest

import (
	"math/big"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/escrow/settlement"
	"github.com/waymark/waymark/provenance"
)

// Orders acts on orders with every account of the fixture.
func (h *Fixture) Orders() *escrow.OrderService {
	return escrow.NewOrderService(escrow.OrderServiceConfig{
		Contract: h.Contract(), Offers: h.Offers, Chain: h.Index, Account: h.AccountOf,
	})
}

// Contract reads the fixture's escrow.
func (h *Fixture) Contract() escrow.Contract {
	return escrow.Contract{Domain: h.Domain, Chain: h.Chain.Client()}
}

// Terms are those of an order for a token of the maker's, in ether, that two of
// the three other parties release when it was delivered at the [Place]; the maker
// is the merchant.
func (h *Fixture) Terms(token provenance.TokenID) escrow.Terms {
	h.TB.Helper()
	now, err := h.Contract().Now(h.TB.Context())
	h.check(err)
	place, err := escrow.HashDestination(Place())
	h.check(err)
	return escrow.Terms{
		Buyer: h.Account("buyer").Party(), Merchant: h.Account(Maker).Party(), Amount: big.NewInt(1e15),
		Passport: provenance.Address(h.Passport), Token: token,
		Deadline: now + 3600, Grace: 600, Arbiter: h.Account("arbiter").Party(), Arbitration: escrow.MinArbitration, FundBy: now + 3600, DeliveredBuyerBps: 5000, UndeliveredBuyerBps: 5000, BondBps: 100,
		Destination: place, Threshold: 2,
		Attestors: escrow.Sorted(h.Account(Carrier).Party(), h.Account(Retailer).Party(), h.Account(Warehouse).Party()),
	}
}

// Offer offers the terms under a key.
func (h *Fixture) Offer(key string, t escrow.Terms) escrow.Order {
	h.TB.Helper()
	o, err := h.Orders().Offer(h.TB.Context(), key, t)
	h.check(err)
	return o
}

// Fund funds an offered order and lets the index catch up.
func (h *Fixture) Fund(o escrow.Order) escrow.Step {
	h.TB.Helper()
	s, err := h.Orders().Fund(h.TB.Context(), "fund", o.Terms.Buyer, o.ID)
	h.check(err)
	h.Sync()
	return s
}

// Order returns the order as the index has it after catching up.
func (h *Fixture) Order(id escrow.OrderID) escrow.Order {
	h.TB.Helper()
	h.Sync()
	o, found, err := h.Index.Order(h.TB.Context(), id)
	h.check(err)
	if !found {
		h.TB.Fatalf("order %s is not in the index", id)
	}
	return o
}

// Attestor is that party's worker.
func (h *Fixture) Attestor(msp string) *settlement.Attestor {
	return settlement.NewAttestor(settlement.AttestorConfig{
		Party: msp, Signer: h.Account(msp), Contract: h.Contract(), Custody: h.Custody(msp), Orders: h.Index,
	})
}

// Keeper is the fixture's keeper.
func (h *Fixture) Keeper() *settlement.Keeper {
	return settlement.NewKeeper(settlement.KeeperConfig{
		Sender: h.Account("keeper"), Ours: h.Ours, Contract: h.Contract(), Custody: h.Custody(Carrier), Orders: h.Index,
	})
}

// Ours are the parties' accounts and "buyer" and "arbiter": those of the server
// that the fixture stands for. Other accounts are strangers'.
func (h *Fixture) Ours(a provenance.Address) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, name := range []string{Maker, Carrier, Retailer, Warehouse, "buyer", "arbiter"} {
		if account := h.accounts[name]; account != nil && account.Party() == a {
			return true
		}
	}
	return false
}

// Step runs a worker until it has nothing to do, with the index caught up
// before each step.
func (h *Fixture) Step(step func() (bool, error)) {
	h.TB.Helper()
	for {
		h.Sync()
		progress, err := step()
		h.check(err)
		if !progress {
			return
		}
	}
}

// Nonce is how many transactions the account has on the chain.
func (h *Fixture) Nonce(a *Account) uint64 {
	h.TB.Helper()
	n, err := h.Chain.Client().NonceAt(h.TB.Context(), a.Address(), nil)
	h.check(err)
	return n
}

// Advance moves the chain's time past a moment, in Unix seconds.
func (h *Fixture) Advance(past uint64) {
	h.TB.Helper()
	now, err := h.Contract().Now(h.TB.Context())
	h.check(err)
	h.check(h.Chain.AdvanceTime(time.Duration(past+1-now) * time.Second))
	h.Sync()
}
