package index

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/notify"
	"github.com/waymark/waymark/internal/store"
)

// Client reads the transactions behind logs; *ethclient.Client is one.
type Client interface {
	TransactionInBlock(ctx context.Context, block common.Hash, index uint) (*types.Transaction, error)
	TransactionReceipt(ctx context.Context, tx common.Hash) (*types.Receipt, error)
}

// Logs reads the contracts' logs; *evm.Reader is one.
type Logs interface {
	Next(ctx context.Context, from evm.Cursor) (evm.Batch, error)
}

// Config says what the index is of.
type Config struct {
	Path     string         // of the file; created if missing
	Domain   escrow.Domain  // chain and escrow contract
	Passport common.Address // passport contract
	Logs     Logs           // of both contracts, on Domain's chain
	Client   Client
	Ledger   custody.Ledger // the custody ledger as the party's own node has it
	// Offers finds the terms of orders that were funded through another
	// contract, whose calldata does not show them; may be nil.
	Offers escrow.Orders

	// Start is the first block that may hold a log of the contracts.
	Start uint64
	// Undo is how many blocks can be taken back without starting over, 1,024 if
	// zero.
	Undo uint64
	// Wait is how long a custody step waits for something new, 1 s if zero.
	Wait time.Duration
}

// Index is an open index. Safe for concurrent use; of StepEVM and StepCustody
// one worker each.
type Index struct {
	cfg     Config
	db      store.Store
	changes notify.Broadcaster
	pace    pace

	recovery common.Address // contract that the passport contract made
}

// Open opens the index at cfg.Path. A file that is damaged, of another layout
// or of other contracts is started over: everything in it can be read again.
// It fails with [store.ErrInUse] when another process has it open.
func Open(cfg Config) (*Index, error) {
	if cfg.Domain.ChainID == nil {
		return nil, errors.New("opening the index: no chain id")
	}
	if cfg.Undo == 0 {
		cfg.Undo = 1024
	}
	if cfg.Wait <= 0 {
		cfg.Wait = time.Second
	}
	if err := os.MkdirAll(filepath.Dir(cfg.Path), 0o700); err != nil {
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	db, err := store.OpenRebuildable(cfg.Path, cfg.identity())
	if err != nil {
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	return &Index{cfg: cfg, db: db, recovery: passport.RecoveryAddress(cfg.Passport)}, nil
}

// identity is what the projection is of.
func (c Config) identity() string {
	return fmt.Sprintf("layout %s of %s passport %s from %d", layout, c.Domain, c.Passport, c.Start)
}

func clearEVM(tx store.Tx) error {
	if err := empty(tx, append([]string{bucketUndo}, evmBuckets...)); err != nil {
		return err
	}
	return errors.Join(tx.Delete(bucketMeta, keyEVMCursor), tx.Delete(bucketMeta, keyUndoFloor))
}

func clearCustody(tx store.Tx) error {
	if err := empty(tx, custodyBuckets); err != nil {
		return err
	}
	return errors.Join(tx.Delete(bucketMeta, keyCustodySeen), tx.Delete(bucketMeta, keyCustodyCursor))
}

func empty(tx store.Tx, buckets []string) error {
	for _, name := range buckets {
		for p, err := range tx.Range(name, store.Range{}) {
			if err != nil {
				return err
			}
			if err := tx.Delete(name, p.Key); err != nil {
				return err
			}
		}
	}
	return nil
}

// Reset empties the index, to be filled anew from both ledgers.
func (x *Index) Reset(ctx context.Context) error {
	err := x.db.Update(ctx, func(tx store.Tx) error {
		if err := clearEVM(tx); err != nil {
			return err
		}
		return clearCustody(tx)
	})
	if err != nil {
		return fmt.Errorf("resetting the index: %w", err)
	}
	x.changes.Notify()
	return nil
}

// Close releases the file. Subscriptions end.
func (x *Index) Close() error {
	x.changes.Close()
	return x.db.Close()
}
