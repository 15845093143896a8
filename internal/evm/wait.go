package evm

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrNoCall says that a key has no transaction.
var ErrNoCall = errors.New("no transaction has that key")

// errPatience is why a Wait gave up.
var errPatience = errors.New("not confirmed in time")

// Wait waits until the key's transaction is confirmed, and looks after all of the
// account's transactions meanwhile. A mined revert is answered as its receipt
// and a *RevertError. *UnknownError says that the wait ended before the
// transaction did; *RefusedError that the node will never take it.
func (s *Sender) Wait(ctx context.Context, key string) (*types.Receipt, error) {
	rec, err := s.records.get(ctx, key)
	if err != nil {
		return nil, err
	}
	if rec == nil {
		return nil, fmt.Errorf("call %q: %w", key, ErrNoCall)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, s.cfg.Patience, errPatience)
	defer cancel()
	var trouble error
	for {
		newest, err := s.records.get(ctx, key)
		if err != nil {
			return nil, err
		}
		if newest == nil {
			return nil, &RefusedError{Key: key, Err: errors.New("the node refused it: " + s.note(rec.newest().Hash).trouble)}
		}
		rec = newest
		if rec.Receipt != nil {
			receipt, err := s.settled(ctx, rec)
			if receipt != nil {
				return receipt, err
			}
			trouble = err
		} else if _, err := s.poll(ctx); ctx.Err() == nil {
			trouble = err
		}
		if !sleep(ctx, s.cfg.Poll) {
			return nil, s.unknown(ctx, rec, trouble)
		}
	}
}

// unknown names why the wait ended and what stood in the way last.
func (s *Sender) unknown(ctx context.Context, rec *record, trouble error) error {
	err := context.Cause(ctx)
	if trouble != nil {
		err = fmt.Errorf("%w (%w)", err, trouble)
	} else if said := s.note(rec.newest().Hash).trouble; said != "" {
		err = fmt.Errorf("%w (the node says: %s)", err, said)
	}
	return &UnknownError{Key: rec.Key, Tx: rec.newest().Hash, Err: err}
}

// settled answers a mined record's receipt from the chain as it is now. It is
// nil if a reorganisation took the transaction away; the record is then pending
// again.
func (s *Sender) settled(ctx context.Context, rec *record) (*types.Receipt, error) {
	receipt, err := s.receipt(ctx, rec)
	if err != nil {
		return nil, err
	}
	if receipt == nil {
		used, err := s.cfg.Client.NonceAt(ctx, s.addr, nil)
		if err != nil {
			return nil, fmt.Errorf("reading the nonce of %s: %w", s.addr, err)
		}
		if used <= rec.Nonce {
			return nil, s.records.amend(ctx, rec, func(r *record) { r.Receipt = nil })
		}
		receipt = rec.Receipt // the node no longer indexes a transaction that old
	}
	if receipt.Status == types.ReceiptStatusSuccessful {
		return receipt, nil
	}
	return receipt, s.explain(ctx, rec, receipt)
}

// receipt asks for the receipt of each attempt; nil if the node has none.
func (s *Sender) receipt(ctx context.Context, rec *record) (*types.Receipt, error) {
	for i := len(rec.Attempts) - 1; i >= 0; i-- {
		r, err := s.cfg.Client.TransactionReceipt(ctx, rec.Attempts[i].Hash)
		if err == nil {
			return r, nil
		}
		if !absent(err) {
			return nil, fmt.Errorf("asking for the receipt of %s: %w", rec.Attempts[i].Hash, err)
		}
	}
	return nil, nil
}

// explain finds out why a mined transaction reverted by running it again on the
// state before its block, and failing that on the state after it.
func (s *Sender) explain(ctx context.Context, rec *record, receipt *types.Receipt) error {
	result := &RevertError{Tx: receipt.TxHash}
	for _, a := range rec.Attempts {
		if a.Hash != receipt.TxHash {
			continue
		}
		tx, err := a.tx()
		if err != nil {
			return err
		}
		msg := ethereum.CallMsg{From: s.addr, To: tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: tx.Gas()}
		for _, n := range []*big.Int{new(big.Int).Sub(receipt.BlockNumber, common.Big1), receipt.BlockNumber} {
			if _, err := s.cfg.Client.CallContract(ctx, msg, n); err != nil {
				if revert, ok := AsRevert(err, s.cfg.Errors...); ok {
					revert.Tx = receipt.TxHash
					return fmt.Errorf("call %q: %w", rec.Key, revert)
				}
			}
		}
	}
	return fmt.Errorf("call %q: %w", rec.Key, result)
}

// Resume takes up every transaction that an earlier process left, and waits
// until none is pending or ctx ends.
func (s *Sender) Resume(ctx context.Context) error {
	for {
		pending, err := s.poll(ctx)
		if err == nil && pending == 0 {
			return nil
		}
		if !sleep(ctx, s.cfg.Poll) {
			return fmt.Errorf("resuming the transactions of %s: %w", s.addr, errors.Join(context.Cause(ctx), err))
		}
	}
}

// Run looks after the account's transactions until ctx ends: those that an
// earlier process left, those that nobody waits for any more, and confirmed ones
// that a reorganisation took away. Report, if it is not nil, gets what stands
// in the way, once for as long as it stays the same.
func (s *Sender) Run(ctx context.Context, report func(error)) {
	said := ""
	for {
		pending, err := s.poll(ctx)
		if ctx.Err() != nil {
			return
		}
		now := ""
		if err != nil {
			now = err.Error()
		}
		if now != said && err != nil && report != nil {
			report(err)
		}
		said = now
		wait := s.cfg.Rebroadcast
		if pending > 0 && err == nil {
			wait = min(wait, 4*s.cfg.Poll)
		}
		if !sleep(ctx, wait) {
			return
		}
	}
}

// Forget frees the key of a call that reverted, so that it can be tried anew. It
// refuses any other: forgetting those could make one effect happen twice.
func (s *Sender) Forget(ctx context.Context, key string) error {
	rec, err := s.records.get(ctx, key)
	if err != nil {
		return err
	}
	if rec == nil {
		return fmt.Errorf("call %q: %w", key, ErrNoCall)
	}
	if rec.Receipt == nil || rec.Receipt.Status == types.ReceiptStatusSuccessful {
		return fmt.Errorf("call %q did not revert: its key stays", key)
	}
	return s.records.forget(ctx, rec)
}

// Pending is one transaction that is not confirmed.
type Pending struct {
	Key      string
	Nonce    uint64
	Tx       common.Hash // the newest attempt
	Attempts int
	Since    time.Time // when the first attempt was signed
	Trouble  string    // what the node last said against it
}

// Pending answers the transactions that are not confirmed, oldest first.
func (s *Sender) Pending(ctx context.Context) ([]Pending, error) {
	recs, err := s.records.unconfirmed(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]Pending, 0, len(recs))
	for _, r := range recs {
		list = append(list, Pending{
			Key: r.Key, Nonce: r.Nonce, Tx: r.newest().Hash, Attempts: len(r.Attempts),
			Since: r.Attempts[0].At, Trouble: s.note(r.newest().Hash).trouble,
		})
	}
	return list, nil
}

// Lookup answers the key's newest transaction and, once it is confirmed, its
// receipt as it was then. It asks no node. ErrNoCall if there is none.
func (s *Sender) Lookup(ctx context.Context, key string) (common.Hash, *types.Receipt, error) {
	rec, err := s.records.get(ctx, key)
	if err != nil {
		return common.Hash{}, nil, err
	}
	if rec == nil {
		return common.Hash{}, nil, fmt.Errorf("call %q: %w", key, ErrNoCall)
	}
	if rec.Receipt != nil {
		return rec.Receipt.TxHash, rec.Receipt, nil
	}
	return rec.newest().Hash, nil, nil
}

// sleep answers false when ctx ended first.
func sleep(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}
