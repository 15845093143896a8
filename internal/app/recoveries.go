package app

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web"
)

// recoveryCase is a token that a recovery is about, as the chain has it.
type recoveryCase struct {
	token  provenance.TokenID
	status registry.Status
}

func (s items) recoveryCase(ctx context.Context, item string) (recoveryCase, error) {
	ref, found, err := s.Lookup(ctx, item)
	if err == nil && !found {
		err = web.ErrNotFound
	}
	if err != nil {
		return recoveryCase{}, err
	}
	st, err := s.registry.Status(ctx, ref.Token)
	if err == nil && !st.Exists {
		err = web.ErrNotFound
	}
	return recoveryCase{ref.Token, st}, err
}

// ProposeRecovery implements web.Recoveries. Of a proposal that stands already
// it returns what stands.
func (s items) ProposeRecovery(ctx context.Context, p web.Principal, item string, to provenance.Address) (web.RecoveryState, error) {
	c, err := s.recoveryCase(ctx, item)
	if err != nil {
		return web.RecoveryState{}, err
	}
	a, err := s.accounts.party(ctx, p.Party)
	if err != nil {
		return web.RecoveryState{}, err
	}
	if c.status.Issuer != a.address() {
		return web.RecoveryState{}, notIssuer("propose to recover it")
	}
	if r := c.status.Recovery; r != nil {
		if r.To != to {
			return web.RecoveryState{}, recoveryProblem("recovery_pending", "Another recovery of this item is proposed; end it first.")
		}
		return web.RecoveryState{Item: item, Token: c.token, Owner: c.status.Owner, Recovery: r}, nil
	}
	receipt, err := s.registry.ProposeRecovery(ctx, deployer{a}, c.token, to, c.status.Block.Number.Uint64())
	return s.recoveryState(ctx, item, receipt, s.explainRecovery(err, c))
}

// VetoRecovery implements web.Recoveries: the credential's account must be the
// token's holder or its issuer.
func (s items) VetoRecovery(ctx context.Context, p web.Principal, item string) (web.RecoveryState, error) {
	c, err := s.recoveryCase(ctx, item)
	if err != nil {
		return web.RecoveryState{}, err
	}
	if p.Account != c.status.Owner && p.Account != c.status.Issuer {
		return web.RecoveryState{}, &web.Problem{Code: "not_owner", Status: 403, Detail: "Only the item's holder, or the maker that proposed it, can end a recovery."}
	}
	if c.status.Recovery == nil {
		return web.RecoveryState{}, noRecovery()
	}
	a, err := s.accounts.byAddress(ctx, p.Account)
	if err != nil {
		return web.RecoveryState{}, err
	}
	receipt, err := s.registry.VetoRecovery(ctx, deployer{a}, c.token, c.status.Block.Number.Uint64())
	return s.recoveryState(ctx, item, receipt, s.explainRecovery(err, c))
}

// ExecuteRecovery implements web.Recoveries. The keeper's account pays; where
// the token goes is settled.
func (s items) ExecuteRecovery(ctx context.Context, item string) (web.RecoveryState, error) {
	c, err := s.recoveryCase(ctx, item)
	if err != nil {
		return web.RecoveryState{}, err
	}
	r := c.status.Recovery
	switch {
	case r == nil:
		return web.RecoveryState{}, noRecovery()
	case int64(c.status.Block.Time) <= r.EndsAt.Unix():
		return web.RecoveryState{}, recoveryProblem("recovery_open", fmt.Sprintf("The holder can still refuse, until %s.", r.EndsAt.Format("2 January 2006 15:04 MST")))
	}
	keeper, err := s.accounts.get(ctx, AccountKeeper)
	if err != nil {
		return web.RecoveryState{}, err
	}
	receipt, err := s.registry.ExecuteRecovery(ctx, deployer{keeper}, c.token, c.status.Block.Number.Uint64())
	return s.recoveryState(ctx, item, receipt, s.explainRecovery(err, c))
}

func recoveryProblem(code, detail string) error {
	return &web.Problem{Code: code, Status: 409, Detail: detail}
}

func noRecovery() error {
	return recoveryProblem("no_recovery", "No recovery of this item is proposed, or it is over.")
}

// explainRecovery says why the contract refused.
func (s items) explainRecovery(err error, c recoveryCase) error {
	var reverted *escrow.Reverted
	if !errors.As(err, &reverted) {
		return err
	}
	if c.status.Recalled || c.status.Stolen || c.status.Escrowed {
		return recoveryProblem("token_locked", "The item is recalled, reported stolen or in escrow.")
	}
	return recoveryProblem("not_recoverable", "The contract refused: a contract holds the item, its issuer does, it would go to its holder, or the recovery changed meanwhile.")
}

// recoveryState is what stands after an act.
func (s items) recoveryState(ctx context.Context, item string, receipt *types.Receipt, err error) (web.RecoveryState, error) {
	if err != nil {
		return web.RecoveryState{}, err
	}
	c, err := s.recoveryCase(ctx, item)
	if err != nil {
		return web.RecoveryState{}, err
	}
	return web.RecoveryState{Item: item, Token: c.token, Owner: c.status.Owner, Recovery: c.status.Recovery, Tx: receipt.TxHash.Hex()}, nil
}
