package indextest

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/provenance"
)

// gtin is GS1's example company's, and prefix its company prefix.
const (
	gtin   = "09506000134352"
	prefix = "9506000"
)

// gln returns a GLN of the example company with its check digit.
func gln(n int) string {
	body := fmt.Sprintf("%s%05d", prefix, n)
	sum := 0
	for i, c := range body {
		weight := 1
		if i%2 == 1 {
			weight = 3
		}
		sum += int(c-'0') * weight
	}
	return fmt.Sprintf("%s%d", body, (10-sum%10)%10)
}

var partyNumbers = map[string]int{Maker: 1, Carrier: 2, Retailer: 3, Warehouse: 4}

// PGLN is the party's GLN as events name it.
func PGLN(msp string) string { return "https://id.gs1.org/417/" + gln(partyNumbers[msp]) }

// Item is the URI of the item with a serial.
func Item(serial string) string { return "https://id.gs1.org/01/" + gtin + "/21/" + serial }

func (h *Fixture) enroll() {
	h.TB.Helper()
	authority := embedded.Authority{Dir: filepath.Join(h.dir, "custody")}
	for _, p := range []provenance.Party{
		{MSP: Maker, Name: "Skerry Shoes", Roles: []string{"maker"}, Prefixes: []string{prefix}},
		{MSP: Carrier, Name: "Holm Freight", Roles: []string{"carrier"}},
		{MSP: Retailer, Name: "Sound Street", Roles: []string{"retailer"}},
		{MSP: Warehouse, Name: "Bay Nine", Roles: []string{"warehouse"}},
	} {
		id, err := authority.Enroll(p.MSP, "node", p.Roles...)
		h.check(err)
		ledger, err := h.Channel.As(id)
		h.check(err)
		h.Clients[p.MSP] = custody.Client{Ledger: ledger}
		p.GLN, p.Account = PGLN(p.MSP), h.Account(p.MSP).Party()
		_, err = h.Clients[p.MSP].PutParty(h.TB.Context(), p)
		h.check(err)
	}
	for _, msp := range []string{Carrier, Retailer} {
		h.check(h.Clients[msp].ApprovePrefix(h.TB.Context(), chaincode.PrefixApproval{MSP: Maker, Prefix: prefix}))
	}
}

// Place is where the fixture's orders go.
func Place() string { return "https://id.gs1.org/414/" + gln(9) }

// Now is the wall clock's time or the chain's, whichever is later: chains that
// seal many blocks in a second run ahead, and tests move them. The custody ledger
// goes by it too, as both would by the same time elsewhere.
func (h *Fixture) Now() time.Time {
	now := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second) // a test may have stopped the node
	defer cancel()
	if head, err := h.Chain.Client().HeaderByNumber(ctx, nil); err == nil {
		if at := time.Unix(int64(head.Time), 0); at.After(now) {
			return at
		}
	}
	return now
}

// Do records checkpoints in a party's name and fails unless each is accepted.
// A zero time is now.
func (h *Fixture) Do(msp string, checkpoints ...provenance.Checkpoint) []chaincode.Outcome {
	h.TB.Helper()
	outcomes := h.Try(msp, checkpoints...)
	for i, o := range outcomes {
		if !o.Done() {
			h.TB.Fatalf("%s of %v by %s: %s: %s", checkpoints[i].Verb, checkpoints[i].Subjects, msp, o.Code, o.Detail)
		}
	}
	return outcomes
}

// Try records checkpoints and returns what became of each.
func (h *Fixture) Try(msp string, checkpoints ...provenance.Checkpoint) []chaincode.Outcome {
	h.TB.Helper()
	captures := make([]chaincode.Capture, len(checkpoints))
	for i, c := range checkpoints {
		if c.Time.IsZero() {
			c.Time = h.Now()
		}
		ev, err := c.Event()
		h.check(err)
		text, err := json.Marshal(&ev)
		h.check(err)
		captures[i] = chaincode.Capture{Event: text, Expect: c.Expect}
	}
	outcomes, err := h.Clients[msp].Append(h.TB.Context(), captures...)
	h.check(err)
	return outcomes
}

// Batch is a batch of items that was minted and commissioned.
type Batch struct {
	Root  provenance.Hash
	Items []string
	Token []provenance.TokenID
	Gas   uint64

	leaves []provenance.Leaf
	tree   provenance.Tree
}

// Mint mints a batch of n items and commissions them.
func (h *Fixture) Mint(n int) Batch {
	h.TB.Helper()
	h.batches++
	b := Batch{}
	leaves := make([]provenance.Hash, n)
	for i := range n {
		item := Item(fmt.Sprintf("B%dI%d", h.batches, i))
		b.Items = append(b.Items, item)
		leaf := provenance.Leaf{
			Item: provenance.Sum([]byte(item)), Passport: provenance.Sum([]byte("passport")),
			ClaimKey: provenance.Address(crypto.PubkeyToAddress(key(item).PublicKey)),
		}
		b.leaves = append(b.leaves, leaf)
		leaves[i] = leaf.Hash()
	}
	b.tree = provenance.NewTree(leaves)
	b.Root = b.tree.BatchRoot()
	maker := h.Account(Maker)
	id := provenance.NewBatchID(maker.Party(), b.Root)
	for i := range n {
		b.Token = append(b.Token, id.Token(uint32(i)))
	}
	b.Gas = h.Must(maker.Send(h.TB.Context(), "mint "+id.String(), h.Passport,
		passport.NewProductPassport().PackMintBatch(b.Root, uint32(n)), nil)).GasUsed
	const most = 500
	for first := 0; first < n; first += most {
		h.Do(Maker, provenance.Checkpoint{
			Verb: provenance.Commission, Subjects: b.Items[first:min(n, first+most)],
			Batch: &provenance.BatchMark{
				Contract: fmt.Sprintf("eip155:%s:%s", h.Domain.ChainID, provenance.Address(h.Passport)),
				Issuer:   maker.Party(), Root: b.Root, Size: uint32(n), First: uint32(first),
			},
		})
	}
	return b
}

// Claim has item i of the batch claimed for an account, with its sealed key.
func (h *Fixture) Claim(b Batch, i int, owner *Account) {
	h.TB.Helper()
	now, err := h.Contract().Now(h.TB.Context())
	h.check(err)
	claim := passport.Claim{TokenID: b.Token[i].Big(), NewOwner: owner.Address(), Nonce: new(big.Int), Expiry: now + 600}
	sig, err := evm.NewMemorySigner(key(b.Items[i])).SignTypedData(h.TB.Context(), passport.ClaimTypedData(h.Domain.ChainID, h.Passport, claim))
	h.check(err)
	leaf := b.leaves[i]
	var proof [][32]byte
	for _, p := range b.tree.Proof(i) {
		proof = append(proof, p)
	}
	data := passport.NewProductPassport().PackClaim(claim.TokenID,
		passport.Leaf{ItemHash: leaf.Item, PassportHash: leaf.Passport, ClaimKey: common.Address(leaf.ClaimKey)},
		proof, claim.NewOwner, claim.Expiry, sig)
	h.Must(owner.Send(h.TB.Context(), "claim "+b.Token[i].String(), h.Passport, data, nil))
}

// HandOver ships an item from the maker to the retailer.
func (h *Fixture) HandOver(item string) {
	h.TB.Helper()
	h.Do(Maker, provenance.Checkpoint{Verb: provenance.Ship, Subjects: []string{item}, To: PGLN(Retailer)})
	h.Do(Retailer, provenance.Checkpoint{Verb: provenance.Receive, Subjects: []string{item}, From: PGLN(Maker)})
}

// Deliver records, by the retailer and at the place, that the item was delivered
// for the order.
func (h *Fixture) Deliver(item string, id escrow.OrderID, doorCode string) {
	h.TB.Helper()
	h.Do(Retailer, provenance.Checkpoint{
		Verb: provenance.Deliver, Subjects: []string{item}, Order: id.String(), DoorCode: doorCode, Place: Place(),
	})
}

// Custody is the ledger as that party's attestor takes it.
func (h *Fixture) Custody(msp string) index.Ledger { return index.Ledger{Client: h.Clients[msp]} }

// Sync lets the index catch up with both ledgers.
func (h *Fixture) Sync() { h.TB.Helper(); h.SyncOf(h.Index) }

// SyncOf lets an index catch up with both ledgers.
func (h *Fixture) SyncOf(x *index.Index) {
	h.TB.Helper()
	for progress := true; progress; {
		var err error
		progress, err = x.StepEVM(h.TB.Context())
		h.check(err)
	}
	// A step that brings nothing may have waited too short a time on a busy
	// machine; the newest block may hold refused transactions alone.
	for idle := 0; idle < 50; {
		heights, err := x.Heights(h.TB.Context())
		h.check(err)
		if heights.Custody.Cursor.Block >= h.Channel.Height() {
			return
		}
		progress, err := x.StepCustody(h.TB.Context())
		h.check(err)
		if progress {
			idle = 0
		} else {
			idle++
		}
	}
}
