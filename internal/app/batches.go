package app

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"sync"
	"time"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/notify"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
)

// Batches mints what makers hand in, one batch at a time, and completes after a
// restart what was interrupted.
type Batches struct {
	items      *items
	sealSecret []byte
	log        *slog.Logger
	wake       chan struct{}
	changes    notify.Broadcaster

	mu     sync.Mutex
	parked map[string]string // batch key → why, until the next try
}

// BatchUpload is a batch as a maker hands it in. The readers are good until
// Submit returns.
type BatchUpload struct {
	Items    io.Reader // CSV with a header line
	Passport io.Reader // one JSON document
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

// maker mints batches in the name of a maker of this server.
func (j *Batches) maker(ctx context.Context, msp string) (*minting.Maker, error) {
	a, err := j.items.accounts.party(ctx, msp)
	if err != nil {
		return nil, err
	}
	ledger, err := j.items.channel.of(msp)
	if err != nil {
		return nil, err
	}
	registered := j.items.chain.registry
	issuer, err := registered.Issuer(ctx, a.address())
	if err != nil {
		return nil, err
	}
	return &minting.Maker{
		Store: j.items.batches, Chain: minter{registered, a}, Ledger: commissioner{ledger},
		Issuer: issuer, Contract: registered.CAIP10(), Place: j.items.channel.parties.place(msp),
		Claim: func(item string) (provenance.Address, error) {
			return registry.SealCode(j.sealSecret, item).Account(item)
		},
		Now: time.Now,
	}, nil
}

type minter struct {
	registry *registry.Registry
	account  *account
}

// Mint implements minting.Minter.
func (m minter) Mint(ctx context.Context, root provenance.Hash, size uint32) (minting.MintTx, error) {
	receipt, err := m.registry.Mint(ctx, deployer{m.account}, root, size)
	if err != nil {
		return minting.MintTx{}, err
	}
	return minting.MintTx{Tx: receipt.TxHash.Hex(), Gas: receipt.GasUsed, Fee: escrow.GasFee(receipt)}, nil
}

type commissioner struct{ ledger custody.Client }

// Commission implements minting.Commissioner.
func (c commissioner) Commission(ctx context.Context, checkpoint provenance.Checkpoint) error {
	capture, err := captureOf(checkpoint)
	if err != nil {
		return err
	}
	outcomes, err := c.ledger.Append(ctx, capture)
	if err != nil {
		return err
	}
	return custody.OutcomeError(outcomes[0])
}

// Submit validates a whole batch before anything is minted, and returns once
// the job is stored; the same batch again is the same job as it stands. A faulty
// batch is refused with the member "rows", a list of [minting.RowError].
func (j *Batches) Submit(ctx context.Context, p Principal, up BatchUpload) (Batch, error) {
	items, err := minting.ReadItems(up.Items)
	if err != nil {
		return Batch{}, batchRefusal(err)
	}
	template, err := minting.ReadTemplate(up.Passport)
	if err != nil {
		return Batch{}, batchRefusal(err)
	}
	m, err := j.maker(ctx, p.Party)
	if err != nil {
		return Batch{}, err
	}
	if err := j.mayIssue(ctx, p.Party, items); err != nil {
		return Batch{}, err
	}
	batches, err := m.Accept(ctx, items, template)
	if err != nil {
		return Batch{}, batchRefusal(err)
	}
	select {
	case j.wake <- struct{}{}:
	default:
	}
	j.changes.Notify()
	v := j.view(p.Party, batches[0])
	for _, b := range batches[1:] {
		v.More = append(v.More, b.Key)
	}
	return v, nil
}

func batchRefusal(err error) error {
	var file *minting.InvalidFile
	var passport *minting.InvalidPassport
	var taken *minting.Taken
	switch {
	case errors.As(err, &file):
		return refusal.New(file.Code(), "%s", file.Error()).With("rows", file.Rows).With("more", file.More).Because(err)
	case errors.As(err, &passport):
		return refusal.New(passport.Code(), "%s", passport.Error()).With("problems", passport.Problems).Because(err)
	case errors.As(err, &taken):
		return refusal.New(taken.Code(), "%s", taken.Error()).Because(err)
	}
	return err
}

// Batch is one of the maker's batches.
func (j *Batches) Batch(ctx context.Context, p Principal, key string) (Batch, error) {
	b, err := j.items.batches.Batch(ctx, key)
	if errors.Is(err, minting.ErrNotFound) {
		return Batch{}, errNotFound
	}
	if err != nil {
		return Batch{}, err
	}
	switch owner, err := j.owner(ctx, b); {
	case err != nil:
		return Batch{}, err
	case owner != p.Party:
		return Batch{}, errNotFound
	}
	return j.view(p.Party, b), nil
}

// owner is the party of this server that issued a batch, or "". Its issuer may
// have changed keys since.
func (j *Batches) owner(ctx context.Context, b minting.Batch) (string, error) {
	if owner := j.items.accounts.owner(b.Issuer); owner != "" {
		return owner, nil
	}
	key, err := j.items.chain.registry.IssuerKey(ctx, b.Issuer)
	return j.items.accounts.owner(key), err
}

// List returns the maker's batches, newest first.
func (j *Batches) List(ctx context.Context, p Principal) ([]Batch, error) {
	list, err := j.items.batches.Batches(ctx)
	if err != nil {
		return nil, err
	}
	out := []Batch{}
	for _, b := range list {
		owner, err := j.owner(ctx, b)
		if err != nil {
			return nil, err
		}
		if owner == p.Party {
			out = append(out, j.view(p.Party, b))
		}
	}
	return out, nil
}

func (j *Batches) view(msp string, b minting.Batch) Batch {
	j.mu.Lock()
	note := j.parked[b.Key]
	j.mu.Unlock()
	v := Batch{
		Key: b.Key, Party: msp, Product: b.Name, GTIN: string(b.GTIN), Items: int(b.Size), ID: b.ID, Root: b.Root, Created: b.Created, Note: note, Gas: b.Gas, Fee: b.Fee,
		Commissioned: min(b.Events*minting.EventItems, int(b.Size)),
	}
	if b.Tx != "" {
		v.Tx = []string{b.Tx}
	}
	switch b.State {
	case minting.Planned:
		v.State = BatchMinting
	case minting.Minted:
		v.State, v.Minted = BatchCommissioning, int(b.Size)
	case minting.Commissioned:
		v.State, v.Minted = BatchReady, int(b.Size)
	}
	if note != "" {
		v.State = BatchParked
	}
	return v
}

// Changes gives a value after batches may have changed; it is closed when ctx
// ends or the application closes.
func (j *Batches) Changes(ctx context.Context) <-chan struct{} { return j.changes.Listen(ctx) }

// run completes batches until ctx ends: those that are handed in, and first
// those that an earlier run left.
func (j *Batches) run(ctx context.Context) {
	for {
		retry := j.round(ctx)
		var again <-chan time.Time
		if retry {
			again = time.After(5 * time.Second)
		}
		select {
		case <-ctx.Done():
			return
		case <-j.wake:
		case <-again:
		}
	}
}

// round tries every unfinished batch once and reports whether one of them
// should be tried again by itself.
func (j *Batches) round(ctx context.Context) (retry bool) {
	list, err := j.items.batches.Batches(ctx)
	if err != nil {
		j.log.Error("reading the batches", "error", err)
		return true
	}
	for _, b := range list {
		if b.State == minting.Commissioned || ctx.Err() != nil {
			continue
		}
		err := j.completeOne(ctx, b)
		var rejected *custody.Rejected
		j.mu.Lock()
		delete(j.parked, b.Key)
		refused, isRefused := refusal.Of(err) // for the moment: too little money, or fees above the cap
		switch {
		case errors.As(err, &rejected):
			j.parked[b.Key] = rejected.Error()
		case isRefused:
			j.parked[b.Key] = refused.Error()
		}
		j.mu.Unlock()
		if err != nil && ctx.Err() == nil {
			retry = retry || rejected == nil
			j.log.Error("completing a batch", "batch", b.Key, "error", err)
		}
		j.changes.Notify()
	}
	return retry
}

func (j *Batches) completeOne(ctx context.Context, b minting.Batch) error {
	msp, err := j.owner(ctx, b)
	if err != nil {
		return err
	}
	m, err := j.maker(ctx, msp)
	if err != nil {
		return err
	}
	return m.Complete(ctx, b, func(minting.State, int, int) { j.changes.Notify() })
}
