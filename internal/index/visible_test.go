package index_test

import (
	"context"
	"encoding/hex"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/await"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

var bind = contract.NewDeliveryEscrow()

// forwarder is the code of a wallet that passes each call on to one address with
// its money, whoever makes it.
func forwarder(to common.Address) []byte {
	code := "365f5f375f5f365f3473" + hex.EncodeToString(to[:]) + "5af115602557005b5f5ffd"
	return common.FromHex("6029600a5f3960295ff3" + code)
}

// elsewhere is another party's index, at which the offer was never made.
func elsewhere(t *testing.T, h *indextest.Fixture) *index.Index {
	t.Helper()
	cfg := h.IndexConfig(t.Name() + "/carrier.db")
	cfg.Offers = nil
	x, err := index.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	return x
}

// visible checks that an order is known there with all of its terms, and is
// nominated when its time is over.
func visible(t *testing.T, h *indextest.Fixture, x *index.Index, want escrow.Order) {
	t.Helper()
	h.SyncOf(x)
	got, found, err := x.Order(t.Context(), want.ID)
	if err != nil || !found || got.Status != escrow.Funded || got.Note != "" || len(got.Steps) != 1 {
		t.Fatalf("at another party it is %+v, %v, %v", got, found, err)
	}
	if id, err := got.Terms.ID(h.Domain); err != nil || id != want.ID {
		t.Errorf("at another party its terms are %+v, %v", got.Terms, err)
	}
	due, err := x.Due(t.Context(), 1<<40)
	if err != nil || len(due) != 1 || due[0].ID != want.ID {
		t.Errorf("at another party %d orders are due in the far future, %v", len(due), err)
	}
	for _, side := range append([]provenance.Address{want.Terms.Buyer, want.Terms.Merchant}, want.Terms.Attestors...) {
		if page, err := x.List(t.Context(), escrow.Query{Side: side}); err != nil || len(page.Orders) != 1 {
			t.Errorf("%s finds %d orders, %v", side, len(page.Orders), err)
		}
	}
}

// boughtBy is an offer to an account, without an NFT, and the call that funds it.
func boughtBy(t *testing.T, h *indextest.Fixture, buyer common.Address) (escrow.Order, []byte) {
	t.Helper()
	terms := h.Terms(provenance.TokenID{31: 1})
	terms.Passport, terms.Buyer = provenance.Address{}, provenance.Address(buyer)
	o := h.Offer("o", terms)
	data, err := bind.TryPackFund(o.Terms.Tuple(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return o, data
}

// TestWalletFundedOrderIsVisible: the terms of an order that a contract's wallet
// funds reach everybody.
func TestWalletFundedOrderIsVisible(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	sender := h.Account("sender")
	wallet := h.Create(sender, forwarder(h.Domain.Escrow))
	o, data := boughtBy(t, h, wallet)
	h.Must(sender.Send(t.Context(), "fund", wallet, data, o.Terms.Amount))
	visible(t, h, elsewhere(t, h), o)
}

// TestEntryPointFundedOrderIsVisible: the same of a smart account that is called by
// another contract, as ERC-4337's entry point does.
func TestEntryPointFundedOrderIsVisible(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	sender := h.Account("sender")
	wallet := h.Create(sender, forwarder(h.Domain.Escrow))
	entry := h.Create(sender, forwarder(wallet))
	o, data := boughtBy(t, h, wallet)
	h.Must(sender.Send(t.Context(), "fund", entry, data, o.Terms.Amount))
	visible(t, h, elsewhere(t, h), o)
}

// TestDelegatedAccountFundedOrderIsVisible: the same of a plain key's account that
// runs a contract's code (EIP-7702), whoever calls it.
func TestDelegatedAccountFundedOrderIsVisible(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	ctx, client := t.Context(), h.Chain.Client()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	buyer := crypto.PubkeyToAddress(key.PublicKey)
	ether := new(big.Int).Mul(big.NewInt(10), big.NewInt(params.Ether))
	if err := h.Chain.Fund(ctx, ether, buyer); err != nil {
		t.Fatal(err)
	}
	// The delegate is the code that a forwarder's creation leaves.
	wallet := h.Create(h.Account("sender"), forwarder(h.Domain.Escrow))
	auth, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: *uint256.MustFromBig(h.Domain.ChainID), Address: wallet, Nonce: 1})
	if err != nil {
		t.Fatal(err)
	}
	tx, err := types.SignTx(types.NewTx(&types.SetCodeTx{
		ChainID: uint256.MustFromBig(h.Domain.ChainID), Gas: 200_000, GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(100 * params.GWei),
		To: buyer, AuthList: []types.SetCodeAuthorization{auth},
	}), types.LatestSignerForChainID(h.Domain.ChainID), key)
	if err != nil {
		t.Fatal(err)
	}
	if err := client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	await.True(t, "the delegation", func() (bool, error) {
		code, err := client.CodeAt(ctx, buyer, nil)
		return len(code) > 0, err
	})
	o, data := boughtBy(t, h, buyer)
	h.Must(h.Account("sender").Send(ctx, "fund", buyer, data, o.Terms.Amount))
	visible(t, h, elsewhere(t, h), o)
}

// TestPublishedTerms: terms that were lost are found again when anybody has the
// contract write them, and the order is due from then on.
func TestPublishedTerms(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	sender := h.Account("sender")
	wallet := h.Create(sender, forwarder(h.Domain.Escrow))
	o, data := boughtBy(t, h, wallet)
	h.Must(sender.Send(t.Context(), "fund", wallet, data, o.Terms.Amount))
	cfg := h.IndexConfig("lost.db")
	cfg.Offers = nil
	published := bind.GetABI().Events["TermsPublished"].ID
	lost := true
	cfg.Logs = forgetful{cfg.Logs, func(l types.Log) bool { return lost && l.Topics[0] == published }}
	x, err := index.Open(cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	h.SyncOf(x)
	got, found, err := x.Order(t.Context(), o.ID)
	if err != nil || !found || got.Terms.Amount != nil || got.Note == "" || got.Terms.Buyer != o.Terms.Buyer {
		t.Fatalf("without its terms it is %+v, %v, %v", got, found, err)
	}
	if due, err := x.Due(t.Context(), 1<<40); err != nil || len(due) != 0 {
		t.Errorf("without its terms %d are due, %v", len(due), err)
	}
	lost = false
	if _, err := h.Orders().PublishTerms(t.Context(), "k", sender.Party(), o.ID); err != nil {
		t.Fatal(err)
	}
	visible(t, h, x, o)
}

// forgetful leaves logs out.
type forgetful struct {
	index.Logs
	out func(types.Log) bool
}

func (f forgetful) Next(ctx context.Context, from evm.Cursor) (evm.Batch, error) {
	batch, err := f.Logs.Next(ctx, from)
	for i := range batch.Blocks {
		batch.Blocks[i].Logs = slices.DeleteFunc(batch.Blocks[i].Logs, f.out)
	}
	return batch, err
}

// TestPublishedTermsAreTheOrders: nobody can have terms published that make no
// order.
func TestPublishedTermsAreTheOrders(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	sender := h.Account("sender")
	o, _ := boughtBy(t, h, sender.Address())
	other := o.Terms.Copy()
	other.Amount.SetInt64(1)
	_, err := sender.Send(t.Context(), "publish", h.Domain.Escrow, bind.PackPublishTerms(other.Tuple()), nil)
	if escrow.CodeWrongStatus != refusal.CodeOf(escrow.Explain(err)) {
		t.Errorf("terms of no order were published: %v", err)
	}
}
