package evm

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// fillPrefix begins the keys of the sender's own transactions that do nothing
// but use up a nonce. No caller's key begins so.
const fillPrefix = "\x00fill/"

// note is what is remembered about an attempt between looks. It may be lost: a
// fresh process sends every pending transaction again.
type note struct {
	sent    time.Time
	cheap   bool
	trouble string
}

func (s *Sender) note(hash common.Hash) note {
	s.notesMu.Lock()
	defer s.notesMu.Unlock()
	return s.notes[hash]
}

func (s *Sender) setNote(hash common.Hash, n note) {
	s.notesMu.Lock()
	defer s.notesMu.Unlock()
	s.notes[hash] = n
}

func (s *Sender) dropNote(hash common.Hash) {
	s.notesMu.Lock()
	defer s.notesMu.Unlock()
	delete(s.notes, hash)
}

// look brings every pending transaction one step further and answers how many
// are pending still. Of many callers at once one looks and the others share it.
func (s *Sender) look(ctx context.Context) (pending int, err error) {
	before := s.looks.Load()
	select {
	case s.nurse <- struct{}{}:
		defer func() { <-s.nurse }()
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	recs, err := s.store.pending()
	if err != nil || len(recs) == 0 || s.looks.Load() != before {
		return len(recs), err
	}
	defer s.looks.Add(1)
	// The records were listed first: a nonce read later can only be higher.
	used, err := s.cfg.Client.NonceAt(ctx, s.addr, nil)
	if err != nil {
		return len(recs), fmt.Errorf("reading the nonce of %s: %w", s.addr, err)
	}
	var errs []error
	pending = len(recs)
	for _, rec := range recs {
		var done bool
		if rec.Nonce < used {
			done, err = s.reap(ctx, rec)
		} else {
			done, err = s.push(ctx, rec, rec.Nonce == used)
		}
		if done {
			pending--
		}
		errs = append(errs, err)
	}
	if recs[0].Nonce > used {
		errs = append(errs, s.closeGap(ctx, used))
	}
	return pending, errors.Join(errs...)
}

// reap finishes a record whose nonce is used, once its receipt is confirmed.
func (s *Sender) reap(ctx context.Context, rec *record) (done bool, err error) {
	receipt, err := s.receipt(ctx, rec)
	if err != nil {
		return false, err
	}
	if receipt == nil {
		return false, s.replaced(ctx, rec)
	}
	delete(s.missing, rec.Nonce)
	if s.cfg.Confirmations > 0 {
		head, err := s.cfg.Client.BlockNumber(ctx)
		if err != nil {
			return false, fmt.Errorf("reading the block number: %w", err)
		}
		if head < receipt.BlockNumber.Uint64()+s.cfg.Confirmations {
			return false, nil
		}
	}
	for _, a := range rec.Attempts {
		s.dropNote(a.Hash)
	}
	return true, s.store.amend(rec, func(r *record) { r.Receipt = receipt })
}

// replaced deals with a nonce that something else than this sender has used: its
// transaction can then never be mined, so the call gets another nonce. Since
// acting on a node that merely lags would make the effect happen twice, the
// nonce must be used at confirmed depth and the node must deny every attempt for
// as long as Stuck.
func (s *Sender) replaced(ctx context.Context, rec *record) error {
	since, seen := s.missing[rec.Nonce]
	if !seen {
		s.missing[rec.Nonce] = s.cfg.Now()
		return nil
	}
	if s.cfg.Now().Sub(since) < s.cfg.Stuck {
		return nil
	}
	head, err := s.cfg.Client.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("reading the block number: %w", err)
	}
	if head < s.cfg.Confirmations {
		return nil
	}
	deep := new(big.Int).SetUint64(head - s.cfg.Confirmations)
	used, err := s.cfg.Client.NonceAt(ctx, s.addr, deep)
	if err != nil || used <= rec.Nonce {
		return err
	}
	for _, a := range rec.Attempts {
		if _, _, err := s.cfg.Client.TransactionByHash(ctx, a.Hash); !absent(err) {
			return err
		}
	}
	delete(s.missing, rec.Nonce)
	return s.reassign(ctx, rec)
}

// reassign signs the record's call again under a fresh nonce.
func (s *Sender) reassign(ctx context.Context, rec *record) error {
	old, err := rec.newest().tx()
	if err != nil {
		return err
	}
	pool, err := s.cfg.Client.PendingNonceAt(ctx, s.addr)
	if err != nil {
		return fmt.Errorf("reading the nonce of %s: %w", s.addr, err)
	}
	release, err := s.claimNonces(ctx)
	if err != nil {
		return err
	}
	defer release()
	next, err := s.store.nextNonce()
	if err != nil {
		return err
	}
	inner := s.copyOf(old)
	inner.Nonce = max(next, pool)
	a, err := s.sign(ctx, inner)
	if err != nil {
		return err
	}
	moved := &record{Key: rec.Key, Content: rec.Content, Nonce: inner.Nonce, Attempts: []attempt{a}}
	if err := s.store.move(moved, rec.Nonce); err != nil {
		return err
	}
	return s.broadcast(ctx, moved)
}

// push sends a waiting transaction again when it is time, with a higher fee if
// it is the one that the others wait for and has waited too long.
func (s *Sender) push(ctx context.Context, rec *record, first bool) (done bool, err error) {
	newest := rec.newest()
	n, now := s.note(newest.Hash), s.cfg.Now()
	if now.Sub(n.sent) < s.cfg.Rebroadcast {
		return false, nil
	}
	if n.cheap || first && now.Sub(newest.At) >= s.cfg.Stuck {
		if err := s.bump(ctx, rec); err != nil {
			n.trouble = err.Error()
			s.setNote(newest.Hash, n)
		}
	}
	err = s.broadcast(ctx, rec)
	var refused *RefusedError
	if errors.As(err, &refused) {
		return true, nil
	}
	return false, err
}

// bump adds an attempt with a higher fee. It is on disk before it is sent.
func (s *Sender) bump(ctx context.Context, rec *record) error {
	old, err := rec.newest().tx()
	if err != nil {
		return err
	}
	f, err := s.raise(ctx, old)
	if err != nil {
		return err
	}
	inner := s.copyOf(old)
	inner.GasTipCap, inner.GasFeeCap = f.tip, f.feeCap
	a, err := s.sign(ctx, inner)
	if err != nil {
		return err
	}
	return s.store.amend(rec, func(r *record) { r.Attempts = append(r.Attempts, a) })
}

func (s *Sender) copyOf(tx *types.Transaction) *types.DynamicFeeTx {
	return &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: tx.Nonce(), To: tx.To(), Value: tx.Value(), Data: tx.Data(),
		Gas: tx.Gas(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
	}
}

// broadcast sends the record's newest attempt. Only *RefusedError is an error of
// the call's own: the record is gone then. A node that cannot be reached, or
// wants something else first, is noted and tried again later.
func (s *Sender) broadcast(ctx context.Context, rec *record) error {
	newest := rec.newest()
	tx, err := newest.tx()
	if err != nil {
		return err
	}
	err = s.cfg.Client.SendTransaction(ctx, tx)
	n := note{sent: s.cfg.Now()}
	switch judge(err) {
	case accepted, spent:
	case underpriced:
		n.cheap, n.trouble = true, err.Error()
	case never:
		n.trouble = err.Error()
		if len(rec.Attempts) > 1 {
			break // an earlier attempt was good enough, and may be mined
		}
		s.setNote(newest.Hash, n)
		if dropErr := s.store.drop(rec); dropErr != nil {
			return dropErr
		}
		return &RefusedError{Key: rec.Key, Err: err}
	case tooPoor:
		// The money may be in a block that the node's pool has not seen yet.
		n.sent, n.trouble = n.sent.Add(time.Second-s.cfg.Rebroadcast), err.Error()
	default:
		n.sent, n.trouble = time.Time{}, err.Error() // again at the next look
	}
	s.setNote(newest.Hash, n)
	return nil
}

// closeGap frees transactions that wait behind a nonce which nothing pending
// uses. Either a reorganisation took a confirmed transaction away, which is then
// sent again, or a nonce was given up, which is then used for nothing.
func (s *Sender) closeGap(ctx context.Context, nonce uint64) error {
	rec, err := s.store.byNonce(nonce)
	if err != nil {
		return err
	}
	if rec != nil {
		if err := s.store.amend(rec, func(r *record) { r.Receipt = nil }); err != nil {
			return err
		}
		return s.broadcast(ctx, rec)
	}
	pool, err := s.cfg.Client.PendingNonceAt(ctx, s.addr)
	if err != nil || pool > nonce {
		return err // somebody else's transaction will use it
	}
	f, _, err := s.suggest(ctx)
	if err != nil {
		return err
	}
	a, err := s.sign(ctx, &types.DynamicFeeTx{
		ChainID: s.chainID, Nonce: nonce, To: &s.addr, Value: new(big.Int), Gas: params.TxGas,
		GasTipCap: f.tip, GasFeeCap: f.feeCap,
	})
	if err != nil {
		return err
	}
	rec = &record{Key: fmt.Sprintf("%s%d", fillPrefix, nonce), Nonce: nonce, Attempts: []attempt{a}}
	if err := s.store.put(rec); err != nil {
		return err
	}
	return s.broadcast(ctx, rec)
}
