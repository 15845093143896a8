package index

import (
	"encoding/json"
	"fmt"
	"sync"
	"time"

	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
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
func (x *Index) Heights() (Heights, error) {
	var h Heights
	err := x.db.View(func(tx *bbolt.Tx) (err error) {
		h, err = x.heights(tx)
		return err
	})
	return h, err
}

func (x *Index) heights(tx *bbolt.Tx) (Heights, error) {
	var h Heights
	meta := tx.Bucket(bucketMeta)
	h.EVM.Block = evmHeight(tx)
	x.pace.mu.Lock()
	h.EVM.Head, h.EVM.Time, h.Custody.CaughtUp = x.pace.newest, x.pace.at, x.pace.caughtUp
	x.pace.mu.Unlock()
	if h.EVM.Head > h.EVM.Block {
		h.EVM.Behind = h.EVM.Head - h.EVM.Block
	}
	if text := meta.Get(keyCustodySeen); text != nil {
		t, err := time.Parse(time.RFC3339Nano, string(text))
		if err != nil {
			return h, fmt.Errorf("reading the index's place on the custody ledger: %w", err)
		}
		h.Custody.Seen = t
	}
	if text := meta.Get(keyCustodyCursor); text != nil {
		if err := json.Unmarshal(text, &h.Custody.Cursor); err != nil {
			return h, fmt.Errorf("reading the index's place on the custody ledger: %w", err)
		}
	}
	return h, nil
}
