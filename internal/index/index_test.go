package index_test

import (
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/provenance"
)

var nft = passport.NewProductPassport()

func TestItemsAndTokens(t *testing.T) {
	h := indextest.New(t)
	ctx := t.Context()
	if _, found, err := h.Index.Item(ctx, indextest.Item("NONE")); found || err != nil {
		t.Errorf("an item of an empty index: %v, %v", found, err)
	}
	b := h.Mint(4)
	h.Sync()
	maker := h.Account(indextest.Maker)
	for i, item := range b.Items {
		got, found, err := h.Index.Item(ctx, item)
		if err != nil || !found || got.Token != b.Token[i] || got.Index != uint32(i) || got.Size != 4 || got.Root != b.Root || got.Issuer != maker.Party() || !got.First {
			t.Errorf("item %d: %+v, %v, %v", i, got, found, err)
		}
		back, found, err := h.Index.ItemOf(ctx, b.Token[i])
		if err != nil || !found || back != got {
			t.Errorf("token %d: %+v, %v, %v", i, back, found, err)
		}
	}
	token := func(i int) index.Token {
		t.Helper()
		h.Sync()
		got, err := h.Index.Token(ctx, b.Token[i])
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	if got := token(3); !got.Exists || got.Owner != maker.Party() || got.Claim != nil || got.Size != 4 || got.Minted.IsZero() || got.Block == 0 {
		t.Errorf("a new token: %+v", got)
	}
	beyond := b.Token[3]
	beyond[31]++
	if got, err := h.Index.Token(ctx, beyond); err != nil || got.Exists {
		t.Errorf("a token past its batch: %+v, %v", got, err)
	}
	buyer := h.Account("buyer")
	do := func(by *indextest.Account, data []byte) {
		t.Helper()
		h.Must(by.Send(ctx, common.Bytes2Hex(data), h.Passport, data, nil))
	}
	do(maker, nft.PackTransferFrom(maker.Address(), buyer.Address(), b.Token[0].Big()))
	do(buyer, nft.PackReportStolen(b.Token[0].Big()))
	if got := token(0); got.Owner != buyer.Party() || !got.Stolen || got.Recalled {
		t.Errorf("a stolen token: %+v", got)
	}
	do(buyer, nft.PackReportFound(b.Token[0].Big()))
	do(maker, nft.PackRecall(b.Token[1].Big(), [32]byte{1}))
	if got := token(0); got.Stolen {
		t.Errorf("a token that was found: %+v", got)
	}
	if got := token(1); !got.Recalled || got.Reason != (provenance.Hash{1}) {
		t.Errorf("a recalled token: %+v", got)
	}
	id := b.Token[0].Batch()
	batch := common.BytesToHash(id[:]).Big()
	do(maker, nft.PackRecallBatch(batch, [32]byte{2}))
	if got := token(2); !got.Recalled || got.Reason != (provenance.Hash{2}) {
		t.Errorf("a token of a recalled batch: %+v", got)
	}
	if got, found, err := h.Index.Batch(ctx, id); err != nil || !found || !got.Recalled || got.Size != 4 || got.Issuer != maker.Party() {
		t.Errorf("the recalled batch: %+v, %v, %v", got, found, err)
	}
	do(maker, nft.PackLiftBatchRecall(batch))
	do(maker, nft.PackLiftRecall(b.Token[1].Big()))
	if a, c := token(1), token(2); a.Recalled || c.Recalled {
		t.Errorf("after the recalls were lifted: %+v, %+v", a, c)
	}
	h.Claim(b, 3, buyer)
	if got := token(3); got.Claim == nil || got.Claim.By != buyer.Party() || got.Owner != buyer.Party() || got.Claim.Tx == "" {
		t.Errorf("a claimed token: %+v", got)
	}
	agreesWithContract(t, h, b)
}

// agreesWithContract compares tokens with the contract's own answer.
func agreesWithContract(t *testing.T, h *indextest.Fixture, b indextest.Batch) {
	t.Helper()
	for _, id := range b.Token {
		raw, err := h.Chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &h.Passport, Data: nft.PackStatus(id.Big())}, nil)
		if err != nil {
			t.Fatal(err)
		}
		want, err := nft.UnpackStatus(raw)
		if err != nil {
			t.Fatal(err)
		}
		got, err := h.Index.Token(t.Context(), id)
		if err != nil || common.Address(got.Owner) != want.Owner || got.Exists != want.Exists || got.Recalled != want.Recalled ||
			got.Escrowed != want.Escrowed || got.Version != want.VersionHead || !sameRecovery(got.Recovery, want.RecoveryTo, want.RecoveryEndsAt) ||
			got.Stolen != want.Stolen || (got.Claim != nil) != (want.ClaimedAt != 0) || got.Minted.Unix() != int64(want.MintedAt) {
			t.Errorf("token %s: %+v, the contract says %+v, %v", id, got, want, err)
		}
	}
}

// TestFirstCommissionKeepsTheToken: a second item that says it has the same
// token does not get it.
func TestFirstCommissionKeepsTheToken(t *testing.T) {
	h := indextest.New(t)
	b := h.Mint(1)
	h.Sync()
	item, _, err := h.Index.Item(t.Context(), b.Items[0])
	if err != nil {
		t.Fatal(err)
	}
	h.Do(indextest.Maker, provenance.Checkpoint{
		Verb: provenance.Commission, Subjects: []string{indextest.Item("LATER")},
		Batch: &provenance.BatchMark{Contract: item.Contract, Issuer: item.Issuer, Root: item.Root, Size: item.Size, First: 0},
	})
	h.Sync()
	if got, found, err := h.Index.ItemOf(t.Context(), item.Token); err != nil || !found || got.Item != b.Items[0] {
		t.Errorf("the token is now of %+v, %v, %v", got, found, err)
	}
	if got, found, err := h.Index.Item(t.Context(), indextest.Item("LATER")); err != nil || !found || got.First {
		t.Errorf("the later item: %+v, %v, %v", got, found, err)
	}
}

func TestCustodyRecords(t *testing.T) {
	h := indextest.New(t)
	b := h.Mint(2)
	h.HandOver(b.Items[0])
	id := escrow.OrderID{5}
	h.Deliver(b.Items[0], id, "code")
	h.Sync()
	list, err := h.Index.Records(t.Context(), b.Items[0])
	if err != nil || len(list) != 4 {
		t.Fatalf("%+v, %v", list, err)
	}
	prev := provenance.Hash{}
	for i, r := range list {
		if r.Seq != uint64(i+1) || r.Prev != prev || r.Hash != r.Record.Hash() || r.TxID == "" || r.Seen.IsZero() {
			t.Errorf("record %d: %+v", i, r)
		}
		prev = r.Hash
	}
	head, found, err := h.Index.Head(t.Context(), b.Items[0])
	if err != nil || !found || head.Hash != prev || head.Order != id.String() {
		t.Errorf("the head is %+v, %v, %v", head, found, err)
	}
	if _, found, err := h.Index.Head(t.Context(), b.Items[0]+"x"); found || err != nil {
		t.Errorf("the head of an unknown item: %v, %v", found, err)
	}
	seen, err := h.Index.Deliveries(t.Context(), id)
	if err != nil || len(seen) != 1 || seen[0].Head != prev || seen[0].Item != b.Items[0] || !seen[0].Seen.Equal(head.Seen) {
		t.Errorf("deliveries that name the order: %+v, %v", seen, err)
	}
	parties, err := h.Index.Parties(t.Context())
	if err != nil || len(parties) != 4 {
		t.Errorf("parties: %+v, %v", parties, err)
	}
	if p, found, err := h.Index.Party(t.Context(), indextest.Carrier); err != nil || !found || p.Account != h.Account(indextest.Carrier).Party() {
		t.Errorf("the carrier: %+v, %v, %v", p, found, err)
	}
}

func TestOrderPages(t *testing.T) {
	h := indextest.New(t)
	b := h.Mint(5)
	h.Sync()
	var ids []escrow.OrderID
	for i := range b.Items {
		terms := h.Terms(b.Token[i])
		if i == 2 {
			terms.Buyer = h.Account("another buyer").Party()
		}
		o := h.Offer(b.Items[i], terms)
		h.Fund(o)
		ids = append(ids, o.ID)
	}
	if _, err := h.Orders().Confirm(t.Context(), "k", h.Account("buyer").Party(), ids[4]); err != nil {
		t.Fatal(err)
	}
	h.Sync()
	for _, test := range []struct {
		q    escrow.Query
		want []int
	}{
		{escrow.Query{}, []int{4, 3, 2, 1, 0}},
		{escrow.Query{Limit: 2}, []int{4, 3, 2, 1, 0}},
		{escrow.Query{Status: escrow.Funded, Limit: 1}, []int{3, 2, 1, 0}},
		{escrow.Query{Side: h.Account("buyer").Party(), Limit: 2}, []int{4, 3, 1, 0}},
		{escrow.Query{Side: h.Account("another buyer").Party()}, []int{2}},
		{escrow.Query{Side: h.Account(indextest.Carrier).Party()}, []int{4, 3, 2, 1, 0}},
		{escrow.Query{Side: provenance.Address{1}}, nil},
	} {
		var got []escrow.OrderID
		for q := test.q; ; {
			page, err := h.Index.List(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range page.Orders {
				got = append(got, o.ID)
			}
			if q.After = page.Next; q.After == "" {
				break
			}
		}
		if len(got) != len(test.want) {
			t.Errorf("%+v: %d orders, want %d", test.q, len(got), len(test.want))
			continue
		}
		for i, n := range test.want {
			if got[i] != ids[n] {
				t.Errorf("%+v: place %d is another order", test.q, i)
			}
		}
	}
	if _, err := h.Index.List(t.Context(), escrow.Query{After: "nowhere"}); err == nil {
		t.Error("a bad place was taken")
	}
}
