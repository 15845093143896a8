package app

import (
	"context"
	"errors"
	"math"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
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

// Support shows that whoever asked for a recovery has the code sealed with the
// item: the holder then has less time. The keeper's account pays.
func (s *Recoveries) Support(ctx context.Context, item, typed string) (RecoveryState, error) {
	code, err := scanner.ReadCode(typed)
	if err != nil {
		return RecoveryState{}, refusal.Field("code", "%s", Sentence(err.Error()))
	}
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	if c.status.Recovery == nil {
		return RecoveryState{}, noRecovery()
	}
	ref, err := s.items.need(ctx, c.item)
	if err != nil {
		return RecoveryState{}, err
	}
	keeper, err := s.items.accounts.get(ctx, AccountKeeper)
	if err != nil {
		return RecoveryState{}, err
	}
	receipt, err := s.items.chain.registry.SupportRecoveryByCode(ctx, deployer{keeper}, c.item, ref.Token, ref.Leaf, ref.Proof,
		registry.SealedCode(code), c.status.Block.Number.Uint64())
	var wrong *registry.WrongCode
	if errors.As(err, &wrong) {
		return RecoveryState{}, refusal.New(wrong.Code(), "The sealed code is not the one of this item.").Because(err)
	}
	return s.state(ctx, item, receipt, s.explain(err, c))
}

// Safety is how an account guards what it holds against recovery.
type Safety struct {
	Account  provenance.Address `json:"account"`
	Locked   bool               `json:"locked"`            // nothing that it holds can be recovered
	OpenFrom *time.Time         `json:"openFrom,omitzero"` // from when on it can again, after an unlocking
	Guardian provenance.Address `json:"guardian,omitzero"` // who can shorten a recovery
	Tx       string             `json:"tx,omitempty"`
}

// Lock makes recovery of whatever the principal's account holds impossible, or,
// with a delay, possible again.
func (s *Recoveries) Lock(ctx context.Context, p Principal, open bool) (Safety, error) {
	return s.guard(ctx, p, func(r *registry.Registry, a *account, n uint64) (*types.Receipt, error) {
		return r.LockRecovery(ctx, deployer{a}, open, n)
	})
}

// Guard chooses the account that can shorten a recovery of what the principal's
// account holds; the zero address: nobody.
func (s *Recoveries) Guard(ctx context.Context, p Principal, guardian provenance.Address) (Safety, error) {
	if guardian == p.Account {
		return Safety{}, refusal.Field("guardian", "A guardian is another account than one's own.")
	}
	return s.guard(ctx, p, func(r *registry.Registry, a *account, n uint64) (*types.Receipt, error) {
		return r.SetGuardian(ctx, deployer{a}, guardian, n)
	})
}

func (s *Recoveries) guard(ctx context.Context, p Principal, act func(*registry.Registry, *account, uint64) (*types.Receipt, error)) (Safety, error) {
	a, err := s.items.accounts.byAddress(ctx, p.Account)
	if err != nil {
		return Safety{}, err
	}
	r := s.items.chain.registry
	head, err := r.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return Safety{}, err
	}
	receipt, err := act(r, a, head.Number.Uint64())
	var reverted *escrow.Reverted
	if errors.As(err, &reverted) {
		return Safety{}, refusal.New("unchanged", "Recovery of what this account holds is not locked, or is being unlocked already.").Because(err)
	}
	if err != nil {
		return Safety{}, err
	}
	safety, err := s.safety(ctx, p.Account)
	safety.Tx = receipt.TxHash.Hex()
	return safety, err
}

func (s *Recoveries) safety(ctx context.Context, who provenance.Address) (Safety, error) {
	r := s.items.chain.registry
	guardian, err := r.Guardian(ctx, who)
	if err != nil {
		return Safety{}, err
	}
	open, err := r.RecoveryOpenFrom(ctx, who)
	if err != nil {
		return Safety{}, err
	}
	safety := Safety{Account: who, Guardian: guardian, Locked: open == math.MaxUint64}
	if open != 0 && !safety.Locked {
		at := time.Unix(int64(open), 0).UTC()
		safety.OpenFrom = &at
	}
	return safety, nil
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

// Proposal asks to give an item, whose holder lost the key, to an account.
type Proposal struct {
	Item   string             `json:"item"` // any GS1 form
	To     provenance.Address `json:"to"`
	Reason string             `json:"reason"` // the chain keeps its hash
}

// Propose proposes, as an item's maker, to give it to an account. Of a proposal
// that stands already it returns what stands.
func (s *Recoveries) Propose(ctx context.Context, p Principal, wanted Proposal) (RecoveryState, error) {
	item, to, reason := wanted.Item, wanted.To, strings.TrimSpace(wanted.Reason)
	if reason == "" || len(reason) > 500 {
		return RecoveryState{}, refusal.Field("reason", "A recovery has a reason of at most 500 characters.")
	}
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	a, err := s.items.accounts.party(ctx, p.Party)
	if err != nil {
		return RecoveryState{}, err
	}
	if c.status.IssuerKey != a.address() {
		return RecoveryState{}, notIssuer("propose to recover it")
	}
	if r := c.status.Recovery; r != nil {
		if r.To != to {
			return RecoveryState{}, refusal.New("recovery_pending", "Another recovery of this item is proposed; end it first.")
		}
		return RecoveryState{Item: c.item, Token: c.token, Owner: c.status.Owner, Recovery: r}, nil
	}
	receipt, err := s.items.chain.registry.ProposeRecovery(ctx, deployer{a}, c.token, to, provenance.Sum([]byte(reason)), c.status.Block.Number.Uint64())
	return s.state(ctx, item, receipt, s.explain(err, c))
}

// Veto ends a recovery: the principal's account must be the token's holder or
// its issuer.
func (s *Recoveries) Veto(ctx context.Context, p Principal, item string) (RecoveryState, error) {
	c, err := s.find(ctx, item)
	if err != nil {
		return RecoveryState{}, err
	}
	if p.Account != c.status.Owner && p.Account != c.status.IssuerKey {
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
	return refusal.New("not_recoverable", "The contract refused: a contract holds the item, its issuer does, its holder locked recovery or refused one a short time ago, the maker may no longer mint, it would go to its holder or the escrow, or the recovery changed meanwhile.")
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
