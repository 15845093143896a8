package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/notify"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web"
)

// maker mints batches in the name of a maker of this house.
func (h *App) maker(ctx context.Context, msp string) (*minting.Maker, error) {
	a, err := h.accounts.party(ctx, msp)
	if err != nil {
		return nil, err
	}
	ledger, err := h.ledger(msp)
	if err != nil {
		return nil, err
	}
	return &minting.Maker{
		Store: h.batches, Chain: minter{h.registry, a}, Ledger: commissioner{ledger},
		Issuer: a.address(), Contract: h.registry.CAIP10(), Place: h.place(msp),
		Claim: func(item string) (provenance.Address, error) {
			return registry.SealCode(h.sealSecret, item).Account(item)
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
	ev, err := checkpoint.Event()
	if err != nil {
		return err
	}
	text, err := json.Marshal(ev)
	if err != nil {
		return fmt.Errorf("writing the event: %w", err)
	}
	outcomes, err := c.ledger.Append(ctx, chaincode.Capture{Event: text, Custody: true})
	if err != nil {
		return err
	}
	return custody.OutcomeError(outcomes[0])
}

// batchJobs mints what makers hand in, one batch at a time, and completes
// after a restart what was interrupted. It is a web.Batches.
type batchJobs struct {
	*App
	wake    chan struct{}
	changes notify.Broadcaster
	parked  map[string]string // batch key → why, until the next try
}

// Submit implements web.Batches.
func (j *batchJobs) Submit(ctx context.Context, p web.Principal, up web.BatchUpload) (web.Batch, error) {
	items, err := minting.ReadItems(up.Items)
	if err != nil {
		return web.Batch{}, batchProblem(err)
	}
	template, err := minting.ReadTemplate(up.Passport)
	if err != nil {
		return web.Batch{}, batchProblem(err)
	}
	m, err := j.maker(ctx, p.Party)
	if err != nil {
		return web.Batch{}, err
	}
	if err := j.mayIssue(p.Party, items); err != nil {
		return web.Batch{}, err
	}
	batches, err := m.Accept(ctx, items, template)
	if err != nil {
		return web.Batch{}, batchProblem(err)
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

// mayIssue finds items outside the maker's company prefixes before anything is
// minted; the custody ledger would refuse them afterwards.
func (j *batchJobs) mayIssue(msp string, items []minting.Item) error {
	for _, p := range j.cfg.Parties {
		if p.MSP != msp {
			continue
		}
		party := p.registration(provenance.Address{})
		for _, item := range items {
			if !party.Issues(item.URI()) {
				return &web.Problem{Code: "not_issuer", Status: 422,
					Detail: fmt.Sprintf("No company prefix of %s covers GTIN %s.", p.Name, item.GTIN)}
			}
		}
	}
	return nil
}

func batchProblem(err error) error {
	var file *minting.InvalidFile
	var passport *minting.InvalidPassport
	var taken *minting.Taken
	switch {
	case errors.As(err, &file):
		rows := make([]web.RowError, len(file.Rows))
		for i, r := range file.Rows {
			rows[i] = web.RowError(r)
		}
		return &web.Problem{Code: file.Code(), Status: 422, Detail: file.Error(), Members: map[string]any{"rows": rows, "more": file.More}}
	case errors.As(err, &passport):
		return &web.Problem{Code: passport.Code(), Status: 422, Detail: passport.Error(), Members: map[string]any{"problems": passport.Problems}}
	case errors.As(err, &taken):
		return &web.Problem{Code: taken.Code(), Status: 409, Detail: taken.Error()}
	}
	return err
}

// Batch implements web.Batches.
func (j *batchJobs) Batch(ctx context.Context, p web.Principal, key string) (web.Batch, error) {
	b, err := j.App.batches.Batch(ctx, key)
	if errors.Is(err, minting.ErrNotFound) || err == nil && j.partyOf(b.Issuer) != p.Party {
		return web.Batch{}, web.ErrNotFound
	}
	if err != nil {
		return web.Batch{}, err
	}
	return j.view(p.Party, b), nil
}

// Batches implements web.Batches.
func (j *batchJobs) Batches(ctx context.Context, p web.Principal) ([]web.Batch, error) {
	list, err := j.App.batches.Batches(ctx)
	if err != nil {
		return nil, err
	}
	out := []web.Batch{}
	for _, b := range list {
		if j.partyOf(b.Issuer) == p.Party {
			out = append(out, j.view(p.Party, b))
		}
	}
	return out, nil
}

func (j *batchJobs) view(msp string, b minting.Batch) web.Batch {
	j.mu.Lock()
	note := j.parked[b.Key]
	j.mu.Unlock()
	v := web.Batch{
		Key: b.Key, Party: msp, Product: b.Name, GTIN: string(b.GTIN), Items: int(b.Size), ID: b.ID, Root: b.Root, Created: b.Created, Note: note, Gas: b.Gas, Fee: b.Fee,
		Commissioned: min(b.Events*minting.EventItems, int(b.Size)),
	}
	if b.Tx != "" {
		v.Tx = []string{b.Tx}
	}
	switch b.State {
	case minting.Planned:
		v.State = web.BatchMinting
	case minting.Minted:
		v.State, v.Minted = web.BatchCommissioning, int(b.Size)
	case minting.Commissioned:
		v.State, v.Minted = web.BatchReady, int(b.Size)
	}
	if note != "" {
		v.State = web.BatchParked
	}
	return v
}

// run completes batches until ctx ends: those that are handed in, and first
// those that an earlier run left.
func (j *batchJobs) run(ctx context.Context) {
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
func (j *batchJobs) round(ctx context.Context) (retry bool) {
	list, err := j.App.batches.Batches(ctx)
	if err != nil {
		j.cfg.Log.Error("reading the batches", "error", err)
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
			j.cfg.Log.Error("completing a batch", "batch", b.Key, "error", err)
		}
		j.changes.Notify()
	}
	return retry
}

func (j *batchJobs) completeOne(ctx context.Context, b minting.Batch) error {
	msp := j.partyOf(b.Issuer)
	m, err := j.maker(ctx, msp)
	if err != nil {
		return err
	}
	return m.Complete(ctx, b, func(minting.State, int, int) { j.changes.Notify() })
}
