package index

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/notify"
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
	Path     string         // the bbolt file; created if missing
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
	db      *bbolt.DB
	changes notify.Broadcaster
	pace    pace
}

// Open opens the index at cfg.Path. A file that is damaged, of another layout
// or of other contracts is started over: everything in it can be read again.
// It fails with bbolt's ErrTimeout when another process has it open.
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
	db, err := openFile(cfg.Path)
	if err != nil {
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	x := &Index{cfg: cfg, db: db}
	if err := x.prepare(); err != nil {
		db.Close()
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	return x, nil
}

func openFile(path string) (*bbolt.DB, error) {
	options := &bbolt.Options{Timeout: time.Second, NoFreelistSync: true, FreelistType: bbolt.FreelistMapType}
	db, err := bbolt.Open(path, 0o600, options)
	damaged := errors.Is(err, bolterrors.ErrInvalid) || errors.Is(err, bolterrors.ErrChecksum) || errors.Is(err, bolterrors.ErrVersionMismatch)
	if !damaged {
		return db, err
	}
	if err := os.Remove(path); err != nil {
		return nil, err
	}
	return bbolt.Open(path, 0o600, options)
}

// identity is what the projection is of.
func (c Config) identity() string {
	return fmt.Sprintf("%s passport %s from %d", c.Domain, c.Passport, c.Start)
}

func (x *Index) prepare() error {
	return x.db.Update(func(tx *bbolt.Tx) error {
		meta, err := tx.CreateBucketIfNotExists(bucketMeta)
		if err != nil {
			return err
		}
		same := bytes.Equal(meta.Get(keyLayout), []byte(layout)) && bytes.Equal(meta.Get(keyIdentity), []byte(x.cfg.identity()))
		if same {
			return nil
		}
		if err := x.clearEVM(tx); err != nil {
			return err
		}
		if err := clearCustody(tx); err != nil {
			return err
		}
		if err := meta.Put(keyLayout, []byte(layout)); err != nil {
			return err
		}
		return meta.Put(keyIdentity, []byte(x.cfg.identity()))
	})
}

func (x *Index) clearEVM(tx *bbolt.Tx) error {
	if err := empty(tx, append([][]byte{bucketUndo}, evmBuckets...)); err != nil {
		return err
	}
	meta := tx.Bucket(bucketMeta)
	for _, k := range [][]byte{keyEVMCursor, keyUndoFloor} {
		if err := meta.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

func clearCustody(tx *bbolt.Tx) error {
	if err := empty(tx, custodyBuckets); err != nil {
		return err
	}
	meta := tx.Bucket(bucketMeta)
	if err := meta.Delete(keyCustodySeen); err != nil {
		return err
	}
	return meta.Delete(keyCustodyCursor)
}

func empty(tx *bbolt.Tx, buckets [][]byte) error {
	for _, name := range buckets {
		if tx.Bucket(name) != nil {
			if err := tx.DeleteBucket(name); err != nil {
				return err
			}
		}
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	return nil
}

// Reset empties the index, to be filled anew from both ledgers.
func (x *Index) Reset() error {
	err := x.db.Update(func(tx *bbolt.Tx) error {
		if err := x.clearEVM(tx); err != nil {
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
