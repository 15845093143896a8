package contracts_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
)

// TestPassportGas measures the committed bytecode as a chain charges for it: whole transactions, by receipt.
func TestPassportGas(t *testing.T) {
	h := newFixture(t)
	var table gasTable
	h.mint([32]byte{2}, 1) // the first of all writes the number of tokens to a new slot
	for _, size := range []uint32{1, 10, 100, 1000, 5000, passport.MaxBatch} {
		receipt, _ := h.mint([32]byte{byte(size >> 8), byte(size), 1}, size)
		limit := map[uint32]uint64{1: 60_000, 10: 7_700, 100: 2_500, 1000: 2_000, 5000: 1_940, passport.MaxBatch: 1_920}[size]
		table.add(t, fmt.Sprintf("mint, an item of %d", size), (receipt.GasUsed+uint64(size)-1)/uint64(size), limit)
	}

	_, first := h.mint([32]byte{31: 1}, 1000)
	id := new(big.Int).Add(first, big.NewInt(999))
	one, other := newActor(t, "first holder"), newActor(t, "second holder")
	h.fuel(one)
	receipt := h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, one.address, id))
	table.add(t, "first transfer, last of 1,000", receipt.GasUsed, 79_000)
	receipt = h.do(one, h.passport, nil, h.passports.PackTransferFrom(one.address, other.address, id))
	table.add(t, "next transfer to a new holder", receipt.GasUsed, 55_500)

	items := newItems(t, 1000)
	_, first = h.mint(items.root(), 1000)
	receipt = h.claim(items, first, 7, newActor(t, "shopper").address)
	table.add(t, "claim from the issuer, one of 1,000", receipt.GasUsed, 127_000)
	id = new(big.Int).Add(first, big.NewInt(8))
	h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, one.address, id))
	receipt = h.claim(items, first, 8, one.address)
	table.add(t, "claim by who has it, one of 1,000", receipt.GasUsed, 80_000)
	receipt = h.do(h.maker, h.passport, nil, h.passports.PackRecall(id, [32]byte{1}))
	table.add(t, "recall an item", receipt.GasUsed, 40_000)
	receipt = h.do(h.maker, h.passport, nil, h.passports.PackRecallBatch(passport.BatchID(h.maker.address, items.root()), [32]byte{1}))
	table.add(t, "recall a batch", receipt.GasUsed, 40_000)
	table.log(t)
}

// TestEscrowGas measures every way through an order, with and without the item's NFT. An order of each asset
// runs beforehand, as in use: the escrow then has a balance.
func TestEscrowGas(t *testing.T) {
	h := newFixture(t)
	var table gasTable
	h.fund(h.terms("earlier"))
	h.fund(h.inToken(h.terms("earlier in tokens")))
	// In use, holders of NFTs hold several.
	_, first := h.mint([32]byte{1}, 100)
	for i := range int64(20) {
		h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, h.merchant.address, new(big.Int).Add(first, big.NewInt(i))))
	}
	h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, h.buyer.address, new(big.Int).Add(first, big.NewInt(20))))
	h.do(h.maker, h.passport, nil, h.passports.PackTransferFrom(h.maker.address, h.merchant.address, new(big.Int).Add(first, big.NewInt(21))))
	h.fund(h.withNFT(h.terms("earlier with NFT"), new(big.Int).Add(first, big.NewInt(21))))
	next := int64(0)
	nft := func() *big.Int { next++; return new(big.Int).Add(first, big.NewInt(next-1)) }

	table.add(t, "fund ETH", h.fund(h.terms("1")).GasUsed, 55_200)
	table.add(t, "fund ERC-20", h.fund(h.inToken(h.terms("2"))).GasUsed, 73_300)
	table.add(t, "fund ETH with NFT", h.fund(h.withNFT(h.terms("3"), nft())).GasUsed, 92_200)
	table.add(t, "fund ERC-20 with NFT", h.fund(h.inToken(h.withNFT(h.terms("4"), nft()))).GasUsed, 110_300)
	for i, limit := range []uint64{52_500, 58_700, 65_000} {
		n := uint8(i + 1)
		terms := h.terms(fmt.Sprint("release ", n))
		withRules(&terms, func(r *escrow.Rules) { r.Threshold = n })
		h.fund(terms)
		table.add(t, fmt.Sprintf("release ETH, %d signatures", n), h.release(terms).GasUsed, limit)
	}
	table.add(t, "release ETH with NFT, 2 signatures", h.fundedThen(h.withNFT(h.terms("5"), nft()), h.release), 90_000)
	table.add(t, "release ERC-20, 2 signatures", h.fundedThen(h.inToken(h.terms("6")), h.release), 68_000)
	happy := h.inToken(h.withNFT(h.terms("7"), nft()))
	funded := h.fund(happy).GasUsed
	released := h.release(happy).GasUsed
	table.add(t, "release ERC-20 with NFT, 2 signatures", released, 95_000)
	table.add(t, "happy path, ERC-20 and NFT", funded+released, 205_000)
	table.add(t, "confirm ETH", h.fundedThen(h.terms("8"), h.confirm), 46_000)
	table.add(t, "cancel ETH", h.fundedThen(h.terms("9"), h.cancel), 44_200)
	table.add(t, "dispute ETH", h.fundedThen(h.terms("10"), h.dispute), 60_000)
	sealed := withCode(h.terms("code"))
	withRules(&sealed, func(r *escrow.Rules) { r.Threshold = 1 })
	table.add(t, "release ETH with code, 1 signature", h.fundedThen(sealed, h.release), 56_000)
	split := h.terms("11")
	h.fund(split)
	h.dispute(split)
	table.add(t, "resolve ETH, both paid", h.resolve(split, 5000).GasUsed, 56_000)

	plain, item := h.terms("12"), h.withNFT(h.terms("13"), nft())
	h.fund(plain)
	h.fund(item)
	h.passTime(closesAt(plain) + 1)
	table.add(t, "refund ETH", h.refund(plain).GasUsed, 44_000)
	table.add(t, "refund ETH with NFT", h.refund(item).GasUsed, 75_000)
	table.log(t)
}

// gasTable collects figures and fails the test where one is above its limit.
type gasTable struct{ lines []string }

func (g *gasTable) add(t *testing.T, step string, gas, limit uint64) {
	t.Helper()
	g.lines = append(g.lines, fmt.Sprintf("%-40s %8d  (limit %d)", step, gas, limit))
	if gas > limit {
		t.Errorf("%s: %d gas, limit %d", step, gas, limit)
	}
}

func (g *gasTable) log(t *testing.T) {
	t.Helper()
	t.Log("\n" + strings.Join(g.lines, "\n"))
}

func (h *fixture) mint(root [32]byte, size uint32) (*types.Receipt, *big.Int) {
	h.t.Helper()
	receipt := h.do(h.maker, h.passport, nil, h.passports.PackMintBatch(root, size))
	return receipt, passport.TokenID(passport.BatchID(h.maker.address, root), 0)
}
