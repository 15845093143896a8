package registry_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// TestMint: a batch is minted once, by an issuer alone, and its tokens say what
// they are.
func TestMint(t *testing.T) {
	f := newFixture(t)
	if s := f.status(t, 0); s.Exists || s.Block == nil {
		t.Errorf("before the mint: %+v", s)
	}
	_, err := f.Mint(t.Context(), f.stranger, f.tree.BatchRoot(), 2)
	reverts(t, "NotIssuer")(nil, err)
	first := f.mint(t)
	// What was minted is found on the chain, also by a sender that forgot it.
	again := done(t)(f.Mint(t.Context(), neverSends{f.maker, t}, f.tree.BatchRoot(), 2))
	if again.TxHash != first.TxHash {
		t.Errorf("found transaction %s, not %s", again.TxHash, first.TxHash)
	}
	if _, err := f.Mint(t.Context(), f.maker, f.tree.BatchRoot(), 3); err == nil || !strings.Contains(err.Error(), "2 items, not 3") {
		t.Errorf("the batch with another size: %v", err)
	}
	_, err = f.Mint(t.Context(), f.maker, provenance.Sum([]byte("another root")), 0)
	reverts(t, "EmptyBatch")(nil, err)
	for i := range uint32(2) {
		s := f.status(t, i)
		if !s.Exists || s.Owner != f.maker.address() || s.Issuer != f.maker.address() || s.Size != 2 || s.Claimed || s.Recalled || s.Stolen || s.Escrowed || s.Recovery != nil || !s.Version.IsZero() || !s.ClaimedAt.IsZero() {
			t.Errorf("token %d: %+v", i, s)
		}
	}
	if s := f.status(t, 2); s.Exists {
		t.Error("a token beyond the batch exists")
	}
	if want := "eip155:31337:" + f.Address.Hex(); f.CAIP10() != want {
		t.Errorf("it is named %s", f.CAIP10())
	}
}

func TestClaim(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	_, err := f.claim(t, 0, f.codes[1], f.buyer)
	var wrong *registry.WrongCode
	if !errors.As(err, &wrong) || wrong.Item != f.items[0] || wrong.Code() != "wrong_sealed_code" {
		t.Errorf("another item's code: %v", err)
	}
	if strings.Contains(err.Error(), string(f.codes[1])) {
		t.Error("the error holds the code")
	}
	claimed := done(t)(f.claim(t, 0, f.codes[0], f.buyer))
	s := f.status(t, 0)
	if !s.Claimed || s.Owner != f.buyer.address() || s.ClaimedAt.IsZero() {
		t.Errorf("after the claim: %+v", s)
	}
	if block, err := f.Client.HeaderByNumber(t.Context(), claimed.BlockNumber); err != nil || s.ClaimedAt.Unix() != int64(block.Time) {
		t.Errorf("claimed at %s, %v", s.ClaimedAt, err)
	}
	if other := f.status(t, 1); other.Claimed || other.Owner != f.maker.address() {
		t.Errorf("the other item: %+v", other)
	}
	reverts(t, "AlreadyClaimed")(f.claim(t, 0, f.codes[0], f.stranger))

	f.tree = provenance.NewTree([]provenance.Hash{f.leaves[1].Hash(), f.leaves[0].Hash()})
	reverts(t, "NotInBatch")(f.claim(t, 1, f.codes[1], f.buyer)) // a proof of another batch
}

func TestRecall(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	ctx, reason, token := t.Context(), provenance.Sum([]byte("glue")), f.token(0)
	if r, err := f.Recalled(ctx, token, reason); r != nil || err != nil {
		t.Errorf("before: %v, %v", r, err)
	}
	reverts(t, "NotBatchIssuer")(f.Recall(ctx, f.stranger, token, reason, false, 1))
	first := done(t)(f.Recall(ctx, f.maker, token, reason, false, 1))
	if again := done(t)(f.Recall(ctx, f.maker, token, reason, false, 1)); again.TxHash != first.TxHash {
		t.Error("the same recall was sent twice")
	}
	if r, err := f.Recalled(ctx, token, reason); err != nil || r == nil || r.TxHash != first.TxHash {
		t.Errorf("the recall is found as %v, %v", r, err)
	}
	if r, err := f.Recalled(ctx, token, provenance.Sum([]byte("another reason"))); r != nil || err != nil {
		t.Errorf("for another reason: %v, %v", r, err)
	}
	if !f.status(t, 0).Recalled || f.status(t, 1).Recalled {
		t.Error("one item is recalled, and the other not")
	}
	reverts(t, "TokenLocked")(f.claim(t, 0, f.codes[0], f.buyer))
	reverts(t, "Unchanged")(f.Recall(ctx, f.maker, token, reason, false, 2))
	done(t)(f.Recall(ctx, f.maker, token, reason, true, 3))
	if f.status(t, 0).Recalled {
		t.Error("the recall was not lifted")
	}

	reverts(t, "NotBatchIssuer")(f.RecallBatch(ctx, f.stranger, f.batch, reason, 1))
	whole := done(t)(f.RecallBatch(ctx, f.maker, f.batch, reason, 1))
	if r, err := f.BatchRecalled(ctx, f.batch, reason); err != nil || r == nil || r.TxHash != whole.TxHash {
		t.Errorf("the batch's recall is found as %v, %v", r, err)
	}
	if !f.status(t, 0).Recalled || !f.status(t, 1).Recalled {
		t.Error("a recalled batch has items that are not")
	}
	reverts(t, "NoSuchBatch")(f.RecallBatch(ctx, f.maker, provenance.BatchID{1}, reason, 1))
}

func TestCheckEscrow(t *testing.T) {
	f := newFixture(t)
	if err := f.CheckEscrow(t.Context(), common.Address{0xe5}); err != nil {
		t.Errorf("the escrow that it was deployed for: %v", err)
	}
	if err := f.CheckEscrow(t.Context(), f.Address); !errors.As(err, new(*registry.OtherEscrow)) {
		t.Errorf("another escrow: %v", err)
	}
	missing := registry.New(f.Client, f.ChainID, f.stranger.Address(), f.Genesis)
	if err := missing.CheckEscrow(t.Context(), common.Address{0xe5}); err == nil {
		t.Error("where no contract is, one was asked")
	}
	if _, err := missing.Status(t.Context(), f.token(0)); err == nil {
		t.Error("where no contract is, a token has a status")
	}
}

func TestSealedCodes(t *testing.T) {
	f := &fixture{}
	f.prepare(t)
	if len(f.codes[0]) != 16 || f.codes[0] == f.codes[1] || f.codes[0] != registry.SealCode([]byte("a secret of the maker's"), f.items[0]) {
		t.Errorf("the codes are %s", f.codes)
	}
	one, err := f.codes[0].Account(f.items[0])
	if err != nil {
		t.Fatal(err)
	}
	if two, err := f.codes[0].Account(f.items[1]); err != nil || one == two || new(big.Int).SetBytes(two[:]).Sign() == 0 {
		t.Errorf("the code of one item derives %s for another, %v", two, err)
	}
}
