package contracts_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/sha256"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/testcontracts"
)

// fixture is a chain with the contracts and the parties of an order on it.
type fixture struct {
	*chain
	maker, merchant, buyer, arbiter, stranger actor
	attestors                                 []actor // ascending by address

	passports *passport.ProductPassport
	escrows   *escrow.DeliveryEscrow
	tokens    *testcontracts.TestToken

	passport, escrow, token common.Address
}

var head = common.HexToHash("0xc0ffee")

func newFixture(t *testing.T) *fixture {
	t.Helper()
	h := &fixture{
		maker: newActor(t, "maker"), merchant: newActor(t, "merchant"), buyer: newActor(t, "buyer"),
		arbiter: newActor(t, "arbiter"), stranger: newActor(t, "stranger"),
		attestors: []actor{newActor(t, "carrier"), newActor(t, "warehouse"), newActor(t, "retailer")},
		passports: passport.NewProductPassport(),
		escrows:   escrow.NewDeliveryEscrow(),
		tokens:    testcontracts.NewTestToken(),
	}
	slices.SortFunc(h.attestors, func(a, b actor) int { return bytes.Compare(a.address[:], b.address[:]) })
	h.chain = newChain(t, h.maker, h.merchant, h.buyer, h.arbiter, h.stranger)
	h.passport = h.deploy(h.maker, &passport.ProductPassportMetaData, h.passports.PackConstructor(h.maker.address, "https://example.org/"))
	h.escrow = h.deploy(h.maker, &escrow.DeliveryEscrowMetaData, nil)
	h.token = h.deploy(h.maker, &testcontracts.TestTokenMetaData, h.tokens.PackConstructor("Test", "TST"))
	h.do(h.maker, h.passport, nil, h.passports.PackSetIssuer(h.maker.address, true))
	h.do(h.maker, h.passport, nil, h.passports.PackSetEscrow(h.escrow, true))
	h.do(h.merchant, h.passport, nil, h.passports.PackSetApprovalForAll(h.escrow, true))
	for _, a := range []actor{h.buyer, h.merchant} {
		h.do(h.maker, h.token, nil, h.tokens.PackMint(a.address, ether(100)))
	}
	return h
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// fuel gives an account ETH for its transactions.
func (h *fixture) fuel(a actor) { h.do(h.stranger, a.address, ether(1), nil) }

// terms are for 1 ETH, without an NFT, released by 2 of 3 within the next hour.
func (h *fixture) terms(salt string) escrow.Terms {
	h.t.Helper()
	t := escrow.Terms{
		Buyer: h.buyer.address, Merchant: h.merchant.address, Amount: ether(1), TokenId: new(big.Int),
		Arbiter: h.arbiter.address,
		Times: escrow.Times{
			FundBy: h.now() + 1800, Deadline: h.now() + 3600, Grace: 600, Arbitration: escrow.MinArbitration,
		}.Pack(),
	}
	r := escrow.Rules{DeliveredBuyerBps: 4000, UndeliveredBuyerBps: 6000, BondBps: 500, Threshold: 2}
	copy(r.Salt[8:], crypto.Keccak256([]byte(salt)))
	t.Rules = r.Pack()
	for _, a := range h.attestors {
		t.Attestors = append(t.Attestors, a.address)
	}
	return t
}

func rules(t escrow.Terms) escrow.Rules {
	r, err := escrow.UnpackRules(t.Rules)
	if err != nil {
		panic(err)
	}
	return r
}

func withRules(t *escrow.Terms, change func(*escrow.Rules)) {
	r := rules(*t)
	change(&r)
	t.Rules = r.Pack()
}

func times(t escrow.Terms) escrow.Times {
	w, err := escrow.UnpackTimes(t.Times)
	if err != nil {
		panic(err)
	}
	return w
}

func withTimes(t *escrow.Terms, change func(*escrow.Times)) {
	w := times(*t)
	change(&w)
	t.Times = w.Pack()
}

// code is what the recipient of an order withCode has.
var code = escrow.DeliveryCode([]byte("7H3QAR0Z9YXKM2CV"))

func withCode(t escrow.Terms) escrow.Terms {
	t.DeliveryCodeHash = code.Hash()
	return t
}

// bond is the ETH that comes along with a dispute.
func bond(t escrow.Terms) *big.Int { return rules(t).Bond(t.Amount) }

// closesAt is the last second of a release.
func closesAt(t escrow.Terms) uint64 { return times(t).Deadline + uint64(times(t).Grace) }

func (h *fixture) inToken(t escrow.Terms) escrow.Terms {
	t.Asset = h.token
	return t
}

func (h *fixture) withNFT(t escrow.Terms, id *big.Int) escrow.Terms {
	t.Passport, t.TokenId = h.passport, id
	return t
}

// fund funds as a careful buyer does: approved for the very amount, if it is in tokens.
func (h *fixture) fund(t escrow.Terms) *types.Receipt {
	h.t.Helper()
	value := t.Amount
	if t.Asset != (common.Address{}) {
		value = nil
		h.do(h.buyer, t.Asset, nil, h.tokens.PackApprove(h.escrow, t.Amount))
	}
	var signature []byte
	if t.Passport != (common.Address{}) {
		signature = h.sign(h.merchant.key, h.orderID(t))
	}
	return h.do(h.buyer, h.escrow, value, h.escrows.PackFund(t, signature))
}

func (h *fixture) orderID(t escrow.Terms) common.Hash {
	h.t.Helper()
	id, err := escrow.OrderID(h.id, h.escrow, t)
	if err != nil {
		h.t.Fatal(err)
	}
	return id
}

// attest makes the signatures of the first n attestors, n being the threshold, and the bitmap of their places.
func (h *fixture) attest(t escrow.Terms, deliveredAt uint64) (*big.Int, [][]byte) {
	h.t.Helper()
	digest, err := escrow.AttestationDigest(h.id, h.escrow, h.orderID(t), head, deliveredAt)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.signers(t, digest)
}

func (h *fixture) signers(t escrow.Terms, digest common.Hash) (*big.Int, [][]byte) {
	h.t.Helper()
	var signed []escrow.Attestation
	for _, a := range h.attestors[:rules(t).Threshold] {
		signed = append(signed, escrow.Attestation{Attestor: a.address, Signature: h.sign(a.key, digest)})
	}
	slices.Reverse(signed)
	signers, signatures, err := escrow.Signers(t.Attestors, signed)
	if err != nil {
		h.t.Fatal(err)
	}
	return signers, signatures
}

func (h *fixture) release(t escrow.Terms) *types.Receipt {
	h.t.Helper()
	at := h.now()
	signers, signatures := h.attest(t, at)
	var shown [16]byte
	if t.DeliveryCodeHash != (common.Hash{}) {
		shown = code
	}
	return h.do(h.stranger, h.escrow, nil, h.escrows.PackRelease(t, head, at, shown, signers, signatures))
}

func (h *fixture) confirm(t escrow.Terms) *types.Receipt {
	return h.do(h.buyer, h.escrow, nil, h.escrows.PackConfirm(t))
}

func (h *fixture) cancel(t escrow.Terms) *types.Receipt {
	return h.do(h.merchant, h.escrow, nil, h.escrows.PackCancel(t))
}

func (h *fixture) dispute(t escrow.Terms) *types.Receipt {
	return h.do(h.buyer, h.escrow, bond(t), h.escrows.PackDispute(t, head))
}

func (h *fixture) resolve(t escrow.Terms, bps uint16) *types.Receipt {
	return h.do(h.arbiter, h.escrow, nil, h.escrows.PackResolve(t, bps, true, head))
}

func (h *fixture) refund(t escrow.Terms) *types.Receipt {
	return h.do(h.stranger, h.escrow, nil, h.escrows.PackRefund(t))
}

func (h *fixture) fundedThen(t escrow.Terms, verb func(escrow.Terms) *types.Receipt) uint64 {
	h.t.Helper()
	h.fund(t)
	return verb(t).GasUsed
}

// passTime moves the chain's clock to a time ahead.
func (h *fixture) passTime(to uint64) {
	h.t.Helper()
	// The pool lets go of the transactions of the newest block a moment later.
	adjust := func() error { return h.backend.AdjustTime(time.Duration(to-h.now()) * time.Second) }
	err := adjust()
	for deadline := time.Now().Add(30 * time.Second); err != nil && time.Now().Before(deadline); err = adjust() {
		time.Sleep(5 * time.Millisecond)
	}
	if err != nil {
		h.t.Fatal(err)
	}
}

// sign makes a 65-byte signature with v of 27 or 28, as contracts expect it.
func (h *fixture) sign(key *ecdsa.PrivateKey, digest common.Hash) []byte {
	h.t.Helper()
	signature, err := crypto.Sign(digest[:], key)
	if err != nil {
		h.t.Fatal(err)
	}
	signature[64] += 27
	return signature
}

// items are a batch with a claim key for each, under the tree of RFC 9162.
type items struct {
	leaves []passport.Leaf
	keys   []*ecdsa.PrivateKey
	hashes [][32]byte
}

func newItems(t *testing.T, n int) items {
	t.Helper()
	var b items
	for i := range n {
		key := newActor(t, "code "+big.NewInt(int64(i)).String())
		leaf := passport.Leaf{ItemHash: sha256.Sum256(big.NewInt(int64(i)).Bytes()), PassportHash: [32]byte{1}, ClaimKey: key.address}
		b.leaves = append(b.leaves, leaf)
		b.keys = append(b.keys, key.key)
		b.hashes = append(b.hashes, sha256.Sum256(slices.Concat([]byte{0}, leaf.ItemHash[:], leaf.PassportHash[:], leaf.ClaimKey[:])))
	}
	return b
}

func (b items) root() [32]byte { return treeRoot(b.hashes) }

// treeRoot is MTH of RFC 9162 section 2.1.1.
func treeRoot(hashes [][32]byte) [32]byte {
	if len(hashes) == 1 {
		return hashes[0]
	}
	k := split(len(hashes))
	left, right := treeRoot(hashes[:k]), treeRoot(hashes[k:])
	return sha256.Sum256(slices.Concat([]byte{1}, left[:], right[:]))
}

// treePath is PATH of RFC 9162 section 2.1.3.1.
func treePath(hashes [][32]byte, m int) [][32]byte {
	if len(hashes) == 1 {
		return nil
	}
	k := split(len(hashes))
	if m < k {
		return append(treePath(hashes[:k], m), treeRoot(hashes[k:]))
	}
	return append(treePath(hashes[k:], m-k), treeRoot(hashes[:k]))
}

func split(n int) int {
	k := 1
	for k*2 < n {
		k *= 2
	}
	return k
}

// claimCall is a claim of item i of the batch whose first token is first.
func (h *fixture) claimCall(b items, first *big.Int, i int, newOwner common.Address, expiry uint64) []byte {
	h.t.Helper()
	id := new(big.Int).Add(first, big.NewInt(int64(i)))
	digest, err := passport.ClaimDigest(h.id, h.passport, passport.Claim{TokenID: id, NewOwner: newOwner, Nonce: new(big.Int), Expiry: expiry})
	if err != nil {
		h.t.Fatal(err)
	}
	return h.passports.PackClaim(id, b.leaves[i], treePath(b.hashes, i), newOwner, expiry, h.sign(b.keys[i], digest))
}

func (h *fixture) claim(b items, first *big.Int, i int, newOwner common.Address) *types.Receipt {
	h.t.Helper()
	return h.do(h.stranger, h.passport, nil, h.claimCall(b, first, i, newOwner, h.now()+60))
}
