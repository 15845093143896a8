package index

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/store"
)

// pace remembers what the newest steps saw beyond what they applied, for
// status pages alone.
type pace struct {
	mu       sync.Mutex
	newest   uint64
	at       time.Time
	caughtUp bool
}

func (p *pace) head(block uint64, at time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.newest, p.at = block, at.UTC()
}

// custody notes whether the ledger's end was reached, and reports whether that
// is news.
func (p *pace) custody(caughtUp bool) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	news := p.caughtUp != caughtUp
	p.caughtUp = caughtUp
	return news
}

// Heights is how far the index has read both ledgers.
type Heights struct {
	EVM struct {
		Block  uint64    `json:"block"`  // read up to and including; 0 before the first step
		Head   uint64    `json:"head"`   // the chain's newest block at the newest step
		Behind uint64    `json:"behind"` // blocks not read yet
		Time   time.Time `json:"time"`   // the newest block's: what deadlines compare with
	} `json:"evm"`
	Custody struct {
		Cursor   custody.Cursor `json:"cursor"`
		Seen     time.Time      `json:"seen"`     // when the ledger's node committed what was read last
		CaughtUp bool           `json:"caughtUp"` // the newest step found nothing more
	} `json:"custody"`
}

// Heights returns how far the index has read both ledgers.
func (x *Index) Heights(ctx context.Context) (h Heights, err error) {
	err = x.db.View(ctx, func(r store.Reader) (err error) {
		h, err = x.heights(r)
		return err
	})
	return h, err
}

func (x *Index) heights(r store.Reader) (h Heights, err error) {
	if h.EVM.Block, err = evmHeight(r); err != nil {
		return h, err
	}
	x.pace.mu.Lock()
	h.EVM.Head, h.EVM.Time, h.Custody.CaughtUp = x.pace.newest, x.pace.at, x.pace.caughtUp
	x.pace.mu.Unlock()
	if h.EVM.Head > h.EVM.Block {
		h.EVM.Behind = h.EVM.Head - h.EVM.Block
	}
	seen, err := r.Get(bucketMeta, keyCustodySeen)
	if err != nil {
		return h, err
	}
	if seen != nil {
		if h.Custody.Seen, err = time.Parse(time.RFC3339Nano, string(seen)); err != nil {
			return h, fmt.Errorf("reading the index's place on the custody ledger: %w", err)
		}
	}
	h.Custody.Cursor, _, err = tableCustodyCursor.Get(r, keyCustodyCursor)
	return h, err
}
