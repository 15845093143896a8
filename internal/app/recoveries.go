package app

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// Recoveries gives the token of a lost key to another account, with a time in
// which its holder can refuse.
type Recoveries struct {
	items *items
}

// RecoveryState is an item's token after a step of a recovery.
type RecoveryState struct {
	Item     string               `json:"item"`
	Token    provenance.TokenID   `json:"token"`
	Owner    provenance.Address   `json:"owner"`
	Recovery *provenance.Recovery `json:"recovery,omitempty"` // what is proposed now
	Tx       string               `json:"tx,omitempty"`       // none: it stood so already
}

// recoveryCase is a token that a recovery is about, as the chain has it.
type recoveryCase struct {
	item   string // canonical
	token  provenance.TokenID
	status registry.Status
}

func (s *Recoveries) find(ctx context.Context, item string) (recoveryCase, error) {
	item, err := SubjectID(item)
	if err != nil {
		return recoveryCase{}, AtField(err, "item")
	}
	ref, err := s.items.need(ctx, item)
	if err != nil {
		return recoveryCase{}, err
	}
	st, err := s.items.chain.registry.Status(ctx, ref.Token)
	if err == nil && !st.Exists {
		err = errNotFound
	}
	return recoveryCase{item, ref.Token, st}, err
}

// Propose proposes, as an item's maker, to give it to an account. Of a proposal
// that stands already it returns what stands.
func (s *Recoveries) Propose(ctx context.Context, p Principal, item string, to provenance.Address) (RecoveryState, error) {
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	a, err := s.items.accounts.party(ctx, p.Party)
	if err != nil {
		return RecoveryState{}, err
	}
	if c.status.Issuer != a.address() {
		return RecoveryState{}, notIssuer("propose to recover it")
	}
	if r := c.status.Recovery; r != nil {
		if r.To != to {
			return RecoveryState{}, refusal.New("recovery_pending", "Another recovery of this item is proposed; end it first.")
		}
		return RecoveryState{Item: c.item, Token: c.token, Owner: c.status.Owner, Recovery: r}, nil
	}
	receipt, err := s.items.chain.registry.ProposeRecovery(ctx, deployer{a}, c.token, to, c.status.Block.Number.Uint64())
	return s.state(ctx, item, receipt, s.explain(err, c))
}

// Veto ends a recovery: the principal's account must be the token's holder or
// its issuer.
func (s *Recoveries) Veto(ctx context.Context, p Principal, item string) (RecoveryState, error) {
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	if p.Account != c.status.Owner && p.Account != c.status.Issuer {
		return RecoveryState{}, refusal.New("not_owner", "Only the item's holder, or the maker that proposed it, can end a recovery.")
	}
	if c.status.Recovery == nil {
		return RecoveryState{}, noRecovery()
	}
	a, err := s.items.accounts.byAddress(ctx, p.Account)
	if err != nil {
		return RecoveryState{}, err
	}
	receipt, err := s.items.chain.registry.VetoRecovery(ctx, deployer{a}, c.token, c.status.Block.Number.Uint64())
	return s.state(ctx, item, receipt, s.explain(err, c))
}

// Execute carries out a recovery that nobody refused in time. The keeper's
// account pays; where the token goes is settled.
func (s *Recoveries) Execute(ctx context.Context, item string) (RecoveryState, error) {
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	r := c.status.Recovery
	switch {
	case r == nil:
		return RecoveryState{}, noRecovery()
	case int64(c.status.Block.Time) <= r.EndsAt.Unix():
		return RecoveryState{}, refusal.New("recovery_open", "The holder can still refuse, until %s.", r.EndsAt.Format("2 January 2006 15:04 MST"))
	}
	keeper, err := s.items.accounts.get(ctx, AccountKeeper)
	if err != nil {
		return RecoveryState{}, err
	}
	receipt, err := s.items.chain.registry.ExecuteRecovery(ctx, deployer{keeper}, c.token, c.status.Block.Number.Uint64())
	return s.state(ctx, item, receipt, s.explain(err, c))
}

func noRecovery() error {
	return refusal.New("no_recovery", "No recovery of this item is proposed, or it is over.")
}

// explainRecovery says why the contract refused.
func (s *Recoveries) explain(err error, c recoveryCase) error {
	var reverted *escrow.Reverted
	if !errors.As(err, &reverted) {
		return err
	}
	if c.status.Recalled || c.status.Stolen || c.status.Escrowed {
		return refusal.New("token_locked", "The item is recalled, reported stolen or in escrow.")
	}
	return refusal.New("not_recoverable", "The contract refused: a contract holds the item, its issuer does, it would go to its holder, or the recovery changed meanwhile.")
}

// recoveryState is what stands after an act.
func (s *Recoveries) state(ctx context.Context, item string, receipt *types.Receipt, err error) (RecoveryState, error) {
	if err != nil {
		return RecoveryState{}, err
	}
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	return RecoveryState{Item: c.item, Token: c.token, Owner: c.status.Owner, Recovery: c.status.Recovery, Tx: receipt.TxHash.Hex()}, nil
}
