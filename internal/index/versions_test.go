package index_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/recovery"
	"github.com/waymark/waymark/internal/index/indextest"
	"github.com/waymark/waymark/provenance"
)

func sameRecovery(got *provenance.Recovery, to common.Address, ends uint64) bool {
	if got == nil {
		return to == common.Address{} && ends == 0
	}
	return common.Address(got.To) == to && got.EndsAt.Unix() == int64(ends)
}

// TestVersionsAndRecoveries follows appended passports, proposals and what
// ends them, and compares with the contract after each.
func TestVersionsAndRecoveries(t *testing.T) {
	h := indextest.New(t)
	ctx := t.Context()
	b := h.Mint(4)
	maker, alice, fresh := h.Account(indextest.Maker), h.Account("alice"), h.Account("alice's new key")
	recoveries := recovery.NewPassportRecovery()
	send := func(by *indextest.Account, to common.Address, data []byte) {
		t.Helper()
		h.Must(by.Send(ctx, common.Bytes2Hex(data), to, data, nil))
		h.Sync()
		agreesWithContract(t, h, b)
	}
	do := func(by *indextest.Account, data []byte) { t.Helper(); send(by, h.Passport, data) }
	recover := func(by *indextest.Account, data []byte) {
		t.Helper()
		send(by, passport.RecoveryAddress(h.Passport), data)
	}
	one, two := provenance.Hash{1}, provenance.Hash{2}
	first, err := provenance.NextVersionHead(b.Token[1], provenance.Hash{}, one)
	if err != nil {
		t.Fatal(err)
	}
	do(maker, nft.PackAppendVersions([]passport.NewVersion{
		{TokenId: b.Token[1].Big(), PassportHash: one}, {TokenId: b.Token[1].Big(), Predecessor: first, PassportHash: two},
		{TokenId: b.Token[2].Big(), PassportHash: one},
	}))
	versions, block, err := h.Index.Versions(ctx, b.Token[1])
	if err != nil || len(versions) != 2 || versions[0].Passport != one || versions[1].Passport != two || versions[1].Number != 2 || block < versions[1].Block {
		t.Fatalf("versions: %+v, as of %d, %v", versions, block, err)
	}
	token, err := h.Index.Token(ctx, b.Token[1])
	if err != nil {
		t.Fatal(err)
	}
	if err := provenance.VerifyVersions(b.Token[1], token.Version, versions); err != nil {
		t.Error(err)
	}
	if versions, _, err := h.Index.Versions(ctx, b.Token[0]); err != nil || versions != nil {
		t.Errorf("a token without versions has %+v, %v", versions, err)
	}

	for i := range 3 {
		do(maker, nft.PackTransferFrom(maker.Address(), alice.Address(), b.Token[i].Big()))
		recover(maker, recoveries.PackProposeRecovery(b.Token[i].Big(), fresh.Address(), provenance.Sum([]byte("lost"))))
	}
	token, err = h.Index.Token(ctx, b.Token[0])
	if err != nil || token.Recovery == nil || token.Recovery.To != fresh.Party() {
		t.Fatalf("a proposed recovery: %+v, %v", token, err)
	}
	open, err := h.Index.Unsettled(ctx)
	if err != nil || len(open) != 5 { // two with versions, three with recoveries
		t.Errorf("unsettled: %v, %v", open, err)
	}
	recover(alice, recoveries.PackVetoRecovery(b.Token[0].Big()))
	do(alice, nft.PackApprove(fresh.Address(), b.Token[1].Big()))
	do(alice, nft.PackTransferFrom(alice.Address(), maker.Address(), b.Token[2].Big()))
	for i := range 3 {
		if got, err := h.Index.Token(ctx, b.Token[i]); err != nil || got.Recovery != nil {
			t.Errorf("recovery of token %d after the holder acted: %+v, %v", i, got.Recovery, err)
		}
	}
}
