package repository

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/notify"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Config says what the repository is of.
type Config struct {
	Path   string         // the file; created if missing
	Ledger custody.Ledger // the party's own connection to the custody ledger
	// Identity names the ledger; a file that was filled from another one is
	// started over.
	Identity string
	// MasterData is what is known about places and other words; may be nil.
	MasterData query.MasterData
	// Wait is how long a step waits for something new, 1 s if zero.
	Wait time.Duration
	// MaxSort is how many events are sorted by an extension field at most, 100,000
	// if zero. More are a QueryTooLargeException.
	MaxSort int
}

// Repository is an open repository. Safe for concurrent use; of Step one caller at
// a time.
type Repository struct {
	cfg     Config
	db      store.Store
	changes notify.Broadcaster
	sorted  sortedAnswers
	// sortable is how many candidates are sorted by their stored eventTime rather
	// than looked for along the index of times.
	sortable int
	// chunk is how many bytes of sequences an index entry holds before they go on in
	// another.
	chunk int
}

// Event is an event with its place in the repository.
type Event struct {
	Seq   uint64 // 1 for the first; the ledger's order
	ID    string // the ledger's name for it, provenance.EventID
	TxID  string // the ledger transaction that brought it
	Event *epcis.Event
}

// Open opens the repository at cfg.Path. A file that is damaged, of another layout
// or of another ledger is started over: everything in it can be read again. It
// fails with [store.ErrInUse] when another process has it open.
func Open(cfg Config) (*Repository, error) {
	if cfg.Wait <= 0 {
		cfg.Wait = time.Second
	}
	if cfg.MaxSort <= 0 {
		cfg.MaxSort = 100_000
	}
	if err := os.MkdirAll(filepath.Dir(cfg.Path), 0o700); err != nil {
		return nil, fmt.Errorf("opening the event repository: %w", err)
	}
	db, err := store.OpenRebuildable(cfg.Path, "layout "+layout+" of "+cfg.Identity)
	if err != nil {
		return nil, fmt.Errorf("opening the event repository: %w", err)
	}
	return &Repository{cfg: cfg, db: db, sortable: 20_000, chunk: 2048}, nil
}

// Close releases the file. Who waits for changes or an event stops waiting.
func (r *Repository) Close() error {
	r.changes.Close()
	return r.db.Close()
}

// Status is how far the repository has come.
type Status struct {
	Cursor     custody.Cursor // the ledger transaction that was applied last
	Events     uint64         // how many events are held; also the newest sequence number
	RecordTime time.Time      // of the newest event; zero: none yet
}

// Status returns how far the repository has come.
func (r *Repository) Status(ctx context.Context) (s Status, err error) {
	err = r.db.View(ctx, func(tx store.Reader) (err error) {
		s = Status{}
		if s.Events, err = lastSeq(tx); err != nil {
			return err
		}
		seen, err := tx.Get(bucketMeta, keySeen)
		if err != nil {
			return err
		}
		if seen != nil {
			s.RecordTime = readTime(seen)
		}
		text, err := tx.Get(bucketMeta, keyCursor)
		if err != nil || text == nil {
			return err
		}
		return json.Unmarshal(text, &s.Cursor)
	})
	return s, doing(err, "reading the state of the event repository")
}

// lastSeq is the newest sequence number, 0 when there is no event.
func lastSeq(tx store.Reader) (uint64, error) {
	for p, err := range tx.Range(bucketEvents, store.Range{Backward: true, Limit: 1}) {
		if err != nil {
			return 0, err
		}
		return seqOf(p.Key), nil
	}
	return 0, nil
}
