package contracts_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/testcontracts"
)

// TestPassportThroughBindings mints, verifies and claims through the generated code alone.
func TestPassportThroughBindings(t *testing.T) {
	h := newFixture(t)
	batch := newItems(t, 11)
	receipt, first := h.mint(batch.root(), 11)
	if got := len(receipt.Logs); got != 12 {
		t.Fatalf("minting 11 items made %d logs, want 12", got)
	}
	minted, err := h.passports.UnpackBatchMintedEvent(receipt.Logs[11])
	if err != nil {
		t.Fatal(err)
	}
	if minted.Root != batch.root() || minted.Size != 11 || minted.Issuer != h.maker.address || minted.BatchId.Cmp(passport.BatchID(h.maker.address, batch.root())) != 0 {
		t.Errorf("BatchMinted = %+v", minted)
	}
	for i, log := range receipt.Logs[:11] {
		transfer, err := h.passports.UnpackTransferEvent(log)
		if err != nil {
			t.Fatal(err)
		}
		id := passport.TokenID(minted.BatchId, uint32(i))
		if transfer.TokenId.Cmp(id) != 0 || transfer.From != (common.Address{}) || transfer.To != h.maker.address {
			t.Errorf("Transfer %d = %+v", i, transfer)
		}
	}
	for i, leaf := range batch.leaves {
		data := h.passports.PackVerifyItem(passport.TokenID(minted.BatchId, uint32(i)), leaf.ItemHash, leaf.PassportHash, leaf.ClaimKey, treePath(batch.hashes, i))
		ok, err := h.passports.UnpackVerifyItem(h.ask(h.passport, data))
		if err != nil || !ok {
			t.Errorf("item %d is not verified: %v", i, err)
		}
	}

	shopper := newActor(t, "shopper").address
	receipt = h.claim(batch, first, 10, shopper)
	claimed, err := h.passports.UnpackClaimedEvent(receipt.Logs[1])
	if err != nil || claimed.NewOwner != shopper || claimed.ClaimKey != batch.leaves[10].ClaimKey {
		t.Errorf("Claimed = %+v, %v", claimed, err)
	}
	status, err := h.passports.UnpackStatus(h.ask(h.passport, h.passports.PackStatus(passport.TokenID(minted.BatchId, 10))))
	if err != nil {
		t.Fatal(err)
	}
	if !status.Exists || status.Owner != shopper || status.Issuer != h.maker.address || status.Size != 11 || status.ClaimedAt != h.now() || status.Recalled || status.Stolen {
		t.Errorf("status after the claim = %+v", status)
	}

	_, err = h.call(h.stranger, h.passport, nil, h.claimCall(batch, first, 10, shopper, h.now()+60))
	again, ok := revert(t, err, h.passports.UnpackError).(*passport.ProductPassportAlreadyClaimed)
	if !ok || again.TokenId.Cmp(passport.TokenID(minted.BatchId, 10)) != 0 {
		t.Errorf("a second claim gave %v", err)
	}
	_, err = h.call(h.maker, h.passport, nil, h.passports.PackMintBatch(batch.root(), 11))
	exists, ok := revert(t, err, h.passports.UnpackError).(*passport.ProductPassportBatchExists)
	if !ok || exists.BatchId.Cmp(minted.BatchId) != 0 {
		t.Errorf("a second mint gave %v", err)
	}
}

// TestEscrowThroughBindings runs an order with an NFT to its release, and reads what happened.
func TestEscrowThroughBindings(t *testing.T) {
	h := newFixture(t)
	_, id := h.mint([32]byte{1}, 3)
	h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, h.merchant.address, id))
	terms := h.inToken(h.withNFT(h.terms("story"), id))

	onChain, err := h.escrows.UnpackOrderId(h.ask(h.escrow, h.escrows.PackOrderId(terms)))
	if err != nil || onChain != h.orderID(terms) {
		t.Fatalf("the contract's order id is %x (%v), OrderID's %x", onChain, err, h.orderID(terms))
	}
	digest, err := escrow.AttestationDigest(h.id, h.escrow, onChain, head, 1234567890)
	if err != nil {
		t.Fatal(err)
	}
	there, err := h.escrows.UnpackAttestationDigest(h.ask(h.escrow, h.escrows.PackAttestationDigest(onChain, head, 1234567890)))
	if err != nil || there != digest {
		t.Fatalf("the contract's attestation digest is %x (%v), AttestationDigest's %x", there, err, digest)
	}

	h.wantStatus(terms, escrow.None)
	receipt := h.fund(terms)
	h.wantStatus(terms, escrow.Funded)
	funded, err := h.escrows.UnpackFundedEvent(receipt.Logs[0])
	if err != nil || funded.OrderId != onChain || funded.Buyer != h.buyer.address || funded.Merchant != h.merchant.address || funded.Asset != h.token || funded.Amount.Cmp(terms.Amount) != 0 {
		t.Errorf("Funded = %+v, %v", funded, err)
	}
	receipt = h.release(terms)
	h.wantStatus(terms, escrow.Released)
	released, err := h.escrows.UnpackReleasedEvent(receipt.Logs[0])
	if err != nil || released.OrderId != onChain || released.Head != head {
		t.Errorf("Released = %+v, %v", released, err)
	}
	owner, err := h.passports.UnpackOwnerOf(h.ask(h.passport, h.passports.PackOwnerOf(id)))
	if err != nil || owner != h.buyer.address {
		t.Errorf("the NFT is with %v (%v), want the buyer", owner, err)
	}
	balance, err := h.tokens.UnpackBalanceOf(h.ask(h.token, h.tokens.PackBalanceOf(h.merchant.address)))
	if err != nil || balance.Cmp(ether(101)) != 0 {
		t.Errorf("the merchant has %v (%v), want 101", balance, err)
	}

	_, err = h.call(h.stranger, h.escrow, nil, h.escrows.PackRefund(terms))
	wrong, ok := revert(t, err, h.escrows.UnpackError).(*escrow.DeliveryEscrowWrongStatus)
	if !ok || escrow.Status(wrong.Status) != escrow.Released || wrong.OrderId != onChain {
		t.Errorf("a refund after the release gave %v", err)
	}
}

// TestStatuses takes an order to each state and compares the number on chain with the name here.
func TestStatuses(t *testing.T) {
	h := newFixture(t)
	ways := []struct {
		want escrow.Status
		walk func(escrow.Terms)
	}{
		{escrow.Funded, func(t escrow.Terms) {}},
		{escrow.Delivered, func(t escrow.Terms) { h.release(t) }},
		{escrow.Disputed, func(t escrow.Terms) { h.dispute(t) }},
		{escrow.Released, func(t escrow.Terms) { h.release(t) }},
		{escrow.Confirmed, func(t escrow.Terms) { h.confirm(t) }},
		{escrow.Cancelled, func(t escrow.Terms) { h.cancel(t) }},
		{escrow.Resolved, func(t escrow.Terms) { h.dispute(t); h.resolve(t, 2500) }},
		{escrow.Refunded, func(t escrow.Terms) { h.passTime(closesAt(t) + 1); h.refund(t) }},
	}
	for _, way := range ways {
		terms := h.terms(way.want.String())
		if way.want == escrow.Delivered {
			withTimes(&terms, func(w *escrow.Times) { w.Inspection = 60 })
		}
		h.fund(terms)
		way.walk(terms)
		h.wantStatus(terms, way.want)
		if open := way.want == escrow.Funded || way.want == escrow.Delivered || way.want == escrow.Disputed; way.want.Open() != open || way.want.Final() == open {
			t.Errorf("%v: Open is %v, Final is %v", way.want, way.want.Open(), way.want.Final())
		}
	}
	if escrow.None.Open() || escrow.None.Final() {
		t.Error("an order never seen is neither open nor final")
	}
	if got := escrow.Status(99).String(); got != "status(99)" {
		t.Errorf("an unknown status prints as %q", got)
	}
}

// TestBuyerThatRejectsETH refunds a wallet that takes no ETH: it gets a credit, and takes it out elsewhere.
func TestBuyerThatRejectsETH(t *testing.T) {
	h := newFixture(t)
	wallets := testcontracts.NewRejectsEther()
	wallet := h.deploy(h.buyer, &testcontracts.RejectsEtherMetaData, wallets.PackConstructor(h.buyer.address))
	h.do(h.buyer, wallet, ether(1), wallets.PackDeposit())
	terms := h.terms("wallet")
	terms.Buyer = wallet
	h.do(h.buyer, wallet, nil, wallets.PackExecute(h.escrow, terms.Amount, h.escrows.PackFund(terms, nil)))
	h.passTime(closesAt(terms) + 1)
	receipt := h.refund(terms)
	h.wantStatus(terms, escrow.Refunded)
	credited, err := h.escrows.UnpackCreditedEvent(receipt.Logs[1])
	if err != nil || credited.Who != wallet || credited.Amount.Cmp(terms.Amount) != 0 {
		t.Errorf("Credited = %+v, %v", credited, err)
	}
	elsewhere := newActor(t, "elsewhere").address
	h.do(h.buyer, wallet, nil, wallets.PackExecute(h.escrow, new(big.Int), h.escrows.PackWithdraw(common.Address{}, elsewhere)))
	balance, err := h.backend.Client().BalanceAt(t.Context(), elsewhere, nil)
	if err != nil || balance.Cmp(terms.Amount) != 0 {
		t.Errorf("withdrawn: %v (%v), want %v", balance, err, terms.Amount)
	}
}

// TestFeeOnTransferIsRefused shows the error that explains it.
func TestFeeOnTransferIsRefused(t *testing.T) {
	h := newFixture(t)
	fees := testcontracts.NewFeeToken()
	token := h.deploy(h.maker, &testcontracts.FeeTokenMetaData, nil)
	h.do(h.maker, token, nil, fees.PackMint(h.buyer.address, ether(1)))
	h.do(h.buyer, token, nil, fees.PackApprove(h.escrow, ether(1)))
	terms := h.terms("fees")
	terms.Asset = token
	_, err := h.call(h.buyer, h.escrow, nil, h.escrows.PackFund(terms, nil))
	mismatch, ok := revert(t, err, h.escrows.UnpackError).(*escrow.DeliveryEscrowAmountMismatch)
	want := new(big.Int).Div(new(big.Int).Mul(ether(1), big.NewInt(99)), big.NewInt(100))
	if !ok || mismatch.Expected.Cmp(ether(1)) != 0 || mismatch.Received.Cmp(want) != 0 {
		t.Errorf("funding with a fee gave %v", err)
	}
}

func (h *fixture) wantStatus(t escrow.Terms, want escrow.Status) {
	h.t.Helper()
	order, err := h.escrows.UnpackOrder(h.ask(h.escrow, h.escrows.PackOrder(h.orderID(t))))
	if err != nil {
		h.t.Fatal(err)
	}
	if escrow.Status(order.Status) != want {
		h.t.Errorf("the order is %v, want %v", escrow.Status(order.Status), want)
	}
	if want.Final() != (order.EndedAt != 0) || (want != escrow.None) != (order.FundedAt != 0) {
		h.t.Errorf("%v: funded at %d, ended at %d", want, order.FundedAt, order.EndedAt)
	}
}

// revert decodes the custom error that a call ended with.
func revert(t *testing.T, err error, unpack func([]byte) (any, error)) any {
	t.Helper()
	var data rpc.DataError
	if !errors.As(err, &data) {
		t.Fatalf("the call ended with %v, want a revert", err)
	}
	text, _ := data.ErrorData().(string)
	raw, decodeErr := hexutil.Decode(text)
	if decodeErr != nil {
		t.Fatalf("the revert's data %q: %v", text, decodeErr)
	}
	decoded, unpackErr := unpack(raw)
	if unpackErr != nil {
		t.Fatalf("decoding %x: %v", raw, unpackErr)
	}
	return decoded
}
