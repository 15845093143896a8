package repository

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/notify"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Config says what the repository is of.
type Config struct {
	Path   string         // the bbolt file; created if missing
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
	db      *bbolt.DB
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
// fails with bbolt's ErrTimeout when another process has it open.
func Open(cfg Config) (*Repository, error) {
	if cfg.Wait <= 0 {
		cfg.Wait = time.Second
	}
	if cfg.MaxSort <= 0 {
		cfg.MaxSort = 100_000
	}
	db, err := openFile(cfg.Path)
	if err != nil {
		return nil, fmt.Errorf("opening the event repository: %w", err)
	}
	r := &Repository{cfg: cfg, db: db, sortable: 20_000, chunk: 2048}
	if err := r.prepare(); err != nil {
		db.Close()
		return nil, fmt.Errorf("opening the event repository: %w", err)
	}
	return r, nil
}

func openFile(path string) (*bbolt.DB, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
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

func (r *Repository) prepare() error {
	return r.db.Update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		if meta != nil && bytes.Equal(meta.Get(keyLayout), []byte(layout)) && string(meta.Get(keyLedger)) == r.cfg.Identity {
			return nil
		}
		return r.clear(tx)
	})
}

func (r *Repository) clear(tx *bbolt.Tx) error {
	for _, name := range allBuckets {
		if tx.Bucket(name) != nil {
			if err := tx.DeleteBucket(name); err != nil {
				return err
			}
		}
		if _, err := tx.CreateBucket(name); err != nil {
			return err
		}
	}
	meta := tx.Bucket(bucketMeta)
	if err := meta.Put(keyLedger, []byte(r.cfg.Identity)); err != nil {
		return err
	}
	return meta.Put(keyLayout, []byte(layout))
}

// Reset empties the repository, to be filled anew from the ledger.
func (r *Repository) Reset() error {
	if err := r.db.Update(r.clear); err != nil {
		return fmt.Errorf("resetting the event repository: %w", err)
	}
	r.sorted.clear()
	r.changes.Notify()
	return nil
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
func (r *Repository) Status() (Status, error) {
	var s Status
	err := r.db.View(func(tx *bbolt.Tx) error {
		s.Events = lastSeq(tx)
		meta := tx.Bucket(bucketMeta)
		if b := meta.Get(keySeen); b != nil {
			s.RecordTime = readTime(b)
		}
		if text := meta.Get(keyCursor); text != nil {
			return json.Unmarshal(text, &s.Cursor)
		}
		return nil
	})
	if err != nil {
		return s, fmt.Errorf("reading the state of the event repository: %w", err)
	}
	return s, nil
}

// lastSeq is the newest sequence number, 0 when there is no event.
func lastSeq(tx *bbolt.Tx) uint64 {
	k, _ := tx.Bucket(bucketEvents).Cursor().Last()
	if k == nil {
		return 0
	}
	return seqOf(k)
}
