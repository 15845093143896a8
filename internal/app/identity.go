package app

import (
	"context"
	"fmt"
	"time"

	"github.com/waymark/waymark/internal/store"
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

// identities holds the one identity of the directory.
const (
	identities  = store.Table[string, identity]("directory")
	identityKey = "identity"
)

// OtherLedger: the data directory was made with another chain or channel.
type OtherLedger struct{ What, Have, Want string }

func (e *OtherLedger) Error() string {
	return fmt.Sprintf("the data directory belongs to %s %s, not to %s; use another --data or the ledger that it was made with", e.What, e.Have, e.Want)
}

// Code names the error for programs.
func (e *OtherLedger) Code() string { return "other_ledger" }

func (h *App) readIdentity(ctx context.Context) (identity, bool, error) {
	return identities.Load(ctx, h.db, identityKey)
}

func (h *App) writeIdentity(ctx context.Context, id identity) error {
	return identities.Save(ctx, h.db, identityKey, id)
}

// DefaultBaseURL is what labels name when nobody says.
const DefaultBaseURL = "http://localhost:8080"

// baseURL settles under which origin the server is reached: the one configured
// now, the one configured before, or the default.
func (h *App) baseURL(ctx context.Context) error {
	was, _, err := h.readIdentity(ctx)
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
func (h *App) bind(ctx context.Context, now identity) (identity, error) {
	was, found, err := h.readIdentity(ctx)
	if err != nil {
		return was, fmt.Errorf("reading what the data directory is bound to: %w", err)
	}
	if !found {
		return now, h.writeIdentity(ctx, now)
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
		return was, h.writeIdentity(ctx, was)
	}
	return was, nil
}
