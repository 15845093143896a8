package registry_test

import (
	"context"
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
	ctx, token, to := t.Context(), f.token(0), f.stranger.address()
	reverts(t, "NotRecoverable")(f.ProposeRecovery(ctx, f.maker, token, to, 1)) // the maker has it itself
	done(t)(f.claim(t, 0, f.codes[0], f.buyer))
	reverts(t, "NotBatchIssuer")(f.ProposeRecovery(ctx, f.stranger, token, to, 1))
	reverts(t, "NoRecovery")(f.VetoRecovery(ctx, f.buyer, token, 1))
	reverts(t, "NoRecovery")(f.ExecuteRecovery(ctx, f.stranger, token, 1))

	proposed := done(t)(f.ProposeRecovery(ctx, f.maker, token, to, 2))
	if again := done(t)(f.ProposeRecovery(ctx, f.maker, token, to, 2)); again.TxHash != proposed.TxHash {
		t.Error("the same proposal was sent twice")
	}
	reverts(t, "RecoveryPending")(f.ProposeRecovery(ctx, f.maker, token, to, 3))
	s := f.status(t, 0)
	if s.Recovery == nil || s.Recovery.To != to || !s.Recovery.EndsAt.After(time.Unix(int64(s.Block.Time), 0)) {
		t.Fatalf("proposed: %+v", s.Recovery)
	}
	reverts(t, "NotOwner")(f.VetoRecovery(ctx, f.stranger, token, 2))
	reverts(t, "RecoveryOpen")(f.ExecuteRecovery(ctx, f.stranger, token, 2))
	done(t)(f.VetoRecovery(ctx, f.buyer, token, 3))
	if s := f.status(t, 0); s.Recovery != nil || s.Owner != f.buyer.address() {
		t.Errorf("after the veto: %+v", s)
	}

	done(t)(f.ProposeRecovery(ctx, f.maker, token, to, 4))
	if err := f.node.AdvanceTime(15 * 24 * time.Hour); err != nil {
		t.Fatal(err)
	}
	done(t)(f.ExecuteRecovery(ctx, f.keeper, token, 4)) // anybody may
	if s := f.status(t, 0); s.Recovery != nil || s.Owner != to {
		t.Errorf("after the recovery: %+v", s)
	}
}
