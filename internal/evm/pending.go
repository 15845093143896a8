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

// note is what is remembered about an attempt between polls. It may be lost: a
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

// poll brings every pending transaction one step further and answers how many
// are pending still. Of many callers at once one polls and the others share it.
func (s *Sender) poll(ctx context.Context) (pending int, err error) {
	before := s.polls.Load()
	select {
	case s.polling <- struct{}{}:
		defer func() { <-s.polling }()
	case <-ctx.Done():
		return 0, ctx.Err()
	}
	recs, err := s.records.unconfirmed(ctx)
	if err != nil || s.polls.Load() != before {
		return len(recs), err
	}
	next, err := s.records.nextNonce(ctx)
	if err != nil || next == 0 {
		return len(recs), err
	}
	defer s.polls.Add(1)
	// The records were listed first: a nonce read later can only be higher, unless
	// the chain was reorganised.
	used, err := s.cfg.Client.NonceAt(ctx, s.addr, nil)
	if err != nil {
		return len(recs), fmt.Errorf("reading the nonce of %s: %w", s.addr, err)
	}
	var errs []error
	pending = len(recs)
	for _, rec := range recs {
		var done bool
		if rec.Nonce < used {
			done, err = s.confirm(ctx, rec)
		} else {
			done, err = s.rebroadcast(ctx, rec, rec.Nonce == used)
		}
		if done {
			pending--
		}
		errs = append(errs, err)
	}
	if len(recs) > 0 {
		next = recs[0].Nonce
	}
	if used < next {
		restored, err := s.closeGap(ctx, used, next, len(recs) > 0)
		pending += restored
		errs = append(errs, err)
	}
	return pending, errors.Join(errs...)
}

// confirm finishes a record whose nonce is used, once its receipt is confirmed.
func (s *Sender) confirm(ctx context.Context, rec *record) (done bool, err error) {
	receipt, err := s.receipt(ctx, rec)
	if err != nil {
		return false, err
	}
	if receipt == nil {
		return false, s.replaced(ctx, rec)
	}
	delete(s.missing, rec.Nonce)
	if deep, ok, err := s.deep(ctx); err != nil || !ok || receipt.BlockNumber.Uint64() > deep {
		return false, err
	}
	for _, a := range rec.Attempts {
		s.dropNote(a.Hash)
	}
	return true, s.records.amend(ctx, rec, func(r *record) { r.Receipt = receipt })
}

// deep answers the newest block that lies deep enough to count; false if none
// does yet.
func (s *Sender) deep(ctx context.Context) (number uint64, ok bool, err error) {
	if s.cfg.Tag != "" {
		var h *header
		if err := s.cfg.Client.Client().CallContext(ctx, &h, "eth_getBlockByNumber", s.cfg.Tag, false); err != nil {
			return 0, false, fmt.Errorf("reading the %s block: %w", s.cfg.Tag, err)
		}
		if h == nil {
			return 0, false, nil // a young chain has none
		}
		return uint64(h.Number), true, nil
	}
	head, err := s.cfg.Client.BlockNumber(ctx)
	if err != nil {
		return 0, false, fmt.Errorf("reading the block number: %w", err)
	}
	if head < s.cfg.Confirmations {
		return 0, false, nil
	}
	return head - s.cfg.Confirmations, true, nil
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
	deep, ok, err := s.deep(ctx)
	if err != nil || !ok {
		return err
	}
	used, err := s.cfg.Client.NonceAt(ctx, s.addr, new(big.Int).SetUint64(deep))
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
	next, err := s.records.nextNonce(ctx)
	if err != nil {
		return err
	}
	inner := s.copyOf(old)
	inner.Nonce = max(next, pool)
	a, err := s.sign(ctx, inner, old.Type() == types.LegacyTxType)
	if err != nil {
		return err
	}
	moved := &record{Key: rec.Key, Content: rec.Content, Nonce: inner.Nonce, Attempts: []attempt{a}}
	if err := s.records.move(ctx, moved, rec.Nonce); err != nil {
		return err
	}
	return s.broadcast(ctx, moved)
}

// rebroadcast sends a waiting transaction again when it is time, with a higher
// fee if it is the one that the others wait for and has waited too long.
func (s *Sender) rebroadcast(ctx context.Context, rec *record, first bool) (done bool, err error) {
	newest := rec.newest()
	n, now := s.note(newest.Hash), s.cfg.Now()
	if now.Sub(n.sent) < s.cfg.Rebroadcast {
		return false, nil
	}
	var stuck error
	if n.cheap || first && now.Sub(newest.At) >= s.cfg.Stuck {
		stuck = s.bump(ctx, rec)
	}
	err = s.broadcast(ctx, rec)
	if stuck != nil {
		n = s.note(rec.newest().Hash)
		n.cheap, n.trouble = true, stuck.Error()
		s.setNote(rec.newest().Hash, n)
	}
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
	a, err := s.sign(ctx, inner, f.legacy)
	if err != nil {
		return err
	}
	return s.records.amend(ctx, rec, func(r *record) { r.Attempts = append(r.Attempts, a) })
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
		if dropErr := s.records.drop(ctx, rec); dropErr != nil {
			return dropErr
		}
		return &RefusedError{Key: rec.Key, Err: err}
	case tooPoor:
		// The money may be in a block that the node's pool has not seen yet.
		n.sent, n.trouble = n.sent.Add(time.Second-s.cfg.Rebroadcast), err.Error()
	default:
		n.sent, n.trouble = time.Time{}, err.Error() // again at the next poll
	}
	s.setNote(newest.Hash, n)
	return nil
}

// closeGap takes care of the nonces from first to before next, which the chain
// has not seen and nothing pending uses. Either a reorganisation took confirmed
// transactions away, which are then sent again; or a nonce was given up, and is
// used for nothing if transactions wait behind it. It answers how many are
// pending again.
func (s *Sender) closeGap(ctx context.Context, first, next uint64, waiting bool) (restored int, err error) {
	for nonce := first; nonce < next; nonce++ {
		rec, err := s.records.byNonce(ctx, nonce)
		if err != nil {
			return restored, err
		}
		if rec == nil {
			if waiting {
				err = s.fill(ctx, nonce)
			}
			return restored, err
		}
		if err := s.records.amend(ctx, rec, func(r *record) { r.Receipt = nil }); err != nil {
			return restored, err
		}
		restored++
		if err := s.broadcast(ctx, rec); err != nil {
			return restored, err
		}
	}
	return restored, nil
}

// fill uses up a nonce with a transaction that does nothing.
func (s *Sender) fill(ctx context.Context, nonce uint64) error {
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
	}, f.legacy)
	if err != nil {
		return err
	}
	rec := &record{Key: fmt.Sprintf("%s%d", fillPrefix, nonce), Nonce: nonce, Attempts: []attempt{a}}
	if err := s.records.put(ctx, rec); err != nil {
		return err
	}
	return s.broadcast(ctx, rec)
}
