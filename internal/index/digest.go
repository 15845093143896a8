package index

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// Digest is what an index holds, as hashes. Two indexes that read the same
// ledgers to the same heights have equal digests.
type Digest struct {
	Heights Heights                    `json:"heights"`
	Buckets map[string]provenance.Hash `json:"buckets"` // of every key and value, in order
	Sum     provenance.Hash            `json:"sum"`     // of all buckets
}

// Digest reads the whole index in one transaction.
func (x *Index) Digest(ctx context.Context) (d Digest, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		d = Digest{Buckets: map[string]provenance.Hash{}}
		if d.Heights, err = x.heights(r); err != nil {
			return err
		}
		all := sha256.New()
		for _, name := range slices.Concat(evmBuckets, custodyBuckets) {
			h := sha256.New()
			for p, err := range r.Range(name, store.Range{}) {
				if err != nil {
					return err
				}
				var lengths [8]byte
				binary.BigEndian.PutUint32(lengths[:], uint32(len(p.Key)))
				binary.BigEndian.PutUint32(lengths[4:], uint32(len(p.Value)))
				for _, part := range [][]byte{lengths[:], p.Key, p.Value} {
					if _, err := h.Write(part); err != nil {
						return err
					}
				}
			}
			sum := provenance.Hash(h.Sum(nil))
			d.Buckets[name] = sum
			if _, err := io.WriteString(all, name+" "+sum.String()+"\n"); err != nil {
				return err
			}
		}
		d.Sum = provenance.Hash(all.Sum(nil))
		return nil
	})
	return d, err
}

// Rebuild makes the index anew beside this one, from both ledgers up to the
// heights that this one stands at, and returns the digests of both; what
// differs is in Buckets. This index may go on meanwhile; but when the chain is
// reorganised below its height the digests differ for that reason, so a caller
// asks again before it raises an alarm.
func (x *Index) Rebuild(ctx context.Context) (here, anew Digest, err error) {
	if here, err = x.Digest(ctx); err != nil {
		return here, anew, err
	}
	dir, err := os.MkdirTemp(filepath.Dir(x.cfg.Path), "index-rebuild-")
	if err != nil {
		return here, anew, fmt.Errorf("rebuilding the index: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cfg := x.cfg
	cfg.Path = filepath.Join(dir, "index.db")
	y, err := Open(cfg)
	if err != nil {
		return here, anew, err
	}
	defer func() { err = errors.Join(err, y.Close()) }()
	if err := y.fill(ctx, here.Heights); err != nil {
		return here, anew, fmt.Errorf("rebuilding the index: %w", err)
	}
	anew, err = y.Digest(ctx)
	return here, anew, err
}

// fill reads both ledgers up to the heights.
func (x *Index) fill(ctx context.Context, to Heights) error {
	for {
		h, err := x.Heights(ctx)
		if err != nil {
			return err
		}
		if h.EVM.Block >= to.EVM.Block {
			break
		}
		progress, err := x.stepEVM(ctx, to.EVM.Block)
		if err != nil {
			return err
		}
		if !progress {
			return fmt.Errorf("the chain ends before block %d", to.EVM.Block)
		}
	}
	for idle := time.Duration(0); ; {
		h, err := x.Heights(ctx)
		if err != nil {
			return err
		}
		if !h.Custody.Cursor.Before(to.Custody.Cursor) {
			return nil
		}
		if idle > endsAfter {
			return fmt.Errorf("the custody ledger ends before transaction %d of block %d", to.Custody.Cursor.Tx, to.Custody.Cursor.Block)
		}
		progress, err := x.stepCustody(ctx, &to.Custody.Cursor)
		if err != nil {
			return err
		}
		if progress {
			idle = 0
		} else {
			idle += x.cfg.Wait
		}
	}
}

// endsAfter is how long a ledger that has more to tell may be silent.
const endsAfter = 30 * time.Second
