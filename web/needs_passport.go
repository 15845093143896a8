package web

import (
	"bytes"
	"context"
	"encoding/json"
	"io"

	"github.com/waymark/waymark/provenance"
)

// Versions appends versions of passports. What is in force already is not
// appended again, so that the same call completes an interrupted one.
type Versions interface {
	Append(ctx context.Context, p Principal, n NewPassport) (AppendedPassports, error)
}

// NewPassport is a later shared passport for one item, or for all of a batch.
type NewPassport struct {
	Item     string          `json:"item,omitempty"`  // canonical Digital Link URI
	Batch    string          `json:"batch,omitempty"` // the batch's key
	Passport json.RawMessage `json:"passport"`        // the whole shared passport, as in a batch's upload
}

// Document is the shared passport as it was sent.
func (n NewPassport) Document() io.Reader { return bytes.NewReader(n.Passport) }

// AppendedPassports says how many versions stand on the chain.
type AppendedPassports struct {
	Item      string   `json:"item,omitempty"`
	Batch     string   `json:"batch,omitempty"`
	Appended  int      `json:"appended"`
	Unchanged int      `json:"unchanged"`    // the passport in force is this one already
	Tx        []string `json:"tx,omitempty"` // transaction hashes, 0x…
}

// Recoveries gives the token of a lost key to another account, with a time in
// which its holder can refuse.
type Recoveries interface {
	ProposeRecovery(ctx context.Context, p Principal, item string, to provenance.Address) (RecoveryState, error)
	VetoRecovery(ctx context.Context, p Principal, item string) (RecoveryState, error)
	ExecuteRecovery(ctx context.Context, item string) (RecoveryState, error)
}

// RecoveryState is an item's token after a step of a recovery.
type RecoveryState struct {
	Item     string               `json:"item"`
	Token    provenance.TokenID   `json:"token"`
	Owner    provenance.Address   `json:"owner"`
	Recovery *provenance.Recovery `json:"recovery,omitempty"` // what is proposed now
	Tx       string               `json:"tx,omitempty"`       // none: it stood so already
}
