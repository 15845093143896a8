package contracts_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/testcontracts"
)

// dollars is a token that moves on signatures, and how its holders sign.
type dollars struct {
	*fixture
	address common.Address
	binding *testcontracts.AuthToken
}

func newDollars(h *fixture) dollars {
	h.t.Helper()
	d := dollars{fixture: h, binding: testcontracts.NewAuthToken()}
	d.address = h.deploy(h.maker, &testcontracts.AuthTokenMetaData, d.binding.PackConstructor("Dollar", "USD"))
	for _, a := range []common.Address{h.buyer.address, h.merchant.address, h.escrow} {
		h.do(h.maker, d.address, nil, d.binding.PackMint(a, ether(100)))
	}
	return d
}

// digest is the EIP-712 digest of a struct in the token's domain.
func (d dollars) digest(typ string, words ...[]byte) common.Hash {
	d.t.Helper()
	domain, err := d.binding.UnpackDOMAINSEPARATOR(d.ask(d.address, d.binding.PackDOMAINSEPARATOR()))
	if err != nil {
		d.t.Fatal(err)
	}
	message := crypto.Keccak256([]byte(typ))
	for _, w := range words {
		message = append(message, common.LeftPadBytes(w, 32)...)
	}
	return crypto.Keccak256Hash([]byte{0x19, 1}, domain[:], crypto.Keccak256(message))
}

const (
	authorizationType = "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
	permitType        = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
)

func (d dollars) merchantSignature(t escrow.Terms) []byte {
	if t.Passport == (common.Address{}) {
		return nil
	}
	return d.sign(d.merchant.key, d.orderID(t))
}

// fundByAuthorization has the buyer sign once, and a stranger send.
func (d dollars) fundByAuthorization(t escrow.Terms) *types.Receipt {
	d.t.Helper()
	until := new(big.Int).SetUint64(d.now() + 3600)
	id := d.orderID(t)
	digest := d.digest(authorizationType, t.Buyer[:], d.escrow[:], t.Amount.Bytes(), nil, until.Bytes(), id[:])
	call := d.escrows.PackFundWithAuthorization(t, d.merchantSignature(t), new(big.Int), until, d.sign(d.buyer.key, digest))
	return d.do(d.stranger, d.escrow, nil, call)
}

// fundByPermit has the buyer sign a permit and the terms, and a stranger send.
func (d dollars) fundByPermit(t escrow.Terms) *types.Receipt {
	d.t.Helper()
	until := new(big.Int).SetUint64(d.now() + 3600)
	nonce, err := d.binding.UnpackNonces(d.ask(d.address, d.binding.PackNonces(t.Buyer)))
	if err != nil {
		d.t.Fatal(err)
	}
	digest := d.digest(permitType, t.Buyer[:], d.escrow[:], t.Amount.Bytes(), nonce.Bytes(), until.Bytes())
	consent := d.sign(d.buyer.key, d.orderID(t))
	call := d.escrows.PackFundWithPermit(t, d.merchantSignature(t), consent, until, d.sign(d.buyer.key, digest))
	return d.do(d.stranger, d.escrow, nil, call)
}

func (h *fixture) releaseMilestone(t escrow.Terms, m escrow.Milestone) *types.Receipt {
	h.t.Helper()
	at := h.now()
	digest, err := escrow.MilestoneDigest(h.id, h.escrow, h.orderID(t), m, head, at)
	if err != nil {
		h.t.Fatal(err)
	}
	signers, signatures := h.signers(t, digest)
	return h.do(h.stranger, h.escrow, nil, h.escrows.PackReleaseMilestone(t, uint8(m), head, at, signers, signatures))
}

// TestSignedOrder runs an order in which the buyer only signs: milestones, an inspection, a fee.
func TestSignedOrder(t *testing.T) {
	h := newFixture(t)
	d := newDollars(h)
	operator := newActor(t, "operator").address
	terms := h.terms("signed")
	terms.Asset, terms.FeeRecipient = d.address, operator
	withRules(&terms, func(r *escrow.Rules) {
		r.ShippedBps, r.CustomsBps, r.FeeBps = 2000, 1000, 50
	})
	withTimes(&terms, func(w *escrow.Times) { w.Inspection = 60 })
	funded, err := h.escrows.UnpackFundedEvent(d.fundByAuthorization(terms).Logs[0])
	if err != nil || funded.OrderId != h.orderID(terms) || funded.Buyer != h.buyer.address {
		t.Errorf("Funded = %+v, %v", funded, err)
	}
	milestone, err := h.escrows.UnpackMilestoneReleasedEvent(h.releaseMilestone(terms, escrow.Customs).Logs[0])
	tenth := new(big.Int).Div(ether(1), big.NewInt(10))
	if err != nil || escrow.Milestone(milestone.Milestone) != escrow.Customs || milestone.Amount.Cmp(tenth) != 0 {
		t.Errorf("MilestoneReleased = %+v, %v", milestone, err)
	}
	h.releaseMilestone(terms, escrow.Shipped)
	delivered, err := h.escrows.UnpackDeliveredEvent(h.release(terms).Logs[0])
	if err != nil || delivered.InspectionEnds != h.now()+60 {
		t.Errorf("Delivered = %+v, %v at %d", delivered, err, h.now())
	}
	h.wantStatus(terms, escrow.Delivered)
	order, err := h.escrows.UnpackOrder(h.ask(h.escrow, h.escrows.PackOrder(h.orderID(terms))))
	if err != nil || !escrow.Shipped.In(order.Milestones) || !escrow.Customs.In(order.Milestones) {
		t.Errorf("paid milestones: %b, %v", order.Milestones, err)
	}
	h.passTime(delivered.InspectionEnds + 1)
	h.do(h.stranger, h.escrow, nil, h.escrows.PackSettle(terms))
	h.wantStatus(terms, escrow.Released)
	for who, want := range map[common.Address]*big.Int{
		operator:           new(big.Int).Div(ether(1), big.NewInt(200)),
		h.merchant.address: new(big.Int).Sub(ether(101), new(big.Int).Div(ether(1), big.NewInt(200))),
		h.buyer.address:    ether(99),
		h.escrow:           ether(100),
	} {
		got, err := d.binding.UnpackBalanceOf(h.ask(d.address, d.binding.PackBalanceOf(who)))
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("%s has %v (%v), want %v", who, got, err, want)
		}
	}
}

// TestSignedFundingGas measures what the features cost that an order may do without.
func TestSignedFundingGas(t *testing.T) {
	h := newFixture(t)
	d := newDollars(h)
	var table gasTable
	inDollars := func(salt string) escrow.Terms {
		terms := h.terms(salt)
		terms.Asset = d.address
		return terms
	}
	_, first := h.mint([32]byte{1}, 10)
	for i := range int64(7) { // everybody keeps some
		to := []common.Address{h.merchant.address, h.merchant.address, h.merchant.address, h.buyer.address, h.buyer.address, h.merchant.address, h.merchant.address}[i]
		h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, to, new(big.Int).Add(first, big.NewInt(i))))
	}
	h.fund(h.withNFT(h.terms("earlier with NFT"), new(big.Int).Add(first, big.NewInt(5))))
	d.fundByPermit(inDollars("earlier"))

	// ERC-3009 keeps every nonce: its new slot and the order's are 44,200 together.
	table.add(t, "ERC-3009 fund sent by another", d.fundByAuthorization(inDollars("1")).GasUsed, 104_500)
	table.add(t, "permit fund sent by another", d.fundByPermit(inDollars("2")).GasUsed, 95_700)
	withItem := h.withNFT(inDollars("3"), first)
	table.add(t, "ERC-3009 fund with NFT sent by another", d.fundByAuthorization(withItem).GasUsed, 141_500)

	staged := h.terms("4")
	staged.FeeRecipient = h.arbiter.address
	withRules(&staged, func(r *escrow.Rules) { r.ShippedBps, r.CustomsBps, r.FeeBps = 2000, 1000, 50 })
	withTimes(&staged, func(w *escrow.Times) { w.Inspection = 60 })
	h.fund(staged)
	table.add(t, "milestone ETH, 2 signatures, fee", h.releaseMilestone(staged, escrow.Shipped).GasUsed, 67_900)
	table.add(t, "release into inspection, 2 signatures", h.release(staged).GasUsed, 50_000)
	h.passTime(h.now() + 61)
	table.add(t, "settle ETH, fee", h.do(h.stranger, h.escrow, nil, h.escrows.PackSettle(staged)).GasUsed, 55_000)

	// What the NFT adds, beside its own floor: the same transfer, sent by the holder alone.
	bare, item := h.terms("5"), h.withNFT(h.terms("6"), new(big.Int).Add(first, big.NewInt(1)))
	h.fund(bare)
	h.fund(item)
	without, with := h.release(bare).GasUsed, h.release(item).GasUsed
	move := h.passports.PackTransferFrom(h.merchant.address, h.buyer.address, new(big.Int).Add(first, big.NewInt(2)))
	floor := h.do(h.merchant, h.passport, nil, move).GasUsed
	inner := floor - intrinsic(move)
	table.add(t, "NFT's move in a release", with-without, inner+5_500)
	table.add(t, "its floor: a bare transferFrom", floor, 45_000)
	table.lines = append(table.lines, fmt.Sprintf("%-40s %8d", "the same without its intrinsic gas", inner))
	table.log(t)
}

// intrinsic is what a transaction with this data costs before it does anything.
func intrinsic(data []byte) uint64 {
	zeros := uint64(len(data) - len(slices.DeleteFunc(slices.Clone(data), func(b byte) bool { return b == 0 })))
	return 21_000 + 4*zeros + 16*(uint64(len(data))-zeros)
}
