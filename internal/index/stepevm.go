package index

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/store"
)

// StepEVM reads what follows on the EVM chain, up to one batch of blocks, and
// applies it. It reports whether there was anything.
func (x *Index) StepEVM(ctx context.Context) (bool, error) { return x.stepEVM(ctx, ^uint64(0)) }

// stepEVM applies no block above until.
func (x *Index) stepEVM(ctx context.Context, until uint64) (bool, error) {
	from, err := x.evmCursor(ctx)
	if err != nil {
		return false, err
	}
	batch, err := x.cfg.Logs.Next(ctx, from)
	if err != nil {
		return false, fmt.Errorf("indexing the chain: %w", err)
	}
	x.pace.head(batch.Head.Number, batch.HeadTime)
	if !batch.Progress(from) {
		return false, nil
	}
	for n, b := range batch.Blocks {
		if b.Number > until {
			batch.Blocks = batch.Blocks[:n]
			break
		}
	}
	txs, err := x.transactions(ctx, batch.Blocks)
	if err != nil {
		return false, fmt.Errorf("indexing the chain: %w", err)
	}
	if err := x.db.Update(ctx, func(tx store.Tx) error { return x.applyEVM(ctx, tx, batch, txs) }); err != nil {
		return false, fmt.Errorf("indexing the chain: %w", err)
	}
	x.changes.Notify() // also without logs: the chain's time went on
	return true, nil
}

func (x *Index) evmCursor(ctx context.Context) (evm.Cursor, error) {
	cursor, found, err := tableEVMCursor.Load(ctx, x.db, keyEVMCursor)
	if err == nil && !found {
		cursor = evm.StartAt(x.cfg.Start)
	}
	return cursor, err
}

func (x *Index) applyEVM(ctx context.Context, tx store.Tx, batch evm.Batch, txs map[common.Hash]transaction) error {
	if batch.Rollback != nil {
		floor, err := tx.Get(bucketMeta, keyUndoFloor)
		if err != nil {
			return err
		}
		if floor != nil && batch.Rollback.Number < binary.BigEndian.Uint64(floor) {
			return clearEVM(tx) // further back than the undo goes: start over
		}
		if err := rollback(tx, batch.Rollback.Number); err != nil {
			return err
		}
	}
	for _, b := range batch.Blocks {
		j := &journal{tx: tx, block: b.Number}
		for i := range b.Logs {
			if err := x.applyLog(ctx, j, b, &b.Logs[i], txs); err != nil {
				return fmt.Errorf("log %d of block %d: %w", b.Logs[i].Index, b.Number, err)
			}
		}
	}
	if err := tableEVMCursor.Put(tx, keyEVMCursor, batch.Next); err != nil {
		return err
	}
	newest, _ := batch.Next.Newest()
	if newest.Number > x.cfg.Undo {
		return forget(tx, newest.Number-x.cfg.Undo)
	}
	return nil
}

func (x *Index) applyLog(ctx context.Context, j *journal, b evm.Block, l *types.Log, txs map[common.Hash]transaction) error {
	if len(l.Topics) == 0 {
		return nil
	}
	switch l.Address {
	case x.cfg.Passport:
		return applyPassport(j, b, l)
	case x.recovery:
		return applyRecovery(j, l)
	case x.cfg.Domain.Escrow:
		return x.applyEscrow(ctx, j, b, l, txs[l.TxHash])
	}
	return nil
}

// transaction is what an order's step says beyond its log.
type transaction struct {
	to   *common.Address
	from common.Address
	data []byte
	gas  uint64
	fee  string
}

// transactions reads the transactions behind the escrow's logs.
func (x *Index) transactions(ctx context.Context, blocks []evm.Block) (map[common.Hash]transaction, error) {
	txs := map[common.Hash]transaction{}
	signer := types.LatestSignerForChainID(x.cfg.Domain.ChainID)
	for _, b := range blocks {
		for _, l := range b.Logs {
			if _, have := txs[l.TxHash]; have || l.Address != x.cfg.Domain.Escrow {
				continue
			}
			tx, err := x.cfg.Client.TransactionInBlock(ctx, l.BlockHash, l.TxIndex)
			if err != nil {
				return nil, fmt.Errorf("reading transaction %s: %w", l.TxHash, err)
			}
			if tx.Hash() != l.TxHash {
				return nil, fmt.Errorf("the node answered transaction %s when asked for %s", tx.Hash(), l.TxHash)
			}
			receipt, err := x.cfg.Client.TransactionReceipt(ctx, l.TxHash)
			if err != nil {
				return nil, fmt.Errorf("reading the receipt of transaction %s: %w", l.TxHash, err)
			}
			from, err := types.Sender(signer, tx)
			if err != nil {
				return nil, fmt.Errorf("the sender of transaction %s: %w", l.TxHash, err)
			}
			txs[l.TxHash] = transaction{to: tx.To(), from: from, data: tx.Data(), gas: receipt.GasUsed, fee: escrow.GasFee(receipt)}
		}
	}
	return txs, nil
}

func blockTime(t time.Time) time.Time { return t.UTC().Truncate(time.Second) }
