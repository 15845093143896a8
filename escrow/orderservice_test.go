package escrow_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

func wantCode(t *testing.T, what string, err error, code string) {
	t.Helper()
	if got := refusal.CodeOf(err); got != code {
		t.Errorf("%s: %v (%s), want %s", what, err, got, code)
	}
}

// TestIDIsTheContracts compares the hashes made here with the contract's own.
func TestIDIsTheContracts(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	terms := h.Terms(provenance.TokenID{31: 1})
	terms.Salt, terms.DeliveryCodeHash, terms.Asset = escrow.NewSalt([]byte("s")), provenance.Sum([]byte("c")), provenance.Address{9}
	head := provenance.Sum([]byte("head"))
	id, err := terms.ID(h.Domain)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := binding.UnpackOrderId(view(t, h, binding.PackOrderId(terms.Tuple()))); err != nil || got != id {
		t.Errorf("order %s; the contract says %x, %v", id, got, err)
	}
	digest, err := escrow.Attestation{Order: id, Head: head, DeliveredAt: 1_700_000_000}.Digest(h.Domain)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := binding.UnpackAttestationDigest(view(t, h, binding.PackAttestationDigest(id, head, 1_700_000_000))); err != nil || got != digest {
		t.Errorf("digest %x; the contract says %x, %v", digest, got, err)
	}
}

var binding = contract.NewDeliveryEscrow()

// view calls the escrow contract.
func view(t *testing.T, h *indextest.Fixture, data []byte) []byte {
	t.Helper()
	raw, err := h.Chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &h.Domain.Escrow, Data: data}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestOfferRefusals(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(2)
	service := h.Orders()
	for name, test := range map[string]struct {
		change func(*escrow.Terms)
		code   string
	}{
		"bad terms":        {func(t *escrow.Terms) { t.Amount = new(big.Int) }, escrow.CodeBadTerms},
		"expired":          {func(t *escrow.Terms) { t.FundBy = 1000 }, escrow.CodeExpired},
		"not the merchant": {func(t *escrow.Terms) { t.Merchant = h.Account("other").Party() }, escrow.CodeNotTokenOwner},
		"no token":         {func(t *escrow.Terms) { t.Token[31] = 99 }, escrow.CodeNotTokenOwner},
		"no key":           {func(t *escrow.Terms) { t.Merchant = provenance.Address{7} }, escrow.CodeNoKey},
	} {
		terms := h.Terms(b.Token[0])
		test.change(&terms)
		_, err := service.Offer(t.Context(), name, terms)
		wantCode(t, name, err, test.code)
	}
	o := h.Offer("1", h.Terms(b.Token[0]))
	again := h.Offer("1", o.Terms)
	if again.ID != o.ID || o.Status != escrow.Offered || len(o.Signature) != 65 {
		t.Errorf("offered again it is %s, was %s (%+v)", again.ID, o.ID, o)
	}
	page, err := h.Offers.List(t.Context(), escrow.Query{Side: o.Terms.Buyer})
	if err != nil || len(page.Orders) != 1 {
		t.Errorf("the buyer's offers: %+v, %v", page, err)
	}
	// A withdrawn offer can never be funded.
	if _, err := service.Cancel(t.Context(), "c", o.Terms.Merchant, o.ID); err != nil {
		t.Fatal(err)
	}
	_, err = service.Fund(t.Context(), "f", o.Terms.Buyer, o.ID)
	wantCode(t, "funding a withdrawn offer", err, escrow.CodeWrongStatus)
	got := h.Order(o.ID)
	if got.Status != escrow.Cancelled || got.Terms.Buyer != o.Terms.Buyer || len(got.Steps) != 1 {
		t.Errorf("the withdrawn offer reads %+v", got)
	}
}

// TestDestinationIsShown: the text of the destination goes with the offer and with
// what the buyer signs, and is the one whose hash the terms hold.
func TestDestinationIsShown(t *testing.T) {
	t.Parallel()
	h, asset := crown(t)
	terms := h.Terms(h.Mint(1).Token[0])
	terms.Asset, terms.Amount, terms.Destination = asset, big.NewInt(100), provenance.Hash{}
	h.Sync()
	o, err := h.Orders().OfferTo(t.Context(), "o", terms, "9506000000015")
	if err != nil || o.Destination != "https://id.gs1.org/414/9506000000015" || o.Terms.Destination != provenance.Sum([]byte(o.Destination)) {
		t.Fatalf("%+v, %v", o, err)
	}
	f, err := h.Orders().Funding(t.Context(), o.ID, "", 0)
	if err != nil || f.Destination != o.Destination {
		t.Errorf("asked to sign %+v, %v", f, err)
	}
	f.Destination = indextest.Place()
	wantCode(t, "another text", f.Check(), escrow.CodeBadFunding)
	_, err = h.Orders().OfferTo(t.Context(), "bad", terms, "behind the shed")
	wantCode(t, "no place", err, escrow.CodeBadDestination)
	h.Must(h.Account("buyer").Send(t.Context(), "approve", common.Address(asset), testcontracts.NewAuthToken().PackApprove(h.Domain.Escrow, big.NewInt(100)), nil))
	h.Fund(o)
	if got, _, err := h.Orders().Order(t.Context(), o.ID); err != nil || got.Destination != o.Destination || got.Status != escrow.Funded {
		t.Errorf("funded it reads %+v, %v", got, err)
	}
}

func TestFundRefusals(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(1)
	service := h.Orders()
	o := h.Offer("1", h.Terms(b.Token[0]))
	poor := h.Terms(provenance.TokenID{})
	poor.Passport, poor.Amount = provenance.Address{}, new(big.Int).Lsh(big.NewInt(1), 100)
	expensive := h.Offer("2", poor)
	_, err := service.Fund(t.Context(), "k", expensive.Terms.Buyer, expensive.ID)
	wantCode(t, "too little ether", err, escrow.CodeFunds)
	_, err = service.Fund(t.Context(), "k", o.Terms.Merchant, o.ID)
	wantCode(t, "by the merchant", err, escrow.CodeNotBuyer)
	_, err = service.Fund(t.Context(), "k", o.Terms.Buyer, escrow.OrderID{1})
	wantCode(t, "an unknown order", err, escrow.CodeUnknownOrder)
	first, err := service.Fund(t.Context(), "k", o.Terms.Buyer, o.ID)
	if err != nil {
		t.Fatal(err)
	}
	h.Sync()
	second, err := h.Orders().Fund(t.Context(), "k", o.Terms.Buyer, o.ID)
	if err != nil || second != first {
		t.Errorf("the same key again: %+v, %v; want %+v", second, err, first)
	}
	_, err = service.Fund(t.Context(), "another", o.Terms.Buyer, o.ID)
	wantCode(t, "funding twice", err, escrow.CodeWrongStatus)
	_, err = service.Refund(t.Context(), "k", o.Terms.Buyer, o.ID)
	wantCode(t, "refunding early", err, escrow.CodeNotDue)
	_, err = service.Release(t.Context(), "k", o.Terms.Buyer, o.ID, escrow.DeliveryCode{}, nil)
	wantCode(t, "releasing without attestations", err, escrow.CodeFewAttestations)
	_, err = service.Withdraw(t.Context(), "k", o.Terms.Buyer, provenance.Address{}, o.Terms.Buyer)
	wantCode(t, "withdrawing nothing", err, escrow.CodeNoCredit)
	short := h.Terms(b.Token[0])
	short.Passport, short.FundBy = provenance.Address{}, short.FundBy-3000
	soon := h.Offer("3", short)
	if err := h.Chain.AdvanceTime(time.Hour); err != nil {
		t.Fatal(err)
	}
	_, err = service.Fund(t.Context(), "k", soon.Terms.Buyer, soon.ID)
	wantCode(t, "an expired order", err, escrow.CodeExpired)
}

func TestERC20(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	service, ctx := h.Orders(), t.Context()
	buyer := h.Account("buyer")
	plain, fee := testcontracts.NewTestToken(), testcontracts.NewFeeToken()
	token := h.Create(buyer, append(common.FromHex(testcontracts.TestTokenMetaData.Bin), plain.PackConstructor("Crown", "CRN")...))
	taking := h.Create(buyer, common.FromHex(testcontracts.FeeTokenMetaData.Bin))
	h.Must(buyer.Send(ctx, "mint", token, plain.PackMint(buyer.Address(), big.NewInt(1000)), nil))
	h.Must(buyer.Send(ctx, "mint fee", taking, fee.PackMint(buyer.Address(), big.NewInt(1000)), nil))
	order := func(key string, asset common.Address, amount int64) escrow.Order {
		terms := h.Terms(provenance.TokenID{})
		terms.Passport, terms.Asset, terms.Amount = provenance.Address{}, provenance.Address(asset), big.NewInt(amount)
		return h.Offer(key, terms)
	}
	good := order("good", token, 600)
	step := h.Fund(good)
	if again, err := h.Orders().Fund(ctx, "fund", good.Terms.Buyer, good.ID); err != nil || again != step {
		t.Errorf("the same key again: %+v, %v; want %+v", again, err, step)
	}
	_, err := service.Fund(ctx, "k", buyer.Party(), order("much", token, 600).ID)
	wantCode(t, "more than the balance", err, escrow.CodeFunds)
	_, err = service.Fund(ctx, "k", buyer.Party(), order("fee", taking, 600).ID)
	wantCode(t, "a token that takes a fee", err, escrow.CodeFeeOnTransfer)
	_, err = service.Fund(ctx, "k", buyer.Party(), order("none", h.Passport, 600).ID)
	wantCode(t, "a contract that is no ERC-20", err, escrow.CodeBadAsset)
	_, err = service.Fund(ctx, "k", buyer.Party(), order("nothing", common.Address{0xdd}, 600).ID)
	wantCode(t, "no contract at all", err, escrow.CodeBadAsset)
	if _, err := service.Confirm(ctx, "k", buyer.Party(), good.ID); err != nil {
		t.Fatal(err)
	}
	if got := h.Order(good.ID); got.Status != escrow.Confirmed {
		t.Errorf("the order is %s", got.Status)
	}
}

// balance is what a named account has, in wei.
func balance(t *testing.T, h *indextest.Fixture, who string) *big.Int {
	t.Helper()
	n, err := h.Chain.Client().BalanceAt(t.Context(), h.Account(who).Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// TestDispute: what arrives is not what was ordered, and the arbiter gives all
// back; a second dispute ends by the terms' own split.
func TestDispute(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	b := h.Mint(2)
	service, ctx := h.Orders(), t.Context()
	one, two := h.Offer("1", h.Terms(b.Token[0])), h.Offer("2", h.Terms(b.Token[1]))
	h.Fund(one)
	h.Fund(two)
	evidence, reason := provenance.Sum([]byte("evidence")), provenance.Sum([]byte("reason"))
	_, err := service.Dispute(ctx, "k", one.Terms.Arbiter, one.ID, evidence)
	wantCode(t, "a dispute by the arbiter", err, escrow.CodeNotSide)
	for _, o := range []escrow.Order{one, two} {
		if _, err := service.Dispute(ctx, "k", o.Terms.Buyer, o.ID, evidence); err != nil {
			t.Fatal(err)
		}
	}
	_, err = service.Resolve(ctx, "k", one.Terms.Buyer, one.ID, 10_000, false, reason)
	wantCode(t, "a decision by the buyer", err, escrow.CodeNotArbiter)
	_, err = service.Resolve(ctx, "k", one.Terms.Arbiter, one.ID, 10_001, false, reason)
	wantCode(t, "more than all", err, escrow.CodeBadTerms)
	_, err = service.ResolveByDefault(ctx, "k", one.Terms.Buyer, one.ID)
	wantCode(t, "the default while the arbiter has time", err, escrow.CodeNotDue)
	if _, err := service.Resolve(ctx, "k", one.Terms.Arbiter, one.ID, 10_000, false, reason); err != nil {
		t.Fatal(err)
	}
	got := h.Order(one.ID)
	if got.Status != escrow.Resolved || got.BuyerBps == nil || *got.BuyerBps != 10_000 || got.Evidence != evidence.String() || got.Reason != reason.String() || got.DisputedBy != escrow.BuyerSide {
		t.Errorf("the first order is %+v", got)
	}
	k := h.Keeper()
	if moved, err := k.Step(ctx); err != nil || moved {
		t.Errorf("the keeper moved an order of an arbiter who has time: %v, %v", moved, err)
	}
	h.Advance(h.Order(two.ID).ArbitrationEnds)
	before := balance(t, h, "buyer")
	h.Step(func() (bool, error) { return k.Step(ctx) })
	got = h.Order(two.ID)
	if got.Status != escrow.Resolved || *got.BuyerBps != 5000 || got.Steps[2].By != h.Account("keeper").Party() {
		t.Errorf("the second order is %+v", got)
	}
	if gain := new(big.Int).Sub(balance(t, h, "buyer"), before); gain.Cmp(big.NewInt(5e14+5e12)) != 0 { // with half of the bond
		t.Errorf("the default split gave the buyer %s wei", gain)
	}
	for i, want := range []provenance.Address{one.Terms.Merchant, two.Terms.Buyer} {
		if token, err := h.Index.Token(ctx, b.Token[i]); err != nil || token.Owner != want {
			t.Errorf("token %d: %+v, %v", i, token, err)
		}
	}
}

// TestRefundToWhoCannotReceive: a buyer contract that refuses ether blocks
// nobody; it has a credit.
func TestRefundToWhoCannotReceive(t *testing.T) {
	t.Parallel()
	h := indextest.New(t)
	ctx := t.Context()
	wallet := testcontracts.NewRejectsEther()
	hand := h.Account("hand")
	buyer := h.Create(hand, append(common.FromHex(testcontracts.RejectsEtherMetaData.Bin), wallet.PackConstructor(hand.Address())...))
	terms := h.Terms(provenance.TokenID{})
	terms.Passport, terms.Buyer = provenance.Address{}, provenance.Address(buyer)
	o := h.Offer("1", terms)
	h.Must(hand.Send(ctx, "deposit", buyer, wallet.PackDeposit(), terms.Amount))
	h.Must(hand.Send(ctx, "fund", buyer, wallet.PackExecute(h.Domain.Escrow, terms.Amount, binding.PackFund(o.Terms.Tuple(), nil)), nil))
	got := h.Order(o.ID)
	if got.Status != escrow.Funded || got.Terms.Amount == nil || got.Terms.Salt != o.Terms.Salt {
		t.Fatalf("an order that was funded through a contract reads %+v", got)
	}
	if err := h.Chain.AdvanceTime(2 * time.Hour); err != nil {
		t.Fatal(err)
	}
	k := h.Keeper()
	h.Step(func() (bool, error) { return k.Step(ctx) })
	if got := h.Order(o.ID); got.Status != escrow.Refunded {
		t.Fatalf("the order is %s; %+v", got.Status, k.Skipped())
	}
	credits, err := h.Index.Credits(ctx, nil)
	if err != nil || len(credits) != 1 || credits[0].Who != terms.Buyer || credits[0].Amount.Cmp(terms.Amount) != 0 {
		t.Errorf("credits: %+v, %v", credits, err)
	}
	if n, err := h.Contract().Credit(ctx, provenance.Address{}, terms.Buyer); err != nil || n.Cmp(terms.Amount) != 0 {
		t.Errorf("the contract says %s, %v", n, err)
	}
	out := binding.PackWithdraw(common.Address{}, hand.Address())
	h.Must(hand.Send(ctx, "withdraw", buyer, wallet.PackExecute(h.Domain.Escrow, new(big.Int), out), nil))
	h.Sync()
	if credits, err := h.Index.Credits(ctx, nil); err != nil || len(credits) != 0 {
		t.Errorf("credits after they were withdrawn: %+v, %v", credits, err)
	}
}
