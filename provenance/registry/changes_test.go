package registry_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// neverSends is an account that must not have to send.
type neverSends struct {
	account
	t *testing.T
}

func (n neverSends) Send(_ context.Context, key string, _ *common.Address, _ []byte, _ *big.Int) (*types.Receipt, error) {
	n.t.Fatalf("%s was sent", key)
	return nil, nil
}

func TestVersions(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	ctx, token := t.Context(), f.token(0)
	second, third := provenance.Sum([]byte("second")), provenance.Sum([]byte("third"))
	version := func(predecessor, passport provenance.Hash) []registry.NewVersion {
		return []registry.NewVersion{{Token: token, Predecessor: predecessor, Passport: passport}}
	}
	for _, n := range []int{0, registry.MaxAppend + 1} {
		if _, err := f.AppendVersions(ctx, f.maker, make([]registry.NewVersion, n)); err == nil {
			t.Errorf("%d versions were appended", n)
		}
	}
	reverts(t, "NotBatchIssuer")(f.AppendVersions(ctx, f.stranger, version(provenance.Hash{}, second)))
	reverts(t, "EmptyPassport")(f.AppendVersions(ctx, f.maker, version(provenance.Hash{}, provenance.Hash{})))
	first := done(t)(f.AppendVersions(ctx, f.maker, version(provenance.Hash{}, second)))
	if again := done(t)(f.AppendVersions(ctx, f.maker, version(provenance.Hash{}, second))); again.TxHash != first.TxHash {
		t.Error("the same version was appended twice")
	}
	head, err := provenance.NextVersionHead(token, provenance.Hash{}, second)
	if err != nil {
		t.Fatal(err)
	}
	reverts(t, "NotNewestVersion")(f.AppendVersions(ctx, f.maker, version(provenance.Hash{}, third)))
	if got, err := f.VersionHead(ctx, token); err != nil || got != head || f.status(t, 0).Version != head {
		t.Errorf("the head is %s, not %s; %v", got, head, err)
	}

	// Versions of several items are one transaction, all or none.
	both := append(version(head, third), registry.NewVersion{Token: f.token(1), Predecessor: second, Passport: third})
	reverts(t, "NotNewestVersion")(f.AppendVersions(ctx, f.maker, both))
	if got, _ := f.VersionHead(ctx, token); got != head {
		t.Error("one version of a refused call was appended")
	}
	both[1].Predecessor = provenance.Hash{}
	done(t)(f.AppendVersions(ctx, f.maker, both))
	if got, err := f.VersionHead(ctx, token); err != nil || provenance.VersionNumber(got) != 2 {
		t.Errorf("the head is %s, %v", got, err)
	}
	if got, err := f.VersionHead(ctx, f.token(1)); err != nil || provenance.VersionNumber(got) != 1 {
		t.Errorf("the other item's head is %s, %v", got, err)
	}
}

func TestRecovery(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	ctx, token, to, why := t.Context(), f.token(0), f.stranger.address(), provenance.Sum([]byte("the key is lost"))
	reverts(t, "NotRecoverable")(f.ProposeRecovery(ctx, f.maker, token, to, why, 1)) // the maker has it itself
	done(t)(f.claim(t, 0, f.codes[0], f.buyer))
	reverts(t, "MayNotPropose")(f.ProposeRecovery(ctx, f.stranger, token, to, why, 1))
	reverts(t, "NoRecovery")(f.VetoRecovery(ctx, f.buyer, token, 1))
	reverts(t, "NoRecovery")(f.ExecuteRecovery(ctx, f.stranger, token, 1))

	proposed := done(t)(f.ProposeRecovery(ctx, f.maker, token, to, why, 2))
	if again := done(t)(f.ProposeRecovery(ctx, f.maker, token, to, why, 2)); again.TxHash != proposed.TxHash {
		t.Error("the same proposal was sent twice")
	}
	reverts(t, "RecoveryPending")(f.ProposeRecovery(ctx, f.maker, token, to, why, 3))
	s := f.status(t, 0)
	if s.Recovery == nil || s.Recovery.To != to || !s.Recovery.EndsAt.After(time.Unix(int64(s.Block.Time), 0)) {
		t.Fatalf("proposed: %+v", s.Recovery)
	}
	reverts(t, "NotHolder")(f.VetoRecovery(ctx, f.stranger, token, 2))
	reverts(t, "RecoveryOpen")(f.ExecuteRecovery(ctx, f.stranger, token, 2))
	done(t)(f.VetoRecovery(ctx, f.buyer, token, 3))
	if s := f.status(t, 0); s.Recovery != nil || s.Owner != f.buyer.address() {
		t.Errorf("after the veto: %+v", s)
	}

	reverts(t, "RecoveryPaused")(f.ProposeRecovery(ctx, f.maker, token, to, why, 3))
	pass := func(days int) {
		t.Helper()
		if err := f.node.AdvanceTime(time.Duration(days)*24*time.Hour + time.Second); err != nil {
			t.Fatal(err)
		}
	}
	pass(90)
	done(t)(f.ProposeRecovery(ctx, f.maker, token, to, why, 4))
	// The sealed code shortens it, and nothing but the code.
	if _, err := f.SupportRecoveryByCode(ctx, f.keeper, f.items[0], token, f.leaves[0], f.tree.Proof(0), f.codes[1], 4); err == nil {
		t.Error("another item's code supports the recovery")
	}
	done(t)(f.SupportRecoveryByCode(ctx, f.keeper, f.items[0], token, f.leaves[0], f.tree.Proof(0), f.codes[0], 4))
	if s := f.status(t, 0); s.Recovery == nil || s.Recovery.EndsAt.Sub(time.Unix(int64(s.Block.Time), 0)) != 60*24*time.Hour {
		t.Fatalf("supported: %+v", s.Recovery)
	}
	pass(59)
	reverts(t, "RecoveryOpen")(f.ExecuteRecovery(ctx, f.stranger, token, 4))
	pass(2)
	done(t)(f.ExecuteRecovery(ctx, f.keeper, token, 4)) // anybody may
	if s := f.status(t, 0); s.Recovery != nil || s.Owner != to {
		t.Errorf("after the recovery: %+v", s)
	}
}

// TestSafety: a holder locks recovery, opens it again, and chooses a guardian.
func TestSafety(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	ctx, token, to, why := t.Context(), f.token(0), f.stranger.address(), provenance.Sum([]byte("the key is lost"))
	done(t)(f.claim(t, 0, f.codes[0], f.buyer))
	reverts(t, "Unchanged")(f.LockRecovery(ctx, f.buyer, true, 0))
	done(t)(f.LockRecovery(ctx, f.buyer, false, 1))
	reverts(t, "NotRecoverable")(f.ProposeRecovery(ctx, f.maker, token, to, why, 1))
	done(t)(f.LockRecovery(ctx, f.buyer, true, 2))
	open, err := f.RecoveryOpenFrom(ctx, f.buyer.address())
	if err != nil || open <= f.status(t, 0).Block.Time {
		t.Fatalf("open from %d, %v", open, err)
	}
	reverts(t, "NotRecoverable")(f.ProposeRecovery(ctx, f.maker, token, to, why, 2))
	if err := f.node.AdvanceTime(30*24*time.Hour + time.Second); err != nil {
		t.Fatal(err)
	}
	done(t)(f.SetGuardian(ctx, f.buyer, f.keeper.address(), 1))
	if got, err := f.Guardian(ctx, f.buyer.address()); err != nil || got != f.keeper.address() {
		t.Errorf("the guardian is %s, %v", got, err)
	}
	if err := f.node.AdvanceTime(2 * time.Second); err != nil {
		t.Fatal(err)
	}
	done(t)(f.ProposeRecovery(ctx, f.maker, token, to, why, 3))
	reverts(t, "WrongSigner")(f.SupportRecovery(ctx, f.stranger, token, 1))
	done(t)(f.SupportRecovery(ctx, f.keeper, token, 1))
	if s := f.status(t, 0); s.Recovery == nil || s.Recovery.EndsAt.Sub(time.Unix(int64(s.Block.Time), 0)) != 14*24*time.Hour {
		t.Errorf("with the guardian: %+v", s.Recovery)
	}
}

// TestNewCode: goods came back, and whoever saw their code claims nothing.
func TestNewCode(t *testing.T) {
	f := newFixture(t)
	f.mint(t)
	ctx, token := t.Context(), f.token(0)
	later := registry.SealCodeAgain([]byte("a secret of the maker's"), f.items[0], 1)
	key, err := later.Account(f.items[0])
	if err != nil {
		t.Fatal(err)
	}
	reverts(t, "NotBatchIssuer")(f.SetClaimKey(ctx, f.stranger, token, key, 1))
	done(t)(f.SetClaimKey(ctx, f.maker, token, key, 1))
	if _, err := f.claim(t, 0, f.codes[0], f.stranger); !errors.As(err, new(*registry.WrongCode)) {
		t.Errorf("the old code: %v", err)
	}
	done(t)(f.claim(t, 0, later, f.buyer))
	reverts(t, "HeldByAnother")(f.SetClaimKey(ctx, f.maker, token, key, 2))
	done(t)(f.SetClaimKey(ctx, f.maker, f.token(1), provenance.Address{}, 3))
	if _, err := f.claim(t, 1, f.codes[1], f.buyer); !errors.As(err, new(*registry.WrongCode)) {
		t.Errorf("a voided code: %v", err)
	}
}

// TestIssuerKey: a maker changes keys; its batches, old and new, follow.
func TestIssuerKey(t *testing.T) {
	f := newFixture(t)
	ctx, maker, keeper := t.Context(), f.maker.address(), f.keeper.address()
	reverts(t, "NotIssuer")(f.ProposeIssuerKey(ctx, f.stranger, maker, keeper, 1))
	done(t)(f.ProposeIssuerKey(ctx, f.maker, maker, keeper, 1))
	reverts(t, "NotIssuer")(f.AcceptIssuerKey(ctx, f.stranger, maker, 1))
	done(t)(f.AcceptIssuerKey(ctx, f.keeper, maker, 1))
	reverts(t, "NotIssuer")(f.Mint(ctx, f.maker, f.tree.BatchRoot(), 2))
	done(t)(f.Mint(ctx, f.keeper, f.tree.BatchRoot(), 2))
	s := f.status(t, 0)
	if s.Issuer != maker || s.Owner != maker || s.IssuerKey != keeper {
		t.Errorf("minted with the new key: %+v", s)
	}
	reverts(t, "NotBatchIssuer")(f.Recall(ctx, f.maker, f.token(0), provenance.Hash{1}, false, 1))
	done(t)(f.Recall(ctx, f.keeper, f.token(0), provenance.Hash{1}, false, 1))
}

// TestServeAt: the contract names another place only if it has to.
func TestServeAt(t *testing.T) {
	f := newFixture(t)
	ctx := t.Context()
	if err := f.ServeAt(ctx, neverSends{f.owner, t}, "https://id.example/tokens/"); err != nil {
		t.Fatal(err)
	}
	for range 2 { // there, back, and there again
		for _, uri := range []string{"https://new.example/tokens/", "https://id.example/tokens/"} {
			if err := f.ServeAt(ctx, f.owner, uri); err != nil {
				t.Fatal(err)
			}
			if err := f.ServeAt(ctx, neverSends{f.owner, t}, uri); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := f.ServeAt(ctx, f.stranger, "https://mallory.example/"); err == nil {
		t.Error("a stranger says where metadata is served")
	}
}
