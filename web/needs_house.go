package web

import (
	"context"
	"io"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/worker"
	"github.com/waymark/waymark/provenance"
)

// Role is what a credential lets its bearer do.
type Role string

// The roles. A credential has one; a party that does several things has
// several credentials.
const (
	RoleMaker     Role = "maker"     // mints batches, prints labels, recalls
	RoleCustodian Role = "custodian" // posts checkpoints
	RoleMerchant  Role = "merchant"  // offers and cancels orders
	RoleBuyer     Role = "buyer"     // funds, confirms, disputes
	RoleArbiter   Role = "arbiter"   // resolves disputes
	RoleAdmin     Role = "admin"     // credentials, fsck, status
)

// Principal is who a credential speaks for.
type Principal struct {
	ID      string             `json:"id"`    // of the credential, not secret
	Party   string             `json:"party"` // MSP id
	Name    string             `json:"name"`  // the party's trading name
	Role    Role               `json:"role"`
	Account provenance.Address `json:"account,omitzero"` // EVM account that it acts with
}

// Credentials checks tokens. An unknown or revoked token is ErrUnauthorized;
// any other error means that nobody knows. It must be fast and must take the
// same time for near misses, for it is asked at every request.
type Credentials interface {
	Check(ctx context.Context, token string) (Principal, error)
}

// CredentialStore issues and revokes tokens. Tokens are shown once and stored
// hashed.
type CredentialStore interface {
	Issue(ctx context.Context, p Principal, note string) (Credential, string, error) // p.ID is ignored; the second value is the token
	List(ctx context.Context) ([]Credential, error)
	Revoke(ctx context.Context, id string) error // ErrNotFound
}

// Credential is an issued token without the token.
type Credential struct {
	Principal
	Note    string    `json:"note,omitempty"`
	Created time.Time `json:"created"`
}

// Batches mints batches. Submit validates the whole batch before anything is
// minted and returns once the job is stored; the same batch again is the same
// job as it stands. A faulty batch is an error with the member
// "rows", a list of [RowError].
type Batches interface {
	Submit(ctx context.Context, p Principal, b BatchUpload) (Batch, error)
	Batch(ctx context.Context, p Principal, key string) (Batch, error) // ErrNotFound
	Batches(ctx context.Context, p Principal) ([]Batch, error)         // newest first
}

// BatchUpload is a batch as a maker hands it in. The readers end with an error
// when the upload is larger than allowed; they are good until Submit returns.
type BatchUpload struct {
	Items    io.Reader // CSV with a header line
	Passport io.Reader // one JSON document
}

// RowError is one thing wrong with one line of a batch.
type RowError struct {
	Line   int    `json:"line"`             // 1 is the header
	Column string `json:"column,omitempty"` // its name in the header
	Detail string `json:"detail"`
}

// BatchState is where a batch's job stands.
type BatchState string

// The states of a batch. Ready and Parked are final until somebody acts.
const (
	BatchQueued        BatchState = "queued"
	BatchMinting       BatchState = "minting"
	BatchCommissioning BatchState = "commissioning"
	BatchReady         BatchState = "ready"  // both ledgers are confirmed; labels may be printed
	BatchParked        BatchState = "parked" // a rule said no, or it is too dear for now; Note says which
)

// Batch is a batch's job.
type Batch struct {
	Key          string             `json:"key"`
	Party        string             `json:"party"` // MSP id of the maker
	State        BatchState         `json:"state"`
	GTIN         string             `json:"gtin"`
	Product      string             `json:"product,omitempty"` // from the passport
	Items        int                `json:"items"`
	Minted       int                `json:"minted"`
	Commissioned int                `json:"commissioned"`
	ID           provenance.BatchID `json:"batch,omitzero"`
	Root         provenance.Hash    `json:"root,omitzero"`
	Tx           []string           `json:"tx,omitempty"`  // mint transactions
	Gas          uint64             `json:"gas,omitempty"` // of the mint
	Fee          string             `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
	Created      time.Time          `json:"created"`
	Note         string             `json:"note,omitempty"` // why it is parked or waiting
	More         []string           `json:"more,omitempty"` // as handed in: keys of the file's further batches, where it is too large for one
}

// Labels prints. Before the batch is ready every method is an error with the
// code "batch_not_ready".
type Labels interface {
	Sheet(ctx context.Context, p Principal, key string) (Writer, error)  // PDF of the outer labels
	Sealed(ctx context.Context, p Principal, key string) (Writer, error) // PDF of the codes that go inside the boxes
	Label(ctx context.Context, p Principal, key, serial, format string) (Writer, error)
}

// Recalls tells the world that items must not be used.
type Recalls interface {
	Recall(ctx context.Context, p Principal, r Recall) (Recalled, error)
}

// Recall names one item or one batch.
type Recall struct {
	Item   string `json:"item,omitempty"`  // canonical Digital Link URI
	Batch  string `json:"batch,omitempty"` // the batch's key
	Reason string `json:"reason"`          // shown to shoppers
}

// Recalled is a recall that stands on the chain.
type Recalled struct {
	Recall
	Tx    string `json:"tx"`
	Block uint64 `json:"block"`
	Gas   uint64 `json:"gas,omitempty"`
	Fee   string `json:"fee,omitempty"` // wei that the gas cost, in decimal digits
}

// Custodian appends custody records and reads them. Checkpoint answers for
// each checkpoint by itself, in order; an error means that none of them was
// tried, or that it is not known whether they stand (code "unknown").
type Custodian interface {
	Checkpoint(ctx context.Context, p Principal, c []provenance.Checkpoint) ([]Outcome, error)
	Custody(ctx context.Context, subject string) (provenance.Path, error) // ErrNotFound
	// Whereabouts is where a subject was at a time; ErrNotFound before its first record.
	Whereabouts(ctx context.Context, subject string, at time.Time) (Whereabouts, error)
	Parties(ctx context.Context) ([]provenance.Party, error)
}

// Outcome is what became of one checkpoint.
type Outcome struct {
	Status  string                `json:"status"`            // accepted, duplicate, rejected, conflict
	Event   string                `json:"eventID,omitempty"` // ni:///sha-256;…?ver=CBV2.0
	Code    string                `json:"code,omitempty"`    // rejected, conflict: which rule
	Subject string                `json:"subject,omitempty"` // rejected, conflict: about which subject
	Detail  string                `json:"detail,omitempty"`  // one sentence
	Records []provenance.Position `json:"records,omitempty"` // accepted, duplicate: the heads it made
}

// The statuses of an [Outcome].
const (
	OutcomeAccepted  = "accepted"
	OutcomeDuplicate = "duplicate" // it stands already; nothing changed
	OutcomeRejected  = "rejected"
	OutcomeConflict  = "conflict"
)

// Answers keeps answers to keyed requests, so that a client which lost an
// answer can ask again. It is durable: Save returns once the answer would
// survive a crash. An answer is kept for a day at least.
type Answers interface {
	Find(ctx context.Context, key string) (idempotency.Answer, bool, error)
	Save(ctx context.Context, key string, a idempotency.Answer) error
}

// Fsck checks the whole house.
type Fsck interface {
	Fsck(ctx context.Context) (Report, error)
}

// Report is what a check of the house found.
type Report struct {
	OK     bool    `json:"ok"`
	Checks []Check `json:"checks"`
}

// Check is one invariant of the house.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Count  int    `json:"count"` // things looked at
	Detail string `json:"detail,omitempty"`
}

// StatusService tells how the house is.
type StatusService interface {
	Status(ctx context.Context) (Status, error)
	Ready(ctx context.Context) error // nil once scans can be answered
}

// Status is the state of the workers and of both ledgers.
type Status struct {
	Party   string         `json:"party"` // MSP id that it speaks for
	Chain   string         `json:"chain"` // CAIP-2
	Workers []WorkerStatus `json:"workers"`
	Ledgers []LedgerStatus `json:"ledgers"`
	// Accounts are the house's own on the chain, by name, and Spent what they paid
	// for gas, by what for.
	Accounts []AccountStatus `json:"accounts,omitempty"`
	Spent    []Spending      `json:"spent,omitempty"`
}

// AccountStatus is one account that pays for gas.
type AccountStatus struct {
	Name    string             `json:"name"`
	Address provenance.Address `json:"address"`
	Balance string             `json:"balance"`           // wei, in decimal digits
	Pending int                `json:"pending"`           // transactions that are not confirmed
	Trouble string             `json:"trouble,omitempty"` // what stands in the way of the oldest
}

// Spending is what the confirmed transactions of one category cost.
type Spending struct {
	Category     string `json:"category"`
	Transactions uint64 `json:"transactions"`
	Gas          uint64 `json:"gas"`
	Fee          string `json:"fee"` // wei, in decimal digits
}

// WorkerStatus is one worker.
type WorkerStatus struct {
	Name   string    `json:"name"`
	State  string    `json:"state"`           // running, backing off, stopped
	Parked int       `json:"parked"`          // things that it does not act on
	Error  string    `json:"error,omitempty"` // the newest
	Last   time.Time `json:"last,omitzero"`   // its newest step

	SetAside []worker.SetAside `json:"setAside,omitempty"` // those things, each with the reason
}

// LedgerStatus is one ledger and how far the read model has come in it.
type LedgerStatus struct {
	Name    string `json:"name"` // evm, custody
	Height  uint64 `json:"height"`
	Indexed uint64 `json:"indexed"`
}

// Resolver is middleware that answers GS1 Digital Links, or hands a request on
// to the pages with the path that they know.
type Resolver interface {
	Handle(c *fiber.Ctx) error
}

// Mounter serves a part of the server by itself, its own credentials included.
type Mounter interface {
	Mount(router fiber.Router)
}
