package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
)

// identity is what a data directory is bound to. It is written once, in steps
// that each leave it complete as far as it goes.
type identity struct {
	ChainID       uint64    `json:"chainId"`
	Genesis       string    `json:"genesis"` // hash of the chain's block 0
	Channel       string    `json:"channel"` // custody channel
	BaseURL       string    `json:"baseURL"` // that labels were printed with
	Passport      string    `json:"passport,omitempty"`
	PassportBlock uint64    `json:"passportBlock,omitempty"`
	Escrow        string    `json:"escrow,omitempty"`
	EscrowBlock   uint64    `json:"escrowBlock,omitempty"`
	Created       time.Time `json:"created"`
}

var (
	bucketHouse = []byte("house")
	keyIdentity = []byte("identity")
	keySecrets  = []byte("secrets")
)

// OtherLedger: the data directory was made with another chain or channel.
type OtherLedger struct{ What, Have, Want string }

func (e *OtherLedger) Error() string {
	return fmt.Sprintf("the data directory belongs to %s %s, not to %s; use another --data or the ledger that it was made with", e.What, e.Have, e.Want)
}

// Code names the error for programs.
func (e *OtherLedger) Code() string { return "other_ledger" }

// ErrInUse: another process has the data directory open.
var ErrInUse = errors.New("another waymark is using the data directory")

func openDB(dir string) (*bbolt.DB, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the data directory: %w", err)
	}
	db, err := bbolt.Open(filepath.Join(dir, "house.db"), 0o600, &bbolt.Options{Timeout: time.Second})
	if errors.Is(err, bbolt.ErrTimeout) {
		return nil, ErrInUse
	}
	if err != nil {
		return nil, fmt.Errorf("opening the data directory: %w", err)
	}
	db.MaxBatchDelay = time.Millisecond // a handheld waits for its answer to be kept
	return db, nil
}

func (h *App) readIdentity() (id identity, found bool, err error) {
	err = h.db.View(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucketHouse)
		if b == nil {
			return nil
		}
		text := b.Get(keyIdentity)
		if text == nil {
			return nil
		}
		found = true
		return json.Unmarshal(text, &id)
	})
	return id, found, err
}

func (h *App) writeIdentity(id identity) error {
	text, err := json.Marshal(id)
	if err != nil {
		return err
	}
	return h.db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucketIfNotExists(bucketHouse)
		if err != nil {
			return err
		}
		return b.Put(keyIdentity, text)
	})
}

// DefaultBaseURL is what labels name when nobody says.
const DefaultBaseURL = "http://localhost:8080"

// baseURL settles under which origin the house is reached: what it is told
// now, what it was told before, or the default.
func (h *App) baseURL() error {
	was, _, err := h.readIdentity()
	if err != nil {
		return err
	}
	for _, url := range []string{was.BaseURL, DefaultBaseURL} {
		if h.cfg.BaseURL == "" {
			h.cfg.BaseURL = url
		}
	}
	return nil
}

// bind checks the ledgers that were opened against the directory, or binds a
// new directory to them.
func (h *App) bind(now identity) (identity, error) {
	was, found, err := h.readIdentity()
	if err != nil {
		return was, fmt.Errorf("reading what the data directory is bound to: %w", err)
	}
	if !found {
		return now, h.writeIdentity(now)
	}
	if was.ChainID != now.ChainID {
		return was, &OtherLedger{"chain", fmt.Sprint(was.ChainID), fmt.Sprint("chain ", now.ChainID)}
	}
	if was.Genesis != now.Genesis {
		return was, &OtherLedger{"the chain with genesis", was.Genesis, "the one with genesis " + now.Genesis}
	}
	if was.Channel != now.Channel {
		return was, &OtherLedger{"the custody channel", was.Channel, now.Channel}
	}
	if was.BaseURL != now.BaseURL {
		was.BaseURL = now.BaseURL
		return was, h.writeIdentity(was)
	}
	return was, nil
}
